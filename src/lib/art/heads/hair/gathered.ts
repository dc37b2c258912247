/**
 * Hair that is tied: puffs, bun, low bun, ponytail, braids.
 */
import { curly } from '../draw.ts';
import type { Turn } from '../types.ts';
import { backSwept, crownLights, profileSwept, sweptCap } from './bases.ts';
import { peep } from './parts.ts';
import type { Hair, HairStyle, Shape } from './types.ts';

const circle = (x: number, y: number, rx: number, ry = rx): string =>
  `M${x - rx} ${y}C${x - rx} ${y - ry * 1.33} ${x + rx} ${y - ry * 1.33} ${x + rx} ${y}C${x + rx} ${y + ry * 1.33} ${x - rx} ${y + ry * 1.33} ${x - rx} ${y}Z`;

const puff = (x: number, y: number, r: number): Shape => ({ tone: 'hair', d: curly(circle(x, y, r, r * 0.94), 8.2), curls: true, loose: true });

const cap = (turn: Turn): string => (turn === 'profile' ? profileSwept : turn === 'back' ? backSwept : sweptCap(turn));

const puffs: HairStyle = {
  lashes: true,
  draw(turn): Hair {
    const d = curly(cap(turn), 5.2, 0.1);
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          { tone: 'hair', d, strands: 'M0 -99C-1.5 -70 1.5 -44 0 -15M-6 -84C-18 -86 -26 -86 -34 -82M6 -84C18 -86 26 -86 34 -82M-6 -56C-18 -62 -28 -68 -36 -76M6 -56C18 -62 28 -68 36 -76M-8 -28C-20 -38 -30 -52 -38 -68M8 -28C20 -38 30 -52 38 -68' },
          puff(-40, -97, 23), puff(40, -97, 23),
          { tone: 'cloth', d: 'M-33 -85C-29 -88 -24 -90 -20 -90.5L-17.5 -86C-22 -85.5 -26.5 -83.5 -30 -80.5Z' },
          { tone: 'cloth', d: 'M33 -85C29 -88 24 -90 20 -90.5L17.5 -86C22 -85.5 26.5 -83.5 30 -80.5Z' }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [],
        under: [puff(6, -108, 18)],
        over: [
          { tone: 'hair', d, strands: 'M-20 -80C-4 -84 10 -86 20 -86M-6 -64C6 -74 14 -80 22 -84M14 -50C20 -60 24 -70 26 -80M30 -26C32 -44 32 -62 30 -78M46 -56C44 -66 40 -74 34 -80' },
          puff(34, -100, 24),
          { tone: 'cloth', d: 'M18 -82C22 -86.5 28 -87.5 33 -86L34.5 -80.5C29 -82 24.5 -81 21 -77.5Z' }
        ],
        ear: true
      };
    }
    const lift = turn === 'down' ? 3 : 0;
    return {
      behind: [],
      under: [puff(-33, -101 + lift, 19)],
      over: [
        { tone: 'hair', d, strands: `M-12 ${-75 + lift * 3.4}C-10 -84 -6 -92 2 -99M-34 -70C-34 -80 -32 -86 -28 -92M-22 ${-76 + lift * 3}C-24 -82 -25 -88 -25 -93M2 ${-73 + lift * 3}C10 -80 18 -85 26 -87M16 -66C22 -74 27 -80 31 -84M34 -30C37 -46 37 -64 34 -80` },
        puff(36, -99 + lift, 23.5),
        { tone: 'cloth', d: 'M19 -85.5C23 -89.5 29 -89.5 34 -85C36 -83 37 -81 37.5 -79L32.5 -77C31 -80.5 27 -83 22.5 -81.5Z' },
        { tone: 'cloth', d: 'M-33 -89.5C-30 -92.5 -26.5 -94.5 -22.5 -95L-21 -90.6C-24.5 -90 -27.5 -88.5 -30 -86Z' }
      ],
      ear: true,
      earAt: [33, turn === 'down' ? -38 : -35]
    };
  }
};

const bun: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [], under: [],
        over: [
          { tone: 'hair', d: backSwept, lights: 'M-34 -62C-33 -74 -26 -84 -18 -89', strands: 'M-14 -88C-26 -74 -34 -54 -35 -36M14 -88C26 -74 34 -54 35 -36M-6 -86C-14 -66 -18 -40 -16 -18M6 -86C14 -66 18 -40 16 -18' },
          { tone: 'hair', d: curly(circle(0, -106, 20, 18), 8), curls: true, loose: true }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [], under: [],
        over: [
          { tone: 'hair', d: curly(profileSwept, 6, 0.1), strands: 'M-20 -78C-4 -82 10 -88 22 -92M-6 -62C8 -72 20 -82 28 -90M16 -48C24 -60 30 -74 33 -88M34 -26C40 -46 42 -66 39 -86', lights: 'M-16 -86C-8 -92 2 -95 10 -95' },
          { tone: 'hair', d: curly(circle(40, -104, 19.5, 18.5), 8), curls: true, loose: true }
        ],
        ear: true
      };
    }
    return { behind: [], under: [], over: [{ tone: 'hair', d: peep('Bun', 'hair', turn), curls: true, lights: crownLights[turn], strands: 'M-26 -80C-10 -84 8 -86 20 -92M2 -74C12 -78 22 -84 30 -90M34 -36C38 -52 38 -68 34 -84' }], ear: true, earAt: [28.5, -36] };
  }
};

const bunLow: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [], under: [],
        over: [
          { tone: 'hair', d: backSwept, lights: crownLights.back, strands: 'M-8 -98C-26 -86 -34 -54 -20 -26M8 -98C26 -86 34 -54 20 -26M-2 -98C-10 -74 -14 -48 -8 -28M2 -98C10 -74 14 -48 8 -28' },
          { tone: 'hair', d: circle(0, -15, 17, 14), strands: 'M-10 -20C-4 -26 8 -26 11 -17C12 -9 0 -5 -5 -11C-8 -16 2 -20 4 -15', loose: true }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [], under: [{ tone: 'hair', d: circle(49, -24, 14.5, 13), strands: 'M40 -28C44 -34 55 -34 57 -25C58 -17 48 -14 44 -20', loose: true }],
        over: [{ tone: 'hair', d: 'M-38.6 -69C-37.5 -91 -16 -103 5 -103C30 -103 50 -90 50.5 -66C51 -48 47 -32 39 -17C34 -14 29 -16 26 -21C24 -27 24 -36 20 -43C14 -50 4 -49 -3 -52C-12 -57 -25 -64 -38.6 -69Z', lights: crownLights.profile, strands: 'M-16 -80C6 -76 30 -58 38 -26M-4 -66C12 -62 26 -50 33 -26M8 -92C30 -86 44 -62 44 -32' }],
        ear: true
      };
    }
    return { behind: [], under: [], over: [{ tone: 'hair', d: peep('GrayMedium', 'hair', turn), lights: crownLights[turn], strands: 'M-12 -94C-28 -88 -38 -72 -40 -52M0 -88C20 -80 36 -58 40 -32M-4 -80C10 -72 22 -58 28 -46' }], ear: true, earAt: [32.5, -35] };
  }
};

const ponytail: HairStyle = {
  lashes: true,
  draw(turn) {
    const tailStrands = 'M50 -66C60 -44 60 -14 54 14M44 -62C50 -40 52 -14 48 10';
    if (turn === 'back') {
      return {
        behind: [], under: [],
        over: [
          { tone: 'hair', d: backSwept, lights: 'M-34 -62C-33 -76 -24 -88 -14 -92', strands: 'M-30 -90C-18 -86 -8 -82 -2 -76M30 -90C18 -86 8 -82 2 -76M-38 -46C-26 -56 -14 -66 -4 -72M38 -46C26 -56 14 -66 4 -72M-16 -18C-12 -36 -8 -54 -3 -68M16 -18C12 -36 8 -54 3 -68' },
          { tone: 'hair', d: 'M-8 -76C-18 -66 -22 -44 -18 -20C-16 -2 -16 16 -6 34C-2 38 6 38 9 32C17 12 18 -4 19 -22C22 -44 18 -66 8 -76Z', strands: 'M-4 -68C-10 -44 -8 -10 -2 28M4 -68C10 -44 8 -10 4 26', lights: 'M-12 -52C-14 -40 -14 -28 -12 -18', loose: true },
          { tone: 'cloth', d: 'M-10 -80C-4 -83 4 -83 10 -80L10 -72C4 -75 -4 -75 -10 -72Z' }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [{ tone: 'hair', d: 'M42 -84C60 -88 74 -70 74 -44C74 -20 70 4 60 24C56 30 50 28 50 22C54 2 54 -20 50 -42C48 -54 44 -62 38 -66Z', strands: 'M50 -74C64 -60 64 -20 57 16', lights: 'M62 -66C67 -54 68 -38 66 -24' }],
        under: [],
        over: [
          { tone: 'hair', d: profileSwept, lights: crownLights.profile, strands: 'M-20 -80C0 -84 22 -82 40 -76M-4 -62C12 -68 28 -74 40 -74M18 -46C26 -56 34 -66 42 -72M34 -24C42 -38 46 -54 46 -68' },
          { tone: 'cloth', d: 'M40 -86C45 -84 49 -78 49 -70L43 -67C43.5 -74 40 -79 36 -81Z' }
        ],
        ear: true
      };
    }
    const d = sweptCap(turn);
    return {
      behind: [{ tone: 'hair', d: 'M34 -88C52 -94 66 -76 67 -52C68 -28 66 -4 58 18C55 26 48 26 47 18C50 -2 48 -24 44 -42C41 -54 38 -62 32 -68Z', strands: tailStrands, lights: 'M56 -70C61 -58 62 -44 61 -30' }],
      under: [],
      over: [
        { tone: 'hair', d, lights: crownLights[turn], strands: 'M-34 -72C-20 -86 8 -92 34 -84M-12 -74C4 -80 20 -84 36 -80M18 -66C26 -70 34 -74 40 -74M33 -28C40 -42 42 -58 41 -70' },
        { tone: 'cloth', d: 'M32 -92C38 -91 43 -84 44 -75L38 -73C37.5 -80 33 -86 28.5 -87.5Z' }
      ],
      ear: true,
      earAt: [33, turn === 'down' ? -38 : -35]
    };
  }
};

/** One braid from (x, y) down to `end`, swinging out by `swing`. */
function braid(x: number, y: number, end: number, swing: number, width: number): Shape {
  const step = width * 1.15;
  const count = Math.max(3, Math.round((end - y) / step));
  const left: string[] = [];
  const right: string[] = [];
  let strands = '';
  for (let i = 0; i < count; i++) {
    const at = (k: number): [number, number, number] => {
      const t = k / count;
      return [x + swing * Math.sin(t * 1.6), y + (end - y) * t, (width / 2) * (1 - t * 0.25)];
    };
    const [ax, ay, aw] = at(i);
    const [bx, by, bw] = at(i + 1);
    right.push(`C${(ax + aw * 1.5).toFixed(2)} ${(ay + step * 0.1).toFixed(2)} ${(bx + bw * 1.5).toFixed(2)} ${(by - step * 0.1).toFixed(2)} ${(bx + bw * 0.72).toFixed(2)} ${by.toFixed(2)}`);
    left.unshift(`C${(bx - bw * 1.5).toFixed(2)} ${(by - step * 0.1).toFixed(2)} ${(ax - aw * 1.5).toFixed(2)} ${(ay + step * 0.1).toFixed(2)} ${(ax - aw * 0.72).toFixed(2)} ${ay.toFixed(2)}`);
    if (i > 0) strands += `M${(ax - aw * 0.8).toFixed(2)} ${(ay - step * 0.25).toFixed(2)}L${ax.toFixed(2)} ${(ay + step * 0.2).toFixed(2)}L${(ax + aw * 0.8).toFixed(2)} ${(ay - step * 0.25).toFixed(2)}`;
  }
  const tip = `L${(x + swing).toFixed(2)} ${(end + width * 0.6).toFixed(2)}`;
  const [lx, ly] = [x - width * 0.36, y];
  return { tone: 'hair', d: `M${lx.toFixed(2)} ${ly}L${(x + width * 0.36).toFixed(2)} ${y}${right.join('')}${tip}L${(x + swing * 1 - width * 0.27).toFixed(2)} ${end.toFixed(2)}${left.join('')}Z`, strands, loose: true };
}

const braids: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [], under: [],
        over: [
          { tone: 'hair', d: 'M-40 -60L-38 -8L38 -8L40 -60Z', dim: true },
          ...[-35, -21, -7, 7, 21, 35].map((x, i) => braid(x, -66, 30 + ((i * 5) % 9), x * 0.12, 13.2)),
          { tone: 'hair', d: 'M0 -100.5C-28 -100.5 -44 -84 -44.5 -60C-44.5 -56 -44 -52 -43 -48C-36 -45 -32 -49 -28 -52C-24 -47 -18 -47 -14 -54C-9 -49 -4 -49 0 -55C4 -49 9 -49 14 -54C18 -47 24 -47 28 -52C32 -49 36 -45 43 -48C44 -52 44.5 -56 44.5 -60C44 -84 28 -100.5 0 -100.5Z', strands: 'M0 -98V-58M-14 -97C-17 -82 -17 -70 -14 -58M14 -97C17 -82 17 -70 14 -58M-30 -88C-33 -76 -32 -66 -28 -56M30 -88C33 -76 32 -66 28 -56', lights: crownLights.back }
        ],
        ear: false
      };
    }
    if (turn === 'profile') {
      return {
        behind: [46, 34].map((x, i) => braid(x, -40, 30 - i * 5, 7, 12)),
        under: [],
        over: [
          { tone: 'hair', d: profileSwept, strands: 'M-22 -82C-6 -72 8 -58 20 -44M-8 -92C12 -80 26 -60 32 -40M14 -98C34 -84 42 -64 43 -42' },
          braid(38, -48, 28, 6, 12), braid(25, -44, 24, 5, 12)
        ],
        ear: true
      };
    }
    return {
      behind: [-40, -30, 22, 33, 44].map((x, i) => braid(x, -40, 32 - ((i * 7) % 10), x > 0 ? 5 : -3, 11.5)),
      under: [],
      over: [
        { tone: 'hair', d: sweptCap(turn), strands: 'M-12 -75C-10 -84 -6 -92 2 -99M-30 -71C-30 -80 -28 -88 -22 -95M4 -72C12 -78 20 -86 22 -94M18 -65C26 -70 34 -76 37 -84M27 -52C34 -56 40 -60 42 -64', lights: crownLights[turn] },
        braid(40, -52, 4, 3, 11)
      ],
      ear: true,
      earAt: [32, turn === 'down' ? -38 : -36]
    };
  }
};

export const gathered: Record<string, HairStyle> = { puffs, bun, 'bun-low': bunLow, ponytail, braids };

/**
 * Box braids: a parted cap with braids that hang from under it.
 */
import { crownLights, profileSwept, sweptCap } from './bases.ts';
import type { HairStyle, Shape } from './types.ts';

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
    right.push(
      `C${(ax + aw * 1.5).toFixed(2)} ${(ay + step * 0.1).toFixed(2)} ${(bx + bw * 1.5).toFixed(2)} ${(by - step * 0.1).toFixed(2)} ${(bx + bw * 0.72).toFixed(2)} ${by.toFixed(2)}`
    );
    left.unshift(
      `C${(bx - bw * 1.5).toFixed(2)} ${(by - step * 0.1).toFixed(2)} ${(ax - aw * 1.5).toFixed(2)} ${(ay + step * 0.1).toFixed(2)} ${(ax - aw * 0.72).toFixed(2)} ${ay.toFixed(2)}`
    );
    if (i > 0)
      strands += `M${(ax - aw * 0.8).toFixed(2)} ${(ay - step * 0.25).toFixed(2)}L${ax.toFixed(2)} ${(ay + step * 0.2).toFixed(2)}L${(ax + aw * 0.8).toFixed(2)} ${(ay - step * 0.25).toFixed(2)}`;
  }
  const tip = `L${(x + swing).toFixed(2)} ${(end + width * 0.6).toFixed(2)}`;
  const [lx, ly] = [x - width * 0.36, y];
  return {
    tone: 'hair',
    d: `M${lx.toFixed(2)} ${ly}L${(x + width * 0.36).toFixed(2)} ${y}${right.join('')}${tip}L${(x + swing * 1 - width * 0.27).toFixed(2)} ${end.toFixed(2)}${left.join('')}Z`,
    strands,
    loose: true
  };
}

export const braids: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          { tone: 'hair', d: 'M-40 -60L-38 -8L38 -8L40 -60Z', dim: true },
          ...[-35, -21, -7, 7, 21, 35].map((x, i) =>
            braid(x, -66, 30 + ((i * 5) % 9), x * 0.12, 13.2)
          ),
          {
            tone: 'hair',
            d: 'M0 -100.5C-28 -100.5 -44 -84 -44.5 -60C-44.5 -56 -44 -52 -43 -48C-36 -45 -32 -49 -28 -52C-24 -47 -18 -47 -14 -54C-9 -49 -4 -49 0 -55C4 -49 9 -49 14 -54C18 -47 24 -47 28 -52C32 -49 36 -45 43 -48C44 -52 44.5 -56 44.5 -60C44 -84 28 -100.5 0 -100.5Z',
            strands:
              'M0 -98V-58M-14 -97C-17 -82 -17 -70 -14 -58M14 -97C17 -82 17 -70 14 -58M-30 -88C-33 -76 -32 -66 -28 -56M30 -88C33 -76 32 -66 28 -56',
            lights: crownLights.back
          }
        ],
        ear: false
      };
    }
    if (turn === 'profile') {
      return {
        behind: [46, 34].map((x, i) => braid(x, -40, 30 - i * 5, 7, 12)),
        under: [],
        over: [
          {
            tone: 'hair',
            d: profileSwept,
            strands:
              'M-22 -82C-6 -72 8 -58 20 -44M-8 -92C12 -80 26 -60 32 -40M14 -98C34 -84 42 -64 43 -42'
          },
          braid(38, -48, 28, 6, 12),
          braid(25, -44, 24, 5, 12)
        ],
        ear: true
      };
    }
    return {
      behind: [-40, -30, 22, 33, 44].map((x, i) =>
        braid(x, -40, 32 - ((i * 7) % 10), x > 0 ? 5 : -3, 11.5)
      ),
      under: [],
      over: [
        {
          tone: 'hair',
          d: sweptCap(turn),
          strands:
            'M-12 -75C-10 -84 -6 -92 2 -99M-30 -71C-30 -80 -28 -88 -22 -95M4 -72C12 -78 20 -86 22 -94M18 -65C26 -70 34 -76 37 -84M27 -52C34 -56 40 -60 42 -64',
          lights: crownLights[turn]
        },
        braid(40, -52, 4, 3, 11)
      ],
      ear: true,
      earAt: [32, turn === 'down' ? -38 : -36]
    };
  }
};

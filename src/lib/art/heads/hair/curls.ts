/**
 * Curls that fall past the shoulders, with a flower behind the ear, and short tousled waves.
 */
import { curly } from '../draw.ts';
import type { Turn } from '../types.ts';
import { crownLights } from './bases.ts';
import { bend, peep } from './parts.ts';
import type { Hair, HairStyle, Shape } from './types.ts';

/** What lies over the head; the rest hangs behind neck and shoulders. */
const above =
  'M-110 -160H110V6H36C33 -6 31 -12 31 -20L22 -14L-13 -1L-33 -6C-37 -2 -40 2 -42 6H-110Z';

/** Hair beside the neck, in the head's shadow. */
const besideNeck = 'M-38 -10C-34 4 -32 18 -33 34C-10 46 20 46 36 34C35 20 34 4 31 -22Z';

/** Five round petals about a middle, and the lines of its heart. */
function flower(x: number, y: number, r: number): Shape {
  const petals = Array.from({ length: 5 }, (_, i) => {
    const a = (i / 5) * Math.PI * 2 - 1.3;
    const at = (angle: number, reach: number): string =>
      `${(x + Math.cos(a + angle) * r * reach).toFixed(2)} ${(y + Math.sin(a + angle) * r * reach).toFixed(2)}`;
    return `${i === 0 ? `M${at(-0.63, 0.34)}` : ''}C${at(-0.72, 0.95)} ${at(-0.42, 1.2)} ${at(0, 1.02)}C${at(0.42, 1.2)} ${at(0.72, 0.95)} ${at(0.63, 0.34)}`;
  });
  const heart = Array.from({ length: 5 }, (_, i) => {
    const a = (i / 5) * Math.PI * 2 - 1.3;
    const at = (reach: number): string =>
      `${(x + Math.cos(a) * r * reach).toFixed(2)} ${(y + Math.sin(a) * r * reach).toFixed(2)}`;
    return `M${at(0.08)}L${at(0.5)}`;
  });
  return { tone: 'cloth', d: `${petals.join('')}Z`, strands: heart.join(''), loose: true };
}

const fallBack =
  'M0 -106C-32 -106 -52 -88 -54 -60C-56 -38 -66 -20 -64 4C-63 22 -58 38 -48 46C-32 54 -14 50 0 52C14 50 32 54 48 46C58 38 63 22 64 4C66 -20 56 -38 54 -60C52 -88 32 -106 0 -106Z';

const fallProfile =
  'M-38 -70C-40 -94 -16 -106 6 -106C36 -106 56 -90 58 -62C60 -42 70 -20 69 4C68 26 62 42 50 48C36 52 22 48 12 40C4 28 6 10 8 -8C8 -24 4 -40 -4 -52C-12 -60 -25 -66 -38 -70Z';

const fall = (turn: Turn): string =>
  bend(peep('Long', 'hair', turn), (x, y) => {
    const low = Math.max(0, Math.min(1, (y + 72) / 60));
    return [x < -34 || x > 30 ? x * (1 + 0.2 * low) : x, y < -60 ? y * 1.03 : y * 0.94];
  });

const curlyLong: HairStyle = {
  lashes: true,
  draw(turn): Hair {
    if (turn === 'back')
      return {
        behind: [],
        under: [],
        over: [{ tone: 'hair', d: curly(fallBack, 11, 0.34), curls: true }, flower(47, -56, 12)],
        ear: false
      };
    if (turn === 'profile') {
      const d = curly(fallProfile, 10, 0.3);
      return {
        behind: [{ tone: 'hair', d, dim: true }],
        under: [],
        over: [{ tone: 'hair', d, curls: true }, flower(16, -50, 12)],
        ear: false
      };
    }
    const d = curly(fall(turn), 9.5, 0.3);
    const lift = turn === 'down' ? 2 : 0;
    return {
      behind: [{ tone: 'hair', d, curls: true, patch: besideNeck }],
      under: [],
      over: [
        { tone: 'hair', d, curls: true, patch: besideNeck, within: above },
        flower(33, -57 + lift, 12.5)
      ],
      ear: true,
      earAt: [29.5, -35]
    };
  }
};

const wavesBack =
  'M0 -104C-32 -104 -50 -86 -51 -60C-52 -44 -57 -30 -53 -16C-50 -8 -44 -10 -40 -4C-34 2 -28 -4 -20 0C-12 5 -6 0 0 3C8 0 12 5 20 0C28 -4 34 2 40 -4C44 -10 50 -8 53 -16C57 -30 52 -44 51 -60C50 -86 32 -104 0 -104Z';

const wavesProfile =
  'M-39 -68C-41 -92 -18 -105 6 -104C34 -104 54 -88 55 -62C56 -48 61 -34 57 -20C54 -8 46 -6 40 -4C33 -1 27 -8 20 -10C13 -8 10 -16 11 -24C9 -34 6 -44 -2 -50C-8 -48 -14 -58 -22 -58C-28 -62 -34 -62 -39 -68Z';

const wavyShort: HairStyle = {
  lashes: true,
  draw(turn): Hair {
    const strandsBack =
      'M0 -99C-5 -78 3 -54 -3 -30C-5 -20 -2 -10 1 -4M-20 -84C-32 -62 -24 -42 -31 -18M20 -84C32 -62 24 -42 31 -18M-36 -60C-42 -46 -38 -34 -44 -22M36 -60C42 -46 38 -34 44 -22';
    if (turn === 'back')
      return {
        behind: [],
        under: [],
        over: [{ tone: 'hair', d: wavesBack, lights: crownLights.back, strands: strandsBack }],
        ear: false
      };
    if (turn === 'profile')
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: wavesProfile,
            lights: crownLights.profile,
            strands:
              'M20 -82C34 -62 26 -44 34 -26C36 -20 36 -14 34 -9M6 -64C20 -48 14 -34 20 -18M36 -84C50 -62 42 -44 50 -24M-6 -96C-18 -90 -28 -80 -32 -70'
          }
        ],
        ear: false
      };
    // Past the jaw the strands end in flicks to either side.
    const d = bend(peep('Long', 'hair', turn), (x, y) => {
      const low = Math.max(0, y + 46);
      const wave = Math.sin(low / 7) * 1.6;
      const out = Math.abs(x) > 26 ? Math.sign(x) * (wave - Math.min(8, low * 0.16)) : 0;
      return [x + out, y > -34 ? -34 + (y + 34) * 0.5 : y];
    });
    return {
      behind: [{ tone: 'hair', d, patch: 'M-36 -14C-32 0 -30 10 -32 30H38C35 10 32 -6 31 -26Z' }],
      under: [],
      over: [
        {
          tone: 'hair',
          d,
          lights: crownLights[turn],
          strands:
            'M-8 -99C-22 -92 -38 -74 -44 -44M10 -86C26 -76 36 -60 37 -40C37 -34 40 -26 37 -20M-2 -84C-14 -82 -24 -76 -30 -68M42 -46C48 -36 43 -28 47 -20',
          within: above
        }
      ],
      ear: true,
      earAt: [29.5, -35]
    };
  }
};

export const curls: Record<string, HairStyle> = {
  'curly-long': curlyLong,
  'wavy-short': wavyShort
};

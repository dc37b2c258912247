/**
 * Two afro puffs, tied high, from a parted cap.
 */
import { curly } from '../draw.ts';
import type { Turn } from '../types.ts';
import { backSwept, circle, profileSwept, sweptCap } from './bases.ts';
import type { Hair, HairStyle, Shape } from './types.ts';

const puff = (x: number, y: number, r: number): Shape => ({
  tone: 'hair',
  d: curly(circle(x, y, r, r * 0.94), 8.2),
  curls: true,
  loose: true
});

const cap = (turn: Turn): string =>
  turn === 'profile' ? profileSwept : turn === 'back' ? backSwept : sweptCap(turn);

export const puffs: HairStyle = {
  lashes: true,
  draw(turn): Hair {
    const d = curly(cap(turn), 5.2, 0.1);
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d,
            strands:
              'M0 -99C-1.5 -70 1.5 -44 0 -15M-6 -84C-18 -86 -26 -86 -34 -82M6 -84C18 -86 26 -86 34 -82M-6 -56C-18 -62 -28 -68 -36 -76M6 -56C18 -62 28 -68 36 -76M-8 -28C-20 -38 -30 -52 -38 -68M8 -28C20 -38 30 -52 38 -68'
          },
          puff(-40, -97, 23),
          puff(40, -97, 23),
          {
            tone: 'cloth',
            d: 'M-33 -85C-29 -88 -24 -90 -20 -90.5L-17.5 -86C-22 -85.5 -26.5 -83.5 -30 -80.5Z'
          },
          {
            tone: 'cloth',
            d: 'M33 -85C29 -88 24 -90 20 -90.5L17.5 -86C22 -85.5 26.5 -83.5 30 -80.5Z'
          }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [],
        under: [puff(6, -108, 18)],
        over: [
          {
            tone: 'hair',
            d,
            strands:
              'M-20 -80C-4 -84 10 -86 20 -86M-6 -64C6 -74 14 -80 22 -84M14 -50C20 -60 24 -70 26 -80M30 -26C32 -44 32 -62 30 -78M46 -56C44 -66 40 -74 34 -80'
          },
          puff(34, -100, 24),
          {
            tone: 'cloth',
            d: 'M18 -82C22 -86.5 28 -87.5 33 -86L34.5 -80.5C29 -82 24.5 -81 21 -77.5Z'
          }
        ],
        ear: true
      };
    }
    const lift = turn === 'down' ? 3 : 0;
    return {
      behind: [],
      under: [puff(-33, -101 + lift, 19)],
      over: [
        {
          tone: 'hair',
          d,
          strands: `M-12 ${-75 + lift * 3.4}C-10 -84 -6 -92 2 -99M-34 -70C-34 -80 -32 -86 -28 -92M-22 ${-76 + lift * 3}C-24 -82 -25 -88 -25 -93M2 ${-73 + lift * 3}C10 -80 18 -85 26 -87M16 -66C22 -74 27 -80 31 -84M34 -30C37 -46 37 -64 34 -80`
        },
        puff(36, -99 + lift, 23.5),
        {
          tone: 'cloth',
          d: 'M19 -85.5C23 -89.5 29 -89.5 34 -85C36 -83 37 -81 37.5 -79L32.5 -77C31 -80.5 27 -83 22.5 -81.5Z'
        },
        {
          tone: 'cloth',
          d: 'M-33 -89.5C-30 -92.5 -26.5 -94.5 -22.5 -95L-21 -90.6C-24.5 -90 -27.5 -88.5 -30 -86Z'
        }
      ],
      ear: true,
      earAt: [33, turn === 'down' ? -38 : -35]
    };
  }
};

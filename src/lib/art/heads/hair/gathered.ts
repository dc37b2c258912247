/**
 * Hair that is tied: bun, low bun, ponytail.
 */
import { curly } from '../draw.ts';
import { backSwept, circle, crownLights, profileSwept, sweptCap } from './bases.ts';
import { peep } from './parts.ts';
import type { HairStyle } from './types.ts';

const bun: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: backSwept,
            lights: 'M-34 -62C-33 -74 -26 -84 -18 -89',
            strands:
              'M-14 -88C-26 -74 -34 -54 -35 -36M14 -88C26 -74 34 -54 35 -36M-6 -86C-14 -66 -18 -40 -16 -18M6 -86C14 -66 18 -40 16 -18'
          },
          { tone: 'hair', d: curly(circle(0, -106, 20, 18), 8), curls: true, loose: true }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: curly(profileSwept, 6, 0.1),
            strands:
              'M-20 -78C-4 -82 10 -88 22 -92M-6 -62C8 -72 20 -82 28 -90M16 -48C24 -60 30 -74 33 -88M34 -26C40 -46 42 -66 39 -86',
            lights: 'M-16 -86C-8 -92 2 -95 10 -95'
          },
          { tone: 'hair', d: curly(circle(40, -104, 19.5, 18.5), 8), curls: true, loose: true }
        ],
        ear: true
      };
    }
    return {
      behind: [],
      under: [],
      over: [
        {
          tone: 'hair',
          d: peep('Bun', 'hair', turn),
          curls: true,
          lights: crownLights[turn],
          strands:
            'M-26 -80C-10 -84 8 -86 20 -92M2 -74C12 -78 22 -84 30 -90M34 -36C38 -52 38 -68 34 -84'
        }
      ],
      ear: true,
      earAt: [28.5, -36]
    };
  }
};

const bunLow: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: backSwept,
            lights: crownLights.back,
            strands:
              'M-8 -98C-26 -86 -34 -54 -20 -26M8 -98C26 -86 34 -54 20 -26M-2 -98C-10 -74 -14 -48 -8 -28M2 -98C10 -74 14 -48 8 -28'
          },
          {
            tone: 'hair',
            d: circle(0, -15, 17, 14),
            strands: 'M-10 -20C-4 -26 8 -26 11 -17C12 -9 0 -5 -5 -11C-8 -16 2 -20 4 -15',
            loose: true
          }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [],
        under: [
          {
            tone: 'hair',
            d: circle(49, -24, 14.5, 13),
            strands: 'M40 -28C44 -34 55 -34 57 -25C58 -17 48 -14 44 -20',
            loose: true
          }
        ],
        over: [
          {
            tone: 'hair',
            d: 'M-38.6 -69C-37.5 -91 -16 -103 5 -103C30 -103 50 -90 50.5 -66C51 -48 47 -32 39 -17C34 -14 29 -16 26 -21C24 -27 24 -36 20 -43C14 -50 4 -49 -3 -52C-12 -57 -25 -64 -38.6 -69Z',
            lights: crownLights.profile,
            strands:
              'M-16 -80C6 -76 30 -58 38 -26M-4 -66C12 -62 26 -50 33 -26M8 -92C30 -86 44 -62 44 -32'
          }
        ],
        ear: true
      };
    }
    return {
      behind: [],
      under: [],
      over: [
        {
          tone: 'hair',
          d: peep('GrayMedium', 'hair', turn),
          lights: crownLights[turn],
          strands:
            'M-12 -94C-28 -88 -38 -72 -40 -52M0 -88C20 -80 36 -58 40 -32M-4 -80C10 -72 22 -58 28 -46'
        }
      ],
      ear: true,
      earAt: [32.5, -35]
    };
  }
};

const ponytail: HairStyle = {
  lashes: true,
  draw(turn) {
    const tailStrands = 'M50 -66C60 -44 60 -14 54 14M44 -62C50 -40 52 -14 48 10';
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: backSwept,
            lights: 'M-34 -62C-33 -76 -24 -88 -14 -92',
            strands:
              'M-30 -90C-18 -86 -8 -82 -2 -76M30 -90C18 -86 8 -82 2 -76M-38 -46C-26 -56 -14 -66 -4 -72M38 -46C26 -56 14 -66 4 -72M-16 -18C-12 -36 -8 -54 -3 -68M16 -18C12 -36 8 -54 3 -68'
          },
          {
            tone: 'hair',
            d: 'M-8 -76C-18 -66 -22 -44 -18 -20C-16 -2 -16 16 -6 34C-2 38 6 38 9 32C17 12 18 -4 19 -22C22 -44 18 -66 8 -76Z',
            strands: 'M-4 -68C-10 -44 -8 -10 -2 28M4 -68C10 -44 8 -10 4 26',
            lights: 'M-12 -52C-14 -40 -14 -28 -12 -18',
            loose: true
          },
          { tone: 'cloth', d: 'M-10 -80C-4 -83 4 -83 10 -80L10 -72C4 -75 -4 -75 -10 -72Z' }
        ],
        ear: true
      };
    }
    if (turn === 'profile') {
      return {
        behind: [
          {
            tone: 'hair',
            d: 'M42 -84C60 -88 74 -70 74 -44C74 -20 70 4 60 24C56 30 50 28 50 22C54 2 54 -20 50 -42C48 -54 44 -62 38 -66Z',
            strands: 'M50 -74C64 -60 64 -20 57 16',
            lights: 'M62 -66C67 -54 68 -38 66 -24'
          }
        ],
        under: [],
        over: [
          {
            tone: 'hair',
            d: profileSwept,
            lights: crownLights.profile,
            strands:
              'M-20 -80C0 -84 22 -82 40 -76M-4 -62C12 -68 28 -74 40 -74M18 -46C26 -56 34 -66 42 -72M34 -24C42 -38 46 -54 46 -68'
          },
          { tone: 'cloth', d: 'M40 -86C45 -84 49 -78 49 -70L43 -67C43.5 -74 40 -79 36 -81Z' }
        ],
        ear: true
      };
    }
    const d = sweptCap(turn);
    return {
      behind: [
        {
          tone: 'hair',
          d: 'M34 -88C52 -94 66 -76 67 -52C68 -28 66 -4 58 18C55 26 48 26 47 18C50 -2 48 -24 44 -42C41 -54 38 -62 32 -68Z',
          strands: tailStrands,
          lights: 'M56 -70C61 -58 62 -44 61 -30'
        }
      ],
      under: [],
      over: [
        {
          tone: 'hair',
          d,
          lights: crownLights[turn],
          strands:
            'M-34 -72C-20 -86 8 -92 34 -84M-12 -74C4 -80 20 -84 36 -80M18 -66C26 -70 34 -74 40 -74M33 -28C40 -42 42 -58 41 -70'
        },
        { tone: 'cloth', d: 'M32 -92C38 -91 43 -84 44 -75L38 -73C37.5 -80 33 -86 28.5 -87.5Z' }
      ],
      ear: true,
      earAt: [33, turn === 'down' ? -38 : -35]
    };
  }
};

export const gathered: Record<string, HairStyle> = {
  bun,
  'bun-low': bunLow,
  ponytail
};

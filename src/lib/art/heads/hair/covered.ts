/**
 * Heads under cloth: hijab, beanie, turban.
 */
import { bend, peep } from './parts.ts';
import type { HairStyle } from './types.ts';

const hijab: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'cloth',
            d: 'M0 -105C-32 -105 -50 -86 -51 -58C-52 -36 -44 -20 -46 -2C-48 12 -58 18 -56 26C-40 36 -18 42 0 42C18 42 40 36 56 26C58 18 48 12 46 -2C44 -20 52 -36 51 -58C50 -86 32 -105 0 -105Z',
            strands:
              'M-30 -70C-24 -40 -14 -14 -2 4M30 -70C24 -40 14 -14 2 4M0 4C-12 14 -28 20 -42 22M2 8C14 18 30 22 44 22M-6 18C-2 24 4 30 6 38',
            lights: 'M-32 -86C-22 -96 -8 -99 4 -98'
          }
        ],
        ear: false
      };
    }
    if (turn === 'profile') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'cloth',
            d: 'M-39.5 -71C-37 -94 -14 -105 6 -105C34 -105 53 -88 54 -60C54 -40 46 -24 47 -8C48 6 58 14 56 24C36 38 4 42 -20 32C-26 28 -26 20 -20 14C-14 8 -12 4 -14 0C-8 -2 -2 -8 -1 -18C2 -34 0 -52 -9 -63C-16 -70 -26 -72 -39.5 -71Z',
            strands:
              'M8 -30C10 -12 2 4 -8 14M-14 2C2 10 24 8 40 -4M-18 24C4 30 28 28 46 18M22 -92C40 -80 44 -54 34 -30',
            lights: 'M-14 -92C-4 -99 8 -100.5 18 -99M44 -72C46 -62 45 -52 43 -44'
          }
        ],
        ear: false
      };
    }
    return {
      behind: [],
      under: [],
      over: [
        { tone: 'cloth', d: peep('Hijab', 'band', turn) },
        {
          tone: 'cloth',
          d: peep('Hijab', 'cloth', turn, 400),
          strands:
            'M29 -24C26 -6 6 8 -14 12M34 -30C34 -8 20 12 0 22M-42 -20C-40 -8 -36 0 -30 6M-38 16C-20 26 10 28 34 20M12 -92C30 -84 38 -64 37 -44',
          lights: 'M-32 -84C-24 -96 -8 -101 6 -99M40 -70C43 -60 43 -48 41 -38'
        }
      ],
      ear: false
    };
  }
};

const knit = (x: number): string => `M${x} -100C${x - 1} -97 ${x - 1} -94 ${x} -91`;

const beanie: HairStyle = {
  lashes: false,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: 'M-42 -50C-44 -30 -42 -10 -37 4C-26 8 -12 3 0 7C12 3 26 8 37 4C42 -10 44 -30 42 -50Z',
            strands:
              'M-24 -44C-27 -26 -26 -10 -24 2M-8 -44C-9 -26 -9 -10 -8 2M10 -44C11 -26 11 -10 9 2M26 -44C28 -26 27 -10 26 0'
          },
          {
            tone: 'cloth',
            d: 'M-46 -56C-47 -86 -30 -106 0 -107C30 -106 47 -86 46 -56C30 -50 -30 -50 -46 -56Z',
            strands: `${knit(-22)}${knit(-8)}${knit(8)}${knit(22)}M-34 -84C-36 -80 -36 -76 -36 -72M34 -84C36 -80 36 -76 36 -72`
          },
          {
            tone: 'cloth',
            d: 'M-47 -62C-30 -55 30 -55 47 -62C49 -56 49 -50 47 -44C30 -38 -30 -38 -47 -44C-49 -50 -49 -56 -47 -62Z',
            strands: 'M-34 -56V-42M-20 -54V-40M-6 -53.5V-39.5M8 -53.5V-39.5M22 -54V-40M36 -56V-42',
            loose: true
          }
        ],
        ear: false
      };
    }
    if (turn === 'profile') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: 'M-34 -68C-18 -62 -8 -58 -2 -50C0 -46 0.6 -40 1.6 -34L4 -42C8 -48 18 -48 21 -40C22 -30 23 -20 26 -8C34 -4 42 -8 46 -4C50 -20 50 -36 47 -50C30 -66 0 -72 -34 -68Z',
            strands: 'M28 -44C32 -30 32 -18 31 -8M38 -46C42 -32 42 -20 40 -8'
          },
          {
            tone: 'cloth',
            d: 'M-38 -70C-40 -94 -16 -109 8 -108C36 -107 56 -92 56 -70C56 -62 54 -54 50 -48C40 -56 0 -66 -38 -70Z',
            strands:
              'M-8 -100C-10 -97 -10 -94 -9 -91M8 -102C7 -99 7 -96 8 -93M24 -99C24 -96 24 -93 25 -90M38 -91C39 -88 40 -86 42 -83'
          },
          {
            tone: 'cloth',
            d: 'M-39 -78C-20 -76 30 -70 54 -56C54 -50 51 -44 48 -41C26 -56 -10 -62 -36 -64C-39 -68 -40 -74 -39 -78Z',
            strands:
              'M-26 -76L-25 -64M-12 -74.5L-11 -62M2 -72L3 -59.5M16 -69L16 -56.5M30 -65L29 -52.5M43 -60L41 -47.5',
            loose: true
          }
        ],
        ear: true
      };
    }
    const low = turn === 'down' ? 7 : 0;
    const lower = (d: string): string =>
      low
        ? bend(d, (x, y) => [
            x - 0.8,
            y +
              low *
                Math.max(0, Math.min(1, (30 - x) / 40)) *
                Math.max(0, Math.min(1, (y + 112) / 30))
          ])
        : d;
    return {
      behind: [
        { tone: 'hair', d: 'M20 -50L46 -54C50 -34 48 -12 45 2C34 6 22 4 12 -2Z', dim: true }
      ],
      under: [
        {
          tone: 'hair',
          d: 'M-38 -68C-49 -52 -50 -26 -46 -8C-42 -3 -36 -5 -33 -12L-34 -62Z',
          dim: true
        }
      ],
      over: [
        {
          tone: 'hair',
          d: lower(
            'M-44 -66C-44 -60 -42.5 -56 -40 -52C-38.5 -56 -36 -59 -33 -61C-32 -58 -30 -56 -28 -55C-24 -58 -18 -63 -8 -66C6 -66 18 -62 23 -54C26 -44 25.5 -30 23 -18C21 -8 24 0 32 3C40 3.6 45 1 46 -6C48 -22 48.5 -40 46 -56C20 -76 -20 -78 -44 -66Z'
          ),
          strands: 'M34 -50C36 -34 35 -18 33 -4M41 -48C43 -34 42 -20 40 -6',
          lights: 'M29 -46C31 -36 30.5 -28 29 -20'
        },
        {
          tone: 'cloth',
          d: lower(
            'M-47 -70C-50 -94 -28 -110 2 -110C34 -110 52 -92 49 -60C30 -72 -16 -80 -47 -70Z'
          ),
          strands:
            'M-20 -101C-22 -97 -23 -93 -23 -89M-4 -104C-5 -100 -6 -96 -6 -92M13 -103C13 -99 13 -95 13 -91M29 -96C30 -92 31 -88 32 -84'
        },
        {
          tone: 'cloth',
          d: lower(
            'M-48 -78C-18 -88 28 -82 50 -65C52 -60 51 -54 49 -50C28 -68 -16 -74 -45 -63C-49 -67 -50 -74 -48 -78Z'
          ),
          strands: lower(
            'M-36 -80L-34 -67M-22 -82L-20 -70M-7 -82.5L-6 -70.5M8 -81L8.5 -69M22 -77.5L22 -65.5M36 -72L35 -60'
          ),
          loose: true
        }
      ],
      ear: false
    };
  }
};

const turban: HairStyle = {
  lashes: false,
  draw(turn) {
    if (turn === 'back') {
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: 'M-36 -40C-36 -28 -32 -18 -26 -12C-10 -8 10 -8 26 -12C32 -18 36 -28 36 -40Z'
          },
          {
            tone: 'cloth',
            d: 'M0 -116C-34 -116 -54 -92 -53 -62C-52 -50 -48 -40 -42 -34C-26 -28 26 -28 42 -34C48 -40 52 -50 53 -62C54 -92 34 -116 0 -116Z',
            strands:
              'M-50 -70C-26 -60 20 -62 48 -84M-46 -46C-20 -40 24 -44 52 -64M-40 -98C-20 -84 10 -84 40 -100',
            lights: 'M-30 -100C-20 -108 -6 -111 6 -110',
            loose: true
          }
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
            d: 'M2 -50C2 -42 2 -38 1.6 -34L4 -42C8 -48 18 -48 21 -40C22 -30 24 -22 28 -14L34 -16C40 -26 44 -36 45 -46Z'
          },
          {
            tone: 'cloth',
            d: 'M-36 -66C-44 -92 -22 -116 8 -117C40 -117 60 -94 58 -64C57 -54 52 -44 46 -38C34 -46 20 -52 6 -54C-8 -58 -22 -62 -36 -66Z',
            strands:
              'M-36 -68C-10 -74 26 -88 48 -104M-8 -60C14 -66 40 -76 57 -84M14 -52C30 -56 46 -62 57 -68M-30 -92C-18 -100 0 -108 16 -114',
            lights: 'M-20 -98C-10 -107 4 -111 16 -110',
            loose: true
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
          tone: 'cloth',
          d: peep('Turban', 'cloth', turn),
          strands:
            'M-40 -66C-34 -84 -18 -94 -2 -92M-18 -92C0 -98 20 -84 32 -62M-10 -100C12 -100 34 -84 42 -60M2 -108C24 -104 44 -84 48 -62',
          lights: 'M-30 -94C-22 -104 -8 -108 4 -107'
        }
      ],
      ear: false
    };
  }
};

export const covered: Record<string, HairStyle> = { hijab, beanie, turban };

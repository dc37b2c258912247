/**
 * Cloth wound round the head: a headwrap tied high.
 */
import type { Turn } from '../types.ts';
import { bend, tip } from './parts.ts';
import type { Hair, HairStyle, Shape } from './types.ts';

const cloth = (d: string, strands = '', lights = '', loose = true): Shape => ({
  tone: 'cloth',
  d,
  strands,
  lights,
  loose
});

/** A front view bent for a head tipped forward. */
const forTurn = (d: string, turn: Turn): string => (turn === 'down' ? bend(d, tip) : d);

const headwrap: HairStyle = {
  lashes: true,
  draw(turn): Hair {
    if (turn === 'back')
      return {
        behind: [],
        under: [
          cloth(
            'M-26 -104C-36 -122 -20 -138 -2 -132C14 -142 36 -132 30 -112C26 -102 10 -100 0 -100C-10 -100 -20 -98 -26 -104Z',
            'M-14 -104C-18 -114 -12 -124 -4 -130M10 -104C16 -112 16 -122 10 -131'
          )
        ],
        over: [
          cloth(
            'M0 -112C-32 -112 -51 -92 -50 -62C-49 -46 -44 -30 -36 -20C-22 -14 22 -14 36 -20C44 -30 49 -46 50 -62C51 -92 32 -112 0 -112Z',
            'M-46 -72C-20 -58 16 -52 42 -40M46 -76C20 -62 -12 -50 -42 -42M-40 -90C-16 -76 18 -70 48 -60M-34 -28C-12 -34 10 -44 30 -56',
            'M-30 -98C-20 -105 -8 -107 4 -106'
          )
        ],
        ear: true
      };
    if (turn === 'profile')
      return {
        behind: [],
        under: [
          cloth(
            'M-2 -106C-8 -124 10 -138 24 -132C40 -134 52 -120 46 -106C40 -96 8 -96 -2 -106Z',
            'M10 -106C10 -116 16 -124 22 -130M30 -104C34 -112 34 -122 28 -131'
          )
        ],
        over: [
          cloth(
            'M-38 -68C-42 -94 -18 -112 8 -112C38 -111 56 -92 55 -64C54 -46 46 -28 38 -16C32 -14 28 -18 26 -22C23 -28 22 -34 20.5 -42C17 -49 9 -51 2 -49C-6 -56 -18 -62 -38 -68Z',
            'M-36 -72C-8 -74 24 -86 44 -100M-10 -60C16 -62 40 -74 54 -86M10 -51C30 -50 46 -56 55 -66M24 -30C34 -34 44 -42 50 -50',
            'M-24 -92C-14 -102 2 -106 14 -106'
          )
        ],
        ear: true
      };
    return {
      behind: [],
      under: [
        cloth(
          'M-24 -104C-36 -120 -22 -138 -6 -134C2 -146 26 -144 30 -130C42 -126 42 -108 30 -102C14 -94 -12 -96 -24 -104Z',
          'M-12 -104C-20 -114 -16 -126 -8 -132M4 -104C4 -116 8 -128 16 -136M18 -102C26 -108 30 -118 28 -128',
          'M-20 -116C-20 -124 -14 -129 -8 -130'
        )
      ],
      over: [
        cloth(
          forTurn(
            'M-44.5 -58C-50 -90 -30 -112 2 -112C33 -112 52 -92 50 -63C49 -48 45 -36 39 -26C35 -22 30.5 -25 29.5 -30C31.5 -34 31.5 -38 29.5 -43C27 -47 26 -50 25 -54C18 -65 2 -70 -14 -71C-27 -70.5 -38 -66 -44.5 -58Z',
            turn
          ),
          'M-43 -64C-30 -78 -6 -84 18 -72M-38 -80C-20 -94 10 -92 34 -66M-26 -96C-4 -106 26 -94 44 -62M6 -108C28 -102 44 -84 48 -60M30 -48C36 -46 42 -44 46 -46',
          'M-34 -86C-26 -98 -14 -104 -2 -105'
        ),
        cloth(
          forTurn(
            'M-17 -93C-26 -99 -27 -110 -18 -113C-10 -118 4 -116 10 -110C18 -106 17 -94 9 -91C1 -86 -10 -88 -17 -93Z',
            turn
          ),
          'M-14 -94C-10 -102 -6 -106 0 -112M6 -92C2 -100 2 -106 4 -112'
        )
      ],
      ear: true,
      earAt: [31, turn === 'down' ? -38 : -35]
    };
  }
};

export const wraps: Record<string, HairStyle> = { headwrap };

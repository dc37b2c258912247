/**
 * Hair that falls past the jaw: long, bob, wavy. The face's side of it lies over the skull, the rest
 * hangs behind the neck and shoulders, so that hands and clothes stay free.
 */
import type { Turn } from '../types.ts';
import { crownLights } from './bases.ts';
import { bend, peep } from './parts.ts';
import type { Hair, HairStyle } from './types.ts';

/** What lies over the head: all above the jaw, and on the outer side of the neck a little below it. */
const above =
  'M-100 -160H100V4H31C29 -6 28 -12 29 -20L20 -14L-13 -1L-33 -6C-36 -2 -37 0 -38 4H-100Z';

/** Hair beside the neck, in the head's shadow. */
const besideNeck = 'M-40 -12C-34 4 -32 20 -34 60H40C36 36 33 16 32 -24Z';

/** A falling mass: behind the neck in its shade, over the skull in full. */
function falling(d: string, turn: Turn, strands: string, more: Partial<Hair> = {}): Hair {
  return {
    behind: [{ tone: 'hair', d, strands, patch: besideNeck }],
    under: [],
    over: [
      { tone: 'hair', d, strands, lights: crownLights[turn], patch: besideNeck, within: above }
    ],
    ear: false,
    ...more
  };
}

const longBack = (end: number, wave: number): string =>
  `M0 -103C-30 -103 -47 -86 -48 -60C-49 -40 -${52 + wave} -20 -${50 - wave} 0C-${50 + wave} ${end * 0.4} -50 ${end * 0.8} -42 ${end}C-28 ${end + 4} -12 ${end - 2} 0 ${end + 3}C14 ${end - 2} 28 ${end + 4} 42 ${end}C50 ${end * 0.8} ${50 + wave} ${end * 0.4} ${50 - wave} 0C${52 + wave} -20 49 -40 48 -60C47 -86 30 -103 0 -103Z`;

const longProfile = (end: number): string =>
  `M-38.8 -69C-38.5 -92 -16 -103 5 -103C32 -103 52 -90 54 -64C56 -42 60 -22 58 0C57 ${end * 0.5} 56 ${end * 0.8} 50 ${end}C40 ${end + 5} 28 ${end - 3} 16 ${end - 2}C8 ${end * 0.6} 12 6 10 -8C8 -24 6 -40 -4 -52C-12 -60 -25 -65 -38.8 -69Z`;

const long: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back')
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: longBack(46, 3),
            lights: `${crownLights.back}M-34 -40C-37 -20 -37 0 -33 18M30 -30C34 -10 34 6 31 22`,
            strands:
              'M0 -98C-3 -70 -8 -30 -6 20M-18 -80C-26 -50 -28 -10 -22 34M18 -80C26 -50 28 -10 22 34'
          }
        ],
        ear: false
      };
    if (turn === 'profile') {
      const d = longProfile(46);
      return {
        behind: [{ tone: 'hair', d, dim: true }],
        under: [],
        over: [
          {
            tone: 'hair',
            d,
            lights: `${crownLights.profile}M44 -50C48 -30 48 -10 46 10`,
            strands:
              'M20 -80C30 -50 32 -10 28 34M6 -62C18 -40 22 -10 20 20M34 -84C46 -56 46 -14 42 30'
          }
        ],
        ear: false
      };
    }
    return falling(
      peep('Long', 'hair', turn),
      turn,
      'M-8 -99C-22 -92 -40 -70 -47 -30M12 -84C28 -76 42 -52 44 -22M44 -22C50 -6 56 6 54 30M-50 -20C-44 -2 -42 12 -48 30',
      { ear: true, earAt: [29.5, -35] }
    );
  }
};

const wavy: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back')
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d: longBack(12, 6),
            lights: crownLights.back,
            strands:
              'M0 -98C-4 -70 -10 -40 -6 0M-20 -78C-30 -54 -28 -20 -32 6M20 -78C30 -54 28 -20 32 6'
          }
        ],
        ear: false
      };
    if (turn === 'profile') {
      const d =
        'M-38.8 -69C-38.5 -92 -16 -103 5 -103C32 -103 53 -90 54 -64C55 -48 52 -36 58 -22C64 -8 60 8 48 10C40 16 28 12 22 6C14 4 14 -4 12 -12C8 -24 8 -38 -4 -52C-12 -60 -25 -65 -38.8 -69Z';
      return {
        behind: [{ tone: 'hair', d, dim: true }],
        under: [],
        over: [
          {
            tone: 'hair',
            d,
            lights: crownLights.profile,
            strands:
              'M20 -78C32 -56 26 -30 34 -8M6 -60C18 -42 16 -22 24 -6M36 -82C48 -60 40 -34 50 -10'
          }
        ],
        ear: false
      };
    }
    const d = bend(peep('Long', 'hair', turn), (x, y) => [
      x < 0 && y > -34 ? x - Math.min(10, (y + 34) * 0.34) : x,
      y > -12 ? -12 + (y + 12) * 0.44 : y
    ]);
    return falling(
      d,
      turn,
      'M-8 -99C-22 -92 -40 -70 -44 -34M12 -84C28 -76 40 -56 42 -30M42 -30C47 -18 52 -10 50 4M-46 -28C-41 -18 -40 -8 -44 2',
      { ear: true, earAt: [29.5, -35] }
    );
  }
};

const bob: HairStyle = {
  lashes: true,
  draw(turn) {
    if (turn === 'back') {
      const d =
        'M0 -103C-30 -103 -49 -86 -50 -58C-51 -38 -48 -20 -44 -4C-30 -1 -14 1 0 1C14 1 30 -1 44 -4C48 -20 51 -38 50 -58C49 -86 30 -103 0 -103Z';
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d,
            lights: `${crownLights.back}M-38 -50C-39 -38 -38 -26 -36 -16`,
            strands:
              'M0 -98C-2 -70 -4 -36 -3 -6M-20 -84C-28 -56 -28 -30 -24 -8M20 -84C28 -56 28 -30 24 -8'
          }
        ],
        ear: false
      };
    }
    if (turn === 'profile') {
      const d =
        'M-39.5 -64C-40.5 -90 -18 -103 5 -103C34 -103 54 -88 54 -58C54 -36 48 -18 38 -4C30 -5 18 -8 6 -9C2 -12 -2 -16 -4 -22C0 -34 -2 -46 -8 -54C-16 -60 -29 -59 -39.5 -64Z';
      return {
        behind: [],
        under: [],
        over: [
          {
            tone: 'hair',
            d,
            lights: `${crownLights.profile}M44 -58C44 -44 41 -32 36 -22`,
            strands:
              'M10 -96C-6 -92 -20 -82 -28 -70M22 -80C32 -56 30 -30 22 -10M4 -66C14 -50 14 -30 8 -12'
          }
        ],
        ear: false
      };
    }
    return falling(
      peep('MediumShort', 'hair', turn),
      turn,
      'M2 -98C-14 -94 -30 -82 -38 -66M10 -84C26 -74 40 -52 42 -28M2 -72C16 -66 28 -50 31 -32',
      {
        behind: [
          {
            tone: 'hair',
            d: 'M22 -40L46 -44C47 -24 44 -10 37 1C28 2 19 -1 13 -6C18 -14 21 -26 22 -40Z',
            dim: true
          }
        ]
      }
    );
  }
};

export const fallingStyles: Record<string, HairStyle> = { long, wavy, bob };

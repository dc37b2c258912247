/**
 * Short hair: crop, fade, flat top, short curls, afro, bald.
 */
import { curly } from '../draw.ts';
import type { Turn } from '../types.ts';
import { backCap, crownLights, profileCap } from './bases.ts';
import { bend, peep, tip } from './parts.ts';
import type { Hair, HairStyle, Shape } from './types.ts';

const only = (over: Shape[], more: Partial<Hair> = {}): Hair => ({
  behind: [],
  under: [],
  over,
  ear: true,
  ...more
});

const open = (turn: Turn): boolean => turn === 'three-quarter' || turn === 'down';

const crop: HairStyle = {
  lashes: false,
  draw(turn) {
    if (turn === 'back')
      return only([
        {
          tone: 'hair',
          d: backCap,
          lights: crownLights.back,
          strands:
            'M0 -96C-3 -92 -3 -88 0 -84M-30 -20C-27 -24 -25 -28 -24 -32M30 -20C27 -24 25 -28 24 -32M-12 -14C-11 -19 -10 -23 -10 -27M12 -14C11 -19 10 -23 10 -27'
        }
      ]);
    if (turn === 'profile')
      return only([
        {
          tone: 'hair',
          d: profileCap,
          lights: crownLights.profile,
          strands:
            'M40 -52C42 -44 40 -36 36 -30M32 -46C34 -38 32 -30 29 -24M-20 -74C-14 -80 -6 -84 2 -84'
        }
      ]);
    return only(
      [
        {
          tone: 'hair',
          d: peep('Short', 'hair', turn),
          lights: crownLights[turn],
          strands:
            'M33 -64C36 -58 37 -52 36 -46M27 -62C29 -57 30 -52 29.5 -47M-30 -82C-24 -86 -16 -88 -8 -88'
        }
      ],
      { earAt: [33.5, -34] }
    );
  }
};

const fadeTop: Record<'open' | 'profile' | 'back', string> = {
  open: 'M-42 -66C-43 -87 -24 -100.5 0 -100.5C22 -100.5 36 -88 36.5 -60C33 -63 29.5 -67 26 -70C23 -73 20 -75.2 16.5 -76.5C4 -79.5 -17 -81 -29.5 -77C-35 -74.5 -38.5 -70.5 -42 -66Z',
  profile:
    'M-38.6 -67C-39 -91 -16 -101.5 5 -101.5C28 -101.5 48.5 -90 48.5 -67C40 -64.5 26 -64.5 14 -66C8 -63 4 -59.5 0 -57.5C-4 -62 -10 -66 -16 -68.5C-23 -71 -31 -70.5 -38.6 -67Z',
  back: 'M0 -101.5C-26 -101.5 -42 -88 -43 -66C-30 -72 -14 -74 0 -74C14 -74 30 -72 43 -66C42 -88 26 -101.5 0 -101.5Z'
};

const fade: HairStyle = {
  lashes: false,
  draw(turn) {
    if (turn === 'back') {
      return only(
        [
          { tone: 'stubble', d: backCap },
          { tone: 'hair', d: curly(fadeTop.back, 4.6, 0.14), thin: true, curls: true }
        ],
        { bare: true }
      );
    }
    if (turn === 'profile')
      return only([
        { tone: 'stubble', d: profileCap },
        { tone: 'hair', d: curly(fadeTop.profile, 4.6, 0.14), thin: true, curls: true }
      ]);
    return only(
      [
        {
          tone: 'stubble',
          d: 'M4 -84L40 -84C42 -60 40 -44 35 -35L27.5 -41C27.5 -50 27 -58 22 -65C15 -70 8 -76 4 -84Z'
        },
        {
          tone: 'hair',
          d: curly(turn === 'down' ? bend(fadeTop.open, tip) : fadeTop.open, 4.6, 0.14),
          thin: true,
          curls: true
        }
      ],
      { earAt: [32.5, -35], bare: true }
    );
  }
};

const flatTop: HairStyle = {
  lashes: false,
  draw(turn) {
    if (turn === 'back') {
      return only(
        [
          { tone: 'stubble', d: backCap },
          {
            tone: 'hair',
            d: curly(
              'M-41 -58C-43 -78 -44 -92 -42 -104C-20 -107 20 -107 42 -104C44 -92 43 -78 41 -58C30 -66 14 -69 0 -69C-14 -69 -30 -66 -41 -58Z',
              6.4,
              0.16
            ),
            curls: true
          }
        ],
        { bare: true }
      );
    }
    if (turn === 'profile') {
      return only([
        { tone: 'stubble', d: profileCap },
        {
          tone: 'hair',
          d: curly(
            'M-37 -71C-41 -84 -42 -94 -40 -104C-18 -107 26 -107 48 -103C51 -90 50 -74 47 -58C38 -62 22 -66 6 -66C0 -72 -10 -76 -20 -75C-26 -74 -32 -73 -37 -71Z',
            6.4,
            0.16
          ),
          curls: true
        }
      ]);
    }
    return only(
      [
        {
          tone: 'hair',
          d: curly(
            bend(peep('FlatTopLong', 'hair', turn), (x, y) => [
              x,
              y < -82 ? -82 + (y + 82) * 0.78 : y
            ]),
            5.4,
            0.16
          ),
          curls: true
        }
      ],
      { earAt: [33, -36] }
    );
  }
};

const shortCurly: HairStyle = {
  lashes: false,
  draw(turn) {
    if (turn === 'back')
      return only(
        [
          {
            tone: 'hair',
            d: curly(
              'M0 -101C-28 -101 -46 -84 -46 -60C-46 -44 -42 -28 -33 -14C-20 -6 20 -6 33 -14C42 -28 46 -44 46 -60C46 -84 28 -101 0 -101Z',
              8.5
            ),
            curls: true
          }
        ],
        { ear: false }
      );
    if (turn === 'profile')
      return only([
        {
          tone: 'hair',
          d: curly(
            'M-35 -69C-36 -92 -16 -102 5 -102C30 -102 51 -90 51.5 -66C52 -48 47 -32 38 -14C33 -10 27 -12 24 -18C21 -24 22 -28 21.5 -32C22.5 -42 18 -48 12 -48C8 -48 5 -46 3.6 -42L1 -36C-2 -44 -4 -50 -10 -56C-18 -62 -27 -66 -35 -69Z',
            8
          ),
          curls: true
        }
      ]);
    return only(
      [
        {
          tone: 'hair',
          d: peep('ShortCurly', 'hair', turn),
          curls: true,
          lights: crownLights[turn]
        }
      ],
      { earAt: [30, -36] }
    );
  }
};

const afro: HairStyle = {
  lashes: true,
  draw(turn) {
    if (open(turn))
      return only([{ tone: 'hair', d: peep('Afro', 'hair', turn), curls: true }], {
        earAt: [31, -36]
      });
    if (turn === 'back')
      return only(
        [
          {
            tone: 'hair',
            d: curly(
              'M0 -112C-36 -112 -60 -86 -60 -56C-60 -28 -40 -2 -14 -2C-6 -2 6 -2 14 -2C40 -2 60 -28 60 -56C60 -86 36 -112 0 -112Z',
              10
            ),
            curls: true
          }
        ],
        { ear: false }
      );
    return only([
      {
        tone: 'hair',
        d: curly(
          'M-34 -66C-46 -78 -40 -104 -14 -110C20 -118 56 -98 60 -62C62 -36 50 -8 30 -6C22 -6 19 -14 20 -22C22 -30 22 -36 20 -42C16 -50 8 -50 4 -44L0 -36C-4 -46 -8 -54 -14 -58C-20 -62 -28 -64 -34 -66Z',
          9.5
        ),
        curls: true
      }
    ]);
  }
};

const bald: HairStyle = { lashes: false, draw: () => only([], { earAt: [34, -37], bare: true }) };

export const cropped: Record<string, HairStyle> = {
  crop,
  fade,
  'flat-top': flatTop,
  'short-curly': shortCurly,
  afro,
  bald
};

/** The hood of a hoodie: round the neck, or hanging on the back. */
import { loop, spline } from '../geometry.ts';
import type { Part } from '../ink.ts';
import { taper } from '../limb.ts';
import type { Torso } from '../torso.ts';
import { atNeck, part } from './cut.ts';
import type { Cloth } from './types.ts';

/** The hood's parts behind the neck and over its foot. */
export function hood(t: Torso, c: Cloth): { behind: Part[]; over: Part[] } {
  const h = t.measures.neckWidth / 2;
  if (t.back) {
    const outline = loop([
      atNeck(t, -h - 12, -8),
      atNeck(t, -h - 18, 8),
      atNeck(t, -h - 6, 34),
      atNeck(t, 0, 48),
      atNeck(t, h + 6, 34),
      atNeck(t, h + 18, 8),
      atNeck(t, h + 12, -8),
      atNeck(t, 0, -2)
    ]);
    return {
      behind: [],
      over: [
        part(outline, c.top, {
          shades: [
            {
              outline: loop([
                atNeck(t, -h - 14, 20),
                atNeck(t, 0, 34),
                atNeck(t, h + 14, 20),
                atNeck(t, h + 8, 60),
                atNeck(t, -h - 8, 60)
              ]),
              fill: c.topShade
            }
          ],
          strokes: [
            {
              line: spline([atNeck(t, -h - 6, 4), atNeck(t, 0, 13), atNeck(t, h + 6, 4)]),
              weight: 0.8,
              colour: c.fold
            }
          ]
        })
      ]
    };
  }
  const lining = c.hasUnder ? c.under : c.topShade;
  const behind = part(
    loop([
      atNeck(t, -h - 9, 0),
      atNeck(t, -h - 4, -11),
      atNeck(t, 0, -15),
      atNeck(t, h + 10, -13),
      atNeck(t, h + 19, -2),
      atNeck(t, h + 12, 10),
      atNeck(t, 0, 14)
    ]),
    lining
  );
  const right = loop([
    [...atNeck(t, h + 4, -13), 1],
    atNeck(t, h + 16, -12),
    atNeck(t, h + 24, 0),
    atNeck(t, h + 18, 15),
    atNeck(t, h - 2, 30),
    [...atNeck(t, -7, 38), 1],
    atNeck(t, -4, 27),
    atNeck(t, h - 6, 14),
    atNeck(t, h + 1, 2)
  ]);
  const left = loop([
    [...atNeck(t, -h - 1, -11), 1],
    atNeck(t, -h - 10, -8),
    atNeck(t, -h - 15, 3),
    atNeck(t, -h - 9, 18),
    [...atNeck(t, -9, 40), 1],
    [...atNeck(t, -3, 30), 1],
    atNeck(t, -h + 2, 17),
    atNeck(t, -h - 2, 4)
  ]);
  const string = (x: number, sway: number, long: number): Part => ({
    shapes: [
      {
        outline: taper(
          [
            atNeck(t, x, 35),
            atNeck(t, x + sway * 0.4, 35 + long * 0.5),
            atNeck(t, x + sway, 35 + long)
          ],
          1.5,
          2.2
        ),
        fill: c.hasUnder ? c.under : c.topLight
      }
    ]
  });
  return {
    behind: [behind],
    over: [
      string(-9, -3, 34),
      string(-3, 3, 40),
      part(left, c.top, { shades: [] }),
      part(right, c.top, {
        shades: [
          {
            outline: loop([
              atNeck(t, h + 26, 2),
              atNeck(t, h + 14, 12),
              atNeck(t, h - 6, 24),
              atNeck(t, -8, 36),
              atNeck(t, 0, 44),
              atNeck(t, h + 30, 24)
            ]),
            fill: c.topShade
          }
        ],
        strokes: [
          {
            line: spline([atNeck(t, h + 10, -6), atNeck(t, h + 9, 5), atNeck(t, h - 1, 17)]),
            weight: 0.6,
            taper: 'end',
            colour: c.fold
          }
        ]
      })
    ]
  };
}

/** Tailored tops: blazer and jacket. */
import { loop, spline, type Knot, type Pt } from '../geometry.ts';
import type { Part, Shade } from '../ink.ts';
import type { Torso } from '../torso.ts';
import {
  atNeck,
  collarBack,
  hemBand,
  longSleeve,
  part,
  ribs,
  sideShade,
  torsoFolds,
  torsoOutline
} from './cut.ts';
import { openTop } from './open.ts';
import type { Cloth, Garment } from './types.ts';

const corner = (p: Pt): Knot => [p[0], p[1], 1];

const blazerCut = { hem: 1.12, chest: 0.3, foot: 0.3, under: 'shirt' as const, round: true };

/** Lapel of one side: from the neck down to the button. */
function lapel(t: Torso, side: 1 | -1, c: Cloth): Part {
  const h = t.measures.neckWidth / 2;
  const x = side * (h + 1);
  const f = t.front;
  const out = side > 0 ? 0.3 : -0.3;
  return part(
    loop([
      corner(atNeck(t, x * 0.98, -8)),
      atNeck(t, x * 1.45, -1),
      corner(t.warp(f + out * 1.9, 0.2)),
      corner(t.warp(f + out * 1.5, 0.225)),
      corner(t.warp(f + out * 2.05, 0.27)),
      t.warp(f + out * 1.35, 0.46),
      corner(t.warp(f + side * 0.27, 0.62)),
      t.warp(f + out * 0.9, 0.4),
      atNeck(t, x * 0.9, 14)
    ]),
    c.top
  );
}

export const blazer: Garment = {
  ease: 5,
  hem: 1.12,
  sleeve: { ...longSleeve('button', 0.6) },
  draw(t, c) {
    return openTop(t, c, blazerCut, () => {
      const h = t.measures.neckWidth / 2;
      if (t.back) {
        return [
          part(
            loop([
              corner(atNeck(t, -h - 5, -7)),
              corner(atNeck(t, -h - 9, 6)),
              atNeck(t, 0, 11),
              corner(atNeck(t, h + 9, 6)),
              corner(atNeck(t, h + 5, -7)),
              atNeck(t, 0, -3)
            ]),
            c.top,
            {
              strokes: [
                {
                  line: t.sheet([
                    [0, 0.8],
                    [0.01, 1.1]
                  ]),
                  weight: 0.6,
                  colour: c.fold
                }
              ]
            }
          )
        ];
      }
      const shirtCollar = (side: 1 | -1): Part =>
        part(
          loop([
            corner(atNeck(t, side * h, -9)),
            corner(atNeck(t, side * (h + 5), 2)),
            corner(atNeck(t, side * h * 0.62 - 3, 22)),
            corner(atNeck(t, -4, 9)),
            atNeck(t, side * h * 0.8, 3)
          ]),
          c.under
        );
      const pocket = part(
        loop([
          corner(t.warp(0.34, 0.8)),
          corner(t.warp(0.82, 0.785)),
          corner(t.warp(0.82, 0.835)),
          corner(t.warp(0.34, 0.85))
        ]),
        c.top
      );
      return [shirtCollar(-1), shirtCollar(1), lapel(t, -1, c), lapel(t, 1, c), pocket];
    });
  }
};

export const jacket: Garment = {
  ease: 6,
  hem: 1.04,
  sleeve: longSleeve('rib', 1),
  draw(t, c) {
    const h = t.measures.neckWidth / 2;
    const f = t.front;
    const body = part(torsoOutline(t, { hem: 0.99, dip: 12 }), c.top, {
      shades: [sideShade(t, 1.1, c.topShade)],
      clipped: t.back
        ? [
            {
              line: spline(
                t.sheet([
                  [-1, 0.27],
                  [0, 0.3],
                  [1, 0.27]
                ])
              ),
              weight: 0.6,
              taper: 'none',
              colour: c.fold
            }
          ]
        : [
            {
              line: spline([
                atNeck(t, -4, 10),
                t.warp(f, 0.4),
                t.warp(f + 0.01, 0.7),
                t.warp(f, 1)
              ]),
              weight: 1.5,
              taper: 'none',
              colour: c.ink
            },
            {
              line: spline([
                atNeck(t, -4, 10),
                t.warp(f, 0.4),
                t.warp(f + 0.01, 0.7),
                t.warp(f, 1)
              ]),
              weight: 0.6,
              taper: 'none',
              colour: '#d9d6e2'
            }
          ],
      strokes: [
        ...torsoFolds(t, c.fold),
        ...(t.back
          ? []
          : [
              {
                line: spline(
                  t.sheet([
                    [0.42, 0.72],
                    [0.54, 0.82],
                    [0.6, 0.9]
                  ])
                ),
                weight: 0.9,
                colour: c.fold
              },
              {
                line: spline(
                  t.sheet([
                    [f - 0.36, 0.72],
                    [f - 0.44, 0.82],
                    [f - 0.48, 0.9]
                  ])
                ),
                weight: 0.9,
                colour: c.fold
              }
            ])
      ]
    });
    if (c.hasUnder) body.shades?.unshift(stripe(t, c));
    const band = part(hemBand(t, 0.98, 1.05, 0.96), c.top, {
      clipped: ribs(t, 0.98, 1.05, [-0.72, -0.45, 0.12, 0.42, 0.72], c.fold)
    });
    const collar = t.back
      ? [
          part(
            loop([
              corner(atNeck(t, -h - 3, -11)),
              corner(atNeck(t, -h - 7, 4)),
              atNeck(t, 0, 8),
              corner(atNeck(t, h + 7, 4)),
              corner(atNeck(t, h + 3, -11)),
              atNeck(t, 0, -7)
            ]),
            c.top
          )
        ]
      : [
          part(
            loop([
              corner(atNeck(t, -h - 1, -12)),
              atNeck(t, -h - 6, -2),
              corner(atNeck(t, -h + 0, 12)),
              corner(atNeck(t, -4, 17)),
              corner(atNeck(t, -6, 4)),
              atNeck(t, -h + 4, -4)
            ]),
            c.top
          ),
          part(
            loop([
              corner(atNeck(t, h + 3, -13)),
              atNeck(t, h + 8, -2),
              corner(atNeck(t, h + 3, 12)),
              corner(atNeck(t, -4, 17)),
              corner(atNeck(t, -4, 4)),
              atNeck(t, h - 5, -2)
            ]),
            c.top,
            { shades: [] }
          )
        ];
    return {
      behindNeck: [collarBack(t, 11, c.hasUnder ? c.under : c.topShade)],
      body: [body, band],
      over: collar
    };
  }
};

/** A broad stripe over the chest. */
function stripe(t: Torso, c: Cloth): Shade {
  const line = (v: number): Pt[] =>
    t.sheet([
      [-1.3, v - 0.03],
      [-0.6, v - 0.004],
      [0, v],
      [0.6, v - 0.004],
      [1.3, v - 0.03]
    ]);
  return { outline: [...spline(line(0.3)), ...spline(line(0.375)).reverse()], fill: c.under };
}

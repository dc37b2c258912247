/** Over everything else: a quilted winter coat, and a baker's apron on a tee. */
import { add, loop, mul, spline, type Knot, type Pt } from '../geometry.ts';
import type { Part, Stroke } from '../ink.ts';
import type { Torso } from '../torso.ts';
import { atNeck, collarBack, longSleeve, part, sideShade, torsoOutline } from './cut.ts';
import { tee } from './pullovers.ts';
import type { Garment } from './types.ts';

const corner = (p: Pt): Knot => [p[0], p[1], 1];
const HEM = 1.15;

/** A seam across the coat, sagging a little. */
const seam = (t: Torso, v: number, colour: string): Stroke => ({
  line: spline([
    t.warp(-1.05, v - 0.012),
    add(t.warp(-0.5, v), mul(t.down, 3)),
    t.warp(t.front, v - 0.006),
    add(t.warp(0.4, v), mul(t.down, 4)),
    t.warp(1.05, v - 0.012)
  ]),
  weight: 0.62,
  taper: 'none',
  colour
});

/** Half of a standing collar, open at the throat. */
function collar(t: Torso, side: 1 | -1, fill: string): Part {
  const h = t.measures.neckWidth / 2;
  return part(
    loop([
      corner(atNeck(t, side * (h + 4), -15)),
      atNeck(t, side * (h + 11), -3),
      corner(atNeck(t, side * (h + 4), 15)),
      corner(atNeck(t, -4, 24)),
      corner(atNeck(t, -5, 7)),
      atNeck(t, side * (h - 3), -4)
    ]),
    fill
  );
}

export const coat: Garment = {
  ease: 9,
  hem: HEM,
  sleeve: longSleeve('rib', 1.7),
  draw(t, c) {
    const h = t.measures.neckWidth / 2;
    const f = t.front;
    const zip: Pt[] = spline([
      atNeck(t, -4, 14),
      t.warp(f, 0.4),
      t.warp(f + 0.01, 0.75),
      t.warp(f, HEM)
    ]);
    const pocket = (from: number, to: number): Stroke => ({
      line: spline(
        t.sheet([
          [from, 0.76],
          [(from + to) / 2, 0.84],
          [to, 0.93]
        ])
      ),
      weight: 1.1,
      colour: c.ink
    });
    const body = part(torsoOutline(t, { hem: HEM, dip: 12, flare: 1.04, sag: 8 }), c.top, {
      shades: [sideShade(t, HEM + 0.1, c.topShade)],
      clipped: [
        ...[0.27, 0.43, 0.59, 0.75, 0.9, 1.04].map((v) => seam(t, v, c.fold)),
        ...(t.back
          ? []
          : [
              { line: zip, weight: 1.7, taper: 'none' as const, colour: c.ink },
              { line: zip, weight: 0.6, taper: 'none' as const, colour: '#d9d6e2' }
            ])
      ],
      strokes: t.back ? [] : [pocket(0.44, 0.64), pocket(f - 0.4, f - 0.54)]
    });
    const behind = part(
      loop([
        corner(atNeck(t, -h - 4, -14)),
        corner(atNeck(t, -h - 9, 6)),
        atNeck(t, 0, 11),
        corner(atNeck(t, h + 9, 6)),
        corner(atNeck(t, h + 4, -14)),
        atNeck(t, 0, -10)
      ]),
      c.top
    );
    return {
      behindNeck: [collarBack(t, 14, c.hasUnder ? c.under : c.topShade)],
      body: [body],
      over: t.back ? [behind] : [collar(t, -1, c.top), collar(t, 1, c.top)]
    };
  }
};

export const apron: Garment = {
  ...tee,
  draw(t, c) {
    const shirt = tee.draw(t, { ...c, hasUnder: false });
    const f = t.front;
    const cloth = c.under;
    const strap = (from: Pt, to: Pt): Stroke => ({
      line: [from, to],
      weight: 2.4,
      taper: 'none',
      colour: cloth
    });
    if (t.back) {
      const straps: Stroke[] = [
        strap(t.warp(-0.5, 0.04), t.warp(0.35, 0.62)),
        strap(t.warp(0.5, 0.04), t.warp(-0.35, 0.62)),
        strap(t.warp(-1, 0.66), t.warp(1, 0.66))
      ];
      const [first, ...rest] = shirt.body;
      return first
        ? {
            ...shirt,
            body: [{ ...first, clipped: [...(first.clipped ?? []), ...straps] }, ...rest]
          }
        : shirt;
    }
    const bib = part(
      loop([
        corner(t.warp(f - 0.38, 0.24)),
        corner(t.warp(f + 0.46, 0.24)),
        t.warp(f + 0.6, 0.46),
        corner(t.warp(0.97, 0.6)),
        corner(t.warp(0.9, 1.05)),
        add(t.warp(0, 1.06), mul(t.down, 7)),
        corner(t.warp(-0.98, 1.05)),
        corner(t.warp(-0.98, 0.6)),
        t.warp(f - 0.54, 0.46)
      ]),
      cloth,
      {
        shades: [sideShade(t, 1.12, c.underShade)],
        strokes: [
          {
            line: spline(
              t.sheet([
                [f - 0.4, 0.76],
                [f - 0.36, 0.95],
                [f + 0.4, 0.95],
                [f + 0.46, 0.76]
              ])
            ),
            weight: 0.8,
            taper: 'none'
          },
          {
            line: t.sheet([
              [f - 0.4, 0.76],
              [f + 0.46, 0.76]
            ]),
            weight: 0.8,
            taper: 'none'
          }
        ]
      }
    );
    const neckStraps: Stroke[] = [
      strap(t.warp(f - 0.34, 0.25), t.warp(-0.5, 0.02)),
      strap(t.warp(f + 0.42, 0.25), t.warp(0.46, 0.02))
    ];
    const [first, ...rest] = shirt.body;
    return first
      ? {
          ...shirt,
          body: [{ ...first, clipped: [...(first.clipped ?? []), ...neckStraps] }, ...rest, bib]
        }
      : shirt;
  }
};

/** Polo and dress. */
import { add, dot, loop, mul, smoothstep, spline, sub, type Knot, type Pt } from '../geometry.ts';
import type { Part } from '../ink.ts';
import {
  atNeck,
  collarBack,
  crewBand,
  longSleeve,
  neckShade,
  part,
  shortSleeve,
  sideShade,
  torsoFolds,
  torsoOutline
} from './cut.ts';
import type { Garment } from './types.ts';

const corner = (p: Pt): Knot => [p[0], p[1], 1];

export const polo: Garment = {
  ease: 4,
  hem: 1.04,
  sleeve: shortSleeve(0.66, 0.8),
  draw(t, c) {
    const h = t.measures.neckWidth / 2;
    const f = t.front;
    const trim = c.hasUnder ? c.under : c.top;
    const body = part(torsoOutline(t, { hem: 1.04, dip: 16, flare: 1.01 }), c.top, {
      shades: [sideShade(t, 1.04, c.topShade), neckShade(t, 20, c.topShade)],
      strokes: torsoFolds(t, c.fold)
    });
    if (t.back) {
      const back = part(
        loop([
          corner(atNeck(t, -h - 4, -8)),
          corner(atNeck(t, -h - 9, 7)),
          atNeck(t, 0, 12),
          corner(atNeck(t, h + 9, 7)),
          corner(atNeck(t, h + 4, -8)),
          atNeck(t, 0, -4)
        ]),
        trim
      );
      return { behindNeck: [], body: [body], over: [back] };
    }
    const placket = part(
      loop([
        corner(atNeck(t, -10, 12)),
        corner(atNeck(t, 3, 12)),
        corner(t.warp(f + 0.12, 0.36)),
        corner(t.warp(f - 0.1, 0.36))
      ]),
      c.top,
      {
        strokes: [0.24, 0.31].map((v) => {
          const p = t.warp(f + 0.01, v);
          return { line: [p, [p[0] + 0.1, p[1] + 2.6] as Pt], weight: 1.1, taper: 'none' as const };
        })
      }
    );
    const flap = (s: 1 | -1): Part =>
      part(
        loop([
          corner(atNeck(t, s * (h + 1), -10)),
          atNeck(t, s * (h + 8), -2),
          corner(atNeck(t, s * (h + 5) - 1, 17)),
          corner(atNeck(t, -4, 13)),
          atNeck(t, s * h * 0.8, 4)
        ]),
        trim
      );
    return {
      behindNeck: [collarBack(t, 8, c.topShade)],
      body: [body, placket],
      over: [flap(-1), flap(1)]
    };
  }
};

export const dress: Garment = {
  ease: 5,
  hem: 1.0,
  sleeve: { ...longSleeve('hem', 0.7), to: 1.5 },
  skirt: 0.86,
  draw(t, c) {
    const body = part(torsoOutline(t, { hem: 1.0, dip: 15 }), c.top, {
      shades: [sideShade(t, 1.04, c.topShade), neckShade(t, 20, c.topShade)],
      strokes: torsoFolds(t, c.fold, 0.6)
    });
    const seam = {
      line: spline([t.warp(-1, 0.6), add(t.warp(0, 0.62), mul(t.down, 3)), t.warp(1, 0.6)]),
      weight: 0.5,
      taper: 'none' as const,
      colour: c.topShade
    };
    body.clipped = [seam];
    for (const shape of body.shapes) {
      shape.edge = (p) => smoothstep(-14, -34, dot(sub(p, t.pelvis), t.down));
    }
    return {
      behindNeck: [collarBack(t, 5, c.topShade)],
      body: [body],
      over: [part(crewBand(t, 13, 5), c.hasUnder ? c.under : c.top)]
    };
  }
};

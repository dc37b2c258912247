/** Closed tops: hoodie, tee, sweater. */
import { add, loop, mul, spline, type Pt } from '../geometry.ts';
import {
  atNeck,
  collarBack,
  crewBand,
  hemBand,
  longSleeve,
  neckShade,
  part,
  ribs,
  shortSleeve,
  sideShade,
  torsoFolds,
  torsoOutline
} from './cut.ts';
import { hood } from './hood.ts';
import type { Garment } from './types.ts';

const HEM = 1.06;

export const hoodie: Garment = {
  ease: 6,
  hem: HEM,
  sleeve: longSleeve('rib', 1.15),
  draw(t, c) {
    const { behind, over } = hood(t, c);
    const body = part(torsoOutline(t, { hem: HEM - 0.06, dip: 14 }), c.top, {
      shades: [sideShade(t, HEM, c.topShade)],
      strokes: torsoFolds(t, c.fold)
    });
    const band = part(hemBand(t, HEM - 0.07, HEM + 0.01, 0.95), c.top, {
      clipped: ribs(t, HEM - 0.07, HEM, [-0.72, -0.45, -0.15, 0.15, 0.45, 0.75], c.fold)
    });
    const f = t.front;
    const pocket = part(
      loop([
        [...t.warp(f - 0.36, 0.66), 1],
        [...t.warp(f - 0.56, 0.9), 1],
        [...t.warp(f - 0.54, 0.985), 1],
        add(t.warp(f, 0.985), mul(t.down, 5)),
        [...t.warp(f + 0.62, 0.985), 1],
        [...t.warp(f + 0.64, 0.9), 1],
        [...t.warp(f + 0.4, 0.66), 1],
        t.warp(f, 0.67)
      ]),
      c.top,
      { shades: [sideShade(t, HEM, c.topShade)] }
    );
    return { behindNeck: behind, body: t.back ? [body, band] : [body, pocket, band], over };
  }
};

export const tee: Garment = {
  ease: 3,
  hem: 1.04,
  sleeve: shortSleeve(0.62, 1),
  draw(t, c) {
    const shades = [sideShade(t, 1.04, c.topShade), neckShade(t, 20, c.topShade)];
    if (c.hasUnder) {
      const stripe: Pt[] = [
        ...t.sheet([
          [-1.2, 0.42],
          [-0.6, 0.445],
          [0, 0.45],
          [0.6, 0.445],
          [1.2, 0.42]
        ]),
        ...t.sheet([
          [1.2, 0.54],
          [0.6, 0.565],
          [0, 0.57],
          [-0.6, 0.565],
          [-1.2, 0.54]
        ])
      ];
      shades.unshift({
        outline: loop(stripe.map((p, i) => (i % 5 === 0 || i % 5 === 4 ? [...p, 1] : p))),
        fill: c.under
      });
    }
    return {
      behindNeck: [collarBack(t, 4, c.topShade)],
      body: [
        part(torsoOutline(t, { hem: 1.04, dip: 15, flare: 1.02 }), c.top, {
          shades,
          strokes: torsoFolds(t, c.fold)
        })
      ],
      over: [part(crewBand(t, 13, 5.5), c.hasUnder ? c.under : c.top)]
    };
  }
};

export const sweater: Garment = {
  ease: 6,
  hem: 1.08,
  sleeve: longSleeve('rib', 1),
  draw(t, c) {
    const marks = [
      [-0.55, 0.36],
      [0.05, 0.4],
      [0.48, 0.34],
      [-0.3, 0.54],
      [0.28, 0.57],
      [-0.62, 0.7],
      [0.0, 0.74],
      [0.5, 0.72],
      [-0.3, 0.88],
      [0.25, 0.9]
    ] as const;
    const body = part(torsoOutline(t, { hem: 1.02, dip: 12, wide: 1 }), c.top, {
      shades: [sideShade(t, 1.1, c.topShade), neckShade(t, 25, c.topShade)],
      clipped: marks.map(([u, v]) => ({
        line: spline([
          t.warp(u - 0.045, v - 0.012),
          add(t.warp(u, v), mul(t.down, 3)),
          t.warp(u + 0.045, v - 0.012)
        ]),
        weight: 0.75,
        colour: c.hasUnder ? c.under : c.topShade
      })),
      strokes: torsoFolds(t, c.fold)
    });
    return {
      behindNeck: [collarBack(t, 6, c.topShade)],
      body: [
        body,
        part(hemBand(t, 1.01, 1.09, 0.96), c.top, {
          clipped: ribs(t, 1.01, 1.09, [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75], c.fold)
        })
      ],
      over: [
        part(crewBand(t, 11, 8), c.top, {
          clipped: [-14, -8, -2, 5, 11].map((x) => ({
            line: [atNeck(t, x - 3, 8), atNeck(t, x - 4, 30)],
            weight: 0.4,
            taper: 'none' as const,
            colour: c.fold
          }))
        })
      ]
    };
  }
};

/** Tops worn open over a shirt: cardigan, blazer, overshirt, jacket. */
import { loop, spline, type Knot, type Pt } from '../geometry.ts';
import type { Part, Stroke } from '../ink.ts';
import type { Torso } from '../torso.ts';
import {
  atNeck,
  collarBack,
  crewBand,
  longSleeve,
  neckShade,
  part,
  sideShade,
  torsoFolds,
  torsoOutline
} from './cut.ts';
import type { Cloth, Garment, GarmentDrawing } from './types.ts';

const corner = (p: Pt): Knot => [p[0], p[1], 1];

interface Opening {
  hem: number;
  /** Half width of the opening, in u, at the chest and at the hem. */
  chest: number;
  foot: number;
  round?: boolean;
}

/** The edge of a front panel from the neck to the hem. */
function frontEdge(t: Torso, side: 1 | -1, o: Opening): Pt[] {
  const half = t.measures.neckWidth / 2 + 1;
  const f = t.front;
  const x = side > 0 ? half : -half;
  return spline([
    atNeck(t, x, -4),
    atNeck(t, x * 0.92 - 1, 12),
    t.warp(f + side * o.chest * 0.95, 0.36),
    t.warp(f + side * o.chest, 0.6),
    ...(o.round
      ? [t.warp(f + side * (o.foot * 0.5 + o.chest * 0.5), o.hem - 0.12)]
      : [t.warp(f + side * (o.foot * 0.6 + o.chest * 0.4), o.hem - 0.2)]),
    t.warp(f + side * o.foot, o.hem)
  ]);
}

function panel(t: Torso, side: 1 | -1, o: Opening): Pt[] {
  const edge = frontEdge(t, side, o);
  const out: Pt[] = [];
  for (let i = 0; i <= 40; i++) {
    const v = 0.004 + ((o.hem - 0.004) * i) / 40;
    out.push(t.warp(side * (1 + 0.02 * v), v));
  }
  return [...edge, ...out.reverse()];
}

interface OpenCut extends Opening {
  under: 'crew' | 'shirt';
}

/** A top worn open: shirt, two panels, and what is sewn on. */
export function openTop(
  t: Torso,
  c: Cloth,
  cut: OpenCut,
  extras: (t: Torso) => Part[]
): GarmentDrawing {
  if (t.back) {
    return {
      behindNeck: [],
      body: [
        part(torsoOutline(t, { hem: cut.hem, dip: 3 }), c.top, {
          shades: [sideShade(t, cut.hem, c.topShade)],
          strokes: [
            ...torsoFolds(t, c.fold),
            {
              line: spline(
                t.sheet([
                  [-0.5, 0.17],
                  [0, 0.2],
                  [0.5, 0.17]
                ])
              ),
              weight: 0.5,
              colour: c.fold
            }
          ]
        })
      ],
      over: extras(t)
    };
  }
  const shirt = part(torsoOutline(t, { hem: 1.0, dip: 15 }), c.under, {
    shades: [
      neckShade(t, 20, c.underShade),
      {
        outline: loop([
          t.warp(t.front + cut.chest + 0.3, 0.1),
          t.warp(t.front + cut.chest - 0.08, 0.36),
          t.warp(t.front + cut.chest - 0.1, 0.62),
          t.warp(t.front + cut.foot - 0.1, 1.1),
          t.warp(1.2, 1.1),
          t.warp(1.2, 0.1)
        ]),
        fill: c.underShade
      }
    ],
    clipped: [
      {
        line: spline(
          t.sheet([
            [t.front - 0.1, 0.82],
            [t.front + 0.05, 0.86],
            [t.front + 0.2, 0.87]
          ])
        ),
        weight: 0.6,
        taper: 'both'
      }
    ]
  });
  const folds = torsoFolds(t, c.fold, 0.7);
  const right = part(panel(t, 1, cut), c.top, {
    shades: [sideShade(t, cut.hem, c.topShade)],
    strokes: folds.filter((_, i) => i !== 1)
  });
  const left = part(panel(t, -1, cut), c.top, { strokes: folds.filter((_, i) => i === 1) });
  const ring = part(crewBand(t, 13, 4.5), c.under);
  return {
    behindNeck: [collarBack(t, 6, c.topShade)],
    body: cut.under === 'crew' ? [shirt, ring, left, right] : [shirt, left, right],
    over: extras(t)
  };
}

/** A strip along a front edge: the knitted band of a cardigan. */
function edgeBand(t: Torso, side: 1 | -1, o: Opening, width: number, fill: string): Part {
  const inner = frontEdge(t, side, o);
  const outer = frontEdge(t, side, { ...o, chest: o.chest + width, foot: o.foot + width }).map(
    (p, i, all): Pt => {
      const k = Math.min(1, i / (all.length * 0.2));
      const q = inner[Math.min(inner.length - 1, i)] ?? p;
      return k >= 1 ? p : [q[0] + (p[0] - q[0]) * k + side * 4 * (1 - k), q[1] + (p[1] - q[1]) * k];
    }
  );
  return part([...inner, ...outer.reverse()], fill);
}

const cardiganCut: OpenCut = { hem: 1.1, chest: 0.2, foot: 0.24, under: 'crew', round: true };

export const cardigan: Garment = {
  ease: 5,
  hem: 1.1,
  sleeve: longSleeve('rib', 0.9),
  draw: (t, c) =>
    openTop(t, c, cardiganCut, (torso) => {
      if (torso.back) return [];
      const pocket = (u: number): Stroke => ({
        line: spline(
          torso.sheet([
            [u - 0.17, 0.79],
            [u, 0.8],
            [u + 0.17, 0.79]
          ])
        ),
        weight: 0.9,
        colour: c.fold
      });
      const right = edgeBand(torso, 1, cardiganCut, 0.12, c.top);
      const left = edgeBand(torso, -1, cardiganCut, 0.11, c.top);
      const buttons = [0.52, 0.7, 0.88].map((v) => {
        const p = torso.warp(torso.front + 0.27, v);
        return {
          line: [p, [p[0] + 0.1, p[1] + 3] as Pt],
          weight: 1.3,
          taper: 'none' as const,
          colour: c.ink
        };
      });
      right.strokes = [pocket(0.5), ...buttons];
      return [left, right];
    })
};

const overshirtCut: OpenCut = { hem: 1.1, chest: 0.26, foot: 0.36, under: 'crew' };

/** A soft turned collar: two flaps. */
function flaps(t: Torso, c: Cloth, long: number): Part[] {
  const h = t.measures.neckWidth / 2;
  if (t.back) {
    return [
      part(
        loop([
          corner(atNeck(t, -h - 6, -6)),
          corner(atNeck(t, -h - 11, 9)),
          atNeck(t, 0, 15),
          corner(atNeck(t, h + 11, 9)),
          corner(atNeck(t, h + 6, -6)),
          atNeck(t, 0, -2)
        ]),
        c.top
      )
    ];
  }
  return [
    part(
      loop([
        corner(atNeck(t, -h, -9)),
        atNeck(t, -h - 8, -2),
        corner(atNeck(t, -h - 10, long * 0.75)),
        corner(atNeck(t, -h + 3, long)),
        atNeck(t, -h - 1, 4)
      ]),
      c.top
    ),
    part(
      loop([
        corner(atNeck(t, h + 1, -10)),
        atNeck(t, h + 11, -2),
        corner(atNeck(t, h + 13, long * 0.8)),
        corner(atNeck(t, h - 5, long * 1.15)),
        atNeck(t, h, 5)
      ]),
      c.top
    )
  ];
}

export const overshirt: Garment = {
  ease: 6,
  hem: 1.1,
  sleeve: { ...longSleeve('turned', 1), to: 1.62 },
  draw: (t, c) =>
    openTop(t, c, overshirtCut, (torso) => {
      const out = flaps(torso, c, 19);
      if (torso.back) return out;
      const pocket = part(
        loop([
          corner(torso.warp(0.3, 0.36)),
          corner(torso.warp(0.72, 0.345)),
          corner(torso.warp(0.7, 0.5)),
          corner(torso.warp(0.5, 0.54)),
          corner(torso.warp(0.31, 0.515))
        ]),
        c.top,
        {
          strokes: [
            {
              line: torso.sheet([
                [0.31, 0.4],
                [0.71, 0.385]
              ]),
              weight: 0.5,
              taper: 'none',
              colour: c.fold
            }
          ]
        }
      );
      return [pocket, ...out];
    })
};

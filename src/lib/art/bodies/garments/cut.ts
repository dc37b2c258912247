/** Patterns that garments share: torso outlines, bands, folds, collars. */
import { add, lerp, loop, mul, spline, type Knot, type Pt } from '../geometry.ts';
import type { Part, Shade, Shape, Stroke } from '../ink.ts';
import type { Torso } from '../torso.ts';
import type { Sleeve } from './types.ts';

/** A point near the foot of the neck: x across, y down, in head units. */
export const atNeck = (t: Torso, x: number, y: number): Pt =>
  add(t.neck, add(mul(t.across, x), mul(t.down, y)));

const corner = (p: Pt): Knot => [p[0], p[1], 1];

export interface TorsoCut {
  hem: number;
  /** How deep the front of the neckline hangs, and how far its sides stand off the neck. */
  dip: number;
  wide?: number;
  /** Bulge of the lower edge. */
  sag?: number;
  /** Extra half width at the hem as a factor. */
  flare?: number;
}

/** The neckline from the right of the neck to the left. */
export function neckline(t: Torso, dip: number, wide = 0): Knot[] {
  const half = t.measures.neckWidth / 2 + 3 + wide;
  const low = t.back ? 3 : dip;
  const mid = t.back ? 0 : -4;
  return [
    corner(atNeck(t, half, -3)),
    atNeck(t, half * 0.72 + mid * 0.3, low * 0.55),
    atNeck(t, mid, low),
    atNeck(t, -half * 0.76 + mid * 0.3, low * 0.5),
    corner(atNeck(t, -half, -3))
  ];
}

/** The whole torso as one piece of cloth. */
export function torsoOutline(t: Torso, cut: TorsoCut): Pt[] {
  const { hem, flare = 1, sag = 6 } = cut;
  const side = (s: 1 | -1): Pt[] => {
    const out: Pt[] = [];
    for (let i = 0; i <= 40; i++) {
      const v = 0.004 + ((hem - 0.004) * i) / 40;
      const k = 1 + (flare - 1) * Math.max(0, (v - 0.3) / (hem - 0.3));
      out.push(t.warp(s * k, v));
    }
    return out;
  };
  const left = side(-1);
  const right = side(1).reverse();
  const bottom = spline([
    t.warp(-flare, hem),
    add(t.warp(-0.35, hem), mul(t.down, sag * 0.9)),
    add(t.warp(0.3, hem), mul(t.down, sag)),
    t.warp(flare, hem)
  ]);
  return [
    ...left,
    ...bottom.slice(1, -1),
    ...right,
    ...spline(neckline(t, cut.dip, cut.wide ?? 0)).slice(1, -1)
  ];
}

/** A band between two lines of v, as ribbing at a hem. */
export function hemBand(t: Torso, from: number, to: number, k: number, sag = 6): Pt[] {
  return loop([
    corner(t.warp(-1, from)),
    corner(t.warp(-k, to)),
    add(t.warp(-0.35, to), mul(t.down, sag * 0.9)),
    add(t.warp(0.3, to), mul(t.down, sag)),
    corner(t.warp(k, to)),
    corner(t.warp(1, from)),
    add(t.warp(0.3, from), mul(t.down, sag)),
    add(t.warp(-0.35, from), mul(t.down, sag * 0.9))
  ]);
}

export function ribs(
  t: Torso,
  from: number,
  to: number,
  us: readonly number[],
  colour: string
): Stroke[] {
  return us.map((u) => ({
    line: [
      add(t.warp(u, from), mul(t.down, 5)),
      lerp(add(t.warp(u, from), mul(t.down, 5)), add(t.warp(u, to), mul(t.down, 3)), 0.8)
    ],
    weight: 0.45,
    taper: 'none' as const,
    colour
  }));
}

/** A ribbed ring round the neck. */
export function crewBand(t: Torso, dip: number, deep: number): Pt[] {
  const half = t.measures.neckWidth / 2 + 3;
  const mid = t.back ? 0 : -4;
  const low = t.back ? 3 : dip;
  return loop([
    corner(atNeck(t, half - 1, -5)),
    atNeck(t, half * 0.7 + mid * 0.3, low * 0.5),
    atNeck(t, mid, low - 1),
    atNeck(t, -half * 0.74 + mid * 0.3, low * 0.45),
    corner(atNeck(t, -half + 1, -5)),
    corner(atNeck(t, -half - deep, -1)),
    atNeck(t, -half * 0.86 + mid * 0.3, low * 0.5 + deep * 0.9),
    atNeck(t, mid, low + deep),
    atNeck(t, half * 0.84 + mid * 0.3, low * 0.55 + deep * 0.9),
    corner(atNeck(t, half + deep, -1))
  ]);
}

/** Shadow on the near side and under the arm. */
export function sideShade(t: Torso, hem: number, fill: string): Shade {
  return {
    outline: loop([
      t.warp(1.3, 0.2),
      t.warp(1.3, hem + 0.1),
      t.warp(0.62, hem + 0.06),
      t.warp(0.7, 0.78),
      t.warp(0.62, 0.5),
      t.warp(0.74, 0.3)
    ]),
    fill
  };
}

/** Shadow that chin and collar throw on the chest. */
export function neckShade(t: Torso, deep: number, fill: string): Shade {
  const half = t.measures.neckWidth / 2;
  return {
    outline: loop([
      atNeck(t, -half - 8, -8),
      atNeck(t, -half - 2, deep * 0.5),
      atNeck(t, -6, deep),
      atNeck(t, half + 4, deep * 0.6),
      atNeck(t, half + 10, -8)
    ]),
    fill
  };
}

/** Folds that any top has: from the armpits and at the waist. */
export function torsoFolds(t: Torso, colour: string, loose = 1): Stroke[] {
  const line = (weight: number, ...pts: Array<readonly [number, number]>): Stroke => ({
    line: spline(t.sheet(pts)),
    weight,
    taper: 'end',
    colour
  });
  const out = [
    line(0.85, [0.97, 0.31], [0.78, 0.35], [0.62, 0.43]),
    line(0.8, [-0.97, 0.31], [-0.82, 0.36], [-0.72, 0.43]),
    line(0.75, [0.99, 0.74], [0.74, 0.78], [0.5, 0.8])
  ];
  if (loose > 0.8) {
    out.push(line(0.7, [-0.99, 0.68], [-0.76, 0.74], [-0.56, 0.76]));
    out.push(line(0.55, [0.98, 0.84], [0.82, 0.86], [0.66, 0.865]));
  }
  return out;
}

export const shape = (outline: Pt[], fill: string): Shape => ({ outline, fill });
export const part = (outline: Pt[], fill: string, rest: Omit<Part, 'shapes'> = {}): Part => ({
  shapes: [{ outline, fill }],
  ...rest
});

/** The inside of a collar or hood behind the neck. */
export function collarBack(t: Torso, rise: number, fill: string): Part {
  const half = t.measures.neckWidth / 2 + 5;
  return part(
    loop([
      corner(atNeck(t, -half, 2)),
      atNeck(t, -half * 0.7, -rise * 0.8),
      atNeck(t, 0, -rise),
      atNeck(t, half * 0.7, -rise * 0.8),
      corner(atNeck(t, half, 2)),
      atNeck(t, 0, 12)
    ]),
    fill
  );
}

/** Sleeves. */
export const longSleeve = (cuff: Sleeve['cuff'], loose: number): Sleeve => ({
  to: 2,
  cuff,
  soft: 20 + 8 * loose,
  outer: [
    [0, 9.5 + loose],
    [0.2, 13.5 + 2 * loose],
    [0.35, 14 + 3 * loose],
    [0.8, 12.5 + 2.5 * loose],
    [1.0, 13.5 + 3 * loose],
    [1.25, 12.5 + 3 * loose],
    [1.65, 11 + 3.2 * loose],
    [1.88, 10 + 2.6 * loose],
    [2, 9.6 + loose]
  ],
  inner: [
    [0, 9.5 + loose],
    [0.22, 12.5 + 1.5 * loose],
    [0.35, 13 + 2.5 * loose],
    [0.9, 11.5 + 2 * loose],
    [1.2, 12 + 2 * loose],
    [1.6, 10.5 + 3 * loose],
    [1.88, 9.6 + 2.6 * loose],
    [2, 9.2 + loose]
  ]
});

export const shortSleeve = (to: number, loose: number): Sleeve => ({
  to,
  cuff: 'hem',
  soft: 14,
  outer: [
    [0, 9.5 + loose],
    [0.2, 15 + loose],
    [0.3, 16.5 + 2 * loose],
    [to, 17 + 3 * loose]
  ],
  inner: [
    [0, 9.5 + loose],
    [0.2, 12.5 + loose],
    [0.3, 14.5 + loose],
    [to, 16 + 2 * loose]
  ]
});

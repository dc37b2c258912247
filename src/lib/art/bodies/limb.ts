/** Arms, legs and fingers: outlines with their own contour on either side, soft or sharp at the bend. */
import {
  add,
  at,
  clamp,
  cross,
  cutLoop,
  dist,
  lerp,
  mul,
  normal,
  spline,
  sub,
  tabled,
  unit,
  type Pt
} from './geometry.ts';

type Table = ReadonlyArray<readonly [number, number]>;

export interface LimbSpec {
  /** Half widths by t (0 first joint, 1 second, 2 third) on the side of the elbow, and opposite. */
  outer: Table;
  inner: Table;
  /** Part of the limb that is drawn. */
  from?: number;
  to?: number;
  /** Radius of the bend. */
  soft?: number;
  /** Ends: how far they bulge, in head units. */
  startCap?: number;
  endCap?: number;
  /** Which side the elbow is on while the limb is straight. */
  bend?: 1 | -1;
}

export interface Limb {
  outline: Pt[];
  outer: Pt[];
  inner: Pt[];
  /** 1 when the outer side is the left of the limb's direction. */
  side: 1 | -1;
  /** A point on the limb: t along, w across (1 outer edge, -1 inner edge). */
  point: (t: number, w: number) => Pt;
  /** Crease inside the bend, if it is sharp enough. */
  crease: Pt | null;
  /** Degrees between the two bones' directions: 0 straight. */
  angle: number;
}

/** The middle line of a limb with a rounded bend. */
function middle(a: Pt, b: Pt, c: Pt, soft: number): (t: number) => Pt {
  const l1 = Math.max(1, dist(a, b));
  const l2 = Math.max(1, dist(b, c));
  const ra = Math.min(0.6, soft / l1);
  const rb = Math.min(0.6, soft / l2);
  const p0 = lerp(b, a, ra);
  const p2 = lerp(b, c, rb);
  return (t) => {
    if (t <= 1 - ra) return lerp(a, b, t);
    if (t >= 1 + rb) return add(b, mul(sub(c, b), t - 1));
    const k = (t - 1 + ra) / (ra + rb);
    return lerp(lerp(p0, b, k), lerp(b, p2, k), k);
  };
}

/** Outline of a limb through three joints. */
export function limb(a: Pt, b: Pt, c: Pt, spec: LimbSpec): Limb {
  const d1 = unit(sub(b, a));
  const d2 = unit(sub(c, b));
  const turn = cross(d1, d2);
  const angle = (Math.acos(clamp(d1[0] * d2[0] + d1[1] * d2[1], -1, 1)) * 180) / Math.PI;
  const side: 1 | -1 = angle < 4 ? (spec.bend ?? 1) : turn >= 0 ? 1 : -1;
  const mid = middle(a, b, c, spec.soft ?? 22);
  const from = spec.from ?? 0;
  const to = spec.to ?? 2;
  const tangent = (t: number): Pt => unit(sub(mid(t + 0.015), mid(t - 0.015)));
  const edge = (t: number, s: number): Pt => {
    const w = s > 0 ? tabled(spec.outer, t) : tabled(spec.inner, t);
    return add(mid(t), mul(normal(tangent(t)), w * s * side));
  };
  const n = Math.max(8, Math.ceil((dist(a, b) * Math.min(1, 1 - from + 0.2) + dist(b, c)) / 4.6));
  const outer: Pt[] = [];
  const innerRaw: Pt[] = [];
  for (let i = 0; i <= n; i++) {
    const t = from + ((to - from) * i) / n;
    outer.push(edge(t, 1));
    innerRaw.push(edge(t, -1));
  }
  const cut = cutLoop(innerRaw);
  const inner = cut.line;
  const cap = (p: Pt, q: Pt, away: Pt, bulge: number): Pt[] =>
    bulge === 0 ? [] : spline([p, add(lerp(p, q, 0.5), mul(away, bulge)), q]).slice(1, -1);
  const endDir = tangent(to);
  const startDir = mul(tangent(from), -1);
  const round = (p: Pt, q: Pt, away: Pt, bulge: number): Pt[] => {
    if (bulge < dist(p, q) * 0.3) return cap(p, q, away, bulge);
    const c = lerp(p, q, 0.5);
    return Array.from({ length: 9 }, (_, i): Pt => {
      const a = ((i + 1) / 10) * Math.PI;
      return add(add(c, mul(sub(p, c), Math.cos(a))), mul(away, bulge * Math.sin(a)));
    });
  };
  const outline = [
    ...outer,
    ...round(at(outer, n), at(inner, inner.length - 1), endDir, spec.endCap ?? 0),
    ...[...inner].reverse(),
    ...round(at(inner, 0), at(outer, 0), startDir, spec.startCap ?? 0)
  ];
  const point = (t: number, w: number): Pt => {
    if (w >= 0) return lerp(mid(t), edge(t, 1), w);
    return lerp(mid(t), edge(t, -1), -w);
  };
  return { outline, outer, inner, side, point, crease: cut.joint, angle };
}

/** A tapered line with round ends: fingers, straps, strings. */
export function taper(line: readonly Pt[], w0: number, w1: number): Pt[] {
  const dense = spline(line);
  const n = dense.length - 1;
  const left: Pt[] = [];
  const right: Pt[] = [];
  let last: Pt = [1, 0];
  dense.forEach((p, i) => {
    const d = unit(sub(at(dense, Math.min(n, i + 1)), at(dense, Math.max(0, i - 1))));
    last = d;
    const w = w0 + (w1 - w0) * (i / Math.max(1, n));
    left.push(add(p, mul(normal(d), w)));
    right.push(add(p, mul(normal(d), -w)));
  });
  const tip = at(dense, n);
  const end: Pt[] = [];
  for (let k = 1; k < 8; k++) {
    const a = (k / 8) * Math.PI;
    end.push(add(tip, add(mul(normal(last), Math.cos(a) * w1), mul(last, Math.sin(a) * w1))));
  }
  return [...left, ...end, ...right.reverse()];
}

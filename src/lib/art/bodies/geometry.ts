/**
 * Plane geometry of the figures. Points are in head units (a head is 100 high), y down; angles are
 * degrees, 0 to the right and 90 down. Everything here is pure and deterministic.
 */

export type Pt = readonly [number, number];
/** A control point; a third number other than 0 makes it a corner. */
export type Knot = readonly [number, number] | readonly [number, number, number];

export const add = (a: Pt, b: Pt): Pt => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: Pt, b: Pt): Pt => [a[0] - b[0], a[1] - b[1]];
export const mul = (a: Pt, k: number): Pt => [a[0] * k, a[1] * k];
export const lerp = (a: Pt, b: Pt, t: number): Pt => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t
];
export const len = (a: Pt): number => Math.hypot(a[0], a[1]);
export const dist = (a: Pt, b: Pt): number => len(sub(a, b));
export const dot = (a: Pt, b: Pt): number => a[0] * b[0] + a[1] * b[1];
export const cross = (a: Pt, b: Pt): number => a[0] * b[1] - a[1] * b[0];
export const unit = (a: Pt): Pt => {
  const l = len(a);
  return l < 1e-9 ? [0, 1] : [a[0] / l, a[1] / l];
};
/** The normal on the left of a direction: up when it goes right. */
export const normal = (d: Pt): Pt => [d[1], -d[0]];
export const angleOf = (a: Pt): number => (Math.atan2(a[1], a[0]) * 180) / Math.PI;
export const polar = (degrees: number, r: number): Pt => {
  const a = (degrees * Math.PI) / 180;
  return [Math.cos(a) * r, Math.sin(a) * r];
};
export const rotate = (p: Pt, degrees: number): Pt => {
  const [c, s] = polar(degrees, 1);
  return [p[0] * c - p[1] * s, p[0] * s + p[1] * c];
};
export const clamp = (x: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, x));
/** 0 below `from`, 1 above `to`, smooth between. */
export const smoothstep = (from: number, to: number, x: number): number => {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
};

/** The item at `i`; the index is known to be good. */
export function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new RangeError(`no item ${i} of ${list.length}`);
  return item;
}

/** Smooth interpolation in a table of [key, value], keys ascending; constant beyond its ends. */
export function tabled(table: ReadonlyArray<readonly [number, number]>, key: number): number {
  const n = table.length;
  const slope = (i: number): number => {
    const [k0, v0] = at(table, Math.max(0, i - 1));
    const [k1, v1] = at(table, Math.min(n - 1, i + 1));
    return (v1 - v0) / (k1 - k0);
  };
  const first = at(table, 0);
  if (key <= first[0]) return first[1];
  for (let i = 1; i < n; i++) {
    const [k1, v1] = at(table, i);
    if (key > k1) continue;
    const [k0, v0] = at(table, i - 1);
    const h = k1 - k0;
    const t = (key - k0) / h;
    return (
      v0 * (2 * t ** 3 - 3 * t ** 2 + 1) +
      slope(i - 1) * h * (t ** 3 - 2 * t ** 2 + t) +
      v1 * (3 * t ** 2 - 2 * t ** 3) +
      slope(i) * h * (t ** 3 - t ** 2)
    );
  }
  return at(table, n - 1)[1];
}

/** Head units between samples of a curve. */
const STEP = 3.6;

function catmull(p0: Pt, p1: Pt, p2: Pt, p3: Pt, out: Pt[]): void {
  const n = Math.max(2, Math.ceil(dist(p1, p2) / STEP));
  const d = (a: Pt, b: Pt): number => Math.max(1e-4, Math.sqrt(dist(a, b)));
  const d1 = d(p0, p1);
  const d2 = d(p1, p2);
  const d3 = d(p2, p3);
  const tangent = (a: Pt, b: Pt, c: Pt, da: number, db: number): Pt => {
    const m = (i: 0 | 1): number =>
      ((b[i] - a[i]) / da - (c[i] - a[i]) / (da + db) + (c[i] - b[i]) / db) * d2;
    return [m(0), m(1)];
  };
  const m1 = tangent(p0, p1, p2, d1, d2);
  const m2 = tangent(p1, p2, p3, d2, d3);
  for (let i = 0; i < n; i++) {
    const t = i / n;
    const a = 2 * t ** 3 - 3 * t ** 2 + 1;
    const b = t ** 3 - 2 * t ** 2 + t;
    const c = -2 * t ** 3 + 3 * t ** 2;
    const e = t ** 3 - t ** 2;
    out.push([
      a * p1[0] + b * m1[0] + c * p2[0] + e * m2[0],
      a * p1[1] + b * m1[1] + c * p2[1] + e * m2[1]
    ]);
  }
}

/** A smooth line through the knots, sampled densely; corners stay sharp. */
export function spline(knots: readonly Knot[]): Pt[] {
  const out: Pt[] = [];
  let start = 0;
  for (let end = 1; end < knots.length; end++) {
    if (!at(knots, end)[2] && end < knots.length - 1) continue;
    const run = knots.slice(start, end + 1).map((k): Pt => [k[0], k[1]]);
    for (let i = 0; i < run.length - 1; i++) {
      const p1 = at(run, i);
      const p2 = at(run, i + 1);
      const p0 = run[i - 1] ?? lerp(p1, p2, -0.3);
      const p3 = run[i + 2] ?? lerp(p1, p2, 1.3);
      catmull(p0, p1, p2, p3, out);
    }
    start = end;
  }
  const last = at(knots, knots.length - 1);
  out.push([last[0], last[1]]);
  return out;
}

/** A closed smooth line through the knots. */
export function loop(knots: readonly Knot[]): Pt[] {
  const corner = knots.findIndex((k) => k[2]);
  if (corner >= 0) {
    const turned = [...knots.slice(corner), ...knots.slice(0, corner), at(knots, corner)];
    return spline(turned).slice(0, -1);
  }
  const n = knots.length;
  const out: Pt[] = [];
  const get = (i: number): Pt => {
    const k = at(knots, (i + n) % n);
    return [k[0], k[1]];
  };
  for (let i = 0; i < n; i++) catmull(get(i - 1), get(i), get(i + 1), get(i + 2), out);
  return out;
}

export function signedArea(points: readonly Pt[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    sum += cross(at(points, i), at(points, (i + 1) % points.length));
  }
  return sum / 2;
}

/** Normals of a line at each of its points, on its left side. */
export function normals(points: readonly Pt[], closed: boolean): Pt[] {
  const n = points.length;
  return points.map((_, i) => {
    const before = closed ? at(points, (i - 1 + n) % n) : at(points, Math.max(0, i - 1));
    const after = closed ? at(points, (i + 1) % n) : at(points, Math.min(n - 1, i + 1));
    return normal(unit(sub(after, before)));
  });
}

const f = (x: number): string => {
  const s = x.toFixed(1);
  return s === '-0.0' ? '0' : s.replace(/\.0$/, '');
};

/** SVG path data: rounds the sampled line through the middles of its steps. */
export function pathData(points: readonly Pt[], closed = true): string {
  const n = points.length;
  if (n < 2) return '';
  if (!closed) {
    const first = at(points, 0);
    let d = `M${f(first[0])} ${f(first[1])}`;
    for (let i = 1; i < n - 1; i++) {
      const p = at(points, i);
      const m = lerp(p, at(points, i + 1), 0.5);
      d += `Q${f(p[0])} ${f(p[1])} ${f(m[0])} ${f(m[1])}`;
    }
    const last = at(points, n - 1);
    return `${d}L${f(last[0])} ${f(last[1])}`;
  }
  const begin = lerp(at(points, n - 1), at(points, 0), 0.5);
  let d = `M${f(begin[0])} ${f(begin[1])}`;
  for (let i = 0; i < n; i++) {
    const p = at(points, i);
    const m = lerp(p, at(points, (i + 1) % n), 0.5);
    d += `Q${f(p[0])} ${f(p[1])} ${f(m[0])} ${f(m[1])}`;
  }
  return `${d}Z`;
}

/** Cuts the loop that an offset line makes at a sharp bend: keeps its ends, joins at the crossing. */
export function cutLoop(line: readonly Pt[]): { line: Pt[]; joint: Pt | null } {
  for (let i = 0; i < line.length - 3; i++) {
    for (let j = line.length - 2; j > i + 2; j--) {
      const a = at(line, i);
      const b = at(line, i + 1);
      const c = at(line, j);
      const d = at(line, j + 1);
      const r = sub(b, a);
      const s = sub(d, c);
      const k = cross(r, s);
      if (Math.abs(k) < 1e-9) continue;
      const t = cross(sub(c, a), s) / k;
      const u = cross(sub(c, a), r) / k;
      if (t < 0 || t > 1 || u < 0 || u > 1) continue;
      const joint = add(a, mul(r, t));
      return { line: [...line.slice(0, i + 1), joint, ...line.slice(j + 1)], joint };
    }
  }
  return { line: [...line], joint: null };
}

/** Box around points. */
export function bounds(points: readonly Pt[]): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Plane geometry of points in px. */

export type Point = [number, number];

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Signed area; positive when the points run clockwise on the screen. */
export function area(points: Point[]): number {
  let sum = 0;
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length] as Point;
    sum += p[0] * q[1] - q[0] * p[1];
  });
  return sum / 2;
}

/** Corners of a rectangle, clockwise from the top left. */
export function corners(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height]
  ];
}

type Side = { inside: (p: Point) => boolean; cut: (a: Point, b: Point) => Point };

function sidesOf(rect: Rect): Side[] {
  const at = (axis: 0 | 1, value: number) => (a: Point, b: Point) =>
    between(a, b, (value - a[axis]) / (b[axis] - a[axis]));
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  return [
    { inside: (p) => p[0] >= rect.x, cut: at(0, rect.x) },
    { inside: (p) => p[0] <= right, cut: at(0, right) },
    { inside: (p) => p[1] >= rect.y, cut: at(1, rect.y) },
    { inside: (p) => p[1] <= bottom, cut: at(1, bottom) }
  ];
}

/** The part of a polygon inside a rectangle (Sutherland-Hodgman); empty when none is. */
export function clipPolygon(points: Point[], rect: Rect): Point[] {
  let out = points;
  for (const side of sidesOf(rect)) {
    const next: Point[] = [];
    out.forEach((p, i) => {
      const before = out[(i + out.length - 1) % out.length] as Point;
      if (side.inside(p)) {
        if (!side.inside(before)) next.push(side.cut(before, p));
        next.push(p);
      } else if (side.inside(before)) next.push(side.cut(before, p));
    });
    out = next;
    if (out.length === 0) return out;
  }
  return out;
}

/** The part of a line inside a rectangle and where it lies on the line (0..1), or null. */
export function clipLine(
  a: Point,
  b: Point,
  rect: Rect
): { a: Point; b: Point; from: number; to: number } | null {
  let from = 0;
  let to = 1;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const tests: Array<[number, number]> = [
    [-dx, a[0] - rect.x],
    [dx, rect.x + rect.width - a[0]],
    [-dy, a[1] - rect.y],
    [dy, rect.y + rect.height - a[1]]
  ];
  for (const [p, q] of tests) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from < to ? { a: between(a, b, from), b: between(a, b, to), from, to } : null;
}

/** A smooth closed or open run of points through `points` (Catmull-Rom), `steps` a span. */
export function smooth(points: Point[], closed: boolean, steps = 4): Point[] {
  const n = points.length;
  if (n < 3) return points;
  const at = (i: number): Point =>
    closed
      ? (points[((i % n) + n) % n] as Point)
      : (points[Math.max(0, Math.min(n - 1, i))] as Point);
  const out: Point[] = [];
  const spans = closed ? n : n - 1;
  for (let i = 0; i < spans; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const axis = (j: 0 | 1): number =>
        0.5 *
        (2 * p1[j] +
          (p2[j] - p0[j]) * t +
          (2 * p0[j] - 5 * p1[j] + 4 * p2[j] - p3[j]) * t * t +
          (3 * p1[j] - p0[j] - 3 * p2[j] + p3[j]) * t * t * t);
      out.push([axis(0), axis(1)]);
    }
  }
  if (!closed) out.push(at(n - 1));
  return out;
}

/** Points of an ellipse, clockwise from the right, between two angles in degrees. */
export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from = 0,
  to = 360,
  count = 20
): Point[] {
  const whole = to - from >= 360;
  return Array.from({ length: whole ? count : count + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry] as Point;
  });
}

/** The smallest convex outline around the points. */
export function convexHull(points: Point[]): Point[] {
  const sorted = points.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: Point[]): Point[] => {
    const out: Point[] = [];
    for (const p of list) {
      while (out.length > 1) {
        const [a, b] = [out[out.length - 2] as Point, out[out.length - 1] as Point];
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        out.pop();
      }
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.slice().reverse())];
}

/** Points from a compact text: `x,y x,y x,y`. */
export function points(text: string): Point[] {
  return text.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number);
    return [x ?? 0, y ?? 0];
  });
}

/**
 * The drawn outlines of balloons as SVG paths around the origin, y down: balloon and tail are one path
 * and one line of ink. Smooth and slightly uneven as by hand; the same seed gives the same line. Px.
 */
import { SQUARENESS, edgePoint, type Point, type Shape } from './balloon-shape.ts';
import { along, type Tail } from './balloon-tail.ts';
import type { BalloonKind } from './compiled.ts';

export interface Outline {
  path: string;
  /** Loose bubbles of a thought: x, y, radius. */
  bubbles: Array<[number, number, number]>;
}

export interface OutlineOptions {
  /** Size of the letters. */
  font: number;
  tail: Tail | null;
  /** Side of a phone message on which its foot stands; none when left out. */
  foot?: 'left' | 'right' | undefined;
  seed: string;
}

/** Small deterministic random source (mulberry32). */
export function randomFrom(seed: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The balloon's line with its tail. */
export function outline(kind: BalloonKind, shape: Shape, options: OutlineOptions): Outline {
  const { tail, font } = options;
  const random = randomFrom(options.seed);
  switch (kind) {
    case 'caption':
      return { path: caption(shape, random), bubbles: [] };
    case 'phone':
      return { path: message(shape, font, options.foot), bubbles: [] };
    case 'sfx':
      return { path: '', bubbles: [] };
    case 'shout':
      return { path: burst(shape, tail, font, random), bubbles: [] };
    case 'thought':
      return { path: cloud(shape, random), bubbles: tail ? bubbles(tail, font) : [] };
    default:
      return { path: speech(kind, shape, tail, font, random), bubbles: [] };
  }
}

function speech(
  kind: BalloonKind,
  shape: Shape,
  tail: Tail | null,
  font: number,
  random: () => number
): string {
  const phase = random() * 6.28;
  const other = random() * 6.28;
  const at = (t: number): Point => {
    const [x, y] = edgePoint(shape, SQUARENESS[kind], t);
    const k = 1 + 0.009 * Math.sin(2 * t + phase) + 0.006 * Math.sin(3 * t + other);
    return [x * k, y * k];
  };
  if (!tail) return `${smooth(ring(at, 0, Math.PI * 2, 40).slice(0, -1), true)}Z`;
  const foot = footOf(tail, font);
  const half = angleOf(at, tail.t, foot);
  const points = ring(at, tail.t + half, tail.t + Math.PI * 2 - half, 40);
  const from = points.at(-1) as Point;
  const to = points[0] as Point;
  const leaving = direction(at(tail.t - half - 0.02), from);
  const coming = direction(to, at(tail.t + half + 0.02));
  return `${smooth(points, false)}${flank(from, leaving, tail, foot, 1)}${flank(to, [-coming[0], -coming[1]], tail, foot, -1, true)}Z`;
}

/**
 * One side of a tail: it goes on in the direction of the balloon's line and turns into the tail's axis,
 * so that no corner shows where the two meet. `back` draws it from the tip to the balloon.
 */
function flank(
  foot: Point,
  out: Point,
  { bend, tip }: Tail,
  width: number,
  side: 1 | -1,
  back = false
): string {
  const [dx, dy] = direction(bend, tip);
  const length = Math.hypot(tip[0] - foot[0], tip[1] - foot[1]);
  const soft = Math.min(width * 0.75, length * 0.3);
  const near: Point = [foot[0] + out[0] * soft, foot[1] + out[1] * soft];
  const rise = length * 0.52;
  const thin = width * 0.34 * side;
  const far: Point = [tip[0] - dx * rise + dy * thin, tip[1] - dy * rise - dx * thin];
  return back
    ? `C${pair(far)} ${pair(near)} ${pair(foot)}`
    : `C${pair(near)} ${pair(far)} ${pair(tip)}`;
}

/** Half the width of a tail where it leaves the balloon; a short tail is a narrow one. */
function footOf({ root, tip }: Tail, font: number): number {
  const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
  return Math.min(font * 0.52, font * 0.2 + length * 0.2);
}

/** The width along an outline as a change of its parameter. */
function angleOf(at: (t: number) => Point, t: number, width: number): number {
  const [x1, y1] = at(t - 0.02);
  const [x2, y2] = at(t + 0.02);
  const speed = Math.hypot(x2 - x1, y2 - y1) / 0.04;
  return Math.min(0.6, width / Math.max(1, speed));
}

function direction([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [(x2 - x1) / length, (y2 - y1) / length];
}

function burst(shape: Shape, tail: Tail | null, font: number, random: () => number): string {
  const round = Math.PI * (shape.a + shape.b);
  const count = Math.max(11, Math.min(22, Math.round(round / (font * 2))));
  const spike = Math.min(font * 0.85, 0.3 * shape.b);
  const offset = tail?.t ?? random() * 6.28;
  const inner = { a: shape.a * 0.97, b: shape.b * 0.97 };
  const low = (i: number): Point =>
    edgePoint(inner, SQUARENESS.shout, offset + ((i + 0.5) / count) * Math.PI * 2);
  const peak = (i: number): Point => {
    const t = offset + ((i + (random() - 0.5) * 0.3) / count) * Math.PI * 2;
    const [x, y] = edgePoint(shape, SQUARENESS.shout, t);
    const out = 1 + (spike * (0.55 + random() * 0.6)) / Math.hypot(x, y);
    return [x * out, y * out];
  };
  let path = `M${pair(low(0))}`;
  for (let i = 1; i < count; i++) path += `L${pair(peak(i))}L${pair(low(i))}`;
  if (!tail) return `${path}L${pair(peak(0))}Z`;
  const [dx, dy] = direction(tail.bend, tail.tip);
  const length = Math.hypot(tail.tip[0] - tail.root[0], tail.tip[1] - tail.root[1]);
  const side = (by: number): Point => [
    tail.tip[0] - dx * length * 0.5 + dy * by,
    tail.tip[1] - dy * length * 0.5 - dx * by
  ];
  const thin = font * 0.16;
  return `${path}Q${pair(side(thin))} ${pair(tail.tip)}Q${pair(side(-thin))} ${pair(low(0))}Z`;
}

function cloud(shape: Shape, random: () => number): string {
  const inner = { a: shape.a * 0.93, b: shape.b * 0.9 };
  const dense = ring((t) => edgePoint(inner, SQUARENESS.thought, t), 0, Math.PI * 2, 240);
  const lengths = [0];
  for (let i = 1; i < dense.length; i++) {
    const [p, q] = [dense[i - 1] as Point, dense[i] as Point];
    lengths.push((lengths[i - 1] as number) + Math.hypot(q[0] - p[0], q[1] - p[1]));
  }
  const total = lengths.at(-1) as number;
  const count = Math.max(9, Math.round(total / Math.max(24, Math.min(44, shape.b * 0.85))));
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const wanted = ((i + (random() - 0.5) * 0.3) / count) * total;
    points.push(
      dense[
        Math.max(
          0,
          lengths.findIndex((length) => length >= wanted)
        )
      ] as Point
    );
  }
  let path = `M${pair(points[0] as Point)}`;
  for (let i = 1; i <= count; i++) {
    const p = points[i - 1] as Point;
    const q = points[i % count] as Point;
    const r = (Math.hypot(q[0] - p[0], q[1] - p[1]) * 0.58).toFixed(1);
    path += `A${r} ${r} 0 0 1 ${pair(q)}`;
  }
  return `${path}Z`;
}

/** Three bubbles along the tail's way, smaller towards the head. */
function bubbles({ root, bend, tip }: Tail, font: number): Outline['bubbles'] {
  const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
  const size = Math.min(font * 0.36, length * 0.19);
  return [
    [0.2, 1],
    [0.62, 0.7],
    [0.96, 0.45]
  ].map(([k, by]) => {
    const [x, y] = along(root, bend, tip, k as number);
    return [round(x), round(y), round(size * (by as number))];
  });
}

function caption({ a, b }: Shape, random: () => number): string {
  const skew = () => (random() - 0.5) * Math.min(4, b * 0.16);
  const corners: Point[] = [
    [-a + skew(), -b + skew()],
    [a + skew(), -b + skew()],
    [a + skew(), b + skew()],
    [-a + skew(), b + skew()]
  ];
  return `M${corners.map(pair).join('L')}Z`;
}

function message({ a, b }: Shape, font: number, foot: 'left' | 'right' | undefined): string {
  const r = Math.min(font * 0.55, b);
  const arc = (to: Point): string => `A${round(r)} ${round(r)} 0 0 1 ${pair(to)}`;
  const f = font / 16;
  const right =
    foot === 'right'
      ? `L${pair([a, b - 8 * f])}Q${pair([a + f, b])} ${pair([a + 8 * f, b + 4 * f])}Q${pair([a - 3 * f, b + 5 * f])} ${pair([a - 12 * f, b])}`
      : `L${pair([a, b - r])}${arc([a - r, b])}`;
  const left =
    foot === 'left'
      ? `L${pair([-a + 12 * f, b])}Q${pair([-a + 3 * f, b + 5 * f])} ${pair([-a - 8 * f, b + 4 * f])}Q${pair([-a - f, b])} ${pair([-a, b - 8 * f])}`
      : `L${pair([-a + r, b])}${arc([-a, b - r])}`;
  return `M${pair([-a, -b + r])}${arc([-a + r, -b])}L${pair([a - r, -b])}${arc([a, -b + r])}${right}${left}Z`;
}

function ring(at: (t: number) => Point, from: number, to: number, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => at(from + ((to - from) * i) / count));
}

/** Catmull-Rom through the points, as cubic curves. */
function smooth(points: Point[], closed: boolean): string {
  const n = points.length;
  const point = (i: number) =>
    points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))] as Point;
  let path = `M${pair(point(0))}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    path += `C${pair(c1)} ${pair(c2)} ${pair(p2)}`;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

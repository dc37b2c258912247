/**
 * The drawn outlines of balloons as SVG paths around the origin, y down. Smooth and slightly
 * uneven as by hand; the same seed gives the same line. Lengths in px.
 */
import type { BalloonKind } from '../core/compiled.ts';

/** One line of measured text, relative to the middle of the text block. */
export interface TextLine {
  half: number;
  top: number;
  bottom: number;
}

/** Half axes of an outline. */
export interface Shape {
  a: number;
  b: number;
}

export interface Outline {
  path: string;
  /** Loose bubbles of a thought: x, y, radius. */
  bubbles: Array<[number, number, number]>;
}

type Point = [number, number];

const SQUARENESS: Record<BalloonKind, number> = {
  speech: 2.7,
  whisper: 2.7,
  thought: 2.6,
  shout: 2.5,
  phone: 8,
  caption: 30,
  sfx: 30
};

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

/** The tightest half axes whose outline holds every line of text with air around it. */
export function shapeAround(kind: BalloonKind, lines: TextLine[], font: number): Shape {
  const reach = Math.max(0, ...lines.map((line) => Math.max(-line.top, line.bottom)));
  const widest = Math.max(0, ...lines.map((line) => line.half));
  if (kind === 'caption' || kind === 'phone')
    return { a: widest + font * 0.7, b: reach + font * 0.42 };
  if (kind === 'sfx') return { a: widest + 4, b: reach };
  const n = SQUARENESS[kind];
  const air = kind === 'shout' ? 0.85 : kind === 'thought' ? 0.8 : 0.55;
  const b = reach + font * air;
  let a = 0;
  for (const line of lines) {
    const y = Math.max(Math.abs(line.top), Math.abs(line.bottom)) * 0.94;
    const room = Math.pow(1 - Math.pow(Math.min(0.98, y / b), n), 1 / n);
    a = Math.max(a, (line.half + font * 0.42) / room);
  }
  // A single short word must not become a coin on edge.
  return { a: Math.max(a, b * 1.05, widest + font * air), b };
}

/** The balloon's line, with a tail that bends towards `tail` (relative to the balloon's middle). */
export function outline(
  kind: BalloonKind,
  shape: Shape,
  tail: Point | null,
  seed: string
): Outline {
  const random = randomFrom(seed);
  switch (kind) {
    case 'caption':
      return { path: caption(shape, random), bubbles: [] };
    case 'phone':
      return { path: message(shape, tail), bubbles: [] };
    case 'sfx':
      return { path: '', bubbles: [] };
    case 'shout':
      return { path: burst(shape, tail, random), bubbles: [] };
    case 'thought':
      return { path: cloud(shape, random), bubbles: tail ? bubbles(shape, tail) : [] };
    default:
      return { path: speech(kind, shape, tail, random), bubbles: [] };
  }
}

function radius(shape: Shape, n: number, t: number): Point {
  const phi = Math.atan2(shape.b * Math.sin(t), shape.a * Math.cos(t));
  const r =
    1 /
    Math.pow(
      Math.pow(Math.abs(Math.cos(phi) / shape.a), n) +
        Math.pow(Math.abs(Math.sin(phi) / shape.b), n),
      1 / n
    );
  return [Math.cos(phi) * r, Math.sin(phi) * r];
}

function speech(kind: BalloonKind, shape: Shape, tail: Point | null, random: () => number): string {
  const phase = random() * 6.28;
  const other = random() * 6.28;
  const at = (t: number): Point => {
    const [x, y] = radius(shape, SQUARENESS[kind], t);
    const k = 1 + 0.009 * Math.sin(2 * t + phase) + 0.006 * Math.sin(3 * t + other);
    return [x * k, y * k];
  };
  const root = tail && tailRoot(shape, tail, at);
  if (!root || !tail) return `${smooth(ring(at, 0, Math.PI * 2, 40).slice(0, -1), true)}Z`;
  const half = root.half;
  const points = ring(at, root.t + half, root.t + Math.PI * 2 - half, 40);
  const from = points.at(-1) as Point;
  const to = points[0] as Point;
  const { tip, bend } = tailTip(root.point, tail, shape);
  const mid = (p: Point, k: number, b: number): Point => [
    p[0] + (tip[0] - p[0]) * k + bend[0] * b,
    p[1] + (tip[1] - p[1]) * k + bend[1] * b
  ];
  const c1 = mid(from, 0.5, 1);
  const c2 = mid(to, 0.5, 1);
  return `${smooth(points, false)}Q${pair(c1)} ${pair(tip)}Q${pair(c2)} ${pair(to)}Z`;
}

interface Root {
  t: number;
  /** Half of the tail's foot, as an angle. */
  half: number;
  point: Point;
}

/** Where a tail leaves the outline; null when its target lies inside or too near. */
function tailRoot(shape: Shape, tail: Point, at: (t: number) => Point): Root | null {
  const n = SQUARENESS.speech;
  const inside =
    Math.pow(Math.abs(tail[0]) / shape.a, n) + Math.pow(Math.abs(tail[1]) / shape.b, n);
  if (inside < 1.15) return null;
  // Tails grow from near the middle and lean outwards; from the very end they look glued on.
  const from: Point = [Math.max(-0.55 * shape.a, Math.min(0.55 * shape.a, tail[0] * 0.6)), 0];
  const wanted = Math.atan2(tail[1] - from[1], tail[0] - from[0]);
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < 144; i++) {
    const t = (i / 144) * Math.PI * 2;
    const [x, y] = at(t);
    let off = Math.abs(Math.atan2(y - from[1], x - from[0]) - wanted);
    if (off > Math.PI) off = Math.PI * 2 - off;
    if (off < least) {
      least = off;
      best = t;
    }
  }
  const point = at(best);
  const foot = Math.min(11, 5 + 0.16 * Math.min(shape.a, shape.b));
  const [x1, y1] = at(best + 0.01);
  const speed = Math.hypot(x1 - point[0], y1 - point[1]) / 0.01;
  return { t: best, half: Math.min(0.5, foot / Math.max(1, speed)), point };
}

function tailTip(root: Point, tail: Point, shape: Shape): { tip: Point; bend: Point } {
  const way: Point = [tail[0] - root[0], tail[1] - root[1]];
  const full = Math.hypot(...way);
  const length = Math.min(full * 0.8, Math.max(34, shape.b * 1.7), full - 5);
  const unit: Point = [way[0] / full, way[1] / full];
  const side = way[0] === 0 ? 1 : Math.sign(way[0]) * Math.sign(way[1] || 1);
  const bow = Math.min(12, length * 0.2) * side;
  return {
    tip: [root[0] + unit[0] * length, root[1] + unit[1] * length],
    bend: [unit[1] * -bow, unit[0] * bow]
  };
}

function burst(shape: Shape, tail: Point | null, random: () => number): string {
  const round = Math.PI * (shape.a + shape.b);
  const count = Math.max(11, Math.min(22, Math.round(round / 34)));
  const spike = Math.min(15, 0.3 * shape.b);
  const aim = tail ? Math.atan2(tail[1] * shape.a, tail[0] * shape.b) : null;
  const offset = aim ?? random() * 6.28;
  let path = '';
  for (let i = 0; i < count; i++) {
    const t = offset + ((i + (i === 0 ? 0 : (random() - 0.5) * 0.3)) / count) * Math.PI * 2;
    const valley = offset + ((i + 0.5) / count) * Math.PI * 2;
    const [x, y] = radius(shape, SQUARENESS.shout, t);
    const long = Math.hypot(x, y);
    let out = 1 + (spike * (0.55 + random() * 0.6)) / long;
    if (i === 0 && tail)
      out = Math.max(out, Math.min(Math.hypot(...tail) * 0.82, long + shape.b * 1.1) / long);
    const peak: Point = [x * out, y * out];
    const low = radius({ a: shape.a * 0.97, b: shape.b * 0.97 }, SQUARENESS.shout, valley);
    path += `${i === 0 ? 'M' : 'L'}${pair(peak)}L${pair(low)}`;
  }
  return `${path}Z`;
}

function cloud(shape: Shape, random: () => number): string {
  const inner = { a: shape.a * 0.93, b: shape.b * 0.9 };
  const dense = ring((t) => radius(inner, SQUARENESS.thought, t), 0, Math.PI * 2, 240);
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

function bubbles(shape: Shape, tail: Point): Outline['bubbles'] {
  const edge = radius(shape, SQUARENESS.thought, Math.atan2(tail[1] * shape.a, tail[0] * shape.b));
  const way: Point = [tail[0] - edge[0], tail[1] - edge[1]];
  const full = Math.hypot(...way);
  if (full < 18 || Math.hypot(...tail) < Math.hypot(...edge)) return [];
  const length = Math.min(full * 0.82, 84);
  return [
    [0.16, 7],
    [0.5, 5],
    [0.85, 3.4]
  ].map(([k, r]) => {
    const along = ((k as number) * length) / full;
    return [round(edge[0] + way[0] * along), round(edge[1] + way[1] * along), r as number];
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

function message({ a, b }: Shape, tail: Point | null): string {
  const r = Math.min(16, b);
  const right = tail !== null && tail[0] > 0;
  const foot = right
    ? `A${r} ${r} 0 0 1 ${pair([a - 4, b - 6])}Q${pair([a - 1, b + 3])} ${pair([a + 8, b + 4])}Q${pair([a - 4, b + 7])} ${pair([a - 14, b])}`
    : `A${r} ${r} 0 0 1 ${pair([a - r, b])}`;
  const heel =
    tail && !right
      ? `L${pair([-a + 14, b])}Q${pair([-a + 4, b + 7])} ${pair([-a - 8, b + 4])}Q${pair([-a + 1, b + 3])} ${pair([-a + 4, b - 6])}A${r} ${r} 0 0 1 ${pair([-a, b - r])}`
      : `L${pair([-a + r, b])}A${r} ${r} 0 0 1 ${pair([-a, b - r])}`;
  return `M${pair([-a, -b + r])}A${r} ${r} 0 0 1 ${pair([-a + r, -b])}L${pair([a - r, -b])}A${r} ${r} 0 0 1 ${pair([a, -b + r])}L${pair([a, b - r])}${foot}${heel}Z`;
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

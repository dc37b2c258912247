/**
 * The tails of a panel's balloons, as a letterer draws them: each leaves its balloon where the outline
 * faces the mouth, bends towards it and stops short, a little more than half of the way and always
 * before the head. No tail runs over a face, another balloon or another tail when there is a way
 * around. Pure; px of one system, y down.
 */
import {
  SQUARENESS,
  edgeNormal,
  edgePoint,
  insideShape,
  type Point,
  type Shape
} from './balloon-shape.ts';
import type { BalloonKind } from './compiled.ts';
import { distance, headAt, segmentsMeet, type Area } from './lettering-geometry.ts';

export interface TailBalloon {
  kind: BalloonKind;
  shape: Shape;
  /** Middle of the balloon. */
  x: number;
  y: number;
  /** The mouth or thing it points at; null for no tail. */
  target: Point | null;
}

/** A tail, relative to the middle of its balloon. */
export interface Tail {
  /** Parameter of the outline from which it grows. */
  t: number;
  root: Point;
  /** Where its axis bends. */
  bend: Point;
  tip: Point;
}

export interface TailField {
  /** Faces and hands. */
  keepClear: readonly Area[];
  /** Size of the letters: a tail is drawn in proportion to them. */
  font: number;
}

/** Share of the way to the mouth that a tail goes, and its greatest and least length in letters. */
const WAY = 0.6;
const LONGEST = 3.6;
const LEAST = 0.45;
/** Space that stays free before the head, in letters. */
const BEFORE_HEAD = 0.22;
/** Feet that are tried beside the best one, as parameters of the outline. */
const FEET = [0, 0.16, -0.16, 0.34, -0.34, 0.55, -0.55, 0.8, -0.8, 1.1, -1.1];
/** Shares of the length that are tried, so that a crowded tail ends before what it would cross. */
const SHARES = [1, 0.72, 0.5, 0.33];
/** What it costs to run over a face or hand, a balloon, a tail. */
const OVER_FACE = 6;
const OVER_BALLOON = 8;
const OVER_TAIL = 10;
/** What it costs when another balloon lies between a tail's tip and the mouth. */
const BALLOON_BETWEEN = 2;

/** Kinds that speak with a tail; a message on a phone has a foot of its own. */
export function hasDrawnTail(kind: BalloonKind): boolean {
  return kind === 'speech' || kind === 'thought' || kind === 'whisper' || kind === 'shout';
}

/** A tail for each balloon, null where it has none: no target, or a target under or against it. */
export function planTails(balloons: readonly TailBalloon[], field: TailField): Array<Tail | null> {
  const drawn: Point[][] = [];
  return balloons.map((balloon, index) => {
    const { target, kind, shape, x, y } = balloon;
    if (!target || !hasDrawnTail(kind)) return null;
    if (insideShape(shape, SQUARENESS[kind], [target[0] - x, target[1] - y], 1.04)) return null;
    const head = headAt(target, field.keepClear);
    const others = balloons.filter((_, other) => other !== index);
    let best: { tail: Tail; cost: number } | null = null;
    for (const { tail, cost } of candidates(balloon, target, head, field.font)) {
      const total = cost + costOf(tailPath(tail), target, head, others, drawn, field.keepClear);
      if (!best || total < best.cost - 1e-9) best = { tail, cost: total };
    }
    // Better no tail than one over a face.
    if (!best || best.cost >= OVER_FACE) return null;
    const { t, root, bend, tip } = best.tail;
    drawn.push(tailPath(best.tail));
    const local = (point: Point): Point => [point[0] - x, point[1] - y];
    return { t, root: local(root), bend: local(bend), tip: local(tip) };
  });
}

/** Points along a tail's axis, from its root to its tip. */
export function tailPath({ root, bend, tip }: Pick<Tail, 'root' | 'bend' | 'tip'>): Point[] {
  return Array.from({ length: 9 }, (_, i) => along(root, bend, tip, i / 8));
}

/** A point of a tail's axis, 0 at the root and 1 at the tip. */
export function along(root: Point, bend: Point, tip: Point, k: number): Point {
  const [p, q, r] = [(1 - k) * (1 - k), 2 * k * (1 - k), k * k];
  return [p * root[0] + q * bend[0] + r * tip[0], p * root[1] + q * bend[1] + r * tip[1]];
}

/** Tails from several feet and of several lengths, on the screen, with what each costs by itself. */
function candidates(
  { shape, kind, x, y }: TailBalloon,
  target: Point,
  head: Area | null,
  font: number
): Array<{ tail: Tail; cost: number }> {
  const n = SQUARENESS[kind];
  const first = facing(shape, n, [target[0] - x, target[1] - y]);
  const found: Array<{ tail: Tail; cost: number }> = [];
  for (const foot of FEET) {
    const t = first + foot;
    const edge = edgePoint(shape, n, t);
    const root: Point = [x + edge[0], y + edge[1]];
    const normal = edgeNormal(shape, n, t);
    const full = Math.hypot(target[0] - root[0], target[1] - root[1]);
    const facingIt =
      (normal[0] * (target[0] - root[0]) + normal[1] * (target[1] - root[1])) / (full || 1);
    if (facingIt < 0.15) continue;
    const way = head ? clearWay(root, target, head) - BEFORE_HEAD * font : full - LEAST * font;
    const most = Math.min(full * WAY, LONGEST * font, way);
    if (most < LEAST * font) continue;
    for (const share of SHARES) {
      const length = most * share;
      if (share < 1 && length < 0.6 * font) continue;
      const out = length * 0.42;
      const bend: Point = [root[0] + normal[0] * out, root[1] + normal[1] * out];
      // From its bend on the tail looks straight at the mouth.
      const rest = Math.hypot(target[0] - bend[0], target[1] - bend[1]) || 1;
      const reach = (length - out) / rest;
      const tip: Point = [
        bend[0] + (target[0] - bend[0]) * reach,
        bend[1] + (target[1] - bend[1]) * reach
      ];
      if (head && distance(head, tip) < 1) continue;
      const cost = Math.abs(foot) * 0.8 + (1 - facingIt) * 1.6 + (1 - share) * 1.2;
      found.push({ tail: { t, root, bend, tip }, cost });
    }
  }
  return found;
}

/** The parameter of the outline that faces a point; tails grow from near the middle and lean outwards. */
function facing(shape: Shape, n: number, [x, y]: Point): number {
  const from = Math.max(-0.55 * shape.a, Math.min(0.55 * shape.a, x * 0.6));
  const wanted = Math.atan2(y, x - from);
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < 144; i++) {
    const t = (i / 144) * Math.PI * 2;
    const [edgeX, edgeY] = edgePoint(shape, n, t);
    let off = Math.abs(Math.atan2(edgeY, edgeX - from) - wanted);
    if (off > Math.PI) off = Math.PI * 2 - off;
    if (off < least) {
      least = off;
      best = t;
    }
  }
  return best;
}

/** Length of the way from a point towards another that lies before an area. */
function clearWay(from: Point, to: Point, area: Area): number {
  const full = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = 60;
  for (let i = 0; i <= steps; i++) {
    const at: Point = [
      from[0] + ((to[0] - from[0]) * i) / steps,
      from[1] + ((to[1] - from[1]) * i) / steps
    ];
    if (distance(area, at) === 0) return (full * Math.max(0, i - 1)) / steps;
  }
  return full;
}

function costOf(
  path: readonly Point[],
  target: Point,
  head: Area | null,
  others: readonly TailBalloon[],
  drawn: readonly Point[][],
  keepClear: readonly Area[]
): number {
  let cost = 0;
  for (const area of keepClear) {
    if (area === head) continue;
    const over = path.filter((point) => distance(area, point) === 0).length;
    if (over > 0) cost += OVER_FACE * (1 + over / path.length);
  }
  const tip = path.at(-1) as Point;
  for (const { shape, kind, x, y } of others) {
    const n = SQUARENESS[kind];
    const inside = ([px, py]: Point): boolean => insideShape(shape, n, [px - x, py - y], 1.06);
    if (path.some(inside)) cost += OVER_BALLOON;
    else if (between(tip, target).some(inside)) cost += BALLOON_BETWEEN;
  }
  for (const other of drawn) if (pathsMeet(path, other)) cost += OVER_TAIL;
  return cost;
}

function between(a: Point, b: Point): Point[] {
  return Array.from({ length: 8 }, (_, i): Point => {
    const k = (i + 1) / 8;
    return [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k];
  });
}

/** True when two lines of points cross. */
export function pathsMeet(a: readonly Point[], b: readonly Point[]): boolean {
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++)
      if (segmentsMeet(a[i - 1] as Point, a[i] as Point, b[j - 1] as Point, b[j] as Point))
        return true;
  return false;
}

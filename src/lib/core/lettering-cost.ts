/** What a letterer weighs when a balloon looks for its place, as costs: 0 is best, Infinity is barred. */
import type { Direction } from './compiled.ts';
import {
  apart,
  crosses,
  distance,
  overlap,
  segmentsMeet,
  type Area
} from './lettering-geometry.ts';

export interface Size {
  w: number;
  h: number;
}

export interface LetteringItem {
  id: string;
  /** Centre the author asks for. */
  at: [number, number];
  /** What the tail points at; null for none. */
  tail: [number, number] | null;
  /** Sizes by level of lettering (largest letters first); each level offers one or more shapes, best first. */
  levels: Size[][];
  /** Has no turn in the talk: a sound stands where it is made. */
  free?: boolean;
  /** In place of the distance from `at`: how little it likes a place, 0 for best. */
  home?: (placed: Placement) => number;
}

export interface LetteringField {
  panel: Area;
  /** Where balloons may stand; may reach beyond the panel. */
  region: Area;
  /** Faces and hands. */
  keepClear: Area[];
  reading: Direction;
  /** Least distance between two balloons. */
  gap: number;
  /** Space between a balloon and its speaker's head in which a tail can be read. */
  tailRoom?: number;
  /** Centres that are tried across and down; a fine grid when left out. */
  grid?: readonly [number, number];
  /** Greatest share of a face that may be covered, 0..1; a little when left out. */
  borne?: number;
}

export interface Placement {
  id: string;
  /** Centre. */
  x: number;
  y: number;
  w: number;
  h: number;
  /** Index of the shape within its level. */
  shape: number;
}

/** True when `a` is read before `b`: higher, or beside it on the side where reading begins. */
export function readsBefore(a: Placement, b: Placement, reading: Direction): boolean {
  const shared = Math.min(a.y + a.h / 2, b.y + b.h / 2) - Math.max(a.y - a.h / 2, b.y - b.h / 2);
  if (shared < 0.35 * Math.min(a.h, b.h)) return a.y < b.y;
  return reading === 'ltr' ? a.x < b.x : a.x > b.x;
}

/** How little a balloon likes a place by itself; `head` is the face that its tail points at. */
export function ownCost(
  placed: Placement,
  item: LetteringItem,
  field: LetteringField,
  head: Area | null
): number {
  const { panel } = field;
  const area = box(placed);
  const size = placed.w * placed.h;
  const away = item.home
    ? item.home(placed)
    : Math.hypot(
        (placed.x - item.at[0]) / panel.w,
        (placed.y - item.at[1]) / Math.max(panel.h, panel.w * 0.6)
      ) * 2;
  const outside = 1 - overlap(area, panel) / size;
  let cost = away + outside * 0.35 + placed.shape * 0.08;
  for (const face of field.keepClear) {
    const covered = overlap(area, face);
    if (covered > 0) cost += 0.6 + (covered / Math.min(face.w * face.h, size)) * 12;
  }
  if (item.tail) {
    const reach = distance(area, item.tail);
    if (reach < 8) cost += 3;
    cost += Math.max(0, reach / Math.hypot(panel.w, panel.h) - 0.25) * 2;
    const room = field.tailRoom ?? 0;
    if (head && room > 0) cost += Math.max(0, 1 - apart(area, head) / room) * 0.7;
    const end = tailEnd(placed, item.tail);
    for (const face of field.keepClear)
      if (face !== head && overlap(area, face) === 0 && crosses([placed.x, placed.y], end, face))
        cost += 1.2;
  }
  return cost;
}

/** About where the tail of a balloon ends: past the middle of the way, before the head. */
function tailEnd(placed: Placement, target: [number, number]): [number, number] {
  const [dx, dy] = [target[0] - placed.x, target[1] - placed.y];
  const full = Math.hypot(dx, dy) || 1;
  const inner = Math.max(0, full - distance(box(placed), target));
  const share = (inner + (full - inner) * 0.6) / full;
  return [placed.x + dx * share, placed.y + dy * share];
}

/** What a balloon adds beside those already placed; Infinity when it may not stand there. */
export function joinCost(
  placed: Placement[],
  candidate: Placement,
  items: LetteringItem[],
  field: LetteringField
): number {
  let cost = 0;
  const tail = items[placed.length]?.tail ?? null;
  for (let i = 0; i < placed.length; i++) {
    const other = placed[i] as Placement;
    const nearX = Math.abs(other.x - candidate.x) < (other.w + candidate.w) / 2 + field.gap;
    const nearY = Math.abs(other.y - candidate.y) < (other.h + candidate.h) / 2 + field.gap;
    if (nearX && nearY) return Infinity;
    const free = items[i]?.free || items[placed.length]?.free;
    if (!free && !readsBefore(other, candidate, field.reading)) return Infinity;
    cost += tailCost(other, items[i]?.tail ?? null, candidate, tail);
  }
  return cost;
}

function tailCost(
  a: Placement,
  tailA: [number, number] | null,
  b: Placement,
  tailB: [number, number] | null
): number {
  let cost = 0;
  if (tailA && crosses([a.x, a.y], tailEnd(a, tailA), box(b))) cost += 2.5;
  if (tailB && crosses([b.x, b.y], tailEnd(b, tailB), box(a))) cost += 2.5;
  // Even where the tails end in time, crossed directions make one look for the speaker.
  if (tailA && tailB && segmentsMeet([a.x, a.y], tailA, [b.x, b.y], tailB)) cost += 2;
  return cost;
}

/** The area of a placed balloon. */
export function box(placed: Placement): Area {
  return { x: placed.x - placed.w / 2, y: placed.y - placed.h / 2, w: placed.w, h: placed.h };
}

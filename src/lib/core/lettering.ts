/**
 * Where the balloons of one panel stand on the screen. Pure: sizes measured elsewhere come in,
 * centres go out. All lengths are px in one coordinate system (the caller's).
 *
 * What always holds for a result: every balloon lies inside the region, no two touch, and they read
 * in the given order. Faces and hands stay clear whenever there is room.
 */
import type { Direction } from './compiled.ts';
import {
  apart,
  crosses,
  distance,
  headAt,
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

export interface Lettering {
  level: number;
  placements: Placement[];
}

interface Candidate extends Placement {
  cost: number;
}

interface Draft {
  placed: Candidate[];
  cost: number;
}

/** Fineness of the grid of centres that are tried; the walk at the end makes up for it. */
const GRID = [10, 14] as const;
/** The region is cut into cells; the best partial solution of each cell lives on, so that crowds find room. */
const CELLS_ACROSS = 4;
const CELLS_DOWN = 6;
/** Greatest share of a face that a level may cover before smaller letters are tried. */
export const COVER_LIKED = 0.06;
/** Greatest share of a face that is borne at all. */
const COVER_BORNE = 0.3;

/**
 * Places the balloons, in reading order.
 * @returns the first level at which they fit well, or null when words must go below the picture
 */
export function placeLettering(items: LetteringItem[], field: LetteringField): Lettering | null {
  const levels = Math.max(0, ...items.map((item) => item.levels.length));
  let best: { lettering: Lettering; cover: number } | null = null;
  for (let level = 0; level < levels; level++) {
    const placements = placeLevel(items, level, field);
    if (!placements) continue;
    const cover = worstCover(placements, field.keepClear);
    if (cover <= COVER_LIKED) return { level, placements };
    if (!best || cover < best.cover - 0.05) best = { lettering: { level, placements }, cover };
  }
  if (levels === 0) return { level: 0, placements: [] };
  return best && best.cover <= (field.borne ?? COVER_BORNE) ? best.lettering : null;
}

/** The greatest share of any face or hand that lies under a balloon, 0..1. */
export function worstCover(placements: Placement[], keepClear: Area[]): number {
  let worst = 0;
  for (const face of keepClear)
    for (const placed of placements)
      worst = Math.max(worst, overlap(box(placed), face) / (face.w * face.h));
  return worst;
}

/** True when `a` is read before `b`: higher, or beside it on the side where reading begins. */
export function readsBefore(a: Placement, b: Placement, reading: Direction): boolean {
  const shared = Math.min(a.y + a.h / 2, b.y + b.h / 2) - Math.max(a.y - a.h / 2, b.y - b.h / 2);
  if (shared < 0.35 * Math.min(a.h, b.h)) return a.y < b.y;
  return reading === 'ltr' ? a.x < b.x : a.x > b.x;
}

function placeLevel(
  items: LetteringItem[],
  level: number,
  field: LetteringField
): Placement[] | null {
  const wished = items.some(({ home }) => home) ? null : asWished(items, level, field);
  if (wished) return wished;
  let drafts: Draft[] = [{ placed: [], cost: 0 }];
  for (const item of items) {
    const shapes = item.levels[level] ?? item.levels.at(-1) ?? [];
    // Cheapest first: each cell then has a good draft early and most others are not even joined.
    const candidates = shapes
      .flatMap((size, shape) => candidatesOf(item, size, shape, field))
      .sort((a, b) => a.cost - b.cost);
    const grown = new Map<number, Draft>();
    for (const draft of drafts) {
      for (const candidate of candidates) {
        const cell = cellOf(candidate, field.region);
        const least = grown.get(cell)?.cost ?? Infinity;
        let cost = draft.cost + candidate.cost;
        if (cost < least) cost += joinCost(draft.placed, candidate, items, field);
        if (cost < least) grown.set(cell, { placed: [...draft.placed, candidate], cost });
      }
    }
    drafts = [...grown.values()].sort((a, b) => a.cost - b.cost);
    if (drafts.length === 0) return null;
  }
  const winner = drafts[0];
  return winner
    ? settle(winner.placed, items, field).map(({ id, x, y, w, h, shape }) => ({
        id,
        x,
        y,
        w,
        h,
        shape
      }))
    : null;
}

/** The author's own places when they break no rule and cover nothing: the common case, and no search. */
function asWished(
  items: LetteringItem[],
  level: number,
  field: LetteringField
): Placement[] | null {
  const { region } = field;
  const placed: Placement[] = [];
  for (const item of items) {
    const size = (item.levels[level] ?? item.levels.at(-1))?.[0];
    if (!size || size.w > region.w || size.h > region.h) return null;
    const within = (start: number, free: number, wanted: number) =>
      Math.min(start + free, Math.max(start, wanted));
    const candidate = {
      id: item.id,
      x: within(region.x + size.w / 2, region.w - size.w, item.at[0]),
      y: within(region.y + size.h / 2, region.h - size.h, item.at[1]),
      ...size,
      shape: 0
    };
    const covers = field.keepClear.some((face) => overlap(box(candidate), face) > 0);
    const onTail = item.tail !== null && distance(box(candidate), item.tail) < 8;
    if (covers || onTail || joinCost(placed, candidate, items, field) > 0) return null;
    placed.push(candidate);
  }
  return placed;
}

/** Every centre on a grid over the region, and the author's own, with its cost. */
function candidatesOf(
  item: LetteringItem,
  size: Size,
  shape: number,
  field: LetteringField
): Candidate[] {
  const { region } = field;
  if (size.w > region.w || size.h > region.h) return [];
  const left = region.x + size.w / 2;
  const top = region.y + size.h / 2;
  const freeX = region.w - size.w;
  const freeY = region.h - size.h;
  const [across, down] = field.grid ?? GRID;
  const head = item.tail && headAt(item.tail, field.keepClear);
  const xs = line(left, freeX, across, item.at[0]);
  const ys = line(top, freeY, down, item.at[1]);
  const out: Candidate[] = [];
  for (const y of ys)
    for (const x of xs) {
      const candidate = { id: item.id, x, y, w: size.w, h: size.h, shape, cost: 0 };
      candidate.cost = ownCost(candidate, item, field, head);
      out.push(candidate);
    }
  return out;
}

function cellOf(placed: Placement, region: Area): number {
  const column = Math.floor(((placed.x - region.x) / region.w) * CELLS_ACROSS);
  return column + CELLS_ACROSS * Math.floor(((placed.y - region.y) / region.h) * CELLS_DOWN);
}

/** Evenly spread values over the free way, never finer than 6 px, and the wanted one. */
function line(start: number, free: number, most: number, wanted: number): number[] {
  const count = Math.min(most, Math.ceil(free / 6));
  const values = [Math.min(start + free, Math.max(start, wanted))];
  for (let i = 0; i <= count; i++) values.push(start + (count === 0 ? 0 : (free * i) / count));
  return values;
}

function ownCost(
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
function joinCost(
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

/** Walks each balloon downhill in ever smaller steps; keeps every rule. */
function settle(placed: Candidate[], items: LetteringItem[], field: LetteringField): Candidate[] {
  const result = placed.map((candidate) => ({ ...candidate }));
  const heads = items.map(({ tail }) => tail && headAt(tail, field.keepClear));
  const total = () =>
    result.reduce(
      (sum, candidate, i) =>
        sum +
        ownCost(candidate, items[i] as LetteringItem, field, heads[i] ?? null) +
        joinCost(result.slice(0, i), candidate, items, field),
      0
    );
  let cost = total();
  for (const step of [12, 6, 3, 1]) {
    for (const candidate of result) {
      for (const [dx, dy] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step]
      ] as const) {
        candidate.x += dx;
        candidate.y += dy;
        const moved = inside(box(candidate), field.region) ? total() : Infinity;
        if (moved < cost - 1e-9) cost = moved;
        else {
          candidate.x -= dx;
          candidate.y -= dy;
        }
      }
    }
  }
  return result;
}

function box(placed: Placement): Area {
  return { x: placed.x - placed.w / 2, y: placed.y - placed.h / 2, w: placed.w, h: placed.h };
}

function inside(area: Area, region: Area): boolean {
  const slack = 1e-6;
  return (
    area.x >= region.x - slack &&
    area.y >= region.y - slack &&
    area.x + area.w <= region.x + region.w + slack &&
    area.y + area.h <= region.y + region.h + slack
  );
}

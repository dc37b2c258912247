/**
 * Where the balloons of one panel stand on the screen. Pure: sizes measured elsewhere come in,
 * centres go out. All lengths are px in one coordinate system (the caller's).
 *
 * What always holds for a result: every balloon lies inside the region, no two touch, and they read
 * in the given order. Faces and hands stay clear whenever there is room.
 */
import {
  box,
  joinCost,
  ownCost,
  type LetteringField,
  type LetteringItem,
  type Placement,
  type Size
} from './lettering-cost.ts';
import { distance, headAt, overlap, type Area } from './lettering-geometry.ts';

export { readsBefore } from './lettering-cost.ts';
export type { LetteringField, LetteringItem, Placement, Size } from './lettering-cost.ts';

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

function inside(area: Area, region: Area): boolean {
  const slack = 1e-6;
  return (
    area.x >= region.x - slack &&
    area.y >= region.y - slack &&
    area.x + area.w <= region.x + region.w + slack &&
    area.y + area.h <= region.y + region.h + slack
  );
}

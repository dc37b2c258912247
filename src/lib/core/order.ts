/**
 * The order in which the panels of a page are read: bands from top to bottom, columns within a band
 * from the side where reading begins. Pure.
 */
import type { Box, Direction } from './compiled.ts';

const EPSILON = 1e-4;

/** Indices of the boxes in reading order. */
export function readingOrder(boxes: readonly Box[], reading: Direction): number[] {
  return orderOf(
    boxes.map((_, index) => index),
    boxes,
    reading
  );
}

/**
 * The first pair of boxes whose given order contradicts the page: [earlier, later] in the list,
 * where the later one must be read first. Null when the order is sound. Orders that a page leaves
 * open (two stacks side by side, each with its own rhythm) are all sound.
 */
export function contradiction(boxes: readonly Box[], reading: Direction): [number, number] | null {
  return contradictionIn(
    boxes.map((_, index) => index),
    boxes,
    reading
  );
}

function orderOf(items: number[], boxes: readonly Box[], reading: Direction): number[] {
  if (items.length < 2) return items;
  const bands = split(items, boxes, 'y', 'h');
  if (bands.length > 1) return bands.flatMap((band) => orderOf(band, boxes, reading));
  const columns = columnsOf(items, boxes, reading);
  if (columns.length > 1) return columns.flatMap((column) => orderOf(column, boxes, reading));
  const side = (index: number): number => {
    const box = boxes[index] as Box;
    return reading === 'ltr' ? box.x : -(box.x + box.w);
  };
  return [...items].sort((a, b) => (boxes[a] as Box).y - (boxes[b] as Box).y || side(a) - side(b));
}

function contradictionIn(
  items: number[],
  boxes: readonly Box[],
  reading: Direction
): [number, number] | null {
  if (items.length < 2) return null;
  const bands = split(items, boxes, 'y', 'h');
  if (bands.length > 1) return inGroups(bands, boxes, reading) ?? acrossBands(bands);
  const columns = columnsOf(items, boxes, reading);
  const inside = columns.length > 1 ? inGroups(columns, boxes, reading) : null;
  return inside ?? pairwise(items, boxes, reading);
}

function inGroups(
  groups: number[][],
  boxes: readonly Box[],
  reading: Direction
): [number, number] | null {
  for (const group of groups) {
    const found = contradictionIn(group, boxes, reading);
    if (found) return found;
  }
  return null;
}

/** Every box of a band comes before every box of the next. */
function acrossBands(bands: number[][]): [number, number] | null {
  for (let index = 1; index < bands.length; index += 1) {
    const last = Math.max(...(bands[index - 1] as number[]));
    const first = Math.min(...(bands[index] as number[]));
    if (first < last) return [first, last];
  }
  return null;
}

function pairwise(
  items: number[],
  boxes: readonly Box[],
  reading: Direction
): [number, number] | null {
  for (const [place, earlier] of items.entries()) {
    for (const later of items.slice(place + 1)) {
      if (precedes(boxes[later] as Box, boxes[earlier] as Box, reading)) return [earlier, later];
    }
  }
  return null;
}

/** True when `a` must be read before `b`: straight above it, or beside it on the side where reading begins. */
function precedes(a: Box, b: Box, reading: Direction): boolean {
  const sharesColumn = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > EPSILON;
  const sharesRow = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > EPSILON;
  if (sharesColumn) return a.y + a.h <= b.y + EPSILON;
  if (!sharesRow) return false;
  return reading === 'ltr' ? a.x + a.w <= b.x + EPSILON : b.x + b.w <= a.x + EPSILON;
}

function columnsOf(items: number[], boxes: readonly Box[], reading: Direction): number[][] {
  const columns = split(items, boxes, 'x', 'w');
  return reading === 'ltr' ? columns : columns.reverse();
}

/** Groups that straight cuts through the gutters part, along one axis; each keeps the list's order. */
function split(
  items: number[],
  boxes: readonly Box[],
  start: 'x' | 'y',
  length: 'w' | 'h'
): number[][] {
  const sorted = [...items].sort((a, b) => (boxes[a] as Box)[start] - (boxes[b] as Box)[start]);
  const groups: number[][] = [];
  let end = -Infinity;
  for (const index of sorted) {
    const box = boxes[index] as Box;
    if (box[start] >= end - EPSILON) groups.push([]);
    groups.at(-1)?.push(index);
    end = Math.max(end, box[start] + box[length]);
  }
  return groups.map((group) => group.sort((a, b) => a - b));
}

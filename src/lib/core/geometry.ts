/** From the cells of a page's grid to the boxes of its panels, exactly and with gutters. */
import type { Box } from './compiled.ts';

/** Column, row (from 1), columns wide, rows high. */
export type Cell = readonly [number, number, number, number];

/** Gutter between panels and margin around them, as a fraction of the page's width. */
export const GUTTER = 0.012;
export const MARGIN = 0.012;

/**
 * Box of a cell, fractions of the page.
 * @param ratio page height divided by page width
 * @param bleed sides that lie on the page's edge run out to it, without margin
 */
export function boxOfCell(
  cell: Cell,
  grid: readonly [number, number],
  ratio: number,
  bleed = false
): Box {
  const [column, row, wide, high] = cell;
  const [x, w] = span(column, wide, grid[0], 1, bleed);
  const [y, h] = span(row, high, grid[1], ratio, bleed);
  return { x: round(x), y: round(y / ratio), w: round(w), h: round(h / ratio) };
}

/** The same cell on a page that is read from right to left. */
export function mirrorCell(cell: Cell, columns: number): Cell {
  return [columns - cell[0] - cell[2] + 2, cell[1], cell[2], cell[3]];
}

/** Height divided by width of a panel, from its box and its page's ratio. */
export function panelRatio(box: Box, pageRatio: number): number {
  return Math.round(((box.h * pageRatio) / box.w) * 1000) / 1000;
}

/** Start and length of a run of cells along one axis; lengths in page widths. */
function span(
  first: number,
  count: number,
  cells: number,
  length: number,
  bleed: boolean
): [number, number] {
  const pitch = (length - 2 * MARGIN + GUTTER) / cells;
  let start = MARGIN + (first - 1) * pitch;
  let end = start + count * pitch - GUTTER;
  if (bleed && first === 1) start = 0;
  if (bleed && first + count - 1 === cells) end = length;
  return [start, end - start];
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

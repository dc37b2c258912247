/** The panels of a page with their boxes: by the page's layout, or by the cells they name. */
import type { Box, Direction } from './compiled.ts';
import { boxOfCell, mirrorCell, panelRatio, type Cell } from './geometry.ts';
import { layoutNamed } from './layouts.ts';
import type { PageSource } from './story.ts';

export interface PlacedPanel {
  cell: Cell;
  box: Box;
  /** Height divided by width. */
  ratio: number;
  inset: boolean;
}

export interface PlacedPage {
  /** Height divided by width. */
  ratio: number;
  /** One for each panel; null where a panel has no place. */
  panels: Array<PlacedPanel | null>;
}

/** Places a page's panels. A layout is mirrored in a series read from the right; named cells are not. */
export function placePage(page: PageSource, reading: Direction): PlacedPage {
  const layout = page.layout === undefined ? undefined : layoutNamed(page.layout);
  const grid = page.grid ?? layout?.grid ?? [1, page.panels.length];
  const ratio = page.ratio ?? layout?.ratio ?? 1.4;
  const plain = !page.grid && !layout;
  const panels = page.panels.map((panel, index): PlacedPanel | null => {
    const fromLayout =
      layout?.cells[index] ?? (plain ? ([1, index + 1, 1, 1] as const) : undefined);
    const mirrored = fromLayout && reading === 'rtl' ? mirrorCell(fromLayout, grid[0]) : fromLayout;
    const cell = panel.cell ?? mirrored;
    if (!cell || cell[0] + cell[2] - 1 > grid[0] || cell[1] + cell[3] - 1 > grid[1]) return null;
    const box = boxOfCell(cell, grid, ratio, panel.border === 'bleed');
    const inset = panel.border === 'inset' || (layout?.insets?.includes(index) ?? false);
    return { cell, box, ratio: panelRatio(box, ratio), inset };
  });
  return { ratio, panels };
}

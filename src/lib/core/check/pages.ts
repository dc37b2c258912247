/** Pages: layouts that exist and hold their panels, cells on the grid, and an order that can be read. */
import { basename } from 'node:path';
import type { Box } from '../compiled.ts';
import { layoutNamed, layouts } from '../layouts.ts';
import { contradiction, readingOrder } from '../order.ts';
import { placePage, type PlacedPage } from '../page-geometry.ts';
import type { PageSource } from '../story.ts';
import { didYouMean } from '../suggest.ts';
import type { EpisodeContext } from './context.ts';

export function checkPages(context: EpisodeContext): void {
  context.episode.data.pages.forEach((page, index) => {
    checkLayout(context, page, index);
    const placed = placePage(page, context.series.data.reading);
    checkCells(context, page, index, placed);
    checkOrder(context, page, index, placed);
  });
}

function checkLayout({ episode, problems }: EpisodeContext, page: PageSource, index: number): void {
  const { source } = episode;
  const path = ['pages', index];
  if (page.layout === undefined) {
    if (page.grid) return;
    const celled = page.panels.findIndex((panel) => panel.cell);
    if (celled < 0) return;
    const place = { source, path: [...path, 'panels', celled, 'cell'] };
    problems.error(
      'missing-grid',
      place,
      `The panel has a cell, but the page "${page.id}" has no grid.`,
      'Add "grid: [columns, rows]" to the page.'
    );
    return;
  }
  const place = { source, path: [...path, 'layout'] };
  const layout = layoutNamed(page.layout);
  if (!layout) {
    const names = layouts.map(({ name }) => name);
    problems.error(
      'unknown-layout',
      place,
      `There is no layout "${page.layout}".`,
      didYouMean(page.layout, names)
    );
    return;
  }
  if (page.grid) {
    problems.error(
      'layout-and-grid',
      { source, path: [...path, 'grid'] },
      'The page has a layout and a grid.',
      'Keep one: the layout, or the grid with a cell for each panel.'
    );
  } else if (
    page.panels.length !== layout.cells.length &&
    page.panels.some((panel) => !panel.cell)
  ) {
    const fitting = layouts
      .filter(({ cells }) => cells.length === page.panels.length)
      .map(({ name }) => name);
    const message = `The layout "${layout.name}" holds ${layout.cells.length} panels, but the page has ${page.panels.length}.`;
    const remedy =
      fitting.length > 0
        ? `Layouts for ${page.panels.length}: ${fitting.join(', ')}.`
        : 'Part the page in two, or give it a grid and each panel a cell.';
    problems.error('layout-count', place, message, remedy);
  }
}

function checkCells(
  { episode, problems }: EpisodeContext,
  page: PageSource,
  index: number,
  placed: PlacedPage
): void {
  const { source } = episode;
  const taken = new Map<string, string>();
  page.panels.forEach((panel, panelIndex) => {
    const path = ['pages', index, 'panels', panelIndex];
    const place = placed.panels[panelIndex];
    if (!place) {
      if (panel.cell) {
        const grid = page.grid ?? layoutNamed(page.layout ?? '')?.grid;
        if (!grid) return;
        const remedy = `The grid has ${grid[0]} columns and ${grid[1]} rows; a cell is [column, row, columns wide, rows high].`;
        problems.error(
          'cell-outside',
          { source, path: [...path, 'cell'] },
          `The cell of "${panel.id}" leaves the page's grid.`,
          remedy
        );
      } else if (page.grid) {
        problems.error(
          'missing-cell',
          { source, path: [...path, 'id'] },
          `The panel "${panel.id}" has no cell.`,
          'Add "cell: [column, row, columns wide, rows high]", or name a layout for the page.'
        );
      }
      return;
    }
    if (place.inset) return;
    const [column, row, wide, high] = place.cell;
    const others = new Set<string>();
    for (let x = column; x < column + wide; x += 1) {
      for (let y = row; y < row + high; y += 1) {
        const other = taken.get(`${x},${y}`);
        if (other !== undefined) others.add(other);
        taken.set(`${x},${y}`, panel.id);
      }
    }
    for (const other of others) {
      const place = { source, path: [...path, panel.cell ? 'cell' : 'id'] };
      problems.error(
        'overlapping-cells',
        place,
        `The panel "${panel.id}" lies over "${other}".`,
        'Move one of them, or write "border: inset" for the one that is meant to lie on top.'
      );
    }
  });
}

function checkOrder(
  { episode, series, problems }: EpisodeContext,
  page: PageSource,
  index: number,
  placed: PlacedPage
): void {
  const shown = page.panels.flatMap((panel, panelIndex) => {
    const place = placed.panels[panelIndex];
    return place && !place.inset ? [{ id: panel.id, box: place.box, panelIndex }] : [];
  });
  const boxes: Box[] = shown.map(({ box }) => box);
  const { reading } = series.data;
  const wrong = contradiction(boxes, reading);
  if (!wrong) return;
  const [earlier, later] = [shown[wrong[0]], shown[wrong[1]]];
  if (!earlier || !later) return;
  const order = readingOrder(boxes, reading).map((item) => shown[item]?.id);
  problems.error(
    'reading-order',
    { source: episode.source, path: ['pages', index, 'panels', later.panelIndex, 'id'] },
    `"${later.id}" comes after "${earlier.id}" in the file, but stands before it on the page.`,
    `In a series read from ${reading === 'ltr' ? 'left to right' : 'right to left'} this page reads: ${order.join(', ')}. Move the panels in ${basename(episode.source.file)} or change their cells.`
  );
}

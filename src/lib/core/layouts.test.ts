import { describe, expect, it } from 'vitest';
import { boxOfCell, mirrorCell, panelRatio } from './geometry.ts';
import { layouts } from './layouts.ts';
import { contradiction, readingOrder } from './order.ts';

describe.each(layouts.map((layout) => [layout.name, layout] as const))('layout %s', (_, layout) => {
  const plain = layout.cells.filter((_, index) => !layout.insets?.includes(index));

  it('covers its grid once', () => {
    const area = plain.reduce((sum, cell) => sum + cell[2] * cell[3], 0);
    const squares = new Set(
      plain.flatMap(([x, y, w, h]) =>
        Array.from({ length: w * h }, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`)
      )
    );
    expect(area).toBe(layout.grid[0] * layout.grid[1]);
    expect(squares.size).toBe(area);
  });

  it('reads in the order of its cells, also mirrored', () => {
    for (const reading of ['ltr', 'rtl'] as const) {
      const boxes = plain.map((cell) =>
        boxOfCell(
          reading === 'ltr' ? cell : mirrorCell(cell, layout.grid[0]),
          layout.grid,
          layout.ratio
        )
      );
      expect(contradiction(boxes, reading)).toBeNull();
      expect(readingOrder(boxes, reading)).toEqual(boxes.map((_, index) => index));
    }
  });
});

it('most panels of the library are near square or tall, for a phone', () => {
  const ratios = layouts.flatMap(({ cells, grid, ratio }) =>
    cells.map((cell) => panelRatio(boxOfCell(cell, grid, ratio), ratio))
  );
  const good = ratios.filter((ratio) => ratio > 0.68 && ratio < 1.52);
  expect(layouts.length).toBeGreaterThanOrEqual(20);
  expect(good.length / ratios.length).toBeGreaterThan(0.9);
});

describe('the reading order of a page', () => {
  const grid = [2, 2] as const;
  const box = (x: number, y: number, w = 1, h = 1) => boxOfCell([x, y, w, h], grid, 1);

  it('goes by rows before columns', () => {
    expect(contradiction([box(1, 1), box(1, 2), box(2, 1), box(2, 2)], 'ltr')).toEqual([1, 2]);
    expect(contradiction([box(2, 1), box(1, 1), box(2, 2), box(1, 2)], 'rtl')).toBeNull();
  });

  it('finishes a stack before the column beside it, and leaves open what the page leaves open', () => {
    expect(contradiction([box(1, 1), box(1, 2), box(2, 1, 1, 2)], 'ltr')).toBeNull();
    expect(contradiction([box(1, 1), box(2, 1, 1, 2), box(1, 2)], 'ltr')).not.toBeNull();
    const stair = [
      boxOfCell([1, 1, 1, 3], [2, 4], 1),
      boxOfCell([2, 1, 1, 1], [2, 4], 1),
      boxOfCell([1, 4, 1, 1], [2, 4], 1),
      boxOfCell([2, 2, 1, 3], [2, 4], 1)
    ];
    expect(contradiction(stair, 'ltr')).toBeNull();
  });
});

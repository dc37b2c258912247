import { describe, expect, it } from 'vitest';
import { buildPart } from './part.ts';
import { boxOf, parsePath, transformPath, writePath } from './path.ts';
import { forbidden, readPart } from './peeps.ts';
import { regionsOf, spread } from './regions.ts';
import { sets } from './sets.ts';
import { trace } from './trace.ts';

describe('paths', () => {
  it('read, move and write path data', () => {
    const path = parsePath('M1 2H5V4L0.5-1C1 2 3 4 5e0 6Z');
    expect(writePath(path, 2)).toBe('M1 2L5 2L5 4L0.5 -1C1 2 3 4 5 6Z');
    expect(writePath(transformPath(path, [-2, 0, 0, 2, 1, 0]), 1)).toBe(
      'M-1 4L-9 4L-9 8L0 -2C-1 4 -5 8 -9 12Z'
    );
    expect(boxOf(path)).toEqual([0.5, -1, 5, 6]);
    expect(() => parsePath('M0 0q1 1 2 2')).toThrow('"q"');
  });
});

describe('regions', () => {
  it('find what a line encloses and trace it back to within a pixel', () => {
    const grid = { width: 40, height: 30 };
    const mask = new Uint8Array(grid.width * grid.height);
    for (let y = 8; y < 22; y++) for (let x = 5; x < 25; x++) mask[y * grid.width + x] = 1;
    const [region, ...others] = regionsOf(mask, grid, 10);
    expect(others).toHaveLength(0);
    expect(region?.area).toBe(280);
    expect(region?.inside[1]).toBeGreaterThan(12);
    const worn = spread(mask, grid, -2);
    expect(worn.reduce((sum, on) => sum + on, 0)).toBeLessThan(280);
    const d = trace(mask, { ...grid, place: (p) => p, tolerance: 0.4, speck: 10, digits: 1 });
    const [x0, y0, x1, y1] = boxOf(parsePath(d));
    for (const [found, true_] of [
      [x0, 5],
      [y0, 8],
      [x1, 25],
      [y1, 22]
    ] as const) {
      expect(Math.abs(found - true_)).toBeLessThan(1);
    }
  });
});

describe('parts', () => {
  it('leave out what must not be in the book', () => {
    const names = sets.flatMap((set) => set.parts.map(({ name }) => name));
    expect(names.filter((name) => forbidden.includes(name))).toEqual([]);
    expect(() => readPart('hair', 'Bear')).toThrow('Bear');
  });

  it('hold skin and hair apart', async () => {
    const part = await buildPart(readPart('hair', 'Short'), {
      source: 'test',
      matrix: [1, 0, 0, 1, 0, 0],
      digits: 1,
      names: {}
    });
    expect(part.flats.map(({ kind }) => kind)).toEqual(['paper', 'ink']);
  });
});

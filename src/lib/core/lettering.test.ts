import { describe, expect, it } from 'vitest';
import {
  placeLettering,
  readsBefore,
  worstCover,
  type LetteringField,
  type LetteringItem,
  type Placement
} from './lettering.ts';
import type { Area } from './lettering-geometry.ts';

const panel: Area = { x: 0, y: 0, w: 360, h: 270 };
const field = (changes: Partial<LetteringField> = {}): LetteringField => ({
  panel,
  region: { x: 4, y: -150, w: 352, h: 560 },
  keepClear: [],
  reading: 'ltr',
  gap: 4,
  ...changes
});
const item = (
  id: string,
  at: [number, number],
  w = 120,
  h = 60,
  tail: LetteringItem['tail'] = null
): LetteringItem => ({
  id,
  at,
  tail,
  levels: [[{ w, h }]]
});
const meet = (a: Placement, b: Placement) =>
  Math.abs(a.x - b.x) < (a.w + b.w) / 2 - 1e-6 && Math.abs(a.y - b.y) < (a.h + b.h) / 2 - 1e-6;

/** A repeatable stream of numbers 0..1. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
}

describe('placeLettering', () => {
  it('keeps to the place the author asks for when nothing stands in the way', () => {
    const result = placeLettering([item('a', [100, 60])], field());
    expect(result?.placements[0]).toMatchObject({ x: 100, y: 60 });
  });

  it('has nothing to place in a silent panel', () => {
    expect(placeLettering([], field())).toEqual({ level: 0, placements: [] });
  });

  it('moves off a face', () => {
    const face = { x: 60, y: 30, w: 90, h: 90 };
    const result = placeLettering([item('a', [100, 70])], field({ keepClear: [face] }));
    expect(worstCover(result?.placements ?? [], [face])).toBe(0);
  });

  it('hangs over the edge of a low panel rather than cover faces', () => {
    const low: Area = { x: 0, y: 0, w: 360, h: 110 };
    const faces = [{ x: 20, y: 5, w: 320, h: 100 }];
    const result = placeLettering(
      [item('a', [90, 30]), item('b', [270, 70])],
      field({ panel: low, keepClear: faces })
    );
    expect(worstCover(result?.placements ?? [], faces)).toBe(0);
  });

  it('takes smaller letters when large ones have no room, and gives up when none have', () => {
    const region = { x: 0, y: 0, w: 360, h: 120 };
    const big = { w: 300, h: 100 };
    const small = { w: 160, h: 56 };
    const two = ['a', 'b'].map((id): LetteringItem => ({
      id,
      at: [180, 60],
      tail: null,
      levels: [[big], [small]]
    }));
    expect(placeLettering(two, field({ region }))?.level).toBe(1);
    const onlyBig = two.map((one) => ({ ...one, levels: [[big]] }));
    expect(placeLettering(onlyBig, field({ region }))).toBeNull();
  });

  it('gives up when a face would vanish under the words', () => {
    const region = { x: 0, y: 0, w: 200, h: 100 };
    const face = { x: 0, y: 0, w: 200, h: 100 };
    expect(
      placeLettering([item('a', [100, 50], 180, 90)], field({ region, keepClear: [face] }))
    ).toBeNull();
  });

  it('mirrors the order for right-to-left pages', () => {
    const row = { x: 0, y: 0, w: 360, h: 70 };
    const pair = [item('first', [180, 35]), item('second', [180, 35])];
    const ltr = placeLettering(pair, field({ region: row }))?.placements ?? [];
    const rtl = placeLettering(pair, field({ region: row, reading: 'rtl' }))?.placements ?? [];
    expect((ltr[0]?.x ?? 0) < (ltr[1]?.x ?? 0)).toBe(true);
    expect((rtl[0]?.x ?? 0) > (rtl[1]?.x ?? 0)).toBe(true);
  });

  it('does not let tails cross', () => {
    const row = { x: 0, y: 0, w: 360, h: 120 };
    const pair = [
      item('a', [90, 40], 110, 50, [60, 220]),
      item('b', [270, 40], 110, 50, [300, 220])
    ];
    const [a, b] = placeLettering(pair, field({ region: row }))?.placements ?? [];
    expect((a?.x ?? 0) < (b?.x ?? 0)).toBe(true);
  });

  it('holds its rules over many random panels, the same each time', () => {
    const next = numbers(7);
    let placedPanels = 0;
    for (let round = 0; round < 150; round++) {
      const h = 110 + next() * 400;
      const random: Area = { x: 0, y: 0, w: 360, h };
      const above = next() * 160;
      const region = { x: 4, y: -above, w: 352, h: h + above + next() * 160 };
      const reading = next() < 0.5 ? 'ltr' : 'rtl';
      const items = Array.from({ length: 1 + Math.floor(next() * 5) }, (_, i): LetteringItem => {
        const w = 60 + next() * 150;
        const height = 30 + next() * 70;
        return {
          id: String(i),
          at: [next() * 360, next() * h],
          tail: next() < 0.7 ? [next() * 360, next() * h] : null,
          levels: [
            [
              { w, h: height },
              { w: w * 0.75, h: height * 1.35 }
            ],
            [{ w: w * 0.9, h: height * 0.9 }]
          ]
        };
      });
      const keepClear = Array.from({ length: Math.floor(next() * 4) }, () => ({
        x: next() * 280,
        y: next() * h * 0.7,
        w: 60,
        h: 60
      }));
      const input = field({ panel: random, region, reading, keepClear });
      const result = placeLettering(items, input);
      if (!result) continue;
      placedPanels++;
      expect(placeLettering(items, input)).toEqual(result);
      const { placements } = result;
      expect(placements.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      placements.forEach((a, i) => {
        expect(a.x - a.w / 2).toBeGreaterThanOrEqual(region.x - 1e-3);
        expect(a.x + a.w / 2).toBeLessThanOrEqual(region.x + region.w + 1e-3);
        expect(a.y - a.h / 2).toBeGreaterThanOrEqual(region.y - 1e-3);
        expect(a.y + a.h / 2).toBeLessThanOrEqual(region.y + region.h + 1e-3);
        for (const b of placements.slice(i + 1)) {
          expect(meet(a, b)).toBe(false);
          expect(readsBefore(a, b, reading)).toBe(true);
        }
      });
    }
    expect(placedPanels).toBeGreaterThan(100);
  });
});

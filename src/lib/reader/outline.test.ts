import { describe, expect, it } from 'vitest';
import type { BalloonKind } from '../core/compiled.ts';
import { outline, shapeAround, type TextLine } from './outline.ts';

const kinds: BalloonKind[] = ['speech', 'thought', 'whisper', 'shout', 'phone', 'caption'];
const lines: TextLine[] = [
  { half: 40, top: -18, bottom: 0 },
  { half: 70, top: 0, bottom: 18 }
];

function numbersOf(path: string): number[] {
  return (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

describe('shapeAround', () => {
  it.each(kinds)('leaves air around the text of %s', (kind) => {
    const { a, b } = shapeAround(kind, lines, 16);
    expect(a).toBeGreaterThan(70);
    expect(b).toBeGreaterThan(18);
    expect(a).toBeLessThan(140);
  });
  it('hugs text whose outer lines are short', () => {
    const three = (outer: number): TextLine[] => [
      { half: outer, top: -27, bottom: -9 },
      { half: 70, top: -9, bottom: 9 },
      { half: outer, top: 9, bottom: 27 }
    ];
    expect(shapeAround('speech', three(35), 16).a).toBeLessThan(
      shapeAround('speech', three(70), 16).a
    );
  });
});

describe('outline', () => {
  it.each(kinds)('draws %s the same each time, all numbers finite', (kind) => {
    const shape = shapeAround(kind, lines, 16);
    const drawn = outline(kind, shape, [60, 120], 'seed');
    expect(drawn).toEqual(outline(kind, shape, [60, 120], 'seed'));
    expect(drawn.path.startsWith('M')).toBe(true);
    expect(drawn.path.endsWith('Z')).toBe(true);
    expect(numbersOf(drawn.path).every(Number.isFinite)).toBe(true);
  });
  it('reaches towards the mouth, and does not touch it', () => {
    const lowest = Math.max(...numbersOf(outline('speech', { a: 90, b: 36 }, [20, 110], 's').path));
    expect(lowest).toBeGreaterThan(70);
    expect(lowest).toBeLessThan(110);
  });
  it('has no tail when the mouth lies under the balloon', () => {
    const shape = { a: 90, b: 36 };
    expect(outline('speech', shape, [10, 5], 's')).toEqual(outline('speech', shape, null, 's'));
  });
  it('lets the bubbles of a thought grow smaller towards the head', () => {
    const { bubbles } = outline('thought', { a: 90, b: 36 }, [20, 140], 's');
    expect(bubbles).toHaveLength(3);
    expect(bubbles[0]![2]).toBeGreaterThan(bubbles[2]![2]);
  });
});

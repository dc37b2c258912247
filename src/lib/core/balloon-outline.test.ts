import { describe, expect, it } from 'vitest';
import { outline } from './balloon-outline.ts';
import { shapeAround, type Point, type TextLine } from './balloon-shape.ts';
import { pathsMeet, planTails, tailPath, type TailBalloon } from './balloon-tail.ts';
import type { BalloonKind } from './compiled.ts';
import { distance } from './lettering-geometry.ts';

const kinds: BalloonKind[] = ['speech', 'thought', 'whisper', 'shout', 'phone', 'caption'];
const lines: TextLine[] = [
  { half: 40, top: -18, bottom: 0 },
  { half: 70, top: 0, bottom: 18 }
];
const font = 16;

function numbersOf(path: string): number[] {
  return (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

const balloon = (x: number, y: number, target: Point | null): TailBalloon => ({
  kind: 'speech',
  shape: { a: 70, b: 34 },
  x,
  y,
  target
});

describe('shapeAround', () => {
  it.each(kinds)('leaves air around the text of %s', (kind) => {
    const { a, b } = shapeAround(kind, lines, font);
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
    expect(shapeAround('speech', three(35), font).a).toBeLessThan(
      shapeAround('speech', three(70), font).a
    );
  });
});

describe('planTails', () => {
  it('goes more than a third and less than two thirds of the way to the mouth', () => {
    const [tail] = planTails([balloon(100, 50, [120, 190])], { keepClear: [], font });
    const [, y] = tail?.tip ?? [0, 0];
    const way = 190 - 50 - 34;
    expect(y - 34).toBeGreaterThan(way * 0.35);
    expect(y - 34).toBeLessThan(way * 0.66);
  });
  it('stops before the head', () => {
    const head = { x: 80, y: 110, w: 80, h: 90 };
    const [tail] = planTails([balloon(100, 50, [110, 175])], { keepClear: [head], font });
    for (const [x, y] of tailPath(tail!))
      expect(distance(head, [x + 100, y + 50])).toBeGreaterThan(0);
  });
  it('looks at the mouth from its bend on', () => {
    const [tail] = planTails([balloon(100, 50, [220, 190])], { keepClear: [], font });
    const { bend, tip } = tail!;
    const seen = Math.atan2(tip[1] - bend[1], tip[0] - bend[0]);
    expect(seen).toBeCloseTo(Math.atan2(190 - 50 - bend[1], 220 - 100 - bend[0]), 5);
  });
  it('has no tail when the mouth lies under the balloon', () => {
    expect(planTails([balloon(100, 50, [110, 55])], { keepClear: [], font })).toEqual([null]);
  });
  it('goes around a face that is in the way', () => {
    const other = { x: 88, y: 92, w: 30, h: 30 };
    const [tail] = planTails([balloon(100, 50, [110, 240])], { keepClear: [other], font });
    for (const [x, y] of tailPath(tail!))
      expect(distance(other, [x + 100, y + 50])).toBeGreaterThan(0);
  });
  it('crosses no other tail', () => {
    const two = [balloon(80, 40, [260, 180]), balloon(280, 40, [80, 180])];
    const paths = planTails(two, { keepClear: [], font }).map((tail, i) =>
      tailPath(tail!).map(([x, y]): Point => [x + two[i]!.x, y + two[i]!.y])
    );
    expect(pathsMeet(paths[0]!, paths[1]!)).toBe(false);
  });
});

describe('outline', () => {
  it.each(kinds)('draws %s the same each time, all numbers finite', (kind) => {
    const shape = shapeAround(kind, lines, font);
    const [tail = null] = planTails([{ kind, shape, x: 0, y: 0, target: [60, 160] }], {
      keepClear: [],
      font
    });
    const drawn = outline(kind, shape, { font, tail, foot: 'left', seed: 'seed' });
    expect(drawn).toEqual(outline(kind, shape, { font, tail, foot: 'left', seed: 'seed' }));
    expect(drawn.path.startsWith('M')).toBe(true);
    expect(drawn.path.endsWith('Z')).toBe(true);
    expect(numbersOf(drawn.path).every(Number.isFinite)).toBe(true);
  });
  it('draws balloon and tail as one line', () => {
    const shape = { a: 70, b: 34 };
    const [tail = null] = planTails([balloon(0, 0, [20, 150])], { keepClear: [], font });
    const { path } = outline('speech', shape, { font, tail, seed: 's' });
    expect(path.match(/M/g)).toHaveLength(1);
    expect(path).toContain(
      `${Math.round(tail!.tip[0] * 10) / 10} ${Math.round(tail!.tip[1] * 10) / 10}`
    );
  });
  it('lets the bubbles of a thought grow smaller towards the head', () => {
    const shape = { a: 90, b: 36 };
    const thought: TailBalloon = { kind: 'thought', shape, x: 0, y: 0, target: [20, 160] };
    const [tail = null] = planTails([thought], { keepClear: [], font });
    const { bubbles } = outline('thought', shape, { font, tail, seed: 's' });
    expect(bubbles).toHaveLength(3);
    expect(bubbles[0]![2]).toBeGreaterThan(bubbles[2]![2]);
  });
});

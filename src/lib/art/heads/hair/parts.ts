/**
 * Hair shapes taken from the extracted Open Peeps parts, and their bending for a head tipped forward.
 */
import { readFileSync } from 'node:fs';
import type { Part } from '../../extract/part.ts';
import { boxOf, parsePath, writePath } from '../../extract/path.ts';
import type { Turn } from '../types.ts';

const cache = new Map<string, Part>();

function partOf(name: string): Part {
  let part = cache.get(name);
  if (!part) {
    part = JSON.parse(
      readFileSync(new URL(`../../parts/heads/${name}.json`, import.meta.url), 'utf8')
    ) as Part;
    cache.set(name, part);
  }
  return part;
}

/** Moves every point of a path. */
export function bend(d: string, move: (x: number, y: number) => [number, number]): string {
  const segments = parsePath(d).map(({ command, points }) => ({
    command,
    points: points.map((value, i) =>
      i % 2 === 0 ? move(value, points[i + 1] ?? 0)[0] : move(points[i - 1] ?? 0, value)[1]
    )
  }));
  return writePath(segments, 2);
}

/** The front hairline of a head tipped forward comes lower; crown and ear stay. */
export function tip(x: number, y: number): [number, number] {
  const high = -91;
  const peak = -70;
  const low = -40;
  const rise = y < peak ? (y - high) / (peak - high) : (low - y) / (low - peak);
  const amount = Math.max(0, Math.min(1, rise));
  const front = Math.max(0, Math.min(1, (32 - x) / 24));
  return [x - 1.2 * amount * front, y + 11.5 * Math.sin((amount * Math.PI) / 2) ** 1.3 * front];
}

/** Drops the loops of a path whose box is smaller than `smallest` square units. */
function withoutSpecks(d: string, smallest: number): string {
  return d
    .split(/(?=M)/)
    .filter((loop) => {
      const [x0, y0, x1, y1] = boxOf(parsePath(loop));
      return (x1 - x0) * (y1 - y0) >= smallest;
    })
    .join('');
}

/** The flats called `flat` of a part, as one path, bent for the turn where it is needed. */
export function peep(part: string, flat: string, turn: Turn, smallest = 20): string {
  const d = withoutSpecks(
    partOf(part)
      .flats.filter(({ name }) => name === flat)
      .map((found) => found.d)
      .join(''),
    smallest
  );
  if (!d) throw new Error(`part ${part} has no region ${flat}`);
  return turn === 'down' ? bend(d, tip) : d;
}

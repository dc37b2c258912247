/**
 * Small drawing tools: brush strokes of changing width, clipped tones, numbers for paths.
 */
import { parsePath } from '../extract/path.ts';

export type Point = [number, number];

/** A number for a path: at most two decimals. */
export function n(value: number): string {
  const text = String(Math.round(value * 100) / 100);
  return text === '-0' ? '0' : text;
}

export const pt = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

export const fill = (d: string, colour: string, more = ''): string =>
  `<path d="${d}" fill="${colour}"${more}/>`;

export const line = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${more}/>`;

export const group = (content: string, attributes: string): string =>
  content ? `<g ${attributes}>${content}</g>` : '';

/** `content` cut to the shape `d`; `id` must be unique on the page. */
export const clipped = (id: string, d: string, content: string): string =>
  content
    ? `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
    : '';

export const ellipse = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  more = ''
): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${colour}"${more}/>`;

/** Points along path data, about `step` units apart; one run for each M. */
export function sample(d: string, step = 1.6): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  let [x, y] = [0, 0];
  for (const { command, points: p } of parsePath(d)) {
    if (command === 'M') {
      run = [];
      runs.push(run);
      [x, y] = [p[0] ?? 0, p[1] ?? 0];
      run.push([x, y]);
      continue;
    }
    if (command === 'Z') {
      const first = run[0];
      if (first) run.push([first[0], first[1]]);
      continue;
    }
    const end: Point = [p.at(-2) ?? x, p.at(-1) ?? y];
    const [c1, c2]: [Point, Point] =
      command === 'C'
        ? [
            [p[0] ?? 0, p[1] ?? 0],
            [p[2] ?? 0, p[3] ?? 0]
          ]
        : command === 'Q'
          ? [
              [x + (2 / 3) * ((p[0] ?? 0) - x), y + (2 / 3) * ((p[1] ?? 0) - y)],
              [end[0] + (2 / 3) * ((p[0] ?? 0) - end[0]), end[1] + (2 / 3) * ((p[1] ?? 0) - end[1])]
            ]
          : [[x, y], end];
    const length =
      Math.hypot(c1[0] - x, c1[1] - y) +
      Math.hypot(c2[0] - c1[0], c2[1] - c1[1]) +
      Math.hypot(end[0] - c2[0], end[1] - c2[1]);
    const count = Math.max(2, Math.min(40, Math.ceil(length / step)));
    const [sx, sy] = [x, y];
    for (let i = 1; i <= count; i++) {
      const t = i / count;
      const u = 1 - t;
      run.push(
        command === 'L'
          ? [sx + (end[0] - sx) * t, sy + (end[1] - sy) * t]
          : [
              u * u * u * sx + 3 * u * u * t * c1[0] + 3 * u * t * t * c2[0] + t * t * t * end[0],
              u * u * u * sy + 3 * u * u * t * c1[1] + 3 * u * t * t * c2[1] + t * t * t * end[1]
            ]
      );
    }
    [x, y] = end;
  }
  return runs;
}

/** Closed smooth path through points (Catmull-Rom). */
export function smooth(points: Point[], closed: boolean): string {
  const count = points.length;
  const get = (i: number): Point =>
    points[closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))] ?? [0, 0];
  let d = `M${pt(get(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    d += `C${pt([b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6])} ${pt([c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6])} ${pt(c)}`;
  }
  return closed ? `${d}Z` : d;
}

export interface BrushOptions {
  /** Share of the full width at the start and at the end; 1 is a blunt end. */
  start?: number;
  end?: number;
  /** Where along the stroke, 0..1, it is widest. */
  belly?: number;
}

/** The outline of a brush stroke along `d`: swells from `start` to its full width and thins to `end`. */
export function brush(
  d: string,
  width: number,
  { start = 0.3, end = 0.3, belly = 0.5 }: BrushOptions = {}
): string {
  return sample(d, 1.2)
    .filter((run) => run.length > 1)
    .map((run) => {
      const lengths = [0];
      for (let i = 1; i < run.length; i++) {
        const [ax, ay] = run[i - 1] ?? [0, 0];
        const [bx, by] = run[i] ?? [0, 0];
        lengths.push((lengths[i - 1] ?? 0) + Math.hypot(bx - ax, by - ay));
      }
      const total = lengths.at(-1) || 1;
      const left: Point[] = [];
      const right: Point[] = [];
      run.forEach(([x, y], i) => {
        const [ax, ay] = run[Math.max(0, i - 1)] ?? [x, y];
        const [bx, by] = run[Math.min(run.length - 1, i + 1)] ?? [x, y];
        const length = Math.hypot(bx - ax, by - ay) || 1;
        const t = (lengths[i] ?? 0) / total;
        const ease =
          t < belly
            ? Math.sin((t / belly) * (Math.PI / 2))
            : Math.sin(((1 - t) / (1 - belly || 1)) * (Math.PI / 2));
        const from = t < belly ? start : end;
        const half = (width / 2) * (from + (1 - from) * ease);
        const [nx, ny] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
        left.push([x + nx, y + ny]);
        right.push([x - nx, y - ny]);
      });
      const cap = (at: number, toward: number, share: number): Point[] => {
        const [x, y] = run[at] ?? [0, 0];
        const [px, py] = run[toward] ?? [0, 0];
        const length = Math.hypot(x - px, y - py) || 1;
        const reach = (width / 2) * share;
        return [[x + ((x - px) / length) * reach, y + ((y - py) / length) * reach]];
      };
      const outline = [
        ...left,
        ...cap(run.length - 1, run.length - 2, end),
        ...right.reverse(),
        ...cap(0, 1, start)
      ];
      return smooth(thin(outline, 0.03), true);
    })
    .join('');
}

/** Leaves out points that lie (nearly) on the line between their neighbours kept. */
function thin(points: Point[], tolerance: number): Point[] {
  const kept: Point[] = [];
  points.forEach((p, i) => {
    const a = kept.at(-1);
    const b = points[i + 1];
    if (a && b) {
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const off = Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length;
      if (off < tolerance) return;
    }
    kept.push(p);
  });
  return kept;
}

/** A closed outline whose edge is a row of curls `size` units wide, as for afro hair. */
export function curly(d: string, size: number, depth = 0.42): string {
  return sample(d, 0.8)
    .map((run) => {
      const lengths = [0];
      for (let i = 1; i < run.length; i++) {
        const [ax, ay] = run[i - 1] ?? [0, 0];
        const [bx, by] = run[i] ?? [0, 0];
        lengths.push((lengths[i - 1] ?? 0) + Math.hypot(bx - ax, by - ay));
      }
      const total = lengths.at(-1) ?? 0;
      const count = Math.max(3, Math.round(total / size));
      const at = (distance: number): Point => {
        let i = 1;
        while (i < run.length - 1 && (lengths[i] ?? 0) < distance) i++;
        const [ax, ay] = run[i - 1] ?? [0, 0];
        const [bx, by] = run[i] ?? [0, 0];
        const t =
          (distance - (lengths[i - 1] ?? 0)) / ((lengths[i] ?? 0) - (lengths[i - 1] ?? 0) || 1);
        return [ax + (bx - ax) * t, ay + (by - ay) * t];
      };
      const sign = turning(run) >= 0 ? 1 : -1;
      let path = `M${pt(run[0] ?? [0, 0])}`;
      for (let i = 0; i < count; i++) {
        // Curls differ a little in width, by a fixed pattern, so that no edge looks stamped.
        const wobble = (k: number): number =>
          (k === 0 || k === count ? 0 : ((k * 7) % 5) / 5 - 0.4) * 0.35;
        const [ax, ay] = at(((i + wobble(i)) / count) * total);
        const [bx, by] = at(((i + 1 + wobble(i + 1)) / count) * total);
        const chord = Math.hypot(bx - ax, by - ay) || 1;
        const [nx, ny] = [
          ((by - ay) / chord) * sign * chord * depth * 1.33,
          (-(bx - ax) / chord) * sign * chord * depth * 1.33
        ];
        path += `C${pt([ax + nx + (bx - ax) * 0.06, ay + ny + (by - ay) * 0.06])} ${pt([bx + nx - (bx - ax) * 0.06, by + ny - (by - ay) * 0.06])} ${pt([bx, by])}`;
      }
      return `${path}Z`;
    })
    .join('');
}

/** Positive when a closed run goes clockwise on the screen. */
function turning(run: Point[]): number {
  let sum = 0;
  run.forEach(([x, y], i) => {
    const [bx, by] = run[(i + 1) % run.length] ?? [0, 0];
    sum += x * by - bx * y;
  });
  return sum;
}

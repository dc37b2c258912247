/**
 * Turns a mask back into smooth vector paths: marching squares on the softened mask, corners kept,
 * gentle bends written as curves.
 */
import { short } from './path.ts';

type Point = [number, number];

/** Grey values 0..1 of a mask after `passes` box blurs of radius 1: contours then run between pixels. */
export function soften(
  mask: Uint8Array,
  width: number,
  height: number,
  passes: number
): Float32Array {
  let field = Float32Array.from(mask);
  for (let pass = 0; pass < passes; pass++) {
    const next = new Float32Array(field.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const px = Math.min(width - 1, Math.max(0, x + dx));
            const py = Math.min(height - 1, Math.max(0, y + dy));
            sum += (field[py * width + px] ?? 0) * (dx === 0 ? 2 : 1) * (dy === 0 ? 2 : 1);
          }
        }
        next[y * width + x] = sum / 16;
      }
    }
    field = next;
  }
  return field;
}

/** Edges of a cell: 0 top, 1 right, 2 bottom, 3 left; which edges each of the 16 cases joins. */
const cases: Array<Array<[number, number]>> = [
  [],
  [[3, 2]],
  [[2, 1]],
  [[3, 1]],
  [[1, 0]],
  [
    [3, 0],
    [1, 2]
  ],
  [[2, 0]],
  [[3, 0]],
  [[0, 3]],
  [[0, 2]],
  [
    [0, 1],
    [2, 3]
  ],
  [[0, 1]],
  [[1, 3]],
  [[1, 2]],
  [[2, 3]],
  []
];

/** Closed contours of a field at 0.5, in pixel coordinates (a pixel's middle is x + 0.5). */
export function contours(field: Float32Array, width: number, height: number): Point[][] {
  const value = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (field[y * width + x] ?? 0);
  const next = new Map<string, { to: string; point: Point }>();
  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const a = value(x, y);
      const b = value(x + 1, y);
      const c = value(x + 1, y + 1);
      const d = value(x, y + 1);
      const index = (a > 0.5 ? 8 : 0) | (b > 0.5 ? 4 : 0) | (c > 0.5 ? 2 : 0) | (d > 0.5 ? 1 : 0);
      if (index === 0 || index === 15) continue;
      const part = (from: number, to: number): number => (0.5 - from) / (to - from);
      const edges: Array<[string, Point]> = [
        [`h${x},${y}`, [x + 0.5 + part(a, b), y + 0.5]],
        [`v${x + 1},${y}`, [x + 1.5, y + 0.5 + part(b, c)]],
        [`h${x},${y + 1}`, [x + 0.5 + part(d, c), y + 1.5]],
        [`v${x},${y}`, [x + 0.5, y + 0.5 + part(a, d)]]
      ];
      for (const [from, to] of cases[index] ?? []) {
        const start = edges[from];
        const end = edges[to];
        if (start && end) next.set(start[0], { to: end[0], point: start[1] });
      }
    }
  }
  const loops: Point[][] = [];
  while (next.size) {
    const [first] = next.keys();
    const loop: Point[] = [];
    let key = first;
    while (key !== undefined) {
      const step = next.get(key);
      if (!step) break;
      next.delete(key);
      loop.push(step.point);
      key = step.to;
    }
    if (loop.length > 3) loops.push(loop);
  }
  return loops;
}

/** Ramer-Douglas-Peucker on an open run of points. */
function simplify(points: Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const stack: Array<[number, number]> = [[0, points.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    const [ax, ay] = points[from] ?? [0, 0];
    const [bx, by] = points[to] ?? [0, 0];
    const length = Math.hypot(bx - ax, by - ay);
    let worst = 0;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const [px, py] = points[i] ?? [0, 0];
      const distance =
        length < 1e-9
          ? Math.hypot(px - ax, py - ay)
          : Math.abs((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / length;
      if (distance > worst) {
        worst = distance;
        at = i;
      }
    }
    if (worst > tolerance) {
      keep[at] = 1;
      stack.push([from, at], [at, to]);
    }
  }
  return points.filter((_, i) => keep[i]);
}

function area(points: Point[]): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [0, 0];
    sum += x * ny - nx * y;
  });
  return sum / 2;
}

/** A closed loop as curves; vertices that turn by more than `corner` degrees stay sharp. */
function smoothLoop(
  points: Point[],
  place: (p: Point) => Point,
  digits: number,
  corner: number
): string {
  const n = points.length;
  const get = (i: number): Point => points[(i + n) % n] ?? [0, 0];
  const sharp = points.map((_, i) => {
    const [ax, ay] = get(i - 1);
    const [bx, by] = get(i);
    const [cx, cy] = get(i + 1);
    const turn = Math.atan2(
      (bx - ax) * (cy - by) - (by - ay) * (cx - bx),
      (bx - ax) * (cx - bx) + (by - ay) * (cy - by)
    );
    return Math.abs(turn) > (corner * Math.PI) / 180;
  });
  const write = (p: Point): string =>
    place(p)
      .map((v) => short(v, digits))
      .join(' ');
  let d = `M${write(get(0))}`;
  for (let i = 0; i < n; i++) {
    const [ax, ay] = get(i);
    const [bx, by] = get(i + 1);
    const chord = Math.hypot(bx - ax, by - ay);
    const handle = (at: number, sign: 1 | -1): Point => {
      const [px, py] = get(at);
      if (sharp[(at + n) % n]) return [px, py];
      const [qx, qy] = get(at - 1);
      const [rx, ry] = get(at + 1);
      const span = Math.hypot(rx - qx, ry - qy) || 1;
      const reach = (sign * chord) / 3 / span;
      return [px + (rx - qx) * reach, py + (ry - qy) * reach];
    };
    d += `C${write(handle(i, 1))} ${write(handle(i + 1, -1))} ${write([bx, by])}`;
  }
  return `${d}Z`;
}

export interface TraceOptions {
  width: number;
  height: number;
  /** From pixel coordinates to the drawing's. */
  place: (p: Point) => Point;
  /** Greatest distance, in pixels, of the path from the mask's edge. */
  tolerance: number;
  /** Loops smaller than this many square pixels are left out. */
  speck: number;
  digits: number;
}

/** Path data (evenodd or nonzero alike) of a mask of zeros and ones. */
export function trace(mask: Uint8Array, options: TraceOptions): string {
  const field = soften(mask, options.width, options.height, 2);
  return contours(field, options.width, options.height)
    .filter((loop) => Math.abs(area(loop)) >= options.speck)
    .map((loop) => {
      const half = loop.length >> 1;
      const first = simplify(loop.slice(0, half + 1), options.tolerance);
      const second = simplify([...loop.slice(half), loop[0] ?? [0, 0]], options.tolerance);
      const points = [...first.slice(0, -1), ...second.slice(0, -1)];
      return points.length < 3 ? '' : smoothLoop(points, options.place, options.digits, 50);
    })
    .join('');
}

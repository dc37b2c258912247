/**
 * A pen with a hand: lines are brush strokes (filled outlines whose width swells and tapers),
 * a little off the ruler, and always the same for the same seed.
 */
import { area, between, distance, smooth, type Point } from './geometry.ts';
import { PathWriter } from './path.ts';
import { randomOf, type Random } from './random.ts';

export interface PenOptions {
  seed: number | string;
  /** Greatest deviation from the ruler for a long line, in drawing units. */
  wobble?: number;
  /** Length of line a deviation takes, in drawing units. */
  grain?: number;
  /** Digits after the point in path data. */
  digits?: number;
}

export interface StrokeOptions {
  /** Share of the full width left at the ends; 0 runs out to a point. */
  taper?: number;
  /** How far the line runs past its ends, in units of its width. */
  overshoot?: number;
}

export class Pen {
  readonly random: Random;
  readonly wobble: number;
  readonly grain: number;
  readonly digits: number;

  constructor(options: PenOptions) {
    this.random = randomOf(options.seed);
    this.wobble = options.wobble ?? 1.6;
    this.grain = options.grain ?? 80;
    this.digits = options.digits ?? 1;
  }

  /** A number between `low` and `high`. */
  range(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  /** `points` with more points between them, each a little off the straight line. */
  private shaky(points: Point[], closed: boolean, calm = 1): Point[] {
    const out: Point[] = [];
    const last = closed ? points.length : points.length - 1;
    for (let i = 0; i < last; i++) {
      const a = points[i] as Point;
      const b = points[(i + 1) % points.length] as Point;
      out.push(a);
      const length = distance(a, b);
      const parts = Math.min(7, Math.round(length / this.grain));
      const off = Math.min(this.wobble, length * 0.012) * calm;
      const bow = off * (this.random() - 0.5) * 1.4;
      for (let k = 1; k < parts; k++) {
        const p = between(a, b, (k + (this.random() - 0.5) * 0.3) / parts);
        const d = off * (this.random() - 0.5) * 1.3 + bow * Math.sin((Math.PI * k) / parts);
        out.push([p[0] - ((b[1] - a[1]) / length) * d, p[1] + ((b[0] - a[0]) / length) * d]);
      }
    }
    if (!closed) out.push(points[points.length - 1] as Point);
    return out;
  }

  /** Path data of a closed shape with straight, slightly uneven sides. */
  shape(points: Point[]): string {
    const run = this.shaky(points, true);
    const path = new PathWriter(this.digits);
    run.forEach((p, i) => (i === 0 ? path.move(p) : path.line(p)));
    return path.close().toString();
  }

  /** Path data of a closed shape with round corners through `points`. */
  blob(points: Point[]): string {
    const path = new PathWriter(this.digits);
    const n = points.length;
    const middle = (i: number): Point =>
      between(points[i % n] as Point, points[(i + 1) % n] as Point, 0.5);
    path.move(middle(n - 1));
    for (let i = 0; i < n; i++) path.quad(points[i] as Point, middle(i));
    return path.close().toString();
  }

  /** Path data of an open line without width, for strokes too thin to swell. */
  thin(points: Point[]): string {
    const run = this.shaky(points, false);
    const path = new PathWriter(this.digits);
    run.forEach((p, i) => (i === 0 ? path.move(p) : path.line(p)));
    return path.toString();
  }

  /** A brush stroke along straight pieces, `from` wide at its start and `to` at its end. */
  stroke(points: Point[], from: number, to = from, options: StrokeOptions = {}): string {
    const past = (options.overshoot ?? 0.35) * this.random();
    const run = points.slice();
    const [a, b] = [run[0] as Point, run[1] as Point];
    const [y, z] = [run[run.length - 2] as Point, run[run.length - 1] as Point];
    const extend = (p: Point, q: Point, by: number): Point => {
      const length = distance(p, q) || 1;
      return [p[0] + ((p[0] - q[0]) / length) * by, p[1] + ((p[1] - q[1]) / length) * by];
    };
    run[0] = extend(a, b, from * past);
    run[run.length - 1] = extend(z, y, to * past);
    return this.outline(this.shaky(run, false), from, to, options.taper ?? 0.45);
  }

  /** A brush stroke along a smooth line through `points`. */
  curve(points: Point[], from: number, to = from, options: StrokeOptions = {}): string {
    return this.outline(smooth(points, false, 3), from, to, options.taper ?? 0.35);
  }

  /** A closed brush line along the outline of `blob`, heavier below and on the right. */
  ring(points: Point[], width: number, steps = 3): string {
    const n = points.length;
    const run: Point[] = [];
    for (let i = 0; i < n; i++) {
      const p = points[i] as Point;
      const from = between(points[(i + n - 1) % n] as Point, p, 0.5);
      const to = between(p, points[(i + 1) % n] as Point, 0.5);
      if (distance(from, to) < 0.05) continue;
      for (let k = 0; k < steps; k++) {
        const t = k / steps;
        run.push(between(between(from, p, t), between(p, to, t), t));
      }
    }
    const start = Math.floor(this.random() * run.length);
    const turned = [...run.slice(start), ...run.slice(0, start), run[start] as Point];
    return this.outline(Pen.clockwise(turned), width * 0.75, width * 0.75, 0.8, true);
  }

  private outline(run: Point[], from: number, to: number, taper: number, heavy = false): string {
    const n = run.length - 1;
    const left: Point[] = [];
    const right: Point[] = [];
    const swell = this.range(0.25, 0.75);
    const total = run.reduce((sum, p, i) => sum + (i ? distance(run[i - 1] as Point, p) : 0), 0);
    let along = 0;
    for (let i = 0; i <= n; i++) {
      const p = run[i] as Point;
      const before = run[Math.max(0, i - 1)] as Point;
      const after = run[Math.min(n, i + 1)] as Point;
      along += i ? distance(before, p) : 0;
      const t = total ? along / total : 0;
      const length = distance(before, after) || 1;
      const normal: Point = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
      const end = Math.min(1, Math.min(t, 1 - t) / 0.12);
      const press = taper + (1 - taper) * Math.sqrt(end);
      const belly = 1 + 0.14 * Math.cos((t - swell) * Math.PI * 2);
      const lean = heavy ? 1 + 0.55 * Math.max(-0.4, -normal[1] * 0.8 - normal[0] * 0.3) : 1;
      const half = Math.max(0.05, ((from + (to - from) * t) * press * belly * lean) / 2);
      left.push([p[0] + normal[0] * half, p[1] + normal[1] * half]);
      right.push([p[0] - normal[0] * half, p[1] - normal[1] * half]);
    }
    const path = new PathWriter(this.digits);
    path.move(left[0] as Point);
    this.follow(path, left);
    path.line(right[n] as Point);
    this.follow(path, right.reverse());
    return path.close().toString();
  }

  private follow(path: PathWriter, run: Point[]): void {
    const n = run.length - 1;
    for (let i = 1; i < n; i++) {
      path.quad(run[i] as Point, between(run[i] as Point, run[i + 1] as Point, 0.5));
    }
    path.line(run[n] as Point);
  }

  /** Puts the points in clockwise order, so that shapes joined in one path never cancel out. */
  static clockwise(points: Point[]): Point[] {
    return area(points) < 0 ? points.slice().reverse() : points;
  }
}

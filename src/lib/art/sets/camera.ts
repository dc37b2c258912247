/**
 * A camera in a room measured in metres: x to the right, y up from the floor, z away from us.
 * Verticals stay upright (a view camera with a shifted lens), so the horizon may lie anywhere.
 */
import type { Point } from './pen/geometry.ts';

export type Space = [number, number, number];

export interface CameraOptions {
  /** Place of the eye. */
  eye: Space;
  /** Degrees turned to the right. */
  yaw?: number;
  /** Focal length in panel sizes (mean of width and height); 0.8 is wide, 1.6 long. */
  focal: number;
  /** Where the horizon lies, share of the panel's height. */
  horizon: number;
  /** Where the eye looks, share of the panel's width. */
  centre?: number;
}

export interface Panel {
  width: number;
  height: number;
  zoom: number;
  pan: [number, number];
}

/** Nothing nearer than this is drawn. */
const NEAR = 0.3;

export class Camera {
  readonly focal: number;
  readonly cx: number;
  readonly horizon: number;
  readonly eye: Space;
  private readonly sin: number;
  private readonly cos: number;

  constructor(options: CameraOptions, panel: Panel) {
    const { width, height, zoom, pan } = panel;
    this.focal = options.focal * (0.62 * width + 0.38 * height) * zoom;
    const centre = (options.centre ?? 0.5) - 0.5;
    this.cx = width * (0.5 + centre * zoom + pan[0] / 100);
    this.horizon = height * (0.5 + (options.horizon - 0.5) * zoom + pan[1] / 100);
    this.eye = options.eye;
    const yaw = ((options.yaw ?? 0) * Math.PI) / 180;
    this.sin = Math.sin(yaw);
    this.cos = Math.cos(yaw);
  }

  /** Place in front of the eye: right, up, away. */
  private turn(p: Space): Space {
    const x = p[0] - this.eye[0];
    const z = p[2] - this.eye[2];
    return [x * this.cos - z * this.sin, p[1] - this.eye[1], x * this.sin + z * this.cos];
  }

  private drop(p: Space): Point {
    return [this.cx + (this.focal * p[0]) / p[2], this.horizon - (this.focal * p[1]) / p[2]];
  }

  /** Distance from the eye along the line of sight. */
  depth(p: Space): number {
    return this.turn(p)[2];
  }

  /** Panel px of one metre at `p`. */
  scale(p: Space): number {
    return this.focal / Math.max(NEAR, this.depth(p));
  }

  /** Where a point is seen; points behind the eye are pushed to the near plane. */
  at(p: Space): Point {
    const turned = this.turn(p);
    return this.drop([turned[0], turned[1], Math.max(NEAR, turned[2])]);
  }

  /** The visible part of a polygon, in px; empty when it is behind the eye. */
  polygon(points: Space[]): Point[] {
    const turned = points.map((p) => this.turn(p));
    const out: Point[] = [];
    turned.forEach((p, i) => {
      const before = turned[(i + turned.length - 1) % turned.length] as Space;
      if (p[2] >= NEAR !== before[2] >= NEAR) out.push(this.drop(cutNear(before, p)));
      if (p[2] >= NEAR) out.push(this.drop(p));
    });
    return out;
  }

  /** The visible part of a line with the distances of its ends, or null. */
  line(a: Space, b: Space): { a: Point; b: Point; near: number; far: number } | null {
    let p = this.turn(a);
    let q = this.turn(b);
    if (p[2] < NEAR && q[2] < NEAR) return null;
    if (p[2] < NEAR) p = cutNear(p, q);
    else if (q[2] < NEAR) q = cutNear(q, p);
    return { a: this.drop(p), b: this.drop(q), near: p[2], far: q[2] };
  }
}

function cutNear(a: Space, b: Space): Space {
  const t = (NEAR - a[2]) / (b[2] - a[2]);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, NEAR];
}

/** A flat surface in space with its own two axes in metres: a wall, a table top, a screen. */
export interface Plane {
  origin: Space;
  u: Space;
  v: Space;
}

/** The point `a` along and `b` up a plane, `out` metres in front of it when it has a normal. */
export function on(plane: Plane, a: number, b: number, out = 0): Space {
  const { origin, u, v } = plane;
  const n: Space = [
    v[1] * u[2] - v[2] * u[1],
    v[2] * u[0] - v[0] * u[2],
    v[0] * u[1] - v[1] * u[0]
  ];
  return [
    origin[0] + u[0] * a + v[0] * b + n[0] * out,
    origin[1] + u[1] * a + v[1] * b + n[1] * out,
    origin[2] + u[2] * a + v[2] * b + n[2] * out
  ];
}

/** Corners of a rectangle on a plane, from its lower left. */
export function patch(plane: Plane, a: number, b: number, width: number, height: number): Space[] {
  return [
    on(plane, a, b),
    on(plane, a + width, b),
    on(plane, a + width, b + height),
    on(plane, a, b + height)
  ];
}

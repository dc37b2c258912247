/** The room that a balloon's line takes around its words: ovals with flat sides, as by hand. Px, y down. */
import type { BalloonKind } from './compiled.ts';

export type Point = [number, number];

/** One line of measured text, relative to the middle of the text block. */
export interface TextLine {
  half: number;
  top: number;
  bottom: number;
}

/** Half axes of an outline. */
export interface Shape {
  a: number;
  b: number;
}

/** Exponent of each kind's oval: 2 is an ellipse, more is squarer. */
export const SQUARENESS: Record<BalloonKind, number> = {
  speech: 2.7,
  whisper: 2.7,
  thought: 2.6,
  shout: 2.5,
  phone: 8,
  caption: 30,
  sfx: 30
};

/** The tightest half axes whose outline holds every line of text with air around it. */
export function shapeAround(kind: BalloonKind, lines: readonly TextLine[], font: number): Shape {
  const reach = Math.max(0, ...lines.map((line) => Math.max(-line.top, line.bottom)));
  const widest = Math.max(0, ...lines.map((line) => line.half));
  if (kind === 'caption' || kind === 'phone')
    return { a: widest + font * 0.7, b: reach + font * 0.42 };
  if (kind === 'sfx') return { a: widest + 4, b: reach };
  const n = SQUARENESS[kind];
  const air = kind === 'shout' ? 0.85 : kind === 'thought' ? 0.8 : 0.55;
  const b = reach + font * air;
  let a = 0;
  for (const line of lines) {
    const y = Math.max(Math.abs(line.top), Math.abs(line.bottom)) * 0.94;
    const room = Math.pow(1 - Math.pow(Math.min(0.98, y / b), n), 1 / n);
    a = Math.max(a, (line.half + font * 0.42) / room);
  }
  // A single short word must not become a coin on edge.
  return { a: Math.max(a, b * 1.05, widest + font * air), b };
}

/** Room that a balloon needs on its panel, its line and spikes included. */
export function balloonSize(
  kind: BalloonKind,
  shape: Shape,
  font: number
): { w: number; h: number } {
  const rim = kind === 'shout' ? font * 0.7 : kind === 'thought' ? font * 0.3 : font * 0.14;
  return { w: (shape.a + rim) * 2, h: (shape.b + rim) * 2 };
}

/** The point of the outline at a parameter 0..2π, from the right side over the lower. */
export function edgePoint(shape: Shape, n: number, t: number): Point {
  const phi = Math.atan2(shape.b * Math.sin(t), shape.a * Math.cos(t));
  const r =
    1 /
    Math.pow(
      Math.pow(Math.abs(Math.cos(phi) / shape.a), n) +
        Math.pow(Math.abs(Math.sin(phi) / shape.b), n),
      1 / n
    );
  return [Math.cos(phi) * r, Math.sin(phi) * r];
}

/** The direction that an outline faces at a parameter, of length 1. */
export function edgeNormal(shape: Shape, n: number, t: number): Point {
  const [x1, y1] = edgePoint(shape, n, t - 0.02);
  const [x2, y2] = edgePoint(shape, n, t + 0.02);
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [(y2 - y1) / length, (x1 - x2) / length];
}

/** True when a point, relative to the balloon's middle, lies in an outline made larger by a factor. */
export function insideShape(shape: Shape, n: number, [x, y]: Point, factor = 1): boolean {
  return (
    Math.pow(Math.abs(x) / (shape.a * factor), n) + Math.pow(Math.abs(y) / (shape.b * factor), n) <
    1
  );
}

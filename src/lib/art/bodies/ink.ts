/**
 * How masses become ink and flat colour. A part is a union of shapes: all their ink (each outline
 * grown by the weight of the line) is laid first, then all their colours, so that shapes of one part
 * flow into each other without a seam. The weight is heavier below than above, as with a brush.
 * A heavier contour of all parts lies under the whole figure: thick outside, thin inside.
 */
import { add, at, clamp, mul, normals, pathData, signedArea, type Pt } from './geometry.ts';

export interface Shape {
  outline: Pt[];
  fill: string;
  /** Factor on the weight of the line at a point; 0 leaves the outline open there. */
  edge?: (p: Pt) => number;
  /** Not part of the heavy outer contour: things that lie inside others. */
  inner?: boolean;
}

/** A brush stroke; it swells to `weight` (factor on the inner line) and tapers off at its ends. */
export interface Stroke {
  line: Pt[];
  weight?: number;
  taper?: 'both' | 'start' | 'end' | 'none';
  colour?: string;
}

export interface Shade {
  outline: Pt[];
  fill: string;
}

export interface Part {
  shapes: Shape[];
  /** Second tones and patterns, clipped to the shapes. */
  shades?: Shade[];
  strokes?: Stroke[];
  /** Strokes that the shapes cut off. */
  clipped?: Stroke[];
  /** Ready SVG in head units drawn on top of the part: a prop. */
  svg?: string;
}

export interface Pen {
  ink: string;
  /** Weights of the outer contour and of lines inside, in head units. */
  outer: number;
  inner: number;
  /** Gives a fresh id. */
  id: () => string;
}

/** The outline grown by a weight that depends on where it faces. */
export function grown(shape: Shape, weight: number): Pt[] {
  const points = shape.outline;
  const side = signedArea(points) >= 0 ? 1 : -1;
  const ns = normals(points, true);
  return points.map((p, i) => {
    const n = mul(at(ns, i), side);
    const pressure = 1 + 0.24 * (n[1] * 0.94 + n[0] * 0.3);
    const factor = shape.edge ? shape.edge(p) : 1;
    // Where the line is open, its ink draws back so that no hairline shows at the seam.
    return add(p, mul(n, weight * pressure * factor - 0.9 * (1 - Math.min(1, factor * 6))));
  });
}

function oriented(points: Pt[]): Pt[] {
  return signedArea(points) >= 0 ? points : [...points].reverse();
}

/** The filled outline of a brush stroke. */
export function strokeOutline(stroke: Stroke, base: number): Pt[] {
  const { line, taper = 'both' } = stroke;
  const half = (base * (stroke.weight ?? 1)) / 2;
  const ns = normals(line, false);
  const n = line.length - 1;
  const width = (i: number): number => {
    const t = n === 0 ? 0 : i / n;
    const start = taper === 'both' || taper === 'start' ? clamp(t / 0.35, 0.12, 1) : 1;
    const end = taper === 'both' || taper === 'end' ? clamp((1 - t) / 0.45, 0.12, 1) : 1;
    return half * Math.sqrt(start * end);
  };
  const left = line.map((p, i) => add(p, mul(at(ns, i), width(i))));
  const right = line.map((p, i) => add(p, mul(at(ns, i), -width(i)))).reverse();
  return [...left, ...right];
}

function strokes(list: readonly Stroke[], pen: Pen): string {
  const byColour = new Map<string, string>();
  for (const s of list) {
    const colour = s.colour ?? pen.ink;
    byColour.set(
      colour,
      (byColour.get(colour) ?? '') + pathData(oriented(strokeOutline(s, pen.inner)))
    );
  }
  return [...byColour].map(([fill, d]) => `<path d="${d}" fill="${fill}"/>`).join('');
}

/** Draws one part with its inner ink. */
export function drawPart(part: Part, pen: Pen): string {
  const ink = part.shapes.map((s) => pathData(oriented(grown(s, pen.inner)))).join('');
  let svg = ink === '' ? '' : `<path d="${ink}" fill="${pen.ink}"/>`;
  for (const s of part.shapes)
    svg += `<path d="${pathData(oriented(s.outline))}" fill="${s.fill}"/>`;
  const clipped =
    (part.shades ?? [])
      .map((s) => `<path d="${pathData(oriented(s.outline))}" fill="${s.fill}"/>`)
      .join('') + strokes(part.clipped ?? [], pen);
  if (clipped !== '') {
    const id = pen.id();
    const clip = part.shapes.map((s) => pathData(oriented(s.outline))).join('');
    svg += `<clipPath id="${id}"><path d="${clip}"/></clipPath><g clip-path="url(#${id})">${clipped}</g>`;
  }
  return svg + strokes(part.strokes ?? [], pen) + (part.svg ?? '');
}

/** The heavy contour that lies under all parts. */
export function drawContour(parts: readonly Part[], pen: Pen): string {
  const d = parts
    .flatMap((p) => p.shapes)
    .filter((s) => !s.inner)
    .map((s) => pathData(oriented(grown({ outline: s.outline, fill: s.fill }, pen.outer))))
    .join('');
  return d === '' ? '' : `<path d="${d}" fill="${pen.ink}"/>`;
}

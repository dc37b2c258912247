/** What a composed picture consists of: plain data between `compose.ts` and `render.ts`. */
import type { Halftone } from './halftone/halftone.ts';
import type { AirPart } from './light/air.ts';
import type { FigureLight } from './light/figure-light.ts';

/** Width of every picture before it is scaled for delivery, px. */
export const pictureWidth = 1200;

export type LayerName = 'back' | 'middle' | 'front';

/** One thing in a layer, bottom up: a drawing (SVG fragments in px of the picture), or dots. */
export type Piece =
  | { kind: 'drawing'; svg: string; blur: number; light: FigureLight | null }
  | { kind: 'halftone'; tone: Halftone };

export interface ComposedLayer {
  name: LayerName;
  pieces: Piece[];
  /** Light and air over the whole layer. */
  air: AirPart[];
  airStrength: number;
  /** Blur of everything in the layer, px: out of the camera's focus. */
  blur: number;
}

export interface Composition {
  width: number;
  height: number;
  light: string;
  /** Strength of the paper's grain, 0..1. */
  grain: number;
  layers: [ComposedLayer, ComposedLayer, ComposedLayer];
}

export const neutralInk = '#17142a';

export interface Size {
  width: number;
  height: number;
}

/** Size of the picture of that ratio (height divided by width), px. */
export function pictureSize(ratio: number): Size {
  return { width: pictureWidth, height: Math.max(2, Math.round(pictureWidth * ratio)) };
}

/**
 * Hair and head cloth as shapes with a tone; the tones are turned into colours when they are drawn.
 */
import type { Age, Turn } from '../types.ts';

export interface Shape {
  d: string;
  /** 'hair' and 'cloth' get shade, lights and an outline; 'stubble' is a see-through shadow of hair. */
  tone: 'hair' | 'cloth' | 'stubble';
  /** Strands: thin dark lines inside the shape. */
  strands?: string;
  /** Lights: brush strokes of the lighter tone inside the shape. */
  lights?: string;
  /** Small curls of light, for hair with a curled edge. */
  curls?: boolean;
  /** The shape is drawn wholly in the shade tone: it lies behind something. */
  dim?: boolean;
  /** A thin line around it: short hair that ends without an edge. */
  thin?: boolean;
  /** A darker patch inside the shape, as a closed path: hair in the shadow of the head. */
  patch?: string;
  /** Left out of the outline's shade under the fringe. */
  loose?: boolean;
  /** The part of the shape that is drawn, as a closed path; the rest is hidden. */
  within?: string;
}

export interface Hair {
  /** Falls behind the neck and the shoulders. */
  behind: Shape[];
  /** Behind the skull and the face, over the body. */
  under: Shape[];
  /** Over the skull. */
  over: Shape[];
  ear: boolean;
  /** The back of the skull shows: its line is drawn. */
  bare?: boolean;
  /** Moves the ear from its place on the skull. */
  earAt?: [number, number];
}

export interface HairStyle {
  /** Eyes with a flick of lashes at the outer corner. */
  lashes: boolean;
  draw: (turn: Turn, age: Age) => Hair;
}

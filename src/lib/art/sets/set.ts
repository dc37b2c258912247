/** Draws the set of a panel: three layers of a room or a street, seen by one of its cameras. */
import type { SetDefinition } from '../../core/scene.ts';

/** What a set reads of a light; the kit's `Light` has all of it. */
export interface SetLight {
  id: string;
  /** Sky colours, top and horizon. */
  sky: [string, string];
  /** What far things fade into. */
  haze: string;
  warm: boolean;
  /** Lamps and windows are lit. */
  lamps: boolean;
  from: 'left' | 'right' | 'top' | 'below';
}

export interface SetContext {
  /** Prefix of every id in the drawing, unique in its document. */
  prefix: string;
  /** Panel size in px. */
  width: number;
  height: number;
  light: SetLight;
  ink: string;
  zoom: number;
  /** Shift of the set, percent of the panel. */
  pan: [number, number];
  seed: number | string;
}

/** SVG fragments in panel px; each carries its own defs. `back` is opaque. */
export interface SetLayers {
  back: string;
  middle: string;
  front: string;
  /** Light sources alone, to be laid over the toned picture with `screen`: lamps, lit windows. */
  glow: string;
}

/** Draws `view` of a set. Unknown drawings and views are errors. */
export type DrawSet = (set: SetDefinition, view: string, ctx: SetContext) => SetLayers;

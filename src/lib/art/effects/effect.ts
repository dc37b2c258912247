import type { AirPart } from '../light/air.ts';
import type { Light } from '../light/lights.ts';
import type { Random } from './random.ts';

/** What an effect may go by. Pixels of the picture. */
export interface EffectScene {
  width: number;
  height: number;
  light: Light;
  /** Way to the light, length 1. */
  direction: [number, number];
  /** Where the eye should rest: the main figure's face, else what lies in the middle. */
  focus: [number, number];
  /** Faces of people: nothing falls across them. */
  faces: Array<{ x: number; y: number; width: number; height: number }>;
  /** Height of the main head, for scale. */
  unit: number;
  /** Screens and lamps among the props and in hands. */
  lamps: Array<{ at: [number, number]; colour: string }>;
  /** Cups, mugs and trays: their upper rims and widths. */
  hot: Array<{ at: [number, number]; width: number }>;
  random: Random;
}

/** SVG fragments in final colours, air for all layers behind the front, and a stronger halftone. */
export interface EffectDrawing {
  /** Behind the figures, on the set. */
  back?: string;
  /** Over the figures; soft parts are blurred by so many pixels. */
  front?: string;
  frontBlur?: number;
  /** Before figures and props of the middle. */
  over?: string;
  overBlur?: number;
  air?: AirPart[];
  halftone?: number;
}

export type Effect = (scene: EffectScene) => EffectDrawing;

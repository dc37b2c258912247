/** Who draws what in a picture: the seam between composing and the drawings of the kit. */
import type { CastMember, Figure, SetDefinition } from '../core/scene.ts';
import type { Light } from './light/lights.ts';

/** A box in panel pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnFigure {
  /** In panel pixels, in the figure's own colours. */
  svg: string;
  /** Forearms and hands that lie on a table: drawn over it. */
  over?: string;
  face: Rect;
  hands: Rect[];
  /** Where its shadow lies on the floor, when it stands or sits on one. */
  contact?: { x: number; y: number; rx: number };
}

export interface DrawnProp {
  /** Height 100, origin in the middle. */
  svg: string;
  width: number;
  grip?: [number, number];
}

export interface DrawnSet {
  back: string;
  middle: string;
  /** Over the figures of the middle, in focus. */
  over?: string;
  front: string;
}

export interface PropPen {
  prefix: string;
  ink: string;
  inkWeight: number;
  colour?: string;
}

export interface Artists {
  set(
    set: SetDefinition,
    view: string,
    context: {
      prefix: string;
      width: number;
      height: number;
      light: Light;
      ink: string;
      zoom: number;
      pan: [number, number];
      seed: string;
    }
  ): DrawnSet;
  figure(
    figure: Figure,
    member: CastMember,
    context: {
      prefix: string;
      panel: { width: number; height: number };
      ink: string;
      lineScale: number;
      prop(name: string, pen: PropPen): DrawnProp;
    }
  ): DrawnFigure;
  prop(name: string, pen: PropPen): DrawnProp;
}

/** What a prop is made of: drawn once around five metres in front of a fixed camera. */
import { on, type Plane, type Space } from '../sets/camera.ts';
import type { Point } from '../sets/pen/geometry.ts';
import type { Sheet } from '../sets/sheet.ts';
import { plate } from '../sets/solid.ts';

export interface PropModel {
  colour: string;
  /** Focal length in sizes of the paper; small things take a long one. */
  focal?: number;
  /** Height of the eye in metres: how far we look down on the prop. */
  eye?: number;
  draw: (sheet: Sheet, colour: string) => void;
  /** Shadow on the ground; it doesn't count for the prop's size. */
  shadow?: (sheet: Sheet) => void;
  grip?: (sheet: Sheet) => Point;
}

/** Middle of the place where models stand. */
export const Z = 5;

/** A plane through `origin`, turned to the right by `turn` and leaning back by `lean` degrees. */
export function tilted(origin: Space, turn: number, lean: number): Plane {
  const t = (turn * Math.PI) / 180;
  const l = (lean * Math.PI) / 180;
  return {
    origin,
    u: [Math.cos(t), 0, -Math.sin(t)],
    v: [Math.sin(l) * Math.sin(t), Math.cos(l), Math.sin(l) * Math.cos(t)]
  };
}

/** A plate lifted off its plane by `out` metres towards us. */
export function raised(
  plane: Plane,
  rect: [number, number, number, number],
  radius: number,
  out = 0
): Space[] {
  const lifted: Plane = { ...plane, origin: on(plane, 0, 0, out) };
  return plate(lifted, ...rect, radius);
}

/** A flat slab with round corners: its far rim, then its face. */
export function slab(
  sheet: Sheet,
  plane: Plane,
  rect: [number, number, number, number],
  radius: number,
  thick: number,
  colours: { rim: string; face: string }
): void {
  const back = raised(plane, rect, radius, -thick);
  const front = raised(plane, rect, radius);
  sheet.round(back, colours.rim, { ink: 1.1 });
  // The rim between the two faces.
  front.forEach((p, i) => {
    const j = (i + 1) % front.length;
    sheet.face([p, front[j] as Space, back[j] as Space, back[i] as Space], colours.rim, { ink: 0 });
  });
  sheet.round(front, colours.face, { ink: 1 });
}

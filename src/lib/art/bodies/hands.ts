/** Puts a hand shape at a wrist: parts behind and in front of what it holds. */
import {
  add,
  at,
  dist,
  lerp,
  loop,
  mul,
  rotate,
  smoothstep,
  spline,
  type Knot,
  type Pt
} from './geometry.ts';
import { handShapes } from './hand-shapes.ts';
import type { Finger, HandName } from './hand-types.ts';
import type { Part } from './ink.ts';
import { taper } from './limb.ts';

export interface PlacedHand {
  back: Part;
  front: Part | null;
  /** Frame for what is held: origin, degrees; null when the shape holds nothing. */
  hold: { at: Pt; angle: number } | null;
  /** From hand frame to head units. */
  place: (p: Pt) => Pt;
  points: Pt[];
}

/** Line between two neighbouring fingers, from their tips towards the knuckles. */
function between(a: Finger, b: Finger): Pt[] {
  const one = spline(a.line);
  const two = spline(b.line);
  const pick = (line: Pt[], t: number): Pt => at(line, Math.round((line.length - 1) * t));
  return [0.96, 0.8, 0.6, 0.42].map((t) => lerp(pick(one, t), pick(two, t), 0.5));
}

/**
 * Draws a hand. `angle` is the direction of the fingers, `flip` puts the thumb on the other side.
 */
export function placeHand(
  name: HandName,
  wrist: Pt,
  angle: number,
  flip: boolean,
  scale: number,
  skin: { fill: string; shade: string }
): PlacedHand {
  const shape = handShapes[name];
  const place = (p: Pt): Pt => add(wrist, rotate(mul([p[0], flip ? -p[1] : p[1]], scale), angle));
  const knots = (list: readonly Knot[]): Knot[] =>
    list.map((k) => {
      const p = place([k[0], k[1]]);
      return k[2] ? [p[0], p[1], 1] : p;
    });
  const placed = (finger: Finger): Pt[] =>
    taper(finger.line.map(place), finger.w[0] * scale, finger.w[1] * scale);
  const back: Part = { shapes: [], strokes: [], shades: [] };
  const front: Part = { shapes: [], strokes: [] };
  if (shape.palm.length > 0) {
    back.shapes.push({ outline: loop(knots(shape.palm)), fill: skin.fill });
  }
  shape.fingers.forEach((finger, i) => {
    const part = finger.front ? front : back;
    const root = place(at(finger.line, 0));
    part.shapes.push({
      outline: placed(finger),
      fill: skin.fill,
      ...(finger.melts ? { edge: (p: Pt) => smoothstep(9, 17, dist(p, root) / scale) } : {})
    });
    if (!finger.split) return;
    const line = spline(between(at(shape.fingers, i - 1), finger).map(place));
    part.strokes?.push({ line, weight: 0.72, taper: 'end' });
  });
  for (const line of shape.lines ?? []) {
    back.strokes?.push({ line: spline(line.map(place)), weight: 0.6 });
  }
  return {
    back,
    front: front.shapes.length > 0 ? front : null,
    hold: shape.hold
      ? { at: place(shape.hold.at), angle: angle + (flip ? -shape.hold.turn : shape.hold.turn) }
      : null,
    place,
    points: [...back.shapes, ...front.shapes].flatMap((s) => s.outline)
  };
}

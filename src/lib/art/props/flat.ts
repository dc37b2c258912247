/** Drawing tools for props seen straight on, in a frame about 2 units high round the origin. */
import { type Point } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { Z } from './model.ts';

/** A place in px; y points up. */
export const at = (x: number, y: number): Point => [500 + x * 200, 500 - y * 200];
export const run = (points: Point[]): Point[] => points.map(([x, y]) => at(x, y));

/** A band along a line, `width` px: ink below, colour above. */
export function band(sheet: Sheet, points: Point[], width: number, colour: string): void {
  const w = sheet.weight(Z);
  sheet.path(
    sheet.pen.curve(run(points), width + w * 2, width + w * 2, { taper: 1 }),
    fillLook(sheet.style.ink)
  );
  sheet.path(sheet.pen.curve(run(points), width, width, { taper: 1 }), fillLook(colour));
}

/** A straight bar between two places: ink below, colour above. */
export function bar(sheet: Sheet, a: Point, b: Point, width: number, colour: string): void {
  const w = sheet.weight(Z);
  const line = (thick: number, tone: string): void =>
    sheet.path(
      sheet.pen.stroke(run([a, b]), thick, thick, { taper: 1, overshoot: 0 }),
      fillLook(tone)
    );
  line(width + w * 2, sheet.style.ink);
  line(width, colour);
}

/** A shape with sharp corners and an ink line of `ink` times the normal weight. */
export function poly(sheet: Sheet, points: Point[], colour: string, ink = 1): void {
  const places = run(points);
  sheet.fill(places, colour);
  if (ink === 0) return;
  const w = sheet.weight(Z) * ink;
  places.forEach((p, i) => sheet.stroke([p, places[(i + 1) % places.length] as Point], w));
}

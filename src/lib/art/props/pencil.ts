/** A soft pencil on paper: doubled lines, washes of grey, hatching. */
import { mix } from '../sets/pen/colour.ts';
import type { Point } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';

export const PAPER = '#fbf4e2';
export const GRAPHITE = '#4a4560';

/** A place on the page, 0..1 from its upper left, in px. */
export type Page = (x: number, y: number) => Point;

/** Draws with a soft pencil: lines are gone over twice, a little apart. */
export function pencil(sheet: Sheet, page: Page, width: number, tone = GRAPHITE) {
  const line = (points: Point[], press = 1, twice = true): void => {
    const run = points.map(([x, y]) => page(x, y));
    sheet.path(sheet.pen.curve(run, width * press, width * press * 0.7), fillLook(tone));
    if (!twice) return;
    const again = points.map(([x, y]) =>
      page(x + sheet.pen.range(-0.007, 0.007), y + sheet.pen.range(-0.006, 0.006))
    );
    sheet.path(
      sheet.pen.curve(again, width * press * 0.45, width * press * 0.3),
      fillLook(mix(tone, PAPER, 0.35))
    );
  };
  const wash = (points: Point[], amount: number): void => {
    sheet.path(
      sheet.pen.blob(points.map(([x, y]) => page(x, y))),
      fillLook(mix(tone, PAPER, 1 - amount))
    );
  };
  /** Hatching across a quarter between two edges given by their ends. */
  const shadeIn = (a: Point, b: Point, c: Point, d: Point, lines: number, press = 0.5): void => {
    for (let i = 0; i < lines; i++) {
      const t = (i + sheet.pen.range(0.1, 0.9)) / lines;
      const k = sheet.pen.range(0.75, 1.08);
      const from: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const to: Point = [d[0] + (c[0] - d[0]) * t, d[1] + (c[1] - d[1]) * t];
      const end: Point = [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k];
      sheet.path(
        sheet.pen.stroke([page(...from), page(...end)], width * press, width * press * 0.4, {
          taper: 0.3
        }),
        fillLook(mix(tone, PAPER, 0.22))
      );
    }
  };
  return { line, wash, shadeIn };
}

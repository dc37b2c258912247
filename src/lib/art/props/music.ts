/** Music: a saxophone. */
import { lit, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import type { Sheet } from '../sets/sheet.ts';
import { at, band, run } from './flat.ts';
import { Z, type PropModel } from './model.ts';

const DARK = '#3a3650';
const PEARL = '#f4ecd8';

/** An alto saxophone, the bell to the left: as one who faces left holds it. */
function saxophone(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const dark = shade(colour, 0.32);
  const bright = lit(colour, 0.5);
  // Bell and bow in one sweep, then the tube before them.
  sheet.blob(
    run(
      points(
        '-0.24,-0.92 -0.02,-0.86 0.1,-0.66 0.04,-0.5 -0.1,-0.52 -0.2,-0.62 -0.3,-0.54 -0.34,-0.3 -0.3,0 -0.2,0.24 -0.5,0.34 -0.84,0.2 -0.68,0 -0.64,-0.3 -0.6,-0.66 -0.46,-0.86'
      )
    ),
    colour,
    w * 1.1
  );
  sheet.blob(
    run(
      points(
        '-0.5,0.1 -0.56,-0.3 -0.5,-0.66 -0.36,-0.86 -0.56,-0.74 -0.62,-0.4 -0.66,-0.06 -0.76,0.14'
      )
    ),
    dark
  );
  sheet.curve(run(points('-0.4,0.1 -0.42,-0.3 -0.38,-0.56')), 6, 3, bright);
  sheet.blob(run(ellipse(-0.52, 0.27, 0.36, 0.12, 0, 360, 18).map(tip)), bright, w);
  sheet.blob(
    run(ellipse(-0.52, 0.27, 0.27, 0.07, 0, 360, 16).map(tip)),
    shade(colour, 0.6),
    w * 0.6
  );
  sheet.blob(
    run(points('0.26,0.66 0.22,0.74 0.1,0.74 0.06,0.64 -0.05,0 -0.14,-0.56 0.1,-0.62 0.16,0')),
    colour,
    w * 1.1
  );
  sheet.blob(run(points('0.11,0.66 0.03,0 -0.05,-0.54 -0.12,-0.54 -0.03,0 0.07,0.62')), dark);
  sheet.curve(run(points('0.2,0.6 0.12,0 0.07,-0.4')), 5, 3, bright);
  band(sheet, points('0.5,0.9 0.36,0.96 0.24,0.92 0.17,0.76'), 17, colour);
  band(sheet, points('0.24,0.73 0.09,0.76'), 15, bright);
  band(sheet, points('0.78,0.82 0.62,0.87 0.5,0.91'), 22, DARK);
  band(sheet, points('0.6,0.86 0.54,0.89'), 25, bright);
  sheet.curve(run(points('-0.04,0.56 -0.12,0 -0.2,-0.44')), w * 0.9, w * 0.9);
  for (const y of [0.52, 0.34, 0.16, -0.06, -0.24, -0.42]) {
    const x = 0.08 - (0.52 - y) * 0.15;
    sheet.blob(run(ellipse(x, y, 0.07, 0.07, 0, 360, 10)), y > 0.1 ? PEARL : bright, w * 0.7);
  }
  sheet.blob(run(ellipse(-0.48, -0.3, 0.11, 0.12, 0, 360, 12)), bright, w * 0.8);
}

/** The bell's rim leans a little to the player. */
function tip([x, y]: Point): Point {
  return [x, y - (-0.52 - x) * 0.22];
}

export const music: Record<string, PropModel> = {
  saxophone: { colour: '#e0aa3e', draw: saxophone, grip: () => at(-0.02, -0.06) }
};

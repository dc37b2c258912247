/** A skateboard seen from below: the painted deck, its two trucks and four wheels. */
import { lit, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { Z, type PropModel } from './model.ts';

/** Places in a drawing about 4.6 units high, in px. */
const at = (x: number, y: number): Point => [500 + x * 200, 500 - y * 200];
const run = (points: Point[]): Point[] => points.map(([x, y]) => at(x, y));

const outline = points(
  '0,2.3 0.36,2.24 0.58,2.02 0.66,1.7 0.68,0.8 0.68,-0.8 0.66,-1.7 0.58,-2.02 0.36,-2.24 0,-2.3 -0.36,-2.24 -0.58,-2.02 -0.66,-1.7 -0.68,-0.8 -0.68,0.8 -0.66,1.7 -0.58,2.02 -0.36,2.24'
);

const WOOD = '#d9a866';
const METAL = '#9a98ad';

function deck(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  sheet.blob(run(outline), colour, w * 1.2);
  sheet.clipped([run(outline)], () => {
    sheet.blob(
      run(points('0.36,2.4 0.4,1 0.42,-1 0.36,-2.4 0.9,-2.4 0.9,2.4')),
      shade(colour, 0.2)
    );
    // Where the nose and the tail have scraped, the wood shows.
    sheet.blob(run(points('-0.8,2.08 -0.3,1.98 0.1,2.06 0.5,1.96 0.8,2.1 0.6,2.5 -0.6,2.5')), WOOD);
    sheet.blob(
      run(points('-0.8,-2 -0.36,-2.08 0.02,-1.96 0.4,-2.06 0.8,-1.98 0.6,-2.5 -0.6,-2.5')),
      WOOD
    );
    picture(sheet, colour);
  });
  sheet.curve(run(points('-0.56,1.7 -0.58,0.8 -0.57,0.2')), 6, 2, lit(colour, 0.5));
  for (const y of [1.28, -1.28]) truck(sheet, y);
}

/** A small lighthouse and two waves, painted by hand with one brush. */
function picture(sheet: Sheet, colour: string): void {
  const paint = lit(colour, 0.78);
  const brush = (text: string, width: number): void =>
    sheet.path(
      sheet.pen.curve(run(points(text)), width, width * 0.8, { taper: 0.6 }),
      fillLook(paint)
    );
  sheet.fill(run(points('-0.2,-0.36 -0.12,0.34 0.12,0.34 0.2,-0.36')), paint);
  sheet.fill(run(points('-0.18,-0.16 -0.16,0.02 0.16,0.02 0.18,-0.16')), colour);
  sheet.fill(run(points('-0.12,0.38 -0.12,0.54 0,0.68 0.12,0.54 0.12,0.38')), '#f4c667');
  brush('-0.2,0.5 -0.34,0.56 -0.48,0.62', 9);
  brush('0.2,0.5 0.34,0.56 0.48,0.62', 9);
  brush('-0.21,0.4 -0.34,0.39 -0.46,0.37', 8);
  brush('0.21,0.4 0.34,0.39 0.46,0.37', 8);
  brush('-0.5,-0.46 -0.34,-0.4 -0.2,-0.48 -0.02,-0.4 0.16,-0.48 0.34,-0.4 0.5,-0.46', 10);
  brush('-0.42,-0.64 -0.24,-0.58 -0.06,-0.66 0.14,-0.58 0.34,-0.66', 9);
}

/** A base plate with four bolts, the axle across it, and a wheel at each end. */
function truck(sheet: Sheet, y: number): void {
  const w = sheet.weight(Z);
  const place = (list: Point[]): Point[] => run(list.map(([x, dy]) => [x, y + dy]));
  sheet.blob(place(points('-0.22,0.4 0.22,0.4 0.24,-0.4 -0.24,-0.4')), shade(METAL, 0.2), w * 0.8);
  for (const x of [-0.14, 0.14])
    for (const dy of [0.31, -0.31])
      sheet.blob(place(ellipse(x, dy, 0.045, 0.045, 0, 360, 7)), '#4a4463');
  sheet.blob(
    place(
      points('-0.72,0.08 -0.2,0.16 0.2,0.16 0.72,0.08 0.72,-0.08 0.2,-0.16 -0.2,-0.16 -0.72,-0.08')
    ),
    METAL,
    w * 0.9
  );
  sheet.curve(place(points('-0.6,0.05 0,0.09 0.6,0.05')), 5, 2, lit(METAL, 0.5));
  for (const side of [-1, 1]) {
    const x = side * 0.78;
    const wheel = points(
      '-0.17,0.26 -0.12,0.3 0.12,0.3 0.17,0.26 0.17,-0.26 0.12,-0.3 -0.12,-0.3 -0.17,-0.26'
    );
    sheet.blob(place(wheel.map(([dx, dy]) => [x + dx, dy])), '#f4e2bb', w);
    sheet.blob(
      place(points('0.04,0.27 0.12,0.27 0.14,-0.27 0.04,-0.27').map(([dx, dy]) => [x + dx, dy])),
      shade('#f4e2bb', 0.22)
    );
    sheet.blob(place(ellipse(x + side * 0.19, 0, 0.05, 0.09, 0, 360, 8)), '#4a4463', w * 0.6);
  }
}

export const decks: Record<string, PropModel> = {
  deck: { colour: '#3d8b8c', draw: deck, grip: () => at(0, -1.9) }
};

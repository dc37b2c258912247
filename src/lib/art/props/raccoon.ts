/** Sam's safety poster: a raccoon in a hat and a trench coat, with very small hands. */
import { on, patch, type Plane, type Space } from '../sets/camera.ts';
import { shade } from '../sets/pen/colour.ts';
import { ellipse, type Point } from '../sets/pen/geometry.ts';
import type { Sheet } from '../sets/sheet.ts';
import { tilted, Z, type PropModel } from './model.ts';

const fur = '#9d98a8';
const dark = '#3a3246';
const pale = '#f4ead8';
const coat = '#c2935a';
const felt = '#7c5138';

function raccoonPoster(sheet: Sheet, colour: string): void {
  const plane = tilted([0, 1, Z], 4, 0);
  const face: Plane = { ...plane, origin: on(plane, 0, 0, 0.004) };
  const q = (points: Point[]): Space[] => points.map(([a, b]) => on(face, a, b));
  sheet.face(patch(plane, -0.37, 0, 0.74, 1), '#fbf3de', { ink: 1 });
  sheet.face(patch(face, -0.335, 0.035, 0.67, 0.93), colour, { ink: 0.5 });
  tail(sheet, q);
  body(sheet, q);
  head(sheet, q);
  for (const x of [-0.36, 0.28])
    sheet.face(patch({ ...plane, origin: on(plane, 0, 0, 0.006) }, x, 0.95, 0.1, 0.05), '#e6d9a8', {
      ink: 0.5,
      opacity: 0.9
    });
}

type Place = (points: Point[]) => Space[];

/** A fat striped tail that no coat can hide. */
function tail(sheet: Sheet, q: Place): void {
  const spine: Point[] = [
    [0.1, 0.14],
    [0.2, 0.13],
    [0.265, 0.2],
    [0.26, 0.3],
    [0.215, 0.38],
    [0.235, 0.46]
  ];
  spine.forEach(([x, y], i) => {
    const r = i === spine.length - 1 ? 0.045 : 0.062;
    sheet.round(q(ellipse(x, y, r, r, 0, 360, 12)), i % 2 ? dark : fur, { ink: 0.5 });
  });
}

function body(sheet: Sheet, q: Place): void {
  const cloth: Point[] = [
    [-0.11, 0.53],
    [0.11, 0.53],
    [0.165, 0.44],
    [0.2, 0.1],
    [-0.2, 0.1],
    [-0.165, 0.44]
  ];
  sheet.face(q(cloth), coat, { ink: 0.9 });
  for (const side of [-1, 1]) {
    const lapel: Point[] = [
      [0, 0.4],
      [side * 0.115, 0.545],
      [side * 0.13, 0.45]
    ];
    sheet.face(q(lapel), shade(coat, 0.25), { ink: 0.7 });
    const foot: Point[] = ellipse(side * 0.09, 0.095, 0.07, 0.03, 0, 360, 10);
    sheet.round(q(foot), dark, { ink: 0 });
    hand(sheet, q, side);
  }
  const belt: Point[] = [
    [-0.18, 0.32],
    [0.18, 0.32],
    [0.184, 0.28],
    [-0.184, 0.28]
  ];
  sheet.face(q(belt), felt, { ink: 0.7 });
  for (const y of [0.23, 0.17])
    for (const x of [-0.05, 0.05])
      sheet.round(q(ellipse(x, y, 0.013, 0.013, 0, 360, 8)), felt, { ink: 0 });
}

/** Held up, palm out, five tiny fingers. */
function hand(sheet: Sheet, q: Place, side: number): void {
  const x = side * 0.235;
  const y = 0.53;
  const sleeve: Point[] = [
    [side * 0.13, 0.47],
    [side * 0.15, 0.39],
    [side * 0.27, 0.47],
    [side * 0.205, 0.505]
  ];
  sheet.face(q(sleeve), coat, { ink: 0.8 });
  for (let finger = -2; finger <= 2; finger++) {
    const angle = finger * 0.5;
    const tip: Point = [x + Math.sin(angle) * 0.062, y + Math.cos(angle) * 0.062];
    sheet.round(q(ellipse(tip[0], tip[1], 0.014, 0.018, 0, 360, 8)), dark, { ink: 0 });
  }
  sheet.round(q(ellipse(x, y, 0.042, 0.042, 0, 360, 12)), dark, { ink: 0 });
}

function head(sheet: Sheet, q: Place): void {
  for (const side of [-1, 1]) {
    sheet.round(q(ellipse(side * 0.13, 0.75, 0.05, 0.055, 0, 360, 10)), fur, { ink: 0.7 });
    sheet.round(q(ellipse(side * 0.13, 0.75, 0.026, 0.03, 0, 360, 10)), dark, { ink: 0 });
  }
  sheet.round(q(ellipse(0, 0.65, 0.175, 0.125, 0, 360, 18)), fur, { ink: 0.9 });
  sheet.round(q(ellipse(0, 0.605, 0.085, 0.06, 0, 360, 14)), pale, { ink: 0 });
  for (const side of [-1, 1]) {
    sheet.round(
      q(ellipse(side * 0.085, 0.725, 0.06, 0.022, side * -14, side * -14 + 360, 10)),
      pale,
      { ink: 0 }
    );
    sheet.round(q(ellipse(side * 0.085, 0.67, 0.07, 0.043, 0, 360, 12)), dark, { ink: 0 });
    sheet.round(q(ellipse(side * 0.07, 0.675, 0.026, 0.026, 0, 360, 10)), '#fffdf4', { ink: 0 });
    sheet.round(q(ellipse(side * 0.06 + 0.008, 0.675, 0.012, 0.014, 0, 360, 8)), '#1d1830', {
      ink: 0
    });
  }
  sheet.round(q(ellipse(0, 0.625, 0.024, 0.017, 0, 360, 10)), '#1d1830', { ink: 0 });
  sheet.edge(...ends(q, [-0.04, 0.583], [0.045, 0.592]), 0.7);
  sheet.round(q(ellipse(0, 0.77, 0.205, 0.032, 0, 360, 16)), felt, { ink: 0.8 });
  const crown: Point[] = [
    [-0.115, 0.775],
    [-0.1, 0.885],
    [0, 0.87],
    [0.1, 0.885],
    [0.115, 0.775]
  ];
  sheet.face(q(crown), felt, { ink: 0.8 });
  const band: Point[] = [
    [-0.116, 0.775],
    [-0.112, 0.803],
    [0.112, 0.803],
    [0.116, 0.775]
  ];
  sheet.face(q(band), dark, { ink: 0 });
}

function ends(q: Place, a: Point, b: Point): [Space, Space] {
  const [from, to] = q([a, b]);
  return [from as Space, to as Space];
}

export const raccoon: Record<string, PropModel> = {
  'poster-raccoon': {
    colour: '#e8b84a',
    eye: 1.5,
    draw: raccoonPoster,
    grip: (sheet) => sheet.camera.at([-0.3, 1.2, Z])
  }
};

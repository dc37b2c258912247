/** What fits a hand: phones, cups, bottles, pencils, cards, boards, controllers. */
import { on, patch, type Plane, type Space } from '../sets/camera.ts';
import { lit, mix, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { cylinder } from '../sets/solid.ts';
import { raised, slab, tilted, Z, type PropModel } from './model.ts';

const upright = (turn: number, lean: number): Plane => tilted([0, 1, Z], turn, lean);

function phoneFront(sheet: Sheet, colour: string): void {
  const plane = upright(14, 8);
  slab(sheet, plane, [-0.26, 0, 0.52, 1], 0.075, 0.06, { rim: shade(colour, 0.3), face: colour });
  sheet.glowing(() => {
    const screen = raised(plane, [-0.225, 0.035, 0.45, 0.93], 0.05, 0.004);
    const paint = sheet.linear(sheet.camera.at(on(plane, 0, 1)), sheet.camera.at(on(plane, 0, 0)), [
      [0, '#d8f7f4'],
      [1, '#7fd0e4']
    ]);
    sheet.round(screen, paint, { ink: 0, haze: false });
    const bubble = (x: number, y: number, w: number, tone: string): void =>
      sheet.round(raised(plane, [x, y, w, 0.085], 0.04, 0.006), tone, { ink: 0, haze: false });
    bubble(-0.19, 0.7, 0.26, '#ffffff');
    bubble(-0.06, 0.58, 0.24, '#2f9f9c');
    bubble(-0.19, 0.46, 0.3, '#ffffff');
    bubble(-0.19, 0.34, 0.2, '#ffffff');
    sheet.face(
      patch({ ...plane, origin: on(plane, 0, 0, 0.006) }, -0.19, 0.84, 0.22, 0.04),
      '#4c8fa6',
      { ink: 0, haze: false }
    );
  });
  sheet.face(
    [
      on(plane, 0.08, 0.965, 0.008),
      on(plane, 0.2, 0.965, 0.008),
      on(plane, 0.02, 0.05, 0.008),
      on(plane, -0.1, 0.05, 0.008)
    ],
    '#ffffff',
    { ink: 0, opacity: 0.25 }
  );
}

function phoneBack(sheet: Sheet, colour: string): void {
  const plane = upright(-12, 6);
  slab(sheet, plane, [-0.26, 0, 0.52, 1], 0.075, 0.06, { rim: shade(colour, 0.45), face: colour });
  sheet.round(raised(plane, [-0.225, 0.73, 0.19, 0.23], 0.05, 0.01), shade(colour, 0.3), {
    ink: 0.8
  });
  for (const [x, y] of [
    [-0.17, 0.89],
    [-0.09, 0.8]
  ] as const) {
    sheet.round(
      ellipse(x, y, 0.04, 0.04, 0, 360, 10).map(([a, b]) => on(plane, a, b, 0.012)),
      '#2a2740',
      { ink: 0.7 }
    );
    sheet.round(
      ellipse(x - 0.01, y + 0.01, 0.012, 0.012, 0, 360, 6).map(([a, b]) => on(plane, a, b, 0.014)),
      '#dfe9f2',
      { ink: 0 }
    );
  }
  const star = Array.from({ length: 10 }, (_, i) => {
    const angle = (i / 10) * Math.PI * 2 + 0.3;
    const r = i % 2 ? 0.045 : 0.1;
    return on(plane, 0.04 + Math.cos(angle) * r, 0.36 + Math.sin(angle) * r, 0.01);
  });
  sheet.face(star, '#f4c667', { ink: 0.6 });
  sheet.face(
    [
      on(plane, 0.1, 1, 0.006),
      on(plane, 0.2, 1, 0.006),
      on(plane, -0.02, 0, 0.006),
      on(plane, -0.12, 0, 0.006)
    ],
    '#ffffff',
    { ink: 0, opacity: 0.16 }
  );
}

function mug(sheet: Sheet, colour: string): void {
  const at = (x: number, y: number): Point => sheet.camera.at([x, y, Z]);
  const handle: Point[] = points('0.4,0.78 0.62,0.8 0.68,0.5 0.58,0.26 0.38,0.28').map(([x, y]) =>
    at(x as number, y as number)
  );
  const w = sheet.weight(Z);
  const s = sheet.camera.scale([0, 0, Z]);
  sheet.path(
    sheet.pen.curve(handle, s * 0.13 + w * 2, s * 0.13 + w * 2, { taper: 1 }),
    fillLook(sheet.style.ink)
  );
  sheet.path(
    sheet.pen.curve(handle, s * 0.13, s * 0.13, { taper: 1 }),
    fillLook(shade(colour, 0.2))
  );
  cylinder(sheet, { x: 0, y: 0, z: Z }, { low: 0.38, high: 0.44, height: 1 }, colour, {
    top: '#6b4536'
  });
  const glint: Point[] = points('-0.32,0.84 -0.26,0.84 -0.24,0.2 -0.29,0.22').map(([x, y]) =>
    sheet.camera.at([x as number, y as number, Z - 0.3])
  );
  sheet.fill(glint, lit(colour, 0.6));
  const band: Space[] = ellipse(0, Z, 0.425, 0.425, 200, 340, 8).map(([x, z]) => [x, 0.66, z]);
  const low: Space[] = ellipse(0, Z, 0.42, 0.42, 200, 340, 8).map(([x, z]) => [x, 0.56, z]);
  sheet.fill(
    [...band, ...low.reverse()].map((p) => sheet.camera.at(p)),
    mix(colour, '#ffffff', 0.45)
  );
}

function cup(sheet: Sheet, colour: string): void {
  cylinder(sheet, { x: 0, y: 0, z: Z }, { low: 0.28, high: 0.38, height: 1 }, colour, {
    top: '#f7efe0'
  });
  const wave: Space[] = ellipse(0, Z, 0.345, 0.345, 190, 350, 9).map(([x, z], i) => [
    x,
    0.5 + (i % 2 ? 0.07 : -0.02),
    z
  ]);
  const low: Space[] = ellipse(0, Z, 0.33, 0.33, 190, 350, 9).map(([x, z]) => [x, 0.28, z]);
  sheet.blob(
    [...wave, ...low.reverse()].map((p) => sheet.camera.at(p)),
    lit(colour, 0.5)
  );
  sheet.rod(
    [
      [0.08, 0.8, Z],
      [0.24, 1.3, Z]
    ],
    0.05,
    '#d8734c'
  );
}

function bottle(sheet: Sheet, colour: string): void {
  cylinder(sheet, { x: 0, y: 0.82, z: Z }, { low: 0.1, high: 0.1, height: 0.1 }, '#3b3650');
  cylinder(sheet, { x: 0, y: 0, z: Z }, { low: 0.17, high: 0.17, height: 0.7 }, colour);
  cylinder(
    sheet,
    { x: 0, y: 0.7, z: Z },
    { low: 0.17, high: 0.11, height: 0.13 },
    lit(colour, 0.1)
  );
  cylinder(sheet, { x: 0, y: 0.88, z: Z }, { low: 0.11, high: 0.1, height: 0.1 }, '#4a4463');
  const glint: Point[] = points('-0.11,0.64 -0.075,0.64 -0.075,0.1 -0.11,0.1').map(([x, y]) =>
    sheet.camera.at([x as number, y as number, Z - 0.15])
  );
  sheet.fill(glint, lit(colour, 0.65));
  const mark = (points: Point[]): Point[] =>
    points.map(([x, y]) => sheet.camera.at([x, y, Z - 0.17]));
  sheet.blob(mark(ellipse(0.02, 0.36, 0.07, 0.08, 0, 360, 8)), '#f4c667', sheet.weight(Z) * 0.5);
}

function pencil(sheet: Sheet, colour: string): void {
  const at = (x: number, y: number): Point => [500 + x * 60 + y * 118, 500 - y * 190];
  const body: Point[] = [at(-0.22, -0.68), at(-0.22, 0.8), at(0.22, 0.8), at(0.22, -0.68)];
  const w = sheet.weight(Z);
  sheet.fill([at(-0.22, -0.68), at(0, -1.02), at(0.22, -0.68)], '#f0d3a4');
  sheet.fill([at(-0.07, -0.9), at(0, -1.02), at(0.07, -0.9)], sheet.style.ink);
  sheet.fill(body, colour);
  sheet.fill([at(0.05, -0.68), at(0.05, 0.8), at(0.22, 0.8), at(0.22, -0.68)], shade(colour, 0.34));
  sheet.fill(
    [at(-0.16, -0.66), at(-0.16, 0.78), at(-0.08, 0.78), at(-0.08, -0.66)],
    lit(colour, 0.5)
  );
  sheet.fill([at(-0.22, 0.8), at(-0.22, 0.9), at(0.22, 0.9), at(0.22, 0.8)], '#b9b4c4');
  sheet.blob(
    [at(-0.22, 0.9), at(-0.22, 1.02), at(0, 1.06), at(0.22, 1.02), at(0.22, 0.9)],
    '#d8827c',
    w * 0.9
  );
  sheet.stroke([at(-0.22, 0.92), at(-0.22, -0.68), at(0, -1.03)], w, w * 0.8);
  sheet.stroke([at(0.22, 0.92), at(0.22, -0.68), at(0, -1.03)], w * 1.2, w);
  sheet.stroke([at(-0.22, -0.68), at(-0.07, -0.62), at(0.07, -0.7), at(0.22, -0.64)], w * 0.6);
  for (const y of [0.8, 0.9]) sheet.stroke([at(-0.22, y), at(0.22, y)], w * 0.6);
}

function board(sheet: Sheet, colour: string): void {
  const plane = upright(16, 10);
  slab(sheet, plane, [-0.37, 0, 0.74, 1], 0.05, 0.04, { rim: shade(colour, 0.5), face: colour });
  sheet.round(raised(plane, [-0.32, 0.05, 0.64, 0.84], 0.012, 0.012), '#fbf4e2', { ink: 0.7 });
  for (let i = 0; i < 5; i++) {
    const y = 0.68 - i * 0.12;
    sheet.face(
      patch({ ...plane, origin: on(plane, 0, 0, 0.014) }, -0.25, y, 0.07, 0.06),
      i < 3 ? '#3d8b8c' : '#e4d6ba',
      { ink: 0.5 }
    );
    sheet.face(
      patch(
        { ...plane, origin: on(plane, 0, 0, 0.014) },
        -0.13,
        y + 0.015,
        [0.34, 0.26, 0.38, 0.3, 0.22][i] as number,
        0.028
      ),
      '#b9ab98',
      { ink: 0 }
    );
  }
  sheet.round(raised(plane, [-0.16, 0.86, 0.32, 0.1], 0.04, 0.03), '#9aa0ac', { ink: 1 });
  sheet.round(raised(plane, [-0.06, 0.93, 0.12, 0.08], 0.04, 0.035), '#c3c8d0', { ink: 0.8 });
}

/** A small card with a heart-shaped hand and two blank lines: help, without a word. */
function card(sheet: Sheet, colour: string): void {
  const plane = tilted([0, 1, Z], -10, 14);
  slab(sheet, plane, [-0.75, 0, 1.5, 1], 0.07, 0.02, {
    rim: shade('#fbf4e2', 0.3),
    face: '#fbf4e2'
  });
  const lifted: Plane = { ...plane, origin: on(plane, 0, 0, 0.006) };
  sheet.round(raised(plane, [-0.75, 0.74, 1.5, 0.26], 0.06, 0.004), colour, { ink: 0 });
  sheet.face(patch(lifted, -0.75, 0.72, 1.5, 0.1), colour, { ink: 0 });
  const heart: Space[] = points(
    '-0.42,0.16 -0.62,0.4 -0.58,0.56 -0.46,0.57 -0.42,0.48 -0.38,0.57 -0.26,0.56 -0.22,0.4'
  ).map(([a, b]) => on(lifted, a as number, b as number));
  sheet.round(heart, '#d8734c', { ink: 0.8 });
  for (const [y, w] of [
    [0.5, 0.6],
    [0.36, 0.7],
    [0.22, 0.44]
  ] as const)
    sheet.face(patch(lifted, -0.08, y, w, 0.055), mix(colour, '#fbf4e2', 0.35), { ink: 0 });
  for (const x of [-0.6, -0.48, -0.36])
    sheet.round(
      ellipse(x, 0.87, 0.035, 0.04, 0, 360, 8).map(([a, b]) => on(lifted, a, b)),
      '#fbf4e2',
      { ink: 0 }
    );
}

function controller(sheet: Sheet, colour: string): void {
  const at = (x: number, y: number): Point => [500 + x * 200, 500 - y * 200];
  const w = sheet.weight(Z);
  const body: Point[] = points(
    '-0.5,0.5 -0.95,0.42 -1.2,-0.1 -1.25,-0.62 -0.95,-0.7 -0.55,-0.22 0,-0.18 0.55,-0.22 0.95,-0.7 1.25,-0.62 1.2,-0.1 0.95,0.42 0.5,0.5 0,0.44'
  ).map(([x, y]) => at(x as number, y as number));
  sheet.blob(body, colour, w * 1.1);
  sheet.blob(
    points('0.6,0.4 1.0,0.34 1.18,-0.1 1.16,-0.55 0.98,-0.6 0.86,-0.3 0.9,0.1').map(([x, y]) =>
      at(x as number, y as number)
    ),
    shade(colour, 0.32)
  );
  sheet.blob(
    points('-0.8,0.4 -0.4,0.44 0.3,0.4 0,0.34').map(([x, y]) => at(x as number, y as number)),
    lit(colour, 0.4)
  );
  for (const [x, y] of [
    [-0.36, 0.0],
    [0.36, 0.0]
  ] as const) {
    sheet.blob(ellipse(...at(x, y), 34, 32, 0, 360, 10), '#2a2740', w * 0.7);
    sheet.blob(ellipse(...at(x - 0.02, y + 0.04), 20, 18, 0, 360, 8), '#4a4666');
  }
  sheet.fill(
    [
      at(-0.86, 0.24),
      at(-0.7, 0.24),
      at(-0.7, 0.12),
      at(-0.58, 0.12),
      at(-0.58, -0.02),
      at(-0.7, -0.02),
      at(-0.7, -0.14),
      at(-0.86, -0.14),
      at(-0.86, -0.02),
      at(-0.98, -0.02),
      at(-0.98, 0.12),
      at(-0.86, 0.12)
    ],
    '#2a2740'
  );
  for (const [x, y, c] of [
    [0.78, 0.24, '#f4c667'],
    [0.92, 0.08, '#d8734c'],
    [0.64, 0.08, '#5fb0ac'],
    [0.78, -0.08, '#b58ad0']
  ] as const)
    sheet.blob(ellipse(...at(x, y), 16, 16, 0, 360, 8), c, w * 0.5);
}

const middleOf =
  (y: number, x = 0): ((sheet: Sheet) => Point) =>
  (sheet) =>
    sheet.camera.at([x, 1 + y, Z]);

export const handheld: Record<string, PropModel> = {
  phone: { colour: '#2f2c48', draw: phoneFront, grip: middleOf(0.3) },
  'phone-back': { colour: '#4d8f94', draw: phoneBack, grip: middleOf(0.3) },
  mug: { colour: '#3d8b8c', eye: 2.2, draw: mug, grip: (sheet) => sheet.camera.at([0.6, 0.5, Z]) },
  cup: { colour: '#d8734c', eye: 2.2, draw: cup, grip: (sheet) => sheet.camera.at([0, 0.5, Z]) },
  'water-bottle': {
    colour: '#5f9fc0',
    eye: 1.6,
    draw: bottle,
    grip: (sheet) => sheet.camera.at([0, 0.4, Z])
  },
  pencil: { colour: '#e8b13f', draw: pencil, grip: () => [470, 560] },
  clipboard: { colour: '#b5794c', draw: board, grip: middleOf(0.1) },
  'help-card': { colour: '#3d8b8c', draw: card, grip: middleOf(0.1, 0.6) },
  controller: { colour: '#5a4a9c', draw: controller, grip: () => [500, 560] }
};

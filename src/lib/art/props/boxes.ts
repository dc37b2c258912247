/** Boxes, bags and what stands on tables: gifts, tissues, books, a tray, a laptop. */
import { on, patch, type Plane, type Space } from '../sets/camera.ts';
import { lit, mix, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { box, placed } from '../sets/solid.ts';
import { pool } from '../sets/marks.ts';
import { tray } from '../sets/furniture/school.ts';
import { folds, soft } from '../sets/furniture/home.ts';
import { slab, tilted, Z, type PropModel } from './model.ts';

const ground =
  (w: number, d: number): ((sheet: Sheet) => void) =>
  (sheet) =>
    pool(sheet, [0.03, 0, Z], w, d, 0.5);

/** A shoe box with its lid pushed back and tissue paper showing a new shoe's heel. */
function sneakerBox(sheet: Sheet, colour: string): void {
  const turn = 24;
  const at = placed({ x: 0, y: 0, z: Z }, turn);
  const slope: Space[] = [
    at(-0.78, 0.52, 0.32),
    at(0.78, 0.52, 0.32),
    at(0.82, 1.08, 0.62),
    at(-0.74, 1.08, 0.62)
  ];
  sheet.face(slope, shade(colour, 0.25), { ink: 1 });
  sheet.face(
    [at(-0.78, 0.52, 0.32), at(0.78, 0.52, 0.32), at(0.78, 0.64, 0.24), at(-0.78, 0.64, 0.24)],
    lit(colour, 0.1),
    { ink: 0.8 }
  );
  box(sheet, { x: 0, y: 0, z: Z }, [1.46, 0.5, 0.8], {
    colour,
    light: 'left',
    turn,
    top: shade('#f3e4cf', 0.3)
  });
  soft(
    sheet,
    at(-0.2, 0.44, 0.1),
    points('-0.5,0 -0.5,0.26 -0.36,0.34 -0.2,0.24 0.4,0.3 0.72,0.16 0.8,0'),
    '#fbf3e2',
    0.8
  );
  const shoe = at(0.04, 0.46, -0.06);
  soft(
    sheet,
    shoe,
    points(
      '-0.5,-0.04 -0.52,0.3 -0.46,0.4 -0.3,0.36 -0.16,0.42 -0.04,0.38 0.14,0.2 0.4,0.16 0.52,0.02 0.5,-0.06'
    ),
    '#f9f4ea'
  );
  soft(sheet, shoe, points('-0.5,0.04 -0.51,0.28 -0.42,0.3 -0.36,0.08'), '#3d8b8c', 0.7);
  soft(
    sheet,
    shoe,
    points('-0.52,-0.06 -0.52,0.04 -0.2,0.05 0.3,0.03 0.53,0.0 0.5,-0.06'),
    '#d8734c',
    0.6
  );
  soft(sheet, shoe, points('-0.3,0.06 -0.22,0.2 0.02,0.28 -0.06,0.16 -0.14,0.04'), '#f4c667', 0.6);
  soft(sheet, shoe, points('-0.44,0.38 -0.3,0.34 -0.16,0.4 -0.26,0.3 -0.4,0.32'), '#4a4463', 0);
  folds(
    sheet,
    shoe,
    [
      [
        [-0.02, 0.36],
        [0.06, 0.3],
        [0.04, 0.24]
      ],
      [
        [0.06, 0.3],
        [0.12, 0.24],
        [0.1, 0.18]
      ],
      [
        [-0.08, 0.4],
        [-0.02, 0.34],
        [-0.04, 0.28]
      ]
    ],
    0.8
  );
  soft(
    sheet,
    at(0.05, 0.44, -0.3),
    points('-0.72,-0.02 -0.6,0.1 -0.36,0.04 -0.1,0.13 0.2,0.04 0.5,0.14 0.66,-0.02'),
    '#fdf8ec',
    0.8
  );
  const front: Plane = {
    origin: at(-0.73, 0, -0.4),
    u: minus(at(1, 0, 0), at(0, 0, 0)),
    v: [0, 1, 0]
  };
  sheet.face(patch(front, 0, 0, 1.46, 0.5), colour, { ink: 0.9 });
  sheet.face(patch(front, 0.0, 0.3, 1.46, 0.1), lit(colour, 0.5), { ink: 0 });
  sheet.round(
    points('0.5,0.14 0.7,0.22 0.98,0.4 0.82,0.2 0.66,0.1').map(([a, b]) =>
      on(front, a as number, b as number)
    ),
    '#fbf3e2',
    { ink: 0 }
  );
}

function minus(a: Space, b: Space): Space {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** A paper carrier with rope handles, a ribbon and tissue at its mouth. */
function giftBag(sheet: Sheet, colour: string): void {
  const turn = 26;
  const at = placed({ x: 0, y: 0, z: Z }, turn);
  const rope = (z: number, tone: string): void => {
    const run = points('-0.16,1.0 -0.16,1.24 0,1.34 0.16,1.24 0.16,1.0').map(([a, b]) =>
      sheet.camera.at(at(a as number, b as number, z))
    );
    sheet.path(
      sheet.pen.curve(run, sheet.weight(Z) * 2.6, sheet.weight(Z) * 2.6, { taper: 1 }),
      fillLook(sheet.style.ink)
    );
    sheet.path(
      sheet.pen.curve(run, sheet.weight(Z) * 1.1, sheet.weight(Z) * 1.1, { taper: 1 }),
      fillLook(tone)
    );
  };
  rope(0.2, '#e8d2a0');
  soft(
    sheet,
    at(0, 0.96, 0.05),
    points('-0.36,0 -0.3,0.24 -0.16,0.1 -0.02,0.28 0.1,0.12 0.26,0.26 0.36,0.02 0,-0.1'),
    '#fbf3e2',
    0.8
  );
  box(sheet, { x: 0, y: 0, z: Z }, [0.82, 1, 0.4], {
    colour,
    light: 'left',
    turn,
    top: shade('#fbf3e2', 0.25)
  });
  soft(
    sheet,
    at(0.02, 0.98, -0.06),
    points('-0.3,0.0 -0.22,0.14 -0.06,0.05 0.1,0.18 0.22,0.06 0.3,0.0 0,-0.06'),
    '#fdf8ec',
    0.7
  );
  const front: Plane = {
    origin: at(-0.41, 0, -0.2),
    u: minus(at(1, 0, 0), at(0, 0, 0)),
    v: [0, 1, 0]
  };
  sheet.face(patch(front, 0, 0.06, 0.82, 0.07), lit(colour, 0.5), { ink: 0 });
  sheet.face(
    [on(front, 0.1, 1), on(front, 0.22, 1), on(front, 0.14, 0), on(front, 0.04, 0)],
    lit(colour, 0.35),
    { ink: 0, opacity: 0.55 }
  );
  const star = Array.from({ length: 10 }, (_, i) => {
    const angle = (i / 10) * Math.PI * 2 - Math.PI / 2;
    const r = i % 2 ? 0.09 : 0.2;
    return on(front, 0.42 + Math.cos(angle) * r, 0.52 + Math.sin(angle) * r);
  });
  sheet.face(star, '#f4c667', { ink: 0.7 });
  rope(-0.2, '#f4e2b4');
}

function tissueBox(sheet: Sheet, colour: string): void {
  const turn = 22;
  const at = placed({ x: 0, y: 0, z: Z }, turn);
  box(sheet, { x: 0, y: 0, z: Z }, [1.1, 0.55, 0.62], { colour, light: 'left', turn });
  sheet.round(
    ellipse(0, 0, 0.3, 0.14, 0, 360, 12).map(([a, b]) => at(a, 0.552, b)),
    '#3b3650',
    { ink: 0.7 }
  );
  soft(
    sheet,
    at(0, 0.55, 0.02),
    points(
      '-0.22,0 -0.28,0.24 -0.34,0.44 -0.1,0.36 0.04,0.52 0.16,0.34 0.32,0.38 0.22,0.16 0.18,0 0,-0.05'
    ),
    '#fdf8ee'
  );
  soft(sheet, at(0.06, 0.56, 0), points('0.02,0 0.06,0.3 0.16,0.26 0.12,0.02'), '#d9cfe0', 0);
  const front: Plane = {
    origin: at(-0.55, 0, -0.31),
    u: minus(at(1, 0, 0), at(0, 0, 0)),
    v: [0, 1, 0]
  };
  for (const x of [0.2, 0.55, 0.9]) {
    sheet.round(
      ellipse(x, 0.27, 0.1, 0.12, 0, 360, 8).map(([a, b]) => on(front, a, b)),
      lit(colour, 0.5),
      { ink: 0 }
    );
    sheet.round(
      ellipse(x, 0.27, 0.04, 0.05, 0, 360, 6).map(([a, b]) => on(front, a, b)),
      '#f4c667',
      { ink: 0 }
    );
  }
}

function bookStack(sheet: Sheet, colour: string): void {
  const books: Array<[number, number, number, number, string]> = [
    [1.2, 0.2, 0.86, 12, '#46618f'],
    [1.1, 0.16, 0.8, -8, colour],
    [1.14, 0.22, 0.78, 20, '#3d8b8c'],
    [0.92, 0.14, 0.66, -4, '#e0a545']
  ];
  let y = 0;
  for (const [w, h, d, turn, tone] of books) {
    const at = placed({ x: 0, y, z: Z }, turn);
    box(sheet, { x: 0, y, z: Z }, [w, h, d], { colour: tone, light: 'left', turn });
    const side: Plane = {
      origin: at(-w / 2, 0, -d / 2),
      u: minus(at(1, 0, 0), at(0, 0, 0)),
      v: [0, 1, 0]
    };
    sheet.face(patch(side, 0.08, h * 0.2, 0.06, h * 0.6), lit(tone, 0.5), { ink: 0 });
    sheet.face(patch(side, w - 0.2, h * 0.2, 0.06, h * 0.6), lit(tone, 0.5), { ink: 0 });
    y += h;
  }
}

function laptop(sheet: Sheet, colour: string): void {
  const turn = -16;
  const at = placed({ x: 0, y: 0, z: Z }, turn);
  const o = at(-0.7, 0.08, 0.42);
  const u = minus(at(1, 0, 0), at(0, 0, 0));
  const v = minus(at(0, 0.95, 0.3), at(0, 0, 0));
  const plane: Plane = { origin: o, u, v };
  slab(sheet, plane, [0, 0, 1.4, 0.95], 0.05, 0.03, {
    rim: shade(colour, 0.35),
    face: shade(colour, 0.1)
  });
  sheet.glowing(() => {
    const lifted: Plane = { ...plane, origin: on(plane, 0, 0, 0.005) };
    sheet.face(patch(lifted, 0.07, 0.08, 1.26, 0.8), '#bfe7ea', { ink: 0, haze: false });
    sheet.face(patch(lifted, 0.12, 0.6, 0.5, 0.22), '#f4c667', { ink: 0, haze: false });
    sheet.face(patch(lifted, 0.12, 0.16, 0.5, 0.36), '#ffffff', { ink: 0, haze: false });
    sheet.face(patch(lifted, 0.72, 0.16, 0.54, 0.66), '#5fb0ac', { ink: 0, haze: false });
  });
  box(sheet, { x: 0, y: 0, z: Z - 0.06 }, [1.4, 0.07, 0.96], { colour, light: 'left', turn });
  sheet.face(
    [at(-0.6, 0.072, 0.3), at(0.6, 0.072, 0.3), at(0.6, 0.072, -0.1), at(-0.6, 0.072, -0.1)],
    shade(colour, 0.55),
    { ink: 0.5 }
  );
  for (const z of [0.2, 0.1, 0])
    sheet.edge(at(-0.58, 0.074, z), at(0.58, 0.074, z), 0.4, lit(colour, 0.2));
  sheet.face(
    [at(-0.2, 0.072, -0.2), at(0.2, 0.072, -0.2), at(0.2, 0.072, -0.45), at(-0.2, 0.072, -0.45)],
    shade(colour, 0.2),
    { ink: 0.5 }
  );
}

function lunchTray(sheet: Sheet, colour: string): void {
  tray(sheet, [0, 0, Z], colour, 14);
}

function poster(sheet: Sheet, colour: string): void {
  const plane = tilted([0, 1, Z], 4, 0);
  const face: Plane = { ...plane, origin: on(plane, 0, 0, 0.004) };
  const q = (points: Point[]): Space[] => points.map(([a, b]) => on(face, a, b));
  sheet.face(patch(plane, -0.37, 0, 0.74, 1), '#fbf3de', { ink: 1 });
  sheet.face(patch(face, -0.33, 0.04, 0.66, 0.92), colour, { ink: 0.5 });
  sheet.round(q(ellipse(0, 0.6, 0.22, 0.22, 0, 360, 14)), '#f4c667', { ink: 0 });
  const dancer: Point[] = points(
    '-0.02,0.73 0.02,0.79 0.06,0.74 0.04,0.68 0.2,0.8 0.22,0.77 0.07,0.6 0.06,0.5 0.16,0.36 0.1,0.2 0.06,0.21 0.1,0.36 0.0,0.44 -0.12,0.34 -0.24,0.4 -0.24,0.44 -0.12,0.4 -0.04,0.52 -0.04,0.62 -0.18,0.66 -0.17,0.7 0,0.67'
  );
  sheet.round(q(dancer), '#3a2547', { ink: 0 });
  for (const [y, w] of [
    [0.13, 0.4],
    [0.075, 0.24]
  ] as const)
    sheet.face(patch(face, -w / 2, y, w, 0.03), mix(colour, '#fbf3de', 0.75), { ink: 0 });
  for (const [x, y] of [
    [-0.34, 0.97],
    [0.3, 0.97]
  ] as const)
    sheet.face(
      patch({ ...plane, origin: on(plane, 0, 0, 0.006) }, x - 0.03, y - 0.02, 0.1, 0.05),
      '#e6d9a8',
      { ink: 0.5, opacity: 0.9 }
    );
  sheet.face(
    q([
      [0.37, 0.0],
      [0.22, 0.0],
      [0.37, 0.13]
    ]),
    '#e4d6ba',
    { ink: 0.8 }
  );
}

export const boxes: Record<string, PropModel> = {
  'sneaker-box': {
    colour: '#d8734c',
    eye: 2.1,
    draw: sneakerBox,
    shadow: ground(2, 1.2),
    grip: (sheet) => sheet.camera.at([-0.6, 0.2, Z])
  },
  'gift-bag': {
    colour: '#a35a86',
    eye: 1.5,
    draw: giftBag,
    shadow: ground(1.2, 0.7),
    grip: (sheet) => sheet.camera.at([0, 1.32, Z])
  },
  'tissue-box': {
    colour: '#5fa5a2',
    eye: 2,
    draw: tissueBox,
    shadow: ground(1.4, 0.8),
    grip: (sheet) => sheet.camera.at([-0.4, 0.2, Z])
  },
  'book-stack': {
    colour: '#c2523f',
    eye: 1.9,
    draw: bookStack,
    shadow: ground(1.6, 1.1),
    grip: (sheet) => sheet.camera.at([-0.4, 0.3, Z])
  },
  laptop: { colour: '#8d8aa4', eye: 2.1, draw: laptop, shadow: ground(1.8, 1.2) },
  tray: {
    colour: '#4f97a0',
    eye: 2.4,
    focal: 7,
    draw: lunchTray,
    grip: (sheet) => sheet.camera.at([-0.2, 0, Z])
  },
  poster: {
    colour: '#3d8b8c',
    eye: 1.5,
    draw: poster,
    grip: (sheet) => sheet.camera.at([-0.3, 1.2, Z])
  }
};

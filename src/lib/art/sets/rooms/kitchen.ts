/** Grandma Bell's kitchen: a window over the sink, a kettle on the stove, a table for two. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { ellipse, type Point, points } from '../pen/geometry.ts';
import type { Drawing, Stage } from '../stage.ts';
import { hatch, lightPatch, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { glassOf, pendant, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { clock, sketch } from '../furniture/wall.ts';
import { curtain, plant, soft } from '../furniture/home.ts';
import { chair, chairShadow, table, tableShadow } from '../furniture/school.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box, cylinder } from '../solid.ts';

const ROOM = { left: -2.7, right: 2.7, back: 4.2, high: 2.7, near: -2 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const COUNTER: Plane = { origin: [0, 0, ROOM.back - 0.62], u: [1, 0, 0], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const WINDOW: Rectangle = [-0.95, 1.2, 1.7, 1.1];
const SUN: Space = [0.35, -0.8, -0.8];

export const kitchen: Drawing = {
  air: { from: 3, to: 9, most: 0.18, colour: '#fdeac2' },
  views: {
    wide: (r) => ({ eye: [0.1, 1.5, -1.7], focal: 0.88, horizon: r > 1 ? 0.44 : 0.4 }),
    mid: (r) => ({ eye: [0.1, 1.4, -0.4], yaw: 5, focal: 1.02, horizon: r > 1 ? 0.42 : 0.44 }),
    close: () => ({ eye: [0.2, 1.42, 0.8], yaw: 14, focal: 1.35, horizon: 0.5 }),
    table: () => ({ eye: [-0.3, 1.3, -0.9], yaw: 2, focal: 1.05, horizon: 0.3 }),
    window: () => ({ eye: [-0.1, 1.5, 1.6], focal: 1.05, horizon: 0.46 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, middle, view, side } = stage;
  const wall = stage.colour('wall', '#f6d68f');
  const unit = stage.colour('cabinet', '#6fae9c');
  const floor = stage.colour('floor', '#d9b28a');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.5)
  });
  checks(stage, floor);
  back.clipped(glassOf(back, BACK, [WINDOW]), () => vista(stage, back, { shift: 1.8 }));
  windowFrame(back, BACK, WINDOW, { frame: '#fbf0d8', panes: [2, 1], sill: true, reveal: 0.16 });
  sunlight(stage, back, [patch(BACK, ...WINDOW)], SUN);
  const cloth = stage.colour('curtain', '#d9684f');
  curtain(back, BACK, -1.2, 0.34, 2.42, 1.1, cloth);
  curtain(back, BACK, 0.66, 0.34, 2.42, 1.1, cloth);
  back.edge(on(BACK, -1.3, 2.42, 0.12), on(BACK, 1.1, 2.42, 0.12), 1.3);
  tilesBehind(stage);
  units(stage, unit);
  sketch(back, LEFT, [1.4, 1.5, 0.42, 0.54], 1);
  sketch(back, LEFT, [2.0, 1.42, 0.36, 0.48], 0);
  sketch(back, LEFT, [2.5, 1.6, 0.4, 0.5], 2);
  clock(back, BACK, 1.45, 2.42, 0.14);
  cornerShade(stage, ROOM);
  if (view !== 'close' && view !== 'window') {
    pendant(stage, middle, [0.1, 1.95, 2.0], 0.26, '#c2523f', ROOM.high);
    middle.veil(0.34, () => {
      tableShadow(middle, { x: 0.1, y: 0, z: 2.0 }, [1.5, 0.9], [0.3, -1, -0.2]);
      chairShadow(middle, { x: -0.35, y: 0, z: 2.65 }, [0.3, -1, -0.2], 176);
      chairShadow(middle, { x: 0.6, y: 0, z: 2.65 }, [0.3, -1, -0.2], 190);
    });
    chair(middle, { x: -0.35, y: 0, z: 2.62 }, { colour: '#d9684f', light: side, turn: 176 });
    chair(middle, { x: 0.6, y: 0, z: 2.66 }, { colour: '#d9684f', light: side, turn: 192 });
    setTable(stage);
  }
  foreground(stage, view === 'close' ? 'light' : 'leaves');
}

function checks(stage: Stage, floor: string): void {
  const step = 0.54;
  for (let i = 0; i < 10; i++) {
    for (let k = 0; k < 11; k++) {
      if ((i + k) % 2) continue;
      const [x, z] = [ROOM.left + i * step, -1.7 + k * step];
      stage.back.face(
        [
          [x, 0, z],
          [x + step, 0, z],
          [x + step, 0, z + step],
          [x, 0, z + step]
        ],
        shade(floor, 0.22),
        { ink: 0, opacity: 0.7 }
      );
    }
  }
}

function tilesBehind(stage: Stage): void {
  const { back } = stage;
  for (const [x, w] of [
    [-2.7, 1.3],
    [1.1, 1.6]
  ] as const) {
    back.face(patch(BACK, x, 0.95, w, 0.55), '#f9ecd0', { ink: 0.5 });
    for (let a = x + 0.2; a < x + w; a += 0.2)
      back.edge(on(BACK, a, 0.95), on(BACK, a, 1.5), 0.35, '#c9a874');
    for (const y of [1.13, 1.32]) back.edge(on(BACK, x, y), on(BACK, x + w, y), 0.35, '#c9a874');
  }
}

function units(stage: Stage, colour: string): void {
  const { view, side } = stage;
  const sheet = stage.back;
  const z = ROOM.back - 0.31;
  box(sheet, { x: -2.2, y: 0, z: z + 0.02 }, [0.9, 1.95, 0.66], { colour: '#f1e6cf', light: side });
  sheet.edge([-2.65, 1.3, z - 0.31], [-1.75, 1.3, z - 0.31], 0.9);
  sheet.edge([-1.86, 0.8, z - 0.32], [-1.86, 1.15, z - 0.32], 1.6);
  sheet.edge([-1.86, 1.42, z - 0.32], [-1.86, 1.62, z - 0.32], 1.6);
  const fridge: Plane = { origin: [0, 0, z - 0.32], u: [1, 0, 0], v: [0, 1, 0] };
  sketch(sheet, fridge, [-2.5, 0.85, 0.3, 0.36], 3);
  sketch(sheet, fridge, [-2.45, 1.45, 0.26, 0.3], 0);
  box(sheet, { x: 0.0, y: 0.08, z }, [3.5, 0.8, 0.6], { colour, light: side });
  box(sheet, { x: -0.0, y: 0.88, z: z - 0.02 }, [3.56, 0.05, 0.66], {
    colour: '#c99a66',
    top: '#e8c592',
    light: side
  });
  for (const x of [-1.7, -0.86, -0.02, 0.84]) {
    sheet.face(patch(COUNTER, x + 0.06, 0.16, 0.72, 0.62), lit(colour, 0.12), { ink: 0.6 });
    sheet.edge(on(COUNTER, x + 0.36, 0.72), on(COUNTER, x + 0.5, 0.72), 1.3);
  }
  stove(stage);
  box(sheet, { x: 1.75, y: 1.62, z: z + 0.12 }, [1.6, 0.66, 0.36], { colour, light: side });
  const upper: Plane = { origin: [0, 0, z - 0.07], u: [1, 0, 0], v: [0, 1, 0] };
  for (const x of [1.0, 1.53, 2.06])
    sheet.face(patch(upper, x, 1.68, 0.47, 0.54), lit(colour, 0.12), { ink: 0.6 });
  sheet.curve(
    points('-0.2,0.93 -0.2,1.2 -0.08,1.24 -0.02,1.12').map(([x, y]) =>
      sheet.camera.at([x as number, y as number, z + 0.1])
    ),
    sheet.weight(4) * 1.6
  );
  plant(sheet, on(BACK, 0.45, 1.14, 0.16), 0.3, '#5f9a6c', '#c97b4e');
  for (const [x, h, c] of [
    [-1.45, 0.24, '#c2523f'],
    [-1.28, 0.19, '#f1e2bd'],
    [-1.13, 0.15, '#3d8b8c']
  ] as const) {
    cylinder(sheet, { x, y: 0.93, z: z + 0.08 }, { low: 0.075, high: 0.075, height: h }, c, {
      light: side
    });
  }
  if (view === 'close')
    hatch(
      sheet,
      [
        on(COUNTER, -1.7, 0.86),
        on(COUNTER, 1.7, 0.86),
        on(COUNTER, 1.7, 0.6),
        on(COUNTER, -1.7, 0.6)
      ],
      { lines: 30, ink: 0.4 }
    );
}

function stove(stage: Stage): void {
  const { side } = stage;
  const sheet = stage.back;
  const z = ROOM.back - 0.31;
  box(sheet, { x: 2.2, y: 0, z }, [0.86, 0.92, 0.62], { colour: '#ece2cf', light: side });
  sheet.face(patch(COUNTER, 1.9, 0.22, 0.6, 0.4), '#4a3f58', { ink: 0.8 });
  for (const x of [1.94, 2.1, 2.3, 2.46])
    sheet.round(
      ellipse(x, 0.78, 0.04, 0.04, 0, 360, 8).map(([a, b]) => on(COUNTER, a, b)),
      '#4a3f58',
      { ink: 0.4 }
    );
  const at: Space = [2.05, 0.94, z - 0.08];
  const body: Point[] = points('-0.17,0 -0.18,0.12 -0.1,0.22 0.02,0.24 0.13,0.2 0.18,0.1 0.16,0');
  soft(sheet, at, points('-0.13,0.12 -0.26,0.22 -0.28,0.19 -0.16,0.04'), '#b9392f', 0.8);
  soft(sheet, at, body, '#cf4b3d');
  soft(sheet, at, points('0.06,0.02 0.1,0.18 0.17,0.1 0.15,0.01'), '#9a3038', 0);
  soft(sheet, at, points('-0.12,0.06 -0.12,0.15 -0.08,0.18 -0.09,0.06'), '#f4a58c', 0);
  const p = sheet.camera.at(at);
  const s = sheet.camera.scale(at);
  const arc: Array<[number, number]> = [
    [-0.1, 0.22],
    [-0.08, 0.35],
    [0.08, 0.36],
    [0.12, 0.21]
  ];
  sheet.curve(
    arc.map(([a, b]) => [p[0] + a * s, p[1] - b * s]),
    sheet.weight(4) * 1.8
  );
}

/** The table's cloth, cups and a plate of something warm. */
function setTable(stage: Stage): void {
  const { middle, side } = stage;
  const place = { x: 0.1, y: 0, z: 2.0 };
  table(middle, place, [1.5, 0.9], { colour: '#e9cfa0', light: side });
  const cloth: Space[] = [
    [-0.28, 0.745, 1.56],
    [0.5, 0.745, 1.56],
    [0.5, 0.745, 2.44],
    [-0.28, 0.745, 2.44]
  ];
  middle.face(cloth, '#f6ead2', { ink: 0.6 });
  const drop = [0, 0.25, 0.5, 0.75, 1].map(
    (t) => [0.5 - 0.78 * t, 0.56 + 0.02 * Math.cos(t * 12), 1.545] as Space
  );
  middle.face([[-0.28, 0.745, 1.55], [0.5, 0.745, 1.55], ...drop], '#e4d3b8', { ink: 0.7 });
  for (const x of [-0.16, 0.38])
    middle.face(
      [
        [x, 0.748, 1.56],
        [x + 0.06, 0.748, 1.56],
        [x + 0.06, 0.748, 2.44],
        [x, 0.748, 2.44]
      ],
      '#d9684f',
      { ink: 0, opacity: 0.8 }
    );
  lightPatch(
    stage,
    middle,
    [
      [-0.5, 0.75, 1.7],
      [0.3, 0.75, 1.6],
      [0.6, 0.75, 2.3],
      [-0.2, 0.75, 2.4]
    ],
    0.6
  );
  for (const [x, z, c] of [
    [-0.36, 1.8, '#3d8b8c'],
    [0.58, 2.2, '#f4c667']
  ] as const) {
    cylinder(middle, { x, y: 0.745, z }, { low: 0.045, high: 0.052, height: 0.1 }, c, {
      light: side,
      top: '#5d3a2c'
    });
  }
  cylinder(
    middle,
    { x: 0.14, y: 0.745, z: 2.05 },
    { low: 0.12, high: 0.17, height: 0.04 },
    '#f9efdc',
    { light: side }
  );
  soft(
    middle,
    [0.14, 0.785, 2.05],
    points('-0.12,0 -0.1,0.06 0,0.09 0.1,0.06 0.12,0 0,-0.02'),
    '#c98a4f',
    0.8
  );
}

/** The art room: a big table under tall windows, easels, drawings drying on a line, a sink. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, hatch, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { glassOf, pendant, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { sketch } from '../furniture/wall.ts';
import { plant } from '../furniture/home.ts';
import { easel, jars, stool } from '../furniture/studio.ts';
import { table, tableShadow } from '../furniture/school.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box } from '../solid.ts';

const ROOM = { left: -4, right: 4, back: 7.5, high: 3.6, near: -2.5 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const TALL: Rectangle[] = [
  [-0.9, 0.85, 1.9, 2.4],
  [1.6, 0.85, 1.9, 2.4],
  [4.1, 0.85, 1.9, 2.4]
];
const WIDE: Rectangle[] = [[-2.6, 1.15, 2.3, 1.9]];
const SUN: Space = [0.95, -0.85, -0.12];

export const artRoom: Drawing = {
  air: { from: 4, to: 11, most: 0.3, colour: '#f7e2bd' },
  views: {
    wide: (r) => ({ eye: [0.3, 1.55, -1.7], yaw: -2, focal: 0.82, horizon: r > 1 ? 0.45 : 0.41 }),
    mid: (r) => ({ eye: [0.2, 1.45, 0.6], yaw: -9, focal: 1.0, horizon: r > 1 ? 0.42 : 0.43 }),
    close: () => ({ eye: [-0.2, 1.4, 1.4], yaw: -14, focal: 1.3, horizon: 0.5 }),
    desk: () => ({ eye: [0.1, 1.32, 0.2], yaw: 4, focal: 1.05, horizon: 0.28 }),
    window: () => ({ eye: [-0.4, 1.45, 0.6], yaw: -44, focal: 1.0, horizon: 0.44 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, view } = stage;
  const wall = stage.colour('wall', '#f1d7ae');
  const floor = stage.colour('floor', '#b98f78');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.4),
    trim: stage.colour('trim', '#9c5f55'),
    trimHigh: 0.5
  });
  grid(
    back,
    { origin: [ROOM.left, 0, -2], u: [1, 0, 0], v: [0, 0, 1] },
    [0, 0, 8, 9],
    [0.8, 9],
    shade(floor, 0.34),
    0.4
  );
  splashes(stage);
  back.clipped([...glassOf(back, LEFT, TALL), ...glassOf(back, BACK, WIDE)], () =>
    vista(stage, back, { shift: 1 })
  );
  for (const rect of TALL)
    windowFrame(back, LEFT, rect, { frame: '#4d5f6d', panes: [2, 3], sill: true, reveal: 0.16 });
  for (const rect of WIDE)
    windowFrame(back, BACK, rect, { frame: '#4d5f6d', panes: [3, 2], sill: true });
  sunlight(
    stage,
    back,
    TALL.map((rect) => patch(LEFT, ...rect)),
    SUN
  );
  for (const x of [-2.3, -1.2]) plant(back, on(BACK, x, 1.08, 0.14), 0.36);
  wallWork(stage);
  sink(stage);
  cornerShade(stage, ROOM);
  dryingLine(back);
  if (view === 'wide')
    for (const x of [-1.3, 1.5]) pendant(stage, back, [x, 2.9, 4.4], 0.34, '#3a3f52', ROOM.high);
  furnish(stage);
  foreground(stage, view === 'close' ? 'light' : 'easel');
}

function splashes(stage: Stage): void {
  const { back } = stage;
  const colours = ['#d8734c', '#3d8b8c', '#f4c667', '#7a4a86', '#f7ead0'];
  for (let i = 0; i < 16; i++) {
    const x = back.pen.range(-2.6, 2.8);
    const z = back.pen.range(1, 6);
    const r = back.pen.range(0.03, 0.11);
    const shape: Space[] = Array.from({ length: 7 }, (_, k) => {
      const angle = (k / 7) * Math.PI * 2;
      const reach = r * back.pen.range(0.7, 1.3);
      return [x + Math.cos(angle) * reach, 0, z + Math.sin(angle) * reach];
    });
    back.round(shape, colours[i % 5] as string, { ink: 0, opacity: 0.75 });
  }
}

function wallWork(stage: Stage): void {
  const { back } = stage;
  const work: Array<[Rectangle, number]> = [
    [[0.5, 1.95, 0.62, 0.82], 2],
    [[1.3, 2.1, 0.5, 0.64], 0],
    [[1.3, 1.4, 0.5, 0.56], 3],
    [[0.5, 1.3, 0.62, 0.5], 1],
    [[2.0, 1.72, 0.66, 0.9], 0],
    [[2.85, 1.95, 0.56, 0.7], 2],
    [[2.85, 1.3, 0.56, 0.5], 1]
  ];
  for (const [rect, kind] of work)
    sketch(back, BACK, rect, kind, kind === 2 ? '#e8d6f0' : '#fbf3de');
  for (const [i, z] of [-5.9, -5.1, -4.3].entries()) sketch(back, RIGHT, [z, 1.6, 0.6, 0.8], i + 2);
  for (const y of [1.5, 1.95]) {
    back.face(patch({ ...RIGHT, origin: on(RIGHT, 0, 0, 0.02) }, -3.4, y, 2.4, 0.05), '#8a5f45', {
      ink: 0.8
    });
    jars(back, RIGHT, -3.3, y + 0.05, 2.2);
  }
}

function sink(stage: Stage): void {
  const { back, side } = stage;
  box(back, { x: 2.9, y: 0, z: 7.18 }, [2.1, 0.82, 0.6], { colour: '#8a6f63', light: side });
  box(back, { x: 2.9, y: 0.82, z: 7.16 }, [2.2, 0.08, 0.66], { colour: '#d5d0d6', light: side });
  const p = (x: number, y: number): [number, number] => back.camera.at([x, y, 7.2]);
  back.curve([p(2.9, 0.9), p(2.9, 1.16), p(2.75, 1.2), p(2.7, 1.08)], back.weight(7) * 2);
  for (const x of [2.35, 2.9, 3.45]) back.edge([x, 0.1, 6.87], [x, 0.76, 6.87], 0.6);
}

/** Drawings pegged on a line across the room: they hang in the upper third, pale and small. */
function dryingLine(sheet: Sheet): void {
  const z = 5.4;
  const at = (t: number): Space => [-3.9 + 7.8 * t, 2.95 - 0.3 * Math.sin(Math.PI * t), z];
  const line = Array.from({ length: 14 }, (_, i) => sheet.camera.at(at(i / 13)));
  sheet.curve(line, sheet.weight(z) * 0.6);
  for (let i = 0; i < 10; i++) {
    const t = 0.07 + i * 0.095;
    const [x, y] = at(t);
    const w = i % 3 === 0 ? 0.46 : 0.36;
    const plane: Plane = {
      origin: [x, y, z],
      u: [1, -0.04 + 0.02 * (i % 4), 0],
      v: [0.03 * ((i % 3) - 1), 1, 0]
    };
    sketch(sheet, plane, [-w / 2, -0.5, w, 0.48], i, i % 4 === 2 ? '#f4d9a0' : '#fbf3de');
    for (const k of [-0.1, 0.1]) sheet.edge(on(plane, k, -0.05), on(plane, k, 0.05), 1.2);
  }
}

function furnish(stage: Stage): void {
  const { middle, back, view, side } = stage;
  const near = view === 'close' ? back : middle;
  easel(near, { x: -2.35, y: 0, z: 4.6 }, 1.7, 24, 2);
  easel(near, { x: 2.75, y: 0, z: 4.5 }, 1.75, -26, 0);
  easel(near, { x: 3.3, y: 0, z: 2.9 }, 1.7, -40, 1);
  if (view === 'close' || view === 'window') return;
  const place = { x: 0.2, y: 0, z: 3.3 };
  const size: [number, number] = [2.6, 1.15];
  middle.veil(0.36, () => tableShadow(middle, place, size, [0.5, -1, -0.1]));
  for (const [x, z] of [
    [-0.7, 4.15],
    [0.3, 4.2],
    [1.2, 4.12]
  ] as const)
    stool(middle, { x, y: 0, z });
  table(middle, place, size, { colour: stage.colour('table', '#e3bd8b'), light: side });
  papers(middle);
  if (view !== 'desk')
    for (const [x, z] of [
      [-1.0, 2.35],
      [1.6, 2.45]
    ] as const)
      stool(middle, { x, y: 0, z });
  hatch(
    middle,
    [
      [-1, 0, 3.7],
      [1.5, 0, 3.7],
      [1.5, 0, 3.1],
      [-1, 0, 3.1]
    ],
    { lines: 26, ink: 0.45, lean: 0.03 }
  );
}

function papers(sheet: Sheet): void {
  const y = 0.746;
  const plane = (x: number, z: number, turn: number): Plane => {
    const a = (turn * Math.PI) / 180;
    return {
      origin: [x, y, z],
      u: [Math.cos(a), 0, Math.sin(a)],
      v: [-Math.sin(a), 0, Math.cos(a)]
    };
  };
  sketch(sheet, plane(-0.75, 3.0, 8), [0, 0, 0.42, 0.52], 0);
  sketch(sheet, plane(0.5, 3.05, -12), [0, 0, 0.46, 0.34], 1);
  sketch(sheet, plane(-0.1, 3.4, 20), [0, 0, 0.3, 0.38], 2);
  jars(sheet, { origin: [0, 0, 3.62], u: [1, 0, 0], v: [0, 1, 0] }, 0.2, y, 0.6);
  jars(sheet, { origin: [0, 0, 3.5], u: [1, 0, 0], v: [0, 1, 0] }, 1.05, y, 0.34);
}

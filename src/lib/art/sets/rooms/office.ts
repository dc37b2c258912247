/** The counsellor's office: two armchairs, a low table, books, a plant, afternoon in the blinds. */
import { points } from '../pen/geometry.ts';
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, pool, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { door, glassOf, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { bookcase, clock, picture, sketch } from '../furniture/wall.ts';
import { armchair, blind, plant, rug, shadeLamp, soft } from '../furniture/home.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box, cylinder } from '../solid.ts';

const ROOM = { left: -2.9, right: 2.9, back: 4, high: 2.8, near: -2 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const WINDOW: Rectangle = [-0.95, 1.0, 1.9, 1.4];
const SUN: Space = [0.28, -0.8, -0.75];

export const office: Drawing = {
  air: { from: 3, to: 9, most: 0.2, colour: '#fbe3bd' },
  views: {
    wide: (r) => ({ eye: [0, 1.45, -1.9], focal: 0.88, horizon: r > 1 ? 0.45 : 0.4 }),
    mid: (r) => ({ eye: [0.2, 1.25, -0.5], yaw: -7, focal: 1.0, horizon: r > 1 ? 0.42 : 0.42 }),
    close: () => ({ eye: [-0.2, 1.3, 0.6], yaw: -22, focal: 1.35, horizon: 0.48 }),
    chairs: () => ({ eye: [-0.4, 1.2, -1.0], yaw: 8, focal: 1.0, horizon: 0.34 }),
    door: () => ({ eye: [-1.2, 1.4, -0.4], yaw: 46, focal: 0.95, horizon: 0.42 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, middle, view } = stage;
  const wall = stage.colour('wall', '#f0c491');
  const wood = stage.colour('wood', '#80533c');
  const floor = stage.colour('floor', '#b9794f');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.5),
    trim: '#fbeccf',
    trimHigh: 0.16
  });
  grid(
    back,
    { origin: [ROOM.left, 0, -2], u: [1, 0, 0], v: [0, 0, 1] },
    [0.1, 0, 5.6, 6],
    [0.34, 9],
    shade(floor, 0.34),
    0.45
  );
  back.clipped(glassOf(back, BACK, [WINDOW]), () => vista(stage, back, { shift: -2.6 }));
  windowFrame(back, BACK, WINDOW, { frame: '#8a5f48', panes: [2, 2], sill: true, reveal: 0.14 });
  blind(back, { ...BACK, origin: on(BACK, 0, 0, 0.06) }, -1.03, 2.06, 2.46, 1.95, '#f7ead0');
  sunlight(stage, back, [patch(BACK, -0.95, 1.0, 1.9, 0.95)], SUN);
  bookcase(back, BACK, [-2.55, 0, 1.25, 2.2], 4, wood);
  plant(back, on(BACK, -2.2, 2.2, 0.16), 0.36, '#5f9a6c', '#3d8b8c');
  picture(back, BACK, [1.35, 1.3, 0.85, 0.95], '#6d4a3a', 1);
  picture(back, RIGHT, [-3.3, 1.4, 0.5, 0.62], '#6d4a3a', 3);
  sketch(back, LEFT, [1.2, 1.3, 0.5, 0.66], 0);
  sketch(back, LEFT, [1.85, 1.5, 0.4, 0.5], 2);
  door(back, RIGHT, [-2.6, 0, 1.0, 2.15], { colour: '#c08a58', pane: '#f7e6bd', handle: 'left' });
  clock(back, BACK, 1.15, 2.5, 0.13);
  cornerShade(stage, ROOM);
  rug(middle, [0, 0, 1.65], 3.6, 2.0, stage.colour('rug', '#c25a45'), '#f3e2bb');
  furnish(stage);
  foreground(stage, view === 'close' ? 'light' : 'plant');
}

function furnish(stage: Stage): void {
  const { middle, side, view } = stage;
  const back = view === 'close' ? stage.back : middle;
  cabinet(stage);
  plant(back, [2.45, 0, 3.45], 1.15, '#4f8f6a', '#c97b4e');
  shadeLamp(stage, back, [-1.15, 0, 3.6], 1.55);
  if (view === 'close' || view === 'door') return;
  armchair(middle, { x: -1.45, y: 0, z: 1.95 }, stage.colour('chair', '#2f7f86'), 118, side);
  armchair(middle, { x: 1.5, y: 0, z: 2.0 }, stage.colour('second', '#8a5a7c'), -120, side);
  soft(
    middle,
    [-1.55, 0.5, 1.95],
    points('-0.2,0 -0.22,0.2 -0.06,0.32 0.14,0.26 0.18,0.06 0.02,-0.03'),
    '#e9b658',
    0.8
  );
  lowTable(stage, { x: 0.05, y: 0, z: 2.1 });
}

function cabinet(stage: Stage): void {
  const sheet = stage.view === 'close' ? stage.back : stage.middle;
  box(sheet, { x: 1.75, y: 0, z: 3.72 }, [1.0, 0.72, 0.42], {
    colour: '#a9714a',
    light: stage.side
  });
  sheet.edge([1.75, 0.06, 3.5], [1.75, 0.68, 3.5], 0.7);
  for (const x of [1.66, 1.84]) sheet.edge([x, 0.36, 3.5], [x, 0.46, 3.5], 1.4);
  cylinder(
    sheet,
    { x: 1.5, y: 0.72, z: 3.66 },
    { low: 0.05, high: 0.055, height: 0.11 },
    '#3d8b8c'
  );
  box(sheet, { x: 1.95, y: 0.72, z: 3.7 }, [0.26, 0.06, 0.2], {
    colour: '#c2523f',
    light: stage.side,
    turn: 10
  });
  box(sheet, { x: 1.94, y: 0.78, z: 3.7 }, [0.22, 0.05, 0.18], {
    colour: '#f1e2bd',
    light: stage.side,
    turn: -8
  });
}

function lowTable(stage: Stage, place: { x: number; y: number; z: number }): void {
  const { middle, side } = stage;
  const { x, z } = place;
  pool(middle, [x, 0.005, z], 1.0, 0.8, 0.5);
  for (const [a, b] of [
    [-0.2, -0.14],
    [0.2, -0.14],
    [0, 0.2]
  ] as const)
    middle.rod(
      [
        [x + a, 0, z + b],
        [x + a * 0.7, 0.4, z + b * 0.7]
      ],
      0.045,
      '#5b3a2c'
    );
  cylinder(middle, { x, y: 0.4, z }, { low: 0.42, high: 0.42, height: 0.045 }, '#b98552', {
    top: '#dcae76',
    light: side
  });
  box(middle, { x: x - 0.12, y: 0.445, z: z + 0.02 }, [0.22, 0.1, 0.13], {
    colour: '#6fb0ae',
    light: side,
    turn: 14
  });
  soft(
    middle,
    [x - 0.12, 0.545, z + 0.02],
    points('-0.05,0 -0.06,0.07 0,0.1 0.05,0.06 0.06,0'),
    '#fdf8ec',
    0.7
  );
  cylinder(
    middle,
    { x: x + 0.16, y: 0.445, z: z - 0.1 },
    { low: 0.042, high: 0.048, height: 0.1 },
    '#f3e6c8',
    { light: side }
  );
}

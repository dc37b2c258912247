/** The school library: shelves to the ceiling, round tables by tall windows, a corner to sit and read. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { points } from '../pen/geometry.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, pool, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { armchair, plant, rug, soft } from '../furniture/home.ts';
import { cup, nearTable, openBook, paper, pen } from '../furniture/near-table.ts';
import { glassOf, pendant, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { bag, chair, chairShadow } from '../furniture/school.ts';
import { bookcase, clock, sketch } from '../furniture/wall.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box, cylinder } from '../solid.ts';

const ROOM = { left: -4.6, right: 4.6, back: 8.6, high: 3.4, near: -2.5 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const WINDOWS: Rectangle[] = [
  [-3.1, 0.8, 1.7, 2.2],
  [-5.5, 0.8, 1.7, 2.2],
  [-7.9, 0.8, 1.7, 2.2]
];
const SUN: Space = [-0.9, -0.85, -0.12];

export const library: Drawing = {
  air: { from: 4, to: 12, most: 0.26, colour: '#ece6ee' },
  views: {
    wide: (r) => ({ eye: [0.2, 1.6, -1.7], yaw: 1, focal: 0.82, horizon: r > 1 ? 0.45 : 0.41 }),
    mid: (r) => ({ eye: [-0.2, 1.45, 0.8], yaw: 8, focal: 1.0, horizon: r > 1 ? 0.42 : 0.42 }),
    close: () => ({ eye: [0.4, 1.4, 3], yaw: -22, focal: 1.35, horizon: 0.5 }),
    table: (r) => ({ eye: [0.4, 1.2, 1], yaw: 10, focal: 1.0, horizon: r > 1 ? 0.34 : 0.3 }),
    shelves: () => ({ eye: [-2.4, 1.45, 2.2], yaw: -34, focal: 1.0, horizon: 0.44 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, view } = stage;
  const wall = stage.colour('wall', '#e4dcee');
  const floor = stage.colour('floor', '#6f8fb4');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.1),
    floor,
    ceiling: lit(wall, 0.5)
  });
  grid(
    back,
    { origin: [ROOM.left, 0, -2], u: [1, 0, 0], v: [0, 0, 1] },
    [0, 0, 9.2, 10.6],
    [1.15, 1.15],
    shade(floor, 0.2),
    0.32
  );
  back.clipped(glassOf(back, RIGHT, WINDOWS), () => vista(stage, back, { shift: -6 }));
  for (const rect of WINDOWS)
    windowFrame(back, RIGHT, rect, { frame: '#f4eee4', panes: [2, 3], sill: true, reveal: 0.16 });
  sunlight(
    stage,
    back,
    WINDOWS.map((rect) => patch(RIGHT, ...rect)),
    SUN
  );
  shelves(stage);
  clock(back, BACK, 1.5, 2.75, 0.17);
  for (const [i, a] of [0.62, 1.28, 1.94].entries())
    sketch(back, BACK, [a, 1.72, 0.52, 0.66], [1, 3, 0][i] as number);
  librarian(stage);
  cornerShade(stage, ROOM);
  furnish(stage);
  foreground(stage, view === 'close' || view === 'table' ? 'light' : 'plant');
}

function shelves(stage: Stage): void {
  const { back, view } = stage;
  const wood = stage.colour('wood', '#b9814f');
  const thick = view === 'shelves' ? 1.1 : view === 'close' ? 1.2 : 1.7;
  for (const x of [-4.5, -2.9, -1.3]) bookcase(back, BACK, [x, 0, 1.52, 2.5], 5, wood, 0.34, thick);
  bookcase(back, BACK, [2.9, 0, 1.6, 1.1], 2, wood, 0.34, thick);
  plant(back, on(BACK, 3.6, 1.1, 0.18), 0.4, '#5f9a6c', '#e0a545');
  for (const z of [6.2, 4.5, 2.8, 1.1]) {
    if (view !== 'wide' && z < 2) continue;
    bookcase(back, LEFT, [z, 0, 1.6, 2.3], 5, wood, 0.36, thick);
  }
  // A low double shelf stands in the room with books put face up on its top.
  const front: Plane = { origin: [0, 0, 5.9], u: [1, 0, 0], v: [0, 1, 0] };
  const sheet = view === 'wide' || view === 'close' ? back : stage.middle;
  if (view === 'shelves') return;
  pool(sheet, [-1.5, 0, 5.8], 2.2, 0.9, 0.4);
  bookcase(sheet, front, [-2.4, 0, 1.7, 1], 2, lit(wood, 0.1), 0.4, thick);
  for (const [i, x] of [-2.15, -1.7, -1.25].entries())
    box(sheet, { x, y: 1, z: 5.72 }, [0.2, 0.27, 0.04], {
      colour: ['#e8835a', '#3d8fae', '#f0b44c'][i] as string,
      light: stage.side,
      turn: [8, -6, 12][i] as number,
      ink: 0.8
    });
}

/** The desk where the librarian helps: a screen, a lamp, a plant, a pile of returned books. */
function librarian(stage: Stage): void {
  const { back, side, view } = stage;
  if (view === 'shelves') return;
  box(back, { x: 1.5, y: 0, z: 7.6 }, [1.9, 1, 0.6], {
    colour: '#c99a66',
    top: '#e6c491',
    light: side
  });
  box(back, { x: 1.5, y: 0.12, z: 7.29 }, [1.7, 0.7, 0.02], {
    colour: '#d9ae78',
    light: side,
    ink: 0.6
  });
  box(back, { x: 1.1, y: 1, z: 7.6 }, [0.44, 0.34, 0.06], {
    colour: '#3a3f58',
    light: side,
    turn: 14
  });
  for (const [i, c] of ['#b9503f', '#3f8580', '#eddcb4', '#46618f'].entries())
    box(back, { x: 2.05, y: 1 + i * 0.05, z: 7.55 }, [0.28, 0.05, 0.2], {
      colour: c,
      light: side,
      turn: i * 9 - 12,
      ink: 0.7
    });
}

function furnish(stage: Stage): void {
  const { back, middle, over, view, side } = stage;
  const near = view === 'close' ? back : middle;
  if (view === 'wide')
    for (const [x, z] of [
      [-0.6, 3.6],
      [1.8, 5.2]
    ] as const)
      pendant(stage, back, [x, 2.75, z], 0.36, stage.colour('lamp', '#2f6f7c'), ROOM.high);
  if (view === 'shelves') {
    stool(stage);
    return;
  }
  rug(
    view === 'wide' ? back : near,
    [3.1, 0, 5.1],
    2.3,
    1.7,
    stage.colour('rug', '#e0a545'),
    '#fbf0d8'
  );
  armchair(
    view === 'wide' ? back : near,
    { x: 3.35, y: 0, z: 5.3 },
    stage.colour('chair', '#d9684f'),
    -128,
    side
  );
  soft(
    near,
    [2.3, 0, 4.7],
    points('-0.4,0 -0.42,0.24 -0.24,0.46 0.08,0.48 0.34,0.3 0.42,0.06 0.3,-0.03'),
    stage.colour('cushion', '#4f9a8c')
  );
  if (view === 'table') {
    nearTable(over, { x: 0.6, near: 1.3, far: 2.32, width: 4 }, '#e6c491');
    openBook(over, [0.4, 1.9], 4);
    paper(over, [0.92, 1.92], [0.3, 0.22], -16, '#fbf6ea');
    pen(over, [1.26, 2.02], [1.36, 2.1], '#e8835a');
    cup(over, [0.02, 2.06], '#4f9a8c', side);
    for (const [i, c] of ['#b9503f', '#46618f', '#eddcb4'].entries())
      box(over, { x: 1.5, y: 0.74 + i * 0.05, z: 2.12 }, [0.28, 0.05, 0.2], {
        colour: c,
        light: side,
        turn: i * 10 - 6
      });
    return;
  }
  if (view === 'close') return;
  for (const [x, z] of [
    [-0.7, 3.7],
    [1.7, 3.2]
  ] as const)
    roundTable(stage, x, z);
  bag(middle, { x: 0.5, y: 0, z: 3.0 }, '#4f9a8c', 0.9);
}

function roundTable(stage: Stage, x: number, z: number): void {
  const { middle, side } = stage;
  const seats: Array<[number, number, number]> = [
    [x - 0.5, z + 0.66, 150],
    [x + 0.52, z + 0.64, 208],
    [x - 0.72, z - 0.42, 52],
    [x + 0.74, z - 0.4, -56]
  ];
  pool(middle, [x, 0, z], 1.6, 1.3, 0.4);
  middle.veil(0.3, () => {
    for (const [a, b, turn] of seats)
      chairShadow(middle, { x: a, y: 0, z: b }, [-0.4, -1, -0.1], turn);
  });
  const tone = stage.colour('seat', '#3d7fae');
  for (const [a, b, turn] of seats.slice(0, 2))
    chair(middle, { x: a, y: 0, z: b }, { colour: tone, light: side, turn });
  cylinder(middle, { x, y: 0, z }, { low: 0.26, high: 0.2, height: 0.05 }, '#4a4763');
  middle.rod(
    [
      [x, 0.04, z],
      [x, 0.7, z]
    ],
    0.08,
    '#4a4763'
  );
  cylinder(middle, { x, y: 0.7, z }, { low: 0.58, high: 0.58, height: 0.045 }, '#c99a66', {
    top: '#e6c491',
    light: side
  });
  openBook(middle, [x - 0.05, z - 0.28], 10);
  box(middle, { x: x + 0.26, y: 0.745, z: z + 0.12 }, [0.24, 0.05, 0.18], {
    colour: '#b9503f',
    light: side,
    turn: -16
  });
  for (const [a, b, turn] of seats.slice(2))
    chair(middle, { x: a, y: 0, z: b }, { colour: tone, light: side, turn });
}

/** A step stool left before the shelf, a book on it. */
function stool(stage: Stage): void {
  const { middle, side } = stage;
  pool(middle, [-3.7, 0, 4.7], 0.7, 0.6, 0.45);
  cylinder(middle, { x: -3.7, y: 0, z: 4.7 }, { low: 0.24, high: 0.2, height: 0.36 }, '#e8835a', {
    light: side
  });
  box(middle, { x: -3.7, y: 0.36, z: 4.7 }, [0.22, 0.05, 0.16], {
    colour: '#46618f',
    light: side,
    turn: 18
  });
}

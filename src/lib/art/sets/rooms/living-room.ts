/** A family's living room: a sofa under family pictures, a window, a television, shoes by the door. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { points } from '../pen/geometry.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, lightPatch, pool, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { curtain, plant, rug, shadeLamp, soft } from '../furniture/home.ts';
import { coats, portrait, shoes } from '../furniture/family.ts';
import { door, glassOf, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { sofa } from '../furniture/sofa.ts';
import { books, sketch } from '../furniture/wall.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box, cylinder } from '../solid.ts';

const ROOM = { left: -2.9, right: 2.9, back: 3.9, high: 2.6, near: -2 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const WINDOW: Rectangle = [1.2, 0.85, 1.8, 1.35];
const SUN: Space = [0.85, -0.8, -0.25];
const SOFA = { x: 0.55, y: 0, z: 3.25 };

export const livingRoom: Drawing = {
  air: { from: 3, to: 9, most: 0.18, colour: '#f6e2cc' },
  views: {
    wide: (r) => ({ eye: [0, 1.5, -1.7], yaw: -1, focal: 0.86, horizon: r > 1 ? 0.46 : 0.41 }),
    mid: (r) => ({ eye: [0.1, 1.3, -0.2], yaw: 5, focal: 1.0, horizon: r > 1 ? 0.42 : 0.4 }),
    close: () => ({ eye: [0.9, 1.3, 0.9], yaw: 2, focal: 1.3, horizon: 0.52 }),
    sofa: (r) => ({ eye: [0.55, 1.12, 1.06], yaw: 0, focal: 1.0, horizon: r > 1 ? 0.36 : 0.3 }),
    window: () => ({ eye: [-0.5, 1.4, 1.0], yaw: -54, focal: 0.98, horizon: 0.46 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, view } = stage;
  const wall = stage.colour('wall', '#f0a983');
  const floor = stage.colour('floor', '#b27a52');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.6),
    trim: lit(wall, 0.4),
    trimHigh: 0.16
  });
  grid(
    back,
    { origin: [ROOM.left, 0, -2], u: [1, 0, 0], v: [0, 0, 1] },
    [0.1, 0, 5.6, 6],
    [0.3, 9],
    shade(floor, 0.3),
    0.4
  );
  back.clipped(glassOf(back, LEFT, [WINDOW]), () => vista(stage, back, { shift: 7 }));
  windowFrame(back, LEFT, WINDOW, { frame: '#fbf3e4', panes: [2, 1], sill: true, reveal: 0.14 });
  const cloth = stage.colour('curtain', '#f1d9a4');
  curtain(back, LEFT, 0.9, 0.34, 2.4, 0.3, cloth);
  curtain(back, LEFT, 2.96, 0.34, 2.4, 0.3, cloth);
  back.edge(on(LEFT, 0.8, 2.4, 0.12), on(LEFT, 3.4, 2.4, 0.12), 1.2);
  sunlight(stage, back, [patch(LEFT, ...WINDOW)], SUN);
  plant(back, on(LEFT, 1.5, 0.78, 0.16), 0.34, '#5f9a6c', '#3d8b8c');
  entrance(stage);
  gallery(stage);
  cornerShade(stage, ROOM);
  furnish(stage);
  foreground(stage, view === 'close' || view === 'sofa' ? 'light' : 'leaves');
}

/** The flat's door with coats beside it and shoes below: everyone is home. */
function entrance(stage: Stage): void {
  const { back, side } = stage;
  door(back, BACK, [-2.55, 0, 0.92, 2.05], {
    colour: stage.colour('door', '#5f8f8a'),
    handle: 'right'
  });
  coats(back, BACK, -1.5, 1.66, 0.62, 2);
  shoes(back, { x: -1.4, y: 0, z: 3.66 }, 2, side);
}

function gallery(stage: Stage): void {
  const { back } = stage;
  const frame = stage.colour('frame', '#7b5640');
  portrait(back, BACK, [-0.28, 1.42, 0.62, 0.48], 3, frame);
  portrait(back, BACK, [0.5, 1.5, 0.36, 0.46], 1, '#d9a24a');
  portrait(back, BACK, [1.02, 1.38, 0.54, 0.44], 2, frame);
  sketch(back, BACK, [0.52, 2.1, 0.34, 0.26], 1);
  sketch(back, BACK, [1.72, 1.5, 0.3, 0.38], 0);
  const shelf: Plane = { ...RIGHT, origin: on(RIGHT, 0, 0, 0.02) };
  back.face(patch(shelf, -3.5, 1.62, 1.5, 0.05), '#8a5f45', { ink: 0.8 });
  books(back, shelf, -3.42, 1.67, 0.8);
  portrait(back, { ...RIGHT, origin: on(RIGHT, 0, 0, 0.06) }, [-2.5, 1.7, 0.32, 0.3], 2, '#d9a24a');
}

function furnish(stage: Stage): void {
  const { middle, view, side } = stage;
  const colour = stage.colour('sofa', '#2f7f86');
  const sitting = view === 'sofa' || view === 'mid';
  const own = view === 'close' || view === 'window' ? stage.back : middle;
  rug(middle, [0.4, 0, 1.9], 3.3, 1.7, stage.colour('rug', '#d9a24a'), '#fbf0d8');
  shadeLamp(stage, own, [2.05, 0, 3.5], 1.5);
  sofa(own, sitting ? stage.over : own, SOFA, {
    colour,
    cushions: [stage.colour('cushion', '#e9b658'), mix(colour, '#f3e2bb', 0.55)],
    light: side,
    width: 1.95
  });
  if (sitting || view === 'wide') throwOver(stage, sitting ? stage.over : own, colour);
  television(stage);
  lightPatch(
    stage,
    own,
    [
      [-0.1, 0.88, 3.44],
      [0.5, 0.88, 3.44],
      [0.7, 0.5, 3.42],
      [0.1, 0.5, 3.42]
    ],
    0.5
  );
  if (view === 'wide' || view === 'mid') lowTable(stage);
}

/** A knitted blanket thrown over the near arm. */
function throwOver(stage: Stage, sheet: Stage['over'], sofaColour: string): void {
  const x = SOFA.x + 0.73;
  const tone = stage.colour('throw', mix('#e0805a', sofaColour, 0.12));
  const z = SOFA.z - 0.49;
  const face: Plane = { origin: [x, 0, z], u: [1, 0, 0], v: [0, 1, 0] };
  sheet.face(
    [
      [x - 0.02, 0.68, z],
      [x + 0.27, 0.68, z],
      [x + 0.26, 0.68, z + 0.5],
      [x - 0.02, 0.68, z + 0.5]
    ],
    lit(tone, 0.25),
    { ink: 0.7 }
  );
  sheet.face(
    [
      [x - 0.02, 0.68, z],
      [x - 0.02, 0.68, z + 0.5],
      [x - 0.03, 0.46, z + 0.5],
      [x - 0.03, 0.46, z]
    ],
    shade(tone, 0.3),
    { ink: 0.7 }
  );
  sheet.face(
    [
      on(face, -0.02, 0.68),
      on(face, 0.27, 0.68),
      on(face, 0.26, 0.3),
      on(face, 0.12, 0.27),
      on(face, 0, 0.31)
    ],
    tone,
    { ink: 0.8 }
  );
  for (const y of [0.6, 0.5, 0.4])
    sheet.face(patch(face, -0.015, y, 0.28, 0.035), lit(tone, 0.5), { ink: 0 });
}

/** A low unit along the right wall with a television, a console and its two controllers. */
function television(stage: Stage): void {
  const { view } = stage;
  if (view === 'sofa' || view === 'close') return;
  const sheet = view === 'wide' ? stage.back : stage.middle;
  const { light, side } = stage;
  pool(sheet, [2.55, 0, 1.9], 0.9, 1.9, 0.4);
  box(sheet, { x: 2.62, y: 0.06, z: 1.9 }, [0.46, 0.44, 1.7], { colour: '#a8744a', light: side });
  box(sheet, { x: 2.58, y: 0.5, z: 2.5 }, [0.26, 0.07, 0.34], { colour: '#3a3f58', light: side });
  box(sheet, { x: 2.7, y: 0.54, z: 1.85 }, [0.08, 0.66, 1.1], { colour: '#2b2c44', light: side });
  const screen: Space[] = [
    [2.655, 0.58, 2.35],
    [2.655, 0.58, 1.35],
    [2.655, 1.15, 1.35],
    [2.655, 1.15, 2.35]
  ];
  sheet.face(screen, light.night ? '#5a6fb8' : '#46506e', { ink: 0.5 });
  sheet.face(
    [screen[0] as Space, [2.655, 0.58, 2.0], [2.655, 1.15, 1.7], [2.655, 1.15, 2.2]],
    '#ffffff',
    { ink: 0, opacity: 0.12, haze: false }
  );
  plant(sheet, [2.6, 0.5, 1.16], 0.34, '#6aa06a', '#e0a545');
}

function lowTable(stage: Stage): void {
  const { middle, side } = stage;
  const [x, z] = [0.3, 1.9];
  pool(middle, [x, 0, z], 1.3, 0.8, 0.45);
  for (const a of [-0.46, 0.46])
    for (const b of [-0.18, 0.18])
      middle.rod(
        [
          [x + a, 0, z + b],
          [x + a, 0.36, z + b]
        ],
        0.045,
        '#6d4a3a'
      );
  box(middle, { x, y: 0.36, z }, [1.1, 0.05, 0.52], {
    colour: '#b98552',
    top: '#dcae76',
    light: side
  });
  for (const [a, b, c] of [
    [-0.3, 0.08, '#d9684f'],
    [-0.12, -0.1, '#f3e6c8']
  ] as const)
    cylinder(middle, { x: x + a, y: 0.41, z: z + b }, { low: 0.042, high: 0.048, height: 0.1 }, c, {
      light: side,
      top: '#6a4434'
    });
  box(middle, { x: x + 0.22, y: 0.41, z }, [0.28, 0.04, 0.2], {
    colour: '#46618f',
    light: side,
    turn: 12
  });
  soft(
    middle,
    [x + 0.42, 0.41, z - 0.1],
    points('-0.08,0 -0.07,0.07 0,0.1 0.08,0.06 0.08,0 0,-0.02'),
    '#e0a545',
    0.7
  );
}

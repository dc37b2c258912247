/** Nia's bedroom: a bed under the window on the town, string lights, a desk full of drawings. */
import { points } from '../pen/geometry.ts';
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, hatch, lightPatch, pool, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { glassOf, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { curtain, folds, plant, rug, shadeLamp, soft, stringLights } from '../furniture/home.ts';
import { bag, chair } from '../furniture/school.ts';
import { deskThings, onFloor, type Owner } from './bedroom-things.ts';
import { onWalls } from './bedroom-walls.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box } from '../solid.ts';

const ROOM = { left: -2.3, right: 2.3, back: 3.6, high: 2.65, near: -2 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const WINDOW: Rectangle = [-1.55, 0.98, 1.75, 1.28];
const SUN: Space = [0.45, -0.75, -0.7];

/** A bedroom like the others in its plan; what hangs and lies in it is its owner's. */
export const bedroomOf = (kind: Owner): Drawing => ({
  air: { from: 3, to: 9, most: 0.2, colour: '#cdbfe0' },
  views: {
    wide: (r) => ({ eye: [0.05, 1.4, -1.35], yaw: 2, focal: 0.84, horizon: r > 1 ? 0.46 : 0.42 }),
    mid: (r) => ({ eye: [-0.3, 1.3, -0.3], yaw: -4, focal: 1.0, horizon: r > 1 ? 0.42 : 0.44 }),
    close: () => ({ eye: [-0.1, 1.35, 0.6], yaw: -3, focal: 1.35, horizon: 0.52 }),
    bed: () => ({ eye: [-0.75, 1.02, 0.35], yaw: 2, focal: 1.0, horizon: 0.42 }),
    desk: (r) => ({ eye: [-0.7, 1.38, 0.5], yaw: 47, focal: 0.95, horizon: r > 1 ? 0.4 : 0.38 }),
    window: () => ({ eye: [-0.7, 1.42, 1.7], yaw: 0, focal: 1.05, horizon: 0.5 })
  },
  draw: (stage) => draw(stage, kind)
});

function draw(stage: Stage, kind: Owner): void {
  const { back, middle, view } = stage;
  const wall = stage.colour('wall', '#a598b8');
  const floor = stage.colour('floor', '#b98a6c');
  const frame = stage.colour('frame', '#e8dcc6');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.3)
  });
  boards(stage, floor);
  back.clipped(glassOf(back, BACK, [WINDOW]), () =>
    // At the window itself one looks out on the lighthouse.
    vista(stage, back, view === 'window' ? { shift: -6.4 } : { shift: 5.2, boats: false })
  );
  windowFrame(back, BACK, WINDOW, { frame, panes: [2, 2], sill: true, reveal: 0.14 });
  const cloth = stage.colour('curtain', '#d9865c');
  back.edge(on(BACK, -1.95, 2.42, 0.12), on(BACK, 0.6, 2.42, 0.12), 1.3);
  curtain(back, BACK, -1.98, 0.36, 2.42, 0.74, cloth);
  curtain(back, BACK, 0.28, 0.34, 2.42, 0.74, cloth);
  sunlight(stage, back, [patch(BACK, ...WINDOW)], SUN);
  plant(back, on(BACK, -0.02, 0.92, 0.16), 0.34);
  onWalls(stage, kind);
  cornerShade(stage, ROOM);
  if (kind !== 'games' && kind !== 'boards')
    stringLights(
      stage,
      back,
      [
        [-2.28, 2.5, 1.1],
        [-2.2, 2.52, 3.5],
        [-0.3, 2.56, 3.52],
        [1.2, 2.54, 3.52],
        [2.24, 2.5, 3.4],
        [2.25, 2.5, 1.2]
      ],
      23
    );
  rug(middle, [0.35, 0, 1.75], 2.1, 1.3, stage.colour('rug', '#4d8f94'), '#f3e2bb');
  bed(stage);
  if (stage.day || stage.light.night)
    lightPatch(
      stage,
      middle,
      [
        [-1.15, 0.665, 2.85],
        [-0.2, 0.665, 2.85],
        [-0.5, 0.665, 2.35],
        [-1.5, 0.665, 2.35]
      ],
      0.7
    );
  desk(stage, kind);
  onFloor(stage, kind);
  if (kind !== 'boards' && (view === 'wide' || view === 'mid'))
    bag(middle, { x: -1.75, y: 0, z: 1.35 }, '#d8734c', 0.9);
  foreground(stage, view === 'close' || view === 'window' ? 'light' : 'blanket');
}

function boards(stage: Stage, floor: string): void {
  grid(
    stage.back,
    { origin: [ROOM.left, 0, ROOM.near], u: [1, 0, 0], v: [0, 0, 1] },
    [0.2, 0, 4.4, 5.6],
    [0.26, 9],
    shade(floor, 0.34),
    0.4
  );
  for (let i = 0; i < 9; i++) {
    const x = ROOM.left + 0.2 + ((i * 7) % 17) * 0.26;
    const z = -0.4 + ((i * 5) % 8) * 0.5;
    stage.back.face(
      [
        [x, 0, z],
        [x + 0.26, 0, z],
        [x + 0.26, 0, z + 1],
        [x, 0, z + 1]
      ],
      shade(floor, 0.14),
      { ink: 0, opacity: 0.6 }
    );
  }
}

function bed(stage: Stage): void {
  const { middle, view } = stage;
  const sheet = view === 'close' || view === 'window' ? stage.back : middle;
  const quilt = stage.colour('quilt', '#6d5f9a');
  const light = stage.side;
  pool(sheet, [-0.9, 0, 2.6], 2.9, 1.4, 0.45);
  box(sheet, { x: -0.92, y: 0.08, z: 3.0 }, [2.36, 0.26, 1.06], { colour: '#8a5f45', light });
  box(sheet, { x: -2.16, y: 0, z: 3.0 }, [0.1, 1.02, 1.12], { colour: '#9c6c4c', light });
  box(sheet, { x: -0.94, y: 0.34, z: 3.0 }, [2.3, 0.24, 1.02], { colour: '#efe3d2', light });
  // The quilt lies over the mattress and hangs down at our side in uneven folds.
  const top: Space[] = [
    [-1.35, 0.6, 3.5],
    [0.24, 0.6, 3.5],
    [0.26, 0.62, 2.46],
    [-1.42, 0.63, 2.46]
  ];
  sheet.face(top, lit(quilt, 0.14), { ink: 0.8 });
  const hem: Space[] = [];
  for (let i = 0; i <= 10; i++) hem.push([0.27 - i * 0.168, 0.17 + 0.05 * Math.sin(i * 1.7), 2.42]);
  sheet.face([[-1.42, 0.63, 2.46], [0.26, 0.62, 2.46], ...hem], quilt, { ink: 0.9 });
  sheet.face(
    [
      [0.26, 0.62, 2.46],
      [0.24, 0.6, 3.5],
      [0.3, 0.2, 3.5],
      [0.28, 0.2, 2.44]
    ],
    shade(quilt, 0.34),
    { ink: 0.8 }
  );
  for (let i = 1; i < 8; i++) {
    const x = -1.4 + i * 0.22;
    sheet.edge([x, 0.6, 2.46], [x + (i % 2 ? 0.05 : -0.04), 0.28, 2.43], 0.5);
    if (i % 2)
      sheet.face(
        [
          [x, 0.6, 2.46],
          [x + 0.08, 0.6, 2.46],
          [x + 0.1, 0.2, 2.43],
          [x + 0.03, 0.2, 2.43]
        ],
        shade(quilt, 0.3),
        { ink: 0 }
      );
  }
  for (const z of [2.72, 3.0, 3.26])
    sheet.edge([-1.36, 0.605, z], [0.24, 0.605, z], 0.5, lit(quilt, 0.5));
  for (const x of [-1.0, -0.6, -0.2])
    sheet.edge([x, 0.605, 2.5], [x + 0.02, 0.605, 3.48], 0.5, lit(quilt, 0.5));
  sheet.face(
    [
      [-1.42, 0.63, 2.46],
      [-1.35, 0.61, 3.5],
      [-1.14, 0.62, 3.5],
      [-1.2, 0.64, 2.46]
    ],
    '#f1e6d6',
    { ink: 0.7 }
  );
  soft(
    sheet,
    [-1.76, 0.6, 3.2],
    points('-0.34,0.02 -0.36,0.3 -0.1,0.38 0.24,0.34 0.32,0.12 0.26,0.0'),
    '#e9c46f'
  );
  soft(
    sheet,
    [-1.72, 0.58, 2.8],
    points('-0.36,0.0 -0.38,0.22 -0.1,0.32 0.26,0.26 0.34,0.08 0.28,-0.03'),
    '#f3e8da'
  );
  folds(
    sheet,
    [-1.72, 0.58, 2.8],
    [
      [
        [0.2, 0.22],
        [0.08, 0.14],
        [0.02, 0.04]
      ],
      [
        [-0.3, 0.2],
        [-0.2, 0.12],
        [-0.18, 0.04]
      ]
    ]
  );
  hatch(
    sheet,
    [
      [-1.9, 0.1, 2.44],
      [0.25, 0.1, 2.44],
      [0.25, 0, 2.2],
      [-1.9, 0, 2.2]
    ],
    { lines: 24, ink: 0.5, lean: 0.03 }
  );
}

function desk(stage: Stage, kind: Owner): void {
  const { middle, view } = stage;
  if (view === 'close' || view === 'window') return;
  const wood = stage.colour('wood', '#b5794c');
  const light = stage.side;
  const z = 2.35;
  pool(middle, [1.85, 0, z], 1, 1.9, 0.45);
  for (const k of [-0.8, 0.8]) {
    for (const x of [1.58, 2.2])
      middle.rod(
        [
          [x, 0, z + k],
          [x, 0.7, z + k]
        ],
        0.05,
        wood
      );
  }
  box(middle, { x: 1.96, y: 0.3, z: z + 0.52 }, [0.56, 0.38, 0.5], { colour: wood, light });
  box(middle, { x: 1.9, y: 0.7, z }, [0.78, 0.06, 1.78], {
    colour: wood,
    top: lit(wood, 0.3),
    light
  });
  shadeLamp(stage, middle, [2.08, 0.76, z + 0.62], 0.52);
  deskThings(stage, kind, z);
  if (view !== 'desk')
    chair(middle, { x: 1.2, y: 0, z: z - 0.25 }, { colour: '#d8734c', light, turn: 74 });
  else chair(middle, { x: 1.05, y: 0, z: z + 0.1 }, { colour: '#d8734c', light, turn: 70 });
}

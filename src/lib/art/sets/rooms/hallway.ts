/** The school corridor: lockers on one side, windows on the other, doors at the end. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import type { Drawing, Stage } from '../stage.ts';
import { glow, grid, hatch, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { door, glassOf, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { lockers } from '../furniture/lockers.ts';
import { clock, noticeBoard } from '../furniture/wall.ts';
import { bag } from '../furniture/school.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box } from '../solid.ts';

const ROOM = { left: -1.95, right: 2.05, back: 15, high: 3.15, near: -2.5 };
const LEFT: Plane = { origin: [ROOM.left + 0.3, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const WINDOWS: Rectangle[] = [
  [-4.3, 1.05, 1.7, 1.5],
  [-6.9, 1.05, 1.7, 1.5],
  [-11.4, 1.05, 1.7, 1.5]
];
const SUN: Space = [-0.85, -0.9, -0.16];

export const hallway: Drawing = {
  air: { from: 4, to: 15, most: 0.62, colour: '#f8e6c2' },
  views: {
    wide: (r) => ({
      eye: [0.15, 1.5, -0.9],
      focal: 0.86,
      horizon: r > 1 ? 0.45 : 0.43,
      centre: 0.52
    }),
    mid: (r) => ({
      eye: [0.5, 1.48, 0.6],
      yaw: -13,
      focal: 1.05,
      horizon: r > 1 ? 0.4 : 0.42,
      centre: 0.5
    }),
    close: () => ({ eye: [0.6, 1.5, 2], yaw: -34, focal: 1.5, horizon: 0.46 }),
    lockers: () => ({ eye: [1.2, 1.42, 2.4], yaw: -66, focal: 0.95, horizon: 0.42 }),
    door: () => ({ eye: [-0.7, 1.5, 5.6], yaw: 38, focal: 1.0, horizon: 0.42 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, middle } = stage;
  const wall = stage.colour('wall', '#f2d8a4');
  const floor = stage.colour('floor', '#d9a873');
  const colour = stage.colour('locker', '#2f7f86');
  const accent = stage.colour('accent', '#e0805a');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.4)
  });
  tiles(stage, floor);
  ceilingLamps(stage);
  endWall(stage);
  back.clipped(glassOf(back, RIGHT, WINDOWS), () => vista(stage, back, { shift: 9, town: false }));
  for (const rect of WINDOWS)
    windowFrame(back, RIGHT, rect, { frame: '#fbf0d8', panes: [2, 2], sill: true });
  sunlight(
    stage,
    back,
    WINDOWS.map((rect) => patch(RIGHT, ...rect)),
    SUN
  );
  back.face(patch(RIGHT, -15, 0, 17.5, 0.92), shade(mix(colour, wall, 0.35), 0.06), {
    ink: 0,
    opacity: 0.6
  });
  back.edge(on(RIGHT, -15, 0.92), on(RIGHT, 2.5, 0.92), 0.7);
  door(back, RIGHT, [-9.6, 0, 1.1, 2.2], { colour: '#b9774c', pane: '#f7e8c2', handle: 'left' });
  noticeBoard(back, RIGHT, [-2.35, 1.1, 2.1, 1.15]);
  cornerShade(stage, ROOM);
  const sheet = stage.view === 'wide' ? back : middle;
  box(sheet, { x: ROOM.left + 0.15, y: 0, z: 9 }, [0.3, 2.02, 13], {
    colour: shade(colour, 0.3),
    light: 'right',
    ink: 0
  });
  lockers(sheet, LEFT, 0.4 - 2, 12.6, { colour, accent });
  sheet.face(
    [
      [ROOM.left + 0.3, 0, -1],
      [ROOM.left + 0.75, 0, -1],
      [ROOM.left + 0.62, 0, 12.6],
      [ROOM.left + 0.3, 0, 12.6]
    ],
    '#43295f',
    { ink: 0, opacity: 0.3, haze: false }
  );
  hatch(
    sheet,
    [
      [ROOM.left + 0.3, 0, 0.5],
      [ROOM.left + 0.3, 0, 9],
      [ROOM.left + 0.85, 0, 9],
      [ROOM.left + 0.85, 0, 0.5]
    ],
    { lines: 40, ink: 0.5, lean: 0.02 }
  );
  fountain(stage);
  if (stage.view !== 'close') {
    bag(middle, { x: -1.25, y: 0, z: 3.7 }, '#d8734c', 0.95);
    bench(stage);
  }
  foreground(
    stage,
    stage.view === 'close' ? 'light' : stage.view === 'lockers' ? 'frame' : 'lockers'
  );
}

function tiles(stage: Stage, floor: string): void {
  const { back } = stage;
  const plane: Plane = { origin: [ROOM.left, 0, 0], u: [1, 0, 0], v: [0, 0, 1] };
  grid(back, plane, [0.3, -1, 3.6, 16], [0.9, 0.9], shade(floor, 0.3), 0.35);
  for (const [a, b] of [
    [1, 0],
    [2, 2],
    [1, 3],
    [3, 5],
    [0, 1],
    [2, 7]
  ] as const) {
    back.face(patch(plane, 0.3 + a * 0.9, -1 + b * 0.9, 0.9, 0.9), shade(floor, 0.16), {
      ink: 0,
      opacity: 0.6
    });
  }
  back.face(
    [
      [ROOM.left, 0, -2],
      [ROOM.left + 0.9, 0, -2],
      [ROOM.left + 0.9, 0, ROOM.back],
      [ROOM.left, 0, ROOM.back]
    ],
    '#2f7f86',
    { ink: 0, opacity: 0.14 }
  );
  back.face(
    [
      [1.55, 0, -2],
      [1.7, 0, -2],
      [1.7, 0, ROOM.back],
      [1.55, 0, ROOM.back]
    ],
    '#c2523f',
    { ink: 0, opacity: 0.45 }
  );
}

function ceilingLamps(stage: Stage): void {
  const { back, light } = stage;
  const plane: Plane = { origin: [0, ROOM.high - 0.02, 0], u: [1, 0, 0], v: [0, 0, 1] };
  for (const z of [1.4, 4, 6.6, 9.2, 11.8]) {
    const shape = patch(plane, -0.55, z, 1.1, 1.25);
    if (light.lamps) back.glowing(() => back.face(shape, light.lamp, { ink: 0, haze: false }));
    else back.face(shape, '#fffaea', { ink: 0 });
    back.face(shape, 'none', { ink: 0.7 });
    if (light.lamps && !stage.day)
      glow(
        back,
        back.camera.at([0, ROOM.high - 0.1, z + 0.6]),
        1.3 * back.camera.scale([0, 2, z]),
        light.lamp,
        0.35
      );
  }
}

function endWall(stage: Stage): void {
  const { back, light } = stage;
  for (const x of [-0.98, 0.02])
    door(back, BACK, [x, 0, 0.94, 2.15], {
      colour: '#7fa79c',
      pane: '#fff3cf',
      handle: x < 0 ? 'right' : 'left'
    });
  back.glowing(() => {
    for (const x of [-0.98, 0.02])
      back.face(
        patch(BACK, x + 0.19, 1.18, 0.56, 0.74),
        stage.day ? lit(light.sky[1], 0.5) : light.sky[1],
        { ink: 0, haze: false }
      );
  });
  clock(back, BACK, 0, 2.6, 0.2);
  for (const [i, x] of [-1.5, 1.35].entries())
    back.face(patch(BACK, x, 1.2, 0.4, 0.9), i ? '#e0a545' : '#c2523f', { ink: 0.6 });
}

function fountain(stage: Stage): void {
  const { back } = stage;
  box(back, { x: 1.83, y: 0.72, z: 7.6 }, [0.42, 0.3, 0.6], {
    colour: '#c9c4cf',
    light: 'left',
    ink: 0.9
  });
  box(back, { x: 1.9, y: 0.2, z: 7.6 }, [0.26, 0.52, 0.4], {
    colour: '#a9a2b4',
    light: 'left',
    ink: 0.8
  });
}

function bench(stage: Stage): void {
  const { middle } = stage;
  const z = 4.6;
  middle.face(
    [
      [1.3, 0, z - 0.9],
      [1.95, 0, z - 0.9],
      [1.95, 0, z + 0.9],
      [1.3, 0, z + 0.9]
    ],
    '#43295f',
    { ink: 0, opacity: 0.34, haze: false }
  );
  for (const k of [-0.65, 0.65])
    box(middle, { x: 1.72, y: 0, z: z + k }, [0.36, 0.4, 0.08], {
      colour: '#3b3550',
      light: 'left'
    });
  box(middle, { x: 1.72, y: 0.4, z }, [0.44, 0.07, 1.7], { colour: '#c98a4f', light: 'left' });
}

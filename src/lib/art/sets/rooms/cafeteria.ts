/** The school cafeteria: rows of tables under big windows on the harbour. */
import { patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, lightPatch, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { glassOf, pendant, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { bag, chair, chairShadow, table, tableShadow, tray } from '../furniture/school.ts';
import type { Sheet } from '../sheet.ts';
import { servingHatch, starBunting, waveMural } from '../furniture/cafeteria.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box } from '../solid.ts';

const ROOM = { left: -6.2, right: 6.2, back: 11, high: 3.7, near: -3 };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, ROOM.back], u: [0, 0, -1], v: [0, 1, 0] };
const BACK: Plane = { origin: [ROOM.left, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const BACK_WINDOWS: Rectangle[] = [
  [0.5, 0.95, 3.3, 2.25],
  [4.5, 0.95, 3.4, 2.25],
  [8.6, 0.95, 3.3, 2.25]
];
const LEFT_WINDOWS: Rectangle[] = [
  [-2.2, 0.95, 2.6, 2.25],
  [1.1, 0.95, 2.6, 2.25],
  [4.4, 0.95, 2.6, 2.25],
  [7.7, 0.95, 2.6, 2.25]
];
const SUN: Space = [0.95, -0.8, -0.1];

/** Tables: middle on the floor; all run away from us. */
const TABLES: Array<[number, number]> = [
  [-3.7, 8.7],
  [0.1, 9],
  [3.7, 8.8],
  [-3.2, 5.3],
  [3.1, 5.4],
  [-2.9, 2.1],
  [2.9, 2.2]
];

export const cafeteria: Drawing = {
  air: { from: 4, to: 13, most: 0.42 },
  views: {
    wide: (r) => ({
      eye: [0.5, 1.55, -1.5],
      yaw: -3,
      focal: 0.78,
      horizon: r > 1 ? 0.44 : 0.4,
      centre: 0.5
    }),
    mid: (r) => ({
      eye: [0.2, 1.5, 1.6],
      yaw: 6,
      focal: 1.0,
      horizon: r > 1 ? 0.4 : 0.42,
      centre: 0.5
    }),
    close: () => ({ eye: [-1, 1.4, 4.2], yaw: -14, focal: 1.5, horizon: 0.46 }),
    table: () => ({ eye: [0.3, 1.22, 2.4], yaw: 12, focal: 1.05, horizon: 0.4 }),
    seat: (r) => ({
      eye: [1.3, 1.42, 2.55],
      yaw: 22,
      focal: 0.95,
      horizon: r > 1 ? 0.24 : 0.2,
      centre: 0.44
    })
  },
  draw
};

function draw(stage: Stage): void {
  const { back } = stage;
  const wall = stage.colour('wall', '#f0d9ab');
  const trim = stage.colour('trim', '#3d8b8c');
  const floor = stage.colour('floor', '#dcae7c');
  const frame = stage.colour('frame', '#fbf0d8');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.45),
    trim,
    trimHigh: 0.8
  });
  grid(
    back,
    { origin: [ROOM.left, 0, 0], u: [1, 0, 0], v: [0, 0, 1] },
    [0.2, -3, 12, 14],
    [1.2, 1.2],
    shade(floor, 0.3),
    0.3
  );
  beams(stage, wall);
  waveMural(back, RIGHT, [6.6, 0.9, 5.5, 2.2], trim);
  servingHatch(stage, back, RIGHT, [1.2, 0.95, 3.6, 1.5]);
  back.clipped([...glassOf(back, BACK, BACK_WINDOWS), ...glassOf(back, LEFT, LEFT_WINDOWS)], () =>
    vista(stage, back)
  );
  for (const rect of BACK_WINDOWS)
    windowFrame(back, BACK, rect, { frame, panes: [3, 2], sill: true });
  for (const rect of LEFT_WINDOWS)
    windowFrame(back, LEFT, rect, { frame, panes: [2, 2], sill: true, reveal: 0.14 });
  starBunting(back, [ROOM.left, 3.3, ROOM.back - 0.2], [ROOM.right, 3.35, ROOM.back - 0.2]);
  sunlight(
    stage,
    back,
    LEFT_WINDOWS.map((rect) => patch(LEFT, ...rect)),
    SUN
  );
  cornerShade(stage, ROOM);
  for (const [x, z] of [
    [-2.4, 2.4],
    [2.4, 2.4],
    [-2.4, 5.4],
    [2.4, 5.4],
    [-2.4, 8.4],
    [2.4, 8.4]
  ] as const) {
    if (stage.view === 'wide' || z > 4)
      pendant(stage, back, [x, 2.75, z], 0.34, '#2f6f78', ROOM.high);
  }
  furnish(stage);
  if (stage.view === 'seat') emptySeat(stage);
  if (stage.view !== 'seat')
    foreground(stage, ['close', 'table'].includes(stage.view) ? 'light' : 'chairs');
}

function beams(stage: Stage, wall: string): void {
  const { back } = stage;
  const beam = shade(wall, 0.22);
  for (const z of [10, 7.2, 4.4, 1.6]) {
    box(back, { x: 0, y: ROOM.high - 0.3, z }, [12.4, 0.3, 0.25], {
      colour: beam,
      front: shade(beam, 0.12),
      light: 'top',
      ink: 0.7
    });
  }
}

function furnish(stage: Stage): void {
  const { camera, side } = stage;
  const top = stage.colour('table', '#f2e4c6');
  const seats = [stage.colour('chair', '#3d8b8c'), '#d8734c', '#3d8b8c', '#e0a545'];
  const things: Array<{
    at: Space;
    draw: (sheet: Sheet) => void;
    shadow?: (sheet: Sheet) => void;
  }> = [];
  TABLES.forEach(([x, z], i) => {
    if (stage.view === 'seat' && (i === 4 || i === 6)) return;
    things.push({
      at: [x, 0, z],
      shadow: (sheet) => tableShadow(sheet, { x, y: 0, z }, [0.95, 2.3], SUN),
      draw: (sheet) => {
        table(sheet, { x, y: 0, z }, [0.95, 2.3], { colour: top, light: side });
        if (i % 2 === 0 && z < 8) tray(sheet, [x - 0.15, 0.745, z + 0.5], '#d8734c', 8);
        if (i % 3 === 0 && z < 8) tray(sheet, [x + 0.18, 0.745, z - 0.4], '#4f97a0', -12);
      }
    });
    for (const row of [-1, 1]) {
      for (const k of z > 8 ? [-0.5, 0.5] : [-0.72, 0, 0.72]) {
        const pull = ((i * 7 + k * 10 + row * 3 + 30) % 3) * 0.07;
        const at = { x: x + row * (0.68 + pull), y: 0, z: z + k };
        const turn = row * -90 + pull * 90;
        const colour = seats[Math.abs(i + row) % 4] as string;
        things.push({
          at: [at.x, 0, at.z],
          shadow: (sheet) => chairShadow(sheet, at, SUN, turn),
          draw: (sheet) => chair(sheet, at, { colour, light: side, turn })
        });
      }
    }
  });
  if (stage.view !== 'seat') {
    things.push({
      at: [2.1, 0, 4],
      draw: (sheet) => bag(sheet, { x: 2.1, y: 0, z: 4 }, '#7a4a86')
    });
    things.push({
      at: [-2.3, 0, 3],
      draw: (sheet) => bag(sheet, { x: -2.3, y: 0, z: 3 }, '#c2523f', 0.9)
    });
  }
  const far = stage.view === 'wide' ? 8 : 5.4;
  const seen = things.filter((thing) => camera.depth(thing.at) > 1.1);
  seen.sort((a, b) => camera.depth(b.at) - camera.depth(a.at));
  const layers: Array<[Sheet, typeof seen]> = [
    [stage.back, seen.filter((thing) => camera.depth(thing.at) > far)],
    [stage.middle, seen.filter((thing) => camera.depth(thing.at) <= far)]
  ];
  for (const [sheet, list] of layers) {
    sheet.veil(0.34, () => list.forEach((thing) => thing.shadow?.(sheet)));
    list.forEach((thing) => thing.draw(sheet));
  }
}

/** The seat nobody sits on: one table in the light, one chair pulled back, one tray across from it. */
function emptySeat(stage: Stage): void {
  const { middle, side } = stage;
  const top = stage.colour('table', '#f2e4c6');
  const at = { x: 2.75, y: 0, z: 5 };
  const empty = { x: 2.6, y: 0, z: 4.0 };
  const across = { x: 3.1, y: 0, z: 5.75 };
  lightPatch(stage, middle, [
    [0.7, 0, 2.9],
    [3.5, 0, 2.9],
    [5.2, 0, 6.6],
    [2.4, 0, 6.6]
  ]);
  middle.veil(0.4, () => {
    chairShadow(middle, across, SUN, 176);
    tableShadow(middle, at, [2.3, 0.95], SUN);
    chairShadow(middle, empty, SUN, -24);
  });
  chair(middle, across, { colour: '#3d8b8c', light: side, turn: 176 });
  table(middle, at, [2.3, 0.95], { colour: top, light: 'left' });
  tray(middle, [3.1, 0.745, 5.15], '#4f97a0', 6);
  chair(middle, empty, { colour: '#d8734c', light: side, turn: -24 });
}

/** A classroom: single desks in rows, a board, tall windows, a shelf along the wall. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { ellipse, points } from '../pen/geometry.ts';
import type { Sheet } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { door, glassOf, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { bookcase, clock, noticeBoard, sketch } from '../furniture/wall.ts';
import { bag, chair, chairShadow, table, tableShadow } from '../furniture/school.ts';
import { plant } from '../furniture/home.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box } from '../solid.ts';

const ROOM = { left: -4.2, right: 4.2, back: 8.4, high: 3.2, near: -2.5 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const WINDOWS: Rectangle[] = [
  [-1.6, 0.95, 2.2, 1.8],
  [1.2, 0.95, 2.2, 1.8],
  [4, 0.95, 2.2, 1.8]
];
const SUN: Space = [0.95, -0.85, -0.1];

export const classroom: Drawing = {
  air: { from: 4, to: 11, most: 0.3, colour: '#f5e6c6' },
  views: {
    wide: (r) => ({ eye: [0.4, 1.55, -1.6], yaw: -2, focal: 0.82, horizon: r > 1 ? 0.45 : 0.41 }),
    mid: (r) => ({ eye: [0.1, 1.45, 1], yaw: -8, focal: 1.0, horizon: r > 1 ? 0.42 : 0.43 }),
    close: () => ({ eye: [0.4, 1.4, 3], yaw: 12, focal: 1.4, horizon: 0.5 }),
    desk: () => ({ eye: [0, 1.25, 0.6], yaw: -4, focal: 1.05, horizon: 0.34 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, view, side } = stage;
  const wall = stage.colour('wall', '#efe0b4');
  const floor = stage.colour('floor', '#c9a07a');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: lit(wall, 0.5),
    trim: stage.colour('trim', '#6d9a86'),
    trimHigh: 0.85
  });
  grid(
    back,
    { origin: [ROOM.left, 0, -2], u: [1, 0, 0], v: [0, 0, 1] },
    [0, 0, 8.4, 10],
    [0.7, 0.7],
    shade(floor, 0.26),
    0.3
  );
  back.clipped(glassOf(back, LEFT, WINDOWS), () => vista(stage, back, { shift: -3 }));
  for (const rect of WINDOWS)
    windowFrame(back, LEFT, rect, { frame: '#fbf0d8', panes: [2, 2], sill: true, reveal: 0.16 });
  for (const z of [0.2, 2.9]) plant(back, on(LEFT, z, 0.92, 0.15), 0.32);
  sunlight(
    stage,
    back,
    WINDOWS.map((rect) => patch(LEFT, ...rect)),
    SUN
  );
  board(stage, back);
  noticeBoard(back, RIGHT, [-5.4, 1.15, 2.4, 1.2]);
  door(back, RIGHT, [-8.0, 0, 1.05, 2.15], { colour: '#b9774c', pane: '#f7e8c2', handle: 'left' });
  bookcase(back, RIGHT, [-2.6, 0, 1.8, 1.0], 2, '#a8744a');
  clock(back, BACK, 2.9, 2.7, 0.18);
  sketch(back, BACK, [2.6, 1.4, 0.6, 0.8], 1);
  sketch(back, BACK, [3.35, 1.5, 0.5, 0.66], 3);
  cornerShade(stage, ROOM);
  box(back, { x: -1.6, y: 0, z: 7.2 }, [1.6, 0.76, 0.7], { colour: '#a8744a', light: side });
  desks(stage);
  foreground(stage, view === 'close' ? 'light' : 'chairs');
}

/** The board: chalk curves and a drawn shape, nothing to read. */
function board(stage: Stage, sheet: Sheet): void {
  const tone = stage.colour('board', '#3f6f63');
  sheet.face(patch(BACK, -2.9, 0.95, 4.9, 1.6), '#a8744a', { ink: 1 });
  sheet.face(patch(BACK, -2.82, 1.03, 4.74, 1.44), tone, { ink: 0.5 });
  sheet.face(
    [on(BACK, -2.82, 2.47), on(BACK, -0.4, 2.47), on(BACK, -1.6, 1.03), on(BACK, -2.82, 1.03)],
    lit(tone, 0.3),
    { ink: 0, opacity: 0.35 }
  );
  const chalk = '#e9efe0';
  const line = (points: Array<[number, number]>): void =>
    sheet.curve(
      points.map(([a, b]) => sheet.camera.at(on(BACK, a, b))),
      2.4,
      1.6,
      chalk
    );
  line(points('-2.4,1.4 -1.9,2.1 -1.3,1.5 -0.8,2.0 -0.3,1.7'));
  line(ellipse(0.8, 1.75, 0.42, 0.42, 0, 360, 14).map(([a, b]) => [a, b] as [number, number]));
  line([
    [0.38, 1.75],
    [1.22, 1.75]
  ]);
  line([
    [0.8, 1.33],
    [0.8, 2.17]
  ]);
  sheet.face(patch({ ...BACK, origin: on(BACK, 0, 0, 0.08) }, -2.9, 0.92, 4.9, 0.06), '#c98a4f', {
    ink: 0.7
  });
}

function desks(stage: Stage): void {
  const { camera, side, view } = stage;
  const things: Array<{ at: Space; draw: (s: Sheet) => void; shadow: (s: Sheet) => void }> = [];
  for (const [row, z] of [5.9, 4.3, 2.7, 1.2].entries()) {
    for (const x of [-2.4, -0.4, 1.6]) {
      const place = { x: x + (row % 2) * 0.06, y: 0, z };
      const seat = { x: place.x + 0.05, y: 0, z: z - 0.48 };
      things.push({
        at: [place.x, 0, z],
        shadow: (s) => tableShadow(s, place, [0.95, 0.6], SUN),
        draw: (s) => table(s, place, [0.95, 0.6], { colour: '#e6c48f', light: side })
      });
      things.push({
        at: [seat.x, 0, seat.z],
        shadow: (s) => chairShadow(s, seat, SUN, x * 3),
        draw: (s) =>
          chair(s, seat, {
            colour: stage.colour('chair', '#d8734c'),
            light: side,
            turn: x * 3 + row * 4 - 5
          })
      });
    }
  }
  const far = view === 'wide' ? 6.4 : 4.4;
  const seen = things
    .filter((t) => camera.depth(t.at) > 1.2)
    .sort((a, b) => camera.depth(b.at) - camera.depth(a.at));
  for (const [sheet, list] of [
    [stage.back, seen.filter((t) => camera.depth(t.at) > far)],
    [stage.middle, seen.filter((t) => camera.depth(t.at) <= far)]
  ] as Array<[Sheet, typeof seen]>) {
    sheet.veil(0.34, () => list.forEach((t) => t.shadow(sheet)));
    list.forEach((t) => t.draw(sheet));
  }
  if (view !== 'close') bag(stage.middle, { x: 0.5, y: 0, z: 3.4 }, '#4f6fa0', 0.9);
}

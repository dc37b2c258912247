/** The community centre: one hall with a long table, tea, games, painted hands and a door that stands open. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, pool, sunlight } from '../marks.ts';
import { vista } from '../outdoors/harbour.ts';
import { coats } from '../furniture/family.ts';
import { flags, gameShelf, hands, stackedChairs, teaTable } from '../furniture/hall.ts';
import { plant } from '../furniture/home.ts';
import { biscuits, cup, nearTable, paper, pen } from '../furniture/near-table.ts';
import { glassOf, pendant, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { chair, chairShadow, table, tableShadow } from '../furniture/school.ts';
import { noticeBoard, sketch } from '../furniture/wall.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box } from '../solid.ts';

const ROOM = { left: -4, right: 4, back: 7.4, high: 3.1, near: -2.5 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const WINDOWS: Rectangle[] = [
  [-1.4, 1, 2, 1.5],
  [1.3, 1, 2, 1.5],
  [4, 1, 2, 1.5]
];
/** Both leaves of the glass door to the street. */
const DOOR: Rectangle = [1.2, 0.08, 1.9, 2.2];
const SUN: Space = [0.9, -0.85, -0.1];

export const communityCentre: Drawing = {
  air: { from: 4, to: 11, most: 0.26, colour: '#f4eee0' },
  views: {
    wide: (r) => ({ eye: [0, 1.55, -1.6], yaw: -1, focal: 0.82, horizon: r > 1 ? 0.45 : 0.41 }),
    mid: (r) => ({ eye: [-0.3, 1.45, 0.6], yaw: -6, focal: 1.0, horizon: r > 1 ? 0.42 : 0.42 }),
    close: () => ({ eye: [0, 1.4, 2.4], yaw: -12, focal: 1.35, horizon: 0.5 }),
    table: (r) => ({ eye: [0, 1.2, 1.2], yaw: 3, focal: 1.0, horizon: r > 1 ? 0.34 : 0.3 }),
    door: () => ({ eye: [1.5, 1.45, 3.2], yaw: 8, focal: 1.0, horizon: 0.44 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, view } = stage;
  const wall = stage.colour('wall', '#faf1df');
  const floor = stage.colour('floor', '#8fb6c4');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.08),
    floor,
    ceiling: lit(wall, 0.5),
    trim: stage.colour('trim', '#eaaa45'),
    trimHigh: 0.9
  });
  grid(
    back,
    { origin: [ROOM.left, 0, -2], u: [1, 0, 0], v: [0, 0, 1] },
    [0, 0, 8, 9.4],
    [1, 1],
    shade(floor, 0.22),
    0.35
  );
  back.clipped([...glassOf(back, LEFT, WINDOWS), ...glassOf(back, BACK, [DOOR])], () =>
    vista(stage, back, { shift: 2.2 })
  );
  const frame = '#f6efe2';
  for (const rect of WINDOWS)
    windowFrame(back, LEFT, rect, { frame, panes: [2, 1], sill: true, reveal: 0.14 });
  for (const z of [-0.4, 2.2]) plant(back, on(LEFT, z, 0.94, 0.15), 0.34);
  sunlight(
    stage,
    back,
    WINDOWS.map((rect) => patch(LEFT, ...rect)),
    SUN
  );
  entrance(stage);
  hands(back, BACK, [-3.6, 1.2, 2.3, 1.3], 17);
  noticeBoard(back, BACK, [-0.9, 1.15, 1.6, 1.1]);
  for (const [i, a] of [-5.4, -4.7, -4.0].entries()) sketch(back, RIGHT, [a, 1.66, 0.5, 0.6], i);
  gameShelf(back, RIGHT, -3.1, 0, 1.9);
  coats(back, RIGHT, -7.1, 1.72, 1.3, 4);
  cornerShade(stage, ROOM);
  flags(back, [-3.95, 2.95, 6.4], [-0.1, 2.9, 6.6], 11);
  flags(back, [-0.1, 2.9, 6.6], [3.95, 2.95, 6.4], 11);
  furnish(stage);
  foreground(stage, view === 'close' || view === 'table' || view === 'door' ? 'light' : 'chairs');
}

/** The glass doors, one leaf pushed open into the day, a mat before them. */
function entrance(stage: Stage): void {
  const { back } = stage;
  const [x, , w, h] = DOOR;
  const colour = stage.colour('door', '#3d7f8c');
  for (const [a, b, bw, bh] of [
    [x - 0.1, 0, 0.1, h + 0.18],
    [x + w, 0, 0.1, h + 0.18],
    [x - 0.1, h + 0.08, w + 0.2, 0.12],
    [x + w / 2 - 0.05, 0, 0.1, h + 0.1],
    [x, 0, w, 0.08]
  ] as Rectangle[])
    back.face(patch(BACK, a, b, bw, bh), colour, { ink: 0.9 });
  for (const a of [0.3, 0.62])
    back.face(
      [
        on(BACK, x + w * a, h),
        on(BACK, x + w * (a + 0.09), h),
        on(BACK, x + w * (a - 0.06), 0.1),
        on(BACK, x + w * (a - 0.15), 0.1)
      ],
      '#ffffff',
      { ink: 0, opacity: 0.2, haze: false }
    );
  for (const a of [x + w / 2 - 0.14, x + w / 2 + 0.1])
    back.face(patch(BACK, a, 0.95, 0.04, 0.3), '#f0d9a0', { ink: 0.5 });
  back.face(
    [
      [x + 0.1, 0.004, ROOM.back - 0.95],
      [x + w - 0.1, 0.004, ROOM.back - 0.95],
      [x + w - 0.1, 0.004, ROOM.back - 0.15],
      [x + 0.1, 0.004, ROOM.back - 0.15]
    ],
    '#7a5a6c',
    { ink: 0.8 }
  );
  plant(back, [x + w + 0.5, 0, ROOM.back - 0.4], 1.25, '#5f9a6c', '#e0a545');
}

function furnish(stage: Stage): void {
  const { back, middle, over, view, side } = stage;
  const near = view === 'close' ? back : middle;
  teaTable(back, { x: -1.9, y: 0, z: 6.85 }, side);
  stackedChairs(back, { x: 0.9, y: 0, z: 6.7 }, 5, stage.colour('chair', '#e8735a'));
  if (view === 'wide')
    for (const x of [-1.6, 1.6]) pendant(stage, back, [x, 2.55, 3.6], 0.34, '#3d7f8c', ROOM.high);
  if (view === 'table') {
    nearTable(over, { x: 0.1, near: 1.5, far: 2.52, width: 4.4 }, stage.colour('table', '#f0dcb2'));
    tableThings(over, side, 2.24, 0.62);
    return;
  }
  if (view === 'door' || view === 'close') return;
  longTable(stage, near);
}

function longTable(stage: Stage, sheet: Sheet): void {
  const { side } = stage;
  const place = { x: 0.1, y: 0, z: 3.9 };
  const size: [number, number] = [3.2, 1];
  const colour = stage.colour('chair', '#e8735a');
  const seats: Array<[number, number, number]> = [
    [-1.1, 4.75, 184],
    [0.1, 4.8, 176],
    [1.2, 4.74, 190],
    [-0.9, 3.1, 6],
    [0.9, 3.05, -8]
  ];
  pool(sheet, [place.x, 0, place.z], 3.4, 1.6, 0.2);
  sheet.veil(0.3, () => {
    tableShadow(sheet, place, size, [0.4, -1, -0.1]);
    for (const [x, z, turn] of seats) chairShadow(sheet, { x, y: 0, z }, [0.4, -1, -0.1], turn);
  });
  const tones = [colour, '#3d8fae', colour, '#3d8fae', colour];
  seats.slice(0, 3).forEach(([x, z, turn], i) => {
    chair(sheet, { x, y: 0, z }, { colour: tones[i] as string, light: side, turn });
  });
  table(sheet, place, size, { colour: stage.colour('table', '#f0dcb2'), light: side });
  tableThings(sheet, side, 3.9, 1);
  seats.slice(3).forEach(([x, z, turn], i) => {
    chair(sheet, { x, y: 0, z }, { colour: tones[i + 3] as string, light: side, turn });
  });
}

/** Paper, felt pens, tea and biscuits: somebody is making cards; `deep` draws them together. */
function tableThings(sheet: Sheet, side: 'left' | 'right', z: number, deep: number): void {
  const card = paper(sheet, [-0.62, z - 0.24 * deep], [0.3, 0.2], 12, '#fbf6ea');
  sheet.face(patch(card, 0.04, 0.05, 0.1, 0.1), '#e8735a', { ink: 0 });
  sheet.face(patch(card, 0.17, 0.06, 0.09, 0.03), '#3d8fae', { ink: 0 });
  sheet.face(patch(card, 0.17, 0.11, 0.09, 0.03), '#f0b44c', { ink: 0 });
  paper(sheet, [0.5, z - 0.16 * deep], [0.3, 0.2], -14, '#cfe3ea');
  paper(sheet, [0.16, z - 0.3 * deep], [0.26, 0.18], 6, '#fbe3b4');
  pen(sheet, [-0.24, z - 0.14 * deep], [-0.12, z - 0.06 * deep], '#e8735a');
  pen(sheet, [-0.2, z - 0.24 * deep], [-0.06, z - 0.22 * deep], '#3d8fae');
  pen(sheet, [0.92, z - 0.2 * deep], [1.04, z - 0.14 * deep], '#6fae7c');
  biscuits(sheet, [0.06, z + 0.14 * deep], side);
  cup(sheet, [-0.84, z + 0.12 * deep], '#3d8fae', side);
  cup(sheet, [0.88, z + 0.08 * deep], '#f0b44c', side);
  box(sheet, { x: 1.3, y: 0.74, z: z + 0.04 * deep }, [0.26, 0.06, 0.2], {
    colour: '#9a6ab0',
    light: side,
    turn: 20
  });
}

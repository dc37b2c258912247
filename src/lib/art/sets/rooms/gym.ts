/** The gym: court lines, bleachers, the stage at its end and the mirror corner where Mari dances. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, hatch, lightPatch, sunlight } from '../marks.ts';
import { sky } from '../outdoors/sky.ts';
import { door, glassOf, windowFrame, type Rectangle } from '../furniture/openings.ts';
import { bag } from '../furniture/school.ts';
import { foreground } from './foreground.ts';
import { cornerShade, roomShell } from './shell.ts';
import { box } from '../solid.ts';

const ROOM = { left: -7, right: 7, back: 14, high: 6.2, near: -3 };
const BACK: Plane = { origin: [0, 0, ROOM.back], u: [1, 0, 0], v: [0, 1, 0] };
const LEFT: Plane = { origin: [ROOM.left, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [ROOM.right, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const HIGH: Rectangle[] = [
  [0.2, 3.5, 2.6, 1.5],
  [3.4, 3.5, 2.6, 1.5],
  [6.6, 3.5, 2.6, 1.5],
  [9.8, 3.5, 2.6, 1.5]
];
const SUN: Space = [1.1, -0.72, -0.1];

export const gym: Drawing = {
  air: { from: 5, to: 17, most: 0.42, colour: '#f6dfb4' },
  views: {
    wide: (r) => ({ eye: [0.3, 1.6, -1.8], yaw: -1, focal: 0.8, horizon: r > 1 ? 0.48 : 0.46 }),
    mid: (r) => ({ eye: [0.6, 1.5, 3], yaw: 4, focal: 1.0, horizon: r > 1 ? 0.42 : 0.44 }),
    close: () => ({ eye: [2.2, 1.45, 3.6], yaw: 44, focal: 1.25, horizon: 0.5 }),
    stage: () => ({ eye: [-0.2, 1.5, 5.4], yaw: 0, focal: 1.0, horizon: 0.5 }),
    bleachers: () => ({ eye: [1.4, 1.5, 2.2], yaw: -52, focal: 1.0, horizon: 0.42 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, view } = stage;
  const wall = stage.colour('wall', '#efd8ad');
  const floor = stage.colour('floor', '#d99f5f');
  roomShell(stage, {
    ...ROOM,
    wall,
    side: shade(wall, 0.12),
    floor,
    ceiling: '#6f7f88',
    trim: stage.colour('trim', '#2f6f7c'),
    trimHigh: 1.9
  });
  grid(
    back,
    { origin: [ROOM.left, 0, ROOM.near], u: [1, 0, 0], v: [0, 0, 1] },
    [0.2, 0, 13.6, 17],
    [0.6, 20],
    shade(floor, 0.26),
    0.32
  );
  courtLines(stage);
  back.clipped(glassOf(back, LEFT, HIGH), () => back.glowing(() => sky(stage, back)));
  for (const rect of HIGH) windowFrame(back, LEFT, rect, { frame: '#f2e7d0', panes: [3, 2] });
  sunlight(
    stage,
    back,
    HIGH.map((rect) => patch(LEFT, ...rect)),
    SUN
  );
  pads(stage);
  dancersStage(stage);
  mirror(stage);
  trusses(stage);
  cornerShade(stage, ROOM);
  if (view !== 'stage') hoop(stage);
  bleachers(stage);
  if (view !== 'close') bag(stage.middle, { x: 3.4, y: 0, z: 6.4 }, '#7a4a86');
  foreground(stage, view === 'close' ? 'light' : 'bars');
}

function courtLines(stage: Stage): void {
  const { back } = stage;
  const line = '#fbf0d8';
  const strip = (a: Space, b: Space): void => {
    const dx = b[0] - a[0];
    const dz = b[2] - a[2];
    const n = 0.045 / Math.hypot(dx, dz);
    back.face(
      [
        [a[0] - dz * n, 0, a[2] + dx * n],
        [b[0] - dz * n, 0, b[2] + dx * n],
        [b[0] + dz * n, 0, b[2] - dx * n],
        [a[0] + dz * n, 0, a[2] - dx * n]
      ],
      line,
      { ink: 0, opacity: 0.85 }
    );
  };
  const path = (points: Space[]): void =>
    points.slice(1).forEach((p, i) => strip(points[i] as Space, p));
  const arc = (cx: number, cz: number, r: number, from: number, to: number): Space[] =>
    ellipse(cx, cz, r, r, from, to, 22).map(([x, z]) => [x, 0, z] as Space);
  path([
    [-5, 0, -2],
    [-5, 0, 11],
    [5, 0, 11],
    [5, 0, -2]
  ]);
  path([
    [-5, 0, 4.2],
    [5, 0, 4.2]
  ]);
  path([...arc(0, 4.2, 1.5, 0, 360), [1.5, 0, 4.2]]);
  back.face(
    [
      [-1.6, 0, 8],
      [1.6, 0, 8],
      [1.6, 0, 11],
      [-1.6, 0, 11]
    ],
    '#2f7f86',
    { ink: 0, opacity: 0.5 }
  );
  path([
    [-1.6, 0, 11],
    [-1.6, 0, 8],
    [1.6, 0, 8],
    [1.6, 0, 11]
  ]);
  path(arc(0, 8, 1.5, 180, 360));
}

function pads(stage: Stage): void {
  const { back } = stage;
  const tone = stage.colour('trim', '#2f6f7c');
  for (let z = -1; z < 12; z += 1.6)
    back.edge([ROOM.left, 0.12, z], [ROOM.left, 1.9, z], 0.5, shade(tone, 0.4));
  for (const x of [-6.2, -5, 5, 6.2])
    back.edge([x, 0.12, ROOM.back], [x, 1.9, ROOM.back], 0.5, shade(tone, 0.4));
  door(back, BACK, [-6.4, 0, 1.2, 2.3], { colour: '#c2523f', pane: '#f7e8c2', handle: 'right' });
}

/** The school's small stage: platform, curtains half drawn, a warm light on its boards. */
function dancersStage(stage: Stage): void {
  const { back, light } = stage;
  back.face(patch(BACK, -4, 0.95, 8, 3.5), '#3b2547', { ink: 0.8 });
  back.face(
    [
      [-4, 0.95, ROOM.back],
      [4, 0.95, ROOM.back],
      [3.2, 1.5, ROOM.back],
      [-3.2, 1.5, ROOM.back]
    ],
    '#a8663f',
    { ink: 0.4 }
  );
  back.glowing(() => {
    const beam = light.warm ? light.beam : light.lamp;
    const c = back.camera.at([0.2, 4.3, ROOM.back]);
    const g = back.linear(c, back.camera.at([0.2, 1, ROOM.back]), [
      [0, beam, 0.5],
      [1, beam, 0.08]
    ]);
    back.face(
      [
        [-0.1, 4.4, ROOM.back],
        [0.4, 4.4, ROOM.back],
        [1.7, 1.1, ROOM.back],
        [-1.3, 1.1, ROOM.back]
      ],
      g,
      { ink: 0, haze: false }
    );
  });
  const cloth = '#b13f45';
  const sway = (x: number, w: number): void => {
    const n = Math.round(w / 0.24);
    back.face(patch(BACK, x, 0.97, w, 3.5), cloth, { ink: 0.7 });
    for (let i = 0; i < n; i++) {
      const a = x + (w * i) / n;
      back.face(patch(BACK, a, 0.97, w / n / 2.4, 3.5), shade(cloth, 0.38), { ink: 0 });
      back.edge(on(BACK, a, 0.97), on(BACK, a + 0.03, 4.4), 0.4);
    }
  };
  sway(-4, 1.9);
  sway(2.1, 1.9);
  for (let i = 0; i < 8; i++) {
    const lip = [0, 0.25, 0.5, 0.75, 1].map((t) =>
      on(BACK, -4 + i + t, 4.05 - 0.22 * Math.sin(Math.PI * t))
    );
    back.face(
      [on(BACK, -4 + i, 4.5), on(BACK, -3 + i, 4.5), ...lip.reverse()],
      i % 2 ? cloth : lit(cloth, 0.1),
      { ink: 0.6 }
    );
  }
  box(back, { x: 0, y: 0, z: ROOM.back - 0.7 }, [8.4, 0.95, 1.4], {
    colour: '#8a5a3f',
    top: '#c98a55',
    light: stage.side
  });
  for (let x = -3.6; x < 4; x += 1.2)
    back.edge([x, 0.05, ROOM.back - 1.4], [x, 0.9, ROOM.back - 1.4], 0.5);
  for (let i = 0; i < 3; i++)
    box(back, { x: 3.2, y: 0, z: ROOM.back - 1.7 - i * 0.3 }, [1.1, 0.72 - i * 0.24, 0.3], {
      colour: '#8a5a3f',
      light: stage.side,
      ink: 0.8
    });
}

/** Mirrors and a barre along the right wall: they reflect the windows as pale slanting light. */
function mirror(stage: Stage): void {
  const { back, light } = stage;
  for (const x of [-9.6, -7.4, -5.2]) {
    back.face(patch(RIGHT, x - 0.06, 0.24, 2.22, 2.42), '#7a5540', { ink: 0.8 });
    const glass = patch(RIGHT, x, 0.3, 2.1, 2.3);
    const g = back.linear(back.camera.at(glass[3] as Space), back.camera.at(glass[1] as Space), [
      [0, mix('#bcd6d8', light.haze, 0.3)],
      [1, '#8fb2b8']
    ]);
    back.face(glass, g, { ink: 0.6, haze: false });
    back.face(patch(RIGHT, x, 0.3, 2.1, 0.62), '#c99a63', { ink: 0, opacity: 0.7 });
    for (const [a, w] of [
      [0.5, 0.35],
      [1.1, 0.16]
    ] as const) {
      back.face(
        [
          on(RIGHT, x + a, 2.6),
          on(RIGHT, x + a + w, 2.6),
          on(RIGHT, x + a + w - 0.5, 0.3),
          on(RIGHT, x + a - 0.5, 0.3)
        ],
        '#ffffff',
        { ink: 0, opacity: 0.28, haze: false }
      );
    }
  }
  back.rod([on(RIGHT, -9.7, 1.05, 0.16), on(RIGHT, -3, 1.05, 0.16)], 0.05, '#c98a4f');
  for (const x of [-9.4, -7.3, -5.2, -3.2])
    back.edge(on(RIGHT, x, 1.05, 0.16), on(RIGHT, x, 1.0), 1.2);
  lightPatch(
    stage,
    back,
    [
      [4.2, 0, 5.4],
      [6.8, 0, 5.4],
      [6.8, 0, 9.6],
      [4.2, 0, 9.6]
    ],
    0.35
  );
}

function trusses(stage: Stage): void {
  const { back } = stage;
  for (const z of [12, 8.6, 5.2, 1.8]) {
    box(back, { x: 0, y: 5.75, z }, [14, 0.2, 0.2], { colour: '#56646e', light: 'top', ink: 0.7 });
    for (let x = -6; x < 6.5; x += 2) back.edge([x, 6.2, z], [x + 1, 5.9, z], 0.5);
    for (const x of [-3.4, 0, 3.4]) {
      const lamp = ellipse(x, z, 0.42, 0.42, 0, 360, 10).map(([a, b]) => [a, 5.5, b] as Space);
      if (stage.light.lamps)
        back.glowing(() => back.round(lamp, stage.light.lamp, { ink: 0.4, haze: false }));
      else back.round(lamp, '#fbf3df', { ink: 0.6 });
    }
  }
}

function hoop(stage: Stage): void {
  const { back } = stage;
  const z = 11.4;
  for (const x of [-0.5, 0.5])
    back.rod(
      [
        [x, 6.2, 12.4],
        [x * 0.6, 3.4, z]
      ],
      0.06
    );
  const board: Plane = { origin: [0, 0, z], u: [1, 0, 0], v: [0, 1, 0] };
  back.face(patch(board, -0.9, 2.9, 1.8, 1.1), '#fbf3e0', { ink: 1 });
  back.face(patch(board, -0.3, 3.08, 0.6, 0.46), 'none', { ink: 0.9 });
  const ring = ellipse(0, z - 0.3, 0.24, 0.24, 0, 360, 12).map(([a, b]) => [a, 3.05, b] as Space);
  back.round(ring, 'none', { ink: 1.4 });
  for (let i = 0; i < 6; i++)
    back.edge(ring[i * 2] as Space, [(ring[i * 2] as Space)[0] * 0.5, 2.65, z - 0.3], 0.4);
}

function bleachers(stage: Stage): void {
  const sheet = stage.view === 'wide' ? stage.back : stage.middle;
  const wood = stage.colour('bleacher', '#c98a4f');
  for (let i = 4; i >= 0; i--) {
    const x = ROOM.left + 0.35 + (4 - i) * 0.62;
    const y = i * 0.4;
    box(sheet, { x, y: 0, z: 6 }, [0.6, y + 0.34, 7.5], {
      colour: '#4c4560',
      light: 'right',
      ink: 0.5
    });
    box(sheet, { x: x + 0.1, y: y + 0.34, z: 6 }, [0.5, 0.06, 7.6], {
      colour: wood,
      top: lit(wood, 0.25),
      light: 'right',
      ink: 0.9
    });
  }
  for (const z of [3.6, 6, 8.4]) {
    for (let i = 0; i < 5; i++) {
      const x = ROOM.left + 0.35 + (4 - i) * 0.62 + 0.1;
      sheet.face(
        [
          [x - 0.25, i * 0.4 + 0.41, z - 0.25],
          [x + 0.25, i * 0.4 + 0.41, z - 0.25],
          [x + 0.25, i * 0.4 + 0.41, z + 0.25],
          [x - 0.25, i * 0.4 + 0.41, z + 0.25]
        ],
        shade('#c2523f', 0.1),
        { ink: 0, opacity: 0.55 }
      );
    }
  }
  sheet.face(
    [
      [ROOM.left + 3.1, 0, 2.2],
      [ROOM.left + 3.9, 0, 2.4],
      [ROOM.left + 3.9, 0, 9.8],
      [ROOM.left + 3.1, 0, 9.8]
    ],
    '#43295f',
    { ink: 0, opacity: 0.3, haze: false }
  );
  hatch(
    sheet,
    [
      [ROOM.left + 3.1, 0, 2.2],
      [ROOM.left + 3.1, 0, 9.6],
      [ROOM.left + 3.8, 0, 9.6],
      [ROOM.left + 3.8, 0, 2.2]
    ],
    { lines: 30, ink: 0.45, lean: 0.02 }
  );
}

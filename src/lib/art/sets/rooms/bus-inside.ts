/** Inside the city bus: seats that face us along an aisle, the street passing beyond the windows. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { pick } from '../pen/random.ts';
import type { Sheet } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { glow, lightPatch } from '../marks.ts';
import { sky } from '../outdoors/sky.ts';
import { raindrops } from '../outdoors/weather.ts';
import { busSeat, pole, seatBack, straps } from '../furniture/bus.ts';
import { bag } from '../furniture/school.ts';
import { glassOf, type Rectangle } from '../furniture/openings.ts';
import { foreground } from './foreground.ts';

const BUS = { half: 1.3, back: 7, high: 2.25, near: -2.2 };
const LEFT: Plane = { origin: [-BUS.half, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [BUS.half, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const BACK: Plane = { origin: [0, 0, BUS.back], u: [1, 0, 0], v: [0, 1, 0] };
/** Windows along a side: start and length along the bus. */
const PANES: Array<[number, number]> = [
  [-1.9, 1.5],
  [-0.25, 1.5],
  [1.4, 1.5],
  [3.05, 1.5],
  [4.7, 1.5]
];
const SILL = 0.92;
const PANE_HIGH = 0.94;
const ROWS = [5.6, 4.5, 3.4, 2.3, 1.2];

export const busInside: Drawing = {
  air: { from: 3, to: 10, most: 0.2, colour: '#dfe9ee' },
  views: {
    wide: (r) => ({ eye: [0.05, 1.5, -1.5], yaw: 0, focal: 0.84, horizon: r > 1 ? 0.46 : 0.42 }),
    mid: (r) => ({ eye: [-0.15, 1.4, 0.1], yaw: 9, focal: 1.0, horizon: r > 1 ? 0.42 : 0.42 }),
    close: () => ({ eye: [-0.2, 1.2, 1.1], yaw: 26, focal: 1.25, horizon: 0.5 }),
    seat: (r) => ({ eye: [0.8, 1.14, 0.62], yaw: 0, focal: 0.98, horizon: r > 1 ? 0.36 : 0.34 }),
    window: () => ({ eye: [-0.75, 1.26, 2.1], yaw: 90, focal: 1.0, horizon: 0.46 })
  },
  draw
};

const rectsOf = (right: boolean): Rectangle[] =>
  PANES.map(([from, length]) => [right ? -from - length : from, SILL, length, PANE_HIGH]);

function draw(stage: Stage): void {
  const { back, view } = stage;
  const panel = stage.colour('wall', '#e6edee');
  shell(stage, panel);
  back.clipped(
    [
      ...glassOf(back, LEFT, rectsOf(false)),
      ...glassOf(back, RIGHT, rectsOf(true)),
      ...glassOf(back, BACK, [[-0.9, 1.05, 1.8, 0.8]])
    ],
    () => passing(stage, back)
  );
  for (const rect of rectsOf(false)) pane(back, LEFT, rect);
  for (const rect of rectsOf(true)) pane(back, RIGHT, rect);
  pane(back, BACK, [-0.9, 1.05, 1.8, 0.8]);
  lamps(stage);
  const k = stage.side === 'left' ? 1 : -1;
  for (const z of [0.6, 2.4, 4.2])
    lightPatch(
      stage,
      back,
      [
        [-k * 0.5, 0.002, z],
        [k * 0.9, 0.002, z - 0.3],
        [k * 0.9, 0.002, z + 0.6],
        [-k * 0.5, 0.002, z + 0.9]
      ],
      0.6
    );
  furnish(stage);
  if (view === 'wide' || view === 'close') foreground(stage, 'pole');
}

function shell(stage: Stage, panel: string): void {
  const { back } = stage;
  const { half: h, back: z, high, near } = BUS;
  const { bounds } = back.style;
  back.raw(
    `<rect x="${bounds.x}" y="${bounds.y}" width="${bounds.width}" height="${bounds.height}" fill="${panel}"/>`
  );
  const floor = stage.colour('floor', '#7d8ba0');
  const flat = (y: number, colour: string, a = -h, b = h): void =>
    back.face(
      [
        [a, y, near],
        [a, y, z],
        [b, y, z],
        [b, y, near]
      ],
      colour,
      { ink: 0, haze: false }
    );
  flat(high, lit(panel, 0.4));
  flat(0, floor);
  for (const x of [-0.36, 0.33]) flat(0.001, '#eab543', x, x + 0.04);
  for (let i = 0; i < 60; i++) {
    const [x, d] = [back.pen.range(-0.34, 0.34), back.pen.range(-1, 6.6)];
    back.edge([x, 0.002, d], [x + 0.02, 0.002, d + 0.015], 0.8, lit(floor, 0.35));
  }
  const lower = stage.colour('trim', '#4f86b8');
  for (const plane of [LEFT, RIGHT]) {
    const from = plane === LEFT ? near : -z;
    back.face(patch(plane, from, 0, z - near, SILL - 0.06), mix(panel, lower, 0.55), { ink: 0 });
    back.face(patch(plane, from, SILL - 0.06, z - near, 0.05), shade(lower, 0.1), { ink: 0.6 });
    // Slanted boards above the windows carry posters of plain shapes.
    for (const [i, [at, length]] of PANES.entries()) {
      const a = plane === LEFT ? at : -at - length;
      const tone = ['#e8835a', '#6fb0a8', '#eab543', '#8a78b8', '#d98aa0'][i] as string;
      const board = patch(plane, a + 0.15, 1.94, length - 0.3, 0.24);
      back.face(board, tone, { ink: 0.6 });
      back.face(patch(plane, a + 0.15, 1.94, (length - 0.3) * 0.4, 0.24), lit(tone, 0.35), {
        ink: 0
      });
      back.face(
        [
          on(plane, a + length * 0.5, 1.96),
          on(plane, a + length * 0.6, 2.14),
          on(plane, a + length * 0.7, 1.96)
        ],
        shade(tone, 0.35),
        { ink: 0 }
      );
    }
  }
  for (const x of [-h, h]) {
    back.edge([x, high, near], [x, high, z], 0.8);
    back.edge([x, 0, near], [x, 0, z], 1);
  }
  back.face(patch(BACK, -h, 0, 2 * h, 1), mix(panel, lower, 0.5), { ink: 0.7 });
  for (const x of [-h, h]) back.edge([x, 0, z], [x, high, z], 0.8);
  back.edge([-h, high, z], [h, high, z], 0.8);
}

/** Houses, trees and light that go by: flat colours, drawn out by the speed. */
function passing(stage: Stage, sheet: Sheet): void {
  sheet.glowing(() => sky(stage, sheet));
  const { pen } = sheet;
  const walls = ['#d98f6a', '#8fb0b0', '#e7b45f', '#b9877f', '#cfd8c6', '#8aa0c8'];
  const lamps = stage.light.lamps && !stage.day;
  const ground = '#8d8f98';
  for (const k of [-1, 1]) {
    const x = k * 5.4;
    let z = -4;
    while (z < 26) {
      const w = pen.range(1.8, 3.4);
      const high = pen.range(2.2, 3.9);
      const wall = pick(pen.random, walls);
      const quad = (a: number, y: number, b: number, top: number): Space[] => [
        [x, y, a],
        [x, top, a],
        [x, top, b],
        [x, y, b]
      ];
      if (pen.random() > 0.2) {
        sheet.face(quad(z, -1, z + w, high), wall, { ink: 0.4 });
        sheet.face(quad(z, high, z + w, high + 0.16), shade(wall, 0.4), { ink: 0 });
        for (let a = z + 0.3; a < z + w - 0.5; a += 0.75)
          for (const y of [0.7, 2.0]) {
            if (y + 0.7 > high) continue;
            const glass = quad(a, y, a + 0.42, y + 0.66);
            if (lamps && pen.random() > 0.4)
              sheet.glowing(() => sheet.face(glass, stage.light.lamp, { ink: 0, haze: false }));
            else sheet.face(glass, mix('#56788c', wall, 0.25), { ink: 0 });
          }
      } else {
        for (const [dz, y, r] of [
          [0.5, 1.6, 0.8],
          [1.2, 1.9, 0.9],
          [1.7, 1.5, 0.7]
        ] as const)
          sheet.round(
            Array.from({ length: 8 }, (_, i) => {
              const t = (i / 8) * Math.PI * 2;
              return [x, y + Math.sin(t) * r, z + dz + Math.cos(t) * r] as Space;
            }),
            green(pen.random()),
            { ink: 0 }
          );
      }
      z += w;
    }
    sheet.face(
      [
        [k * 1.4, -0.9, -4],
        [k * 1.4, -0.9, 26],
        [k * 5.4, -0.2, 26],
        [k * 5.4, -0.2, -4]
      ],
      ground,
      { ink: 0 }
    );
    // Streaks of speed.
    for (let i = 0; i < 16; i++) {
      const y = pen.range(0.6, 2.6);
      const a = pen.range(-2, 12);
      sheet.face(
        [
          [k * 3.4, y, a],
          [k * 3.4, y + 0.025, a + 0.1],
          [k * 3.4, y + 0.01, a + pen.range(0.8, 2.2)]
        ],
        '#ffffff',
        { ink: 0, opacity: 0.34, haze: false }
      );
    }
  }
}

const green = (t: number): string => (t < 0.5 ? '#7fae78' : '#6a9c74');

function pane(sheet: Sheet, plane: Plane, rect: Rectangle): void {
  const [x, y, w, h] = rect;
  const frame = '#3f4a66';
  for (const [a, k] of [
    [0.5, 0.16],
    [0.74, 0.06]
  ] as const)
    sheet.face(
      [
        on(plane, x + w * a, y + h),
        on(plane, x + w * (a + k), y + h),
        on(plane, x + w * (a + k - 0.22), y),
        on(plane, x + w * (a - 0.22), y)
      ],
      '#ffffff',
      { ink: 0, opacity: 0.2, haze: false }
    );
  raindrops(sheet, plane, rect);
  const bar = (a: number, b: number, bw: number, bh: number): void =>
    sheet.face(patch(plane, a, b, bw, bh), frame, { ink: 0.5 });
  bar(x - 0.05, y - 0.05, w + 0.1, 0.05);
  bar(x - 0.05, y + h, w + 0.1, 0.05);
  bar(x - 0.05, y, 0.05, h);
  bar(x + w, y, 0.05, h);
  bar(x, y + h * 0.72, w, 0.03);
}

function lamps(stage: Stage): void {
  const { back, light } = stage;
  for (const x of [-0.72, 0.72]) {
    const strip: Space[] = [
      [x - 0.09, BUS.high - 0.01, BUS.near],
      [x + 0.09, BUS.high - 0.01, BUS.near],
      [x + 0.09, BUS.high - 0.01, BUS.back],
      [x - 0.09, BUS.high - 0.01, BUS.back]
    ];
    if (!light.lamps) {
      back.face(strip, '#fbfbf2', { ink: 0.5 });
      continue;
    }
    const tone = mix(light.lamp, '#ffffff', 0.4);
    back.glowing(() => back.face(strip, tone, { ink: 0, haze: false }));
    if (!stage.day)
      for (const z of [1.5, 4])
        glow(
          back,
          back.camera.at([x, BUS.high - 0.1, z]),
          0.9 * back.camera.scale([x, 2, z]),
          light.lamp,
          0.26
        );
  }
}

function furnish(stage: Stage): void {
  const { back, middle, over, view, side } = stage;
  const colour = stage.colour('seat', '#3a6fb0');
  const near = view === 'close' ? back : middle;
  backBench(stage, colour);
  for (const z of ROWS) {
    const gap = view === 'window' ? 2.6 : 1.05;
    if (z - stage.camera.eye[2] < gap && view !== 'window') continue;
    const sheet = z > 4 ? back : near;
    for (const k of [-1, 1]) {
      if (view === 'window' && k < 0) continue;
      busSeat(sheet, { x: k * 0.84, width: 0.88, z }, colour, side);
    }
    if (view !== 'seat' && view !== 'window') {
      pole(sheet, -0.4, z - 0.1, BUS.high, z === 3.4);
      pole(sheet, 0.4, z - 0.1, BUS.high, z === 2.3);
    }
  }
  if (view === 'wide' || view === 'mid')
    for (const x of [-0.34, 0.34]) straps(near, x, 1.98, -0.4, 6);
  if (view === 'wide') bag(middle, { x: -0.62, y: 0.47, z: 0.92 }, '#e0805a', 0.8);
  if (view === 'seat') seatBack(over, { x: 0.84, width: 0.92, z: 1.5 }, colour);
}

/** The bench at the very back. */
function backBench(stage: Stage, colour: string): void {
  const { back, side } = stage;
  for (const x of [-0.88, 0, 0.88])
    busSeat(back, { x, width: 0.84, z: 6.8 }, shade(colour, 0.08), side);
}

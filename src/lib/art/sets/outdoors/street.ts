/** A street of Port Alder that runs down to the water: shop fronts, awnings, trees, lamps. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, hatch, lightPatch } from '../marks.ts';
import { bollard, lampPost, parkBench, tree } from '../furniture/street.ts';
import { foreground } from '../rooms/foreground.ts';
import { vista } from './harbour.ts';
import { puddles } from './weather.ts';

const HALF = 4.6;
const WALK = 1.7;

export const street: Drawing = {
  air: { from: 6, to: 34, most: 0.55, colour: '#f3dfc4' },
  views: {
    wide: (r) => ({ eye: [-0.4, 1.65, -2], yaw: 2, focal: 0.8, horizon: r > 1 ? 0.52 : 0.5 }),
    mid: (r) => ({ eye: [1.2, 1.5, 0.5], yaw: 12, focal: 1.0, horizon: r > 1 ? 0.44 : 0.45 }),
    close: () => ({ eye: [1.6, 1.5, 2], yaw: 30, focal: 1.35, horizon: 0.52 })
  },
  draw
};

/** House fronts: start and end along the street, height, wall, awning. */
const HOUSES: Array<[number, number, number, string, string]> = [
  [-3, 2.4, 5.6, '#e3b98a', '#c2523f'],
  [2.4, 6.6, 6.6, '#c9785c', '#3d8b8c'],
  [6.6, 11, 5.2, '#d9d0b4', '#e0a545'],
  [11, 16, 6.9, '#b98a9a', '#7a4a86'],
  [16, 22, 5.6, '#e0a56a', '#3d8b8c'],
  [22, 30, 6.2, '#c9b8a0', '#c2523f']
];

function draw(stage: Stage): void {
  const { back, middle, view } = stage;
  vista(stage, back, { shift: 0.3, town: false });
  ground(stage);
  for (const side of [-1, 1] as const) {
    for (let i = HOUSES.length - 1; i >= 0; i--) house(stage, back, side, i);
  }
  for (const z of [19, 12.5])
    for (const x of [-3.3, 3.3]) tree(back, { x, y: 0, z }, 3.8, stage.colour('leaves', '#7fae78'));
  if (view === 'close') {
    foreground(stage, 'light');
    return;
  }
  for (const z of [14, 8]) lampPost(stage, back, { x: -3.25, y: 0, z }, 3.8, 0.7);
  lampPost(stage, middle, { x: -3.2, y: 0, z: 3.8 }, 3.8, 0.7);
  tree(middle, { x: 3.5, y: 0, z: 5.6 }, 3.6, stage.colour('leaves', '#6fa572'));
  parkBench(middle, { x: 3.7, y: 0, z: 4.3 }, 1.1, '#b5794c', stage.side);
  for (const z of [6.2, 4.4]) bollard(middle, { x: -2.6, y: 0, z });
  foreground(stage, 'branch');
}

function ground(stage: Stage): void {
  const { back } = stage;
  const road = stage.colour('road', '#a39299');
  const stone = stage.colour('pavement', '#d3bda0');
  const paint = back.linear(back.camera.at([0, 0, 0.6]), back.camera.at([0, 0, 26]), [
    [0, shade(road, 0.26)],
    [1, lit(road, 0.2)]
  ]);
  back.face(
    [
      [-30, -0.05, -3],
      [-30, -0.05, 34],
      [30, -0.05, 34],
      [30, -0.05, -3]
    ],
    paint,
    { ink: 0, haze: false }
  );
  for (const k of [-1, 1]) {
    back.face(
      [
        [k * HALF, 0, -3],
        [k * (HALF - WALK), 0, -3],
        [k * (HALF - WALK), 0, 32],
        [k * HALF, 0, 32]
      ],
      stone,
      { ink: 0.8 }
    );
    back.face(
      [
        [k * (HALF - WALK), 0, -3],
        [k * (HALF - WALK), 0, 32],
        [k * (HALF - WALK), -0.12, 32],
        [k * (HALF - WALK), -0.12, -3]
      ],
      shade(stone, 0.36),
      { ink: 0.6 }
    );
    grid(
      back,
      { origin: [k < 0 ? -HALF : HALF - WALK, 0.001, -2], u: [1, 0, 0], v: [0, 0, 1] },
      [0, 0, WALK, 22],
      [WALK / 2, 1.2],
      shade(stone, 0.26),
      0.35
    );
  }
  for (let z = -1; z < 26; z += 3)
    back.face(
      [
        [-0.07, -0.04, z],
        [0.07, -0.04, z],
        [0.07, -0.04, z + 1.5],
        [-0.07, -0.04, z + 1.5]
      ],
      '#f3e3bd',
      { ink: 0 }
    );
  puddles(
    stage,
    back,
    [
      [-1.2, 2.6, 1.5, 0.7],
      [1.3, 4.4, 1.9, 0.8],
      [-0.8, 7, 2, 1],
      [3.6, 2.4, 0.9, 0.5],
      [1, 11, 2, 1.4]
    ],
    -0.03
  );
  const k = stage.side === 'left' ? 1 : -1;
  for (const z of [1.5, 9, 15])
    lightPatch(
      stage,
      back,
      [
        [-k * 2.4, -0.03, z],
        [k * 4.4, 0.002, z + 1],
        [k * 4.4, 0.002, z + 3.6],
        [-k * 2.4, -0.03, z + 2.4]
      ],
      0.7
    );
}

function house(stage: Stage, sheet: Sheet, side: -1 | 1, index: number): void {
  const [from, to, high, base, cloth] = HOUSES[side < 0 ? index : (index + 2) % HOUSES.length] as [
    number,
    number,
    number,
    string,
    string
  ];
  const [a, b] = [HOUSES[index]?.[0] ?? from, HOUSES[index]?.[1] ?? to];
  const x = side * HALF;
  const plane: Plane =
    side < 0
      ? { origin: [x, 0, 0], u: [0, 0, 1], v: [0, 1, 0] }
      : { origin: [x, 0, a + b], u: [0, 0, -1], v: [0, 1, 0] };
  const sunny = side > 0 === (stage.side === 'left');
  const wall = sunny ? lit(base, 0.12) : shade(base, 0.3);
  const rect = (p: number, q: number, w: number, h: number): Space[] => patch(plane, p, q, w, h);
  const w = b - a;
  sheet.face(
    [
      [x, 0, b],
      [x, high, b],
      [x + side * 6, high, b],
      [x + side * 6, 0, b]
    ],
    shade(wall, 0.3),
    { ink: 0.6 }
  );
  sheet.face(rect(a, 0, w, high), wall, { ink: 1 });
  sheet.face(
    [
      on(plane, a - 0.05, high, 0.3),
      on(plane, b + 0.05, high, 0.3),
      on(plane, b + 0.05, high - 0.28, 0.1),
      on(plane, a - 0.05, high - 0.28, 0.1)
    ],
    shade(wall, 0.3),
    { ink: 0.8 }
  );
  hatch(
    sheet,
    [
      on(plane, a, high - 0.3),
      on(plane, b, high - 0.3),
      on(plane, b, high - 0.8),
      on(plane, a, high - 0.8)
    ],
    { lines: 18, ink: 0.4 }
  );
  const count = Math.max(2, Math.round(w / 1.7));
  for (let i = 0; i < count; i++) {
    const p = a + ((i + 0.5) * w) / count - 0.4;
    for (const y of high > 6 ? [3.3, 4.85] : [3.4]) {
      const lamp = stage.light.lamps && !stage.day && sheet.pen.random() > 0.4;
      sheet.face(rect(p - 0.09, y - 0.09, 0.98, 1.28), lit(wall, 0.45), { ink: 0.6 });
      if (lamp)
        sheet.glowing(() =>
          sheet.face(rect(p, y, 0.8, 1.1), stage.light.lamp, { ink: 0, haze: false })
        );
      else sheet.face(rect(p, y, 0.8, 1.1), mix('#5d7f8c', wall, 0.2), { ink: 0.5 });
      sheet.edge(on(plane, p + 0.4, y), on(plane, p + 0.4, y + 1.1), 0.6);
      sheet.edge(on(plane, p, y + 0.6), on(plane, p + 0.8, y + 0.6), 0.6);
    }
  }
  if (a < 15) shop(stage, sheet, plane, a, b, cloth, wall);
}

function shop(
  stage: Stage,
  sheet: Sheet,
  plane: Plane,
  a: number,
  b: number,
  cloth: string,
  wall: string
): void {
  const w = b - a;
  const glass = patch(plane, a + 0.35, 0.6, w * 0.5, 1.6);
  sheet.face(patch(plane, a + 0.25, 0.1, w * 0.5 + 0.2, 2.2), shade(cloth, 0.4), { ink: 0.8 });
  if (stage.light.lamps && !stage.day)
    sheet.glowing(() =>
      sheet.face(glass, mix(stage.light.lamp, '#ffffff', 0.15), {
        ink: 0,
        opacity: 0.9,
        haze: false
      })
    );
  else sheet.face(glass, '#8fb4b4', { ink: 0.6 });
  for (let i = 0; i < 4; i++)
    sheet.face(
      patch(plane, a + 0.5 + i * w * 0.12, 0.6, w * 0.07, 0.3 + 0.22 * ((i * 3) % 4)),
      shade(wall, 0.6),
      { ink: 0, opacity: 0.75 }
    );
  sheet.face(patch(plane, a + w * 0.7, 0, 0.95, 2.2), shade(cloth, 0.15), { ink: 0.8 });
  sheet.face(patch(plane, a + w * 0.7 + 0.15, 1.1, 0.65, 0.9), '#cfe0d6', { ink: 0.6 });
  const n = 8;
  for (let i = 0; i < n; i++) {
    const p = a + 0.1 + ((w - 0.2) * i) / n;
    const q = a + 0.1 + ((w - 0.2) * (i + 1)) / n;
    sheet.face(
      [
        on(plane, p, 2.85, 0.02),
        on(plane, q, 2.85, 0.02),
        on(plane, q, 2.42, 0.85),
        on(plane, p, 2.42, 0.85)
      ],
      i % 2 ? '#f7ead0' : cloth,
      { ink: 0.6 }
    );
    const lip = [0, 0.5, 1].map((t) =>
      on(plane, p + (q - p) * t, 2.42 - (t === 0.5 ? 0.2 : 0.1), 0.85)
    );
    sheet.face(
      [on(plane, q, 2.42, 0.85), ...lip.reverse(), on(plane, p, 2.42, 0.85)],
      shade(i % 2 ? '#f7ead0' : cloth, 0.25),
      { ink: 0.5 }
    );
  }
}

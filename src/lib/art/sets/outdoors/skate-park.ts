/** The skate park on the bay: a painted quarter pipe, a rail, ledges, open sky and the water behind. */
import type { Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { hatch, lightPatch } from '../marks.ts';
import { box } from '../solid.ts';
import { board, flatRail, ledge, quarterPipe } from '../furniture/skate.ts';
import { bag } from '../furniture/school.ts';
import { gulls, lampPost, parkBench, railing, tree } from '../furniture/street.ts';
import { foreground } from '../rooms/foreground.ts';
import { vista } from './harbour.ts';
import { puddles } from './weather.ts';

/** The park ends here; the bay lies beyond. */
const EDGE = 11;
const PIPE = { foot: -2.5, lip: -4.1, high: 1.5, near: 3.6, far: 8.6 };

export const skatePark: Drawing = {
  air: { from: 6, to: 30, most: 0.46, colour: '#e2ecee' },
  views: {
    wide: (r) => ({ eye: [-0.3, 1.6, -2.2], yaw: -3, focal: 0.82, horizon: r > 1 ? 0.48 : 0.44 }),
    mid: (r) => ({ eye: [0.3, 1.5, 0.6], yaw: 4, focal: 1.0, horizon: r > 1 ? 0.42 : 0.43 }),
    close: () => ({ eye: [0.6, 1.5, 3], yaw: 12, focal: 1.35, horizon: 0.54 }),
    ramp: (r) => ({ eye: [-0.2, 1.7, 1.2], yaw: -26, focal: 0.95, horizon: r > 1 ? 0.44 : 0.4 }),
    rail: () => ({ eye: [1.4, 1.05, 1.6], yaw: 10, focal: 1.0, horizon: 0.4 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, view } = stage;
  vista(stage, back, { shift: 1.6 });
  if (!stage.light.night)
    back.glowing(() =>
      gulls(stage, back, [
        [-2.6, 3.1, 0.4],
        [-1.8, 3.6, 0.3],
        [2.4, 4, 0.34]
      ])
    );
  ground(stage);
  railing(back, [-12, 0, EDGE - 0.3], [12, 0, EDGE - 0.3], 14, stage.colour('railing', '#4d7f86'));
  for (const [x, z] of [
    [7.4, 9.6],
    [-8.2, 9.9]
  ] as const)
    tree(back, { x, y: 0, z }, 3.6, stage.colour('leaves', '#7fae78'));
  lampPost(stage, back, { x: 4.9, y: 0, z: 9 }, 4, -0.8);
  wall(stage);
  const colour = stage.colour('concrete', '#c9c6d6');
  const sheet = view === 'close' ? back : view === 'wide' ? back : stage.middle;
  quarterPipe(sheet, PIPE, colour, stage.colour('paint', '#3d7fb0'));
  things(stage, colour);
  foreground(stage, view === 'close' || view === 'rail' ? 'light' : 'rail');
}

function ground(stage: Stage): void {
  const { back } = stage;
  const stone = stage.colour('ground', '#d2cdd8');
  const paint = back.linear(back.camera.at([0, 0, 0.6]), back.camera.at([0, 0, EDGE]), [
    [0, shade(stone, 0.2)],
    [1, lit(stone, 0.2)]
  ]);
  back.face(
    [
      [-24, 0, -3],
      [-24, 0, EDGE],
      [24, 0, EDGE],
      [24, 0, -3]
    ],
    paint,
    { ink: 0, haze: false }
  );
  // A bowl's painted outline and long curves worn by wheels.
  const curve = (points: Space[], ink: number, colour: string): void =>
    back.curve(
      points.map((p) => back.camera.at(p)),
      back.weight(3) * ink,
      back.weight(6) * ink,
      colour
    );
  for (let z = 0.6; z < EDGE; z += 2.6) back.edge([-20, 0, z], [20, 0, z], 0.4, shade(stone, 0.3));
  for (const x of [-6, -2, 2, 6]) back.edge([x, 0, -2], [x, 0, EDGE], 0.4, shade(stone, 0.3));
  const [a, b] = ['#e8835a', '#3d8fae'];
  stripe(back, 1.9, 6.6, 2.3, a);
  stripe(back, 1.9, 6.6, 1.9, b);
  stripe(back, 1.9, 6.6, 1.5, '#f0c04f');
  for (let i = 0; i < 5; i++) {
    const z = 1.4 + i * 1.5;
    const x = back.pen.range(-1.6, 1.6);
    curve(
      [
        [x, 0, z],
        [x + 0.9, 0, z + 0.3],
        [x + 2, 0, z + 0.1]
      ],
      0.5,
      shade(stone, 0.34)
    );
  }
  box(back, { x: 0, y: 0, z: EDGE + 0.1 }, [48, 0.24, 0.3], {
    colour: shade(stone, 0.1),
    light: 'top',
    ink: 0.8
  });
  puddles(stage, back, [
    [-0.6, 2.6, 1.7, 0.6],
    [1.6, 3.4, 1.4, 0.44],
    [0.4, 5.4, 2, 0.6],
    [3.6, 6.2, 1.8, 0.6]
  ]);
  const k = stage.side === 'left' ? 1 : -1;
  for (const x of [-5, 0.5, 5])
    lightPatch(
      stage,
      back,
      [
        [x, 0.002, 9],
        [x + 2, 0.002, 9],
        [x + 2 + k * 2.4, 0.002, 2.5],
        [x + k * 2.4, 0.002, 2.5]
      ],
      0.34
    );
}

/** A painted ring on the ground. */
function stripe(sheet: Sheet, x: number, z: number, r: number, colour: string): void {
  const n = 22;
  for (let i = 0; i < n; i++) {
    const at = (k: number, radius: number): Space => {
      const t = (k / n) * Math.PI * 2;
      return [x + Math.cos(t) * radius * 1.25, 0.001, z + Math.sin(t) * radius * 0.8];
    };
    sheet.face([at(i, r), at(i + 1, r), at(i + 1, r - 0.26), at(i, r - 0.26)], colour, {
      ink: 0,
      opacity: 0.7
    });
  }
}

/** A low wall along the right side with the riders' own painting: hills, a board, a gull. */
function wall(stage: Stage): void {
  const { back, side } = stage;
  const [x, near, far, high] = [5.6, 2.4, 10.2, 1.25];
  const colour = stage.colour('wall', '#e9d9cf');
  box(back, { x: x + 0.15, y: 0, z: (near + far) / 2 }, [0.3, high, far - near], {
    colour,
    top: lit(colour, 0.4),
    light: side
  });
  const p = (t: number, y: number): Space => [x - 0.01, y * high, near + (far - near) * t];
  const shape = (points: Array<[number, number]>, tone: string): void =>
    back.face(
      points.map(([t, y]) => p(t, y)),
      tone,
      { ink: 0 }
    );
  shape(
    [
      [0.02, 0.06],
      [0.02, 0.4],
      [0.12, 0.62],
      [0.24, 0.4],
      [0.36, 0.74],
      [0.5, 0.3],
      [0.5, 0.06]
    ],
    '#6fa58c'
  );
  shape(
    [
      [0.5, 0.06],
      [0.5, 0.3],
      [0.62, 0.5],
      [0.74, 0.34],
      [0.86, 0.56],
      [0.98, 0.3],
      [0.98, 0.06]
    ],
    '#e8a05a'
  );
  shape(
    [
      [0.1, 0.06],
      [0.3, 0.24],
      [0.5, 0.12],
      [0.7, 0.26],
      [0.9, 0.1],
      [0.98, 0.06]
    ],
    '#3d8fae'
  );
  shape(
    [
      [0.56, 0.62],
      [0.6, 0.88],
      [0.66, 0.9],
      [0.7, 0.64]
    ],
    '#f0c04f'
  );
  shape(
    [
      [0.78, 0.8],
      [0.83, 0.9],
      [0.86, 0.84],
      [0.9, 0.92],
      [0.87, 0.78]
    ],
    '#fbf6ea'
  );
  back.edge(p(0.02, 0.06), p(0.98, 0.06), 0.5);
  hatch(back, [p(0, 1), p(1, 1), p(1, 0.8), p(0, 0.8)], { lines: 22, ink: 0.4 });
}

function things(stage: Stage, colour: string): void {
  const { back, middle, view, side } = stage;
  const sheet = view === 'close' ? back : middle;
  ledge(
    view === 'wide' ? back : sheet,
    { x: 3.4, y: 0, z: 7.6 },
    [2.2, 0.42, 0.8],
    mix(colour, '#b9b4c8', 0.4),
    side,
    -8
  );
  if (view === 'close') return;
  parkBench(view === 'wide' ? back : sheet, { x: -0.4, y: 0, z: 9.6 }, 1.8, '#c98a4f', side);
  flatRail(sheet, { x: 2.2, y: 0, z: 4.7 }, 2.6, 10, stage.colour('rail', '#e8835a'));
  if (view === 'ramp') {
    board(sheet, { x: -1.5, y: 0, z: 4.3 }, -24, '#e8835a');
    return;
  }
  ledge(sheet, { x: -1.1, y: 0, z: 6.4 }, [1.6, 0.36, 0.6], colour, side, 4);
  bag(sheet, { x: -1.5, y: 0.36, z: 6.35 }, '#7a5a9a', 0.8);
  board(sheet, { x: 0.6, y: 0, z: 3.5 }, 22, '#3d8fae');
}

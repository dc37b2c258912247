/** The waterfront of Port Alder: boardwalk, railing, masts close by, the lighthouse on its rock. */
import type { Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import type { Point } from '../pen/geometry.ts';
import type { Sheet } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { grid, hatch, lightPatch, pool } from '../marks.ts';
import { box } from '../solid.ts';
import { bollard, gulls, lampPost, parkBench, railing } from '../furniture/street.ts';
import { foreground } from '../rooms/foreground.ts';
import { lampLine, lighthouse, vista } from './harbour.ts';
import { puddles } from './weather.ts';

/** The quay ends here; beyond it is water, 1.2 m lower. */
const QUAY = 6.2;

export const waterfront: Drawing = {
  air: { from: 6, to: 30, most: 0.5, colour: '#dfe6dc' },
  views: {
    wide: (r) => ({ eye: [-0.6, 1.6, -1.6], yaw: 7, focal: 0.82, horizon: r > 1 ? 0.48 : 0.45 }),
    mid: (r) => ({ eye: [0, 1.5, 1.2], yaw: 4, focal: 1.0, horizon: r > 1 ? 0.42 : 0.44 }),
    close: () => ({ eye: [0, 1.5, 3], yaw: 10, focal: 1.35, horizon: 0.55 }),
    railing: () => ({ eye: [0, 1.5, 2.6], yaw: 0, focal: 1.0, horizon: 0.46 }),
    lighthouse: (r) => ({
      eye: [1, 1.7, 2],
      yaw: 18,
      focal: 1.15,
      horizon: r > 1 ? 0.62 : 0.66,
      centre: 0.5
    })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, middle, view } = stage;
  vista(stage, back, { shift: -1.2, lighthouse: false });
  back.glowing(() => rock(stage, back));
  if (!stage.light.night)
    back.glowing(() =>
      gulls(stage, back, [
        [-2.2, 2.9, 0.5],
        [-1.2, 3.4, 0.36],
        [2.9, 2.2, 0.42],
        [0.5, 4.3, 0.3],
        [-4, 3.8, 0.34]
      ])
    );
  mooredBoats(stage);
  boardwalk(stage);
  const sheet = view === 'close' ? back : middle;
  const iron = stage.colour('railing', '#4d7f86');
  railing(sheet, [-9, 0, QUAY - 0.15], [9.5, 0, QUAY - 0.15], 12, iron);
  if (view === 'close' || view === 'railing' || view === 'lighthouse') {
    foreground(stage, view === 'close' ? 'light' : 'rail');
    return;
  }
  lampPost(stage, middle, { x: -3.1, y: 0, z: 5.4 }, 3.6, 0.8);
  lampPost(stage, back, { x: 5.4, y: 0, z: 5.4 }, 3.6, -0.8);
  parkBench(middle, { x: -1.5, y: 0, z: 4.8 }, 1.7, stage.colour('bench', '#b5794c'), stage.side);
  crates(stage);
  bollard(middle, { x: 2.7, y: 0, z: 5.5 });
  foreground(stage, 'rail');
}

function boardwalk(stage: Stage): void {
  const { back } = stage;
  const wood = stage.colour('planks', '#c09a78');
  const near = -2;
  const from = back.camera.at([0, 0, 0.4]);
  const paint = back.linear(from, back.camera.at([0, 0, QUAY]), [
    [0, shade(wood, 0.26)],
    [1, lit(wood, 0.12)]
  ]);
  back.face(
    [
      [-16, 0, near],
      [-16, 0, QUAY],
      [16, 0, QUAY],
      [16, 0, near]
    ],
    paint,
    { ink: 0, haze: false }
  );
  grid(
    back,
    { origin: [-14, 0, near], u: [1, 0, 0], v: [0, 0, 1] },
    [0, 0, 28, QUAY - near],
    [60, 0.34],
    shade(wood, 0.42),
    0.5
  );
  for (let i = 0; i < 34; i++) {
    const x = back.pen.range(-6, 6);
    const z = near + 0.34 * Math.floor(back.pen.range(4, 23));
    const w = back.pen.range(0.8, 2.2);
    if (i % 2)
      back.face(
        [
          [x, 0, z],
          [x + w, 0, z],
          [x + w, 0, z + 0.34],
          [x, 0, z + 0.34]
        ],
        i % 4 === 1 ? shade(wood, 0.2) : lit(wood, 0.2),
        { ink: 0, opacity: 0.5 }
      );
    back.edge([x, 0, z], [x, 0, z + 0.34], 0.6);
  }
  box(back, { x: 0, y: -0.12, z: QUAY + 0.1 }, [32, 0.16, 0.3], {
    colour: shade(wood, 0.25),
    light: 'top',
    ink: 0.9
  });
  puddles(stage, back, [
    [-1.6, 2.6, 1.6, 0.5],
    [1.4, 3.6, 1.8, 0.5],
    [-0.4, 5.2, 1.4, 0.34],
    [3.4, 2.2, 1.2, 0.4]
  ]);
  const k = stage.side === 'left' ? 1 : -1;
  for (const x of [-6, -2, 2, 6])
    lightPatch(
      stage,
      back,
      [
        [x, 0, QUAY - 0.4],
        [x + 2.4, 0, QUAY - 0.4],
        [x + 2.4 + k * 2, 0, 1.5],
        [x + k * 2, 0, 1.5]
      ],
      0.3
    );
}

/** The rock with the lighthouse, nearer than in the view from the town. */
function rock(stage: Stage, sheet: Sheet): void {
  const u = stage.camera.focal * 0.1;
  const { cx, horizon } = stage.camera;
  const at = (a: number, b: number): Point => [cx + a * u, horizon - b * u];
  const air = mix(stage.light.haze, stage.day ? '#6f8f94' : stage.light.sky[0], 0.4);
  const stone = mix(stage.day ? '#6d6470' : '#221f48', air, 0.35);
  lighthouse(stage, sheet, at(3.25, 0.5), 2.9 * u, air);
  sheet.blob(
    [
      at(1.5, -0.3),
      at(1.9, 0.05),
      at(2.4, 0.22),
      at(2.8, 0.56),
      at(3.4, 0.62),
      at(3.9, 0.4),
      at(4.5, 0.22),
      at(5.2, 0),
      at(5.6, -0.3)
    ],
    stone,
    Math.max(1, u * 0.016)
  );
  sheet.blob(
    [at(3.1, -0.2), at(3.4, 0.55), at(3.9, 0.36), at(4.5, 0.18), at(5.2, -0.05), at(5.4, -0.28)],
    shade(stone, 0.3),
    0
  );
  sheet.fill(
    [at(2.62, 0.4), at(2.62, 0.8), at(3.0, 0.8), at(3.0, 0.5)],
    mix('#f3e2c2', air, stage.day ? 0.2 : 0.7)
  );
  sheet.fill(
    [at(2.56, 0.78), at(2.81, 1.0), at(3.06, 0.78)],
    mix('#a8483f', air, stage.day ? 0.2 : 0.7)
  );
  for (const [a, b, w] of [
    [1.3, -0.32, 0.9],
    [2.6, -0.36, 1.6],
    [4.6, -0.34, 1.2]
  ] as const) {
    sheet.stroke(
      [at(a, b), at(a + w, b)],
      u * 0.03,
      u * 0.02,
      mix(stage.light.sky[1], '#ffffff', 0.4)
    );
  }
}

function mooredBoats(stage: Stage): void {
  const { back } = stage;
  const boats: Array<[number, number, string]> = [
    [-4.4, 11, '#b4483f'],
    [-0.9, 12.5, '#2f5d7c'],
    [2.6, 14, '#efe3cc'],
    [-8, 12, '#2f7f77']
  ];
  for (const [x, z, colour] of boats) {
    const y = -1.15;
    const deck = 0.55;
    const hull: Space[] = [
      [x - 1.5, y, z],
      [x - 1.8, y + deck, z],
      [x + 2.1, y + deck + 0.16, z],
      [x + 1.6, y, z]
    ];
    back.face(hull, colour, { ink: 1 });
    back.face(
      [
        [x - 1.56, y, z],
        [x - 1.64, y + 0.17, z],
        [x + 1.76, y + 0.2, z],
        [x + 1.6, y, z]
      ],
      shade(colour, 0.5),
      { ink: 0 }
    );
    box(back, { x: x - 0.3, y: y + deck, z: z + 0.4 }, [1.3, 0.5, 0.7], {
      colour: '#f1e4cb',
      light: stage.side,
      ink: 0.9
    });
    const top: Space = [x + 0.4, y + 6.4, z + 0.4];
    back.rod([[x + 0.4, y + deck, z + 0.4], top], 0.07, '#8a6a55');
    back.rod(
      [
        [x + 0.4, y + 1.4, z + 0.4],
        [x - 1.5, y + 1.2, z + 0.4]
      ],
      0.06,
      '#8a6a55'
    );
    back.face(
      [
        [x + 0.4, y + 1.46, z + 0.4],
        [x - 1.45, y + 1.28, z + 0.4],
        [x - 1.3, y + 1.5, z + 0.4],
        [x + 0.36, y + 1.7, z + 0.4]
      ],
      lit(colour, 0.5),
      { ink: 0.7 }
    );
    for (const end of [
      [x + 2.05, y + deck + 0.2, z],
      [x - 1.75, y + deck, z]
    ] as Space[])
      back.edge(top, end, 0.45);
    const bulbs = stage.boatLights;
    if (bulbs)
      for (const end of [
        [x + 2.05, y + deck + 0.2, z],
        [x - 1.75, y + deck, z]
      ] as Space[])
        lampLine(
          stage,
          back,
          back.camera.at(top),
          back.camera.at(end),
          back.camera.scale(top),
          bulbs
        );
    for (let i = 0; i < 3; i++)
      back.edge(
        [x - 1.2 + i * 0.3, y - 0.1 - i * 0.14, z],
        [x + 1.3 - i * 0.4, y - 0.1 - i * 0.14, z],
        0.6
      );
  }
}

function crates(stage: Stage): void {
  const { middle, side } = stage;
  pool(middle, [3.9, 0, 4.9], 1.6, 1, 0.4);
  box(middle, { x: 3.9, y: 0, z: 5.0 }, [0.8, 0.55, 0.6], {
    colour: '#b98552',
    light: side,
    turn: 8
  });
  box(middle, { x: 4.3, y: 0, z: 4.4 }, [0.7, 0.45, 0.5], {
    colour: '#a8744a',
    light: side,
    turn: -14
  });
  box(middle, { x: 3.95, y: 0.55, z: 5.0 }, [0.62, 0.36, 0.46], {
    colour: '#4d8f94',
    light: side,
    turn: -4
  });
  for (const y of [0.18, 0.36]) middle.edge([3.52, y, 4.68], [4.28, y, 4.76], 0.5);
  hatch(
    middle,
    [
      [3.5, 0, 4.3],
      [4.7, 0, 4.1],
      [4.7, 0, 3.8],
      [3.5, 0, 4.0]
    ],
    { lines: 16, ink: 0.5 }
  );
}

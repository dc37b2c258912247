/** What lies in a bedroom and tells whose it is: on the desk, on the floor. */
import type { Space } from '../camera.ts';
import { mix, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import { glow, pool } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';
import { board } from '../furniture/skate.ts';
import { box, cylinder } from '../solid.ts';

/** Whose room it is, by what they do. */
export type Owner = 'drawings' | 'cloth' | 'games' | 'boards';

/** What lies on the desk whose middle is `z`. */
export function deskThings(stage: Stage, owner: Owner, z: number): void {
  const { middle: sheet, side: light } = stage;
  if (owner === 'drawings') papers(stage, z);
  else if (owner === 'cloth') machine(stage, z);
  else if (owner === 'games') screen(stage, z);
  else {
    box(sheet, { x: 2.02, y: 0.76, z: z + 0.1 }, [0.24, 0.06, 0.32], {
      colour: '#46618f',
      light,
      turn: 8
    });
    cylinder(
      sheet,
      { x: 1.86, y: 0.76, z: z - 0.36 },
      { low: 0.1, high: 0.13, height: 0.04 },
      '#e9dcc4',
      {
        light
      }
    );
  }
}

function papers({ middle: sheet, side: light }: Stage, z: number): void {
  box(sheet, { x: 2.08, y: 0.76, z: z + 0.15 }, [0.24, 0.08, 0.32], {
    colour: '#46618f',
    light,
    turn: 8
  });
  box(sheet, { x: 2.06, y: 0.84, z: z + 0.14 }, [0.2, 0.05, 0.28], {
    colour: '#d8734c',
    light,
    turn: -6
  });
  sheet.face(
    [
      [1.62, 0.765, z - 0.1],
      [1.9, 0.765, z - 0.16],
      [1.96, 0.765, z + 0.2],
      [1.68, 0.765, z + 0.26]
    ],
    '#fbf3de',
    { ink: 0.8 }
  );
  sheet.edge([1.7, 0.77, z], [1.86, 0.77, z + 0.1], 0.6);
  cylinder(
    sheet,
    { x: 2.05, y: 0.76, z: z - 0.35 },
    { low: 0.05, high: 0.055, height: 0.12 },
    '#3d8b8c',
    { light }
  );
  for (const [dx, dz] of [
    [-0.02, 0],
    [0.02, 0.02],
    [0.01, -0.03]
  ] as const)
    sheet.rod(
      [
        [2.05, 0.84, z - 0.35],
        [2.05 + dx * 2, 1.0, z - 0.35 + dz * 2]
      ],
      0.012,
      '#e0a545'
    );
}

/** A sewing machine with cloth under its needle. */
function machine({ middle: sheet, side: light }: Stage, z: number): void {
  sheet.face(
    [
      [1.6, 0.766, z - 0.5],
      [1.98, 0.766, z - 0.46],
      [2.02, 0.766, z + 0.1],
      [1.64, 0.766, z + 0.04]
    ],
    '#c9577a',
    { ink: 0.8 }
  );
  sheet.face(
    [
      [1.6, 0.766, z - 0.5],
      [1.98, 0.766, z - 0.46],
      [1.56, 0.5, z - 0.42],
      [1.54, 0.52, z - 0.1],
      [1.64, 0.766, z + 0.04]
    ],
    shade('#c9577a', 0.24),
    { ink: 0.8 }
  );
  box(sheet, { x: 2.0, y: 0.76, z }, [0.24, 0.06, 0.56], { colour: '#e9eef0', light });
  box(sheet, { x: 2.0, y: 0.82, z: z + 0.2 }, [0.2, 0.28, 0.14], { colour: '#f4f1e8', light });
  box(sheet, { x: 2.0, y: 1.02, z: z - 0.04 }, [0.18, 0.13, 0.5], { colour: '#f4f1e8', light });
  box(sheet, { x: 2.0, y: 0.88, z: z - 0.24 }, [0.13, 0.16, 0.1], { colour: '#dfe3e4', light });
  sheet.edge([1.98, 0.9, z - 0.25], [1.98, 0.79, z - 0.25], 1);
  for (const [i, c] of ['#f0b44c', '#3d8fae', '#6fae7c'].entries())
    cylinder(
      sheet,
      { x: 2.12 - i * 0.1, y: 0.76, z: z - 0.5 - i * 0.1 },
      { low: 0.04, high: 0.04, height: 0.09 },
      c,
      {
        light,
        top: '#f3e6cc'
      }
    );
}

/** A screen, a keyboard, headphones hung over the corner. */
function screen(stage: Stage, z: number): void {
  const { middle: sheet, side: light, day } = stage;
  box(sheet, { x: 2.12, y: 0.76, z }, [0.18, 0.03, 0.26], { colour: '#3a3f58', light });
  box(sheet, { x: 2.16, y: 0.78, z }, [0.04, 0.14, 0.07], { colour: '#3a3f58', light });
  box(sheet, { x: 2.14, y: 0.9, z }, [0.06, 0.46, 0.8], { colour: '#2b2c44', light });
  const at = (k: number, y: number): Space => [2.105, 0.93 + y * 0.4, z + 0.37 - k * 0.74];
  const face = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  const lines = (): void => {
    sheet.face(face, day ? '#4a6a94' : '#4f86d8', { ink: 0, haze: false });
    sheet.face(
      [at(0, 0), at(0, 0.4), at(0.3, 0.62), at(0.55, 0.34), at(1, 0.56), at(1, 0)],
      '#3aa08c',
      {
        ink: 0,
        haze: false
      }
    );
    sheet.face([at(0.62, 0.3), at(0.72, 0.5), at(0.82, 0.3)], '#f0b44c', { ink: 0, haze: false });
  };
  if (day) lines();
  else {
    sheet.glowing(lines);
    glow(
      sheet,
      sheet.camera.at(at(0.5, 0.5)),
      sheet.camera.scale(at(0.5, 0.5)) * 0.9,
      '#7fb4ff',
      0.4
    );
  }
  box(sheet, { x: 1.76, y: 0.76, z }, [0.16, 0.025, 0.46], { colour: '#4a5068', light, turn: 3 });
  for (const k of [-0.14, 0, 0.14])
    sheet.edge([1.7, 0.79, z + k], [1.82, 0.79, z + k], 0.5, '#9aa8c0');
}

/** What stands about on the floor. */
export function onFloor(stage: Stage, owner: Owner): void {
  const { middle: sheet, view, side: light } = stage;
  if (view === 'close' || view === 'window' || view === 'bed') return;
  if (owner === 'cloth') dressForm(sheet, 0.98, 3.1);
  if (owner === 'games') {
    pool(sheet, [-1.6, 0, 1.5], 0.4, 0.3, 0.45);
    const p = sheet.camera.at([-1.6, 0.11, 1.5]);
    const r = 0.11 * sheet.camera.scale([-1.6, 0.11, 1.5]);
    sheet.blob(ellipse(p[0], p[1], r, r, 0, 360, 12), '#f4efe2', sheet.weight(2.5));
    for (const [a, b] of [
      [0, 0],
      [-0.62, 0.4],
      [0.6, 0.46],
      [0.1, -0.72]
    ] as const)
      sheet.blob(ellipse(p[0] + a * r, p[1] + b * r, r * 0.26, r * 0.24, 0, 360, 5), '#3a3f58');
  }
  if (owner === 'boards') {
    board(sheet, { x: 1.0, y: 0, z: 1.7 }, 32, '#e8735a');
    pool(sheet, [-1.7, 0, 1.7], 0.9, 0.5, 0.45);
    box(sheet, { x: -1.7, y: 0, z: 1.7 }, [0.72, 0.3, 0.34], {
      colour: '#3d6f94',
      light,
      turn: 12
    });
    box(sheet, { x: -1.7, y: 0.3, z: 1.7 }, [0.5, 0.05, 0.22], {
      colour: '#d9a441',
      light,
      turn: 12
    });
    sheet.curve(
      [
        [-1.95, 0.28, 1.5],
        [-1.85, 0.46, 1.52],
        [-1.55, 0.46, 1.5],
        [-1.48, 0.28, 1.44]
      ].map((p) => sheet.camera.at(p as Space)),
      sheet.weight(2.6) * 1.8
    );
    box(sheet, { x: 0.7, y: 0, z: 3.2 }, [0.46, 0.36, 0.4], { colour: '#c99a66', light, turn: -6 });
    box(sheet, { x: 0.72, y: 0.36, z: 3.22 }, [0.4, 0.26, 0.34], {
      colour: '#d3a878',
      light,
      turn: 8
    });
  }
}

/** A dress form with a half-finished jacket. */
function dressForm(sheet: Sheet, x: number, z: number): void {
  pool(sheet, [x, 0, z], 0.6, 0.5, 0.45);
  for (const [a, b] of [
    [-0.2, -0.12],
    [0.2, -0.12],
    [0, 0.2]
  ] as const)
    sheet.rod(
      [
        [x, 0.16, z],
        [x + a, 0, z + b]
      ],
      0.035,
      '#6d4a3a'
    );
  sheet.rod(
    [
      [x, 0.1, z],
      [x, 0.8, z]
    ],
    0.04,
    '#6d4a3a'
  );
  const p = (a: number, b: number): Space => [x + a, b, z];
  const body = [
    p(-0.05, 1.42),
    p(-0.2, 1.34),
    p(-0.19, 1.16),
    p(-0.13, 1.0),
    p(-0.19, 0.78),
    p(-0.18, 0.74),
    p(0.18, 0.74),
    p(0.19, 0.78),
    p(0.13, 1.0),
    p(0.19, 1.16),
    p(0.2, 1.34),
    p(0.05, 1.42)
  ];
  sheet.round(body, '#efe2cc', { ink: 1 });
  sheet.round(
    [
      p(-0.06, 1.4),
      p(-0.2, 1.33),
      p(-0.19, 1.14),
      p(-0.14, 1.0),
      p(-0.2, 0.8),
      p(-0.02, 0.78),
      p(-0.01, 1.1)
    ],
    '#3f9a8f',
    {
      ink: 0.8
    }
  );
  sheet.round(
    [p(0.06, 1.4), p(0.2, 1.33), p(0.19, 1.14), p(0.14, 1.02), p(0.08, 1.1), p(0.03, 1.2)],
    mix('#3f9a8f', '#ffffff', 0.15),
    {
      ink: 0.8
    }
  );
  cylinder(sheet, { x, y: 1.42, z }, { low: 0.05, high: 0.03, height: 0.06 }, '#6d4a3a');
}

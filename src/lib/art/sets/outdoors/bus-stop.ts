/** The bus stop on the harbour road: a glass shelter, a bench, the water behind. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse, points } from '../pen/geometry.ts';
import type { Drawing, Stage } from '../stage.ts';
import { glow, grid, hatch, pool } from '../marks.ts';
import { box } from '../solid.ts';
import { gulls, lampPost, railing } from '../furniture/street.ts';
import { foreground } from '../rooms/foreground.ts';
import { vista } from './harbour.ts';

const KERB = 1.7;
const SHELTER = { left: -0.9, right: 3.3, front: 4.0, back: 5.3, high: 2.45 };

export const busStop: Drawing = {
  air: { from: 6, to: 26, most: 0.45, colour: '#e3e2d8' },
  views: {
    wide: (r) => ({ eye: [0.5, 1.55, -2.4], yaw: 0, focal: 0.86, horizon: r > 1 ? 0.5 : 0.48 }),
    mid: (r) => ({ eye: [0.6, 1.45, 0.4], yaw: 3, focal: 1.0, horizon: r > 1 ? 0.42 : 0.44 }),
    close: (r) => ({ eye: [-0.4, 1.45, -0.4], yaw: 12, focal: r > 1 ? 1.25 : 1.4, horizon: 0.54 }),
    bench: () => ({ eye: [1.1, 1.2, 0.7], yaw: 0, focal: 1.05, horizon: 0.4 })
  },
  draw
};

function draw(stage: Stage): void {
  const { back, middle, view } = stage;
  vista(stage, back, { shift: 0.4 });
  if (!stage.light.night)
    back.glowing(() =>
      gulls(stage, back, [
        [-3.2, 3.2, 0.34],
        [-2.4, 3.7, 0.26],
        [3.6, 3.5, 0.3]
      ])
    );
  ground(stage);
  railing(back, [-11, 0, 7.4], [11, 0, 7.4], 13, stage.colour('railing', '#4d7f86'));
  lampPost(stage, back, { x: -3.6, y: 0, z: 5.9 }, 3.9, 1.0);
  const sheet = view === 'close' ? back : middle;
  shelter(stage, sheet);
  if (view !== 'close') {
    sign(stage, { x: -1.7, y: 0, z: 3.4 });
    bin(stage);
  }
  foreground(stage, view === 'close' ? 'light' : 'post');
}

function ground(stage: Stage): void {
  const { back, light } = stage;
  const stone = stage.colour('pavement', '#bba9a0');
  const road = stage.colour('road', '#6d6478');
  back.face(
    [
      [-20, 0, KERB],
      [-20, 0, 8],
      [20, 0, 8],
      [20, 0, KERB]
    ],
    stone,
    { ink: 0, haze: false }
  );
  grid(
    back,
    { origin: [-12, 0, KERB], u: [1, 0, 0], v: [0, 0, 1] },
    [0, 0, 24, 6.2],
    [1.1, 1.03],
    shade(stone, 0.28),
    0.4
  );
  box(back, { x: 0, y: 0, z: 8 }, [40, 0.28, 0.3], { colour: shade(stone, 0.12), light: 'top' });
  const paint = back.linear(back.camera.at([0, -0.16, 0.2]), back.camera.at([0, -0.16, KERB]), [
    [0, shade(road, 0.3)],
    [1, road]
  ]);
  back.face(
    [
      [-20, -0.16, -3],
      [-20, -0.16, KERB],
      [20, -0.16, KERB],
      [20, -0.16, -3]
    ],
    paint,
    { ink: 0, haze: false }
  );
  back.face(
    [
      [-20, 0, KERB + 0.18],
      [20, 0, KERB + 0.18],
      [20, 0, KERB],
      [-20, 0, KERB]
    ],
    lit(stone, 0.35),
    { ink: 0.8 }
  );
  back.face(
    [
      [-20, 0, KERB],
      [20, 0, KERB],
      [20, -0.16, KERB],
      [-20, -0.16, KERB]
    ],
    shade(stone, 0.3),
    { ink: 0.9 }
  );
  for (let x = -9; x < 10; x += 2.4)
    back.face(
      [
        [x, -0.155, -0.3],
        [x + 1.3, -0.155, -0.3],
        [x + 1.3, -0.155, -0.1],
        [x, -0.155, -0.1]
      ],
      '#f3e3bd',
      { ink: 0 }
    );
  // Wet patches carry the sky.
  back.glowing(() => {
    for (const [x, z, w, d, y] of [
      [-2.4, 1.0, 2.2, 0.36, -0.155],
      [2.7, 1.25, 1.5, 0.2, -0.155],
      [0.5, 2.6, 1.4, 0.34, 0.005],
      [-3, 4.4, 1.5, 0.5, 0.005]
    ] as const) {
      back.round(
        ellipse(x, z, w / 2, d / 2, 0, 360, 12).map(([a, b]) => [a, y, b] as Space),
        mix(light.sky[1], light.sky[0], 0.35),
        { ink: 0, opacity: 0.5, haze: false }
      );
    }
  });
  hatch(
    back,
    [
      [-9, 0, 7.3],
      [9, 0, 7.3],
      [9, 0, 6.9],
      [-9, 0, 6.9]
    ],
    { lines: 44, ink: 0.5 }
  );
}

function shelter(stage: Stage, sheet: Parameters<typeof pool>[0]): void {
  const { side, light } = stage;
  const { left: l, right: r, front: f, back: b, high: h } = SHELTER;
  const iron = stage.colour('frame', '#2f5d68');
  sheet.face(
    [
      [l - 0.2, 0, f - 0.2],
      [r + 0.2, 0, f - 0.2],
      [r + 0.6, 0, b + 0.2],
      [l + 0.2, 0, b + 0.2]
    ],
    '#43295f',
    { ink: 0, opacity: 0.32, haze: false }
  );
  const wall: Plane = { origin: [0, 0, b], u: [1, 0, 0], v: [0, 1, 0] };
  sheet.face(patch(wall, l, 0.3, r - l, h - 0.4), '#cfe4e0', { ink: 0, opacity: 0.3, haze: false });
  for (const [a, w] of [
    [0.3, 0.5],
    [0.95, 0.18],
    [2.3, 0.6]
  ] as const) {
    sheet.face(
      [
        on(wall, l + a + 0.6, h - 0.1),
        on(wall, l + a + w + 0.6, h - 0.1),
        on(wall, l + a + w, 0.3),
        on(wall, l + a, 0.3)
      ],
      '#ffffff',
      { ink: 0, opacity: 0.22, haze: false }
    );
  }
  sheet.edge(on(wall, l, 0.3), on(wall, r, 0.3), 1);
  for (const x of [l, l + 1.4, l + 2.8, r])
    sheet.rod(
      [
        [x, 0, b],
        [x, h, b]
      ],
      0.07,
      iron
    );
  bench(stage, sheet);
  if (light.lamps) {
    const strip: Space[] = [
      [l + 0.3, h - 0.03, 4.55],
      [r - 0.3, h - 0.03, 4.55],
      [r - 0.3, h - 0.03, 4.75],
      [l + 0.3, h - 0.03, 4.75]
    ];
    sheet.glowing(() => sheet.face(strip, lit(light.lamp, 0.3), { ink: 0, haze: false }));
    if (!stage.day)
      glow(
        sheet,
        sheet.camera.at([1.2, h - 0.2, 4.6]),
        1.9 * sheet.camera.scale([1.2, h, 4.6]),
        light.lamp,
        0.4
      );
  }
  const end: Plane = { origin: [r, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };
  sheet.face(patch(end, f, 0.3, b - f, h - 0.4), '#f6e9cd', { ink: 1, opacity: 1 });
  sheet.face(patch(end, f + 0.12, 0.5, b - f - 0.24, h - 0.8), stage.colour('poster', '#d8734c'), {
    ink: 0.6
  });
  sheet.round(
    ellipse(f + 0.65, 1.45, 0.34, 0.34, 0, 360, 12).map(([a, y]) => on(end, a, y)),
    '#f4c667',
    { ink: 0 }
  );
  sheet.round(
    points('0.3,0.6 0.45,1.2 0.65,0.95 0.85,1.25 1.0,0.6').map(([a, y]) =>
      on(end, f + (a as number), y as number)
    ),
    '#2f5d68',
    { ink: 0 }
  );
  for (const x of [l, r])
    sheet.rod(
      [
        [x, 0, f],
        [x, h, f]
      ],
      0.08,
      iron
    );
  box(sheet, { x: (l + r) / 2, y: h, z: (f + b) / 2 - 0.1 }, [r - l + 0.5, 0.16, b - f + 0.5], {
    colour: iron,
    light: side,
    top: lit(iron, 0.3)
  });
}

function bench(stage: Stage, sheet: Parameters<typeof pool>[0]): void {
  const wood = stage.colour('bench', '#c98a4f');
  pool(sheet, [1.2, 0, 4.85], 2.9, 0.6, 0.5);
  for (const x of [0.0, 2.4])
    sheet.rod(
      [
        [x, 0, 4.9],
        [x, 0.44, 4.9]
      ],
      0.08,
      '#2b2744'
    );
  for (const z of [4.98, 4.78])
    box(sheet, { x: 1.2, y: 0.44, z }, [2.8, 0.06, 0.17], { colour: wood, light: stage.side });
}

/** The stop's sign: a plain disc with the shape of a bus. */
function sign(stage: Stage, place: { x: number; y: number; z: number }): void {
  const { middle } = stage;
  const { x, z } = place;
  pool(middle, [x, 0, z], 0.5, 0.4, 0.45);
  middle.rod(
    [
      [x, 0, z],
      [x, 2.5, z]
    ],
    0.07,
    '#2b2744'
  );
  const plane: Plane = { origin: [x, 2.45, z - 0.05], u: [1, 0, 0], v: [0, 1, 0] };
  const rounded = (w: number, h: number): Space[] =>
    [
      [-w, -h],
      [-w, h],
      [w, h],
      [w, -h]
    ].map(([a, b]) => on(plane, a as number, b as number));
  middle.face(rounded(0.26, 0.26), '#2f6fa5', { ink: 1 });
  middle.face(patch(plane, -0.17, -0.1, 0.34, 0.22), '#fbf3de', { ink: 0 });
  for (const a of [-0.13, -0.02, 0.09])
    middle.face(patch(plane, a, 0.0, 0.08, 0.08), '#2f6fa5', { ink: 0 });
  for (const a of [-0.09, 0.09])
    middle.round(
      ellipse(a, -0.11, 0.04, 0.04, 0, 360, 8).map(([u, v]) => on(plane, u, v)),
      '#fbf3de',
      { ink: 0 }
    );
}

function bin(stage: Stage): void {
  const { middle, side } = stage;
  pool(middle, [4.2, 0, 4.6], 0.7, 0.6, 0.45);
  box(middle, { x: 4.2, y: 0.05, z: 4.6 }, [0.5, 0.85, 0.46], { colour: '#4d7f86', light: side });
  box(middle, { x: 4.2, y: 0.9, z: 4.6 }, [0.56, 0.08, 0.52], { colour: '#2f5d68', light: side });
}

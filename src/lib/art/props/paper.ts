/** Nia's sketchbook: open in the hand, and its pages as big insets. Pencil lines, never letters. */
import { on, patch, type Plane, type Space } from '../sets/camera.ts';
import { mix, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { raised, slab, tilted, Z, type PropModel } from './model.ts';

const PAPER = '#fbf4e2';
const GRAPHITE = '#4a4560';

/** A place on the page, 0..1 from its upper left, in px. */
type Page = (x: number, y: number) => Point;

/** Draws with a soft pencil: lines are gone over twice, a little apart. */
function pencil(sheet: Sheet, page: Page, width: number, tone = GRAPHITE) {
  const line = (points: Point[], press = 1, twice = true): void => {
    const run = points.map(([x, y]) => page(x, y));
    sheet.path(sheet.pen.curve(run, width * press, width * press * 0.7), fillLook(tone));
    if (!twice) return;
    const again = points.map(([x, y]) =>
      page(x + sheet.pen.range(-0.007, 0.007), y + sheet.pen.range(-0.006, 0.006))
    );
    sheet.path(
      sheet.pen.curve(again, width * press * 0.45, width * press * 0.3),
      fillLook(mix(tone, PAPER, 0.35))
    );
  };
  const wash = (points: Point[], amount: number): void => {
    sheet.path(
      sheet.pen.blob(points.map(([x, y]) => page(x, y))),
      fillLook(mix(tone, PAPER, 1 - amount))
    );
  };
  /** Hatching across a quarter between two edges given by their ends. */
  const shadeIn = (a: Point, b: Point, c: Point, d: Point, lines: number, press = 0.5): void => {
    for (let i = 0; i < lines; i++) {
      const t = (i + sheet.pen.range(0.1, 0.9)) / lines;
      const k = sheet.pen.range(0.75, 1.08);
      const from: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const to: Point = [d[0] + (c[0] - d[0]) * t, d[1] + (c[1] - d[1]) * t];
      const end: Point = [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k];
      sheet.path(
        sheet.pen.stroke([page(...from), page(...end)], width * press, width * press * 0.4, {
          taper: 0.3
        }),
        fillLook(mix(tone, PAPER, 0.22))
      );
    }
  };
  return { line, wash, shadeIn };
}

/** A dancer in mid-turn: one arm up, one leg out, hair and skirt flying. */
function dancer(sheet: Sheet, page: Page, width: number): void {
  const { line, wash, shadeIn } = pencil(sheet, page, width);
  wash(
    [
      [0.5, 0.2],
      [0.43, 0.2],
      [0.36, 0.25],
      [0.28, 0.23],
      [0.22, 0.29],
      [0.32, 0.31],
      [0.42, 0.3],
      [0.5, 0.27]
    ],
    0.8
  );
  wash(
    [
      [0.42, 0.52],
      [0.3, 0.56],
      [0.2, 0.66],
      [0.36, 0.69],
      [0.52, 0.66],
      [0.68, 0.64],
      [0.74, 0.56],
      [0.6, 0.52],
      [0.53, 0.5]
    ],
    0.2
  );
  wash(ellipse(0.5, 0.23, 0.05, 0.052, 0, 360, 10), 0.06);
  line([...ellipse(0.5, 0.23, 0.052, 0.055, -60, 300, 12)], 0.9);
  line([
    [0.49, 0.18],
    [0.41, 0.19],
    [0.34, 0.25],
    [0.24, 0.23]
  ]);
  line(
    [
      [0.47, 0.28],
      [0.4, 0.3],
      [0.3, 0.31],
      [0.21, 0.29]
    ],
    0.8
  );
  line([
    [0.5, 0.29],
    [0.5, 0.33]
  ]);
  line(
    [
      [0.47, 0.33],
      [0.44, 0.4],
      [0.45, 0.47],
      [0.43, 0.52]
    ],
    1.1
  );
  line(
    [
      [0.55, 0.33],
      [0.56, 0.4],
      [0.53, 0.46],
      [0.54, 0.51]
    ],
    1.1
  );
  line(
    [
      [0.55, 0.34],
      [0.62, 0.28],
      [0.68, 0.19],
      [0.71, 0.1]
    ],
    1.2
  );
  line(
    [
      [0.56, 0.38],
      [0.65, 0.31],
      [0.72, 0.2],
      [0.735, 0.11]
    ],
    0.9
  );
  line(
    [
      [0.71, 0.1],
      [0.7, 0.06],
      [0.73, 0.05],
      [0.735, 0.11]
    ],
    0.8,
    false
  );
  line(
    [
      [0.47, 0.34],
      [0.38, 0.4],
      [0.28, 0.42],
      [0.19, 0.39]
    ],
    1.2
  );
  line(
    [
      [0.45, 0.38],
      [0.38, 0.44],
      [0.28, 0.455],
      [0.19, 0.425]
    ],
    0.9
  );
  line(
    [
      [0.19, 0.39],
      [0.14, 0.38],
      [0.14, 0.41],
      [0.19, 0.425]
    ],
    0.8,
    false
  );
  line(
    [
      [0.43, 0.51],
      [0.3, 0.55],
      [0.19, 0.66],
      [0.34, 0.69],
      [0.5, 0.66],
      [0.66, 0.65],
      [0.75, 0.56],
      [0.62, 0.52],
      [0.54, 0.5]
    ],
    1.1
  );
  for (const [a, b] of [
    [0.28, 0.65],
    [0.4, 0.67],
    [0.56, 0.64]
  ] as const)
    line(
      [
        [0.47 + (a - 0.42) * 0.2, 0.53],
        [a + 0.03, 0.6],
        [a, b]
      ],
      0.6
    );
  line(
    [
      [0.45, 0.67],
      [0.47, 0.76],
      [0.45, 0.85],
      [0.46, 0.92]
    ],
    1.2
  );
  line(
    [
      [0.53, 0.66],
      [0.53, 0.76],
      [0.5, 0.85],
      [0.5, 0.92]
    ],
    1.1
  );
  line(
    [
      [0.46, 0.92],
      [0.43, 0.95],
      [0.51, 0.95],
      [0.5, 0.92]
    ],
    1
  );
  line(
    [
      [0.6, 0.64],
      [0.7, 0.67],
      [0.8, 0.66],
      [0.88, 0.62]
    ],
    1.2
  );
  line(
    [
      [0.56, 0.66],
      [0.68, 0.71],
      [0.8, 0.7],
      [0.89, 0.65]
    ],
    1
  );
  line(
    [
      [0.88, 0.62],
      [0.95, 0.59],
      [0.94, 0.62],
      [0.89, 0.65]
    ],
    0.9
  );
  line(
    [
      [0.5, 0.24],
      [0.49, 0.25]
    ],
    0.6,
    false
  );
  line(
    [
      [0.52, 0.265],
      [0.535, 0.268],
      [0.545, 0.26]
    ],
    0.6,
    false
  );
  shadeIn([0.45, 0.36], [0.44, 0.5], [0.49, 0.5], [0.49, 0.37], 9);
  shadeIn([0.34, 0.58], [0.3, 0.67], [0.42, 0.67], [0.43, 0.57], 10);
  shadeIn([0.24, 0.97], [0.72, 0.97], [0.78, 0.94], [0.3, 0.94], 26, 0.45);
  line(
    [
      [0.84, 0.32],
      [0.9, 0.42],
      [0.9, 0.5]
    ],
    0.45,
    false
  );
  line(
    [
      [0.1, 0.52],
      [0.1, 0.6],
      [0.14, 0.68]
    ],
    0.45,
    false
  );
}

/** The stage around her: floorboards, a curtain's edge, a cone of light. */
function stageLines(sheet: Sheet, page: Page, width: number): void {
  const { line, wash, shadeIn } = pencil(sheet, page, width);
  wash(
    [
      [0.42, 0.0],
      [0.58, 0.0],
      [0.98, 0.97],
      [0.04, 0.97]
    ],
    0.08
  );
  line(
    [
      [0.02, 0.88],
      [0.3, 0.87],
      [0.7, 0.87],
      [0.98, 0.88]
    ],
    0.6
  );
  for (const x of [0.1, 0.3, 0.7, 0.92])
    line(
      [
        [0.5 + (x - 0.5) * 0.9, 0.88],
        [0.5 + (x - 0.5) * 1.1, 0.99]
      ],
      0.4,
      false
    );
  for (const [x, k] of [
    [0.03, 1],
    [0.97, -1]
  ] as const) {
    line(
      [
        [x, 0.02],
        [x + 0.02 * k, 0.3],
        [x + 0.01 * k, 0.6],
        [x + 0.03 * k, 0.86]
      ],
      0.8
    );
    line(
      [
        [x + 0.06 * k, 0.02],
        [x + 0.07 * k, 0.3],
        [x + 0.05 * k, 0.6],
        [x + 0.07 * k, 0.86]
      ],
      0.7
    );
    shadeIn([x, 0.04], [x, 0.84], [x + 0.06 * k, 0.84], [x + 0.06 * k, 0.04], 34, 0.5);
  }
}

/** The empty seat: a chair pulled out at a table by a window, light on it, a tray across from it. */
function emptySeat(sheet: Sheet, page: Page, width: number): void {
  const { line, wash, shadeIn } = pencil(sheet, page, width);
  wash(
    [
      [0.56, 0.05],
      [0.94, 0.05],
      [0.94, 0.38],
      [0.56, 0.38]
    ],
    0.06
  );
  for (const x of [0.56, 0.75, 0.94])
    line(
      [
        [x, 0.05],
        [x, 0.38]
      ],
      0.7
    );
  for (const y of [0.05, 0.21, 0.38])
    line(
      [
        [0.55, y],
        [0.95, y]
      ],
      0.7
    );
  line(
    [
      [0.56, 0.32],
      [0.64, 0.29],
      [0.72, 0.31],
      [0.8, 0.28],
      [0.94, 0.31]
    ],
    0.5,
    false
  );
  line(
    [
      [0.86, 0.28],
      [0.862, 0.14]
    ],
    0.6,
    false
  );
  line(
    [
      [0.862, 0.15],
      [0.9, 0.27]
    ],
    0.4,
    false
  );
  wash(
    [
      [0.0, 0.0],
      [0.52, 0.0],
      [0.52, 0.34],
      [0.2, 0.36],
      [0.0, 0.42]
    ],
    0.16
  );
  wash(
    [
      [0.1, 0.56],
      [0.44, 0.69],
      [0.6, 0.6],
      [0.62, 0.9],
      [0.44, 0.92],
      [0.12, 0.84]
    ],
    0.22
  );
  wash(
    [
      [0.5, 0.92],
      [0.7, 0.8],
      [1.0, 0.84],
      [1.0, 0.98],
      [0.6, 1.0]
    ],
    0.16
  );
  line(
    [
      [0.04, 0.47],
      [0.3, 0.42],
      [0.56, 0.38]
    ],
    1
  );
  line(
    [
      [0.04, 0.47],
      [0.26, 0.56],
      [0.44, 0.64]
    ],
    1.2
  );
  line(
    [
      [0.44, 0.64],
      [0.6, 0.55],
      [0.74, 0.48],
      [0.56, 0.38]
    ],
    1.2
  );
  line(
    [
      [0.04, 0.5],
      [0.26, 0.59],
      [0.44, 0.675],
      [0.6, 0.585],
      [0.74, 0.51]
    ],
    0.9
  );
  line(
    [
      [0.44, 0.64],
      [0.44, 0.675]
    ],
    0.9,
    false
  );
  line(
    [
      [0.1, 0.53],
      [0.11, 0.86]
    ],
    1.2
  );
  line(
    [
      [0.135, 0.54],
      [0.14, 0.86]
    ],
    0.8
  );
  line(
    [
      [0.43, 0.68],
      [0.44, 0.99]
    ],
    1.2
  );
  line(
    [
      [0.46, 0.67],
      [0.465, 0.99]
    ],
    0.8
  );
  line(
    [
      [0.24, 0.49],
      [0.33, 0.46],
      [0.41, 0.5],
      [0.31, 0.53],
      [0.24, 0.49]
    ],
    0.9
  );
  line(
    [
      [0.29, 0.49],
      [0.33, 0.48],
      [0.36, 0.5],
      [0.32, 0.51],
      [0.29, 0.49]
    ],
    0.6
  );
  line(
    [
      [0.365, 0.45],
      [0.365, 0.48],
      [0.39, 0.485],
      [0.395, 0.455],
      [0.38, 0.44],
      [0.365, 0.45]
    ],
    0.7,
    false
  );
  wash(
    [
      [0.62, 0.6],
      [0.61, 0.48],
      [0.66, 0.45],
      [0.75, 0.47],
      [0.77, 0.52],
      [0.76, 0.63],
      [0.7, 0.64]
    ],
    0.16
  );
  line(
    [
      [0.62, 0.62],
      [0.605, 0.5],
      [0.64, 0.45],
      [0.7, 0.45],
      [0.765, 0.48],
      [0.775, 0.56],
      [0.765, 0.64],
      [0.7, 0.65],
      [0.62, 0.62]
    ],
    1.3
  );
  wash(
    [
      [0.56, 0.72],
      [0.6, 0.68],
      [0.72, 0.7],
      [0.76, 0.74],
      [0.7, 0.79],
      [0.6, 0.77]
    ],
    0.1
  );
  line(
    [
      [0.55, 0.72],
      [0.6, 0.68],
      [0.72, 0.7],
      [0.775, 0.74],
      [0.71, 0.79],
      [0.6, 0.77],
      [0.55, 0.72]
    ],
    1.3
  );
  line(
    [
      [0.55, 0.735],
      [0.6, 0.785],
      [0.71, 0.81],
      [0.775, 0.755]
    ],
    0.9
  );
  line(
    [
      [0.64, 0.635],
      [0.64, 0.69]
    ],
    1
  );
  line(
    [
      [0.75, 0.645],
      [0.755, 0.72]
    ],
    1
  );
  line(
    [
      [0.57, 0.76],
      [0.55, 0.93]
    ],
    1.3
  );
  line(
    [
      [0.7, 0.8],
      [0.71, 0.98]
    ],
    1.3
  );
  line(
    [
      [0.765, 0.77],
      [0.8, 0.93]
    ],
    1.2
  );
  line(
    [
      [0.625, 0.79],
      [0.625, 0.88]
    ],
    0.9
  );
  shadeIn([0.66, 0.47], [0.76, 0.5], [0.75, 0.63], [0.68, 0.63], 12);
  shadeIn([0.72, 0.94], [0.96, 0.86], [0.99, 0.92], [0.76, 0.99], 20, 0.55);
  shadeIn([0.14, 0.6], [0.42, 0.71], [0.42, 0.86], [0.15, 0.8], 26, 0.5);
  shadeIn([0.0, 0.02], [0.0, 0.4], [0.5, 0.3], [0.5, 0.02], 30, 0.4);
  shadeIn([0.62, 0.74], [0.74, 0.76], [0.7, 0.79], [0.6, 0.77], 8, 0.4);
  line(
    [
      [0.03, 0.4],
      [0.2, 0.36],
      [0.5, 0.3]
    ],
    0.4,
    false
  );
}

/** A loose page with its torn spiral holes, as a big inset; `w` by `h` in px. */
function pageInset(
  sheet: Sheet,
  w: number,
  h: number,
  draw: (page: Page, width: number) => void
): void {
  const x0 = 500 - w / 2;
  const y0 = 500 - h / 2;
  const weight = sheet.weight(Z);
  const frame: Point[] = [
    [x0 + 3, y0],
    [x0 + w, y0 + 4],
    [x0 + w - 3, y0 + h],
    [x0, y0 + h - 3]
  ];
  sheet.fill(
    frame.map(([x, y]) => [x + 7, y + 8] as Point),
    shade('#d9cbb0', 0.3)
  );
  sheet.fill(frame, PAPER);
  sheet.fill(
    [
      [x0 + w * 0.72, y0 + h - 2],
      [x0 + w - 3, y0 + h * 0.74],
      [x0 + w - 3, y0 + h]
    ],
    mix(PAPER, '#d9cbb0', 0.3)
  );
  draw((x, y) => [x0 + w * (0.05 + x * 0.9), y0 + h * (0.1 + y * 0.86)], weight * 0.95);
  frame.forEach((p, i) => sheet.stroke([p, frame[(i + 1) % 4] as Point], weight, weight));
  const n = Math.round(w / 26);
  for (let i = 0; i < n; i++) {
    const x = x0 + (w * (i + 0.5)) / n;
    sheet.blob(ellipse(x, y0 + h * 0.035, 5, 5, 0, 360, 7), GRAPHITE);
    sheet.curve(
      [
        [x - 2, y0 + h * 0.035],
        [x - 6, y0 - 6],
        [x + 1, y0 - 10],
        [x + 3, y0 + 2]
      ],
      weight * 0.55
    );
  }
}

function openBook(sheet: Sheet, colour: string): void {
  const plane = tilted([0, 1, Z], -8, 38);
  slab(sheet, plane, [-0.86, -0.05, 1.72, 1.1], 0.04, 0.05, {
    rim: shade(colour, 0.3),
    face: colour
  });
  for (const [x, kind] of [
    [-0.8, 0],
    [0.03, 1]
  ] as const) {
    for (const k of [0.012, 0.024])
      sheet.round(raised(plane, [x - k * 0.5, 0, 0.77, 1], 0.02, k), PAPER, { ink: 0.6 });
    const lifted: Plane = { ...plane, origin: on(plane, 0, 0, 0.026) };
    const page: Page = (a, b) => sheet.camera.at(on(lifted, x + 0.05 + a * 0.67, 0.95 - b * 0.9));
    const width = sheet.weight(Z) * 0.6;
    if (kind === 0) dancer(sheet, page, width);
    else {
      const { line, shadeIn } = pencil(sheet, page, width);
      line([
        [0.3, 0.12],
        [0.16, 0.3],
        [0.2, 0.44],
        [0.36, 0.46],
        [0.44, 0.34],
        [0.42, 0.18],
        [0.3, 0.12]
      ]);
      line(
        [
          [0.17, 0.28],
          [0.28, 0.2],
          [0.42, 0.2]
        ],
        1.2
      );
      line([
        [0.22, 0.46],
        [0.2, 0.56],
        [0.08, 0.62]
      ]);
      line([
        [0.36, 0.46],
        [0.38, 0.56],
        [0.52, 0.6]
      ]);
      shadeIn([0.3, 0.14], [0.18, 0.26], [0.3, 0.26], [0.4, 0.16], 8);
      line(
        [
          [0.6, 0.72],
          [0.72, 0.68],
          [0.84, 0.74],
          [0.8, 0.86],
          [0.64, 0.86],
          [0.6, 0.72]
        ],
        0.8
      );
      line(
        [
          [0.62, 0.2],
          [0.8, 0.16],
          [0.9, 0.3]
        ],
        0.7
      );
    }
  }
  sheet.face(
    patch({ ...plane, origin: on(plane, 0, 0, 0.028) }, -0.08, 0, 0.09, 1),
    shade(PAPER, 0.3),
    { ink: 0, opacity: 0.6 }
  );
  for (let i = 0; i < 11; i++) {
    const y = 0.05 + i * 0.09;
    const ring: Space[] = [
      on(plane, -0.05, y, 0.03),
      on(plane, -0.03, y + 0.01, 0.1),
      on(plane, 0.02, y + 0.01, 0.1),
      on(plane, 0.05, y, 0.03)
    ];
    sheet.curve(
      ring.map((p) => sheet.camera.at(p)),
      sheet.weight(Z) * 0.7
    );
  }
}

export const paper: Record<string, PropModel> = {
  sketchbook: {
    colour: '#7a4a86',
    eye: 2.0,
    focal: 1.6,
    draw: openBook,
    grip: (sheet) => sheet.camera.at([-0.6, 1.05, Z])
  },
  'sketchbook-drawing': {
    colour: PAPER,
    draw: (sheet) =>
      pageInset(sheet, 330, 430, (page, width) => {
        stageLines(sheet, page, width);
        dancer(sheet, page, width * 1.15);
      })
  },
  'sketchbook-seat': {
    colour: PAPER,
    draw: (sheet) => pageInset(sheet, 520, 400, (page, width) => emptySeat(sheet, page, width))
  }
};

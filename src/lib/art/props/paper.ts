/** Nia's sketchbook: open in the hand, and its pages as big insets. Pencil lines, never letters. */
import { on, patch, type Plane, type Space } from '../sets/camera.ts';
import { mix, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import { type Sheet } from '../sets/sheet.ts';
import { dancer, emptySeat, stageLines } from './drawings.ts';
import { GRAPHITE, PAPER, pencil, type Page } from './pencil.ts';
import { raised, slab, tilted, Z, type PropModel } from './model.ts';

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
      line(points('0.3,0.12 0.16,0.3 0.2,0.44 0.36,0.46 0.44,0.34 0.42,0.18 0.3,0.12'));
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
      line(points('0.6,0.72 0.72,0.68 0.84,0.74 0.8,0.86 0.64,0.86 0.6,0.72'), 0.8);
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

/** What hangs on walls: notice boards, pictures, pinned drawings, clocks, shelves with books. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse, points } from '../pen/geometry.ts';
import { pick } from '../pen/random.ts';
import type { Sheet } from '../sheet.ts';
import type { Rectangle } from './openings.ts';

const PAPERS = ['#fbf3de', '#f4d58d', '#cfe3d6', '#f0b59a', '#d9d0ea', '#fbf3de'];

/** A cork board with papers that carry shapes, never letters. */
export function noticeBoard(sheet: Sheet, plane: Plane, rect: Rectangle): void {
  const [x, y, w, h] = rect;
  sheet.face(patch(plane, x - 0.05, y - 0.05, w + 0.1, h + 0.1), '#7b5640', { ink: 0.9 });
  sheet.face(patch(plane, x, y, w, h), '#d3a06a', { ink: 0.4 });
  const cols = Math.max(2, Math.round(w / 0.42));
  for (let i = 0; i < cols; i++) {
    for (let k = 0; k < 2; k++) {
      if (sheet.pen.random() < 0.18) continue;
      const pw = sheet.pen.range(0.2, 0.3);
      const ph = Math.min(h * 0.42, sheet.pen.range(0.24, 0.36));
      note(sheet, plane, x + 0.06 + (i * (w - 0.1)) / cols, y + 0.05 + k * h * 0.48, pw, ph);
    }
  }
}

function note(sheet: Sheet, plane: Plane, x: number, y: number, w: number, h: number): void {
  const { pen } = sheet;
  const colour = pick(pen.random, PAPERS);
  const lean = pen.range(-0.02, 0.02);
  const corner = (a: number, b: number): Space =>
    on(plane, x + a * w + lean * b, y + b * h - lean * a);
  sheet.face([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], colour, { ink: 0.5 });
  const kind = pen.random();
  const tone = mix(colour, pick(pen.random, ['#3d8b8c', '#c2523f', '#7a4a86', '#e0a545']), 0.75);
  if (kind < 0.35) {
    sheet.round(
      ellipse(0.5, 0.55, 0.26, 0.26, 0, 360, 8).map(([a, b]) => corner(a, b)),
      tone,
      { ink: 0 }
    );
  } else if (kind < 0.65) {
    sheet.face([corner(0.15, 0.2), corner(0.5, 0.8), corner(0.85, 0.2)], tone, { ink: 0 });
  } else {
    for (const b of [0.75, 0.55, 0.35])
      sheet.face(
        [corner(0.15, b), corner(0.85, b), corner(0.85, b - 0.09), corner(0.15, b - 0.09)],
        tone,
        { ink: 0, opacity: 0.8 }
      );
  }
}

/** Drawings on paper, pinned or taped: figures in motion, the harbour, an eye for light and dark. */
export function sketch(
  sheet: Sheet,
  plane: Plane,
  rect: Rectangle,
  kind: number,
  paper = '#fbf3de'
): void {
  const [x, y, w, h] = rect;
  const p = (a: number, b: number): Space => on(plane, x + a * w, y + b * h);
  sheet.face(patch(plane, x, y, w, h), paper, { ink: 0.6 });
  const pencil = mix(sheet.style.ink, paper, 0.3);
  const line = (points: Array<[number, number]>, ink = 0.6): void => {
    const depth = sheet.depthOf([p(0.5, 0.5)]);
    const weight = Math.max(1, sheet.weight(depth) * ink);
    sheet.curve(
      points.map(([a, b]) => sheet.camera.at(p(a, b))),
      weight,
      weight * 0.8,
      sheet.air(pencil, depth)
    );
  };
  if (kind % 4 === 0) {
    sheet.round(
      ellipse(0.52, 0.78, 0.08, 0.07, 0, 360, 8).map(([a, b]) => p(a, b)),
      pencil,
      { ink: 0 }
    );
    line(
      [
        [0.5, 0.7],
        [0.46, 0.52],
        [0.52, 0.38]
      ],
      1
    );
    line([
      [0.5, 0.66],
      [0.72, 0.72],
      [0.84, 0.88]
    ]);
    line([
      [0.5, 0.66],
      [0.28, 0.6],
      [0.16, 0.7]
    ]);
    line([
      [0.52, 0.38],
      [0.66, 0.26],
      [0.62, 0.1]
    ]);
    line([
      [0.52, 0.38],
      [0.34, 0.28],
      [0.2, 0.34]
    ]);
  } else if (kind % 4 === 1) {
    sheet.face(
      [p(0, 0.02), p(0, 0.4), p(0.3, 0.5), p(0.62, 0.34), p(1, 0.46), p(1, 0.02)],
      '#4d9aa0',
      { ink: 0 }
    );
    sheet.face([p(0.56, 0.36), p(0.6, 0.78), p(0.7, 0.78), p(0.74, 0.38)], '#f0e0c0', { ink: 0.4 });
    sheet.round(
      ellipse(0.26, 0.74, 0.12, 0.1, 0, 360, 8).map(([a, b]) => p(a, b)),
      '#eeb24f',
      { ink: 0 }
    );
  } else if (kind % 4 === 2) {
    sheet.round(
      ellipse(0.5, 0.56, 0.24, 0.28, 0, 360, 10).map(([a, b]) => p(a, b)),
      '#c98a62',
      { ink: 0.5 }
    );
    sheet.round(
      [p(0.26, 0.6), p(0.3, 0.9), p(0.55, 0.95), p(0.76, 0.86), p(0.75, 0.62), p(0.5, 0.72)],
      '#3a2a4e',
      { ink: 0 }
    );
    line(points('0.24,0.04 0.36,0.24 0.64,0.24 0.78,0.04'));
  } else {
    sheet.face([p(0.1, 0.1), p(0.1, 0.9), p(0.9, 0.9), p(0.9, 0.1)], '#d8734c', { ink: 0 });
    sheet.round([p(0.2, 0.2), p(0.34, 0.7), p(0.5, 0.4), p(0.66, 0.8), p(0.82, 0.2)], '#f4c667', {
      ink: 0
    });
  }
}

/** A framed picture. */
export function picture(
  sheet: Sheet,
  plane: Plane,
  rect: Rectangle,
  frame: string,
  kind: number
): void {
  const [x, y, w, h] = rect;
  sheet.face(patch(plane, x - 0.05, y - 0.05, w + 0.1, h + 0.1), frame, { ink: 0.9 });
  sheet.face(patch(plane, x + w, y - 0.05, 0.05, h + 0.1), shade(frame, 0.35), { ink: 0 });
  sketch(sheet, plane, rect, kind);
}

/** A round clock with hands and no figures. */
export function clock(sheet: Sheet, plane: Plane, x: number, y: number, r = 0.18): void {
  const ring = (k: number): Space[] =>
    ellipse(x, y, r * k, r * k, 0, 360, 12).map(([a, b]) => on(plane, a, b));
  sheet.round(ring(1), '#3a3350', { ink: 0.8 });
  sheet.round(ring(0.82), '#fdf6e4', { ink: 0 });
  sheet.edge(on(plane, x, y), on(plane, x - r * 0.1, y + r * 0.6), 0.8);
  sheet.edge(on(plane, x, y), on(plane, x + r * 0.42, y - r * 0.1), 0.8);
}

/** A row of books standing on a shelf, some leaning, with gaps; `thick` makes fewer of them. */
export function books(
  sheet: Sheet,
  plane: Plane,
  x: number,
  y: number,
  width: number,
  high = 0.26,
  thick = 1
): void {
  const { pen } = sheet;
  const colours = ['#b9503f', '#d9a24a', '#3f8580', '#6d4f8c', '#eddcb4', '#46618f', '#8a5a3c'];
  let a = x;
  while (a < x + width - 0.05) {
    const w = pen.range(0.03, 0.065) * thick;
    const h = high * pen.range(0.66, 1);
    const colour = pick(pen.random, colours);
    if (pen.random() < 0.1) {
      a += pen.range(0.05, 0.16);
      continue;
    }
    const lean = pen.random() < 0.1 ? 0.05 : 0;
    sheet.face(
      [
        on(plane, a, y),
        on(plane, a + w, y),
        on(plane, a + w + lean, y + h),
        on(plane, a + lean, y + h)
      ],
      colour,
      { ink: 0.45 }
    );
    if (pen.random() > 0.5) {
      sheet.face(
        [
          on(plane, a, y + h * 0.7),
          on(plane, a + w, y + h * 0.7),
          on(plane, a + w, y + h * 0.78),
          on(plane, a, y + h * 0.78)
        ],
        lit(colour, 0.5),
        { ink: 0 }
      );
    }
    a += w + lean + 0.003;
  }
}

/** A bookcase on the floor against a wall: `rect` on the wall, `deep` metres into the room. */
export function bookcase(
  sheet: Sheet,
  plane: Plane,
  rect: Rectangle,
  shelves: number,
  colour: string,
  deep = 0.32,
  thick = 1
): void {
  const [x, y, w, h] = rect;
  const inner = shade(colour, 0.55);
  const side = (a: number): Space[] => [
    on(plane, a, y),
    on(plane, a, y, deep),
    on(plane, a, y + h, deep),
    on(plane, a, y + h)
  ];
  const far =
    sheet.camera.at(on(plane, x + w, y, 0))[0] < sheet.camera.at(on(plane, x + w, y, deep))[0];
  const nearLeft =
    sheet.camera.at(on(plane, x, y, 0))[0] > sheet.camera.at(on(plane, x, y, deep))[0];
  sheet.face(patch(plane, x, y, w, h), inner, { ink: 0 });
  const front: Plane = { ...plane, origin: on(plane, 0, 0, deep * 0.55) };
  for (let i = 0; i < shelves; i++) {
    const sy = y + 0.08 + ((h - 0.12) * i) / shelves;
    books(sheet, front, x + 0.07, sy, w - 0.14, ((h - 0.12) / shelves) * 0.8, thick);
  }
  const face: Plane = { ...plane, origin: on(plane, 0, 0, deep) };
  for (let i = 0; i <= shelves; i++) {
    const sy = y + 0.03 + ((h - 0.12) * i) / shelves;
    sheet.face(patch(face, x, sy, w, 0.05), lit(colour, 0.12), { ink: 0.6 });
  }
  sheet.face(patch(face, x, y, 0.06, h), colour, { ink: 0.8 });
  sheet.face(patch(face, x + w - 0.06, y, 0.06, h), shade(colour, 0.25), { ink: 0.8 });
  sheet.face(patch(face, x, y + h - 0.05, w, 0.06), lit(colour, 0.2), { ink: 0.8 });
  if (!far) sheet.face(side(x + w), shade(colour, 0.4), { ink: 0.9 });
  if (!nearLeft) sheet.face(side(x), shade(colour, 0.25), { ink: 0.9 });
}

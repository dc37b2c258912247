/** A phone fills the panel: an empty conversation, so that message balloons can lie over it. */
import { mix, shade } from '../pen/colour.ts';
import { ellipse, type Point } from '../pen/geometry.ts';
import { fillLook } from '../sheet.ts';
import type { Drawing, Stage } from '../stage.ts';
import { glow } from '../marks.ts';

const CAMERA = { eye: [0, 1.4, 0] as [number, number, number], focal: 1, horizon: 0.5 };

export const phoneScreen: Drawing = {
  air: { from: 4, to: 12, most: 0 },
  views: { wide: () => CAMERA, mid: () => CAMERA, close: () => CAMERA },
  draw
};

/** Where the phone lies: its box in px; it grows from wide to close. */
function boxOf(stage: Stage): { x: number; y: number; w: number; h: number; r: number } {
  const { width, height, view } = stage;
  const share = view === 'wide' ? 0.86 : view === 'mid' ? 0.94 : 1.2;
  const h = Math.max(height * share, view === 'close' ? height * 1.2 : 0);
  const w =
    view === 'close' ? width * 0.94 : Math.min(width * (view === 'wide' ? 0.62 : 0.8), h * 0.78);
  return { x: (width - w) / 2, y: (height - h) / 2, w, h, r: Math.min(w, h) * 0.07 };
}

function draw(stage: Stage): void {
  const { back, middle, width, height, camera } = stage;
  const zoom = camera.focal / (0.62 * width + 0.38 * height);
  const shift: Point = [camera.cx - width / 2, camera.horizon - height / 2];
  const box = boxOf(stage);
  const at = (x: number, y: number): Point => [
    width / 2 + (box.x + x * box.w - width / 2) * zoom + shift[0],
    height / 2 + (box.y + y * box.h - height / 2) * zoom + shift[1]
  ];
  ground(stage);
  const round = (inset: number, radius: number): Point[] => {
    const [x0, y0] = at(0, 0);
    const [x1, y1] = at(1, 1);
    const i = inset * zoom;
    const r = radius * zoom;
    const arc = (cx: number, cy: number, from: number): Point[] => {
      const run = ellipse(cx, cy, r, r, from, from + 90, 5);
      return [run[0] as Point, ...run, run[run.length - 1] as Point];
    };
    return [
      ...arc(x1 - i - r, y1 - i - r, 0),
      ...arc(x0 + i + r, y1 - i - r, 90),
      ...arc(x0 + i + r, y0 + i + r, 180),
      ...arc(x1 - i - r, y0 + i + r, 270)
    ];
  };
  const edge = box.w * 0.028;
  const weight = back.style.weight * 1.9;
  const shadow = round(-edge * 0.4, box.r).map(
    ([x, y]) => [x + edge * 1.2, y + edge * 1.4] as Point
  );
  back.blurred(edge * 0.7, () => back.path(back.pen.shape(shadow), fillLook('#120b2c', 0.55)));
  const [sx, sy] = at(0.5, 0.5);
  glow(back, [sx, sy], box.h * 0.75 * zoom, stage.colour('glow', '#7fd8e8'), 0.42);
  middle.path(middle.pen.shape(round(0, box.r)), fillLook('#2a2740'));
  middle.path(middle.pen.ring(round(0, box.r), weight, 2), fillLook(stage.ink));
  middle.path(middle.pen.shape(round(edge * 0.35, box.r * 0.94)), fillLook('#4a4666'));
  middle.path(middle.pen.shape(round(edge * 0.6, box.r * 0.9)), fillLook('#1b1830'));
  middle.glowing(() => screen(stage, at, round(edge, box.r * 0.84), zoom));
}

/** The table or blanket the phone lies on, out of focus. */
function ground(stage: Stage): void {
  const { back, width, height, light } = stage;
  const { bounds } = back.style;
  const base = stage.colour('ground', light.night ? '#c08a86' : '#c99a6c');
  const paint = back.linear(
    [0, 0],
    [width, height],
    [
      [0, mix(base, '#ffffff', 0.12)],
      [1, shade(base, 0.4)]
    ]
  );
  back.raw(
    `<rect x="${bounds.x}" y="${bounds.y}" width="${bounds.width}" height="${bounds.height}" fill="${paint}"/>`
  );
  for (let i = 0; i < 7; i++) {
    const y = height * (0.02 + i * 0.16);
    const run: Point[] = Array.from({ length: 6 }, (_, k) => [
      width * (-0.1 + k * 0.24),
      y + back.pen.range(-0.03, 0.03) * height
    ]);
    back.curve(run, back.style.weight * 1.3, back.style.weight * 0.6, shade(base, 0.4));
    const fold = run.map(([x, v]) => [x, v + height * 0.03] as Point).reverse();
    back.path(back.pen.blob([...run, ...fold]), fillLook(shade(base, 0.25), 0.4));
  }
}

function screen(
  stage: Stage,
  at: (x: number, y: number) => Point,
  shape: Point[],
  zoom: number
): void {
  const { middle: sheet } = stage;
  const top = stage.colour('screen', '#232056');
  const paint = sheet.linear(at(0, 0), at(0.2, 1), [
    [0, mix(top, '#4a46a0', 0.35)],
    [1, mix(top, '#120f38', 0.45)]
  ]);
  sheet.path(sheet.pen.shape(shape), fillLook(paint));
  const close = stage.view === 'close';
  const head = close ? 0.16 : 0.11;
  const bar = close ? 0.86 : 0.9;
  const strip = (y0: number, y1: number, colour: string): void =>
    sheet.clipped([shape], () => sheet.fill([at(0, y0), at(1, y0), at(1, y1), at(0, y1)], colour));
  strip(0, head, mix(top, '#5a55b8', 0.42));
  const r = (at(1, 0)[0] - at(0, 0)[0]) * 0.042;
  const [ax, ay] = at(0.13, head * 0.58);
  sheet.blob(ellipse(ax, ay, r, r, 0, 360, 12), stage.colour('avatar', '#b7a6ff'));
  sheet.blob(ellipse(ax, ay - r * 0.22, r * 0.36, r * 0.36, 0, 360, 10), mix(top, '#6a5ad0', 0.5));
  sheet.blob(
    [
      [ax - r * 0.62, ay + r * 0.66],
      [ax - r * 0.4, ay + r * 0.2],
      [ax, ay + r * 0.12],
      [ax + r * 0.4, ay + r * 0.2],
      [ax + r * 0.62, ay + r * 0.66],
      [ax, ay + r * 0.95]
    ],
    mix(top, '#6a5ad0', 0.5)
  );
  const pill = (x: number, y: number, w: number, h: number, colour: string): void => {
    const [x0, y0] = at(x, y);
    const [x1, y1] = at(x + w, y + h);
    const k = (y1 - y0) / 2;
    sheet.path(
      sheet.pen.shape([
        ...ellipse(x1 - k, y0 + k, k, k, -90, 90, 6),
        ...ellipse(x0 + k, y0 + k, k, k, 90, 270, 6)
      ]),
      fillLook(colour)
    );
  };
  pill(0.21, head * 0.46, 0.24, head * 0.12, mix(top, '#ffffff', 0.45));
  pill(0.21, head * 0.7, 0.14, head * 0.08, mix(top, '#7fd8c8', 0.6));
  for (const x of [0.86, 0.9, 0.94])
    sheet.blob(
      ellipse(...at(x, head * 0.58), r * 0.14, r * 0.14, 0, 360, 8),
      mix(top, '#ffffff', 0.55)
    );
  pill(0.06, bar, 0.74, 0.06, mix(top, '#0f0c30', 0.4));
  const [bx, by] = at(0.88, bar + 0.03);
  sheet.blob(ellipse(bx, by, r * 0.8, r * 0.8, 0, 360, 12), stage.colour('send', '#35c2b8'));
  sheet.fill(
    [
      [bx - r * 0.26, by - r * 0.36],
      [bx + r * 0.42, by],
      [bx - r * 0.26, by + r * 0.36]
    ],
    '#fdfbff'
  );
  const glint: Point[] = [at(0.62, -0.05), at(0.82, -0.05), at(0.36, 1.05), at(0.16, 1.05)];
  sheet.clipped([shape], () => sheet.fill(glint, '#ffffff', 0.045));
  if (!close)
    sheet.blob(ellipse(...at(0.5, 0.022), r * 0.2 * zoom, r * 0.2 * zoom, 0, 360, 8), '#0f0c22');
}

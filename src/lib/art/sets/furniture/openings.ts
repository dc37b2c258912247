/** Windows, doors and lamps. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import type { Point } from '../pen/geometry.ts';
import type { Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';
import { glow } from '../marks.ts';
import { raindrops } from '../outdoors/weather.ts';

export type Rectangle = [x: number, y: number, width: number, height: number];

export interface WindowLook {
  frame: string;
  /** Panes across and up. */
  panes: [number, number];
  sill?: boolean;
  /** Thickness of the wall. */
  reveal?: number;
}

/** Shapes of glass in px, to draw a view through. */
export function glassOf(sheet: Sheet, plane: Plane, rects: Rectangle[]): Point[][] {
  return rects.map((rect) => sheet.camera.polygon(patch(plane, ...rect)));
}

/** Frame, bars, sill and a glint, over the view that is already there. */
export function windowFrame(sheet: Sheet, plane: Plane, rect: Rectangle, look: WindowLook): void {
  const [x, y, w, h] = rect;
  const f = 0.075;
  const depth = look.reveal ?? 0.1;
  const dark = shade(look.frame, 0.34);
  const bar = (a: number, b: number, bw: number, bh: number, colour: string, ink = 0.8): void =>
    sheet.face(patch(plane, a, b, bw, bh), colour, { ink });
  // The wall's thickness shows on the sides turned to us.
  sheet.face(
    [on(plane, x, y), on(plane, x, y, depth), on(plane, x, y + h, depth), on(plane, x, y + h)],
    dark,
    { ink: 0.4 }
  );
  const glint = (a: number, k: number): Space[] => [
    on(plane, x + w * a, y + h),
    on(plane, x + w * (a + k), y + h),
    on(plane, x + w * (a + k - 0.2), y),
    on(plane, x + w * (a - 0.2), y)
  ];
  for (const [a, k] of [
    [0.42, 0.13],
    [0.62, 0.05]
  ] as const) {
    sheet.face(glint(a, k), '#ffffff', { ink: 0, opacity: 0.16, haze: false });
  }
  raindrops(sheet, plane, rect);
  const [cols, rows] = look.panes;
  for (let i = 1; i < cols; i++) bar(x + (w * i) / cols - 0.025, y, 0.05, h, look.frame, 0.6);
  for (let i = 1; i < rows; i++) bar(x, y + (h * i) / rows - 0.022, w, 0.044, look.frame, 0.6);
  bar(x - f, y - f, f, h + 2 * f, lit(look.frame, 0.1));
  bar(x + w, y - f, f, h + 2 * f, dark);
  bar(x - f, y + h, w + 2 * f, f, shade(look.frame, 0.2));
  bar(x - f, y - f, w + 2 * f, f, look.frame);
  if (look.sill) {
    const s: Space[] = [
      on(plane, x - 0.16, y - f),
      on(plane, x + w + 0.16, y - f),
      on(plane, x + w + 0.16, y - f, depth + 0.12),
      on(plane, x - 0.16, y - f, depth + 0.12)
    ];
    sheet.face(s, lit(look.frame, 0.35), { ink: 0.9 });
    const front: Space[] = [
      on(plane, x - 0.16, y - f, depth + 0.12),
      on(plane, x + w + 0.16, y - f, depth + 0.12),
      on(plane, x + w + 0.16, y - f - 0.06, depth + 0.12),
      on(plane, x - 0.16, y - f - 0.06, depth + 0.12)
    ];
    sheet.face(front, dark, { ink: 0.9 });
  }
}

/** A panelled door with an optional square pane; `rect` in metres on its wall. */
export function door(
  sheet: Sheet,
  plane: Plane,
  rect: Rectangle,
  look: { colour: string; pane?: string; handle?: 'left' | 'right' }
): void {
  const [x, y, w, h] = rect;
  sheet.face(patch(plane, x - 0.1, y, w + 0.2, h + 0.1), shade(look.colour, 0.3), { ink: 1 });
  sheet.face(patch(plane, x, y, w, h), look.colour, { ink: 0.9 });
  if (look.pane) {
    sheet.face(patch(plane, x + w * 0.2, y + h * 0.55, w * 0.6, h * 0.34), look.pane, { ink: 0.8 });
    sheet.face(
      [
        on(plane, x + w * 0.5, y + h * 0.89),
        on(plane, x + w * 0.64, y + h * 0.89),
        on(plane, x + w * 0.4, y + h * 0.55),
        on(plane, x + w * 0.26, y + h * 0.55)
      ],
      '#ffffff',
      { ink: 0, opacity: 0.35, haze: false }
    );
  } else {
    sheet.face(
      patch(plane, x + w * 0.16, y + h * 0.52, w * 0.68, h * 0.38),
      shade(look.colour, 0.14),
      { ink: 0.5 }
    );
  }
  sheet.face(
    patch(plane, x + w * 0.16, y + h * 0.08, w * 0.68, h * 0.34),
    shade(look.colour, 0.14),
    { ink: 0.5 }
  );
  const hx = look.handle === 'left' ? x + w * 0.08 : x + w * 0.84;
  sheet.face(patch(plane, hx, y + h * 0.46, w * 0.08, 0.05), '#f0d9a0', { ink: 0.5 });
}

/** A hanging lamp with a metal shade; `at` is the shade's lower middle. */
export function pendant(
  stage: Stage,
  sheet: Sheet,
  at: Space,
  size: number,
  colour: string,
  ceiling: number
): void {
  const depth = sheet.camera.depth(at);
  if (depth < 0.8) return;
  const s = sheet.camera.scale(at) * size;
  const [x, y] = sheet.camera.at(at);
  const ink = sheet.weight(depth);
  const top = sheet.camera.at([at[0], ceiling, at[2]]);
  sheet.stroke([[x, y - s * 0.8], top], ink * 0.7, ink * 0.6, sheet.inkAt(depth));
  const tone = sheet.air(colour, depth);
  const shape: Point[] = [
    [x - s, y],
    [x - s * 0.82, y - s * 0.42],
    [x - s * 0.3, y - s * 0.72],
    [x, y - s * 0.8],
    [x + s * 0.3, y - s * 0.72],
    [x + s * 0.82, y - s * 0.42],
    [x + s, y]
  ];
  sheet.blob([...shape, [x, y + s * 0.06]], tone, ink);
  sheet.blob(
    [
      [x + s * 0.35, y - s * 0.62],
      [x + s * 0.8, y - s * 0.36],
      [x + s * 0.93, y - s * 0.02],
      [x + s * 0.35, y - s * 0.02]
    ],
    shade(tone, 0.36),
    0
  );
  const bulb: Point[] = [
    [x - s * 0.86, y],
    [x, y - s * 0.1],
    [x + s * 0.86, y],
    [x, y + s * 0.16]
  ];
  if (!stage.light.lamps) {
    sheet.blob(bulb, mix(tone, '#fff3d6', 0.55), ink * 0.5);
    return;
  }
  sheet.glowing(() => sheet.blob(bulb, lit(stage.light.lamp, 0.4)));
  glow(sheet, [x, y], s * 2.6, stage.light.lamp, stage.day ? 0.35 : 0.6);
}

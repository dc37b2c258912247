/** The sky of a light: its colours, clouds by day, moon and stars by night. */
import { lit, mix } from '../pen/colour.ts';
import { ellipse, type Point } from '../pen/geometry.ts';
import { fillLook, type Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';
import { glow } from '../marks.ts';

/** Fills the whole sheet down to the horizon (and below, where land or sea will lie). */
export function sky(stage: Stage, sheet: Sheet): void {
  const { x, y, width, height } = sheet.style.bounds;
  const { horizon } = stage.camera;
  const [top, low] = stage.light.sky;
  const paint = sheet.linear(
    [0, y],
    [0, horizon],
    [
      [0, top],
      [0.55, mix(top, low, 0.45)],
      [1, low]
    ]
  );
  sheet.raw(`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint}"/>`);
  if (stage.light.night) stars(stage, sheet);
  else clouds(stage, sheet);
}

function clouds(stage: Stage, sheet: Sheet): void {
  const u = stage.camera.focal * 0.1;
  const { cx, horizon } = stage.camera;
  const { pen } = sheet;
  const colour = mix(stage.light.cloud, stage.light.sky[1], 0.3);
  const places: Array<[number, number, number]> = [
    [-4.6, 2.6, 3],
    [1.4, 3.5, 3.6],
    [5.4, 1.9, 2.6],
    [-1.6, 1.3, 2.2],
    [-8.5, 1.5, 2.6],
    [9.5, 3.2, 3]
  ];
  for (const [px, py, length] of places) {
    const left = cx + px * u;
    const base = horizon - py * u;
    const n = 5;
    const crown: Point[] = Array.from({ length: n }, (_, i) => {
      const t = (i + 0.5) / n;
      const bump = Math.sin(t * Math.PI) * pen.range(0.28, 0.5);
      return [left + t * length * u, base - bump * u];
    });
    const shape: Point[] = [
      [left - 0.2 * u, base],
      ...crown,
      [left + (length + 0.2) * u, base],
      [left + length * 0.5 * u, base + 0.06 * u]
    ];
    sheet.path(pen.blob(shape), fillLook(colour, 0.75));
    const under = shape.map(
      ([a, b]) => [a + 0.18 * u, Math.max(b, base - 0.14 * u) + 0.05 * u] as Point
    );
    sheet.path(pen.blob(under), fillLook(mix(colour, stage.light.sky[0], 0.4), 0.4));
  }
}

function stars(stage: Stage, sheet: Sheet): void {
  const u = stage.camera.focal * 0.1;
  const { cx, horizon } = stage.camera;
  const { pen } = sheet;
  const low = stage.light.sky[1];
  const pale = lit(mix(low, '#ffffff', 0.6), 0.4);
  for (let i = 0; i < 34; i++) {
    const p: Point = [cx + pen.range(-9, 9) * u, horizon - pen.range(1.2, 6.5) * u];
    const r = pen.range(0.012, 0.034) * u;
    sheet.path(pen.blob(ellipse(p[0], p[1], r, r, 0, 360, 5)), fillLook(pale));
  }
  const moon: Point = [cx - 2.1 * u, horizon - 3.5 * u];
  glow(sheet, moon, 1.5 * u, '#fff3cf', 0.5);
  sheet.blob(ellipse(moon[0], moon[1], 0.42 * u, 0.42 * u, 0, 360, 12), '#fff1c9');
  for (let i = 0; i < 3; i++) {
    const y = horizon - (1 + i * 0.8) * u;
    const x = cx + pen.range(-6, 3) * u;
    const w = pen.range(2.5, 5) * u;
    const band: Point[] = [
      [x, y],
      [x + w * 0.3, y - 0.14 * u],
      [x + w * 0.7, y - 0.05 * u],
      [x + w, y + 0.02 * u],
      [x + w * 0.5, y + 0.1 * u]
    ];
    sheet.path(pen.blob(band), fillLook(mix(low, stage.light.sky[0], 0.35), 0.55));
  }
}

/** Weather in a drawing: fog on the water, rain in the view, puddles, drops on panes. */
import { on, type Plane, type Space } from '../camera.ts';
import { lit, mix } from '../pen/colour.ts';
import { ellipse, type Point } from '../pen/geometry.ts';
import { fillLook, lineLook, type Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';
import type { Rectangle } from '../furniture/openings.ts';

/** What lies between us and the far shore; drawn over the view, in final colours. */
export function weatherInView(stage: Stage, sheet: Sheet): void {
  const { weather, haze, rim } = stage.light;
  if (!weather) return;
  const { x, y, width, height } = sheet.style.bounds;
  const { horizon } = stage.camera;
  const u = stage.camera.focal * 0.1;
  const most = weather === 'fog' ? 0.9 : 0.5;
  const paint = sheet.linear(
    [0, horizon - 2.6 * u],
    [0, horizon + 2.4 * u],
    [
      [0, haze, weather === 'fog' ? 0.3 : 0],
      [0.42, haze, most * 0.72],
      [0.54, haze, most],
      [1, haze, most * 0.4]
    ]
  );
  sheet.raw(`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint}"/>`);
  if (weather === 'fog') banks(stage, sheet);
  else {
    const { pen } = sheet;
    const look = lineLook(mix(haze, rim, 0.5), 1.4);
    for (let i = 0; i < 120; i++) {
      const [a, b] = [x + pen.random() * width, y + pen.random() * (horizon + 2 * u - y)];
      const l = u * pen.range(0.16, 0.4);
      sheet.path(`M${a.toFixed(1)} ${b.toFixed(1)}l${(-l * 0.2).toFixed(1)} ${l.toFixed(1)}`, look);
    }
  }
}

/** Long soft banks of fog that lie on the water. */
function banks(stage: Stage, sheet: Sheet): void {
  const { pen } = sheet;
  const { cx, horizon, focal } = stage.camera;
  const u = focal * 0.1;
  const tone = lit(stage.light.haze, 0.5);
  for (const [a, b, w] of [
    [-9, 0.5, 7],
    [-2.4, 0.2, 6],
    [2.6, 0.7, 7],
    [-6, -0.5, 8],
    [3.4, -0.7, 8]
  ] as const) {
    const [x, y] = [cx + a * u, horizon - b * u];
    const shape: Point[] = [
      [x, y],
      [x + w * 0.3 * u, y - pen.range(0.16, 0.3) * u],
      [x + w * 0.7 * u, y - pen.range(0.08, 0.2) * u],
      [x + w * u, y],
      [x + w * 0.6 * u, y + 0.14 * u],
      [x + w * 0.25 * u, y + 0.1 * u]
    ];
    sheet.path(pen.blob(shape), fillLook(tone, 0.5));
  }
}

/** Puddles on a level that carry the sky, with rings where drops fall into them. */
export function puddles(
  stage: Stage,
  sheet: Sheet,
  places: Array<[x: number, z: number, w: number, d: number]>,
  y = 0.004
): void {
  if (!stage.wet) return;
  const { light } = stage;
  sheet.glowing(() => {
    for (const [x, z, w, d] of places) {
      const shape = ellipse(x, z, w / 2, d / 2, 0, 360, 14).map(
        ([a, b], i) => [a + (i % 3) * 0.06 * w, y, b] as Space
      );
      sheet.round(shape, mix(light.sky[1], light.sky[0], 0.3), {
        ink: 0,
        opacity: 0.72,
        haze: false
      });
      for (const k of [0.2, -0.24]) {
        const ring = ellipse(x + k * w, z + k * 0.3 * d, 0.14, 0.08, 0, 360, 10).map(
          ([a, b]) => [a, y, b] as Space
        );
        ring.forEach((p, i) => {
          if (i % 5) sheet.edge(p, ring[(i + 1) % 10] as Space, 0.5, light.rim);
        });
      }
    }
  });
}

/** Drops on a pane and the tracks of those that run down. */
export function raindrops(sheet: Sheet, plane: Plane, rect: Rectangle): void {
  if (!sheet.style.wet) return;
  const [x, y, w, h] = rect;
  const { pen, camera } = sheet;
  const middle = on(plane, x + w / 2, y + h / 2);
  if (camera.depth(middle) < 0.6 || camera.depth(middle) > 9) return;
  const count = Math.min(40, Math.round(w * h * 15));
  for (let i = 0; i < count; i++) {
    const p = on(plane, x + w * pen.range(0.03, 0.97), y + h * pen.range(0.04, 0.96), 0.01);
    if (camera.depth(p) < 0.5) continue;
    const [a, b] = camera.at(p);
    const r = Math.max(1, camera.scale(p) * pen.range(0.008, 0.02));
    if (i % 5 === 0) {
      const long = r * pen.range(8, 22);
      sheet.path(
        pen.blob([
          [a - r * 0.3, b - long],
          [a + r * 0.3, b - long],
          [a + r * 0.55, b],
          [a - r * 0.55, b]
        ]),
        fillLook('#e4edf3', 0.5)
      );
    }
    sheet.path(
      pen.blob(ellipse(a + r * 0.2, b + r * 0.25, r, r * 1.2, 0, 360, 7)),
      fillLook('#6f8698', 0.5)
    );
    sheet.path(pen.blob(ellipse(a, b, r * 0.86, r * 1.05, 0, 360, 7)), fillLook('#eef5f9', 0.85));
  }
}

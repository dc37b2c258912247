/** What tells of the people who live in a room: family pictures, shoes by the door, coats on hooks. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import { pick } from '../pen/random.ts';
import { pool } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import { box, type Place, type Side } from '../solid.ts';
import type { Rectangle } from './openings.ts';

const SKINS = ['#c98a5e', '#8a5638', '#e0b48c', '#a86d48'];
const HAIRS = ['#2a1b22', '#4a3028', '#6a6472', '#3a2a4e'];
const TOPS = ['#d9684f', '#3d8b8c', '#e9b658', '#7a5a9a', '#5f8fc0'];

/** A framed photograph of two or three people close together. */
export function portrait(
  sheet: Sheet,
  plane: Plane,
  rect: Rectangle,
  people: number,
  frame = '#7b5640'
): void {
  const [x, y, w, h] = rect;
  const p = (a: number, b: number): Space => on(plane, x + a * w, y + b * h);
  sheet.face(patch(plane, x - 0.035, y - 0.035, w + 0.07, h + 0.07), frame, { ink: 0.8 });
  sheet.face(patch(plane, x, y, w, h), '#cfe4e4', { ink: 0.4 });
  sheet.face(patch(plane, x, y, w, h * 0.36), '#9cc7a4', { ink: 0 });
  for (let i = 0; i < people; i++) {
    const a = (i + 0.5 + (people - 1) * 0.16) / (people + (people - 1) * 0.32);
    const b = 0.62 - 0.14 * (i % 2);
    const r = 0.34 / (people + 0.6);
    const k = w / h;
    const disc = (cx: number, cy: number, rx: number, ry: number): Space[] =>
      ellipse(cx, cy, rx, ry, 0, 360, 10).map(([u, v]) => p(u, Math.max(0.02, v)));
    sheet.round(
      [
        p(a - r * 1.5, 0.02),
        p(a - r * 1.3, b - r * k * 1.6),
        p(a, b - r * k),
        p(a + r * 1.3, b - r * k * 1.6),
        p(a + r * 1.5, 0.02)
      ],
      TOPS[((i + people + Math.round(x * 3)) % TOPS.length) >>> 0] ?? '#3d8b8c',
      { ink: 0 }
    );
    sheet.round(
      disc(a, b + r * k * 0.2, r * 0.98, r * k * 1.02),
      HAIRS[(i + people) % 4] as string,
      {
        ink: 0
      }
    );
    sheet.round(disc(a, b, r * 0.74, r * k * 0.86), SKINS[(i * 3 + people) % 4] as string, {
      ink: 0
    });
  }
}

/** Pairs of shoes left on the floor, toes to the wall. */
export function shoes(sheet: Sheet, place: Place, pairs: number, light: Side): void {
  for (let i = 0; i < pairs; i++) {
    const colour = ['#d9684f', '#f2ead8', '#4f6f9c', '#e9b658'][i % 4] as string;
    const x = place.x + i * 0.34;
    pool(sheet, [x + 0.06, place.y, place.z], 0.36, 0.34, 0.4);
    for (const k of [0, 0.13]) {
      const turn = sheet.pen.range(-14, 14);
      box(sheet, { x: x + k, y: place.y, z: place.z }, [0.095, 0.05, 0.27], {
        colour: '#f4efe2',
        light,
        turn,
        ink: 0.7
      });
      box(sheet, { x: x + k, y: place.y + 0.05, z: place.z - 0.03 }, [0.09, 0.05, 0.18], {
        colour,
        light,
        turn,
        ink: 0.7
      });
    }
  }
}

/** A rail with coats, bags and a scarf hanging side by side. */
export function coats(
  sheet: Sheet,
  plane: Plane,
  x: number,
  top: number,
  width: number,
  count: number
): void {
  const { pen } = sheet;
  sheet.face(patch(plane, x, top, width, 0.1), '#a8744a', { ink: 0.7 });
  for (let i = 0; i < count; i++) {
    const a = x + ((i + 0.5) * width) / count;
    const colour = pick(pen.random, ['#d9684f', '#3d6f94', '#e0a545', '#5f8f6c', '#7a5a8c']);
    const w = Math.min(0.34, (width / count) * 0.92);
    const long = pen.range(0.72, 0.98);
    const p = (u: number, v: number): Space => on(plane, a + u * w, top - v * long, 0.1);
    for (const k of [-1, 1])
      sheet.round(
        [
          p(k * 0.3, 0.1),
          p(k * 0.5, 0.16),
          p(k * 0.56, 0.5),
          p(k * 0.5, 0.8),
          p(k * 0.34, 0.8),
          p(k * 0.3, 0.4)
        ],
        shade(colour, k > 0 ? 0.34 : 0.16),
        { ink: 0.8 }
      );
    sheet.round(
      [
        p(-0.12, 0.02),
        p(-0.4, 0.1),
        p(-0.4, 0.1),
        p(-0.4, 1),
        p(-0.4, 1),
        p(0.4, 1.02),
        p(0.4, 1.02),
        p(0.4, 0.1),
        p(0.4, 0.1),
        p(0.12, 0.02)
      ],
      colour,
      { ink: 0.8 }
    );
    sheet.round([p(0.16, 0.1), p(0.38, 0.14), p(0.38, 0.98), p(0.2, 0.98)], shade(colour, 0.24), {
      ink: 0
    });
    sheet.round(
      [p(-0.2, 0.0), p(0, 0.16), p(0.2, 0.0), p(0.12, -0.06), p(-0.12, -0.06)],
      shade(colour, 0.36),
      {
        ink: 0.6
      }
    );
    sheet.edge(p(0, 0.16), p(0.02, 0.98), 0.7);
    sheet.edge(p(-0.3, 0.66), p(-0.12, 0.66), 0.6);
  }
}

/** Things of an art room: easels, stools, jars of brushes. */
import { on, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { pick } from '../pen/random.ts';
import type { Sheet } from '../sheet.ts';
import { cylinder, placed, type Place } from '../solid.ts';
import { pool } from '../marks.ts';
import { sketch } from './wall.ts';

/** A wooden easel with a canvas, turned by `turn` degrees; it faces us when not turned. */
export function easel(sheet: Sheet, place: Place, high: number, turn: number, kind: number): void {
  const at = placed(place, turn);
  if (sheet.camera.depth(at(0, 0.5, 0)) < 1) return;
  const wood = '#a8744a';
  pool(sheet, at(0, 0, 0.1), 1.0, 0.8, 0.36);
  sheet.rod([at(0, high * 0.96, 0.05), at(0, 0, 0.7)], 0.05, shade(wood, 0.3));
  sheet.rod([at(-0.06, high, 0), at(-0.4, 0, -0.05)], 0.055, wood);
  sheet.rod([at(0.06, high, 0), at(0.4, 0, -0.05)], 0.055, wood);
  const o = at(-0.42, high * 0.42, -0.06);
  const r = at(0.42, high * 0.42, -0.06);
  const t = at(-0.42, high * 0.42 + 1, 0.1);
  const plane: Plane = {
    origin: o,
    u: [(r[0] - o[0]) / 0.84, 0, (r[2] - o[2]) / 0.84],
    v: [t[0] - o[0], 1, t[2] - o[2]]
  };
  const edge: Space[] = [
    on(plane, 0.84, 0),
    on(plane, 0.84, 0, -0.05),
    on(plane, 0.84, 1, -0.05),
    on(plane, 0.84, 1)
  ];
  sheet.face(edge, '#d9c8a8', { ink: 0.8 });
  sketch(sheet, plane, [0, 0, 0.84, 1], kind, '#f8eed6');
  sheet.rod([at(-0.5, high * 0.4, -0.1), at(0.5, high * 0.4, -0.1)], 0.06, lit(wood, 0.1));
}

/** A three-legged stool. */
export function stool(sheet: Sheet, place: Place): void {
  const { x, y, z } = place;
  if (sheet.camera.depth([x, 0.4, z]) < 0.8) return;
  pool(sheet, [x, y, z], 0.5, 0.44, 0.4);
  for (const [a, b] of [
    [0, 0.16],
    [-0.17, -0.1],
    [0.17, -0.1]
  ] as const) {
    sheet.rod(
      [
        [x + a * 0.6, y + 0.5, z + b * 0.6],
        [x + a, y, z + b]
      ],
      0.035,
      '#6d4a3a'
    );
  }
  sheet.edge([x - 0.13, y + 0.2, z - 0.08], [x + 0.13, y + 0.2, z - 0.08], 1.1);
  cylinder(sheet, { x, y: y + 0.5, z }, { low: 0.17, high: 0.18, height: 0.05 }, '#c98a4f');
}

/** Jars and brushes in a row along a plane's first axis. */
export function jars(sheet: Sheet, plane: Plane, x: number, y: number, width: number): void {
  const colours = ['#d8734c', '#3d8b8c', '#f4c667', '#cfd8d6', '#7a4a86', '#c2523f'];
  const { pen } = sheet;
  for (let a = x; a < x + width; a += pen.range(0.15, 0.24)) {
    const p = on(plane, a, y, 0.14);
    const high = pen.range(0.11, 0.2);
    if (pen.random() < 0.55) {
      for (let k = 0; k < 3; k++) {
        const lean = pen.range(-0.06, 0.06);
        sheet.rod(
          [
            [p[0], p[1] + high * 0.6, p[2]],
            [p[0] + lean, p[1] + high + pen.range(0.1, 0.2), p[2]]
          ],
          0.012,
          '#e0a545'
        );
      }
    }
    cylinder(
      sheet,
      { x: p[0], y: p[1], z: p[2] },
      { low: 0.048, high: 0.05, height: high },
      pick(pen.random, colours),
      { ink: 0.7 }
    );
  }
}

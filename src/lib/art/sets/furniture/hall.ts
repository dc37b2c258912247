/** Things of a hall where people meet: paper flags, painted hands, stacked chairs, a tea table, games. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import { pick } from '../pen/random.ts';
import { pool } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import { box, cylinder, type Place, type Side } from '../solid.ts';
import type { Rectangle } from './openings.ts';
import { table } from './school.ts';

const BRIGHT = ['#e8735a', '#f0b44c', '#3d8fae', '#6fae7c', '#9a6ab0', '#e58aa8'];

/** A string of paper flags between two places. */
export function flags(sheet: Sheet, from: Space, to: Space, count: number): void {
  const at = (t: number): Space => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t - 0.34 * Math.sin(Math.PI * t),
    from[2] + (to[2] - from[2]) * t
  ];
  const depth = sheet.camera.depth(at(0.5));
  const line = Array.from({ length: 14 }, (_, i) => sheet.camera.at(at(i / 13)));
  sheet.curve(line, sheet.weight(depth) * 0.6);
  for (let i = 0; i < count; i++) {
    const [a, b] = [at((i + 0.15) / count), at((i + 0.85) / count)];
    const tip: Space = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 0.24, (a[2] + b[2]) / 2];
    sheet.face([a, b, tip], BRIGHT[i % 6] as string, { ink: 0.6 });
  }
}

/** Hands in many colours pressed on a wall, one for everyone who comes here. */
export function hands(sheet: Sheet, plane: Plane, rect: Rectangle, count: number): void {
  const [x, y, w, h] = rect;
  const { pen } = sheet;
  for (let i = 0; i < count; i++) {
    const cx = x + (w * ((i * 5) % count)) / count + pen.range(0, 0.1);
    const cy = y + h * pen.random();
    const s = pen.range(0.1, 0.14);
    const turn = pen.range(-0.5, 0.5);
    const p = (a: number, b: number): Space =>
      on(
        plane,
        cx + (a * Math.cos(turn) - b * Math.sin(turn)) * s,
        cy + (a * Math.sin(turn) + b * Math.cos(turn)) * s
      );
    const tone = pick(pen.random, BRIGHT);
    sheet.round(
      ellipse(0, 0, 0.5, 0.52, 0, 360, 8).map(([a, b]) => p(a, b)),
      tone,
      { ink: 0 }
    );
    for (const [a, b, l] of [
      [-0.34, 0.4, 0.66],
      [-0.12, 0.5, 0.8],
      [0.12, 0.5, 0.78],
      [0.34, 0.4, 0.6]
    ] as const)
      sheet.round(
        [
          p(a - 0.1, b - 0.2),
          p(a * 1.3 - 0.1, b + l * 0.7),
          p(a * 1.3 + 0.1, b + l * 0.7),
          p(a + 0.1, b - 0.2)
        ],
        tone,
        { ink: 0 }
      );
    sheet.round([p(0.4, -0.3), p(0.86, 0.16), p(0.78, 0.3), p(0.36, 0.04)], tone, { ink: 0 });
  }
}

/** Chairs put into each other, as after an evening with many people. */
export function stackedChairs(sheet: Sheet, place: Place, count: number, colour: string): void {
  pool(sheet, [place.x, 0, place.z], 0.8, 0.7, 0.45);
  for (const x of [-0.2, 0.2])
    for (const z of [-0.2, 0.2])
      sheet.rod(
        [
          [place.x + x, 0, place.z + z],
          [place.x + x, 0.44, place.z + z]
        ],
        0.03,
        '#4a4763'
      );
  for (let i = 0; i < count; i++) {
    const y = 0.42 + i * 0.09;
    box(sheet, { x: place.x, y, z: place.z }, [0.46, 0.05, 0.46], {
      colour: i % 2 ? colour : lit(colour, 0.15),
      light: 'left',
      ink: 0.8
    });
  }
  const top = 0.42 + count * 0.09;
  box(sheet, { x: place.x, y: top + 0.1, z: place.z + 0.2 }, [0.44, 0.34, 0.05], {
    colour: lit(colour, 0.1),
    light: 'left',
    ink: 0.9
  });
}

/** A table along a wall with an urn of tea, cups and something baked. */
export function teaTable(sheet: Sheet, place: Place, light: Side): void {
  const { x, z } = place;
  pool(sheet, [x, 0, z], 1.9, 0.8, 0.4);
  table(sheet, place, [1.7, 0.6], { colour: '#f2ead8', light });
  sheet.face(
    [
      [x - 0.86, 0.73, z - 0.31],
      [x + 0.86, 0.73, z - 0.31],
      [x + 0.84, 0.4, z - 0.31],
      [x - 0.84, 0.4, z - 0.31]
    ],
    '#e8735a',
    { ink: 0.8 }
  );
  for (let i = 0; i < 6; i++)
    sheet.face(
      [
        [x - 0.8 + i * 0.28, 0.73, z - 0.312],
        [x - 0.68 + i * 0.28, 0.73, z - 0.312],
        [x - 0.68 + i * 0.28, 0.41, z - 0.312],
        [x - 0.8 + i * 0.28, 0.41, z - 0.312]
      ],
      '#f7dcc8',
      { ink: 0 }
    );
  cylinder(sheet, { x: x - 0.5, y: 0.74, z }, { low: 0.15, high: 0.16, height: 0.42 }, '#b9c4d2', {
    light
  });
  cylinder(sheet, { x: x - 0.5, y: 1.16, z }, { low: 0.16, high: 0.05, height: 0.08 }, '#98a4b6', {
    light
  });
  sheet.rod(
    [
      [x - 0.5, 0.84, z - 0.15],
      [x - 0.5, 0.84, z - 0.24]
    ],
    0.035,
    '#3a3f58'
  );
  for (let i = 0; i < 5; i++)
    cylinder(
      sheet,
      { x: x - 0.2 + i * 0.13, y: 0.74, z: z + (i % 2 ? 0.08 : -0.06) },
      { low: 0.038, high: 0.045, height: 0.09 },
      BRIGHT[i] as string,
      { light, ink: 0.7 }
    );
  cylinder(sheet, { x: x + 0.58, y: 0.74, z }, { low: 0.16, high: 0.2, height: 0.03 }, '#fbf3e4', {
    light
  });
  box(sheet, { x: x + 0.58, y: 0.77, z }, [0.26, 0.1, 0.16], {
    colour: '#c98a4f',
    light,
    turn: 14
  });
}

/** Shelves with board games in flat boxes, a ball and a pot of pencils. */
export function gameShelf(sheet: Sheet, plane: Plane, x: number, y: number, width: number): void {
  const { pen } = sheet;
  for (const level of [0, 0.42, 0.84]) {
    const front: Plane = { ...plane, origin: on(plane, 0, 0, 0.26) };
    sheet.face(patch(plane, x, y + level, width, 0.4), shade('#c99a66', 0.45), { ink: 0 });
    let a = x + 0.08;
    while (a < x + width - 0.42) {
      const w = pen.range(0.3, 0.42);
      let b = y + level + 0.04;
      const layers = 1 + Math.floor(pen.random() * 3);
      for (let i = 0; i < layers; i++) {
        const h = pen.range(0.06, 0.1);
        sheet.face(patch(front, a + pen.range(-0.02, 0.02), b, w, h), pick(pen.random, BRIGHT), {
          ink: 0.6
        });
        b += h;
      }
      a += w + pen.range(0.04, 0.14);
    }
    sheet.face(patch(front, x, y + level, width, 0.045), '#dcae76', { ink: 0.7 });
  }
  const front: Plane = { ...plane, origin: on(plane, 0, 0, 0.27) };
  sheet.face(patch(front, x, y + 1.24, width, 0.05), '#dcae76', { ink: 0.7 });
  for (const a of [x, x + width - 0.05])
    sheet.face(patch(front, a, y, 0.05, 1.28), '#c99a66', { ink: 0.8 });
}

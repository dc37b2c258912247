/** What makes a cafeteria this one: the serving hatch, the pupils' mural, paper stars on a string. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import { pick } from '../pen/random.ts';
import type { Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';
import { glow } from '../marks.ts';
import type { Rectangle } from './openings.ts';

/** An opening to the kitchen with a counter, shelves and a striped canopy. */
export function servingHatch(stage: Stage, sheet: Sheet, plane: Plane, rect: Rectangle): void {
  const [x, y, w, h] = rect;
  sheet.face(patch(plane, x, y, w, h), '#4c3450', { ink: 1 });
  sheet.face(patch(plane, x, y + h * 0.42, w, h * 0.58), '#e9a24f', { ink: 0, opacity: 0.55 });
  for (let i = 0; i < 9; i++) {
    const a = x + 0.2 + (i * (w - 0.5)) / 9;
    const high = sheet.pen.range(0.16, 0.34);
    sheet.face(
      patch(plane, a, y + h * 0.45, 0.22, high),
      pick(sheet.pen.random, ['#c9c3cf', '#d8734c', '#8aa7a8', '#f2dfb4']),
      { ink: 0.5 }
    );
  }
  sheet.face(patch(plane, x, y + h * 0.4, w, 0.06), '#d9c3a0', { ink: 0.6 });
  const counter: Space[] = [
    on(plane, x - 0.15, y),
    on(plane, x + w + 0.15, y),
    on(plane, x + w + 0.15, y, 0.5),
    on(plane, x - 0.15, y, 0.5)
  ];
  sheet.face(counter, '#f4e6c8', { ink: 0.9 });
  sheet.face(
    [
      on(plane, x - 0.15, y - 0.1, 0.5),
      on(plane, x + w + 0.15, y - 0.1, 0.5),
      on(plane, x + w + 0.15, y, 0.5),
      on(plane, x - 0.15, y, 0.5)
    ],
    '#b98a62',
    { ink: 0.9 }
  );
  sheet.face(
    [
      on(plane, x - 0.1, 0, 0.42),
      on(plane, x + w + 0.1, 0, 0.42),
      on(plane, x + w + 0.1, y - 0.1, 0.42),
      on(plane, x - 0.1, y - 0.1, 0.42)
    ],
    shade('#3d8b8c', 0.24),
    { ink: 0.8 }
  );
  const n = 9;
  for (let i = 0; i < n; i++) {
    const a = x - 0.1 + ((w + 0.2) * i) / n;
    const b = x - 0.1 + ((w + 0.2) * (i + 1)) / n;
    const colour = i % 2 ? '#f7ead0' : '#c9553f';
    sheet.face(
      [
        on(plane, a, y + h + 0.42),
        on(plane, b, y + h + 0.42),
        on(plane, b, y + h + 0.02, 0.55),
        on(plane, a, y + h + 0.02, 0.55)
      ],
      colour,
      { ink: 0.6 }
    );
    const lip = [0, 0.25, 0.5, 0.75, 1].map((t) =>
      on(plane, a + (b - a) * t, y + h + 0.02 - 0.12 * Math.sin(Math.PI * t), 0.55)
    );
    sheet.face(
      [on(plane, b, y + h + 0.02, 0.55), ...lip.reverse(), on(plane, a, y + h + 0.02, 0.55)],
      shade(colour, 0.2),
      { ink: 0.5 }
    );
  }
  if (stage.light.lamps) {
    const centre = sheet.camera.at(on(plane, x + w / 2, y + h * 0.7, 0.1));
    if (sheet.camera.depth(on(plane, x + w / 2, y, 0)) > 1)
      glow(sheet, centre, 1.6 * sheet.camera.scale(on(plane, x + w / 2, y)), stage.light.lamp, 0.4);
  }
}

/** A pupils' mural: waves, a whale and a sun in flat shapes. */
export function waveMural(sheet: Sheet, plane: Plane, rect: Rectangle, colour: string): void {
  const [x, y, w, h] = rect;
  const wave = (level: number, high: number, count: number): Space[] => {
    const crest = Array.from({ length: count * 4 + 1 }, (_, i) => {
      const t = i / (count * 4);
      return on(plane, x + w * t, y + h * level + high * Math.sin(t * count * Math.PI * 2));
    });
    return [on(plane, x, y), ...crest, on(plane, x + w, y)];
  };
  sheet.face(patch(plane, x, y, w, h), '#f6e2b4', { ink: 0.6 });
  sheet.round(
    ellipse(x + w * 0.72, y + h * 0.66, 0.5, 0.5, 0, 360, 12).map(([a, b]) => on(plane, a, b)),
    '#eeb24f',
    { ink: 0 }
  );
  sheet.face(wave(0.5, 0.1, 3), mix(colour, '#ffffff', 0.4), { ink: 0 });
  const whale: Array<[number, number]> = [
    [0.24, 0.46],
    [0.27, 0.62],
    [0.36, 0.7],
    [0.46, 0.64],
    [0.53, 0.5],
    [0.58, 0.52],
    [0.61, 0.62],
    [0.63, 0.52],
    [0.6, 0.42],
    [0.5, 0.36],
    [0.34, 0.36]
  ];
  sheet.round(
    whale.map(([a, b]) => on(plane, x + w * a, y + h * b)),
    shade(colour, 0.5),
    { ink: 0 }
  );
  sheet.face(wave(0.36, 0.08, 4), colour, { ink: 0 });
  sheet.face(wave(0.2, 0.07, 5), shade(colour, 0.3), { ink: 0 });
}

/** A string across the room with paper stars and fish hanging from it. */
export function starBunting(sheet: Sheet, from: Space, to: Space): void {
  const colours = ['#d8734c', '#f4c667', '#3d8b8c', '#f7ead0', '#a35a86'];
  const n = 15;
  const at = (t: number): Space => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t - 0.22 * Math.sin(Math.PI * ((t * 3) % 1)),
    from[2] + (to[2] - from[2]) * t
  ];
  const line = Array.from({ length: 25 }, (_, i) => sheet.camera.at(at(i / 24)));
  const depth = sheet.camera.depth(at(0.5));
  sheet.curve(line, sheet.weight(depth) * 0.5, sheet.weight(depth) * 0.5, sheet.inkAt(depth));
  for (let i = 1; i < n; i++) {
    const p = at(i / n);
    const [x, y] = sheet.camera.at(p);
    const s = 0.12 * sheet.camera.scale(p);
    const colour = sheet.air(pick(sheet.pen.random, colours), depth);
    const lean = sheet.pen.range(-0.25, 0.25);
    const star = Array.from({ length: 10 }, (_, k) => {
      const angle = (k / 10) * Math.PI * 2 + lean - Math.PI / 2;
      const r = k % 2 ? s * 0.45 : s;
      return [x + Math.cos(angle) * r, y + s + Math.sin(angle) * r] as [number, number];
    });
    sheet.fill(star, i % 3 ? colour : lit(colour, 0.3));
  }
}

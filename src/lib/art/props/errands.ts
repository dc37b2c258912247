/** What is carried, worn, poured, opened and hung up. */
import { lit, mix, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { at, band, poly, run } from './flat.ts';
import { Z, type PropModel } from './model.ts';

/** An awareness ribbon: one loop, its ends crossed. */
function ribbon(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const left = points(
    '0.42,-1.0 0.62,-0.86 0.12,0.2 -0.12,0.66 -0.08,0.86 0,0.9 0,1.06 -0.2,1.02 -0.34,0.82 -0.3,0.5 0,-0.16'
  );
  const right = left.map(([x, y]): Point => [-x, y]);
  sheet.blob(run(right), shade(colour, 0.24), w * 1.1);
  sheet.blob(
    run(points('-0.28,0.86 0,1.08 0.28,0.86 0.12,0.88 0,0.92 -0.12,0.88')),
    shade(colour, 0.4),
    w
  );
  sheet.blob(run(left), colour, w * 1.1);
  sheet.curve(run(points('-0.22,0.74 -0.2,0.48 0.08,-0.14 0.44,-0.84')), 9, 4, lit(colour, 0.5));
}

/** A string of lights in two swags, lit. */
function stringLights(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const y = (x: number): number => 0.7 - 1.16 * (1 - (((x + 3.2) % 3.2) / 1.6 - 1) ** 2);
  const cord = Array.from({ length: 33 }, (_, i): Point => [
    -3.2 + i * 0.2,
    y(Math.min(3.19, -3.2 + i * 0.2))
  ]);
  sheet.curve(run(cord), w * 1.3, w * 1.3, '#3a3650');
  const tones = [colour, '#f7ead0', '#e8806c', '#f7ead0', '#8fc6d8'];
  for (let i = 0; i < 13; i++) {
    const x = -3 + i * 0.5;
    const top = y(x);
    const tone = tones[i % tones.length] as string;
    poly(
      sheet,
      [
        [x - 0.06, top - 0.02],
        [x + 0.06, top - 0.02],
        [x + 0.06, top - 0.14],
        [x - 0.06, top - 0.14]
      ],
      '#3a3650',
      0
    );
    sheet.glowing(() => {
      sheet.blob(run(ellipse(x, top - 0.27, 0.3, 0.3, 0, 360, 12)), tone, 0, 0.22);
      sheet.blob(run(ellipse(x, top - 0.27, 0.13, 0.16, 0, 360, 10)), tone);
      sheet.blob(run(ellipse(x - 0.03, top - 0.23, 0.05, 0.06, 0, 360, 7)), '#fffaf0');
    });
    sheet.path(
      sheet.pen.ring(run(ellipse(x, top - 0.27, 0.13, 0.16, 0, 360, 10)), w * 0.6),
      fillLook(sheet.style.ink)
    );
  }
}

/** A coach's whistle on its cord. */
function whistle(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  band(
    sheet,
    points('0.94,0.34 1.4,0.8 1.1,1.3 0.2,1.42 -0.5,1.2 -0.3,0.9 0.5,0.86 0.94,0.34'),
    13,
    '#d8604c'
  );
  sheet.blob(
    run(
      points(
        '-1.36,0.5 -1.36,0.16 -0.5,0.14 -0.36,-0.3 0,-0.66 0.46,-0.7 0.86,-0.4 0.98,0.04 0.8,0.44 0.4,0.52 0,0.54'
      )
    ),
    colour,
    w * 1.1
  );
  sheet.blob(
    run(points('0.2,-0.66 0.5,-0.68 0.86,-0.4 0.96,0.04 0.8,0.42 0.6,0.46 0.76,0 0.6,-0.4')),
    shade(colour, 0.3)
  );
  sheet.blob(run(ellipse(0.3, -0.08, 0.3, 0.3, 0, 360, 14)), shade(colour, 0.2), w * 0.8);
  poly(sheet, points('-0.62,0.53 -0.3,0.54 -0.34,0.3 -0.5,0.3'), '#3a3650', 0.7);
  sheet.path(
    sheet.pen.ring(run(ellipse(0.92, 0.34, 0.13, 0.13, 0, 360, 10)), w * 1.6),
    fillLook(sheet.style.ink)
  );
  sheet.curve(run(points('-1.2,0.42 -0.8,0.44')), 7, 4, lit(colour, 0.6));
}

/** A long sports bag. */
function duffel(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  band(sheet, points('-0.7,0.5 -0.5,1.02 0.5,1.02 0.7,0.5'), 20, shade(colour, 0.4));
  sheet.blob(
    run(
      points(
        '-1.66,-0.6 -1.72,0.1 -1.5,0.52 -0.8,0.62 0.8,0.62 1.5,0.52 1.72,0.1 1.66,-0.6 1.3,-0.8 -1.3,-0.8'
      )
    ),
    colour,
    w * 1.1
  );
  sheet.blob(run(points('-1.6,-0.5 0,-0.44 1.6,-0.5 1.5,-0.72 -1.5,-0.72')), shade(colour, 0.26));
  sheet.blob(
    run(points('1.1,0.5 1.46,0.44 1.66,0.08 1.6,-0.56 1.2,-0.74 1.34,-0.1')),
    shade(colour, 0.3),
    w * 0.8
  );
  for (const x of [-0.7, 0.7])
    poly(
      sheet,
      [
        [x - 0.08, 0.58],
        [x + 0.08, 0.58],
        [x + 0.08, -0.74],
        [x - 0.08, -0.74]
      ],
      shade(colour, 0.4),
      0.7
    );
  sheet.curve(run(points('-1.3,0.42 0,0.5 1.1,0.44')), w * 0.9, w * 0.6);
  sheet.blob(run(points('-0.4,0.1 0.4,0.1 0.4,-0.4 -0.4,-0.4')), lit(colour, 0.16), w * 0.8);
  sheet.blob(run(ellipse(0, -0.14, 0.14, 0.14, 0, 360, 10)), '#f4c667', w * 0.6);
  sheet.curve(run(points('-1.5,0.2 -1.2,0.44 -0.9,0.5')), 9, 4, lit(colour, 0.4));
}

/** A door key on a ring with a small lighthouse for a tag. */
function key(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const ring = run(ellipse(-0.66, 0.54, 0.4, 0.36, 0, 360, 16));
  poly(
    sheet,
    points('0.2,0.1 1.5,-0.5 1.4,-0.72 1.16,-0.6 1.1,-0.78 0.92,-0.68 0.88,-0.56 0.1,-0.16'),
    shade(colour, 0.12)
  );
  sheet.blob(run(ellipse(-0.16, 0.12, 0.5, 0.46, 0, 360, 16)), colour, w * 1.1);
  sheet.blob(run(ellipse(-0.36, 0.24, 0.14, 0.13, 0, 360, 10)), '#3a3650', w * 0.8);
  sheet.curve(run(points('0.3,0.02 0.8,-0.22 1.34,-0.48')), 8, 5, lit(colour, 0.5));
  sheet.path(sheet.pen.ring(ring, 13 + w * 1.6), fillLook(sheet.style.ink));
  sheet.path(sheet.pen.ring(ring, 12), fillLook('#b9b4c4'));
  poly(sheet, points('-1.18,0.1 -0.84,0.1 -0.76,-0.9 -1.28,-0.9'), '#f7efe0');
  poly(sheet, points('-1.2,-0.2 -0.82,-0.2 -0.79,-0.5 -1.23,-0.5'), '#d8604c', 0);
  poly(sheet, points('-1.22,0.1 -0.8,0.1 -1.01,0.36'), '#d8604c', 0.8);
}

/** Grandma's round teapot. */
function teapot(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  band(sheet, points('0.9,0.4 1.46,0.5 1.56,-0.06 0.96,-0.42'), 26, shade(colour, 0.2));
  sheet.blob(
    run(points('-0.84,-0.46 -0.9,-0.02 -1.24,0.34 -1.6,0.62 -1.44,0.72 -1.1,0.6 -0.7,0.34')),
    shade(colour, 0.08),
    w * 1.1
  );
  sheet.blob(
    run(
      points(
        '-1,0 -0.86,0.46 -0.46,0.68 0.46,0.68 0.86,0.46 1,0 0.84,-0.6 0.5,-0.9 -0.5,-0.9 -0.84,-0.6'
      )
    ),
    colour,
    w * 1.1
  );
  sheet.blob(
    run(points('0.4,0.66 0.84,0.44 0.96,0 0.8,-0.58 0.46,-0.86 0.2,-0.86 0.6,-0.3')),
    shade(colour, 0.26)
  );
  sheet.blob(
    run(points('-0.56,0.64 -0.4,0.84 0,0.92 0.4,0.84 0.56,0.64 0,0.58')),
    lit(colour, 0.1),
    w
  );
  sheet.blob(run(ellipse(0, 1, 0.12, 0.12, 0, 360, 10)), '#f4c667', w * 0.9);
  for (const [x, y] of [
    [-0.3, -0.1],
    [0.2, 0.06],
    [0, -0.42]
  ] as const) {
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * Math.PI * 2;
      sheet.blob(
        run(ellipse(x + Math.cos(a) * 0.09, y + Math.sin(a) * 0.09, 0.07, 0.07, 0, 360, 7)),
        '#fbf3e2'
      );
    }
    sheet.blob(run(ellipse(x, y, 0.05, 0.05, 0, 360, 7)), '#f4c667');
  }
  sheet.curve(run(points('-0.8,0.2 -0.7,0.42 -0.46,0.56')), 10, 4, lit(colour, 0.6));
}

/** A sealed letter with a heart for a seal. */
function envelope(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  poly(sheet, points('-1.5,1 1.5,1 1.5,-1 -1.5,-1'), colour, 1.1);
  sheet.fill(run(points('-1.46,-0.96 0,0.1 1.46,-0.96')), lit(colour, 0.4));
  sheet.stroke(
    run([
      [-1.48, -0.98],
      [-0.1, 0]
    ]),
    w * 0.8
  );
  sheet.stroke(
    run([
      [1.48, -0.98],
      [0.1, 0]
    ]),
    w * 0.8
  );
  poly(sheet, points('-1.5,1 1.5,1 0,-0.14'), shade(colour, 0.08), 1);
  sheet.blob(
    run(points('0,-0.34 -0.34,0.02 -0.28,0.24 -0.08,0.24 0,0.12 0.08,0.24 0.28,0.24 0.34,0.02')),
    '#c9543f',
    w * 0.8
  );
}

/** A pizza box, its lid up, one slice gone. */
function pizzaBox(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  poly(sheet, points('-1.5,0.02 1.5,0.02 1.3,1.2 -1.3,1.2'), colour);
  poly(sheet, points('-1.3,0.14 1.3,0.14 1.14,1.06 -1.14,1.06'), mix(colour, '#ffffff', 0.3), 0.5);
  sheet.blob(run(ellipse(0, 0.62, 0.3, 0.3, 0, 360, 14)), '#d8604c', w * 0.6);
  sheet.blob(run(points('-0.16,0.5 0,0.84 0.16,0.5')), '#f4c667');
  poly(sheet, points('-1.5,0.02 1.5,0.02 1.86,-0.72 -1.86,-0.72'), shade(colour, 0.18));
  sheet.blob(run(ellipse(0, -0.33, 1.28, 0.32, 0, 360, 22)), '#d59a4e', w);
  sheet.blob(run(ellipse(0, -0.32, 1.12, 0.26, 0, 360, 20)), '#f2c65a');
  for (const [x, y] of [
    [-0.7, -0.3],
    [-0.3, -0.18],
    [-0.2, -0.44],
    [0.3, -0.2],
    [0.78, -0.26]
  ] as const)
    sheet.blob(run(ellipse(x, y, 0.15, 0.05, 0, 360, 9)), '#c9543f', w * 0.5);
  poly(sheet, points('0.02,-0.33 0.5,-0.66 1.2,-0.5'), shade(colour, 0.12), 0.7);
  for (const [a, b] of [
    [-1.2, -0.4],
    [-0.5, -0.62],
    [-0.6, -0.06],
    [0.5, -0.05]
  ] as const)
    sheet.stroke(
      run([
        [0, -0.33],
        [a, b]
      ]),
      w * 0.5,
      w * 0.4,
      '#b9782f'
    );
  poly(sheet, points('-1.86,-0.72 1.86,-0.72 1.82,-0.98 -1.82,-0.98'), shade(colour, 0.3));
}

export const errands: Record<string, PropModel> = {
  'ribbon-blue': { colour: '#2f6fc0', draw: ribbon, grip: () => at(0, -0.72) },
  'string-lights': { colour: '#f4c667', draw: stringLights },
  whistle: { colour: '#d9dde6', draw: whistle, grip: () => at(0.9, 0.4) },
  duffel: { colour: '#3f6f9c', draw: duffel, grip: () => at(0, 1) },
  key: { colour: '#e0b352', draw: key, grip: () => at(-0.66, 0.86) },
  teapot: { colour: '#5f9fa8', draw: teapot, grip: () => at(1.5, 0.1) },
  envelope: { colour: '#f3e3c2', draw: envelope, grip: () => at(0.9, -0.5) },
  'pizza-box': { colour: '#e6cfa4', draw: pizzaBox, grip: () => at(0, -0.85) }
};

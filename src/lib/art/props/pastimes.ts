/** What people love to do: riding, gaming, sewing, playing the saxophone, taking pictures. */
import { lit, mix, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { at, band, bar, poly, run } from './flat.ts';
import { Z, type PropModel } from './model.ts';

const STEEL = '#9aa0ac';
const DARK = '#3a3650';

function bicycle(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const wheel = (x: number): void => {
    const c: Point = [x, -0.9];
    for (let i = 0; i < 12; i++) {
      const a = (i / 12) * Math.PI * 2 + 0.2;
      sheet.stroke(
        run([c, [c[0] + Math.cos(a) * 0.94, c[1] + Math.sin(a) * 0.94]]),
        w * 0.4,
        w * 0.4,
        '#7c7890'
      );
    }
    const rim = run(ellipse(x, -0.9, 0.96, 0.96, 0, 360, 26));
    sheet.path(sheet.pen.ring(rim, 17 + w * 2), fillLook(sheet.style.ink));
    sheet.path(sheet.pen.ring(rim, 17), fillLook(DARK));
    sheet.path(
      sheet.pen.ring(run(ellipse(x, -0.9, 0.84, 0.84, 0, 360, 22)), 6),
      fillLook('#c9c6d2')
    );
    sheet.blob(run(ellipse(x, -0.9, 0.09, 0.09, 0, 360, 8)), STEEL, w);
  };
  const rear: Point = [1.5, -0.9];
  const front: Point = [-1.5, -0.9];
  const crank: Point = [0.28, -0.84];
  wheel(rear[0]);
  wheel(front[0]);
  bar(sheet, rear, crank, 13, shade(colour, 0.25));
  bar(sheet, rear, [0.58, 0.4], 11, shade(colour, 0.25));
  bar(sheet, [0.72, 0.9], crank, 17, colour);
  bar(sheet, [0.56, 0.36], [-0.94, 0.46], 17, colour);
  bar(sheet, crank, [-0.9, 0.26], 19, colour);
  bar(sheet, [-1.08, 0.98], [-0.88, 0.2], 17, colour);
  band(sheet, [[-0.88, 0.2], [-1.06, -0.24], [-1.3, -0.66], front], 13, colour);
  band(sheet, points('-0.8,1.22 -1.02,1.2 -1.12,1.04 -1.3,1.02 -1.44,1.1'), 13, STEEL);
  band(sheet, points('-0.62,1.24 -0.8,1.23'), 20, DARK);
  sheet.blob(run(points('0.36,0.96 0.46,1.08 0.98,1.12 1.1,1.02 0.9,0.92 0.66,0.9')), '#5a4048', w);
  bar(sheet, [0.2, -0.56], [0.36, -1.14], 10, STEEL);
  sheet.blob(run(ellipse(...crank, 0.2, 0.2, 0, 360, 12)), STEEL, w);
  sheet.blob(run(ellipse(...crank, 0.07, 0.07, 0, 360, 8)), DARK);
  bar(sheet, [0.24, -1.16], [0.48, -1.14], 14, DARK);
  bar(sheet, [0.1, -0.54], [0.32, -0.55], 14, DARK);
  sheet.curve(run(points('0.48,0.34 0,0.38 -0.5,0.41')), 4, 3, lit(colour, 0.55));
}

/** A screen on its foot with a game's landscape on it: hills, a moon, a small lighthouse. */
function monitor(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  poly(sheet, points('-0.2,-0.66 0.2,-0.66 0.26,-0.96 -0.26,-0.96'), shade(colour, 0.3));
  sheet.blob(run(points('-0.7,-0.98 -0.6,-0.9 0.6,-0.9 0.7,-0.98 0,-1.02')), colour, w);
  poly(sheet, points('-1.6,0.98 1.6,0.98 1.6,-0.7 -1.6,-0.7'), colour, 1.1);
  sheet.glowing(() => {
    const screen = run(points('-1.48,0.86 1.48,0.86 1.48,-0.54 -1.48,-0.54'));
    sheet.fill(
      screen,
      sheet.linear(at(0, 0.86), at(0, -0.54), [
        [0, '#3d4f9c'],
        [1, '#8fd0dc']
      ])
    );
    sheet.clipped([screen], () => {
      sheet.blob(run(ellipse(0.86, 0.5, 0.2, 0.2, 0, 360, 12)), '#fbf0c9');
      sheet.blob(run(points('-1.7,-0.7 -1.5,0 -1,0.2 -0.4,-0.1 0.1,-0.3 0.4,-0.7')), '#4f8f8a');
      sheet.blob(run(points('-0.4,-0.7 0.1,-0.22 0.7,-0.02 1.3,-0.2 1.8,-0.7')), '#3d7a70');
      sheet.fill(run(points('-0.98,0.14 -0.82,0.14 -0.84,0.5 -0.96,0.5')), '#f7efe0');
      sheet.fill(run(points('-1,0.5 -0.8,0.5 -0.9,0.62')), '#d8604c');
      sheet.fill(run(points('-0.8,0.52 0.5,0.76 0.5,0.34')), '#fbf0c9', 0.5);
      sheet.blob(run(ellipse(0.3, -0.36, 0.09, 0.13, 0, 360, 9)), '#f4c667');
      for (const x of [-1.3, -1.12, -0.94])
        sheet.blob(run(ellipse(x, 0.7, 0.06, 0.06, 0, 360, 8)), '#e8806c');
    });
  });
  sheet.fill(run(points('0.5,0.86 0.9,0.86 0.2,-0.54 -0.2,-0.54')), '#ffffff', 0.12);
}

/** A tailor's dress form with a piece of cloth pinned to it and a tape round its neck. */
function dressForm(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  bar(sheet, [0, -0.4], [0, -1.5], 14, '#7a5a44');
  for (const x of [-0.4, 0.4]) bar(sheet, [0, -1.36], [x, -1.62], 12, '#7a5a44');
  const body: Point[] = points(
    '-0.12,1.02 -0.14,0.86 -0.42,0.74 -0.5,0.56 -0.4,0.26 -0.3,0.02 -0.36,-0.2 -0.46,-0.5 0,-0.56 0.46,-0.5 0.36,-0.2 0.3,0.02 0.4,0.26 0.5,0.56 0.42,0.74 0.14,0.86 0.12,1.02'
  );
  sheet.blob(run(body), '#e6d3b3', w * 1.1);
  sheet.blob(
    run(
      points('0.2,0.8 0.42,0.72 0.48,0.54 0.38,0.24 0.28,0 0.34,-0.24 0.44,-0.5 0.2,-0.54 0.14,0')
    ),
    shade('#e6d3b3', 0.2)
  );
  sheet.blob(
    run(
      points(
        '-0.5,0.5 -0.2,0.46 0.1,0.3 0.4,0.24 0.3,0 0.38,-0.24 0.62,-0.86 0.3,-0.96 0,-0.9 -0.36,-0.98 -0.66,-0.84 -0.4,-0.24 -0.3,0.02 -0.42,0.3'
      )
    ),
    colour,
    w
  );
  for (const line of [
    '-0.1,0.3 -0.16,-0.1 -0.3,-0.84',
    '0.1,0.2 0.08,-0.3 0.12,-0.84',
    '0.28,0.1 0.3,-0.3 0.42,-0.84'
  ])
    sheet.curve(run(points(line)), w * 0.8, w * 0.4, shade(colour, 0.5));
  band(sheet, points('-0.2,0.3 -0.24,0.72 0,0.82 0.24,0.72 0.22,0.12'), 9, '#f4c667');
  sheet.blob(run(points('-0.15,1.02 -0.1,1.12 0.1,1.12 0.15,1.02')), '#7a5a44', w);
  for (const [x, y] of [
    [-0.34, 0.4],
    [0.3, 0.18],
    [0.02, 0.3]
  ] as const)
    sheet.blob(run(ellipse(x, y, 0.035, 0.035, 0, 360, 7)), '#d8604c', w * 0.5);
}

/** A roll of cloth with its end fallen open, patterned with small leaves. */
function fabric(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  sheet.blob(
    run(points('-1.5,0.1 -1.7,-0.6 -1.3,-0.94 -0.4,-0.86 0.5,-0.96 1.2,-0.8 1.3,-0.2 1.5,0.2')),
    lit(colour, 0.1),
    w
  );
  poly(sheet, points('-1.6,0.62 1.5,0.78 1.52,0.02 -1.58,-0.12'), colour);
  sheet.fill(run(points('-1.6,0.06 1.52,0.2 1.52,0.02 -1.58,-0.12')), shade(colour, 0.26));
  sheet.blob(run(ellipse(-1.6, 0.25, 0.2, 0.38, 0, 360, 14)), mix(colour, '#fbf3e2', 0.35), w);
  sheet.blob(run(ellipse(-1.6, 0.25, 0.08, 0.15, 0, 360, 10)), '#b58a58', w * 0.8);
  for (const [x, y] of [
    [-0.9, 0.5],
    [-0.2, 0.3],
    [0.5, 0.58],
    [1.1, 0.36],
    [-1.1, -0.4],
    [-0.4, -0.56],
    [0.4, -0.5],
    [0.9, -0.62]
  ] as const) {
    sheet.blob(
      run(points('0,0.12 0.09,0 0,-0.14 -0.09,0').map(([a, b]) => [x + a, y + b])),
      '#fbf0c9'
    );
  }
  sheet.curve(run(points('-0.8,-0.1 -0.9,-0.5 -0.76,-0.86')), w * 0.7, w * 0.4);
  sheet.curve(run(points('0.3,-0.04 0.2,-0.5 0.34,-0.9')), w * 0.7, w * 0.4);
}

/** A saxophone's case, upright, with clasps, a handle and two stickers. */
function saxCase(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  band(sheet, points('-0.62,0.3 -0.82,0.24 -0.84,-0.1 -0.64,-0.18'), 14, '#2f2c42');
  sheet.blob(
    run(
      points(
        '-0.26,1.5 0.24,1.52 0.4,1.3 0.44,0.4 0.62,-0.2 0.86,-0.7 0.82,-1.3 0.4,-1.52 -0.36,-1.52 -0.66,-1.24 -0.64,-0.4 -0.56,0.4 -0.48,1.3'
      )
    ),
    colour,
    w * 1.1
  );
  sheet.blob(
    run(
      points(
        '0.2,1.48 0.36,1.28 0.4,0.4 0.58,-0.2 0.82,-0.7 0.78,-1.28 0.44,-1.48 0.5,-0.7 0.24,0.2'
      )
    ),
    shade(colour, 0.3)
  );
  sheet.curve(
    run(points('-0.34,1.3 -0.4,0.4 -0.48,-0.6 -0.46,-1.2')),
    w * 0.7,
    w * 0.5,
    lit(colour, 0.4)
  );
  for (const y of [0.9, 0, -0.9])
    poly(
      sheet,
      points('-0.62,0.07 -0.4,0.07 -0.4,-0.07 -0.62,-0.07').map(([a, b]) => [
        a + (y > 0.5 ? 0.1 : 0),
        b + y
      ]),
      '#e0b352',
      0.7
    );
  sheet.blob(run(ellipse(0.1, -0.8, 0.24, 0.24, 0, 360, 12)), '#f4c667', w * 0.7);
  poly(sheet, points('0.02,-0.94 0.18,-0.94 0.14,-0.66 0.06,-0.66'), '#d8604c', 0);
  sheet.blob(run(points('-0.2,0.2 0,0.34 0.2,0.2 0.12,-0.02 -0.12,-0.02')), '#5fb0ac', w * 0.7);
}

function camera(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  band(sheet, points('-1.3,0.4 -1.6,0 -1.5,-0.7 -1.1,-1'), 13, '#b5644c');
  poly(sheet, points('-0.4,0.6 -0.26,0.94 0.34,0.94 0.48,0.6'), shade(colour, 0.15));
  poly(sheet, points('0.8,0.6 0.8,0.76 1.14,0.76 1.14,0.6'), '#b9b4c4', 0.8);
  sheet.blob(
    run(points('-1.32,0.5 -1.2,0.64 1.2,0.64 1.32,0.5 1.34,-0.7 1.2,-0.84 -1.2,-0.84 -1.34,-0.7')),
    colour,
    w * 1.1
  );
  sheet.fill(run(points('-1.32,0.3 1.32,0.3 1.33,-0.5 -1.33,-0.5')), shade(colour, 0.42));
  poly(sheet, points('-1.1,0.56 -0.74,0.56 -0.74,0.38 -1.1,0.38'), '#fbf0c9', 0.7);
  sheet.blob(run(ellipse(0.06, -0.14, 0.64, 0.64, 0, 360, 20)), '#b9b4c4', w);
  sheet.blob(run(ellipse(0.06, -0.14, 0.5, 0.5, 0, 360, 18)), '#2f2c42', w * 0.8);
  sheet.blob(run(ellipse(0.06, -0.14, 0.34, 0.34, 0, 360, 16)), '#35507a');
  sheet.blob(run(ellipse(-0.06, 0, 0.12, 0.1, 0, 360, 9)), '#cfe6f2');
  sheet.blob(run(ellipse(1.06, 0.46, 0.07, 0.07, 0, 360, 8)), '#d8604c', w * 0.6);
}

export const pastimes: Record<string, PropModel> = {
  bike: { colour: '#3d8b8c', draw: bicycle },
  monitor: { colour: '#3a3650', draw: monitor },
  'dress-form': { colour: '#d8574f', draw: dressForm },
  fabric: { colour: '#5a8f7a', draw: fabric, grip: () => at(-0.2, 0.3) },
  'saxophone-case': { colour: '#4a4668', draw: saxCase, grip: () => at(-0.8, 0.06) },
  camera: { colour: '#5a5670', draw: camera, grip: () => at(0.9, -0.4) }
};

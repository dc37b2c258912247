/** What young people carry and play with: bags, headphones, a bracelet, a ball, a board, a blanket. */
import { lit, mix, shade } from '../sets/pen/colour.ts';
import { ellipse, type Point, points } from '../sets/pen/geometry.ts';
import { fillLook, type Sheet } from '../sets/sheet.ts';
import { at, band, run } from './flat.ts';
import { Z, type PropModel } from './model.ts';

function backpack(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  band(sheet, points('-0.18,0.86 -0.16,1.1 0.06,1.14 0.12,0.88'), 18, shade(colour, 0.3));
  band(sheet, points('-0.6,0.5 -0.86,0.2 -0.84,-0.4 -0.62,-0.7'), 26, shade(colour, 0.35));
  const body: Point[] = points(
    '-0.62,-0.9 -0.7,-0.3 -0.66,0.4 -0.44,0.84 0,0.96 0.42,0.84 0.64,0.42 0.72,-0.3 0.66,-0.9 0,-0.98'
  );
  sheet.blob(run(body), colour, w * 1.1);
  sheet.blob(
    run(points('0.2,-0.92 0.34,-0.2 0.3,0.7 0.42,0.78 0.6,0.4 0.68,-0.3 0.62,-0.86')),
    shade(colour, 0.3)
  );
  sheet.blob(run(points('-0.5,0.36 -0.36,0.7 -0.1,0.82 -0.3,0.5')), lit(colour, 0.4));
  sheet.curve(run(points('-0.64,0.3 -0.2,0.42 0.3,0.4 0.64,0.26')), w * 0.7);
  sheet.blob(
    run(points('-0.5,-0.84 -0.54,-0.3 -0.4,-0.06 0,-0.02 0.38,-0.08 0.5,-0.32 0.48,-0.84 0,-0.9')),
    lit(colour, 0.12),
    w * 0.9
  );
  sheet.blob(
    run(points('0.16,-0.86 0.24,-0.1 0.38,-0.14 0.46,-0.34 0.44,-0.8')),
    shade(colour, 0.22)
  );
  sheet.curve(run(points('-0.5,-0.3 -0.1,-0.22 0.3,-0.24 0.48,-0.34')), w * 0.7);
  band(
    sheet,
    [
      [0.3, -0.26],
      [0.36, -0.4],
      [0.34, -0.5]
    ],
    7,
    '#f4c667'
  );
  sheet.blob(run(ellipse(-0.24, -0.56, 0.13, 0.13, 0, 360, 9)), '#f4c667', w * 0.6);
  sheet.blob(
    run([
      [-0.3, -0.58],
      [-0.24, -0.48],
      [-0.18, -0.58]
    ]),
    '#7a4a86'
  );
}

function headphones(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  band(
    sheet,
    points('-0.72,-0.2 -0.74,0.36 -0.42,0.86 0,0.98 0.42,0.86 0.74,0.36 0.72,-0.2'),
    30,
    colour
  );
  sheet.curve(run(points('-0.6,0.5 -0.34,0.8 0,0.9 0.2,0.88')), 7, 3, lit(colour, 0.5));
  for (const k of [-1, 1]) {
    sheet.blob(
      run([
        [k * 0.5, 0.06],
        [k * 0.42, -0.34],
        [k * 0.5, -0.82],
        [k * 0.66, -0.84],
        [k * 0.66, 0.08]
      ]),
      '#3b3650',
      w
    );
    sheet.blob(
      run([
        [k * 0.64, 0.12],
        [k * 0.62, -0.36],
        [k * 0.66, -0.88],
        [k * 0.86, -0.8],
        [k * 0.96, -0.36],
        [k * 0.86, 0.04]
      ]),
      k < 0 ? lit(colour, 0.12) : shade(colour, 0.22),
      w
    );
    sheet.blob(run(ellipse(k * 0.78, -0.36, 0.06, 0.2, 0, 360, 9)), '#f4c667');
  }
}

/** A friendship bracelet, close: a braid of three threads with beads, its ends knotted. */
function bracelet(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const threads = [colour, '#3d8b8c', '#f4c667'];
  const ring = (k: number, phase: number): Point[] =>
    Array.from({ length: 37 }, (_, i) => {
      const angle = (-70 + (i / 36) * 320) * (Math.PI / 180);
      const weave = Math.sin((i / 36) * Math.PI * 18 + phase) * 0.05;
      return [
        Math.cos(angle) * (0.98 + weave + k),
        Math.sin(angle) * (0.6 + weave + k) + 0.08
      ] as Point;
    });
  sheet.path(sheet.pen.curve(run(ring(0, 0)), 36, 36, { taper: 1 }), fillLook(sheet.style.ink));
  threads.forEach((tone, i) => {
    sheet.path(
      sheet.pen.curve(run(ring(0, (i * Math.PI * 2) / 3)), 14, 14, { taper: 1 }),
      fillLook(tone)
    );
  });
  for (const [angle, tone] of [
    [-112, '#f7ead0'],
    [-96, colour],
    [-80, '#f7ead0']
  ] as const) {
    const a = (angle * Math.PI) / 180;
    const [x, y] = [Math.cos(a) * 0.98, Math.sin(a) * 0.6 + 0.08];
    sheet.blob(run(ellipse(x, y, 0.12, 0.12, 0, 360, 11)), tone, w);
    sheet.blob(run(ellipse(x - 0.03, y + 0.04, 0.035, 0.03, 0, 360, 6)), lit(tone, 0.7));
  }
  for (const [dx, tone] of [
    [0.0, colour],
    [0.1, '#3d8b8c'],
    [0.2, '#f4c667']
  ] as const) {
    band(
      sheet,
      [
        [0.36, -0.48],
        [0.46 + dx * 0.6, -0.66],
        [0.42 + dx, -0.84],
        [0.5 + dx, -0.98]
      ],
      8,
      tone
    );
  }
  sheet.blob(run(ellipse(0.37, -0.5, 0.09, 0.08, 0, 360, 8)), shade(colour, 0.25), w * 0.9);
}

function basketball(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const ball = ellipse(0, 0, 1, 1, 0, 360, 18);
  sheet.blob(run(ball), colour);
  sheet.blob(
    run([
      ...ellipse(0, 0, 1, 1, -80, 100, 10),
      ...ellipse(0.0, 0, 0.72, 0.86, 100, -80, 1),
      ...ellipse(-0.1, 0.1, 0.76, 0.9, 80, -70, 8).slice(1)
    ]),
    shade(colour, 0.24)
  );
  sheet.blob(run(ellipse(-0.42, 0.44, 0.2, 0.16, 0, 360, 9)), lit(colour, 0.4));
  sheet.curve(run(points('-0.98,0.12 -0.4,-0.06 0.3,-0.02 0.98,0.22')), w * 0.9, w * 0.9);
  sheet.curve(run(points('0.1,0.98 -0.06,0.4 -0.04,-0.4 0.14,-0.98')), w * 0.9, w * 0.9);
  sheet.curve(run(points('-0.66,0.74 -0.44,0.3 -0.5,-0.3 -0.74,-0.66')), w * 0.8, w * 0.8);
  sheet.curve(run(points('0.76,0.64 0.5,0.3 0.5,-0.3 0.8,-0.58')), w * 0.8, w * 0.8);
  sheet.path(sheet.pen.ring(run(ball), w * 1.15), fillLook(sheet.style.ink));
}

function skateboard(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  for (const x of [-1.3, 1.3]) {
    sheet.blob(
      run([
        [x - 0.22, -0.1],
        [x - 0.16, -0.46],
        [x + 0.16, -0.46],
        [x + 0.22, -0.1]
      ]),
      '#8d8aa4',
      w * 0.8
    );
    sheet.blob(run(ellipse(x, -0.62, 0.3, 0.3, 0, 360, 12)), '#f4e2bb', w);
    sheet.blob(run(ellipse(x + 0.03, -0.62, 0.12, 0.12, 0, 360, 8)), '#4a4463');
  }
  const deck: Point[] = points(
    '-2.5,0.5 -2.2,0.24 -1.7,0.1 0,0.06 1.7,0.1 2.2,0.24 2.5,0.5 2.44,0.6 2.1,0.42 1.6,0.3 0,0.26 -1.6,0.3 -2.1,0.42 -2.44,0.6'
  );
  sheet.blob(run(deck), colour, w);
  sheet.blob(
    run(points('-2.3,0.48 -1.6,0.28 0,0.24 1.6,0.28 2.3,0.48 1.6,0.24 0,0.18 -1.6,0.24')),
    '#2a2740'
  );
  sheet.curve(
    run([
      [-1.8, 0.12],
      [0, 0.08],
      [1.8, 0.13]
    ]),
    5,
    3,
    lit(colour, 0.5)
  );
}

/** A blanket thrown over knees or a bed's edge: a wide soft band with folds, to lie in front. */
function blanket(sheet: Sheet, colour: string): void {
  const w = sheet.weight(Z);
  const top: Point[] = points(
    '-3.2,0.42 -2.6,0.62 -1.9,0.5 -1.1,0.86 -0.3,0.98 0.4,0.74 1.1,0.92 1.8,0.66 2.5,0.5 3.2,0.6'
  );
  const low: Point[] = points('3.25,-0.94 1.6,-1.0 0,-0.96 -1.6,-1.0 -3.25,-0.92');
  sheet.blob(run([...top, ...low]), colour, w * 1.1);
  for (const [a, b, c] of [
    [-1.1, -1.4, -0.7],
    [-0.3, -0.1, -0.6],
    [1.1, 0.9, 1.5],
    [1.8, 2.2, 1.9],
    [-2.6, -2.4, -2.9]
  ] as const) {
    const y = 0.8 - Math.abs(a) * 0.12;
    sheet.blob(
      run([
        [a, y],
        [a + 0.22, y - 0.3],
        [(b + c) / 2 + 0.2, -0.5],
        [c, -0.96],
        [b, -0.5]
      ]),
      shade(colour, 0.24)
    );
    sheet.curve(
      run([
        [a, y],
        [(a + b) / 2, y - 0.5],
        [b, -0.2],
        [c, -0.8]
      ]),
      w * 0.8,
      w * 0.4
    );
  }
  const stripe = mix(colour, '#f7ead0', 0.6);
  for (const off of [0.2, 0.34]) {
    sheet.curve(run(top.map(([x, y]) => [x * 0.985, y - off] as Point)), 9, 7, stripe);
  }
  sheet.curve(
    run(points('-3.0,0.4 -2.5,0.54 -1.8,0.42 -1.1,0.78 -0.3,0.9')),
    6,
    3,
    lit(colour, 0.5)
  );
}

export const things: Record<string, PropModel> = {
  backpack: { colour: '#c2523f', draw: backpack, grip: () => at(-0.02, 1.1) },
  headphones: { colour: '#7a4a86', draw: headphones, grip: () => at(0, 0.9) },
  bracelet: { colour: '#c2523f', draw: bracelet, grip: () => at(-0.9, 0.1) },
  basketball: { colour: '#d97a3a', draw: basketball, grip: () => at(-0.8, -0.4) },
  skateboard: { colour: '#3d8b8c', draw: skateboard, grip: () => at(-1.2, 0.2) },
  blanket: { colour: '#6a5aac', draw: blanket }
};

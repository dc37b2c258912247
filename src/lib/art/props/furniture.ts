/** Furniture as props: tables that hide what sits behind them, chairs, benches, a lamp. */
import { on, patch, type Plane, type Space } from '../sets/camera.ts';
import { armchair, plant } from '../sets/furniture/home.ts';
import { chair } from '../sets/furniture/school.ts';
import { parkBench } from '../sets/furniture/street.ts';
import { stool } from '../sets/furniture/studio.ts';
import { hatch, pool } from '../sets/marks.ts';
import { lit, shade } from '../sets/pen/colour.ts';
import type { Sheet } from '../sets/sheet.ts';
import { box, cylinder } from '../sets/solid.ts';
import { Z, type PropModel } from './model.ts';

const DARK = '#2a2342';

/** A long table along the picture; the dark under it hides legs. */
function longTable(
  sheet: Sheet,
  colour: string,
  width: number,
  deep: number,
  front: string | null
): void {
  const high = 0.76;
  const near = Z - deep / 2;
  const plane: Plane = { origin: [0, 0, near + 0.06], u: [1, 0, 0], v: [0, 1, 0] };
  sheet.face(patch(plane, -width / 2 + 0.08, 0.02, width - 0.16, high - 0.08), front ?? DARK, {
    ink: front ? 0.9 : 0
  });
  if (front) {
    sheet.face(patch(plane, -width / 2 + 0.08, 0.02, width - 0.16, 0.16), shade(front, 0.4), {
      ink: 0
    });
    hatch(
      sheet,
      [
        on(plane, -width / 2 + 0.1, high - 0.06),
        on(plane, width / 2 - 0.1, high - 0.06),
        on(plane, width / 2 - 0.1, 0.45),
        on(plane, -width / 2 + 0.1, 0.45)
      ],
      { lines: 40, ink: 0.6, lean: 0.02 }
    );
  }
  for (const x of [-width / 2 + 0.12, width / 2 - 0.12])
    sheet.rod(
      [
        [x, 0, near + 0.03],
        [x, high - 0.05, near + 0.03]
      ],
      0.06,
      '#4a4463'
    );
  box(sheet, { x: 0, y: high - 0.06, z: Z }, [width, 0.06, deep], {
    colour: shade(colour, 0.18),
    top: colour,
    light: 'left',
    ink: 1.1
  });
  const top: Plane = { origin: [0, high + 0.001, near], u: [1, 0, 0], v: [0, 0, 1] };
  sheet.face(
    [
      on(top, -width * 0.34, deep),
      on(top, -width * 0.1, deep),
      on(top, -width * 0.16, 0),
      on(top, -width * 0.42, 0)
    ],
    lit(colour, 0.55),
    { ink: 0, opacity: 0.6 }
  );
  sheet.face(
    [
      on(top, -width * 0.05, deep),
      on(top, width * 0.01, deep),
      on(top, -width * 0.04, 0),
      on(top, -width * 0.1, 0)
    ],
    lit(colour, 0.55),
    { ink: 0, opacity: 0.5 }
  );
  for (const [a, b, w] of [
    [0.03, 0.3, 0.16],
    [-0.24, 0.55, 0.14],
    [0.19, 0.62, 0.2],
    [0.07, 0.16, 0.11]
  ] as const) {
    sheet.edge(
      on(top, a * width, b * deep),
      on(top, (a + w) * width, b * deep),
      0.5,
      shade(colour, 0.4)
    );
  }
}

const floorShadow = (w: number, d: number): ((sheet: Sheet) => void) => {
  return (sheet) => pool(sheet, [0.04, 0, Z], w, d, 0.5);
};

export const furniture: Record<string, PropModel> = {
  table: {
    colour: '#f2e4c6',
    eye: 1.75,
    focal: 1.5,
    draw: (sheet, colour) => longTable(sheet, colour, 3.7, 1.0, null)
  },
  desk: {
    colour: '#c98a55',
    eye: 1.75,
    draw: (sheet, colour) => longTable(sheet, colour, 1.9, 0.8, shade(colour, 0.3))
  },
  chair: {
    colour: '#d8734c',
    draw: (sheet, colour) =>
      chair(sheet, { x: 0, y: 0, z: Z }, { colour, light: 'left', turn: 152 }),
    shadow: floorShadow(0.75, 0.7)
  },
  'chair-empty': {
    colour: '#d8734c',
    draw: (sheet, colour) =>
      chair(sheet, { x: 0, y: 0, z: Z }, { colour, light: 'left', turn: -32 }),
    shadow: floorShadow(0.75, 0.7)
  },
  armchair: {
    colour: '#2f7f86',
    draw: (sheet, colour) => armchair(sheet, { x: 0, y: 0, z: Z }, colour, 158, 'left'),
    shadow: floorShadow(1.3, 1.1)
  },
  stool: {
    colour: '#c98a4f',
    draw: (sheet) => stool(sheet, { x: 0, y: 0, z: Z })
  },
  bench: {
    colour: '#b5794c',
    draw: (sheet, colour) => parkBench(sheet, { x: 0, y: 0, z: Z }, 1.9, colour, 'left')
  },
  plant: {
    colour: '#4f8f6a',
    draw: (sheet, colour) => plant(sheet, [0, 0, Z], 1.1, colour),
    shadow: floorShadow(0.7, 0.5)
  },
  lamp: {
    colour: '#f3dca8',
    draw: (sheet, colour) => {
      cylinder(sheet, { x: 0, y: 0, z: Z }, { low: 0.2, high: 0.17, height: 0.06 }, '#4d3b4c');
      sheet.rod(
        [
          [0, 0.06, Z],
          [0, 0.62, Z]
        ],
        0.05,
        '#4d3b4c'
      );
      cylinder(sheet, { x: 0, y: 0.5, z: Z }, { low: 0.36, high: 0.22, height: 0.46 }, colour, {
        top: '#fff6d8'
      });
      const seam: Space[] = [
        [-0.1, 0.5, Z - 0.34],
        [-0.06, 0.96, Z - 0.2]
      ];
      sheet.edge(seam[0] as Space, seam[1] as Space, 0.5);
    },
    shadow: floorShadow(0.6, 0.5)
  }
};

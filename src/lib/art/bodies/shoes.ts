/** Shoes at an ankle, in their own frame: ankle at the origin, sole about 25 below, toes to the left. */
import { add, loop, mul, rotate, spline, type Knot, type Pt } from './geometry.ts';
import { mix, lightness } from './colours.ts';
import type { Part } from './ink.ts';
import type { FootView } from './pose-types.ts';

interface ShoeShape {
  upper: Knot[];
  sole: Knot[];
  lines: Pt[][];
}

const side: ShoeShape = {
  upper: [
    [-10, -9, 1],
    [0, -7],
    [10, -11, 1],
    [14, 2],
    [15, 14],
    [14, 20, 1],
    [-14, 21],
    [-40, 20, 1],
    [-40, 13],
    [-33, 7],
    [-22, 3],
    [-14, -3]
  ],
  sole: [
    [15.5, 15.5, 1],
    [16, 23],
    [12, 25.5],
    [-14, 26],
    [-36, 25.5],
    [-42, 22],
    [-41, 16.5, 1],
    [-26, 18],
    [-8, 17.5]
  ],
  lines: [
    [
      [-31, 7],
      [-28, 11],
      [-29, 16]
    ],
    [
      [-13, -1],
      [-16, 3],
      [-14, 6]
    ],
    [
      [-18, 2],
      [-21, 6],
      [-19, 9]
    ],
    [
      [-23, 4.5],
      [-26, 8]
    ]
  ]
};

const frontView: ShoeShape = {
  upper: [
    [-11, -9, 1],
    [0, -6],
    [11, -9, 1],
    [14, 4],
    [17, 16],
    [15, 22],
    [0, 23],
    [-15, 22],
    [-17, 16],
    [-14, 4]
  ],
  sole: [
    [-17.5, 17, 1],
    [-17, 24],
    [-9, 27.5],
    [9, 27.5],
    [17, 24],
    [17.5, 17, 1],
    [10, 21],
    [-10, 21]
  ],
  lines: [
    [
      [-13, 11],
      [0, 7],
      [13, 11]
    ],
    [
      [-6, -1],
      [0, 1],
      [6, -1]
    ],
    [
      [-6, 3],
      [0, 5],
      [6, 3]
    ]
  ]
};

const backView: ShoeShape = {
  upper: [
    [-10, -9, 1],
    [0, -7],
    [10, -9, 1],
    [13, 6],
    [13.5, 20],
    [0, 21],
    [-13.5, 20],
    [-13, 6]
  ],
  sole: [
    [-14.5, 16.5, 1],
    [-14, 24],
    [0, 25.5],
    [14, 24],
    [14.5, 16.5, 1],
    [0, 18]
  ],
  lines: [
    [
      [-4, -7],
      [-4.5, 4],
      [-4, 12]
    ],
    [
      [4, -7],
      [4.5, 4],
      [4, 12]
    ]
  ]
};

const shapes: Record<FootView, ShoeShape> = {
  side,
  toe: side,
  front: frontView,
  back: backView
};

/** A shoe; `turn` about the ankle in degrees, `flip` for toes to the right. */
export function drawShoe(
  view: FootView,
  ankle: Pt,
  turn: number,
  flip: boolean,
  scale: number,
  colour: string,
  dim: boolean
): Part {
  const shape = shapes[view];
  const place = (p: Pt): Pt => add(ankle, rotate(mul([flip ? -p[0] : p[0], p[1]], scale), turn));
  const knots = (list: readonly Knot[]): Knot[] =>
    list.map((k) => (k[2] ? [...place([k[0], k[1]]), 1] : place([k[0], k[1]])));
  const upper = loop(knots(shape.upper));
  const sole = loop(knots(shape.sole));
  const tone = dim ? mix(colour, '#1c1a52', 0.2) : colour;
  const pale = lightness(colour) > 0.8 ? mix(colour, '#a9a3b8', 0.45) : '#f1ece4';
  return {
    shapes: [
      { outline: upper, fill: tone },
      { outline: sole, fill: dim ? mix(pale, '#1c1a52', 0.2) : pale }
    ],
    strokes: [
      ...shape.lines.map((l) => ({ line: spline(l.map(place)), weight: 0.6 })),
      {
        line: spline(
          shape.sole
            .slice(shape.sole.findIndex((k, i) => i > 0 && k[2]))
            .concat([shape.sole[0] ?? [0, 0]])
            .map((k) => place([k[0], k[1]]))
        ),
        weight: 0.6,
        taper: 'none' as const
      }
    ]
  };
}

/**
 * The library of page layouts. Cells stand in reading order for a series read from left to right;
 * for the other direction they are mirrored. Most panels are square or tall, since on a phone each
 * fills the screen by itself; the few wide ones are for breath.
 */
import type { Cell } from './geometry.ts';

export interface Layout {
  name: string;
  /** When to use it: the beat of the story that it serves. */
  beat: string;
  /** Columns and rows. */
  grid: readonly [number, number];
  /** Page height divided by page width. */
  ratio: number;
  cells: readonly Cell[];
  /** Cells (by index) that lie over their neighbours. */
  insets?: readonly number[];
}

export const layouts: readonly Layout[] = [
  {
    name: 'splash',
    beat: 'a turn of the story, an arrival',
    grid: [1, 1],
    ratio: 1.4,
    cells: [[1, 1, 1, 1]]
  },
  {
    name: 'splash-inset',
    beat: 'a turn, and one detail that gives it meaning',
    grid: [12, 18],
    ratio: 1.4,
    cells: [
      [1, 1, 12, 18],
      [7, 12, 5, 6]
    ],
    insets: [1]
  },
  {
    name: 'splash-two-insets',
    beat: 'a place and two people who look at it differently',
    grid: [12, 18],
    ratio: 1.4,
    cells: [
      [1, 1, 12, 18],
      [2, 8, 4, 5],
      [8, 13, 4, 5]
    ],
    insets: [1, 2]
  },
  {
    name: 'splash-strip',
    beat: 'a big moment, then three quick answers',
    grid: [3, 14],
    ratio: 1.4,
    cells: [
      [1, 1, 3, 10],
      [1, 11, 1, 4],
      [2, 11, 1, 4],
      [3, 11, 1, 4]
    ]
  },
  {
    name: 'strip-splash',
    beat: 'three steps up to a big moment',
    grid: [3, 14],
    ratio: 1.4,
    cells: [
      [1, 1, 1, 4],
      [2, 1, 1, 4],
      [3, 1, 1, 4],
      [1, 5, 3, 10]
    ]
  },
  {
    name: 'pair',
    beat: 'two faces, a half page',
    grid: [2, 1],
    ratio: 0.7,
    cells: [
      [1, 1, 1, 1],
      [2, 1, 1, 1]
    ]
  },
  {
    name: 'triptych',
    beat: 'one thing in three moments, a half page',
    grid: [3, 1],
    ratio: 0.5,
    cells: [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [3, 1, 1, 1]
    ]
  },
  {
    name: 'two-rows',
    beat: 'before and after',
    grid: [1, 2],
    ratio: 1.5,
    cells: [
      [1, 1, 1, 1],
      [1, 2, 1, 1]
    ]
  },
  {
    name: 'three-rows',
    beat: 'a walk, a slow build-up',
    grid: [1, 3],
    ratio: 2.1,
    cells: [
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [1, 3, 1, 1]
    ]
  },
  {
    name: 'letterbox-three',
    beat: 'breath: wide silent views',
    grid: [1, 3],
    ratio: 1.4,
    cells: [
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [1, 3, 1, 1]
    ]
  },
  {
    name: 'wide-top-two',
    beat: 'where we are, then who speaks',
    grid: [2, 2],
    ratio: 1.4,
    cells: [
      [1, 1, 2, 1],
      [1, 2, 1, 1],
      [2, 2, 1, 1]
    ]
  },
  {
    name: 'two-wide-bottom',
    beat: 'two who speak, then what it means',
    grid: [2, 2],
    ratio: 1.4,
    cells: [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [1, 2, 2, 1]
    ]
  },
  {
    name: 'wide-two-wide',
    beat: 'a place, an exchange, the place changed',
    grid: [2, 19],
    ratio: 1.9,
    cells: [
      [1, 1, 2, 7],
      [1, 8, 1, 5],
      [2, 8, 1, 5],
      [1, 13, 2, 7]
    ]
  },
  {
    name: 'two-wide-two',
    beat: 'talk that opens onto something and closes again',
    grid: [2, 17],
    ratio: 1.7,
    cells: [
      [1, 1, 1, 5],
      [2, 1, 1, 5],
      [1, 6, 2, 7],
      [1, 13, 1, 5],
      [2, 13, 1, 5]
    ]
  },
  {
    name: 'wide-top-four',
    beat: 'a place, then a conversation in it',
    grid: [2, 17],
    ratio: 1.7,
    cells: [
      [1, 1, 2, 7],
      [1, 8, 1, 5],
      [2, 8, 1, 5],
      [1, 13, 1, 5],
      [2, 13, 1, 5]
    ]
  },
  {
    name: 'four-square',
    beat: 'an even conversation',
    grid: [2, 2],
    ratio: 1.1,
    cells: [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 2, 1, 1]
    ]
  },
  {
    name: 'stagger-four',
    beat: 'a conversation that shifts its weight',
    grid: [10, 2],
    ratio: 1.1,
    cells: [
      [1, 1, 6, 1],
      [7, 1, 4, 1],
      [1, 2, 4, 1],
      [5, 2, 6, 1]
    ]
  },
  {
    name: 'big-small-small',
    beat: 'one who speaks, two who hear it',
    grid: [3, 2],
    ratio: 0.9,
    cells: [
      [1, 1, 2, 2],
      [3, 1, 1, 1],
      [3, 2, 1, 1]
    ]
  },
  {
    name: 'small-small-big',
    beat: 'two glances, then what they see',
    grid: [3, 2],
    ratio: 0.9,
    cells: [
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 1, 2, 2]
    ]
  },
  {
    name: 'big-five',
    beat: 'a busy scene with many voices',
    grid: [3, 3],
    ratio: 1.2,
    cells: [
      [1, 1, 2, 2],
      [3, 1, 1, 1],
      [3, 2, 1, 1],
      [1, 3, 1, 1],
      [2, 3, 1, 1],
      [3, 3, 1, 1]
    ]
  },
  {
    name: 'column-and-stack',
    beat: 'one who stands apart, what happens beside, the whole room',
    grid: [2, 4],
    ratio: 1.4,
    cells: [
      [1, 1, 1, 2],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
      [1, 3, 2, 2]
    ]
  },
  {
    name: 'stack-and-column',
    beat: 'small signs, one who notices, the whole room',
    grid: [2, 4],
    ratio: 1.4,
    cells: [
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 1, 1, 2],
      [1, 3, 2, 2]
    ]
  },
  {
    name: 'tension-six',
    beat: 'tension: small equal panels',
    grid: [2, 3],
    ratio: 1.4,
    cells: [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 2, 1, 1],
      [1, 3, 1, 1],
      [2, 3, 1, 1]
    ]
  },
  {
    name: 'tension-eight',
    beat: 'a race of thoughts or messages',
    grid: [2, 4],
    ratio: 1.6,
    cells: [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 2, 1, 1],
      [1, 3, 1, 1],
      [2, 3, 1, 1],
      [1, 4, 1, 1],
      [2, 4, 1, 1]
    ]
  },
  {
    name: 'nine-grid',
    beat: 'a steady drum: days that pass, one like the other',
    grid: [3, 3],
    ratio: 1.2,
    cells: [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [3, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 2, 1, 1],
      [3, 2, 1, 1],
      [1, 3, 1, 1],
      [2, 3, 1, 1],
      [3, 3, 1, 1]
    ]
  },
  {
    name: 'stair',
    beat: 'something comes nearer, step by step',
    grid: [6, 6],
    ratio: 1.4,
    cells: [
      [1, 1, 4, 2],
      [5, 1, 2, 2],
      [1, 3, 3, 2],
      [4, 3, 3, 2],
      [1, 5, 2, 2],
      [3, 5, 4, 2]
    ]
  },
  {
    name: 'three-two',
    beat: 'quick exchange, then two that linger; a half page',
    grid: [6, 9],
    ratio: 0.9,
    cells: [
      [1, 1, 2, 4],
      [3, 1, 2, 4],
      [5, 1, 2, 4],
      [1, 5, 3, 5],
      [4, 5, 3, 5]
    ]
  },
  {
    name: 'two-three-wide',
    beat: 'talk that gathers speed and opens out',
    grid: [6, 16],
    ratio: 1.6,
    cells: [
      [1, 1, 3, 5],
      [4, 1, 3, 5],
      [1, 6, 2, 4],
      [3, 6, 2, 4],
      [5, 6, 2, 4],
      [1, 10, 6, 7]
    ]
  }
];

const byName = new Map(layouts.map((layout) => [layout.name, layout]));

/** The layout of that name, or undefined. */
export function layoutNamed(name: string): Layout | undefined {
  return byName.get(name);
}

/**
 * The things nearest to us, at the edges only: they frame a picture and leave its middle open. They
 * stand in their own colours; composing darkens them and puts them out of focus.
 */
import { lit, shade } from '../pen/colour.ts';
import { ellipse, type Point, points } from '../pen/geometry.ts';
import { fillLook, type Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';

/** One flat shape hung on an edge or a corner of the panel, in shares of its shorter side. */
interface Mass {
  from: 'left' | 'right' | 'low-left' | 'low-right';
  colour: string;
  points: Point[];
  round?: boolean;
}

const WOOD = '#b98a62';
const STEEL = '#4a4463';
const TEAL = '#2f7f86';

/** An upright thing that runs past the panel above and below. */
const column = (from: 'left' | 'right', width: number, colour: string): Mass[] => [
  {
    from,
    colour,
    points: [
      [-0.2, -9],
      [width, -9],
      [width - 0.012, 9],
      [-0.2, 9]
    ]
  },
  {
    from,
    colour: lit(colour, 0.3),
    points: [
      [width - 0.014, -9],
      [width + 0.006, -9],
      [width - 0.006, 9],
      [width - 0.026, 9]
    ]
  }
];

const chairBack: Mass[] = [
  {
    from: 'low-left',
    colour: STEEL,
    points: points('0.07,-0.16 0.095,-0.16 0.115,0.2 0.09,0.2')
  },
  {
    from: 'low-left',
    colour: '#d8734c',
    round: true,
    points: points('-0.2,-0.27 0.0,-0.29 0.1,-0.28 0.13,-0.24 0.12,-0.14 0.08,-0.12 -0.2,-0.12')
  },
  {
    from: 'low-left',
    colour: shade('#d8734c', 0.4),
    round: true,
    points: points('0.08,-0.27 0.12,-0.24 0.115,-0.15 0.09,-0.14 0.1,-0.22')
  }
];

const tableEdge: Mass[] = [
  {
    from: 'low-right',
    colour: '#f2e4c6',
    points: points('-0.2,-0.07 0.14,-0.055 0.24,-0.02 -0.2,-0.02')
  },
  {
    from: 'low-right',
    colour: shade('#d9c39a', 0.3),
    points: points('-0.2,-0.02 0.24,-0.02 0.24,0.02 -0.2,0.3')
  }
];

const lockerVents: Mass[] = [-0.3, -0.27, -0.24].map((y) => ({
  from: 'right',
  colour: shade(TEAL, 0.7),
  points: [
    [0.01, y],
    [0.045, y],
    [0.045, y + 0.012],
    [0.01, y + 0.012]
  ]
}));

const SCENES = {
  light: [],
  pole: column('left', 0.022, '#eab543'),
  chairs: [...chairBack, ...tableEdge],
  lockers: [...column('right', 0.065, TEAL), ...lockerVents],
  frame: column('left', 0.05, WOOD),
  plant: [],
  leaves: [],
  blanket: [
    {
      from: 'low-left',
      colour: '#d9865c',
      round: true,
      points: points('-0.2,-0.09 0.16,-0.085 0.34,-0.045 0.46,-0.005 0.5,0.2 -0.2,0.2')
    },
    {
      from: 'low-left',
      colour: shade('#d9865c', 0.3),
      round: true,
      points: points('0.08,-0.08 0.16,-0.06 0.24,0.02 0.2,0.2 0.12,0.2')
    }
  ],
  easel: [
    {
      from: 'low-right',
      colour: '#f3e4c6',
      points: points('-0.2,-0.56 0.075,-0.53 0.05,-0.14 -0.2,-0.12')
    },
    {
      from: 'low-right',
      colour: '#cdb890',
      points: points('0.055,-0.53 0.08,-0.53 0.055,-0.14 0.03,-0.14')
    },
    {
      from: 'low-right',
      colour: '#a8744a',
      points: points('0.085,-0.64 0.11,-0.64 0.06,0.2 0.025,0.2')
    },
    {
      from: 'low-right',
      colour: '#8a5f45',
      points: points('-0.2,-0.13 0.1,-0.145 0.1,-0.115 -0.2,-0.1')
    }
  ],
  bars: [
    {
      from: 'low-right',
      colour: '#d97a3a',
      round: true,
      points: ellipse(0.0, -0.02, 0.13, 0.13, 0, 360, 12)
    },
    {
      from: 'low-right',
      colour: shade('#d97a3a', 0.4),
      round: true,
      points: points('0.04,-0.12 0.1,-0.08 0.12,0.02 0.06,0.1 0.08,-0.02')
    }
  ],
  rail: [
    {
      from: 'low-left',
      colour: '#4d7f86',
      points: points('-0.2,-0.2 0.05,-0.2 0.06,0.2 -0.2,0.2')
    },
    {
      from: 'low-left',
      colour: lit('#4d7f86', 0.2),
      round: true,
      points: points('-0.2,-0.27 0.05,-0.26 0.08,-0.22 0.05,-0.18 -0.2,-0.18')
    }
  ],
  post: column('right', 0.045, '#2f5d68'),
  branch: []
} satisfies Record<string, Mass[]>;

export type Foreground = keyof typeof SCENES;

/** Things at the edges of the picture, in the front layer; the middle stays open. */
export function foreground(stage: Stage, kind: Foreground): void {
  const { front, width: w, height: h } = stage;
  const unit = Math.min(w, h);
  const flip = front.pen.random() > 0.5;
  const place = (mass: Mass, [x, y]: Point): Point => {
    const right = mass.from.endsWith('right') !== flip;
    const low = mass.from.startsWith('low');
    return [right ? w - x * unit : x * unit, low ? h + y * unit : h / 2 + y * unit];
  };
  for (const mass of SCENES[kind] as Mass[]) {
    const points = mass.points.map((p) => place(mass, p));
    if (mass.round) front.path(front.pen.blob(points), fillLook(mass.colour));
    else front.fill(points, mass.colour);
  }
  const size = { plant: 0.27, leaves: 0.22, light: 0.15 }[kind as string];
  if (size) {
    leaves(front, [flip ? 0 : w, h * 1.02], unit * size);
  } else if (kind === 'branch') {
    leaves(front, [flip ? 0 : w, -0.02 * h], -unit * 0.24);
  }
}

function leaves(sheet: Sheet, foot: Point, size: number): void {
  const tones = ['#4f8f6a', shade('#4f8f6a', 0.35), lit('#4f8f6a', 0.15)];
  for (let i = 0; i < 8; i++) {
    const angle = (-172 + i * 23 + sheet.pen.range(-6, 6)) * (Math.PI / 180);
    const length = size * sheet.pen.range(0.7, 1.1);
    const tip: Point = [foot[0] + Math.cos(angle) * length, foot[1] + Math.sin(angle) * length];
    const mid: Point = [(foot[0] + tip[0]) / 2, (foot[1] + tip[1]) / 2];
    const nx = -Math.sin(angle) * length * 0.2;
    const ny = Math.cos(angle) * length * 0.2;
    const shape: Point[] = [foot, [mid[0] + nx, mid[1] + ny], tip, tip, [mid[0] - nx, mid[1] - ny]];
    sheet.path(sheet.pen.blob(shape), fillLook(tones[i % 3] as string));
  }
}

/** The out-of-focus things nearest to us: they frame a picture and leave its middle open. */
import { mix } from '../pen/colour.ts';
import type { Point } from '../pen/geometry.ts';
import { fillLook, type Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';

/**
 * A dark shape hung on an edge of the panel. Points are in shares of the panel's shorter side,
 * measured from the corner or edge named; the second tone is a little paler.
 */
interface Mass {
  from: 'left' | 'right' | 'low-left' | 'low-right';
  points: Point[];
  pale?: boolean;
  straight?: boolean;
}

const column = (from: 'left' | 'right', width: number): Mass[] => [
  {
    from,
    straight: true,
    points: [
      [-0.2, -9],
      [width, -9],
      [width - 0.012, 9],
      [-0.2, 9]
    ]
  },
  {
    from,
    straight: true,
    pale: true,
    points: [
      [width - 0.01, -9],
      [width + 0.022, -9],
      [width + 0.008, 9],
      [width - 0.024, 9]
    ]
  }
];

const chairBack: Mass[] = [
  {
    from: 'low-left',
    points: [
      [-0.2, -0.34],
      [0.02, -0.37],
      [0.15, -0.35],
      [0.19, -0.29],
      [0.17, -0.14],
      [0.12, -0.11],
      [-0.2, -0.12]
    ]
  },
  {
    from: 'low-left',
    straight: true,
    points: [
      [0.1, -0.16],
      [0.145, -0.16],
      [0.175, 0.2],
      [0.125, 0.2]
    ]
  },
  {
    from: 'low-left',
    pale: true,
    points: [
      [0.13, -0.35],
      [0.19, -0.3],
      [0.175, -0.16],
      [0.15, -0.15]
    ]
  }
];

const tableCorner: Mass[] = [
  {
    from: 'low-right',
    straight: true,
    points: [
      [-0.2, -0.13],
      [0.12, -0.1],
      [0.22, -0.03],
      [0.22, 0.3],
      [-0.2, 0.3]
    ]
  },
  {
    from: 'low-right',
    straight: true,
    pale: true,
    points: [
      [-0.2, -0.13],
      [0.12, -0.1],
      [0.21, -0.04],
      [-0.2, -0.05]
    ]
  }
];

const mound: Mass = {
  from: 'low-left',
  points: [
    [-0.2, -0.2],
    [0.06, -0.2],
    [0.14, -0.13],
    [0.17, 0],
    [0.18, 0.2],
    [-0.2, 0.2]
  ]
};

const SCENES = {
  light: column('left', 0.045),
  chairs: [...chairBack, ...tableCorner],
  lockers: column('right', 0.085),
  frame: [...column('left', 0.06), { ...mound, from: 'low-right' as const, pale: true }],
  plant: [mound],
  leaves: [{ ...mound, points: mound.points.map(([x, y]) => [x * 0.8, y * 0.7] as Point) }],
  blanket: [
    {
      from: 'low-left',
      points: [
        [-0.2, -0.15],
        [0.2, -0.14],
        [0.42, -0.07],
        [0.62, -0.02],
        [0.7, 0.2],
        [-0.2, 0.2]
      ]
    },
    {
      from: 'low-right',
      pale: true,
      points: [
        [-0.2, -0.32],
        [0.04, -0.3],
        [0.1, -0.2],
        [0.12, -0.06],
        [0.16, 0.2],
        [-0.2, 0.2]
      ]
    }
  ],
  easel: [
    {
      from: 'low-right',
      straight: true,
      points: [
        [0.16, -0.72],
        [0.2, -0.72],
        [0.1, 0.2],
        [0.04, 0.2]
      ]
    },
    {
      from: 'low-right',
      straight: true,
      points: [
        [-0.2, -0.64],
        [0.13, -0.6],
        [0.09, -0.2],
        [-0.2, -0.17]
      ]
    },
    {
      from: 'low-right',
      straight: true,
      pale: true,
      points: [
        [0.1, -0.6],
        [0.135, -0.6],
        [0.095, -0.2],
        [0.06, -0.2]
      ]
    },
    { ...mound, pale: true }
  ],
  bars: [
    ...column('left', 0.05),
    {
      from: 'low-right',
      points: [
        [0.02, -0.24],
        [0.11, -0.2],
        [0.15, -0.1],
        [0.11, 0],
        [0.02, 0.05],
        [-0.08, 0],
        [-0.12, -0.1],
        [-0.08, -0.2]
      ]
    }
  ],
  rail: [
    {
      from: 'low-left',
      straight: true,
      points: [
        [-0.2, -0.34],
        [0.06, -0.34],
        [0.075, 0.2],
        [-0.2, 0.2]
      ]
    },
    {
      from: 'low-left',
      pale: true,
      points: [
        [-0.2, -0.42],
        [0.06, -0.4],
        [0.09, -0.36],
        [0.06, -0.32],
        [-0.2, -0.32]
      ]
    },
    {
      from: 'low-right',
      points: [
        [-0.2, -0.1],
        [0.08, -0.1],
        [0.16, -0.04],
        [0.2, 0.2],
        [-0.2, 0.2]
      ]
    }
  ],
  post: [
    ...column('right', 0.07),
    {
      from: 'low-left',
      points: [
        [-0.2, -0.12],
        [0.08, -0.12],
        [0.16, -0.05],
        [0.22, 0.2],
        [-0.2, 0.2]
      ]
    }
  ],
  branch: [
    {
      from: 'low-left',
      points: [
        [-0.2, -0.17],
        [0.1, -0.15],
        [0.2, -0.06],
        [0.26, 0.2],
        [-0.2, 0.2]
      ]
    }
  ]
} satisfies Record<string, Mass[]>;

export type Foreground = keyof typeof SCENES;

/** Large dark shapes at the edges of the picture, out of focus; the middle stays open. */
export function foreground(stage: Stage, kind: Foreground): void {
  const { front, width: w, height: h } = stage;
  const dark = mix(stage.ink, '#2b2147', 0.35);
  const pale = mix(dark, '#5a4378', 0.35);
  const unit = Math.min(w, h);
  const flip = front.pen.random() > 0.5;
  const place = (mass: Mass, [x, y]: Point): Point => {
    const right = mass.from.endsWith('right') !== flip;
    const low = mass.from.startsWith('low');
    return [right ? w - x * unit : x * unit, low ? h + y * unit : h / 2 + y * unit];
  };
  front.blurred(unit * 0.008, () => {
    for (const mass of SCENES[kind] as Mass[]) {
      const points = mass.points.map((p) => place(mass, p));
      const colour = mass.pale ? pale : dark;
      if (mass.straight) front.fill(points, colour);
      else front.path(front.pen.blob(points), fillLook(colour));
    }
    if (kind === 'plant' || kind === 'leaves') {
      leaves(front, [flip ? 0 : w, h * 1.03], unit * (kind === 'plant' ? 0.4 : 0.34), dark, pale);
    } else if (kind === 'branch') {
      leaves(front, [flip ? 0 : w, -0.02 * h], -unit * 0.3, dark, pale);
    }
  });
}

function leaves(sheet: Sheet, foot: Point, size: number, dark: string, pale: string): void {
  for (let i = 0; i < 8; i++) {
    const angle = (-172 + i * 23 + sheet.pen.range(-6, 6)) * (Math.PI / 180);
    const length = size * sheet.pen.range(0.7, 1.1);
    const tip: Point = [foot[0] + Math.cos(angle) * length, foot[1] + Math.sin(angle) * length];
    const mid: Point = [(foot[0] + tip[0]) / 2, (foot[1] + tip[1]) / 2];
    const nx = -Math.sin(angle) * length * 0.2;
    const ny = Math.cos(angle) * length * 0.2;
    const shape: Point[] = [foot, [mid[0] + nx, mid[1] + ny], tip, tip, [mid[0] - nx, mid[1] - ny]];
    sheet.path(sheet.pen.blob(shape), fillLook(i % 2 ? dark : pale));
  }
}

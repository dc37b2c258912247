/** Walls, floor and ceiling of a room, its dark corners, and the out-of-focus things nearest to us. */
import { multiply, shade, mix } from '../pen/colour.ts';
import { ellipse, type Point } from '../pen/geometry.ts';
import { fillLook, type Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';
import { hatch, SHADOW } from '../marks.ts';
import type { Space } from '../camera.ts';

export interface Shell {
  left: number;
  right: number;
  back: number;
  high: number;
  /** Where the side walls end behind us. */
  near: number;
  wall: string;
  side: string;
  floor: string;
  ceiling: string;
  /** Wainscot along the walls and its height. */
  trim?: string;
  trimHigh?: number;
}

/** The empty room, opaque over the whole sheet. */
export function roomShell(stage: Stage, shell: Shell): void {
  const { back } = stage;
  const { left: l, right: r, back: z, high: h, near: n } = shell;
  const { bounds } = back.style;
  back.raw(
    `<rect x="${bounds.x}" y="${bounds.y}" width="${bounds.width}" height="${bounds.height}" fill="${shell.wall}"/>`
  );
  const fade = (colour: string, a: Space, b: Space, dark = 0.2): string =>
    back.linear(back.camera.at(a), back.camera.at(b), [
      [0, multiply(colour, '#8a6aa0', dark * 1.6)],
      [0.5, colour],
      [1, back.air(colour, z)]
    ]);
  const leftFirst = stage.side === 'left';
  const plain = { ink: 0, haze: false };
  back.face(
    [
      [l, h, n],
      [l, h, z],
      [r, h, z],
      [r, h, n]
    ],
    fade(shell.ceiling, [0, h, 0.5], [0, h, z]),
    plain
  );
  back.face(
    [
      [l, 0, n],
      [l, 0, z],
      [r, 0, z],
      [r, 0, n]
    ],
    fade(shell.floor, [0, 0, 0.8], [0, 0, z]),
    plain
  );
  const sideOf = (x: number, colour: string): void => {
    const from: Space = [x, 1.5, Math.max(n, 0.4)];
    back.face(
      [
        [x, 0, n],
        [x, h, n],
        [x, h, z],
        [x, 0, z]
      ],
      fade(colour, from, [x, 1.5, z], 0.3),
      plain
    );
  };
  sideOf(l, leftFirst ? shade(shell.side, 0.1) : shell.side);
  sideOf(r, leftFirst ? shell.side : shade(shell.side, 0.1));
  const wallTop = back.camera.at([0, h, z]);
  const wallLow = back.camera.at([0, 0, z]);
  const paint = back.linear(wallTop, wallLow, [
    [0, back.air(shade(shell.wall, 0.16), z)],
    [0.45, back.air(shell.wall, z)],
    [1, back.air(shell.wall, z)]
  ]);
  back.face(
    [
      [l, 0, z],
      [l, h, z],
      [r, h, z],
      [r, 0, z]
    ],
    paint,
    plain
  );
  if (shell.trim) {
    const t = shell.trimHigh ?? 0.9;
    back.face(
      [
        [l, 0, z],
        [l, t, z],
        [r, t, z],
        [r, 0, z]
      ],
      shell.trim,
      { ink: 0 }
    );
    back.face(
      [
        [l, 0, n],
        [l, t, n],
        [l, t, z],
        [l, 0, z]
      ],
      fade(shade(shell.trim, 0.18), [l, 0.5, Math.max(n, 0.4)], [l, 0.5, z]),
      plain
    );
    back.face(
      [
        [r, 0, n],
        [r, t, n],
        [r, t, z],
        [r, 0, z]
      ],
      fade(shade(shell.trim, 0.1), [r, 0.5, Math.max(n, 0.4)], [r, 0.5, z]),
      plain
    );
    for (const [a, b] of [
      [
        [l, t, z],
        [r, t, z]
      ],
      [
        [l, t, n],
        [l, t, z]
      ],
      [
        [r, t, n],
        [r, t, z]
      ]
    ] as Array<[Space, Space]>) {
      back.edge(a, b, 0.7);
    }
  }
  skirting(back, shell);
  const lines: Array<[Space, Space, number]> = [
    [[l, h, n], [l, h, z], 0.8],
    [[r, h, n], [r, h, z], 0.8],
    [[l, h, z], [r, h, z], 0.8],
    [[l, 0, n], [l, 0, z], 1.1],
    [[r, 0, n], [r, 0, z], 1.1],
    [[l, 0, z], [r, 0, z], 1.1],
    [[l, 0, z], [l, h, z], 0.8],
    [[r, 0, z], [r, h, z], 0.8]
  ];
  for (const [a, b, ink] of lines) back.edge(a, b, ink);
}

function skirting(sheet: Sheet, shell: Shell): void {
  const { left: l, right: r, back: z, near: n } = shell;
  const colour = shade(shell.trim ?? shell.wall, 0.55);
  const k = 0.12;
  sheet.face(
    [
      [l, 0, z - 0.01],
      [l, k, z - 0.01],
      [r, k, z - 0.01],
      [r, 0, z - 0.01]
    ],
    colour,
    { ink: 0 }
  );
  sheet.face(
    [
      [l, 0, n],
      [l, k, n],
      [l, k, z],
      [l, 0, z]
    ],
    colour,
    { ink: 0 }
  );
  sheet.face(
    [
      [r, 0, n],
      [r, k, n],
      [r, k, z],
      [r, 0, z]
    ],
    colour,
    { ink: 0 }
  );
}

/** Shade that gathers under the ceiling and in the corners, feathered with hatching. */
export function cornerShade(
  stage: Stage,
  room: { left: number; right: number; back: number; high: number; near: number }
): void {
  const { back } = stage;
  const { left: l, right: r, back: z, high: h } = room;
  const { near } = room;
  const dark = mix(stage.ink, SHADOW, 0.35);
  const ink = { lines: 34, ink: 0.5, colour: dark, lean: 0.05, gaps: 0.25 };
  back.face(
    [
      [l, h, near],
      [l, h, z],
      [l, h - 0.5, z],
      [l, h - 0.9, near]
    ],
    SHADOW,
    { ink: 0, opacity: 0.2, haze: false }
  );
  back.face(
    [
      [r, h, near],
      [r, h, z],
      [r, h - 0.5, z],
      [r, h - 0.9, near]
    ],
    SHADOW,
    { ink: 0, opacity: 0.2, haze: false }
  );
  hatch(
    back,
    [
      [l, h, near],
      [l, h, z],
      [l, h - 0.55, z],
      [l, h - 0.55, near]
    ],
    ink
  );
  hatch(
    back,
    [
      [r, h, near],
      [r, h, z],
      [r, h - 0.55, z],
      [r, h - 0.55, near]
    ],
    ink
  );
  hatch(
    back,
    [
      [l, 0, near],
      [l, 0, z],
      [l + 0.5, 0, z],
      [l + 0.5, 0, near]
    ],
    { ...ink, lines: 26 }
  );
  hatch(
    back,
    [
      [r, 0, near],
      [r, 0, z],
      [r - 0.5, 0, z],
      [r - 0.5, 0, near]
    ],
    { ...ink, lines: 26 }
  );
}

export type Foreground =
  'light' | 'chairs' | 'plant' | 'lockers' | 'blanket' | 'frame' | 'heads' | 'leaves';

/** Large dark shapes at the edges of the picture, out of focus; the middle stays open. */
export function foreground(stage: Stage, kind: Foreground): void {
  const { front, width: w, height: h } = stage;
  const dark = mix(stage.ink, '#2b2147', 0.35);
  const less = mix(dark, '#5a4378', 0.35);
  const flip = front.pen.random() > 0.5;
  const at = (x: number, y: number): Point => [flip ? w - x : x, y];
  const unit = Math.min(w, h);
  const put = (points: Point[], colour = dark): void =>
    front.path(front.pen.blob(points), fillLook(colour));
  front.blurred(unit * 0.008, () => {
    if (kind === 'light') {
      put([
        at(-0.1 * w, -0.1 * h),
        at(0.04 * w, -0.1 * h),
        at(0.035 * w, 0.5 * h),
        at(0.05 * w, 1.1 * h),
        at(-0.1 * w, 1.1 * h)
      ]);
    } else if (kind === 'chairs') {
      chairBack(put, at, [0.02 * w, 1.02 * h], unit * 0.36, dark, less);
      put([
        at(w * 1.1, 0.8 * h),
        at(0.93 * w, 0.84 * h),
        at(0.86 * w, 0.95 * h),
        at(0.84 * w, 1.1 * h),
        at(w * 1.1, 1.12 * h)
      ]);
    } else if (kind === 'plant' || kind === 'leaves') {
      leaves(front, at, [1.0 * w, 1.04 * h], unit * (kind === 'plant' ? 0.4 : 0.34), dark, less);
      put([
        at(-0.1 * w, 0.84 * h),
        at(0.04 * w, 0.82 * h),
        at(0.1 * w, 0.94 * h),
        at(0.12 * w, 1.1 * h),
        at(-0.1 * w, 1.1 * h)
      ]);
    } else if (kind === 'lockers') {
      front.fill(
        [
          at(-0.1 * w, -0.1 * h),
          at(0.075 * w, -0.1 * h),
          at(0.06 * w, 1.1 * h),
          at(-0.1 * w, 1.1 * h)
        ],
        dark
      );
      front.fill(
        [
          at(0.06 * w, -0.1 * h),
          at(0.085 * w, -0.1 * h),
          at(0.07 * w, 1.1 * h),
          at(0.05 * w, 1.1 * h)
        ],
        less
      );
    } else if (kind === 'blanket') {
      put([
        at(-0.1 * w, 0.88 * h),
        at(0.16 * w, 0.9 * h),
        at(0.36 * w, 0.97 * h),
        at(0.5 * w, 1.02 * h),
        at(0.52 * w, 1.14 * h),
        at(-0.1 * w, 1.14 * h)
      ]);
      put(
        [
          at(1.1 * w, 0.7 * h),
          at(0.97 * w, 0.78 * h),
          at(0.93 * w, 0.95 * h),
          at(0.9 * w, 1.12 * h),
          at(1.1 * w, 1.12 * h)
        ],
        less
      );
    } else if (kind === 'heads') {
      put([...ellipse(...at(0.02 * w, 0.86 * h), 0.1 * unit, 0.13 * unit, 0, 360, 10)]);
      put([
        at(-0.1 * w, 0.96 * h),
        at(0.08 * w, 0.94 * h),
        at(0.2 * w, 1.0 * h),
        at(0.22 * w, 1.12 * h),
        at(-0.1 * w, 1.12 * h)
      ]);
    } else {
      front.fill(
        [
          at(-0.1 * w, -0.1 * h),
          at(0.06 * w, -0.1 * h),
          at(0.05 * w, 1.1 * h),
          at(-0.1 * w, 1.1 * h)
        ],
        dark
      );
      put(
        [at(1.1 * w, 0.9 * h), at(0.9 * w, 0.93 * h), at(0.86 * w, 1.1 * h), at(1.1 * w, 1.12 * h)],
        less
      );
    }
  });
}

function chairBack(
  put: (p: Point[], c?: string) => void,
  at: (x: number, y: number) => Point,
  foot: Point,
  s: number,
  dark: string,
  less: string
): void {
  const [x, y] = foot;
  put([
    at(x - s * 0.5, y - s * 0.7),
    at(x + s * 0.3, y - s * 0.78),
    at(x + s * 0.42, y - s * 0.66),
    at(x + s * 0.36, y - s * 0.2),
    at(x - s * 0.5, y - s * 0.1)
  ]);
  put(
    [
      at(x + s * 0.26, y - s * 0.76),
      at(x + s * 0.42, y - s * 0.68),
      at(x + s * 0.37, y - s * 0.24),
      at(x + s * 0.3, y - s * 0.22)
    ],
    less
  );
  put(
    [
      at(x + s * 0.12, y - s * 0.3),
      at(x + s * 0.22, y - s * 0.3),
      at(x + s * 0.26, y + s * 0.2),
      at(x + s * 0.16, y + s * 0.2)
    ],
    dark
  );
}

function leaves(
  sheet: Sheet,
  at: (x: number, y: number) => Point,
  foot: Point,
  s: number,
  dark: string,
  less: string
): void {
  for (let i = 0; i < 8; i++) {
    const angle = (-172 + i * 21 + sheet.pen.range(-6, 6)) * (Math.PI / 180);
    const length = s * sheet.pen.range(0.7, 1.1);
    const tip: Point = [foot[0] + Math.cos(angle) * length, foot[1] + Math.sin(angle) * length];
    const mid: Point = [(foot[0] + tip[0]) / 2, (foot[1] + tip[1]) / 2];
    const nx = -Math.sin(angle) * length * 0.2;
    const ny = Math.cos(angle) * length * 0.2;
    const shape = [
      at(...foot),
      at(mid[0] + nx, mid[1] + ny),
      at(...tip),
      at(...tip),
      at(mid[0] - nx, mid[1] - ny)
    ];
    sheet.path(sheet.pen.blob(shape), fillLook(i % 2 ? dark : less));
  }
}

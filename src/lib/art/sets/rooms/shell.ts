/** Walls, floor and ceiling of a room and its dark corners. */
import { multiply, shade, mix } from '../pen/colour.ts';
import type { Sheet } from '../sheet.ts';
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
  const fade = (colour: string, a: Space, b: Space, dark = 0.1): string =>
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
      fade(colour, from, [x, 1.5, z], 0.16),
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
    { ink: 0, opacity: 0.12, haze: false }
  );
  back.face(
    [
      [r, h, near],
      [r, h, z],
      [r, h - 0.5, z],
      [r, h - 0.9, near]
    ],
    SHADOW,
    { ink: 0, opacity: 0.12, haze: false }
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

/** The harbour of Port Alder seen from afar: headland and lighthouse, town on the slope, boats, sea. */
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse, type Point } from '../pen/geometry.ts';
import { pick } from '../pen/random.ts';
import { fillLook, type Sheet } from '../sheet.ts';
import type { Stage } from '../stage.ts';
import { glow } from '../marks.ts';
import { sky } from './sky.ts';
import { weatherInView } from './weather.ts';

export interface VistaOptions {
  /** Shift of the whole view to the side, in tenths of the focal length. */
  shift?: number;
  boats?: boolean;
  town?: boolean;
  /** False where the set draws the lighthouse itself. */
  lighthouse?: boolean;
}

/** Draws everything out to the horizon, filling the sheet; measured in tenths of the focal length. */
export function vista(stage: Stage, sheet: Sheet, options: VistaOptions = {}): void {
  sheet.glowing(() => {
    drawVista(stage, sheet, options);
    weatherInView(stage, sheet);
  });
}

function drawVista(stage: Stage, sheet: Sheet, options: VistaOptions): void {
  sky(stage, sheet);
  const { camera, light } = stage;
  const { x, width } = sheet.style.bounds;
  const u = camera.focal * 0.1;
  const h = camera.horizon;
  const left = camera.cx + (options.shift ?? 0) * u;
  const far = mix(light.haze, stage.day ? '#5f93a8' : light.sky[0], stage.day ? 0.5 : 0.55);
  const near = mix(far, stage.day ? '#3c6f6a' : '#1a1a44', 0.5);
  const at = (a: number, b: number): Point => [left + a * u, h - b * u];

  sheet.path(
    sheet.pen.blob([
      at(-14, -0.1),
      at(-11, 0.7),
      at(-8, 0.5),
      at(-5.4, 1.05),
      at(-3, 0.55),
      at(-0.6, 0.3),
      at(0.6, 0),
      at(0, -0.2)
    ]),
    fillLook(far)
  );
  sheet.path(
    sheet.pen.blob([
      at(3.4, -0.2),
      at(4.1, 0.28),
      at(5.2, 0.5),
      at(7, 0.42),
      at(9, 0.9),
      at(12, 0.7),
      at(15, 0.9),
      at(15, -0.3)
    ]),
    fillLook(mix(far, near, 0.45))
  );
  if (options.lighthouse !== false) lighthouse(stage, sheet, at(4.5, 0.34), 1.15 * u, far);
  sea(stage, sheet, { x, y: h, width });
  if (options.town !== false) town(stage, sheet, at, near);
  if (options.boats !== false) {
    for (const [a, b, size] of [
      [-0.9, -0.18, 0.8],
      [0.9, -0.3, 1],
      [2.6, -0.16, 0.7],
      [-6.6, -0.34, 1.05],
      [6.8, -0.32, 1.05]
    ] as const) {
      boat(stage, sheet, at(a, b), size * u);
    }
  }
}

/** The lighthouse of Port Alder: white, one red band, its lamp lit after dark. */
export function lighthouse(
  stage: Stage,
  sheet: Sheet,
  foot: Point,
  height: number,
  air: string
): void {
  const [x, y] = foot;
  const w = height * 0.15;
  const t = (k: number): number => w * (1 - 0.38 * k);
  const body = (a: number, b: number): Point[] => [
    [x - t(a), y - height * a],
    [x - t(b), y - height * b],
    [x + t(b), y - height * b],
    [x + t(a), y - height * a]
  ];
  const dim = stage.day ? 0.22 : 0.6;
  const ink = mix(stage.light.ink, air, 0.35);
  const weight = Math.max(0.8, height * 0.012);
  sheet.fill(body(0, 0.8), mix('#fdf3df', air, dim));
  sheet.fill(body(0.3, 0.52), mix('#c8483f', air, dim));
  sheet.fill(
    [
      [x + t(0) * 0.25, y],
      [x + t(0.8) * 0.25, y - height * 0.8],
      [x + t(0.8), y - height * 0.8],
      [x + t(0), y]
    ],
    shade('#8d86a8', 0.2),
    0.35
  );
  sheet.stroke(
    [
      [x - t(0), y],
      [x - t(0.8), y - height * 0.8]
    ],
    weight,
    weight,
    ink
  );
  sheet.stroke(
    [
      [x + t(0), y],
      [x + t(0.8), y - height * 0.8]
    ],
    weight * 1.5,
    weight * 1.5,
    ink
  );
  sheet.fill(
    [
      [x - w, y - height * 0.8],
      [x - w, y - height * 0.84],
      [x + w, y - height * 0.84],
      [x + w, y - height * 0.8]
    ],
    ink
  );
  const lampColour = !stage.day ? '#ffe9a3' : mix('#bfe0e6', air, 0.3);
  sheet.fill(
    [
      [x - w * 0.5, y - height * 0.84],
      [x - w * 0.5, y - height * 0.94],
      [x + w * 0.5, y - height * 0.94],
      [x + w * 0.5, y - height * 0.84]
    ],
    lampColour
  );
  sheet.fill(
    [
      [x - w * 0.75, y - height * 0.93],
      [x, y - height * 1.04],
      [x + w * 0.75, y - height * 0.93]
    ],
    mix('#8c2f38', air, dim)
  );
  if (stage.day) return;
  const lamp: Point = [x, y - height * 0.89];
  const beam = sheet.linear(
    lamp,
    [x - height * 4, lamp[1] - height * 0.3],
    [
      [0, '#fff0b0', 0.75],
      [1, '#fff0b0', 0]
    ]
  );
  sheet.fill(
    [lamp, [x - height * 4, lamp[1] - height * 0.9], [x - height * 4.2, lamp[1] + height * 0.1]],
    beam
  );
  glow(sheet, lamp, height * 0.55, '#ffe9a3', 0.9);
}

/** Water from `y` down, with broken lights on it. */
export function sea(
  stage: Stage,
  sheet: Sheet,
  place: { x: number; y: number; width: number }
): void {
  const { bounds } = sheet.style;
  const { light, camera, day } = stage;
  const bottom = bounds.y + bounds.height;
  const deep = day ? mix('#2f8593', light.sky[0], 0.35) : mix('#141c46', light.sky[0], 0.5);
  const paint = sheet.linear(
    [0, place.y],
    [0, Math.min(bottom, place.y + camera.focal * 0.3)],
    [
      [0, mix(light.sky[1], deep, 0.45)],
      [1, deep]
    ]
  );
  sheet.raw(
    `<rect x="${place.x}" y="${place.y.toFixed(1)}" width="${place.width}" height="${Math.max(0, bottom - place.y).toFixed(1)}" fill="${paint}"/>`
  );
  const u = camera.focal * 0.1;
  const { pen } = sheet;
  const spark = mix(light.sky[1], '#ffffff', day ? 0.5 : 0.15);
  for (let i = 0; i < 46; i++) {
    const k = pen.random() ** 1.6;
    const y = place.y + (0.04 + k * 2.4) * u;
    if (y > bottom) continue;
    const x = place.x + pen.random() * place.width;
    const w = (0.12 + k * 0.8) * pen.range(0.5, 1.3) * u;
    sheet.path(
      pen.stroke(
        [
          [x, y],
          [x + w, y]
        ],
        1 + k * 4,
        1 + k * 4,
        { taper: 0.1 }
      ),
      fillLook(pen.random() > 0.35 ? spark : shade(deep, 0.25), 0.999 - 0.35 * pen.random())
    );
  }
}

function town(stage: Stage, sheet: Sheet, at: (a: number, b: number) => Point, tone: string): void {
  const { pen } = sheet;
  const walls = ['#e9c9a0', '#d98f6a', '#cfd8c6', '#e7b45f', '#b9877f', '#8fb0b0'];
  const dim = stage.day ? 0.3 : 0.84;
  for (const [row, base] of [
    [0, 0.3],
    [1, 0.04]
  ] as const) {
    let a = -13.5 + row * 0.3;
    while (a < -2 - row * 0.2) {
      const w = pen.range(0.34, 0.62);
      const high = base + pen.range(0.26, 0.46) + 0.16 * Math.sin(a * 0.7 + 1);
      const wall = mix(pick(pen.random, walls), tone, dim + 0.08 * (1 - row));
      sheet.fill([at(a, base - 0.5), at(a, high), at(a + w, high), at(a + w, base - 0.5)], wall);
      const roof = mix('#7c4650', tone, dim - 0.12);
      sheet.fill(
        [at(a - 0.04, high), at(a + w * 0.5, high + w * 0.42), at(a + w + 0.04, high)],
        roof
      );
      sheet.fill(
        [
          at(a + w * 0.72, base - 0.5),
          at(a + w * 0.72, high),
          at(a + w, high),
          at(a + w, base - 0.5)
        ],
        shade(wall, 0.3)
      );
      for (let k = 0; k < 3; k++) {
        const x = a + w * (0.12 + 0.2 * k);
        const y = high - 0.16 - 0.12 * ((k * 2 + row) % 3);
        const lit1 = !stage.day && pen.random() > 0.35;
        const glass = lit1 ? '#ffd27a' : mix('#3b4664', tone, stage.day ? 0.45 : 0.6);
        sheet.fill([at(x, y), at(x, y + 0.085), at(x + 0.06, y + 0.085), at(x + 0.06, y)], glass);
        if (lit1 && row === 1 && k === 0) {
          const [gx, gy] = at(x + 0.04, -0.08);
          const ring = ellipse(gx, gy, 2, 26, 0, 360, 6);
          sheet.path(pen.blob(ring), fillLook('#ffd27a', 0.4));
        }
      }
      a += w * pen.range(0.92, 1.15);
    }
  }
  const quay: Point[] = [at(-15, -0.22), at(-15, 0.02), at(-1.5, -0.02), at(-1.2, -0.16)];
  sheet.fill(quay, shade(mix('#8a7a7a', tone, 0.5), 0.35));
}

function boat(stage: Stage, sheet: Sheet, at: Point, u: number): void {
  const { pen } = sheet;
  const [x, y] = at;
  const { haze } = stage.light;
  const hull = mix(
    pick(pen.random, ['#b4483f', '#2f5d7c', '#f2e6cf', '#2f7f77']),
    haze,
    stage.day ? 0.2 : 0.15
  );
  const ink = mix(stage.light.ink, haze, 0.3);
  const weight = Math.max(0.8, u * 0.022);
  const shape: Point[] = [
    [x - u * 0.42, y - u * 0.12],
    [x + u * 0.46, y - u * 0.16],
    [x + u * 0.34, y + u * 0.06],
    [x - u * 0.32, y + u * 0.06]
  ];
  sheet.fill(shape, stage.day ? hull : shade(hull, 0.6));
  shape.forEach((p, i) => sheet.stroke([p, shape[(i + 1) % 4] as Point], weight, weight, ink));
  sheet.stroke(
    [
      [x, y - u * 0.1],
      [x + u * 0.02, y - u * 1.25]
    ],
    weight * 1.2,
    weight * 0.7,
    ink
  );
  sheet.stroke(
    [
      [x + u * 0.02, y - u * 1.2],
      [x + u * 0.44, y - u * 0.16]
    ],
    weight * 0.5,
    weight * 0.5,
    ink
  );
  sheet.stroke(
    [
      [x + u * 0.02, y - u * 1.2],
      [x - u * 0.4, y - u * 0.13]
    ],
    weight * 0.5,
    weight * 0.5,
    ink
  );
  if (stage.boatLights)
    for (const end of [
      [x + u * 0.44, y - u * 0.16],
      [x - u * 0.4, y - u * 0.13]
    ] as Point[])
      lampLine(stage, sheet, [x + u * 0.02, y - u * 1.2], end, u * 0.5, stage.boatLights);
  sheet.fill(
    [
      [x - u * 0.02, y - u * 0.24],
      [x - u * 0.36, y - u * 0.2],
      [x - u * 0.34, y - u * 0.28],
      [x - u * 0.02, y - u * 0.32]
    ],
    lit(hull, 0.45)
  );
  sheet.path(
    pen.stroke(
      [
        [x - u * 0.4, y + u * 0.12],
        [x + u * 0.4, y + u * 0.12]
      ],
      u * 0.05,
      u * 0.05,
      { taper: 0.1 }
    ),
    fillLook(shade(hull, 0.5), 0.5)
  );
}

/** Small lamps strung along a line in px, as on boats in winter; `metre` is their scale in px. */
export function lampLine(
  stage: Stage,
  sheet: Sheet,
  from: Point,
  to: Point,
  metre: number,
  colour: string
): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const r = Math.max(1.1, metre * 0.05);
  const count = Math.max(4, Math.min(14, Math.round(length / (r * 6))));
  const tones = [colour, '#ff9a7a', colour, '#8fe0d0', colour, '#ffb8d0'];
  const shining = !stage.day || stage.light.night;
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const p: Point = [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * metre * 0.12
    ];
    const tone = tones[i % 6] as string;
    if (shining || stage.light.lamps) glow(sheet, p, r * (shining ? 6 : 4), tone, 0.6);
    sheet.glowing(() =>
      sheet.path(sheet.pen.blob(ellipse(p[0], p[1], r, r, 0, 360, 6)), fillLook(lit(tone, 0.45)))
    );
  }
}

/** Marks of tone: shadows on the floor, hatching, light falling in, soft glows. */
import { on, type Plane, type Space } from './camera.ts';
import { ellipse, type Point } from './pen/geometry.ts';
import { fillLook, type Sheet } from './sheet.ts';
import type { Stage } from './stage.ts';

/** The colour that all shadows lean to. */
export const SHADOW = '#43295f';

/** A contact shadow on a level, `w` by `d` metres, dark in its middle. */
export function pool(sheet: Sheet, at: Space, w: number, d: number, strength = 0.4): void {
  const ring = (k: number): Space[] =>
    ellipse(at[0], at[2], (w / 2) * k, (d / 2) * k, 0, 360, 12).map(([x, z]) => [x, at[1], z]);
  sheet.round(ring(1.1), SHADOW, { ink: 0, opacity: strength * 0.55, haze: false });
  sheet.round(ring(0.7), SHADOW, { ink: 0, opacity: strength * 0.5, haze: false });
}

/** The shadow that a shape in space throws on the level `y`. */
export function thrown(sheet: Sheet, points: Space[], sun: Space, y = 0): void {
  sheet.face(cast(points, sun, y), SHADOW, { ink: 0, haze: false });
}

export interface HatchOptions {
  /** Number of lines. */
  lines: number;
  /** Share of the normal ink weight. */
  ink?: number;
  /** How far a line leans along the first axis while it crosses, share of the patch. */
  lean?: number;
  /** Share of lines left out. */
  gaps?: number;
  colour?: string;
}

/**
 * Hatching on a quarter of a plane: strokes start at the first edge (corner 0 to corner 1) and run
 * out towards the opposite one.
 */
export function hatch(sheet: Sheet, quad: Space[], options: HatchOptions): void {
  const [p, q, r, s] = quad as [Space, Space, Space, Space];
  const { pen, camera } = sheet;
  const lean = options.lean ?? 0.08;
  const mix3 = (a: Space, b: Space, t: number): Space => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t
  ];
  for (let i = 0; i < options.lines; i++) {
    const u = (i + 0.2 + pen.random() * 0.6) / options.lines;
    const reach = pen.range(0.45, 1);
    if (pen.random() < (options.gaps ?? 0.12)) continue;
    const end = Math.max(0, Math.min(1, u + lean * reach));
    const a = mix3(p, q, u);
    const b = mix3(mix3(p, q, end), mix3(s, r, end), reach);
    const seen = camera.line(a, b);
    if (!seen || Math.hypot(seen.b[0] - seen.a[0], seen.b[1] - seen.a[1]) < 7) continue;
    const weight = sheet.weight(seen.near) * (options.ink ?? 0.55);
    const tone = options.colour ?? sheet.inkAt((seen.near + seen.far) / 2);
    sheet.path(pen.stroke([seen.a, seen.b], weight, weight * 0.3, { taper: 0.25 }), fillLook(tone));
  }
}

/** Light that falls in through openings of a wall onto the level `y`; `sun` points along the rays. */
export function sunlight(stage: Stage, sheet: Sheet, openings: Space[][], sun: Space, y = 0): void {
  const { beam, beamOpacity } = stage.light;
  sheet.glowing(() => {
    for (const opening of openings) {
      sheet.face(cast(opening, sun, y), beam, { ink: 0, opacity: beamOpacity, haze: false });
    }
  });
}

/** A patch of the light's beam on any surface. */
export function lightPatch(stage: Stage, sheet: Sheet, points: Space[], strength = 1): void {
  const { beam, beamOpacity } = stage.light;
  sheet.glowing(() => {
    sheet.face(points, beam, { ink: 0, opacity: beamOpacity * strength, haze: false });
  });
}

/** Where the sun through a patch of a wall reaches the level `y`; `sun` points along the rays. */
export function cast(points: Space[], sun: Space, y = 0): Space[] {
  return points.map((p) => {
    const t = (p[1] - y) / -sun[1];
    return [p[0] + sun[0] * t, y, p[2] + sun[2] * t];
  });
}

/** A round glow in px, in its final colours. */
export function glow(
  sheet: Sheet,
  at: Point,
  radius: number,
  colour: string,
  strength = 0.8
): void {
  sheet.glowing(() => {
    const paint = sheet.radial(at, radius, [
      [0, colour, strength],
      [0.35, colour, strength * 0.42],
      [1, colour, 0]
    ]);
    sheet.raw(
      `<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="${radius.toFixed(1)}" fill="${paint}"/>`
    );
  });
}

/** Lines of a grid on a plane, thinning with distance. */
export function grid(
  sheet: Sheet,
  plane: Plane,
  rect: [number, number, number, number],
  step: [number, number],
  colour: string,
  ink = 0.5
): void {
  const [a, b, width, height] = rect;
  for (let x = a; x <= a + width + 1e-6; x += step[0]) {
    sheet.edge(on(plane, x, b), on(plane, x, b + height), ink, colour);
  }
  for (let y = b; y <= b + height + 1e-6; y += step[1]) {
    sheet.edge(on(plane, a, y), on(plane, a + width, y), ink, colour);
  }
}

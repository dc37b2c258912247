/** Things of a home or a quiet office: beds, armchairs, plants, lamps, rugs, curtains, string lights. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse, type Point, points } from '../pen/geometry.ts';
import { fillLook, type Sheet } from '../sheet.ts';
import { box, cylinder, placed, type Place, type Side } from '../solid.ts';
import type { Stage } from '../stage.ts';
import { glow, pool } from '../marks.ts';

/** A soft shape drawn around a place: points in metres right and up, seen square from the eye. */
export function soft(sheet: Sheet, place: Space, points: Point[], colour: string, ink = 1): void {
  const depth = sheet.camera.depth(place);
  if (depth < 0.5) return;
  const [x, y] = sheet.camera.at(place);
  const s = sheet.camera.scale(place);
  const weight = sheet.weight(depth) * ink;
  const shape = points.map(([a, b]) => [x + a * s, y - b * s] as Point);
  sheet.path(sheet.pen.blob(shape), fillLook(sheet.air(colour, depth)));
  if (ink > 0) sheet.path(sheet.pen.ring(shape, weight), fillLook(sheet.inkAt(depth)));
}

/** Ink folds on a soft shape, in the same measures. */
export function folds(sheet: Sheet, place: Space, lines: Point[][], ink = 0.6): void {
  const depth = sheet.camera.depth(place);
  if (depth < 0.5) return;
  const [x, y] = sheet.camera.at(place);
  const s = sheet.camera.scale(place);
  const weight = sheet.weight(depth) * ink;
  for (const line of lines) {
    sheet.curve(
      line.map(([a, b]) => [x + a * s, y - b * s] as Point),
      weight,
      weight * 0.4,
      sheet.inkAt(depth)
    );
  }
}

/** A pot plant, leaves fanned out; `high` in metres with its pot. */
export function plant(
  sheet: Sheet,
  place: Space,
  high: number,
  leaf = '#4f8f6a',
  pot = '#c97b4e'
): void {
  const { pen, camera } = sheet;
  const depth = camera.depth(place);
  if (depth < 0.6) return;
  const s = camera.scale(place) * high;
  const [x, y] = camera.at(place);
  const ink = sheet.weight(depth);
  const tone = sheet.inkAt(depth);
  const green = sheet.air(leaf, depth);
  const count = 9;
  const order = [0, 8, 1, 7, 2, 6, 3, 5, 4];
  for (const i of order) {
    const angle = (-168 + (i * 156) / (count - 1) + pen.range(-6, 6)) * (Math.PI / 180);
    const length =
      s * pen.range(0.44, 0.68) * (0.75 + 0.25 * Math.sin((i / (count - 1)) * Math.PI));
    const root: Point = [x + (i - 4) * s * 0.012, y - s * 0.36];
    const bend = Math.cos(angle) * s * 0.1;
    const tip: Point = [
      root[0] + Math.cos(angle) * length,
      root[1] + Math.sin(angle) * length + Math.abs(bend) * 0.6
    ];
    const mid: Point = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - Math.abs(bend) * 0.5];
    const nx = -Math.sin(angle) * length * 0.19;
    const ny = Math.cos(angle) * length * 0.19;
    const shape: Point[] = [root, [mid[0] + nx, mid[1] + ny], tip, tip, [mid[0] - nx, mid[1] - ny]];
    const colour = i % 3 === 0 ? shade(green, 0.3) : i % 3 === 1 ? green : lit(green, 0.14);
    sheet.path(pen.blob(shape), fillLook(colour));
    sheet.path(pen.ring(shape, ink * 0.75, 2), fillLook(tone));
    if (ink > 1.6) sheet.curve([root, mid, tip], ink * 0.4, ink * 0.2, tone);
  }
  cylinder(
    sheet,
    { x: place[0], y: place[1], z: place[2] },
    { low: high * 0.14, high: high * 0.19, height: high * 0.38 },
    pot
  );
}

/** An armchair with a round back; it faces away from us when `turn` is 0. */
export function armchair(
  sheet: Sheet,
  place: Place,
  colour: string,
  turn: number,
  light: Side
): void {
  const at = placed(place, turn);
  const o = at(0, 0, 0);
  const dir = (x: number, y: number, z: number): Space =>
    at(x, y, z).map((v, i) => v - (o[i] as number)) as Space;
  pool(sheet, o, 1.15, 0.95, 0.5);
  for (const [x, z] of [
    [-0.3, -0.28],
    [0.3, -0.28],
    [-0.3, 0.28],
    [0.3, 0.28]
  ] as const) {
    sheet.rod([at(x, 0, z), at(x, 0.2, z)], 0.05, '#5b3a2c');
  }
  const arm = (x: number): { at: Space; draw: () => void } => {
    const p = at(x, 0.18, 0.05);
    return {
      at: p,
      draw: () =>
        box(sheet, { x: p[0], y: p[1], z: p[2] }, [0.17, 0.4, 0.66], { colour, light, turn })
    };
  };
  const seatAt = at(0, 0.18, 0.06);
  const seat = {
    at: seatAt,
    draw: () =>
      box(sheet, { x: seatAt[0], y: seatAt[1], z: seatAt[2] }, [0.56, 0.26, 0.64], {
        colour: lit(colour, 0.08),
        light,
        turn
      })
  };
  const outline: Point[] = points('-0.42,0 -0.44,0.4 -0.34,0.6 0,0.68 0.34,0.6 0.44,0.4 0.42,0');
  const backAt = at(0, 0.28, -0.34);
  const rest = {
    at: backAt,
    draw: () => {
      const plane = (z: number): Space[] =>
        outline.map(([a, b]) => {
          const p = at(a, 0.26 + b, z - b * 0.12);
          return p;
        });
      const facing = sheet.camera.depth(at(0, 0.4, -1)) < sheet.camera.depth(at(0, 0.4, 1));
      const [first, second] = facing ? [plane(-0.2), plane(-0.36)] : [plane(-0.36), plane(-0.2)];
      sheet.round(first, shade(colour, 0.35));
      sheet.round(second, facing ? shade(colour, 0.22) : lit(colour, 0.05));
      const button = dir(0, 0, 0);
      if (!facing)
        for (const a of [-0.14, 0.14])
          sheet.edge(at(a + button[0], 0.6, -0.24), at(a, 0.72, -0.26), 0.6);
    }
  };
  const parts = [arm(-0.36), arm(0.36), seat, rest].sort(
    (a, b) => sheet.camera.depth(b.at) - sheet.camera.depth(a.at)
  );
  parts.forEach((part) => part.draw());
}

/** A lamp with a cloth shade on a foot; `high` in metres. Lit when the light says so. */
export function shadeLamp(
  stage: Stage,
  sheet: Sheet,
  place: Space,
  high: number,
  colour = '#f3dca8'
): void {
  const depth = sheet.camera.depth(place);
  if (depth < 0.6) return;
  const r = Math.min(0.24, high * 0.36);
  const [x, y, z] = place;
  cylinder(sheet, { x, y, z }, { low: r * 0.6, high: r * 0.5, height: 0.03 }, '#4d3b4c');
  sheet.rod(
    [
      [x, y + 0.03, z],
      [x, y + high - r, z]
    ],
    0.03,
    '#4d3b4c'
  );
  const body = { low: r, high: r * 0.62, height: r * 1.25 };
  const base = { x, y: y + high - r * 1.25, z };
  if (!stage.light.lamps || stage.day) {
    cylinder(sheet, base, body, colour, { light: stage.side });
    return;
  }
  sheet.glowing(() => cylinder(sheet, base, body, lit(stage.light.lamp, 0.2), { top: '#fff8dc' }));
  const at = sheet.camera.at([x, y + high - r * 0.5, z]);
  glow(sheet, at, sheet.camera.scale(place) * 1.5, stage.light.lamp, 0.62);
}

/** A round or oval rug on the floor with a stitched border. */
export function rug(
  sheet: Sheet,
  at: Space,
  w: number,
  d: number,
  colour: string,
  edge: string
): void {
  const ring = (k: number): Space[] =>
    ellipse(at[0], at[2], (w / 2) * k, (d / 2) * k, 0, 360, 20).map(([x, z]) => [
      x,
      at[1] + 0.005,
      z
    ]);
  sheet.round(ring(1), colour, { ink: 0.8 });
  const inner = ring(0.84);
  inner.forEach((p, i) => {
    const q = inner[(i + 1) % inner.length] as Space;
    const half: Space = [p[0] + (q[0] - p[0]) * 0.55, p[1], p[2] + (q[2] - p[2]) * 0.55];
    sheet.edge(p, half, 0.9, edge);
  });
  sheet.round(ring(0.62), lit(colour, 0.1), { ink: 0 });
}

/** A curtain that hangs from a rod, gathered in folds. */
export function curtain(
  sheet: Sheet,
  plane: Plane,
  x: number,
  width: number,
  top: number,
  low: number,
  colour: string
): void {
  const n = Math.max(3, Math.round(width / 0.13));
  const out = 0.1;
  const hem: Space[] = Array.from({ length: n * 2 + 1 }, (_, i) =>
    on(plane, x + (width * i) / (n * 2), low + (i % 2 ? 0.025 : 0), out + (i % 2 ? 0.05 : 0))
  );
  sheet.face([on(plane, x + width, top, out), on(plane, x, top, out), ...hem], colour, {
    ink: 0.55
  });
  for (let i = 0; i < n; i++) {
    const a = x + (width * (i + 0.5)) / n;
    sheet.face(
      [
        on(plane, a, top, out),
        on(plane, a + (width * 0.24) / n, top, out),
        on(plane, a + (width * 0.5) / n, low + 0.02, out),
        on(plane, a, low + 0.02, out)
      ],
      shade(colour, 0.3),
      { ink: 0 }
    );
    sheet.edge(
      on(plane, a, top, out),
      on(plane, a + sheet.pen.range(-0.01, 0.02), low + 0.03, out),
      0.5
    );
  }
}

/** A string of small lamps that hangs along a wall in curves. */
export function stringLights(stage: Stage, sheet: Sheet, points: Space[], count: number): void {
  const spans = points.length - 1;
  const at = (t: number): Space => {
    const i = Math.min(spans - 1, Math.floor(t * spans));
    const k = t * spans - i;
    const [a, b] = [points[i] as Space, points[i + 1] as Space];
    return [
      a[0] + (b[0] - a[0]) * k,
      a[1] + (b[1] - a[1]) * k - 0.17 * Math.sin(Math.PI * k),
      a[2] + (b[2] - a[2]) * k
    ];
  };
  const depth = sheet.depthOf(points);
  sheet.curve(
    Array.from({ length: 9 * spans }, (_, i) => sheet.camera.at(at(i / (9 * spans - 1)))),
    sheet.weight(depth) * 0.6,
    sheet.weight(depth) * 0.6
  );
  const lamps = stage.light.lamps && !stage.day;
  for (let i = 0; i < count; i++) {
    const p = at((i + 0.5) / count);
    const [x, y] = sheet.camera.at(p);
    const s = sheet.camera.scale(p) * 0.035;
    const bulb = ellipse(x, y + s * 1.1, s * 0.8, s * 1.15, 0, 360, 8);
    sheet.fill(ellipse(x, y, s * 0.5, s * 0.5, 0, 360, 6), sheet.style.ink);
    if (lamps) {
      glow(sheet, [x, y + s], s * 6.5, stage.light.lamp, 0.55);
      sheet.glowing(() => sheet.path(sheet.pen.blob(bulb), fillLook(lit(stage.light.lamp, 0.6))));
    } else sheet.blob(bulb, '#f7e3ad', Math.max(0.8, sheet.weight(depth) * 0.5));
  }
}

/** Slats of a blind over the upper part of a window. */
export function blind(
  sheet: Sheet,
  plane: Plane,
  x: number,
  width: number,
  top: number,
  low: number,
  colour: string
): void {
  for (let y = top; y > low; y -= 0.075) {
    sheet.face(patch(plane, x, y - 0.055, width, 0.055), mix(colour, '#ffffff', 0.25), {
      ink: 0.4
    });
  }
  sheet.edge(on(plane, x + width * 0.2, top, 0.02), on(plane, x + width * 0.2, low, 0.02), 0.5);
  sheet.edge(on(plane, x + width * 0.8, top, 0.02), on(plane, x + width * 0.8, low, 0.02), 0.5);
}

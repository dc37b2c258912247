/** A table right before us: those who sit behind it are covered by it up to the chest. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import { hatch } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import { cylinder, type Side } from '../solid.ts';

const HIGH = 0.74;

/** The top from `near` to `far` (metres along z) over `width` about `x`, in the sheet over figures. */
export function nearTable(
  sheet: Sheet,
  place: { x: number; near: number; far: number; width: number },
  colour: string
): void {
  const { x, near, far, width } = place;
  const [a, b] = [x - width / 2, x + width / 2];
  sheet.face(
    [
      [a, HIGH, near],
      [b, HIGH, near],
      [b, HIGH, far],
      [a, HIGH, far]
    ],
    colour,
    { ink: 0 }
  );
  sheet.face(
    [
      [a, HIGH, far - 0.07],
      [b, HIGH, far - 0.07],
      [b, HIGH, far],
      [a, HIGH, far]
    ],
    lit(colour, 0.35),
    { ink: 0 }
  );
  sheet.edge([a, HIGH, far], [b, HIGH, far], 1.2);
  sheet.edge([a, HIGH, near], [a, HIGH, far], 1.1);
  sheet.edge([b, HIGH, near], [b, HIGH, far], 1.1);
  for (let i = 0; i < 7; i++) {
    const z = near + ((far - near) * (i + 0.5)) / 7;
    const from = sheet.pen.range(a, x);
    sheet.edge(
      [from, HIGH, z],
      [from + sheet.pen.range(0.3, 1), HIGH, z],
      0.45,
      shade(colour, 0.3)
    );
  }
  hatch(
    sheet,
    [
      [b, HIGH, near],
      [b, HIGH, far],
      [b - 0.4, HIGH, far],
      [b - 0.4, HIGH, near]
    ],
    { lines: 16, ink: 0.4, lean: 0.05 }
  );
}

/** A sheet of paper or a card lying on a level. */
export function paper(
  sheet: Sheet,
  at: [number, number],
  size: [number, number],
  turn: number,
  colour: string,
  y = HIGH
): Plane {
  const angle = (turn * Math.PI) / 180;
  const plane: Plane = {
    origin: [at[0], y + 0.003, at[1]],
    u: [Math.cos(angle), 0, Math.sin(angle)],
    v: [-Math.sin(angle), 0, Math.cos(angle)]
  };
  sheet.face(patch(plane, 0, 0, size[0], size[1]), colour, { ink: 0.8 });
  return plane;
}

/** A felt pen lying on a level. */
export function pen(
  sheet: Sheet,
  from: [number, number],
  to: [number, number],
  colour: string
): void {
  const y = HIGH + 0.012;
  sheet.rod(
    [
      [from[0], y, from[1]],
      [to[0], y, to[1]]
    ] as Space[],
    0.018,
    colour
  );
}

/** A cup with a handle on a level. */
export function cup(
  sheet: Sheet,
  at: [number, number],
  colour: string,
  light: Side,
  y = HIGH
): void {
  cylinder(sheet, { x: at[0], y, z: at[1] }, { low: 0.04, high: 0.047, height: 0.1 }, colour, {
    light,
    top: '#6a4434'
  });
  const handle = ellipse(at[0] + 0.052, y + 0.055, 0.026, 0.03, -90, 90, 6).map(([a, b]) =>
    sheet.camera.at([a, b, at[1]])
  );
  sheet.curve(handle, sheet.weight(1.4) * 1.3);
}

/** A plate of round biscuits on a level. */
export function biscuits(sheet: Sheet, at: [number, number], light: Side, y = HIGH): void {
  cylinder(sheet, { x: at[0], y, z: at[1] }, { low: 0.08, high: 0.13, height: 0.025 }, '#f6f0e2', {
    light
  });
  for (const [dx, dz, dy] of [
    [-0.05, 0.02, 0.02],
    [0.04, 0.03, 0.02],
    [0, -0.03, 0.03],
    [0.01, 0.02, 0.05]
  ] as const)
    sheet.round(
      ellipse(at[0] + dx, at[1] + dz, 0.042, 0.042, 0, 360, 9).map(
        ([a, b]) => [a, y + dy, b] as Space
      ),
      '#d39a58',
      { ink: 0.7 }
    );
}

/** An open book on a level. */
export function openBook(sheet: Sheet, at: [number, number], turn: number): void {
  for (const k of [0, 1]) {
    const plane = paper(sheet, at, [0.01, 0.01], turn, '#fbf6ea');
    const x = k ? 0.01 : -0.23;
    sheet.face(patch(plane, x - 0.012, -0.012, 0.246, 0.33), '#46618f', { ink: 0.7 });
    sheet.face(patch(plane, x, 0, 0.222, 0.306), '#fbf6ea', { ink: 0.6 });
    for (const v of [0.06, 0.11, 0.16, 0.21, 0.26])
      sheet.edge(on(plane, x + 0.03, v), on(plane, x + 0.19, v), 0.5, '#c9bfa8');
  }
}

/** Things of a city bus: double seats, poles with a stop button, hanging straps. */
import { on, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import { pool } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import { box, plate, type Side } from '../solid.ts';

export const SEAT_HIGH = 0.46;

export interface BusSeat {
  /** Middle of the seat across the bus, and its width. */
  x: number;
  width: number;
  /** Where its back rest stands along the bus; it faces us (towards smaller z). */
  z: number;
}

const upright = (x: number, y: number, z: number, lean = 0): Plane => ({
  origin: [x, y, z],
  u: [1, 0, 0],
  v: [0, 1, lean]
});

/** A double seat that faces us: two padded backs over one bench. */
export function busSeat(sheet: Sheet, seat: BusSeat, colour: string, light: Side): void {
  const { x, width: w, z } = seat;
  const half = w / 2;
  pool(sheet, [x, 0, z - 0.2], w * 1.1, 0.7, 0.4);
  box(sheet, { x, y: 0, z: z - 0.14 }, [w * 0.5, 0.34, 0.3], {
    colour: '#5a6078',
    light,
    ink: 0.8
  });
  for (const k of [-1, 1]) {
    const a = k < 0 ? -half : 0.012;
    const each = half - 0.012;
    sheet.round(plate(upright(x, 0.4, z + 0.03, 0.12), a, 0, each, 0.74, 0.11), shade(colour, 0.4));
    sheet.round(plate(upright(x, 0.42, z, 0.12), a + 0.012, 0, each - 0.024, 0.7, 0.1), colour, {
      ink: 0.7
    });
    pattern(sheet, upright(x, 0.42, z - 0.004, 0.12), a + 0.06, each - 0.12, colour);
    const edge = SEAT_HIGH;
    sheet.face(
      [
        [x + a, edge - 0.01, z - 0.02],
        [x + a + each, edge - 0.01, z - 0.02],
        [x + a + each, edge, z - 0.46],
        [x + a, edge, z - 0.46]
      ],
      lit(colour, 0.2),
      { ink: 0.7 }
    );
    sheet.round(
      plate(upright(x, edge - 0.11, z - 0.47), a, 0, each, 0.12, 0.05),
      shade(colour, 0.24),
      {
        ink: 0.9
      }
    );
  }
}

/** Small shapes woven into the cloth. */
function pattern(sheet: Sheet, plane: Plane, a: number, width: number, colour: string): void {
  const tones = [lit(colour, 0.45), mix(colour, '#f4c667', 0.7), shade(colour, 0.3)];
  for (let i = 0; i < 9; i++) {
    const x = a + width * ((i % 3) + 0.3 + sheet.pen.range(0, 0.3)) * 0.33;
    const y = 0.1 + 0.19 * Math.floor(i / 3) + sheet.pen.range(0, 0.06);
    const r = sheet.pen.range(0.018, 0.03);
    sheet.face(
      [on(plane, x - r, y), on(plane, x, y + r * 1.5), on(plane, x + r, y)],
      tones[i % 3] as string,
      { ink: 0 }
    );
  }
}

/** The back of the seat in front of us, which covers the legs of who sits behind it. */
export function seatBack(sheet: Sheet, seat: BusSeat, colour: string): void {
  const { x, width: w, z } = seat;
  const half = w / 2;
  // Lower than the others, so that the hands and the lap behind it can be seen.
  const low = 0.02;
  const shell = mix(colour, '#5a6078', 0.72);
  for (const k of [-1, 1]) {
    const a = k < 0 ? -half : 0.012;
    const each = half - 0.012;
    const plane = upright(x, low, z);
    sheet.round(plate(plane, a, 0, each, 0.72, 0.12), shell, { ink: 1.1 });
    sheet.round(
      plate(upright(x, low + 0.04, z - 0.004), a + 0.05, 0, each - 0.1, 0.58, 0.09),
      lit(shell, 0.1),
      {
        ink: 0.5
      }
    );
    sheet.rod(
      [
        [x + a + 0.06, low + 0.7, z],
        [x + a + 0.08, low + 0.76, z],
        [x + a + each - 0.08, low + 0.76, z],
        [x + a + each - 0.06, low + 0.7, z]
      ],
      0.032,
      '#eab543'
    );
  }
}

/** A yellow pole from floor to ceiling; `button` gives it the red one that stops the bus. */
export function pole(sheet: Sheet, x: number, z: number, high: number, button: boolean): void {
  if (sheet.camera.depth([x, 1, z]) < 0.7) return;
  sheet.rod(
    [
      [x, 0, z],
      [x, high, z]
    ],
    0.036,
    '#eab543'
  );
  if (!button) return;
  box(sheet, { x, y: 1.2, z: z - 0.03 }, [0.075, 0.12, 0.05], {
    colour: '#4a5068',
    light: 'top',
    ink: 0.8
  });
  sheet.round(
    ellipse(x, 1.26, 0.022, 0.022, 0, 360, 8).map(([a, b]) => [a, b, z - 0.06] as Space),
    '#d8483e',
    { ink: 0.5 }
  );
}

/** Straps that hang from a rail along the bus and sway a little. */
export function straps(sheet: Sheet, x: number, high: number, from: number, to: number): void {
  sheet.rod(
    [
      [x, high, Math.max(from, sheet.camera.eye[2] + 0.6)],
      [x, high, to]
    ],
    0.03,
    '#eab543'
  );
  for (let z = to - 0.4; z > from; z -= 0.85) {
    if (sheet.camera.depth([x, high, z]) < 1.1) continue;
    const sway = sheet.pen.range(-0.03, 0.03);
    sheet.rod(
      [
        [x, high, z],
        [x + sway, high - 0.2, z]
      ],
      0.02,
      '#4a5068'
    );
    const ring = ellipse(x + sway, high - 0.27, 0.062, 0.075, 0, 360, 9).map(
      ([a, b]) => [a, b, z] as Space
    );
    sheet.round(ring, 'none', { ink: 1.7 });
  }
}

/** A sofa that faces us: what lies behind those who sit on it, and the arms that stand before them. */
import type { Plane, Space } from '../camera.ts';
import { on } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { hatch, pool } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import { box, plate, type Place, type Side } from '../solid.ts';

const SEAT = 0.46;
const ARM = 0.24;

export interface SofaLook {
  colour: string;
  /** Colours of the loose cushions, from the left. */
  cushions: string[];
  light: Side;
  width: number;
}

/** `place` is the middle of its floor; arms go to `arms`, the rest to `sheet`. */
export function sofa(sheet: Sheet, arms: Sheet, place: Place, look: SofaLook): void {
  const { x, y, z } = place;
  const { colour, width: w, light } = look;
  const wall = (d: number): Plane => ({ origin: [x, y, z + d], u: [1, 0, 0], v: [0, 1, 0] });
  const inner = w - 2 * ARM;
  pool(sheet, [x, y, z - 0.1], w * 1.12, 1.25, 0.5);
  for (const k of [-1, 1])
    box(sheet, { x: x + k * (w / 2 - 0.12), y, z: z - 0.34 }, [0.07, 0.12, 0.07], {
      colour: '#5b3a2c',
      light
    });
  sheet.round(plate(wall(0.42), -w / 2 + 0.04, 0.3, w - 0.08, 0.68, 0.16), shade(colour, 0.3));
  sheet.round(plate(wall(0.36), -w / 2 + 0.06, 0.3, w - 0.12, 0.62, 0.16), shade(colour, 0.14), {
    ink: 0.7
  });
  const count = inner > 1.5 ? 3 : 2;
  const each = inner / count;
  for (let i = 0; i < count; i++) {
    const a = -inner / 2 + i * each;
    sheet.round(plate(wall(0.2), a + 0.01, SEAT - 0.04, each - 0.02, 0.46, 0.13), colour);
    sheet.round(
      plate(wall(0.19), a + 0.06, SEAT + 0.24, each - 0.14, 0.14, 0.06),
      lit(colour, 0.16),
      { ink: 0, opacity: 0.8 }
    );
    for (const t of [0.3, 0.68])
      sheet.edge(
        on(wall(0.18), a + each * t, SEAT + 0.05),
        on(wall(0.18), a + each * (t + 0.07), SEAT + 0.13),
        0.5
      );
  }
  seats(sheet, wall, { inner, each, count, colour });
  look.cushions.forEach((tone, i) => {
    const a = i === 0 ? -inner / 2 + 0.02 : inner / 2 - 0.42;
    const lean = i === 0 ? 0.05 : -0.06;
    const corner = (u: number, v: number): Space =>
      on(wall(0.08 + 0.08 * v), a + u * 0.4 + lean * v, SEAT + v * 0.38);
    sheet.round(
      [
        corner(0, 0.02),
        corner(0.5, 0.05),
        corner(1, 0),
        corner(0.96, 0.5),
        corner(1.02, 1),
        corner(0.5, 0.94),
        corner(-0.02, 1),
        corner(0.04, 0.5)
      ].flatMap((p, k) => (k % 2 ? [p] : [p, p])),
      tone
    );
    sheet.edge(corner(0.2, 0.3), corner(0.74, 0.72), 0.9, lit(tone, 0.45));
    sheet.edge(corner(0.3, 0.2), corner(0.8, 0.55), 0.9, lit(tone, 0.45));
  });
  for (const k of [-1, 1]) arm(arms, wall, k * (w / 2 - ARM / 2), k, colour, light);
}

function seats(
  sheet: Sheet,
  wall: (d: number) => Plane,
  part: { inner: number; each: number; count: number; colour: string }
): void {
  const { inner, each, count, colour } = part;
  const front = wall(-0.42);
  sheet.round(plate(front, -inner / 2 - 0.02, 0.1, inner + 0.04, 0.26, 0.04), shade(colour, 0.42));
  for (let i = 0; i < count; i++) {
    const a = -inner / 2 + i * each;
    sheet.face(
      [
        on(wall(0.2), a, SEAT - 0.01),
        on(wall(0.2), a + each, SEAT - 0.01),
        on(wall(-0.42), a + each - 0.01, SEAT),
        on(wall(-0.42), a + 0.01, SEAT)
      ],
      lit(colour, 0.2),
      { ink: 0.7 }
    );
    // Where someone sits, the cushion is in shade.
    sheet.face(
      [
        on(wall(0.2), a, SEAT),
        on(wall(0.2), a + each, SEAT),
        on(wall(0.06), a + each, SEAT),
        on(wall(0.06), a, SEAT)
      ],
      shade(colour, 0.3),
      { ink: 0, opacity: 0.8 }
    );
    sheet.round(plate(front, a + 0.008, SEAT - 0.17, each - 0.016, 0.18, 0.07), shade(colour, 0.1));
  }
  hatch(
    sheet,
    [
      on(front, -inner / 2, SEAT - 0.19),
      on(front, inner / 2, SEAT - 0.19),
      on(front, inner / 2, 0.12),
      on(front, -inner / 2, 0.12)
    ],
    { lines: 30, ink: 0.5, lean: 0.03 }
  );
}

function arm(
  sheet: Sheet,
  wall: (d: number) => Plane,
  at: number,
  side: number,
  colour: string,
  light: Side
): void {
  const [a, b] = [at - ARM / 2, at + ARM / 2];
  const high = 0.66;
  const inside = side < 0 ? b : a;
  const bright = side < 0 === (light === 'right');
  sheet.face(
    [
      on(wall(-0.44), inside, SEAT - 0.1),
      on(wall(0.3), inside, SEAT - 0.1),
      on(wall(0.3), inside, high),
      on(wall(-0.44), inside, high)
    ],
    bright ? lit(colour, 0.1) : shade(colour, 0.3),
    { ink: 0.8 }
  );
  sheet.face(
    [
      on(wall(-0.44), a + 0.03, high),
      on(wall(0.3), a + 0.03, high),
      on(wall(0.3), b - 0.03, high),
      on(wall(-0.44), b - 0.03, high)
    ],
    lit(colour, 0.3),
    { ink: 0.8 }
  );
  sheet.round(plate(wall(-0.46), a, 0.08, ARM, high - 0.06, 0.11), lit(colour, 0.04), { ink: 1.1 });
  sheet.round(
    plate(wall(-0.47), a + 0.05, 0.14, ARM - 0.1, high - 0.2, 0.06),
    shade(colour, 0.12),
    {
      ink: 0.5
    }
  );
}

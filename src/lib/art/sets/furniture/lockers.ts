/** Rows of lockers on a wall. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import type { Sheet } from '../sheet.ts';
import { hatch } from '../marks.ts';

export interface LockerLook {
  colour: string;
  /** Every so often one has this colour. */
  accent: string;
  /** Width of a door in metres. */
  width?: number;
}

const HIGH = 2.02;

/** Lockers from `from` to `to` metres along a wall, on a low plinth. */
export function lockers(
  sheet: Sheet,
  plane: Plane,
  from: number,
  to: number,
  look: LockerLook
): void {
  const width = look.width ?? 0.46;
  const count = Math.floor((to - from) / width);
  const cap: Space[] = [
    on(plane, from, HIGH),
    on(plane, to, HIGH),
    on(plane, to, HIGH, -0.3),
    on(plane, from, HIGH, -0.3)
  ];
  sheet.face(cap, shade(look.colour, 0.2), { ink: 0.8 });
  const order = Array.from({ length: count }, (_, i) => i).sort(
    (a, b) =>
      sheet.camera.depth(on(plane, from + b * width, 1)) -
      sheet.camera.depth(on(plane, from + a * width, 1))
  );
  for (const i of order)
    door(
      sheet,
      plane,
      from + i * width,
      width,
      (i * 7 + 4) % 11 === 0 ? look.accent : look.colour,
      i
    );
  sheet.face(patch(plane, from, 0, to - from, 0.1), shade(look.colour, 0.75), { ink: 0.8 });
}

function door(
  sheet: Sheet,
  plane: Plane,
  x: number,
  width: number,
  base: string,
  index: number
): void {
  const depth = sheet.depthOf([on(plane, x + width / 2, 1)]);
  const tone = mix(base, index % 3 === 0 ? lit(base, 0.3) : shade(base, 0.2), 0.22);
  const near = sheet.camera.line(on(plane, x, 1), on(plane, x + width, 1));
  if (!near) return;
  sheet.face(patch(plane, x, 0.1, width, HIGH - 0.1), tone, { ink: 0 });
  sheet.face(patch(plane, x + width * 0.82, 0.1, width * 0.18, HIGH - 0.1), shade(base, 0.4), {
    ink: 0,
    opacity: 0.55
  });
  sheet.face(patch(plane, x + 0.03, 0.14, 0.05, HIGH - 0.2), lit(base, 0.5), {
    ink: 0,
    opacity: 0.5
  });
  sheet.edge(on(plane, x, 0.1), on(plane, x, HIGH), 0.9);
  sheet.edge(on(plane, x, HIGH), on(plane, x + width, HIGH), 1);
  if (depth > 11) return;
  for (const y of [HIGH - 0.22, HIGH - 0.28, HIGH - 0.34, ...(depth < 6 ? [0.34, 0.28] : [])]) {
    sheet.edge(on(plane, x + width * 0.26, y), on(plane, x + width * 0.74, y), 0.75);
  }
  sheet.face(patch(plane, x + width * 0.74, 1.02, width * 0.1, 0.17), lit('#d9c79a', 0.3), {
    ink: 0.6
  });
  if (depth < 7 && index % 4 === 1) sticker(sheet, plane, x + width * 0.3, 1.3, index);
  if (depth < 5 && index % 5 === 2) {
    hatch(
      sheet,
      [
        on(plane, x + width, 0.1),
        on(plane, x + width, 1.1),
        on(plane, x + width * 0.5, 1.1),
        on(plane, x + width * 0.5, 0.1)
      ],
      { lines: 16, ink: 0.4, lean: 0.05 }
    );
  }
}

function sticker(sheet: Sheet, plane: Plane, x: number, y: number, index: number): void {
  const colours = ['#f2c14e', '#f7ead0', '#e8734f', '#b58ad0'];
  const colour = colours[index % 4] as string;
  sheet.face(patch(plane, x, y, 0.15, 0.19), colour, { ink: 0.5 });
  sheet.face(
    [on(plane, x + 0.03, y + 0.04), on(plane, x + 0.12, y + 0.04), on(plane, x + 0.075, y + 0.14)],
    shade(colour, 0.5),
    { ink: 0 }
  );
}

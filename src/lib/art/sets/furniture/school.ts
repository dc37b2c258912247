/** Things of a school: tables, chairs, trays, lockers, boards, bags. */
import type { Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import type { Sheet } from '../sheet.ts';
import { box, placed, plate, type Place, type Side } from '../solid.ts';
import { cast, pool, SHADOW, thrown } from '../marks.ts';
import { convexHull, points } from '../pen/geometry.ts';

export interface Look {
  colour: string;
  light: Side;
  turn?: number;
}

/** A table on two steel frames: width (x), depth (z), in metres; the top is 0.74 high. */
export function table(
  sheet: Sheet,
  place: Place,
  size: [number, number],
  look: Look & { height?: number }
): void {
  const [w, d] = size;
  const high = look.height ?? 0.74;
  const at = placed(place, look.turn ?? 0);
  const steel = '#4a4763';
  for (const z of [d / 2 - 0.12, -d / 2 + 0.12]) {
    for (const x of [-w / 2 + 0.1, w / 2 - 0.1])
      sheet.rod([at(x, 0, z), at(x, high - 0.06, z)], 0.045, steel);
  }
  const top = at(0, high - 0.055, 0);
  box(sheet, { x: top[0], y: top[1], z: top[2] }, [w, 0.055, d], {
    colour: shade(look.colour, 0.2),
    top: look.colour,
    light: look.light,
    turn: look.turn ?? 0,
    ink: 1.05
  });
}

/** A shell chair on steel legs; it faces +z (away from us) when not turned. */
export function chair(sheet: Sheet, place: Place, look: Look): void {
  const turn = look.turn ?? 0;
  const at = placed(place, turn);
  const dir = (x: number, y: number, z: number): Space => {
    const o = at(0, 0, 0);
    const p = at(x, y, z);
    return [p[0] - o[0], p[1] - o[1], p[2] - o[2]];
  };
  const depth = sheet.camera.depth(at(0, 0.4, 0));
  if (depth < 0.5) return;
  const steel = '#4a4763';
  const seat = plate(
    { origin: at(-0.21, 0.45, -0.2), u: dir(1, 0, 0), v: dir(0, 0, 1) },
    0,
    0,
    0.42,
    0.42,
    0.1
  );
  const back = plate(
    { origin: at(-0.2, 0.55, -0.23), u: dir(1, 0, 0), v: dir(0, 1, -0.16) },
    0,
    0,
    0.4,
    0.34,
    0.11
  );
  const legs: Array<[Space, Space]> = [
    [at(-0.17, 0.44, 0.17), at(-0.21, 0, 0.22)],
    [at(0.17, 0.44, 0.17), at(0.21, 0, 0.22)],
    [at(-0.17, 0.44, -0.15), at(-0.21, 0, -0.21)],
    [at(0.17, 0.44, -0.15), at(0.21, 0, -0.21)]
  ];
  const posts = (): void => {
    for (const x of [-0.16, 0.16]) sheet.rod([at(x, 0.43, -0.18), at(x, 0.62, -0.24)], 0.03, steel);
  };
  const backNear = sheet.camera.depth(at(0, 0.5, -0.3)) < sheet.camera.depth(at(0, 0.5, 0.3));
  const backFace = backNear ? shade(look.colour, 0.3) : lit(look.colour, 0.08);
  const drawBack = (): void => {
    posts();
    sheet.round(back, backFace, { ink: 1 });
  };
  legs.sort((a, b) => sheet.camera.depth(b[1]) - sheet.camera.depth(a[1]));
  if (!backNear) drawBack();
  for (const [a, b] of legs) sheet.rod([a, b], 0.03, steel);
  sheet.round(
    seat.map(([x, y, z]) => [x, y - 0.025, z] as Space),
    shade(look.colour, 0.42),
    { ink: 1 }
  );
  sheet.round(seat, lit(look.colour, 0.16), { ink: 0.7 });
  if (backNear) drawBack();
}

/** A lunch tray with a plate, a carton and an apple, on a level. */
export function tray(sheet: Sheet, at: Space, colour: string, turn = 0): void {
  const to = placed({ x: at[0], y: at[1], z: at[2] }, turn);
  const flat = (x: number, z: number, w: number, d: number, r: number, y = 0): Space[] =>
    plate(
      {
        origin: to(x, y, z),
        u: minus(to(1, 0, 0), to(0, 0, 0)),
        v: minus(to(0, 0, 1), to(0, 0, 0))
      },
      0,
      0,
      w,
      d,
      r
    );
  sheet.round(flat(-0.21, -0.15, 0.42, 0.3, 0.05), shade(colour, 0.3), { ink: 0.9 });
  sheet.round(flat(-0.18, -0.12, 0.36, 0.24, 0.04, 0.012), colour, { ink: 0.4 });
  sheet.round(flat(-0.14, -0.08, 0.17, 0.16, 0.08, 0.02), '#fbf1dc', { ink: 0.55 });
  sheet.round(flat(-0.11, -0.05, 0.1, 0.09, 0.045, 0.03), '#d9713f', { ink: 0.35 });
  const c = to(0.1, 0.012, 0.03);
  box(sheet, { x: c[0], y: c[1], z: c[2] }, [0.07, 0.11, 0.07], {
    colour: '#f4ead6',
    turn: turn + 12,
    ink: 0.7
  });
  const apple = to(0.09, 0.045, -0.07);
  const r = 0.035 * sheet.camera.scale(apple);
  const p = sheet.camera.at(apple);
  sheet.blob(
    ring(p, r),
    sheet.air('#b9392f', sheet.camera.depth(apple)),
    sheet.weight(sheet.camera.depth(apple)) * 0.6
  );
}

function minus(a: Space, b: Space): Space {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function ring(p: [number, number], r: number): Array<[number, number]> {
  return Array.from({ length: 9 }, (_, i) => {
    const angle = (i / 9) * Math.PI * 2;
    return [p[0] + Math.cos(angle) * r, p[1] + Math.sin(angle) * r * 0.95];
  });
}

/** A school bag on the floor or a seat. */
export function bag(sheet: Sheet, place: Place, colour: string, size = 1): void {
  const depth = sheet.camera.depth([place.x, place.y, place.z]);
  if (depth < 0.5) return;
  pool(sheet, [place.x, place.y + 0.005, place.z], 0.42 * size, 0.3 * size, 0.45);
  const p = sheet.camera.at([place.x, place.y, place.z]);
  const s = sheet.camera.scale([place.x, place.y, place.z]) * size;
  const ink = sheet.weight(depth);
  const shape = (pts: Array<[number, number]>): Array<[number, number]> =>
    pts.map(([x, y]) => [p[0] + x * s, p[1] - y * s]);
  const tone = sheet.air(colour, depth);
  sheet.blob(
    shape(points('-0.19,0 -0.2,0.2 -0.15,0.4 0.02,0.46 0.17,0.38 0.21,0.18 0.19,0 0,-0.02')),
    tone,
    ink
  );
  sheet.blob(
    shape(points('0.04,0.01 0.08,0.38 0.16,0.36 0.2,0.18 0.18,0.01')),
    shade(tone, 0.32),
    0
  );
  sheet.blob(
    shape(points('-0.14,0.02 -0.14,0.17 0,0.2 0.1,0.17 0.1,0.02')),
    lit(tone, 0.14),
    ink * 0.6
  );
  sheet.curve(shape(points('-0.06,0.44 -0.04,0.53 0.05,0.53 0.07,0.44')), ink * 1.1);
  sheet.curve(
    shape([
      [-0.16, 0.28],
      [-0.02, 0.31],
      [0.14, 0.28]
    ]),
    ink * 0.5
  );
}

/** The shadows of a table and of a chair on the floor; draw them inside one veil. */
export function tableShadow(
  sheet: Sheet,
  place: Place,
  size: [number, number],
  sun: Space,
  turn = 0
): void {
  const at = placed(place, turn);
  const [w, d] = [size[0] / 2, size[1] / 2];
  thrown(sheet, [at(-w, 0.74, -d), at(w, 0.74, -d), at(w, 0.74, d), at(-w, 0.74, d)], sun, place.y);
}

export function chairShadow(sheet: Sheet, place: Place, sun: Space, turn: number): void {
  const at = placed(place, turn);
  const hull: Space[] = [
    at(-0.22, 0, -0.24),
    at(0.22, 0, -0.24),
    at(0.2, 0.45, 0.2),
    at(-0.2, 0.45, 0.2),
    at(-0.19, 0.85, -0.28),
    at(0.19, 0.85, -0.28),
    at(-0.22, 0, 0.22),
    at(0.22, 0, 0.22)
  ];
  const flat = convexHull(cast(hull, sun, place.y).map(([x, , z]) => [x, z]));
  sheet.face(
    flat.map(([x, z]) => [x, place.y, z]),
    SHADOW,
    { ink: 0, haze: false }
  );
}

/** Things of a skate park: a quarter pipe, a rail, a ledge, boards left lying about. */
import { on, type Plane, type Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import { hatch, pool } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import { box, placed, plate, type Place, type Side } from '../solid.ts';

export interface Pipe {
  /** Where the curve meets the ground, and where the platform begins (smaller x). */
  foot: number;
  lip: number;
  high: number;
  /** Its ends along the park. */
  near: number;
  far: number;
}

/** A quarter pipe that faces right, its near end painted by those who ride it. */
export function quarterPipe(sheet: Sheet, pipe: Pipe, colour: string, paint: string): void {
  const { foot, lip, high, near, far } = pipe;
  const steps = 9;
  const profile = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const angle = t * (Math.PI / 2) * 0.9;
    return [
      foot + ((lip - foot) * Math.sin(angle)) / Math.sin((Math.PI / 2) * 0.9),
      (high * (1 - Math.cos(angle))) / (1 - Math.cos((Math.PI / 2) * 0.9))
    ] as [number, number];
  });
  const deck = lip - 1.5;
  pool(sheet, [foot - 0.3, 0, (near + far) / 2], 2.2, far - near + 0.6, 0.3);
  for (let i = 0; i < steps; i++) {
    const [a, b] = [profile[i] as [number, number], profile[i + 1] as [number, number]];
    const steep = i / steps;
    sheet.face(
      [
        [a[0], a[1], near],
        [a[0], a[1], far],
        [b[0], b[1], far],
        [b[0], b[1], near]
      ],
      mix(lit(colour, 0.3), shade(colour, 0.26), steep),
      { ink: 0 }
    );
  }
  for (const k of [0.34, 0.67])
    for (let i = 0; i < steps; i++) {
      const [a, b] = [profile[i] as [number, number], profile[i + 1] as [number, number]];
      const z = near + (far - near) * k;
      sheet.edge([a[0], a[1], z], [b[0], b[1], z], 0.5);
    }
  sheet.face(
    [
      [lip, high, near],
      [lip, high, far],
      [deck, high, far],
      [deck, high, near]
    ],
    lit(colour, 0.4),
    { ink: 0.9 }
  );
  const end: Space[] = [
    ...profile.map(([x, y]) => [x, y, near] as Space),
    [deck, high, near],
    [deck, 0, near]
  ];
  sheet.face(end, shade(colour, 0.2), { ink: 0 });
  mural(sheet, { foot, lip, high, near, far }, profile, paint);
  for (let i = 0; i < steps; i++) {
    const [a, b] = [profile[i] as [number, number], profile[i + 1] as [number, number]];
    sheet.edge([a[0], a[1], near], [b[0], b[1], near], 1.1);
    sheet.edge([a[0], a[1], far], [b[0], b[1], far], 0.7);
  }
  sheet.edge([foot, 0, near], [foot, 0, far], 0.6);
  sheet.edge([foot, 0, near], [deck, 0, near], 1);
  sheet.rod(
    [
      [lip, high + 0.02, near],
      [lip, high + 0.02, far]
    ],
    0.06,
    '#cfd6e0'
  );
  for (const z of [near, (near + far) / 2, far])
    sheet.rod(
      [
        [deck + 0.1, high, z],
        [deck + 0.1, high + 0.95, z]
      ],
      0.05,
      '#4d7f86'
    );
  sheet.rod(
    [
      [deck + 0.1, high + 0.92, near],
      [deck + 0.1, high + 0.92, far]
    ],
    0.05,
    '#4d7f86'
  );
}

/** Waves and a sun in flat colours on the near end of the ramp. */
function mural(sheet: Sheet, pipe: Pipe, profile: Array<[number, number]>, paint: string): void {
  const z = pipe.near - 0.01;
  const under = (x: number): number => {
    for (let i = 0; i < profile.length - 1; i++) {
      const [a, b] = [profile[i] as [number, number], profile[i + 1] as [number, number]];
      if (x <= a[0] && x >= b[0]) return a[1] + ((b[1] - a[1]) * (a[0] - x)) / (a[0] - b[0] || 1);
    }
    return pipe.high;
  };
  const deck = pipe.lip - 1.5;
  const band = (level: number, wave: number, colour: string): void => {
    const top: Space[] = [];
    for (let i = 0; i <= 14; i++) {
      const x = deck + 0.06 + ((pipe.foot - 0.25 - deck) * i) / 14;
      const y = level * pipe.high + wave * Math.sin(i * 1.3 + level * 9);
      top.push([x, Math.max(0.04, Math.min(y, under(x) - 0.05)), z]);
    }
    const right = top[top.length - 1] as Space;
    sheet.face([[deck + 0.06, 0.04, z], ...top, [right[0], 0.04, z]], colour, { ink: 0 });
  };
  band(0.94, 0, lit(paint, 0.62));
  sheet.round(
    ellipse(deck + 0.72, pipe.high * 0.62, 0.34, 0.34, 0, 360, 12).map(
      ([a, b]) => [a, b, z] as Space
    ),
    '#f0b44c',
    { ink: 0.5 }
  );
  band(0.52, 0.08, '#6fb6b4');
  band(0.34, 0.07, paint);
  band(0.16, 0.05, shade(paint, 0.4));
}

/** A flat bar on two feet, along the axis it is turned to. */
export function flatRail(
  sheet: Sheet,
  place: Place,
  length: number,
  turn: number,
  colour: string
): void {
  const at = placed(place, turn);
  const h = length / 2;
  pool(sheet, at(0, 0, 0), length * 0.9, 0.34, 0.34);
  for (const x of [-h * 0.8, 0, h * 0.8]) {
    box(sheet, { x: at(x, 0, 0)[0], y: place.y, z: at(x, 0, 0)[2] }, [0.3, 0.03, 0.24], {
      colour: '#5a6078',
      light: 'top',
      turn,
      ink: 0.7
    });
    sheet.rod([at(x, 0, 0), at(x, 0.38, 0)], 0.06, '#5a6078');
  }
  sheet.rod([at(-h, 0.4, 0), at(h, 0.4, 0)], 0.085, colour);
}

/** A low concrete block with a steel edge, worn and waxed along its rim. */
export function ledge(
  sheet: Sheet,
  place: Place,
  size: [number, number, number],
  colour: string,
  light: Side,
  turn = 0
): void {
  pool(sheet, [place.x, place.y, place.z], size[0] * 1.1, size[2] * 1.5, 0.36);
  box(sheet, place, size, { colour, top: lit(colour, 0.4), light, turn });
  const at = placed(place, turn);
  const [w, h, d] = [size[0] / 2, size[1], size[2] / 2];
  sheet.face([at(-w, h, -d), at(w, h, -d), at(w, h - 0.06, -d), at(-w, h - 0.06, -d)], '#8f97ab', {
    ink: 0.6
  });
  hatch(sheet, [at(-w, h - 0.06, -d), at(w, h - 0.06, -d), at(w, 0.1, -d), at(-w, 0.1, -d)], {
    lines: 22,
    ink: 0.4,
    lean: 0.04,
    gaps: 0.4
  });
}

/** A skateboard on its wheels. */
export function board(sheet: Sheet, place: Place, turn: number, colour: string): void {
  const at = placed(place, turn);
  const o = at(0, 0, 0);
  const dir = (x: number, z: number): Space => {
    const p = at(x, 0, z);
    return [p[0] - o[0], p[1] - o[1], p[2] - o[2]];
  };
  pool(sheet, o, 0.9, 0.34, 0.45);
  for (const x of [-0.24, 0.24])
    for (const z of [-0.08, 0.08]) {
      const p = at(x, 0.03, z);
      sheet.round(
        ellipse(p[0], p[1], 0.034, 0.034, 0, 360, 8).map(([a, b]) => [a, b, p[2]] as Space),
        '#f4e2b8',
        { ink: 0.6 }
      );
    }
  const plane: Plane = { origin: at(-0.4, 0.085, -0.11), u: dir(1, 0), v: dir(0, 1) };
  sheet.round(plate(plane, 0, 0, 0.8, 0.22, 0.1), '#3a3f58', { ink: 0.9 });
  sheet.edge(on(plane, 0.02, -0.004), on(plane, 0.78, -0.004), 1.6, colour);
}

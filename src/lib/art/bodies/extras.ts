/** Things that belong to poses: phone, sketchbook, lunch tray, backpack. */
import { backpack } from './backpack.ts';
import {
  bicycle,
  boardUnder,
  cardboardBox,
  controllerBetween,
  paperSheet,
  phoneAtEar
} from './carried.ts';
import { mix } from './colours.ts';
import type { Cloth } from './garments/types.ts';
import { add, loop, pathData, rotate, spline, type Knot, type Pt } from './geometry.ts';
import type { PlacedHand } from './hands.ts';
import type { Part, Pen, Stroke } from './ink.ts';
import type { PoseSpec, Side } from './pose-types.ts';
import type { Skeleton } from './skeleton.ts';
import type { Torso } from './torso.ts';

const corner = (p: Pt): Knot => [p[0], p[1], 1];

const PACK = '#5b7f8c';

interface Around {
  s: Skeleton;
  sheet: Torso;
  cloth: Cloth;
  near: PlacedHand | null;
  far: PlacedHand | null;
  pen: Pen;
}

/** The things of a pose: behind and before the torso, and in either hand. */
export function thingsOf(
  pose: PoseSpec,
  { s, sheet, cloth, near, far, pen }: Around
): Record<'behind' | 'before' | Side, Part[]> {
  const out: Record<'behind' | 'before' | Side, Part[]> = {
    behind: [],
    before: [],
    near: [],
    far: []
  };
  for (const extra of pose.extras ?? []) {
    if (extra === 'backpack') {
      const pack = backpack(s, cloth.hasUnder ? cloth.under : PACK);
      out.behind.push(...pack.behind);
      out.before.push(...pack.before);
    } else if (extra === 'phone') {
      if (near) out.near.push(phoneInHand(near.place));
    } else if (extra === 'phone-ear') {
      if (near) out.near.push(phoneAtEar(near));
    } else if (extra === 'controller') {
      if (near && far) out.far.push(controllerBetween(near.place([14, -8]), far.place([14, -8])));
    } else if (extra === 'box') {
      out.far.push(...cardboardBox(sheet));
    } else if (extra === 'paper') {
      out.before.push(paperSheet(s));
      if (near?.hold) out.near.push(pencil(near.hold.at, near.hold.angle));
    } else if (extra === 'board') {
      out.behind.push(boardUnder(s, pen));
    } else if (extra === 'bike') {
      if (near && far) {
        const bike = bicycle(s, near, far, pen);
        out.behind.push(bike.behind);
        out.near.push(bike.grip);
      }
    } else if (extra === 'tray') {
      const middle = sheet.warp(-0.72, 0.68);
      out.far.push(lunchTray(middle), ...lunch(middle));
    } else {
      out.far.push(sketchbook(add(s.arms.far.wrist, [62, -30]), -12, cloth.ink));
      if (near?.hold) out.near.push(pencil(near.hold.at, near.hold.angle));
    }
  }
  return out;
}

/** A phone in a hand's frame: the screen faces the owner, seen at a slant. */
function phoneInHand(place: (p: Pt) => Pt): Part {
  const quad = (x0: number, x1: number, y0: number, y1: number, skew: number): Knot[] => [
    corner(place([x0, y0])),
    corner(place([x1, y0 + skew])),
    corner(place([x1 + 1, y1 + skew])),
    corner(place([x0 + 1, y1]))
  ];
  const screen = pathData(loop(quad(7, 69, -6, 14, -2)));
  return {
    shapes: [{ outline: loop(quad(3, 73, -9, 17, -2)), fill: '#2d2b45' }],
    svg: `<g data-glow="1"><path d="${screen}" fill="#cdeef2"/></g>`
  };
}

/** An open sketchbook round a middle point, tilted: a page with the beginnings of a face. */
function sketchbook(centre: Pt, angle: number, ink: string): Part {
  const p = (x: number, y: number): Pt => add(centre, rotate([x * 1.12, y * 1.2], angle));
  const pale = mix(ink, '#fbf6ea', 0.45);
  const cover = loop([
    corner(p(-60, -24)),
    corner(p(56, -30)),
    corner(p(62, 26)),
    corner(p(-54, 34))
  ]);
  const page = loop([
    corner(p(-54, -21)),
    corner(p(52, -27)),
    corner(p(57, 22)),
    corner(p(-49, 29))
  ]);
  const draw = (...line: Pt[]): Stroke => ({
    line: spline(line.map(([x, y]) => p(x, y))),
    weight: 0.5,
    colour: pale
  });
  return {
    shapes: [
      { outline: cover, fill: '#3f6f78' },
      { outline: page, fill: '#fbf6ea' }
    ],
    strokes: [
      draw([-36, -4], [-38, 8], [-30, 17], [-20, 14], [-17, 2]),
      draw([-39, 0], [-36, -13], [-24, -16], [-15, -8], [-14, 4]),
      draw([-33, 4], [-31, 3], [-29, 4]),
      draw([-25, 2], [-23, 1], [-21, 2]),
      draw([2, -16], [16, -18], [34, -17]),
      draw([2, -8], [14, -10], [26, -9])
    ]
  };
}

/** A pencil through a point. */
function pencil(at: Pt, angle: number): Part {
  const p = (x: number, y: number): Pt => add(at, rotate([x, y], angle));
  return {
    shapes: [
      {
        outline: loop([
          corner(p(-34, -2.6)),
          corner(p(12, -2.6)),
          corner(p(12, 2.6)),
          corner(p(-34, 2.6))
        ]),
        fill: '#e9a93c'
      },
      {
        outline: loop([corner(p(12, -2.6)), corner(p(20, 0)), corner(p(12, 2.6))]),
        fill: '#f4dcb8'
      }
    ]
  };
}

/** A lunch tray with a carton, an apple and a plate, seen a little from above. */
function lunchTray(c: Pt): Part {
  const p = (x: number, y: number): Pt => add(c, [x, y]);
  return {
    shapes: [
      {
        outline: loop([
          corner(p(-72, -8)),
          corner(p(54, -12)),
          corner(p(70, 13)),
          corner(p(-64, 20))
        ]),
        fill: '#d7dde3'
      },
      {
        outline: loop([
          corner(p(-64, 20)),
          corner(p(70, 13)),
          corner(p(69, 18)),
          corner(p(-64, 25))
        ]),
        fill: '#aeb6c4'
      }
    ]
  };
}

/** What stands on the tray. */
function lunch(c: Pt): Part[] {
  const p = (x: number, y: number): Pt => add(c, [x, y]);
  const carton: Part = {
    shapes: [
      {
        outline: loop([
          corner(p(-46, -30)),
          corner(p(-24, -31)),
          corner(p(-23, 4)),
          corner(p(-45, 5))
        ]),
        fill: '#f4f1ea'
      },
      {
        outline: loop([
          corner(p(-46, -30)),
          corner(p(-40, -42)),
          corner(p(-29, -43)),
          corner(p(-24, -31))
        ]),
        fill: '#6fa8c9'
      }
    ],
    shades: [
      {
        outline: loop([
          corner(p(-47, -16)),
          corner(p(-22, -17)),
          corner(p(-22, -6)),
          corner(p(-47, -5))
        ]),
        fill: '#6fa8c9'
      }
    ],
    strokes: [{ line: [p(-46, -30), p(-24, -31)], weight: 0.6, taper: 'none' }]
  };
  const plate: Part = {
    shapes: [{ outline: loop([p(-14, 2), p(10, -5), p(34, 0), p(12, 9)]), fill: '#fbf8f2' }]
  };
  const roll: Part = {
    shapes: [
      {
        outline: loop([p(-8, -1), p(-4, -12), p(12, -16), p(26, -10), p(28, 0), p(10, 4)]),
        fill: '#d59a4e'
      }
    ],
    strokes: [
      { line: spline([p(0, -11), p(4, -7), p(4, -3)]), weight: 0.6 },
      { line: spline([p(12, -13), p(15, -8), p(14, -3)]), weight: 0.6 }
    ]
  };
  const apple: Part = {
    shapes: [
      {
        outline: loop([
          p(38, -2),
          p(36, -12),
          p(43, -17),
          p(49, -15),
          p(55, -17),
          p(60, -11),
          p(58, -1),
          p(49, 3)
        ]),
        fill: '#c94f45'
      }
    ],
    strokes: [{ line: spline([p(49, -15), p(50, -20), p(53, -23)]), weight: 0.9, taper: 'end' }]
  };
  return [plate, roll, carton, apple];
}

/** Things that belong to poses: backpack, phone, sketchbook. */
import { add, loop, mul, pathData, rotate, spline, type Knot, type Pt } from './geometry.ts';
import { clothShade, mix } from './colours.ts';
import type { Part } from './ink.ts';
import { taper } from './limb.ts';
import type { Skeleton } from './skeleton.ts';
import type { Torso } from './torso.ts';

const corner = (p: Pt): Knot => [p[0], p[1], 1];

/** The pack behind the back and the straps over the shoulders. */
export function backpack(s: Skeleton, colour: string): { behind: Part[]; before: Part[] } {
  const t = s.torso;
  const shade = clothShade(colour);
  if (t.back) return { behind: [], before: packFromBehind(t, colour, shade) };
  const pack: Part = {
    shapes: [
      {
        outline: loop([
          t.warp(0.2, 0.08),
          add(t.warp(0.62, 0.1), mul(t.down, -14)),
          add(t.warp(1.1, 0.16), mul(t.down, -8)),
          t.warp(1.52, 0.28),
          t.warp(1.62, 0.6),
          t.warp(1.5, 0.86),
          t.warp(0.9, 0.92),
          t.warp(0.2, 0.8)
        ]),
        fill: colour
      }
    ],
    shades: [
      {
        outline: loop([
          t.warp(1.4, 0.24),
          t.warp(1.8, 0.3),
          t.warp(1.8, 1),
          t.warp(0.9, 1),
          t.warp(1.38, 0.8),
          t.warp(1.46, 0.5)
        ]),
        fill: shade
      }
    ],
    strokes: [
      { line: spline([t.warp(1.02, 0.2), t.warp(1.3, 0.26), t.warp(1.4, 0.42)]), weight: 0.6 },
      { line: spline([t.warp(1.1, 0.58), t.warp(1.35, 0.58), t.warp(1.58, 0.55)]), weight: 0.7 }
    ]
  };
  const strap = (u0: number, u1: number, u2: number): Part => ({
    shapes: [
      {
        outline: taper(
          [
            add(t.warp(u0, 0.08), mul(t.down, -7)),
            t.warp(u1, 0.24),
            t.warp(u1 * 1.12, 0.38),
            t.warp(u2, 0.48)
          ],
          5.4,
          4.6
        ),
        fill: colour
      }
    ],
    strokes: [
      {
        line: spline([t.warp(u1 - 0.05, 0.22), t.warp(u1 - 0.04, 0.34)]),
        weight: 0.5,
        colour: shade
      }
    ]
  });
  return { behind: [pack], before: [strap(0.46, 0.58, 0.98), strap(-0.5, -0.66, -1.06)] };
}

function packFromBehind(t: Torso, colour: string, shade: string): Part[] {
  const strap = (u: number): Part => ({
    shapes: [
      {
        outline: taper([add(t.warp(u, 0.08), mul(t.down, -6)), t.warp(u * 0.94, 0.16)], 5.4, 5.4),
        fill: colour
      }
    ]
  });
  const bag: Part = {
    shapes: [
      {
        outline: loop([
          t.warp(-0.62, 0.2),
          t.warp(-0.4, 0.12),
          t.warp(0, 0.105),
          t.warp(0.4, 0.12),
          t.warp(0.62, 0.2),
          t.warp(0.74, 0.55),
          t.warp(0.72, 0.86),
          t.warp(0.4, 0.93),
          t.warp(-0.4, 0.93),
          t.warp(-0.72, 0.86),
          t.warp(-0.74, 0.55)
        ]),
        fill: colour
      }
    ],
    shades: [
      {
        outline: loop([
          t.warp(0.5, 0.1),
          t.warp(1, 0.2),
          t.warp(1, 1),
          t.warp(0.3, 1),
          t.warp(0.52, 0.85),
          t.warp(0.56, 0.5)
        ]),
        fill: shade
      }
    ],
    strokes: [
      {
        line: spline(
          t.sheet([
            [-0.5, 0.26],
            [0, 0.2],
            [0.5, 0.26],
            [0.56, 0.44]
          ])
        ),
        weight: 0.8
      }
    ]
  };
  const pocket: Part = {
    shapes: [
      {
        outline: loop([
          corner(t.warp(-0.5, 0.58)),
          t.warp(0, 0.55),
          corner(t.warp(0.5, 0.58)),
          t.warp(0.52, 0.84),
          t.warp(0, 0.88),
          t.warp(-0.52, 0.84)
        ]),
        fill: colour
      }
    ],
    strokes: [
      {
        line: spline(
          t.sheet([
            [-0.46, 0.64],
            [0, 0.62],
            [0.46, 0.64]
          ])
        ),
        weight: 0.6
      }
    ]
  };
  return [strap(-0.52), strap(0.52), bag, pocket];
}

/** A phone in a hand's frame: the screen faces the owner, seen at a slant. */
export function phoneInHand(place: (p: Pt) => Pt): Part {
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

/** An open sketchbook round a middle point, tilted. */
export function sketchbook(centre: Pt, angle: number, ink: string): Part {
  const p = (x: number, y: number): Pt => add(centre, rotate([x, y], angle));
  const cover = loop([
    corner(p(-62, -22)),
    corner(p(56, -30)),
    corner(p(64, 24)),
    corner(p(-54, 34))
  ]);
  const page = loop([
    corner(p(-56, -20)),
    corner(p(52, -27)),
    corner(p(58, 20)),
    corner(p(-49, 29))
  ]);
  return {
    shapes: [
      { outline: cover, fill: '#3f6f78' },
      { outline: page, fill: '#fbf6ea' }
    ],
    strokes: [
      {
        line: spline([p(-30, 8), p(-18, -8), p(-6, 2), p(6, -12)]),
        weight: 0.5,
        colour: mix(ink, '#fbf6ea', 0.4)
      },
      {
        line: spline([p(-34, 14), p(-16, 12), p(4, 8)]),
        weight: 0.4,
        colour: mix(ink, '#fbf6ea', 0.4)
      }
    ]
  };
}

/** A pencil through a point. */
export function pencil(at: Pt, angle: number): Part {
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
export function lunchTray(c: Pt): Part {
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
export function lunch(c: Pt): Part[] {
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

/** Things that whole poses carry or ride: box, board, bicycle, controller, a sheet to write on. */
import { clothShade } from './colours.ts';
import { add, lerp, loop, rotate, spline, sub, unit, type Knot, type Pt } from './geometry.ts';
import type { PlacedHand } from './hands.ts';
import type { Part, Pen } from './ink.ts';
import type { Skeleton } from './skeleton.ts';
import type { Torso } from './torso.ts';

const corner = (p: Pt): Knot => [p[0], p[1], 1];
const quad = (...points: Pt[]): Pt[] => loop(points.map(corner));
const n = (v: number): string => v.toFixed(1);

/** A phone at the ear, seen on its edge, in the hand's frame. */
export function phoneAtEar(hand: PlacedHand): Part {
  const p = (x: number, y: number): Pt => hand.place([x, y]);
  return {
    shapes: [
      { outline: quad(p(-14, -13), p(46, -17), p(47, -9), p(-13, -4)), fill: '#2d2b45' },
      { outline: quad(p(-14, -13), p(46, -17), p(46, -14.4), p(-14, -10)), fill: '#5a5878' }
    ]
  };
}

/** An open cardboard box before the body, its flaps up, something soft and a roll showing. */
export function cardboardBox(sheet: Torso): Part[] {
  const c = sheet.warp(-0.8, 0.66);
  const p = (x: number, y: number): Pt => add(c, [x, y]);
  const card = '#d3a56c';
  const dark = '#b98a54';
  return [
    {
      shapes: [
        { outline: quad(p(-62, -34), p(-52, -58), p(60, -62), p(66, -38)), fill: '#a97a48' },
        {
          outline: loop([p(-30, -36), p(-34, -62), p(-6, -72), p(20, -58), p(18, -34)]),
          fill: '#7fb0b8'
        },
        { outline: quad(p(20, -40), p(34, -84), p(47, -80), p(38, -36)), fill: '#f3e7d0' }
      ],
      strokes: [{ line: spline([p(-22, -56), p(-8, -60), p(4, -52)]), weight: 0.6 }]
    },
    {
      shapes: [{ outline: quad(p(-64, -36), p(66, -42), p(62, 44), p(-58, 50)), fill: card }],
      shades: [
        { outline: quad(p(34, -46), p(70, -46), p(66, 60), p(28, 60)), fill: dark },
        { outline: quad(p(-10, -44), p(10, -44), p(9, -16), p(-9, -15)), fill: '#e6cfa4' }
      ],
      strokes: [{ line: [p(-64, -36), p(66, -42)], weight: 0.9, taper: 'none' }]
    },
    {
      shapes: [
        { outline: quad(p(-64, -36), p(-14, -38.4), p(-22, -16), p(-74, -12)), fill: '#dfb57e' },
        { outline: quad(p(14, -39.8), p(66, -42), p(76, -19), p(24, -16)), fill: '#dfb57e' }
      ]
    }
  ];
}

/** A sheet of paper on the table under both hands, with lines that say nothing. */
export function paperSheet(s: Skeleton): Part {
  const c = add(lerp(s.arms.near.wrist, s.arms.far.wrist, 0.52), [-2, 20]);
  const p = (x: number, y: number): Pt => add(c, [x, y]);
  const line = (y: number, to: number): { line: Pt[]; weight: number; colour: string } => ({
    line: [p(-44 - y * 0.2, y), p(to, y - 2)],
    weight: 0.5,
    colour: '#a9a4b4'
  });
  return {
    shapes: [{ outline: quad(p(-56, -24), p(50, -30), p(64, 22), p(-72, 30)), fill: '#fbf6ea' }],
    strokes: [line(-14, 20), line(-5, 30), line(5, 4)]
  };
}

/** A game controller between two hands. */
export function controllerBetween(near: Pt, far: Pt): Part {
  const c = lerp(near, far, 0.5);
  const along = unit(sub(near, far));
  const angle = (Math.atan2(along[1], along[0]) * 180) / Math.PI;
  const p = (x: number, y: number): Pt => add(c, rotate([x, y], angle));
  const dot = (x: number, y: number, r: number, fill: string): string => {
    const [cx, cy] = p(x, y);
    return `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill}"/>`;
  };
  return {
    shapes: [
      {
        outline: loop([
          p(-34, -15),
          p(-14, -18),
          p(14, -18),
          p(34, -15),
          p(43, 6),
          p(42, 20),
          p(32, 20),
          p(19, 8),
          p(-19, 8),
          p(-32, 20),
          p(-42, 20),
          p(-43, 6)
        ]),
        fill: '#5a4a9c'
      }
    ],
    svg:
      dot(-20, -6, 5, '#2a2740') +
      dot(14, 0, 4, '#2a2740') +
      dot(24, -10, 2.4, '#f4c667') +
      dot(29, -5, 2.4, '#d8734c') +
      dot(20, -4, 2.2, '#5fb0ac')
  };
}

/** A skateboard under both feet, nose and tail turned up. */
export function boardUnder(s: Skeleton, pen: Pen): Part {
  const foot = 26 * s.measures.foot;
  const left = add(s.legs.far.ankle, [-62, foot]);
  const right = add(s.legs.near.ankle, [44, foot]);
  const y = Math.max(left[1], right[1]) + 1;
  const wheel = (x: number): string =>
    `<circle cx="${n(x)}" cy="${n(y + 19)}" r="10" fill="#f3e3b4" stroke="${pen.ink}" stroke-width="${n(pen.inner)}"/><circle cx="${n(x)}" cy="${n(y + 19)}" r="3" fill="${pen.ink}"/>`;
  return {
    shapes: [
      {
        outline: loop([
          [left[0] - 12, y - 11, 1],
          [left[0] + 14, y],
          [right[0] - 10, y],
          [right[0] + 18, y - 12, 1],
          [right[0] + 20, y - 6],
          [right[0] - 8, y + 8],
          [left[0] + 12, y + 8],
          [left[0] - 14, y - 5]
        ]),
        fill: '#c9543f'
      }
    ],
    svg: wheel(left[0] + 34) + wheel(right[0] - 26)
  };
}

/** Where the ground is under both feet. */
export const groundOf = (s: Skeleton): number =>
  Math.max(s.legs.near.ankle[1], s.legs.far.ankle[1]) + 26 * s.measures.foot;

/** A bicycle beside a walking figure, its handlebar at the far hand. */
export function bicycle(
  s: Skeleton,
  near: PlacedHand,
  far: PlacedHand,
  pen: Pen
): { behind: Part; grip: Part } {
  const ground = groundOf(s) - 8;
  const bar = lerp(near.place([18, 0]), far.place([18, 0]), 0.5);
  const r = (ground - bar[1]) * 0.34;
  const front: Pt = [bar[0] - r * 0.5, ground - r];
  const rear: Pt = [front[0] + r * 3.05, ground - r];
  const head: Pt = add(bar, [6, 26]);
  const crank: Pt = [front[0] + r * 1.75, ground - r * 0.92];
  const seat: Pt = [front[0] + r * 2.25, bar[1] + 22];
  const paint = '#3d8b8c';
  const tube = (points: Pt[], width: number, colour: string): string => {
    const d = points.map((q, i) => `${i === 0 ? 'M' : 'L'}${n(q[0])} ${n(q[1])}`).join('');
    const path = (stroke: string, w: number): string =>
      `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(w)}" stroke-linecap="round" stroke-linejoin="round"/>`;
    return path(pen.ink, width + 2 * pen.inner) + path(colour, width);
  };
  const wheel = (c: Pt): string => {
    const ring = (radius: number, stroke: string, w: number): string =>
      `<circle cx="${n(c[0])}" cy="${n(c[1])}" r="${n(radius)}" fill="none" stroke="${stroke}" stroke-width="${n(w)}"/>`;
    const spokes = Array.from({ length: 14 }, (_, i) => {
      const a = (i / 14) * Math.PI * 2;
      return `M${n(c[0])} ${n(c[1])}L${n(c[0] + Math.cos(a) * r)} ${n(c[1] + Math.sin(a) * r)}`;
    }).join('');
    return (
      `<path d="${spokes}" stroke="${pen.ink}" stroke-width="${n(pen.inner * 0.42)}" opacity="0.7"/>` +
      ring(r - 4, pen.ink, 9 + 2 * pen.inner) +
      ring(r - 4, '#3a3a4c', 9) +
      ring(r - 12, '#b9b4c4', 3) +
      `<circle cx="${n(c[0])}" cy="${n(c[1])}" r="6" fill="#8d95a8" stroke="${pen.ink}" stroke-width="${n(pen.inner)}"/>`
    );
  };
  const saddle = loop([
    corner(add(seat, [-34, -5])),
    add(seat, [-10, -11]),
    add(seat, [22, -15]),
    corner(add(seat, [32, -8])),
    add(seat, [16, 2]),
    add(seat, [-12, 0])
  ]);
  const svg =
    wheel(rear) +
    wheel(front) +
    tube([rear, crank, seat, rear], 6, clothShade(paint)) +
    tube([seat, head, crank], 8, paint) +
    tube([head, front], 7, paint) +
    tube([add(crank, [-4, 24]), crank, add(crank, [6, -26])], 4.5, '#8d95a8') +
    `<circle cx="${n(crank[0])}" cy="${n(crank[1])}" r="13" fill="#8d95a8" stroke="${pen.ink}" stroke-width="${n(pen.inner)}"/>` +
    tube([head, bar], 6, '#8d95a8');
  return {
    behind: { shapes: [{ outline: saddle, fill: '#4a3a44' }], svg },
    grip: {
      shapes: [],
      svg: tube([add(bar, [-16, 5]), bar, add(near.place([18, 0]), [12, -2])], 6, '#3a3a4c')
    }
  };
}

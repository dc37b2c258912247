/** A backpack: behind the shoulders with its straps, or whole from behind. */
import { clothShade } from './colours.ts';
import { add, loop, mul, spline, type Knot, type Pt } from './geometry.ts';
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

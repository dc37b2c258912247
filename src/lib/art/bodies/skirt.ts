/** The skirt of a dress, over leggings: follows the thighs, standing or seated. */
import { add, lerp, loop, mul, smoothstep, spline, sub, unit, type Pt } from './geometry.ts';
import type { Cloth } from './garments/types.ts';
import type { Part } from './ink.ts';
import { seatOutline } from './legs.ts';
import { limb } from './limb.ts';
import type { Side } from './pose-types.ts';
import type { Skeleton } from './skeleton.ts';

/** `long` says how far it reaches: 1 to the knees; `lap`: it lies over the torso. */
export function drawSkirt(s: Skeleton, long: number, cloth: Cloth, lap: boolean): Part {
  const k = s.measures.thick;
  const thigh = (side: Side): { outline: Pt[]; low: Pt; high: Pt; hip: Pt } => {
    const { hip, knee, ankle } = s.legs[side];
    const l = limb(hip, knee, ankle, {
      outer: [
        [0, 25 * k],
        [0.5, 27 * k],
        [1.1, 28 * k]
      ],
      inner: [
        [0, 23 * k],
        [0.5, 25 * k],
        [1.1, 27 * k]
      ],
      to: long,
      startCap: 16,
      endCap: 5,
      soft: 10,
      bend: -1
    });
    return { outline: l.outline, low: l.point(long, l.side), high: l.point(long, -l.side), hip };
  };
  const near = thigh('near');
  const far = thigh('far');
  const t = s.torso;
  const legs = s.legs;
  const mid = (side: Side): Pt => lerp(legs[side].hip, legs[side].knee, long * 0.98);
  const ahead = mid('near')[0] < mid('far')[0];
  const leftFoot = mid(ahead ? 'near' : 'far');
  const rightFoot = mid(ahead ? 'far' : 'near');
  const sway = mul(unit(sub(rightFoot, leftFoot)), 4);
  const between = loop([
    [...t.warp(-1.08, 0.9), 1],
    [...sub(leftFoot, sway), 1],
    add(lerp(leftFoot, rightFoot, 0.5), mul(t.down, 7)),
    [...add(rightFoot, sway), 1],
    [...t.warp(1.08, 0.9), 1]
  ]);
  const edge = (p: Pt): number =>
    smoothstep(4, 34, Math.hypot(p[0] - t.pelvis[0], p[1] - t.pelvis[1]) - 34);
  const fold = (
    u: number,
    side: Side,
    at: number
  ): { line: Pt[]; weight: number; taper: 'start'; colour: string } => ({
    line: spline([
      lerp(t.warp(u, 1), mid(side), 0.35),
      add(lerp(t.warp(u, 1), mid(side), 0.7), [at, 0]),
      add(lerp(t.warp(u, 1), mid(side), 1.0), [at * 1.4, 0])
    ]),
    weight: 0.75,
    taper: 'start',
    colour: cloth.fold
  });
  return {
    shapes: [far.outline, near.outline, between, ...(lap ? [seatOutline(s)] : [])].map(
      (outline) => ({
        outline,
        fill: cloth.top,
        edge
      })
    ),
    shades: [
      {
        outline: loop([
          t.warp(0.5, 0.98),
          lerp(legs.near.hip, legs.near.knee, 0.5),
          add(mid('near'), mul(sway, 1.4)),
          add(mid('near'), add(mul(sway, 9), mul(t.down, 20))),
          t.warp(1.6, 1)
        ]),
        fill: cloth.topShade
      }
    ],
    clipped: [fold(0.3, 'near', -8), fold(-0.2, 'far', 9), fold(0.05, 'near', -26)]
  };
}

/** The neck, from under the head into the collar. */
import { add, loop, mul, rotate, type Pt } from './geometry.ts';
import type { Part } from './ink.ts';
import type { Skeleton } from './skeleton.ts';

/** `top` is the middle of the neck under the head, `tilt` the head's turn in degrees. */
export function neckPart(s: Skeleton, top: Pt, width: number, tilt: number, fill: string): Part {
  const t = s.torso;
  const across = (k: number): Pt => mul(t.across, k);
  const w = s.measures.neckWidth / 2;
  const up = rotate([0, -14], tilt);
  const side = rotate([width / 2, 0], tilt);
  return {
    shapes: [
      {
        outline: loop([
          [...add(top, add(up, mul(side, -1))), 1],
          add(top, mul(side, -1)),
          add(add(t.neck, across(-w)), mul(t.down, -8)),
          add(add(t.neck, across(-w - 6)), mul(t.down, 4)),
          [...add(add(t.neck, across(-w - 16)), mul(t.down, 30)), 1],
          [...add(add(t.neck, across(w + 16)), mul(t.down, 30)), 1],
          add(add(t.neck, across(w + 6)), mul(t.down, 3)),
          add(add(t.neck, across(w)), mul(t.down, -9)),
          add(top, side),
          [...add(top, add(up, side)), 1]
        ]),
        fill
      }
    ]
  };
}

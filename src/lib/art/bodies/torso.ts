/**
 * The torso as a warped sheet: `warp(u, v)` gives the place on the panel of a point of the garment,
 * u across (-1 left edge, 1 right edge), v down (0 base of the neck, 1 hips, more below). All that
 * is sewn on a garment is written in (u, v) and so follows the pose.
 */
import { add, at, lerp, mul, sub, unit, type Pt } from './geometry.ts';
import type { Measures } from './proportions.ts';

export interface TorsoInput {
  neck: Pt;
  chest: Pt;
  waist: Pt;
  pelvis: Pt;
  across: Pt;
  hipAcross: Pt;
  width: number;
  shoulderWidth: number;
  measures: Measures;
  back: boolean;
}

export interface Torso extends TorsoInput {
  warp: (u: number, v: number) => Pt;
  /** A line through points of the sheet. */
  sheet: (points: ReadonlyArray<readonly [number, number]>) => Pt[];
  /** u of the middle of the front. */
  front: number;
  /** Looser (above 0) or closer fit, in head units, by v. */
  down: Pt;
}

type Track = (v: number) => Pt;

/** A smooth line through points at given keys. */
function track(keys: readonly number[], points: readonly Pt[]): Track {
  const n = keys.length;
  const slope = (i: number): Pt => {
    const a = Math.max(0, i - 1);
    const b = Math.min(n - 1, i + 1);
    return mul(sub(at(points, b), at(points, a)), 1 / (at(keys, b) - at(keys, a)));
  };
  return (v) => {
    let i = 0;
    while (i < n - 2 && v > at(keys, i + 1)) i++;
    const k0 = at(keys, i);
    const k1 = at(keys, i + 1);
    const h = k1 - k0;
    const t = (v - k0) / h;
    if (t > 1) return add(at(points, n - 1), mul(slope(n - 1), v - k1));
    if (t < 0) return add(at(points, 0), mul(slope(0), v - k0));
    const m0 = mul(slope(i), h);
    const m1 = mul(slope(i + 1), h);
    const a = 2 * t ** 3 - 3 * t ** 2 + 1;
    const b = t ** 3 - 2 * t ** 2 + t;
    const c = -2 * t ** 3 + 3 * t ** 2;
    const d = t ** 3 - t ** 2;
    return add(add(mul(at(points, i), a), mul(m0, b)), add(mul(at(points, i + 1), c), mul(m1, d)));
  };
}

/** Builds the sheet from the joints; `ease` widens it, as a loose garment does. */
export function buildTorso(input: TorsoInput, ease = 0): Torso {
  const { neck, chest, waist, pelvis, across, hipAcross, width, measures: m } = input;
  const down = unit(sub(pelvis, neck));
  const keys = [0, 0.045, 0.1, 0.19, 0.32, 0.64, 1];
  const side = (s: 1 | -1): Track => {
    const w = (half: number): number => s * (half * width + ease);
    const joint = add(
      chest,
      mul(across, s * input.shoulderWidth * (s < 0 && !input.back ? 0.94 : 1))
    );
    const neckSide = add(neck, mul(across, s * (m.neckWidth * 0.5 + 3)));
    const top = add(joint, add(mul(across, s * (ease * 0.2 - 5)), mul(down, -14.2 - ease * 0.32)));
    return track(keys, [
      add(neckSide, mul(down, -3)),
      add(lerp(neckSide, top, 0.5), mul(down, 0.6)),
      top,
      add(joint, add(mul(across, s * (8 + ease * 0.36)), mul(down, 3))),
      add(lerp(chest, waist, 0.26), mul(across, w(m.chest))),
      add(waist, mul(lerp(across, hipAcross, 0.5), w(m.waist))),
      add(pelvis, mul(hipAcross, w(m.hip)))
    ]);
  };
  const left = side(-1);
  const right = side(1);
  const warp = (u: number, v: number): Pt => lerp(left(v), right(v), (u + 1) / 2);
  return {
    ...input,
    down,
    warp,
    sheet: (points) => points.map(([u, v]) => warp(u, v)),
    front: input.back ? 0 : -0.2
  };
}

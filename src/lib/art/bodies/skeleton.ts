/** From a pose and a body to joints. Origin: the chin of the upright head. */
import { add, clamp, dist, lerp, mul, normal, polar, sub, unit, type Pt } from './geometry.ts';
import type { ArmSpec, LegSpec, PoseSpec, Side, Target } from './pose-types.ts';
import type { Measures } from './proportions.ts';
import { buildTorso, type Torso } from './torso.ts';

export interface ArmJoints {
  shoulder: Pt;
  elbow: Pt;
  wrist: Pt;
}
export interface LegJoints {
  hip: Pt;
  knee: Pt;
  ankle: Pt;
}
export interface Skeleton {
  measures: Measures;
  torso: Torso;
  arms: Record<Side, ArmJoints>;
  legs: Record<Side, LegJoints>;
}

function solveArm(shoulder: Pt, target: Pt, spec: ArmSpec, side: Side, m: Measures): ArmJoints {
  const [fu, ff] = spec.fore ?? [1, 1];
  const upper = m.upperArm * fu;
  const fore = m.foreArm * ff;
  const way = sub(target, shoulder);
  const d = clamp(dist(target, shoulder), Math.abs(upper - fore) + 3, (upper + fore) * 0.992);
  const along = unit(way);
  const x = (d * d + upper * upper - fore * fore) / (2 * d);
  const h = Math.sqrt(Math.max(0, upper * upper - x * x));
  const bend = spec.bend ?? (side === 'near' ? 1 : -1);
  const elbow = add(add(shoulder, mul(along, x)), mul(normal(along), h * bend));
  return { shoulder, elbow, wrist: add(shoulder, mul(along, d)) };
}

function solveLeg(hip: Pt, spec: LegSpec, m: Measures): LegJoints {
  const [ft, fs] = spec.fore ?? [1, 1];
  const knee = add(hip, polar(spec.thigh, m.thigh * ft));
  return { hip, knee, ankle: add(knee, polar(spec.shin, m.shin * fs)) };
}

/** Solves the joints of a pose for one body. */
export function solve(pose: PoseSpec, m: Measures): Skeleton {
  const lean = (pose.lean ?? 0) + m.stoop;
  const down = polar(90 - lean, 1);
  const shift = pose.neck ?? [0, 0];
  const neck: Pt = [m.neck[0] + shift[0], m.neck[1] + shift[1]];
  const length = m.torso * (pose.short ?? 1);
  const width = pose.width ?? 1;
  const across = polar(-lean + (pose.tilt ?? 0), 1);
  const hipAcross = polar(-lean * 0.3 + (pose.hips ?? 0), 1);
  const chest = add(neck, mul(down, 28 - (pose.shrug ?? 0)));
  const pelvis = add(neck, mul(down, length));
  const forward: Pt = [-down[1], down[0]];
  const waist = add(lerp(neck, pelvis, 0.64), mul(forward, pose.bend ?? 0));
  const torso = buildTorso({
    neck,
    chest,
    waist,
    pelvis,
    across,
    hipAcross,
    width,
    shoulderWidth: m.shoulder * width,
    measures: m,
    back: pose.back ?? false
  });
  const shoulders = {
    near: add(chest, mul(across, m.shoulder * width)),
    far: add(chest, mul(across, -m.shoulder * width * (pose.back ? 1 : 0.94)))
  };
  const spread = m.hip * 0.5 * width;
  const hips = {
    near: add(pelvis, mul(hipAcross, spread)),
    far: add(pelvis, mul(hipAcross, -spread))
  };
  const legs = {
    near: solveLeg(hips.near, pose.legs.near, m),
    far: solveLeg(hips.far, pose.legs.far, m)
  };
  const place = (t: Target, side: Side): Pt => {
    if (t.on === 'torso') return torso.warp(t.u, t.v);
    if (t.on === 'face') return [t.x, t.y];
    if (t.on === 'knee') return add(legs[t.side].knee, [t.x, t.y]);
    return add(shoulders[side], polar(t.angle, (m.upperArm + m.foreArm) * t.reach));
  };
  return {
    measures: m,
    torso,
    legs,
    arms: {
      near: solveArm(shoulders.near, place(pose.near.to, 'near'), pose.near, 'near', m),
      far: solveArm(shoulders.far, place(pose.far.to, 'far'), pose.far, 'far', m)
    }
  };
}

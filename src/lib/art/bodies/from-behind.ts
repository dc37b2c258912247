/** Poses seen from behind. */
import type { ArmSpec, LegSpec, PoseSpec } from './pose-types.ts';

/** A pose seen from behind: what was before the torso is now hidden by it. */
export function fromBehind(pose: PoseSpec): PoseSpec {
  if (pose.back) return pose;
  const arm = (spec: ArmSpec): ArmSpec => ({
    ...spec,
    layer: spec.to.on === 'free' && spec.layer !== 'behind' ? 'front' : 'behind'
  });
  const leg = (spec: LegSpec): LegSpec =>
    spec.foot === 'front' ? { ...spec, foot: 'back' } : spec;
  return {
    ...pose,
    back: true,
    near: arm(pose.near),
    far: arm(pose.far),
    legs: { near: leg(pose.legs.near), far: leg(pose.legs.far) }
  };
}

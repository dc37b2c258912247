/**
 * Poses of two figures that touch. Spacing is in head heights from one head's centre to the other's,
 * towards the side the figure faces; one head height is `size` percent of the panel's height.
 */
import type { PoseSpec } from '../pose-types.ts';
import { hang, standing } from './parts.ts';

export const sideBySide: PoseSpec = {
  note: "Lays a hand on the shoulder of the one on the side it faces. Partner's head 1.45 head heights that way, same height; list this figure after the partner.",
  needs: 'partner',
  partner: { x: -1.45, y: 0, pose: 'stand' },
  lean: 2,
  bend: 1,
  tilt: 5,
  hips: 3,
  near: hang('near', 86, 0.98),
  far: {
    to: { on: 'face', x: -86, y: 30 },
    bend: 1,
    fore: [0.66, 0.6],
    hand: { shape: 'drape', aim: 164, flip: true },
    layer: 'front'
  },
  legs: standing
};

export const hugA: PoseSpec = {
  note: "One half of a hug: both arms round the partner's back, chin by the partner's shoulder. Partner: hug-b, looking the other way, 0.74 head heights on the side it faces and 0.06 lower; list hug-a after hug-b. Best with eyes-closed or relieved.",
  needs: 'partner',
  partner: { x: -0.74, y: 0.06, pose: 'hug-b' },
  lean: 9,
  bend: -3,
  width: 0.92,
  near: {
    to: { on: 'face', x: -92, y: 96 },
    bend: 1,
    fore: [0.96, 0.96],
    hand: { shape: 'flat', aim: 176, flip: true },
    layer: 'over'
  },
  far: {
    to: { on: 'face', x: -100, y: 150 },
    bend: 1,
    fore: [0.9, 0.9],
    hand: { shape: 'flat', aim: 190, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 86, shin: 88, foot: 'side' },
    far: { thigh: 98, shin: 92, foot: 'side' }
  }
};

export const hugB: PoseSpec = {
  note: 'The other half of a hug (see hug-a): leans in, arms round the partner, who covers the hands. List it before hug-a and let it look the other way.',
  needs: 'partner',
  partner: { x: -0.74, y: -0.06, pose: 'hug-a' },
  lean: 9,
  bend: -4,
  width: 0.92,
  near: {
    to: { on: 'face', x: -78, y: 128 },
    bend: 1,
    fore: [0.94, 0.92],
    hand: { shape: 'flat', aim: 184, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'face', x: -84, y: 104 },
    bend: 1,
    fore: [0.9, 0.9],
    hand: { shape: 'flat', aim: 180, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 88, shin: 86, foot: 'side' },
    far: { thigh: 97, shin: 90, foot: 'side' }
  }
};

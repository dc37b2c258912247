/**
 * Poses of two figures that touch. Spacing is in head heights from one head's centre to the other's,
 * towards the side the figure faces; one head height is `size` percent of the panel's height.
 */
import type { PoseSpec } from '../pose-types.ts';
import { hang, standing } from './parts.ts';

export const sideBySide: PoseSpec = {
  note: "Lays a hand on the near shoulder of the one on the side it faces. Partner's head 1.2 head heights that way (1.1 to 1.35 works), same height; list this figure after the partner.",
  needs: 'partner',
  partner: { x: -1.2, y: 0, pose: 'stand' },
  lean: 2,
  bend: 1,
  tilt: 4,
  hips: 3,
  near: hang('near', 87, 0.985),
  far: {
    to: { on: 'face', x: -62, y: 40 },
    bend: 1,
    fore: [0.62, 0.52],
    hand: { shape: 'drape', aim: 176, flip: true },
    layer: 'front'
  },
  legs: standing
};

export const armRound: PoseSpec = {
  note: "Lays an arm round the shoulders of the one on the side it faces: the arm goes behind the partner. Partner's head 1.1 to 1.5 head heights that way, same height; list this figure before the partner.",
  needs: 'partner',
  partner: { x: -1.25, y: 0, pose: 'stand' },
  lean: -2,
  bend: 2,
  tilt: 5,
  hips: -4,
  near: hang('near', 87, 0.985),
  far: {
    to: { on: 'face', x: -158, y: 62 },
    bend: 1,
    fore: [0.9, 0.86],
    hand: { shape: 'drape', aim: 140, flip: true },
    layer: 'behind'
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

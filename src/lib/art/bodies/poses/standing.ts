/** Poses of one standing figure. */
import type { PoseSpec } from '../pose-types.ts';
import { hang, standing } from './parts.ts';

export const stand: PoseSpec = {
  note: 'Stands at ease, arms hanging, weight on one leg.',
  lean: -1.5,
  bend: 5,
  hips: -7,
  tilt: 5,
  near: hang('near', 87, 0.98),
  far: hang('far', 97, 0.965),
  legs: standing
};

export const holdStrap: PoseSpec = {
  note: 'Stands with a backpack, one hand on its strap; the pack shows behind the shoulder.',
  lean: 0,
  bend: 3,
  tilt: -2,
  hips: 3,
  near: {
    to: { on: 'torso', u: 0.76, v: 0.42 },
    fore: [0.88, 0.8],
    hand: { shape: 'fist', aim: 238, flip: false },
    layer: 'front'
  },
  far: hang('far', 96, 0.975),
  legs: {
    near: { thigh: 92, shin: 90, foot: 'front' },
    far: { thigh: 98, shin: 92, foot: 'side', fore: [1, 0.98] }
  },
  extras: ['backpack']
};

export const phone: PoseSpec = {
  note: 'Looks at a phone held in front of the chest, thumb on the screen. Use turn: down.',
  lean: 3,
  bend: -2,
  tilt: 2,
  hips: -3,
  near: {
    to: { on: 'torso', u: -0.42, v: 0.52 },
    fore: [0.97, 0.97],
    hand: { shape: 'phone', aim: 236, flip: true },
    layer: 'over'
  },
  far: {
    to: { on: 'torso', u: -0.98, v: 0.98 },
    bend: -1,
    fore: [0.98, 0.9],
    hand: { shape: 'hidden' },
    layer: 'behind'
  },
  legs: standing,
  extras: ['phone']
};

export const sketch: PoseSpec = {
  note: 'Draws in a sketchbook held on the forearm, standing or cropped at the waist. Use turn: down.',
  lean: 4,
  bend: -2,
  near: {
    to: { on: 'torso', u: 0.08, v: 0.54 },
    fore: [0.94, 0.86],
    hand: { shape: 'pencil', aim: 184, flip: true },
    layer: 'over'
  },
  far: {
    to: { on: 'torso', u: -1.62, v: 0.74 },
    fore: [0.94, 0.6],
    hand: { shape: 'hold', aim: 320 },
    layer: 'front'
  },
  legs: standing,
  extras: ['sketchbook']
};

export const explain: PoseSpec = {
  note: 'Speaks with open hands, palms up, one higher than the other.',
  lean: 3,
  bend: 2,
  tilt: -2,
  hips: 3,
  near: {
    to: { on: 'torso', u: -0.3, v: 0.5 },
    fore: [0.96, 0.9],
    hand: { shape: 'offer', aim: 200, flip: true },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'free', angle: 122, reach: 0.72 },
    bend: 1,
    fore: [0.95, 0.9],
    hand: { shape: 'offer', aim: 190, flip: true },
    layer: 'behind'
  },
  legs: standing
};

export const lean: PoseSpec = {
  note: 'Leans the near shoulder on a wall or a locker (to the right of the figure), ankles crossed.',
  needs: 'wall',
  lean: -9,
  bend: 6,
  tilt: -6,
  hips: 5,
  near: {
    to: { on: 'torso', u: 0.94, v: 0.98 },
    fore: [0.98, 0.92],
    hand: { shape: 'hidden' },
    layer: 'front'
  },
  far: hang('far', 100, 0.97),
  legs: {
    near: { thigh: 102, shin: 96, foot: 'side' },
    far: { thigh: 92, shin: 66, foot: 'side', fore: [1, 0.96] }
  }
};

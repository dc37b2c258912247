/** Standing poses that say something with arms and hands. */
import type { PoseSpec } from '../pose-types.ts';
import { hang, standing } from './parts.ts';

export const armsCrossed: PoseSpec = {
  note: 'Stands with arms crossed: guarded, cold, or simply waiting.',
  lean: -3,
  bend: 3,
  tilt: 1,
  hips: -4,
  farArmLast: true,
  near: {
    to: { on: 'torso', u: -0.5, v: 0.5 },
    fore: [0.84, 0.96],
    hand: { shape: 'hidden' },
    layer: 'front'
  },
  far: {
    to: { on: 'torso', u: 0.46, v: 0.47 },
    fore: [0.84, 0.92],
    hand: { shape: 'drape', aim: -18, flip: false },
    layer: 'front'
  },
  legs: standing
};

export const handsPockets: PoseSpec = {
  note: 'Stands with both hands in the pockets, shoulders a little up.',
  lean: -2,
  bend: 5,
  shrug: 3,
  tilt: -2,
  hips: 4,
  near: {
    to: { on: 'torso', u: 0.96, v: 0.97 },
    fore: [0.96, 0.86],
    hand: { shape: 'pocket', aim: 118 },
    layer: 'front'
  },
  far: {
    to: { on: 'torso', u: -1.04, v: 0.96 },
    fore: [0.96, 0.84],
    hand: { shape: 'pocket', aim: 62 },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 93, shin: 89, foot: 'front' },
    far: { thigh: 99, shin: 92, foot: 'side', fore: [1, 0.98] }
  }
};

export const reach: PoseSpec = {
  note: 'Holds out a hand, palm up, to someone on the side it faces.',
  lean: 7,
  bend: -1,
  near: {
    to: { on: 'torso', u: -2.2, v: 0.42 },
    bend: 1,
    fore: [0.94, 0.96],
    hand: { shape: 'offer', aim: 184, flip: true },
    layer: 'front',
    holds: true
  },
  far: hang('far', 92, 0.97),
  legs: {
    near: { thigh: 84, shin: 86, foot: 'side', footTurn: -4 },
    far: { thigh: 104, shin: 92, foot: 'side', fore: [1, 0.99] }
  }
};

export const shrug: PoseSpec = {
  note: 'Shrugs: shoulders up, both palms up at the sides.',
  lean: -1,
  bend: 2,
  shrug: 11,
  near: {
    to: { on: 'free', angle: 50, reach: 0.62 },
    bend: -1,
    fore: [0.9, 0.86],
    hand: { shape: 'offer', aim: -18, flip: false },
    layer: 'front'
  },
  far: {
    to: { on: 'free', angle: 130, reach: 0.62 },
    bend: 1,
    fore: [0.9, 0.86],
    hand: { shape: 'offer', aim: 198, flip: true },
    layer: 'front'
  },
  legs: standing
};

export const think: PoseSpec = {
  note: 'Thinks: one hand at the chin, the other arm under its elbow.',
  lean: 1,
  bend: 1,
  tilt: -2,
  hips: 3,
  near: {
    to: { on: 'face', x: 2, y: 42 },
    bend: 1,
    fore: [0.86, 0.84],
    hand: { shape: 'chin', aim: 262, flip: false },
    layer: 'over'
  },
  far: {
    to: { on: 'torso', u: 0.34, v: 0.62 },
    fore: [0.92, 0.86],
    hand: { shape: 'drape', aim: 4 },
    layer: 'front'
  },
  legs: standing
};

export const wave: PoseSpec = {
  note: 'Waves with the near hand, beside the head.',
  lean: -3,
  bend: 2,
  tilt: -7,
  hips: 4,
  near: {
    to: { on: 'free', angle: -38, reach: 0.5 },
    bend: -1,
    fore: [0.8, 0.96],
    hand: { shape: 'open', aim: -74, flip: false },
    layer: 'front'
  },
  far: hang('far', 97, 0.97),
  legs: standing
};

export const point: PoseSpec = {
  note: 'Points to the side it faces.',
  lean: -1,
  bend: 2,
  tilt: -3,
  near: {
    to: { on: 'torso', u: -2.1, v: 0.2 },
    bend: 1,
    fore: [0.98, 0.98],
    hand: { shape: 'point', turn: 2, flip: true },
    layer: 'front'
  },
  far: hang('far', 95, 0.97),
  legs: standing
};

export const tray: PoseSpec = {
  note: 'Carries a lunch tray with both hands; the tray is drawn.',
  lean: -3,
  bend: 3,
  near: {
    to: { on: 'torso', u: 0.42, v: 0.72 },
    fore: [0.96, 0.6],
    hand: { shape: 'grip', aim: 196 },
    layer: 'over'
  },
  far: {
    to: { on: 'torso', u: -1.95, v: 0.8 },
    bend: -1,
    fore: [0.94, 0.6],
    hand: { shape: 'hold', aim: 318, flip: false },
    layer: 'front'
  },
  legs: {
    near: { thigh: 84, shin: 84, foot: 'side', footTurn: -4 },
    far: { thigh: 103, shin: 92, foot: 'side' }
  },
  extras: ['tray']
};

export const walk: PoseSpec = {
  note: 'Walks to the side it faces.',
  lean: 4,
  bend: 1,
  near: {
    to: { on: 'free', angle: 66, reach: 0.94 },
    bend: 1,
    hand: { shape: 'relaxed', flip: true, turn: 4 },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'free', angle: 122, reach: 0.9 },
    bend: 1,
    hand: { shape: 'relaxed', flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 112, shin: 96, foot: 'side', footTurn: 6 },
    far: { thigh: 78, shin: 52, foot: 'side', footTurn: -38, fore: [1, 0.96] }
  }
};

export const walkAway: PoseSpec = {
  note: 'Walks away, seen from behind. The head is drawn from behind too.',
  back: true,
  lean: 0,
  bend: 0,
  tilt: 2,
  hips: -3,
  near: {
    to: { on: 'free', angle: 85, reach: 0.97 },
    bend: 1,
    hand: { shape: 'relaxed', flip: false, turn: -6 },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'free', angle: 95, reach: 0.96 },
    bend: -1,
    hand: { shape: 'relaxed', flip: true, turn: 6 },
    layer: 'front'
  },
  legs: {
    near: { thigh: 89, shin: 90, foot: 'back' },
    far: { thigh: 94, shin: 84, foot: 'back', fore: [0.97, 0.84] }
  }
};

export const dance: PoseSpec = {
  note: 'Dances: one arm up, one out, weight on the toes of one foot.',
  lean: -8,
  bend: -5,
  tilt: -12,
  hips: 12,
  near: {
    to: { on: 'free', angle: -62, reach: 0.88 },
    bend: -1,
    hand: { shape: 'offer', aim: -100, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'free', angle: 158, reach: 0.9 },
    bend: 1,
    hand: { shape: 'offer', aim: 196, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 80, shin: 100, foot: 'side', footTurn: -6 },
    far: { thigh: 128, shin: 78, foot: 'side', footTurn: -34, fore: [0.95, 0.96] }
  }
};

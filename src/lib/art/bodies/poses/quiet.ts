/** Small gestures of feeling: standing or seated, mostly for close panels. */
import type { PoseSpec } from '../pose-types.ts';
import { hang, seated, standing } from './parts.ts';

export const holdElbow: PoseSpec = {
  note: 'Stands a little folded in, one hand holding the other arm at the elbow: unsure, shy, cold.',
  lean: 3,
  bend: -3,
  shrug: 4,
  tilt: -3,
  hips: 4,
  farArmLast: true,
  near: hang('near', 86, 0.97),
  far: {
    to: { on: 'torso', u: 0.62, v: 0.6 },
    fore: [0.94, 0.94],
    hand: { shape: 'drape', aim: 4 },
    layer: 'front'
  },
  legs: {
    near: { thigh: 89, shin: 90, foot: 'front', footTurn: 6 },
    far: { thigh: 93, shin: 91, foot: 'side', fore: [1, 0.98] }
  }
};

export const handHeart: PoseSpec = {
  note: 'Lays a hand on the chest: meaning it, moved, or thankful.',
  lean: 2,
  bend: 1,
  tilt: -2,
  near: {
    to: { on: 'torso', u: 0.26, v: 0.42 },
    fore: [0.92, 0.82],
    hand: { shape: 'drape', aim: 196, flip: true },
    layer: 'front'
  },
  far: hang('far', 95, 0.98),
  legs: standing
};

export const showPhone: PoseSpec = {
  note: 'Holds a phone out to someone on the side it faces, screen up.',
  lean: 5,
  bend: 0,
  near: {
    to: { on: 'torso', u: -1.7, v: 0.46 },
    bend: 1,
    fore: [0.96, 0.96],
    hand: { shape: 'phone', aim: 216, flip: true },
    layer: 'front'
  },
  far: hang('far', 92, 0.98),
  legs: standing,
  extras: ['phone']
};

export const restChin: PoseSpec = {
  note: 'Sits at a table, chin on a hand, the other forearm on the table, about 2 head heights below the centre of the head.',
  needs: 'table',
  bust: true,
  lean: 10,
  bend: -5,
  tilt: -4,
  near: {
    to: { on: 'face', x: 8, y: 40 },
    bend: 1,
    fore: [0.92, 1.02],
    hand: { shape: 'chin', aim: 258 },
    layer: 'over'
  },
  far: {
    to: { on: 'torso', u: -0.1, v: 0.77 },
    fore: [0.92, 0.9],
    hand: { shape: 'flat', aim: 6 },
    layer: 'front'
  },
  legs: seated,
  rests: 'seat'
};

export const sitElbows: PoseSpec = {
  note: "Sits at a table, elbows on it, hands clasped before the chest: they stay in sight when the table's edge is as high as 1.7 head heights below the head's centre.",
  needs: 'table',
  bust: true,
  lean: 8,
  bend: -4,
  near: {
    to: { on: 'torso', u: -0.22, v: 0.47 },
    bend: 1,
    fore: [0.8, 0.86],
    hand: { shape: 'folded', aim: 232 },
    layer: 'front'
  },
  far: {
    to: { on: 'torso', u: -0.86, v: 0.42 },
    bend: -1,
    fore: [0.78, 0.72],
    hand: { shape: 'hidden' },
    layer: 'front'
  },
  legs: seated,
  rests: 'seat'
};

export const backpackOn: PoseSpec = {
  note: 'Walks with a backpack on, a hand on its strap.',
  lean: 3,
  bend: 1,
  near: {
    to: { on: 'torso', u: 0.76, v: 0.42 },
    fore: [0.88, 0.8],
    hand: { shape: 'fist', aim: 238 },
    layer: 'front'
  },
  far: {
    to: { on: 'free', angle: 116, reach: 0.92 },
    bend: 1,
    hand: { shape: 'relaxed', flip: true },
    layer: 'behind',
    holds: true
  },
  legs: {
    near: { thigh: 76, shin: 56, foot: 'side', footTurn: -34 },
    far: { thigh: 110, shin: 96, foot: 'side', footTurn: 5 }
  },
  extras: ['backpack']
};

export const sitFloor: PoseSpec = {
  note: 'Sits on the floor, back against a wall or a locker (to the right), one knee up, one leg out.',
  needs: 'wall',
  lean: -6,
  bend: 4,
  near: {
    to: { on: 'knee', side: 'near', x: 14, y: -8 },
    bend: 1,
    fore: [0.96, 0.92],
    hand: { shape: 'relaxed', aim: 150, flip: true },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'torso', u: -1.1, v: 1.02 },
    bend: -1,
    fore: [0.96, 0.9],
    hand: { shape: 'flat', aim: 160, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 222, shin: 104, fore: [0.84, 0.86], foot: 'side' },
    far: { thigh: 176, shin: 172, fore: [0.9, 0.94], foot: 'side', footTurn: 62 }
  },
  lap: true,
  rests: 'seat'
};

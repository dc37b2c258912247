/** Poses of everyday life: calls, doors, games, boards and bikes, boxes. */
import type { PoseSpec } from '../pose-types.ts';
import { hang, seated, standing } from './parts.ts';

export const phoneEar: PoseSpec = {
  note: 'Stands and speaks on a phone held at the near ear; the phone is drawn.',
  lean: -1,
  bend: 3,
  tilt: -3,
  hips: 4,
  near: {
    to: { on: 'face', x: 47, y: -4 },
    bend: -1,
    fore: [0.64, 1.13],
    hand: { shape: 'grip', aim: 254, flip: false },
    layer: 'over'
  },
  far: {
    to: { on: 'torso', u: 0.3, v: 0.66 },
    fore: [0.94, 0.84],
    hand: { shape: 'drape', aim: 4 },
    layer: 'front'
  },
  legs: standing,
  extras: ['phone-ear']
};

export const knock: PoseSpec = {
  note: 'Knocks on a door on the side it faces: the knuckles are 1.1 head heights that way, at the height of the chin.',
  lean: 2,
  bend: 0,
  tilt: -4,
  near: {
    to: { on: 'face', x: -82, y: 2 },
    bend: 1,
    fore: [0.92, 0.94],
    hand: { shape: 'fist', aim: 196, flip: true },
    layer: 'over'
  },
  far: hang('far', 92, 0.96),
  legs: {
    near: { thigh: 86, shin: 88, foot: 'side', footTurn: -3 },
    far: { thigh: 99, shin: 92, foot: 'side', fore: [1, 0.985] }
  }
};

export const game: PoseSpec = {
  note: 'Sits bent over a game, controller in both hands; the controller is drawn. Needs a chair, a bed or a sofa.',
  needs: 'chair',
  lean: 11,
  bend: -5,
  short: 0.97,
  near: {
    to: { on: 'torso', u: -0.06, v: 0.74 },
    bend: 1,
    fore: [0.94, 0.8],
    hand: { shape: 'hold', aim: 208, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'torso', u: -2.16, v: 0.72 },
    bend: -1,
    fore: [0.92, 0.74],
    hand: { shape: 'hold', aim: 334 },
    layer: 'front'
  },
  legs: {
    near: { thigh: 160, shin: 84, fore: [0.84, 0.96], foot: 'side' },
    far: { thigh: 168, shin: 98, fore: [0.86, 0.93], foot: 'side' }
  },
  rests: 'seat',
  extras: ['controller']
};

export const skate: PoseSpec = {
  note: 'Rides a skateboard to the side it faces, knees bent, arms out; the board is drawn.',
  lean: 8,
  bend: -4,
  tilt: 6,
  short: 0.96,
  near: {
    to: { on: 'free', angle: 28, reach: 0.9 },
    bend: -1,
    fore: [0.96, 0.94],
    hand: { shape: 'relaxed', aim: 8, flip: false },
    layer: 'front'
  },
  far: {
    to: { on: 'free', angle: 158, reach: 0.88 },
    bend: 1,
    hand: { shape: 'relaxed', aim: 186, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 72, shin: 112, fore: [0.86, 0.92], foot: 'side' },
    far: { thigh: 132, shin: 84, fore: [0.92, 0.98], foot: 'side' }
  },
  extras: ['board']
};

export const pushBike: PoseSpec = {
  note: 'Walks beside a bicycle, both hands on its handlebar; the bicycle is drawn, about 2 head heights before and 2.5 behind the head.',
  lean: 7,
  bend: 0,
  near: {
    to: { on: 'free', angle: 136, reach: 0.9 },
    bend: 1,
    fore: [0.98, 0.96],
    hand: { shape: 'grip', aim: 168, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'free', angle: 128, reach: 0.88 },
    bend: 1,
    fore: [0.96, 0.92],
    hand: { shape: 'grip', aim: 168, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 74, shin: 58, foot: 'side', footTurn: -34 },
    far: { thigh: 108, shin: 95, foot: 'side', footTurn: 5 }
  },
  extras: ['bike']
};

export const leanRail: PoseSpec = {
  note: "Leans the forearms on a rail on the side it faces, about 1.8 head heights below the head's centre; the rail belongs to the set or stands in front.",
  needs: 'wall',
  lean: 19,
  bend: -8,
  tilt: 3,
  hips: -6,
  near: {
    to: { on: 'torso', u: -1.75, v: 0.56 },
    bend: 1,
    fore: [0.94, 0.96],
    hand: { shape: 'drape', aim: 168, flip: true },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'torso', u: -2.1, v: 0.5 },
    bend: 1,
    fore: [0.9, 0.86],
    hand: { shape: 'drape', aim: 160, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 84, shin: 88, foot: 'side' },
    far: { thigh: 100, shin: 74, foot: 'side', footTurn: -10, fore: [1, 0.97] }
  }
};

export const carryBox: PoseSpec = {
  note: 'Carries a box before the body with both arms; the box is drawn.',
  lean: -5,
  bend: 5,
  near: {
    to: { on: 'torso', u: 0.3, v: 0.8 },
    bend: 1,
    fore: [0.96, 0.66],
    hand: { shape: 'flat', aim: 188, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'torso', u: -2.12, v: 0.72 },
    bend: -1,
    fore: [0.94, 0.8],
    hand: { shape: 'flat', aim: 60 },
    layer: 'front'
  },
  legs: {
    near: { thigh: 84, shin: 84, foot: 'side', footTurn: -4 },
    far: { thigh: 103, shin: 92, foot: 'side' }
  },
  extras: ['box']
};

export const raiseHand: PoseSpec = {
  note: 'Raises a hand to speak, standing or cropped behind a desk.',
  lean: 0,
  bend: 3,
  tilt: -9,
  hips: -3,
  near: {
    to: { on: 'free', angle: -74, reach: 0.95 },
    bend: 1,
    fore: [0.9, 0.92],
    hand: { shape: 'open', aim: -84, flip: false },
    layer: 'front'
  },
  far: hang('far', 96, 0.97),
  legs: standing
};

export const write: PoseSpec = {
  note: "Writes at a table, pencil in hand, the other hand on the sheet; both are drawn. The hands lie about 2 head heights below the head's centre. Use turn: down.",
  needs: 'table',
  bust: true,
  lean: 12,
  bend: -5,
  near: {
    to: { on: 'face', x: 0, y: 148 },
    bend: 1,
    fore: [0.88, 0.94],
    hand: { shape: 'pencil', aim: 186, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'face', x: -102, y: 156 },
    bend: -1,
    fore: [0.84, 0.7],
    hand: { shape: 'flat', aim: 26, flip: true },
    layer: 'front'
  },
  legs: seated,
  rests: 'seat',
  extras: ['paper']
};

export const clap: PoseSpec = {
  note: 'Claps, hands before the chest.',
  lean: -1,
  bend: 3,
  tilt: -2,
  hips: -4,
  near: {
    to: { on: 'face', x: 0, y: 106 },
    bend: 1,
    fore: [0.94, 0.84],
    hand: { shape: 'flat', aim: 236, flip: false },
    layer: 'over'
  },
  far: {
    to: { on: 'face', x: -70, y: 108 },
    bend: -1,
    fore: [0.74, 0.62],
    hand: { shape: 'flat', aim: 306, flip: true },
    layer: 'over'
  },
  legs: standing
};

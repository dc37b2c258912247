/** Seated and crouching poses. */
import type { PoseSpec } from '../pose-types.ts';
import { seated } from './parts.ts';

export const sitDesk: PoseSpec = {
  note: "Sits behind a table, forearms on it. The hands lie about 2 head heights below the head's centre: they are drawn over a table of the scene whose far edge is at 1.8 to 2.2.",
  needs: 'table',
  bust: true,
  lean: 7,
  bend: -3,
  near: {
    to: { on: 'face', x: 0, y: 164 },
    fore: [0.92, 0.95],
    hand: { shape: 'drape', aim: 178, flip: true },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'face', x: -66, y: 161 },
    bend: -1,
    fore: [0.9, 0.66],
    hand: { shape: 'flat', aim: 14, flip: true },
    layer: 'front'
  },
  legs: seated,
  rests: 'seat'
};

export const listen: PoseSpec = {
  note: 'Sits and listens, hands folded in the lap. Needs a chair.',
  needs: 'chair',
  lean: 4,
  bend: -2,
  near: {
    to: { on: 'torso', u: 0.0, v: 0.92 },
    fore: [0.94, 0.86],
    hand: { shape: 'folded', aim: 196 },
    layer: 'front'
  },
  far: {
    to: { on: 'torso', u: -0.72, v: 0.92 },
    bend: -1,
    fore: [0.92, 0.78],
    hand: { shape: 'hidden' },
    layer: 'front'
  },
  legs: seated,
  rests: 'seat'
};

export const sit: PoseSpec = {
  note: 'Sits on a chair or a bench, hands on the thighs. Needs a chair.',
  needs: 'chair',
  lean: -2,
  bend: 3,
  near: {
    to: { on: 'knee', side: 'near', x: 62, y: -40 },
    fore: [0.95, 0.9],
    hand: { shape: 'flat', aim: 164, flip: true },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'knee', side: 'far', x: 52, y: -34 },
    bend: -1,
    fore: [0.95, 0.86],
    hand: { shape: 'flat', aim: 168, flip: true },
    layer: 'front'
  },
  legs: seated,
  rests: 'seat'
};

export const sitLean: PoseSpec = {
  note: 'Sits bent forward, elbows on the knees, hands together. Needs a chair or a bench.',
  needs: 'chair',
  lean: 27,
  bend: -10,
  short: 0.94,
  neck: [4, 0],
  near: {
    to: { on: 'knee', side: 'near', x: -34, y: -46 },
    bend: 1,
    fore: [0.98, 0.9],
    hand: { shape: 'folded', aim: 176 },
    layer: 'front'
  },
  far: {
    to: { on: 'knee', side: 'far', x: -16, y: -44 },
    bend: 1,
    fore: [0.9, 0.84],
    hand: { shape: 'hidden' },
    layer: 'front'
  },
  legs: {
    near: { thigh: 168, shin: 84, fore: [0.86, 0.96], foot: 'side' },
    far: { thigh: 176, shin: 96, fore: [0.86, 0.96], foot: 'side' }
  },
  rests: 'seat'
};

export const sitBed: PoseSpec = {
  note: 'Sits on a bed or on the floor, knees up, arms round them. The seat is at the bottom of the drawing.',
  needs: 'bed',
  lean: 10,
  bend: -12,
  neck: [2, 0],
  near: {
    to: { on: 'knee', side: 'near', x: 2, y: 46 },
    bend: 1,
    fore: [0.96, 0.94],
    hand: { shape: 'drape', aim: 196, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'knee', side: 'far', x: 0, y: 44 },
    bend: 1,
    fore: [0.9, 0.94],
    hand: { shape: 'hidden' },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 224, shin: 107, fore: [0.86, 0.9], foot: 'side' },
    far: { thigh: 227, shin: 112, fore: [0.92, 0.92], foot: 'side' }
  },
  lap: true,
  rests: 'seat'
};

export const crouch: PoseSpec = {
  note: 'Crouches on the balls of the feet, forearms on the knees: down to someone small, or to tie a shoe.',
  lean: 16,
  bend: -8,
  short: 0.92,
  near: {
    to: { on: 'knee', side: 'near', x: -22, y: 6 },
    bend: 1,
    fore: [0.92, 0.9],
    hand: { shape: 'relaxed', aim: 118, flip: true },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'knee', side: 'far', x: -14, y: 4 },
    bend: 1,
    fore: [0.9, 0.84],
    hand: { shape: 'relaxed', aim: 110, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 182, shin: 58, fore: [0.78, 0.72], foot: 'side', footTurn: -14 },
    far: { thigh: 196, shin: 72, fore: [0.86, 0.9], foot: 'side' }
  },
  lap: true
};

export const wheelchair: PoseSpec = {
  note: 'Sits in a wheelchair, which is drawn; one hand on the wheel rim, the other free.',
  lean: -3,
  bend: 2,
  near: {
    to: { on: 'torso', u: 1.02, v: 0.86 },
    fore: [0.94, 0.86],
    hand: { shape: 'fist', aim: 128, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'knee', side: 'far', x: 56, y: -36 },
    bend: -1,
    fore: [0.95, 0.84],
    hand: { shape: 'flat', aim: 168, flip: true },
    layer: 'front',
    holds: true
  },
  legs: {
    near: { thigh: 166, shin: 98, fore: [0.84, 0.9], foot: 'side' },
    far: { thigh: 170, shin: 101, fore: [0.86, 0.88], foot: 'side' }
  },
  rests: 'wheelchair'
};

/** Close to another, or close to the ground. Spacing as in pairs.ts. */
import type { PoseSpec } from '../pose-types.ts';
import { hang, standing } from './parts.ts';

export const hugSide: PoseSpec = {
  note: "Hugs the one on the side it faces from beside: one arm behind the partner's back, the other hand on the partner's arm. Partner's head 0.95 head heights that way, same height; list this figure after the partner; tilt both heads together.",
  needs: 'partner',
  partner: { x: -0.95, y: 0, pose: 'stand' },
  lean: 6,
  bend: 2,
  tilt: 4,
  hips: -5,
  near: {
    to: { on: 'face', x: -64, y: 112 },
    bend: 1,
    fore: [0.94, 0.92],
    hand: { shape: 'drape', aim: 178, flip: true },
    layer: 'front'
  },
  far: {
    to: { on: 'torso', u: -0.4, v: 0.5 },
    bend: -1,
    fore: [0.5, 0.5],
    hand: { shape: 'hidden' },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 87, shin: 91, foot: 'front', footTurn: 4 },
    far: { thigh: 94, shin: 92, foot: 'side', fore: [1, 0.985] }
  }
};

export const comfort: PoseSpec = {
  note: "Bends to the one on the side it faces and lays a hand on the near shoulder: partner's head 1.25 head heights that way (1.15 to 1.4 works) and 0.15 lower (0 to 0.3 works), standing or sitting; list this figure after the partner.",
  needs: 'partner',
  partner: { x: -1.25, y: 0.15, pose: 'sit' },
  lean: 10,
  bend: -2,
  tilt: 3,
  hips: -3,
  near: {
    to: { on: 'face', x: -43, y: 46 },
    bend: 1,
    fore: [0.86, 0.9],
    hand: { shape: 'drape', aim: 170, flip: true },
    layer: 'over'
  },
  far: hang('far', 98, 0.95),
  legs: standing
};

export const kneel: PoseSpec = {
  note: 'Kneels on one knee, a forearm on the other: eye to eye with someone who sits.',
  lean: 7,
  bend: -3,
  near: {
    to: { on: 'knee', side: 'far', x: 24, y: -24 },
    bend: 1,
    fore: [0.96, 0.92],
    hand: { shape: 'drape', aim: 172, flip: true },
    layer: 'front',
    holds: true
  },
  far: {
    to: { on: 'knee', side: 'far', x: 40, y: -32 },
    bend: -1,
    fore: [0.92, 0.8],
    hand: { shape: 'drape', aim: 168, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 95, shin: 5, fore: [0.92, 0.72], foot: 'side', footTurn: -74 },
    far: { thigh: 176, shin: 92, fore: [0.76, 0.85], foot: 'side' }
  }
};

export const sitGroundPhone: PoseSpec = {
  note: 'Sits on the ground, knees up, looking at a phone held on the knees; the phone is drawn. The seat is at the bottom of the drawing. Use turn: down.',
  needs: 'wall',
  lean: 6,
  bend: -8,
  neck: [2, 0],
  near: {
    to: { on: 'knee', side: 'near', x: 30, y: -22 },
    bend: 1,
    fore: [0.96, 0.94],
    hand: { shape: 'phone', aim: 232, flip: true },
    layer: 'over'
  },
  far: {
    to: { on: 'knee', side: 'far', x: 16, y: 30 },
    bend: 1,
    fore: [0.9, 0.94],
    hand: { shape: 'drape', aim: 190, flip: true },
    layer: 'behind'
  },
  legs: {
    near: { thigh: 226, shin: 106, fore: [0.86, 0.9], foot: 'side' },
    far: { thigh: 218, shin: 110, fore: [0.92, 0.9], foot: 'side' }
  },
  lap: true,
  rests: 'seat',
  extras: ['phone']
};

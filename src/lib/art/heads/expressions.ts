/**
 * The expressions: brows, lids, look and mouth apart, so that each says its own part of a feeling.
 * Lengths are head units.
 */

export interface Brow {
  /** Up from rest. */
  raise: number;
  /** Inner end up and outer end down (worry); negative: inner end down (anger). */
  tilt: number;
  /** Extra height of the middle. */
  arch: number;
}

export interface Lids {
  /** 1 is a calm open eye, 0 shut. */
  open: number;
  /** How far the lower lid is pushed up by the cheek, 0..1. */
  lower: number;
  /** Outer end of the upper lid down (sad, tired); negative: inner end down (stern). */
  slope: number;
  /** Shut eyes: lashes down at rest, or bent up by a smile. */
  shut?: 'calm' | 'happy';
}

export interface Mouth {
  width: number;
  /** Corners up from the middle; negative: down. */
  corners: number;
  /** The near corner higher than the far one. */
  skew: number;
  /** Height of the opening; 0 is shut. */
  open: number;
  /** 0 a wide opening, 1 a round one. */
  round: number;
  teeth: 'none' | 'upper' | 'both';
  tongue: boolean;
  /** The middle of a shut mouth pressed up, as when one holds back. */
  press: number;
  shift: number;
}

export interface Expression {
  brows: { near: Brow; far: Brow };
  lids: { near: Lids; far: Lids };
  /** Where the irises sit when the scene does not send the gaze elsewhere: -1..1 of their room, x towards the front negative. */
  look: [number, number];
  mouth: Mouth;
  /** 0..1. */
  blush: number;
  tear: boolean;
  /** Line under the eyes, 0..1. */
  weary: number;
}

interface Sketch {
  brow?: Partial<Brow>;
  farBrow?: Partial<Brow>;
  lids?: Partial<Lids>;
  farLids?: Partial<Lids>;
  look?: [number, number];
  mouth?: Partial<Mouth>;
  blush?: number;
  tear?: boolean;
  weary?: number;
}

const restBrow: Brow = { raise: 0, tilt: 0, arch: 0 };
const restLids: Lids = { open: 0.92, lower: 0, slope: 0 };
const restMouth: Mouth = {
  width: 12,
  corners: 0.5,
  skew: 0,
  open: 0,
  round: 0,
  teeth: 'none',
  tongue: false,
  press: 0,
  shift: 0
};

function expression(sketch: Sketch): Expression {
  const brow = { ...restBrow, ...sketch.brow };
  const lids = { ...restLids, ...sketch.lids };
  return {
    brows: { near: brow, far: { ...brow, ...sketch.farBrow } },
    lids: { near: lids, far: { ...lids, ...sketch.farLids } },
    look: sketch.look ?? [-0.42, 0],
    mouth: { ...restMouth, ...sketch.mouth },
    blush: sketch.blush ?? 0.35,
    tear: sketch.tear ?? false,
    weary: sketch.weary ?? 0
  };
}

export const expressions: Record<string, Expression> = {
  calm: expression({
    brow: { raise: 0.5, arch: 0.3 },
    farBrow: { raise: 0, arch: 0 },
    mouth: { width: 11.5, corners: 0.9, skew: 0.35 }
  }),
  smile: expression({
    brow: { raise: 1.2, arch: 0.6 },
    lids: { open: 0.88, lower: 0.22 },
    mouth: { width: 16, corners: 2.9, skew: 0.5 },
    blush: 0.6
  }),
  grin: expression({
    brow: { raise: 1.8, arch: 0.8 },
    lids: { open: 0.8, lower: 0.45 },
    mouth: { width: 18.5, corners: 3, open: 6.2, teeth: 'upper' },
    blush: 0.7
  }),
  laugh: expression({
    brow: { raise: 3, arch: 1.2 },
    lids: { shut: 'happy' },
    mouth: { width: 18.5, corners: 3.2, open: 10.5, teeth: 'upper', tongue: true },
    blush: 0.85
  }),
  worried: expression({
    brow: { raise: 1.8, tilt: 3.6 },
    lids: { open: 1, slope: 0.1 },
    mouth: { width: 11, corners: -1.1, skew: -0.9, press: 0.7 }
  }),
  sad: expression({
    brow: { raise: 0.8, tilt: 3.6 },
    lids: { open: 0.74, slope: 0.3 },
    look: [-0.4, 0.55],
    mouth: { width: 10.5, corners: -1.6, skew: 0.3 },
    blush: 0.25
  }),
  hurt: expression({
    brow: { raise: -0.6, tilt: 3.1, arch: -0.5 },
    lids: { open: 0.78, lower: 0.2, slope: 0.2 },
    look: [0.15, 0.35],
    mouth: { width: 9.5, corners: -1.05, press: 0.6, skew: -0.4, shift: 0.6 }
  }),
  surprised: expression({
    brow: { raise: 4.6, arch: 1.6 },
    lids: { open: 1.14 },
    look: [-0.35, -0.05],
    mouth: { width: 8.5, corners: 0, open: 7.6, round: 1, tongue: true }
  }),
  annoyed: expression({
    brow: { raise: -1.4, tilt: -2.2 },
    farBrow: { raise: -0.8 },
    lids: { open: 0.62, slope: -0.12 },
    mouth: { width: 11, corners: -0.9, skew: -1.3 }
  }),
  doubtful: expression({
    brow: { raise: 4, arch: 1.4, tilt: -0.8 },
    farBrow: { raise: -1.2, tilt: -1.8, arch: 0 },
    lids: { open: 0.86 },
    farLids: { open: 0.68 },
    mouth: { width: 10, corners: -0.5, skew: 1.8, shift: 0.8 }
  }),
  thinking: expression({
    brow: { raise: 2.4, arch: 0.8, tilt: 0.8 },
    farBrow: { raise: 0.6, tilt: -0.8 },
    lids: { open: 0.98 },
    look: [0.5, -0.62],
    mouth: { width: 8.5, corners: 0.2, skew: 1.2, shift: 1.4 }
  }),
  shy: expression({
    brow: { raise: 1.4, tilt: 1.8 },
    lids: { open: 0.7, lower: 0.15, slope: 0.1 },
    look: [0.3, 0.6],
    mouth: { width: 9.5, corners: 1.7, skew: 0.6, shift: 0.4 },
    blush: 1
  }),
  relieved: expression({
    brow: { raise: 2, tilt: 2.4, arch: 0.5 },
    lids: { shut: 'calm' },
    mouth: { width: 14, corners: 2.3, skew: 0.4 },
    blush: 0.6
  }),
  determined: expression({
    brow: { raise: -1, tilt: -2.4, arch: 0.4 },
    lids: { open: 0.82, slope: -0.16 },
    mouth: { width: 11.5, corners: 0.3, press: 0.3, skew: 0.5 }
  }),
  tearful: expression({
    brow: { raise: 1.6, tilt: 3.8 },
    lids: { open: 0.86, lower: 0.24, slope: 0.22 },
    look: [-0.38, 0.15],
    mouth: { width: 10.5, corners: -1.25, press: 0.7, skew: -0.3 },
    tear: true,
    blush: 0.7
  }),
  tired: expression({
    brow: { raise: 0.2, tilt: 1.4 },
    lids: { open: 0.5, slope: 0.16 },
    look: [-0.4, 0.3],
    mouth: { width: 9.5, corners: -0.7 },
    weary: 1,
    blush: 0.15
  }),
  talk: expression({
    brow: { raise: 1 },
    mouth: { width: 10.5, corners: 0.5, open: 5.2, round: 0.35, teeth: 'upper' }
  }),
  'talk-happy': expression({
    brow: { raise: 2, arch: 0.7 },
    lids: { open: 0.9, lower: 0.25 },
    mouth: { width: 15, corners: 2.5, open: 6.6, teeth: 'upper', tongue: true },
    blush: 0.65
  }),
  'talk-worried': expression({
    brow: { raise: 1.8, tilt: 3.2 },
    lids: { open: 1.02, slope: 0.1 },
    mouth: { width: 10.5, corners: -1.6, open: 4.6, round: 0.25, teeth: 'upper' }
  }),
  'talk-firm': expression({
    brow: { raise: -0.8, tilt: -2.2 },
    lids: { open: 0.84, slope: -0.14 },
    mouth: { width: 12, corners: -0.4, open: 4.4, teeth: 'both' }
  }),
  'half-smile': expression({
    brow: { raise: 1.4, arch: 0.7 },
    farBrow: { raise: 0.2, arch: 0 },
    lids: { open: 0.84, lower: 0.16 },
    farLids: { open: 0.88 },
    mouth: { width: 12.5, corners: 1.1, skew: 2.3, shift: 0.9 },
    blush: 0.5
  }),
  'tearful-smile': expression({
    brow: { raise: 1.9, tilt: 3.4, arch: 0.4 },
    lids: { open: 0.78, lower: 0.5, slope: 0.16 },
    look: [-0.4, 0.05],
    mouth: { width: 14, corners: 2.1, skew: 0.9 },
    tear: true,
    blush: 0.85
  }),
  proud: expression({
    brow: { raise: 2.4, arch: 1.1, tilt: 0.4 },
    lids: { open: 0.74, lower: 0.34 },
    look: [-0.4, -0.1],
    mouth: { width: 15.5, corners: 2.3, skew: 1.1 },
    blush: 0.6
  }),
  blank: expression({
    brow: { raise: -0.4, tilt: 0.5, arch: -0.6 },
    lids: { open: 0.74, slope: 0.06 },
    look: [-0.12, 0.12],
    mouth: { width: 9.5, corners: -0.25 },
    blush: 0.1
  }),
  wince: expression({
    brow: { raise: -1.6, tilt: 1.4, arch: -0.8 },
    farBrow: { raise: -0.4, tilt: 2.6 },
    lids: { open: 0.4, lower: 0.8, slope: 0.1 },
    farLids: { open: 0.62, lower: 0.5 },
    look: [0.35, 0.1],
    mouth: { width: 13, corners: -0.9, skew: 1.6, open: 3, teeth: 'both', shift: 0.8 }
  }),
  'side-eye': expression({
    brow: { raise: 2.2, arch: 1, tilt: -0.5 },
    farBrow: { raise: -0.2, tilt: -0.9 },
    lids: { open: 0.68, slope: -0.04 },
    farLids: { open: 0.62 },
    look: [0.95, -0.02],
    mouth: { width: 10, corners: -0.15, skew: 1.3, shift: 1 }
  }),
  hopeful: expression({
    brow: { raise: 2.6, tilt: 2.1, arch: 0.7 },
    lids: { open: 1.02, lower: 0.12 },
    look: [-0.36, -0.3],
    mouth: { width: 12, corners: 1.5, open: 2, teeth: 'upper' },
    blush: 0.55
  }),
  'eyes-closed': expression({
    brow: { raise: 0.6, tilt: 0.6 },
    lids: { shut: 'calm' },
    mouth: { width: 11, corners: 0.9 }
  }),
  'look-away': expression({
    brow: { raise: 0.4, tilt: 1.4 },
    lids: { open: 0.76, slope: 0.06 },
    look: [0.72, 0.3],
    mouth: { width: 9, corners: -0.6, shift: 0.8, skew: -0.4 }
  })
};

/**
 * The bare head for each turn and age: its outline, and where the features sit on it.
 */
import type { Point } from './draw.ts';
import type { Age, Turn } from './types.ts';

export interface EyePlace {
  x: number;
  y: number;
  width: number;
  /** Height of the opening of a calm eye. */
  height: number;
}

/** Where the features of a face are, in head units. */
export interface Features {
  /** The eye on the side of the ear and, in a three-quarter view, the one beyond the nose. */
  near: EyePlace;
  far: EyePlace | null;
  /** From the middle of the eye up to the brow. */
  brow: number;
  nose: { x: number; y: number; size: number };
  mouth: { x: number; y: number; scale: number };
  cheek: { near: Point; far: Point | null; size: number };
}

export interface Skull {
  /** Closed outline of the skin. */
  outline: string;
  /** Lines that hair may cover: up the forehead, over the crown, down to the nape. */
  front: string;
  crown: string;
  back: string;
  /** Line from the forehead to below the ear: drawn under every hair. */
  jaw: string;
  ear: Point;
  earSize: number;
  features: Features;
  neck: { x: number; y: number; width: number };
}

interface AgeShape {
  eyeY: number;
  eyeWidth: number;
  eyeHeight: number;
  brow: number;
  noseY: number;
  nose: number;
  mouthY: number;
  mouth: number;
  /** How far the jaw goes out at its corner, and how low. */
  jawX: number;
  jawY: number;
  /** Half the width of the chin. */
  chin: number;
  neck: number;
}

const ages: Record<Age, AgeShape> = {
  child: {
    eyeY: -37.5,
    eyeWidth: 12.6,
    eyeHeight: 13,
    brow: 11.2,
    noseY: -28,
    nose: 0.72,
    mouthY: -20.2,
    mouth: 1,
    jawX: 19,
    jawY: -17,
    chin: 8,
    neck: 21
  },
  teen: {
    eyeY: -41,
    eyeWidth: 12.4,
    eyeHeight: 12.4,
    brow: 11.8,
    noseY: -30,
    nose: 0.9,
    mouthY: -20.6,
    mouth: 1.12,
    jawX: 21,
    jawY: -16.5,
    chin: 7.5,
    neck: 25
  },
  adult: {
    eyeY: -44.5,
    eyeWidth: 11.6,
    eyeHeight: 10.8,
    brow: 12,
    noseY: -32,
    nose: 1.08,
    mouthY: -21.6,
    mouth: 1.18,
    jawX: 23.5,
    jawY: -15.5,
    chin: 10,
    neck: 29
  },
  elder: {
    eyeY: -43.5,
    eyeWidth: 11.2,
    eyeHeight: 10,
    brow: 12.2,
    noseY: -31,
    nose: 1.14,
    mouthY: -21,
    mouth: 1.14,
    jawX: 22.5,
    jawY: -13,
    chin: 10,
    neck: 28
  }
};

function threeQuarter(age: Age, temple = -63, forehead = 'C-24 -95.5 -41 -85'): Skull {
  const a = ages[age];
  const back = 'C34.5 -36 35.5 -50 33.5 -62C31 -82 18 -93.5 0 -94.5Z';
  const soft = age === 'child' ? 2 : age === 'elder' ? 1 : 0;
  const front = `${forehead} -41.6 ${temple}C-41.9 -54 -40.2 -49 -40.4 -43C-${40.6 + soft} -31 -${39.6 + soft} -21 -32.5 -10.5`;
  const chin = `C-28 -4 -${13 + a.chin} -0.6 -13 -0.6C-${12 - a.chin} -0.6 12 -5.5 ${a.jawX} ${a.jawY}`;
  return {
    outline: `M0 -94.5${front}${chin}L30 -29${back}`,
    front: 'M-41.6 -63C-41.2 -77 -35 -87 -24 -91.5',
    crown: `M0 -94.5${forehead} -41.6 ${temple}`,
    back: `M30 -29${back}`.slice(0, -1),
    jaw: `M-41.6 ${temple}C-41.9 -54 -40.2 -49 -40.4 -43C-${40.6 + soft} -31 -${39.6 + soft} -21 -32.5 -10.5${chin}L27 -24.5`,
    ear: [33, -35],
    earSize: age === 'child' ? 0.92 : age === 'elder' ? 1.12 : 1,
    features: {
      near: { x: -1.2, y: a.eyeY, width: a.eyeWidth, height: a.eyeHeight },
      far: { x: -28.6, y: a.eyeY, width: a.eyeWidth * 0.84, height: a.eyeHeight * 0.97 },
      brow: a.brow,
      nose: { x: -18.5, y: a.noseY, size: a.nose },
      mouth: { x: -14.6, y: a.mouthY, scale: a.mouth },
      cheek: {
        near: [9, a.mouthY - 7.5],
        far: [-33.2, a.mouthY - 7],
        size: age === 'child' ? 1.15 : 1
      }
    },
    neck: { x: 1, y: -15, width: a.neck }
  };
}

/** The head tipped forward: features low and close together, the ear high. */
function down(age: Age): Skull {
  const base = threeQuarter(age, -60, 'C-18 -94.5 -37 -82');
  const a = ages[age];
  const y = (value: number): number => value * 0.84 + 1.2;
  return {
    ...base,
    front: 'M-41.6 -60C-40.4 -66.5 -38.4 -71 -35.7 -74.7',
    ear: [33, -40],
    features: {
      near: { x: -2.2, y: y(a.eyeY), width: a.eyeWidth, height: a.eyeHeight * 0.9 },
      far: { x: -29, y: y(a.eyeY), width: a.eyeWidth * 0.82, height: a.eyeHeight * 0.86 },
      brow: a.brow * 0.92,
      nose: { x: -19.8, y: y(a.noseY) + 3.4, size: a.nose * 0.96 },
      mouth: { x: -15.8, y: y(a.mouthY) + 2.6, scale: a.mouth * 0.9 },
      cheek: { near: [8, y(a.mouthY) - 4.5], far: [-33, y(a.mouthY) - 4], size: 0.95 }
    }
  };
}

function back(age: Age): Skull {
  const a = ages[age];
  const base = threeQuarter(age);
  return {
    ...base,
    outline: `M0 -96.5C-26 -96.5 -40.5 -82 -41 -60C-41 -42 -37 -27 -27 -14C-18 -4 18 -4 27 -14C37 -27 41 -42 41 -60C40.5 -82 26 -96.5 0 -96.5Z`,
    front: '',
    crown: '',
    back: 'M0 -96.5C-26 -96.5 -40.5 -82 -41 -60C-41 -42 -37 -27 -27 -14M27 -14C37 -27 41 -42 41 -60C40.5 -82 26 -96.5 0 -96.5',
    jaw: `M-38 -34C-35.5 -25 -32 -19 -26 -12.5M38 -34C35.5 -25 32 -19 26 -12.5`,
    ear: [40, -38],
    neck: { x: 0, y: -16, width: a.neck + 2 }
  };
}

/** How far a profile's lower lip and chin drop when the mouth opens is `open`, in head units. */
export function profileOutline(age: Age, open: number): { outline: string; jaw: string } {
  const s = { child: 0.66, teen: 0.84, adult: 1.04, elder: 1.12 }[age];
  const a = ages[age];
  const nose = a.noseY;
  const lip = a.mouthY;
  const drop = open * 0.75;
  const brow = a.eyeY - 7;
  const chinX = { child: -28.5, teen: -31, adult: -33, elder: -32.5 }[age];
  const bulge = age === 'adult' ? -36.2 : age === 'elder' ? -36 : -37.2;
  const face =
    `C-20 -98 -34.5 -87 ${bulge} -70C${bulge - 0.9} -62 -37 -57 -36.6 ${brow}` +
    `C-36.4 ${brow + 4} -35.4 ${brow + 6} -35.6 ${brow + 8.5}` +
    `C-36.6 ${nose - 8.5} -${37.8 + 3.6 * s} ${nose - 5} -${38.2 + 5 * s} ${nose - 1.6}` +
    `C-${38.6 + 5.8 * s} ${nose + 0.8} -${38 + 4.4 * s} ${nose + 3} -${37.4 + 2 * s} ${nose + 3.1}C-37.6 ${nose + 3.2} -37.2 ${nose + 3.4} -36.9 ${nose + 3.8}` +
    `C-36.2 ${nose + 4.6} -36.2 ${lip - 4} -37.6 ${lip - 2.6}C-38.4 ${lip - 1.6} -37.6 ${lip - 0.6} -35.8 ${lip}` +
    `L-35.2 ${lip + drop}C-36.8 ${lip + 0.6 + drop} -37.2 ${lip + 1.8 + drop} -36.2 ${lip + 3.2 + drop}` +
    `C-35.8 ${lip + 4.4 + drop} -34.8 ${lip + 4.8 + drop} -34.6 ${lip + 7 + drop * 0.9}`;
  const chinY = -0.6 + drop * 0.75;
  const chin = `C-${-chinX + 3.2} ${-9 + drop * 0.8} -${-chinX + 3} ${chinY} ${chinX + 4.5} ${chinY}C${chinX + 13} ${chinY - 0.4} -8 -4 3 -10C8 -13 11 -18 12 -25`;
  return {
    outline: `M3 -97${face}${chin}L31 -16C43 -34 48 -50 46 -66C43 -88 25 -97 3 -97Z`,
    jaw: `M3 -97${face}${chin}`
  };
}

function profile(age: Age): Skull {
  const a = ages[age];
  const { outline, jaw } = profileOutline(age, 0);
  return {
    outline,
    front: '',
    crown: '',
    back: 'M31 -16C43 -34 48 -50 46 -66C43 -88 25 -97 3 -97',
    jaw,
    ear: [12, -36],
    earSize: age === 'child' ? 1 : age === 'elder' ? 1.22 : 1.1,
    features: {
      near: { x: -24.5, y: a.eyeY, width: a.eyeWidth * 0.82, height: a.eyeHeight * 0.96 },
      far: null,
      brow: a.brow,
      nose: { x: -40, y: a.noseY, size: a.nose },
      mouth: { x: -31, y: a.mouthY, scale: a.mouth },
      cheek: { near: [-19, a.mouthY - 8], far: null, size: 0.95 }
    },
    neck: { x: 14, y: -24, width: a.neck + 1 }
  };
}

/** The skull of a turn and age. */
export function skullOf(turn: Turn, age: Age): Skull {
  if (turn === 'profile') return profile(age);
  if (turn === 'back') return back(age);
  return turn === 'down' ? down(age) : threeQuarter(age);
}

/** Measures of a body by age, in head units, with a small build of its own for each cast member. */
import type { CastMember } from '../../core/scene.ts';

export interface Measures {
  age: CastMember['age'];
  /** From the chin to the base of the neck: behind (x) and below (y). */
  neck: readonly [number, number];
  neckWidth: number;
  /** From the middle to the shoulder joint. */
  shoulder: number;
  torso: number;
  chest: number;
  waist: number;
  hip: number;
  upperArm: number;
  foreArm: number;
  hand: number;
  thigh: number;
  shin: number;
  foot: number;
  /** Factor on the thickness of limbs. */
  thick: number;
  /** Degrees that the back leans and the shoulders fall by habit. */
  stoop: number;
}

const table: Record<CastMember['age'], Measures> = {
  child: {
    age: 'child',
    neck: [5, 10],
    neckWidth: 27,
    shoulder: 37,
    torso: 140,
    chest: 40,
    waist: 38,
    hip: 39,
    upperArm: 72,
    foreArm: 66,
    hand: 0.86,
    thigh: 126,
    shin: 122,
    foot: 0.9,
    thick: 0.9,
    stoop: 0
  },
  teen: {
    age: 'teen',
    neck: [6, 14],
    neckWidth: 30,
    shoulder: 44,
    torso: 166,
    chest: 44,
    waist: 40,
    hip: 43,
    upperArm: 88,
    foreArm: 80,
    hand: 0.96,
    thigh: 150,
    shin: 146,
    foot: 1,
    thick: 0.95,
    stoop: 2
  },
  adult: {
    age: 'adult',
    neck: [6, 16],
    neckWidth: 35,
    shoulder: 55,
    torso: 200,
    chest: 54,
    waist: 52,
    hip: 54,
    upperArm: 100,
    foreArm: 90,
    hand: 1.04,
    thigh: 182,
    shin: 178,
    foot: 1.08,
    thick: 1.1,
    stoop: 0
  },
  elder: {
    age: 'elder',
    neck: [12, 16],
    neckWidth: 33,
    shoulder: 49,
    torso: 182,
    chest: 54,
    waist: 57,
    hip: 56,
    upperArm: 92,
    foreArm: 84,
    hand: 1,
    thigh: 158,
    shin: 154,
    foot: 1.02,
    thick: 1.06,
    stoop: 6
  }
};

/** A small stable number from a text, 0..1. */
export function seeded(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822519);
  h ^= h >>> 13;
  return (h >>> 0) / 4294967296;
}

/** Factors of a build that a cast file names. */
const builds = {
  slim: { shoulder: 0.97, chest: 0.92, waist: 0.88, hip: 0.93, thick: 0.92, neck: 0.95 },
  medium: { shoulder: 1, chest: 1, waist: 1, hip: 1, thick: 1, neck: 1 },
  broad: { shoulder: 1.1, chest: 1.24, waist: 1.42, hip: 1.24, thick: 1.2, neck: 1.12 }
} as const;

/** Measures of a cast member: those of the age, a little slimmer or sturdier by the id. */
export function measure(member: Pick<CastMember, 'id' | 'age' | 'build'>): Measures {
  const m = table[member.age];
  const build = seeded(`${member.id}:build`) - 0.45;
  const tall = 1 + (seeded(`${member.id}:tall`) - 0.5) * 0.07;
  const wide = 1 + build * 0.16;
  const k = builds[member.build ?? 'medium'];
  return {
    ...m,
    neckWidth: m.neckWidth * k.neck,
    shoulder: m.shoulder * (1 + build * 0.1) * k.shoulder,
    chest: m.chest * wide * k.chest,
    waist: m.waist * (1 + build * 0.24) * k.waist,
    hip: m.hip * wide * k.hip,
    thigh: m.thigh * tall,
    shin: m.shin * tall,
    torso: m.torso * (1 + (tall - 1) * 0.5),
    thick: m.thick * wide * k.thick
  };
}

/** What a garment is: how it hangs on the torso, its sleeves, and what is sewn on. */
import type { Part } from '../ink.ts';
import type { Torso } from '../torso.ts';

type Table = ReadonlyArray<readonly [number, number]>;

export interface Sleeve {
  /** Where it ends: 1 the elbow, 2 the wrist. */
  to: number;
  outer: Table;
  inner: Table;
  cuff: 'rib' | 'turned' | 'hem' | 'button';
  /** How round the cloth goes over the elbow. */
  soft: number;
}

/** Colours of one outfit and what follows from them. */
export interface Cloth {
  top: string;
  topShade: string;
  topLight: string;
  under: string;
  underShade: string;
  /** Whether the outfit names a second colour of its own. */
  hasUnder: boolean;
  bottoms: string;
  bottomsShade: string;
  shoes: string;
  ink: string;
  /** Fold lines on the top: ink, or a paler line on very dark cloth. */
  fold: string;
  seatFold: string;
}

export interface GarmentDrawing {
  /** Behind the neck: the back of a hood or a collar. */
  behindNeck: Part[];
  body: Part[];
  /** Over the foot of the neck: collars, hood, strings. */
  over: Part[];
}

export interface Garment {
  /** Head units by which it is wider than the body. */
  ease: number;
  /** v of its lower edge. */
  hem: number;
  sleeve: Sleeve;
  /** Cloth over the thighs, from hip (0) to knee (1): a skirt. */
  skirt?: number;
  draw: (torso: Torso, cloth: Cloth) => GarmentDrawing;
}

/** What a drawn hand is made of, and short ways to write it. */
import type { Knot, Pt } from './geometry.ts';

export type HandName =
  | 'relaxed'
  | 'open'
  | 'offer'
  | 'grip'
  | 'fist'
  | 'phone'
  | 'pencil'
  | 'point'
  | 'flat'
  | 'folded'
  | 'cupped'
  | 'drape'
  | 'chin'
  | 'pocket'
  | 'hold'
  | 'hidden';

export interface Finger {
  line: Pt[];
  /** Half widths at its root and its tip. */
  w: readonly [number, number];
  front?: boolean;
  /** Its root flows into the palm below it: a thumb in front. */
  melts?: boolean;
  /** A line divides it from the finger before it. */
  split?: boolean;
}

export interface HandShape {
  palm: Knot[];
  fingers: Finger[];
  /** Creases of palm and knuckles. */
  lines?: Pt[][];
  /** Where the grip of a held thing goes, and the turn of that thing from the hand's frame. */
  hold?: { at: Pt; turn: number };
}

/** A finger through points, with half widths at root and tip. */
export const f = (w0: number, w1: number, ...line: Pt[]): Finger => ({ line, w: [w0, w1] });
/** With a line that divides it from the finger before. */
export const split = (finger: Finger): Finger => ({ ...finger, split: true });
/** Over what is held, its root flowing into the palm. */
export const melt = (finger: Finger): Finger => ({ ...finger, front: true, melts: true });
/** Over what is held. */
export const front = (finger: Finger): Finger => ({ ...finger, front: true });

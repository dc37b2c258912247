/** Heads of the cast: the vocabulary and the drawing. */
import { beards as beardNames } from './beards.ts';
import { expressions } from './expressions.ts';
import { frames } from './glasses.ts';
import { hairStyles } from './hair/index.ts';

export { drawHead } from './head.ts';
export type { Age, Gaze, HeadDrawing, HeadOptions, Rect, Turn } from './types.ts';

/** Expressions by name. */
export const faces: string[] = Object.keys(expressions);
/** Head types by name. */
export const heads: string[] = Object.keys(hairStyles);
export const glasses: string[] = Object.keys(frames);
export const beards: string[] = beardNames;

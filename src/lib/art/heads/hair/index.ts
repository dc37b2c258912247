/** All head types by name. */
import { covered } from './covered.ts';
import { cropped } from './cropped.ts';
import { fallingStyles } from './falling.ts';
import { gathered } from './gathered.ts';
import type { HairStyle } from './types.ts';

export const hairStyles: Record<string, HairStyle> = { ...gathered, ...fallingStyles, ...cropped, ...covered };

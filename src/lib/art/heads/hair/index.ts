/** All head types by name. */
import { braids } from './braids.ts';
import { covered } from './covered.ts';
import { curls } from './curls.ts';
import { cropped } from './cropped.ts';
import { fallingStyles } from './falling.ts';
import { gathered } from './gathered.ts';
import { puffs } from './puffs.ts';
import { wraps } from './wraps.ts';
import type { HairStyle } from './types.ts';

export const hairStyles: Record<string, HairStyle> = {
  puffs,
  ...gathered,
  braids,
  ...fallingStyles,
  ...cropped,
  ...curls,
  ...covered,
  ...wraps
};

/** Every prop's model by name. */
import { boxes } from './boxes.ts';
import { decks } from './deck.ts';
import { furniture } from './furniture.ts';
import { handheld } from './handheld.ts';
import type { PropModel } from './model.ts';
import { paper } from './paper.ts';
import { raccoon } from './raccoon.ts';
import { things } from './things.ts';

export const models: Record<string, PropModel> = {
  ...handheld,
  ...paper,
  ...things,
  ...decks,
  ...boxes,
  ...furniture,
  ...raccoon
};

/** Names of all props; the story check reads this. */
export const props: string[] = Object.keys(models);

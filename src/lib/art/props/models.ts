/** Every prop's model by name. */
import { boxes } from './boxes.ts';
import { decks } from './deck.ts';
import { errands } from './errands.ts';
import { furniture } from './furniture.ts';
import { handheld } from './handheld.ts';
import type { PropModel } from './model.ts';
import { music } from './music.ts';
import { paper } from './paper.ts';
import { pastimes } from './pastimes.ts';
import { raccoon } from './raccoon.ts';
import { things } from './things.ts';

export const models: Record<string, PropModel> = {
  ...handheld,
  ...paper,
  ...things,
  ...decks,
  ...boxes,
  ...furniture,
  ...pastimes,
  ...errands,
  ...music,
  ...raccoon
};

/** Names of all props; the story check reads this. */
export const props: string[] = Object.keys(models);

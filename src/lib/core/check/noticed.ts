/** The page of what could be noticed: five stages in order, panels that are there, few words. */
import { stageParts, stages } from '../noticed.ts';
import { didYouMean } from '../suggest.ts';
import { countWords } from '../words.ts';
import type { EpisodeContext } from './context.ts';

/** Words that a stage's line holds at most: it stands beside a picture on a phone. */
const LONGEST = 40;

export function checkNoticed({ episode, problems }: EpisodeContext): void {
  const { source, data } = episode;
  if (!data.noticed) return;
  const panels = data.pages.flatMap((page) => page.panels.map(({ id }) => id));
  data.noticed.stages.forEach(({ id, panel }, index) => {
    const path = ['noticed', 'stages', index];
    if (id !== stages[index]) {
      problems.error(
        'stage-order',
        { source, path: [...path, 'id'] },
        `The stage "${id}" is not the ${index + 1}. of the five.`,
        `Write all five once, in this order: ${stages.join(', ')}.`
      );
    }
    if (panel !== undefined && !panels.includes(panel)) {
      problems.error(
        'unknown-panel',
        { source, path: [...path, 'panel'] },
        `There is no panel "${panel}" in this episode.`,
        didYouMean(panel, panels)
      );
    }
  });
  for (const file of episode.messages.values()) {
    for (const { id } of data.noticed.stages) {
      for (const part of stageParts) {
        const key = ['noticed', 'stages', id, part];
        const words = countWords(file.texts.get(key.join('.')) ?? '');
        if (words <= LONGEST) continue;
        problems.warn(
          'long-text',
          { source: file.source, path: key },
          `The line has ${words} words.`,
          `Say it in ${LONGEST} words or fewer.`
        );
      }
    }
  }
}

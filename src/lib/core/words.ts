/** The words of an episode: their keys in the message files, and which of them a reader reads. */
import { stageParts } from './noticed.ts';
import { writtenWithoutSpaces } from './scripts.ts';
import { isStandIn } from './stand-in.ts';
import type { EpisodeSource } from './story.ts';

export interface MessageKey {
  key: string;
  /** Path in episode.yaml of what the message belongs to. */
  path: Array<string | number>;
  kind: 'text' | 'alt';
  optional?: true;
}

/** Every message that an episode wants, in the order of the file. */
export function messageKeys(episode: EpisodeSource): MessageKey[] {
  const keys: MessageKey[] = [];
  const want = (key: string, path: MessageKey['path'], kind: MessageKey['kind'] = 'text'): void => {
    if (!key.split('.').some(isStandIn)) keys.push({ key, path, kind });
  };
  want('title', ['id']);
  want('logline', ['id']);
  episode.contentNote.forEach((note, index) => want(`note.${note}`, ['contentNote', index]));
  episode.summary.forEach((part, index) => want(`summary.${part}`, ['summary', index]));
  episode.skills.forEach((skill, index) => {
    want(`skills.${skill}.title`, ['skills', index]);
    want(`skills.${skill}.text`, ['skills', index]);
  });
  want('closing.hope', ['id']);
  want('closing.skill', ['id']);
  if (episode.noticed) {
    want('noticed.myth', ['noticed', 'myth']);
    want('noticed.fact', ['noticed', 'myth']);
    episode.noticed.stages.forEach(({ id }, index) => {
      for (const part of stageParts)
        want(`noticed.stages.${id}.${part}`, ['noticed', 'stages', index]);
    });
  }
  want('cover.alt', ['cover'], 'alt');
  episode.pages.forEach((page, pageIndex) => {
    const path = ['pages', pageIndex];
    if (page.titled) want(`pages.${page.id}.title`, path);
    page.panels.forEach((panel, panelIndex) => {
      const here = [...path, 'panels', panelIndex];
      want(`panels.${panel.id}.alt`, here, 'alt');
      panel.words.forEach((words, index) =>
        want(`panels.${panel.id}.${words.id}`, [...here, 'words', index])
      );
    });
  });
  episode.choices.forEach((choice, choiceIndex) => {
    const path = ['choices', choiceIndex];
    want(`choices.${choice.id}.question`, path);
    choice.options.forEach((option, index) => {
      const key = `choices.${choice.id}.${option.id}`;
      const parts = option.mood === 'pause' ? ['text', 'feeling', 'reflect', 'rewind'] : ['text'];
      for (const part of parts) want(`${key}.${part}`, [...path, 'options', index]);
    });
  });
  episode.prompts.forEach((prompt, promptIndex) => {
    want(`prompts.${prompt.id}.question`, ['prompts', promptIndex]);
    for (const line of prompt.lines) want(`prompts.${prompt.id}.${line}`, ['prompts', promptIndex]);
  });
  return keys;
}

/** True for the words of the story itself, which its reading grade and reading time are taken from. */
export function isStoryText(key: string): boolean {
  return !/^(cover\.|title$)|\.alt$/.test(key);
}

/** Number of words in a text; in scripts without spaces a dictionary parts them. */
export function countWords(text: string): number {
  const runs = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return runs.reduce((sum, run) => sum + (writtenWithoutSpaces(run) ? wordsInRun(run) : 1), 0);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsInRun(run: string): number {
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length;
}

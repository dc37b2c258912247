/** The words of a balloon: spoken by someone who exists, and short enough for their kind and width. */
import type { BalloonKind } from '../compiled.ts';
import { softBreaks } from '../hyphenate.ts';
import { estimateBalloon } from '../lettering-estimate.ts';
import type { MessageFile } from '../messages.ts';
import type { Path } from '../source.ts';
import type { PanelSource, WordsSource } from '../story.ts';
import { didYouMean } from '../suggest.ts';
import type { EpisodeContext } from './context.ts';

/** Most letters and lines of each kind in the source language; a translation may be a quarter longer. */
const limits: Record<BalloonKind, { letters: number; lines: number }> = {
  speech: { letters: 130, lines: 7 },
  thought: { letters: 120, lines: 7 },
  whisper: { letters: 90, lines: 6 },
  shout: { letters: 60, lines: 4 },
  phone: { letters: 140, lines: 7 },
  caption: { letters: 170, lines: 7 },
  sfx: { letters: 20, lines: 2 }
};
const TRANSLATION = 1.25;
/** Tells a speaker who is not in the cast. */
export function checkSpeaker(
  { episode, series, problems }: EpisodeContext,
  words: WordsSource,
  path: Path
): void {
  const { source } = episode;
  if (words.by !== undefined && !series.cast.has(words.by)) {
    const remedy = didYouMean(words.by, series.cast.keys());
    problems.error(
      'unknown-cast-member',
      { source, path: [...path, 'by'] },
      `There is no cast member "${words.by}".`,
      remedy
    );
  }
}

/** Tells words that are too long for their kind, or a word that no balloon can hold. */
export function checkLength(
  { problems }: EpisodeContext,
  { panel, ratio }: { panel: PanelSource; ratio: number },
  { words, width }: { words: WordsSource; width: number },
  messages: MessageFile,
  main: boolean
): void {
  const text = messages.texts.get(`panels.${panel.id}.${words.id}`);
  if (text === undefined) return;
  const { letters, lines } = limits[words.kind];
  const share = main ? 1 : TRANSLATION;
  const length = [...text].length;
  const size = estimateBalloon(words.kind, softBreaks(text, messages.lang), width, ratio);
  const place = { source: messages.source, path: ['panels', panel.id, words.id] };
  if (length > Math.round(letters * share)) {
    const message = `This ${words.kind} has ${length} letters; ${Math.round(letters * share)} are the most.`;
    problems.error('overlong-balloon', place, message, 'Shorten it, or part it into two balloons.');
  } else if (size.lines > Math.round(lines * share)) {
    const message = `This ${words.kind} breaks into about ${size.lines} lines at ${width}% of the panel's width; ${Math.round(lines * share)} are the most.`;
    problems.error(
      'overlong-balloon',
      place,
      message,
      `Shorten it, or make "${words.id}" of "${panel.id}" wider in episode.yaml.`
    );
  } else if (size.tooWide !== null) {
    const message = `The word "${size.tooWide}" is wider than its panel on a phone.`;
    problems.error('overlong-balloon', place, message, 'Choose a shorter word.');
  }
}

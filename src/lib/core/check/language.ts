/** The language itself: words that are not used, and a reading grade that its readers can manage. */
import { bannedWordsFinder, type BannedUse } from '../ban-list.ts';
import { storyTexts } from '../compile.ts';
import { blockText } from '../lesson/blocks.ts';
import type { MarkdownSection } from '../lesson/markdown.ts';
import type { MessageFile } from '../messages.ts';
import { readingGrade } from '../readability.ts';
import { countWords, isStoryText, messageKeys } from '../words.ts';
import type { CheckContext, EpisodeContext } from './context.ts';

/** Grades above the episode's own from which on it is an error. */
const FAR_ABOVE = 1.5;

/** Looks for banned words in every message of the app, the help, the series, the episodes, the lessons. */
export function checkWords({ library, problems }: CheckContext): void {
  const { ban } = library;
  if (!ban) return;
  const finders = new Map<string, (text: string) => BannedUse[]>();
  const usesIn = (text: string, lang: string): BannedUse[] => {
    let find = finders.get(lang);
    if (!find) finders.set(lang, (find = bannedWordsFinder(ban.data, lang)));
    return find(text);
  };
  for (const file of allMessages(library)) {
    for (const [key, text] of file.texts) {
      for (const use of usesIn(text, file.lang)) {
        const place = { source: file.source, path: key.split('.') };
        const { message, remedy } = wordsFor(use);
        if (use.level === 'error') problems.error('banned-word', place, message, remedy);
        else problems.warn('banned-word', place, message, remedy);
      }
    }
  }
  for (const { file, lang, sections } of lessonTexts(library)) {
    for (const { title, blocks, line } of sections) {
      for (const use of usesIn([title, ...blocks.map(blockText)].join('\n'), lang)) {
        const { message, remedy } = wordsFor(use);
        problems.errorAt('banned-word', file, message, remedy, line);
      }
    }
  }
}

function wordsFor({ found, reason, better }: BannedUse): { message: string; remedy: string } {
  const remedy =
    better.length > 0
      ? `Better: ${better.join('; ').replace(/[.!?]$/, '')}.`
      : 'Say it in another way.';
  return { message: `"${found}" is not used here: ${reason}`, remedy };
}

function* lessonTexts(
  library: CheckContext['library']
): Generator<{ file: string; lang: string; sections: MarkdownSection[] }> {
  for (const { lessons } of library.series) {
    for (const [lang, shared] of lessons.shared) yield { lang, ...shared };
    for (const { files } of lessons.lessons) yield* files.values();
  }
}

function* allMessages(library: CheckContext['library']): Generator<MessageFile> {
  yield* library.ui.values();
  yield* library.helpMessages.values();
  for (const series of library.series) {
    yield* series.messages.values();
    for (const episode of series.episodes) yield* episode.messages.values();
  }
}

export function checkGrade({ library, episode, problems }: EpisodeContext): void {
  const { grade: allowed } = episode.data;
  for (const { code } of library.locales.data.locales) {
    const file = episode.messages.get(code);
    if (!file) continue;
    const grade = readingGrade(
      storyTexts(episode, (key) => file.texts.get(key)),
      code
    );
    if (grade === null || grade <= allowed) continue;
    const place = { source: file.source, path: [] };
    const message = `The words read at grade ${grade}; the episode is for grade ${allowed}.`;
    const remedy = `Shorter sentences and words. Hardest: ${hardest(episode, file).join(', ')}.`;
    if (grade > allowed + FAR_ABOVE) problems.error('reading-grade', place, message, remedy);
    else problems.warn('reading-grade', place, message, remedy);
  }
}

/** The keys of the three messages that read at the highest grade; a few words say nothing about it. */
function hardest(episode: EpisodeContext['episode'], file: MessageFile): string[] {
  return messageKeys(episode.data)
    .flatMap(({ key }) => {
      const text = file.texts.get(key) ?? '';
      const grade =
        isStoryText(key) && countWords(text) > 7 ? readingGrade([text], file.lang) : null;
      return grade === null ? [] : [{ key, grade }];
    })
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 3)
    .map(({ key, grade }) => `${key} (${grade})`);
}

/** Messages: none missing, none left over, the same placeholders in every language. */
import type { LoadedSeries } from '../library.ts';
import type { MessageFile } from '../messages.ts';
import type { Path, SourceFile } from '../source.ts';
import { nearest } from '../suggest.ts';
import { messageKeys } from '../words.ts';
import type { CheckContext, EpisodeContext } from './context.ts';
import { pluralsWanted, withoutPlural } from './plurals.ts';
import { checkAgainstSource, quote } from './translation.ts';

/** What a set of message files must and may hold. */
interface Expected {
  /** Key to what it is: alt text is told apart, since without it a blind reader has no picture. */
  keys: Map<string, 'text' | 'alt'>;
  /** Keys that may be there. */
  optional?: Set<string>;
  /** Where the files are, for the problem of one that is not there. */
  folder: string;
  /** Languages that must be there; all of the library when left out. */
  languages?: readonly string[];
  /** What the messages belong to. */
  owner: { source: SourceFile; path: Path };
}

export function checkEpisodeMessages(context: EpisodeContext): void {
  const { episode } = context;
  const keys = new Map(messageKeys(episode.data).map(({ key, kind }) => [key, kind] as const));
  checkFiles(context, episode.messages, {
    keys,
    folder: episode.folder,
    owner: { source: episode.source, path: ['id'] },
    ...(episode.data.languages && { languages: episode.data.languages })
  });
}

export function checkSeriesMessages(context: CheckContext, series: LoadedSeries): void {
  const speakers = new Set<string>();
  for (const { data } of series.episodes) {
    for (const page of data.pages) {
      for (const panel of page.panels) {
        for (const { by } of panel.words)
          if (by !== undefined && series.cast.has(by)) speakers.add(by);
      }
    }
  }
  const keys = new Map<string, 'text' | 'alt'>([
    ['title', 'text'],
    ['description', 'text'],
    ['audience', 'text']
  ]);
  for (const id of speakers) keys.set(`cast.${id}`, 'text');
  const optional = new Set([...series.cast.keys()].map((id) => `cast.${id}`));
  const owner = { source: series.source, path: ['id'] };
  checkFiles(context, series.messages, { keys, optional, folder: series.folder, owner });
}

/** The messages of the app and of the help lines: the source language says which there are. */
export function checkCommonMessages(context: CheckContext): void {
  const { library } = context;
  const { default: main } = library.locales.data;
  const owner = { source: library.locales.source, path: ['locales'] };
  const ui = library.ui.get(main);
  const uiKeys = new Map([...(ui?.texts.keys() ?? [])].map((key) => [key, 'text'] as const));
  checkFiles(context, library.ui, { keys: uiKeys, folder: `${library.root}/ui`, owner });
  const help = library.helpMessages.get(main);
  const lines = library.help.data.lines.map(({ id }) => `lines.${id}`);
  const copy = [...(help?.texts.keys() ?? [])].filter((key) => !key.startsWith('lines.'));
  const helpKeys = new Map(
    [...lines.flatMap((line) => [`${line}.name`, `${line}.when`]), ...copy].map(
      (key) => [key, 'text'] as const
    )
  );
  const optional = new Set(lines.flatMap((line) => [`${line}.say`, `${line}.note`]));
  checkFiles(context, library.helpMessages, {
    keys: helpKeys,
    optional,
    folder: `${library.root}/help`,
    owner
  });
}

function checkFiles(
  context: CheckContext,
  files: ReadonlyMap<string, MessageFile>,
  expected: Expected
): void {
  const { library, problems } = context;
  const { default: main, locales: all } = library.locales.data;
  const { languages } = expected;
  const locales = languages ? all.filter(({ code }) => languages.includes(code)) : all;
  const source = files.get(main);
  for (const { code } of locales) {
    const file = files.get(code);
    if (!file) {
      const message = `The messages in "${code}" are not there: ${expected.folder}/${code}.json.`;
      const remedy =
        code === main
          ? 'Write the file.'
          : `Translate ${expected.folder}/${main}.json, or take "${code}" off locales.yaml.`;
      problems.error('missing-translation', expected.owner, message, remedy);
      continue;
    }
    checkMissing(context, file, source, expected);
    checkLeftOver(context, file, source, expected);
    if (source && file !== source) checkAgainstSource(context, file, source);
  }
  for (const [code, file] of files) {
    if (locales.some((locale) => locale.code === code)) continue;
    const remedy = all.some((locale) => locale.code === code)
      ? `Add "${code}" to the episode's languages, or remove the file.`
      : `Add "${code}" to locales.yaml, or remove the file.`;
    problems.warn(
      'unused-language',
      { source: file.source, path: [] },
      `The language "${code}" is not used.`,
      remedy
    );
  }
}

function checkMissing(
  { library, problems }: CheckContext,
  file: MessageFile,
  source: MessageFile | undefined,
  expected: Expected
): void {
  const main = library.locales.data.default;
  for (const [key, kind] of wantedKeys(expected.keys, file.lang)) {
    const text = file.texts.get(key);
    if (text !== undefined && text.trim() !== '') continue;
    const place = { source: file.source, path: key.split('.') };
    const state = text === undefined ? 'missing' : 'empty';
    const remedy = `Add "${key.split('.').at(-1)}" at ${key}${file === source ? '' : `, translated from: ${quote(source?.texts.get(key))}`}.`;
    if (kind === 'alt')
      problems.error(
        'missing-alt',
        place,
        `The alt text ${key} is ${state} in "${file.lang}".`,
        `${remedy} Say what the picture shows, for those who do not see it.`
      );
    else if (file.lang === main)
      problems.error('missing-message', place, `The message ${key} is ${state}.`, remedy);
    else
      problems.error(
        'missing-translation',
        place,
        `The message ${key} is ${state} in "${file.lang}".`,
        remedy
      );
  }
}

/** The keys a language must have: the plural forms are its own. */
function wantedKeys(
  keys: ReadonlyMap<string, 'text' | 'alt'>,
  lang: string
): Map<string, 'text' | 'alt'> {
  const wanted = new Map<string, 'text' | 'alt'>();
  for (const [key, kind] of keys) {
    const stem = withoutPlural(key, keys);
    if (stem === null) wanted.set(key, kind);
    else for (const form of pluralsWanted(lang)) wanted.set(`${stem}_${form}`, kind);
  }
  return wanted;
}

function checkLeftOver(
  { library, problems }: CheckContext,
  file: MessageFile,
  source: MessageFile | undefined,
  expected: Expected
): void {
  const missing = [...expected.keys.keys()].filter((key) => !file.texts.has(key));
  for (const key of file.texts.keys()) {
    if (
      expected.keys.has(key) ||
      expected.optional?.has(key) ||
      withoutPlural(key, expected.keys) !== null
    )
      continue;
    const place = { source: file.source, path: key.split('.'), part: 'key' as const };
    const near = nearest(key, missing);
    problems.warn(
      'unused-message',
      place,
      `Nothing uses the message ${key}.`,
      near === null ? 'Remove it.' : `Did you mean "${near}"?`
    );
  }
  const subjects = file.notes.size > 0 ? keysAndParents(file) : new Set<string>();
  for (const key of file.notes.keys()) {
    const steps = key.split('.');
    const path = [...steps.slice(0, -1), `@${steps.at(-1) ?? ''}`];
    const place = { source: file.source, path, part: 'key' as const };
    if (file !== source) {
      const remedy = `Put the note into ${library.locales.data.default}.json, where translators look for it.`;
      problems.warn(
        'stray-note',
        place,
        'A note to the translator stands in a translation.',
        remedy
      );
    } else if (!subjects.has(key) && !subjects.has(`${key}_other`)) {
      problems.warn(
        'stray-note',
        place,
        `The note @${key} is about a message that is not there.`,
        'Mend its key or remove it.'
      );
    }
  }
}

/** All keys and the groups they stand in: a note may be about a group. */
function keysAndParents(file: MessageFile): Set<string> {
  const found = new Set<string>();
  for (const key of file.texts.keys()) {
    for (let end = key.length; end > 0; end = key.lastIndexOf('.', end - 1)) {
      const part = key.slice(0, end);
      if (found.has(part)) break;
      found.add(part);
    }
  }
  return found;
}

/** Ids: each used once, none that the message files need for themselves, all that are named are there. */
import { basename } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Path, SourceFile } from '../source.ts';
import { didYouMean } from '../suggest.ts';
import type { CheckContext, EpisodeContext } from './context.ts';

interface Named {
  id: string;
  path: Path;
}

/** Tells every id that was used before. */
class Unique {
  private readonly seen = new Set<string>();

  constructor(
    private readonly context: CheckContext,
    private readonly source: SourceFile,
    private readonly what: string
  ) {}

  add(id: string, path: Path): void {
    if (this.seen.has(id)) {
      const message = `The ${this.what} id "${id}" is used twice.`;
      const remedy = `Give this ${this.what} an id of its own, and its messages the same.`;
      this.context.problems.error('duplicate-id', { source: this.source, path }, message, remedy);
    }
    this.seen.add(id);
  }
}

/** Ids of series, episodes and help lines. Compiled files are named by the episode, so its id is unique among all. */
export function checkLibraryIds(context: CheckContext): void {
  const { library, problems } = context;
  const seen = new Map<string, string>();
  for (const series of library.series) {
    matchesFolder(context, series.source, series.data.id, series.folder);
    const listed = new Unique(context, series.source, 'episode');
    series.data.episodes.forEach((id, index) => listed.add(id, ['episodes', index]));
    for (const folder of foldersOfEpisodes(series.folder)) {
      if (series.data.episodes.includes(folder)) continue;
      const remedy = `Add "${folder}" to the episodes, or remove its folder.`;
      const place = { source: series.source, path: ['episodes'] };
      problems.warn(
        'unlisted-episode',
        place,
        `The episode "${folder}" is in no list and is not built.`,
        remedy
      );
    }
    const numbers = new Map<number, string>();
    for (const { data, source, folder } of series.episodes) {
      matchesFolder(context, source, data.id, folder);
      const other = seen.get(data.id);
      if (other !== undefined && other !== source.file) {
        const message = `The episode id "${data.id}" is that of ${other} too.`;
        problems.error(
          'duplicate-id',
          { source, path: ['id'] },
          message,
          'Give one of the episodes another id and folder.'
        );
      }
      seen.set(data.id, source.file);
      const twin = numbers.get(data.number);
      if (twin !== undefined) {
        const message = `Episode ${data.number} is "${twin}" already.`;
        problems.error(
          'duplicate-number',
          { source, path: ['number'] },
          message,
          'Number the episodes in the order of the series.'
        );
      }
      numbers.set(data.number, data.id);
    }
  }
  const lines = new Unique(context, library.help.source, 'help line');
  library.help.data.lines.forEach(({ id }, index) => lines.add(id, ['lines', index, 'id']));
}

function matchesFolder(
  { problems }: CheckContext,
  source: SourceFile,
  id: string,
  folder: string
): void {
  const name = basename(folder);
  if (id === name) return;
  const remedy = `Write "id: ${name}" or rename the folder to ${id}.`;
  problems.error(
    'wrong-id',
    { source, path: ['id'] },
    `The id "${id}" differs from the folder "${name}".`,
    remedy
  );
}

function foldersOfEpisodes(folder: string): string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'episode.yaml')));
}

export function checkEpisodeIds(context: EpisodeContext): void {
  const { episode, problems, library } = context;
  const { data, source } = episode;
  const unique = (what: string): Unique => new Unique(context, source, what);
  const all = (what: string, items: Named[]): void => {
    const ids = unique(what);
    for (const { id, path } of items) ids.add(id, path);
  };
  const of = (key: string, items: ReadonlyArray<{ id: string }>): Named[] =>
    items.map(({ id }, index) => ({ id, path: [key, index, 'id'] }));
  all('page', of('pages', data.pages));
  all('choice', of('choices', data.choices));
  all('prompt', of('prompts', data.prompts));
  all('source', of('sources', data.sources));
  all(
    'skill',
    data.skills.map((id, index) => ({ id, path: ['skills', index] }))
  );
  all(
    'help line',
    data.help.map((id, index) => ({ id, path: ['help', index] }))
  );
  const panels = unique('panel');
  data.pages.forEach((page, pageIndex) => {
    if (page.id === 'end')
      reserved(
        context,
        ['pages', pageIndex, 'id'],
        'end',
        'It means the end of the story in "next".'
      );
    page.panels.forEach((panel, panelIndex) => {
      const path = ['pages', pageIndex, 'panels', panelIndex];
      panels.add(panel.id, [...path, 'id']);
      const words = unique('balloon');
      panel.words.forEach(({ id }, index) => {
        words.add(id, [...path, 'words', index, 'id']);
        if (id === 'alt')
          reserved(
            context,
            [...path, 'words', index, 'id'],
            id,
            "It is the key of the panel's alt text."
          );
      });
    });
  });
  data.choices.forEach((choice, choiceIndex) => {
    const options = unique('option');
    choice.options.forEach(({ id }, index) => {
      const path = ['choices', choiceIndex, 'options', index, 'id'];
      options.add(id, path);
      if (id === 'question') reserved(context, path, id, "It is the key of the choice's question.");
    });
  });
  checkLanguages(context);
  const known = library.help.data.lines.map(({ id }) => id);
  data.help.forEach((id, index) => {
    if (known.includes(id)) return;
    problems.error(
      'unknown-help-line',
      { source, path: ['help', index] },
      `There is no help line "${id}".`,
      didYouMean(id, known)
    );
  });
}

function reserved(
  { episode, problems }: EpisodeContext,
  path: Path,
  id: string,
  why: string
): void {
  const place = { source: episode.source, path };
  problems.error(
    'reserved-id',
    place,
    `"${id}" cannot be an id here. ${why}`,
    'Choose another id.'
  );
}

/** The languages of an episode: known ones, and the source language among them. */
function checkLanguages({ episode, library, problems }: EpisodeContext): void {
  const { default: main, locales } = library.locales.data;
  const known = locales.map(({ code }) => code);
  const { languages } = episode.data;
  if (!languages) return;
  languages.forEach((code, index) => {
    if (known.includes(code)) return;
    const place = { source: episode.source, path: ['languages', index] };
    problems.error(
      'unknown-language',
      place,
      `The language "${code}" is not in locales.yaml.`,
      didYouMean(code, known)
    );
  });
  if (!languages.includes(main)) {
    const place = { source: episode.source, path: ['languages'] };
    const message = `The source language "${main}" is missing.`;
    problems.error('missing-language', place, message, `Add "${main}" to the languages.`);
  }
}

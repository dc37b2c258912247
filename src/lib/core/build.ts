/**
 * The story compiler's front door: reads a folder of stories, checks it and compiles it. Nothing is
 * written here; the command line does that.
 */
import { checkLibrary } from './check/index.ts';
import type { Catalog, CatalogLocale, Direction, SeriesArt } from './compiled.ts';
import {
  catalogOf,
  catalogSeries,
  episodeFile,
  type EpisodeFile,
  type SeriesWords
} from './catalog.ts';
import { compileEpisode, type EpisodeLanguage } from './compile.ts';
import type { LessonEntry } from './lesson/blocks.ts';
import { compileLessons, type LessonFileOut } from './lesson/compile.ts';
import { loadLibrary, type Library, type LoadedSeries } from './library.ts';
import { treeOf, type MessageFile, type MessageTree } from './messages.ts';
import type { Describe, KeepClear, PictureJob } from './pictures.ts';
import { prepareEpisode } from './prepare.ts';
import { Problems, type Problem } from './problems.ts';
import { pseudo, pseudoLocale } from './pseudo.ts';
import type { Kit } from './scene.ts';
import { seriesArt } from './series-art.ts';
import type { HelpLine } from './story.ts';

export interface CheckOptions {
  /** Folder of the stories: `locales.yaml`, `ui/`, `help/` and the series. */
  root: string;
  kit: Kit;
  /** Faces and hands of a scene, for the check of balloons. */
  keepClear: KeepClear;
  /** Series folders to read in place of those below `root`. */
  series?: readonly string[] | undefined;
  /** Day against which the help lines' age is counted; now when left out. */
  today?: Date | undefined;
}

export interface BuildOptions extends CheckOptions {
  describe: Describe;
  /** Adds the pseudo-locale of the tests. */
  pseudo: boolean;
}

/** A help line with its words. */
export type HelpLineWords = HelpLine & {
  name: string;
  when: string;
  say: string | null;
  note: string | null;
};

export interface HelpInLanguage {
  lines: HelpLineWords[];
  /** Every other message of the help files, as a tree. */
  copy: MessageTree;
}

export interface BuildResult {
  catalog: Catalog;
  /** Model sheets and sets, by series. */
  art: SeriesArt[];
  episodes: EpisodeFile[];
  /** All lessons and trainings, and their compiled files. */
  lessons: LessonEntry[];
  lessonFiles: LessonFileOut[];
  /** UI messages by language. */
  ui: Record<string, MessageTree>;
  help: Record<string, HelpInLanguage>;
  /** Reading grade that each episode is written for, by `<series>/<episode>`. */
  grades: Record<string, number>;
  /** Pictures to draw, in reading order, each once. */
  pictures: PictureJob[];
  problems: Problem[];
}

/** All problems of the stories below `root`. Never throws for what stands in a story file. */
export function checkStories(options: CheckOptions): {
  problems: Problem[];
  library: Library | null;
} {
  const problems = new Problems();
  const library = loadLibrary(options.root, problems, options.series);
  if (library) checkLibrary(library, options, problems);
  return { problems: problems.sorted(), library };
}

/** Checks and compiles. With problems of level `error` the result holds what could be compiled all the same. */
export function buildStories(options: BuildOptions): BuildResult {
  const { problems, library } = checkStories(options);
  if (!library) {
    return {
      catalog: catalogOf([], '', []),
      art: [],
      episodes: [],
      lessons: [],
      lessonFiles: [],
      ui: {},
      help: {},
      grades: {},
      pictures: [],
      problems
    };
  }
  const languages = languagesOf(library, options.pseudo);
  const episodes: EpisodeFile[] = [];
  const pictures = new Map<string, PictureJob>();
  const art: SeriesArt[] = [];
  const sheets: PictureJob[] = [];
  const series = library.series.map((one) => {
    const groups = one.episodes.map((episode) => {
      const prepared = prepareEpisode(one, episode, options);
      if (!prepared) return [];
      for (const job of prepared.jobs) {
        if (!pictures.has(job.picture.hash)) pictures.set(job.picture.hash, job);
      }
      const { languages: codes } = episode.data;
      const read = languages.filter(
        ({ locale }) => locale.pseudo || !codes || codes.includes(locale.code)
      );
      return read.map((language) =>
        episodeFile(compileEpisode(prepared, episodeLanguage(language, one, episode.messages)))
      );
    });
    episodes.push(...groups.flat());
    const drawn = seriesArt(
      one,
      groups.flat().map(({ episode }) => episode),
      languages.map((language) => {
        const name = lookUp(one.messages, language);
        return { code: language.locale.code, castName: (id) => name(`cast.${id}`) };
      }),
      options.describe
    );
    art.push(drawn.art);
    sheets.push(...drawn.jobs);
    return catalogSeries(one, seriesWords(one, languages), groups, library.locales.data.default);
  });
  const taught = library.series.map((one) =>
    compileLessons(
      one,
      languages.map(({ locale }) => locale),
      library.locales.data.default
    )
  );
  return {
    catalog: catalogOf(
      languages.map(({ locale }) => locale),
      library.locales.data.default,
      series
    ),
    art,
    episodes,
    lessons: taught.flatMap(({ entries }) => entries),
    lessonFiles: taught.flatMap(({ files }) => files),
    ui: Object.fromEntries(
      languages.map((language) => [language.locale.code, merged(library.ui, language)])
    ),
    help: Object.fromEntries(
      languages.map((language) => [language.locale.code, helpIn(library, language)])
    ),
    grades: Object.fromEntries(
      library.series.flatMap((one) =>
        one.episodes.map(({ data }) => [`${one.data.id}/${data.id}`, data.grade] as const)
      )
    ),
    // Stories come first: a reader waits for them.
    pictures: [...pictures.values(), ...sheets],
    problems
  };
}

/** A language of the build: where its words come from, and where to look when one is missing. */
interface BuildLanguage {
  locale: CatalogLocale;
  mirror?: boolean | undefined;
  /** Message files to look in, the language's own first. */
  from: string[];
  change(text: string): string;
}

function languagesOf(library: Library, withPseudo: boolean): BuildLanguage[] {
  const { default: source, locales } = library.locales.data;
  const languages = locales.map(({ mirror, ...locale }): BuildLanguage => ({
    locale: { ...locale, pseudo: false },
    mirror,
    from: locale.code === source ? [source] : [locale.code, source],
    change: (text) => text
  }));
  if (withPseudo) {
    const { code, dir } = pseudoLocale;
    const locale: CatalogLocale = {
      code,
      name: pseudo('Pseudo'),
      dir,
      status: 'draft',
      pseudo: true
    };
    languages.push({ locale, from: [source], change: pseudo });
  }
  return languages;
}

/** A look-up in the language's files; a message that is in none of them shows its key. */
function lookUp(
  files: ReadonlyMap<string, MessageFile>,
  language: BuildLanguage
): (key: string) => string {
  const tables = language.from.flatMap((code) => files.get(code)?.texts ?? []);
  return (key) => {
    for (const table of tables) {
      const text = table.get(key);
      if (text !== undefined) return language.change(text);
    }
    return key;
  };
}

function episodeLanguage(
  language: BuildLanguage,
  series: LoadedSeries,
  messages: ReadonlyMap<string, MessageFile>
): EpisodeLanguage {
  const name = lookUp(series.messages, language);
  const { code, dir, status }: { code: string; dir: Direction; status: 'reviewed' | 'draft' } =
    language.locale;
  return {
    code,
    dir,
    mirror: language.mirror,
    status,
    text: lookUp(messages, language),
    castName: (id) => name(`cast.${id}`)
  };
}

function seriesWords(
  series: LoadedSeries,
  languages: readonly BuildLanguage[]
): Record<string, SeriesWords> {
  return Object.fromEntries(
    languages.map((language) => {
      const text = lookUp(series.messages, language);
      const { code, status } = language.locale;
      const words = {
        title: text('title'),
        description: text('description'),
        audience: text('audience'),
        status
      };
      return [code, words];
    })
  );
}

/** All messages of the language, those it lacks taken from the source language. */
function merged(files: ReadonlyMap<string, MessageFile>, language: BuildLanguage): MessageTree {
  const texts = new Map<string, string>();
  for (const code of [...language.from].reverse()) {
    for (const [key, text] of files.get(code)?.texts ?? []) texts.set(key, text);
  }
  return treeOf(texts, language.change);
}

function helpIn(library: Library, language: BuildLanguage): HelpInLanguage {
  const { lines: words, ...copy } = merged(library.helpMessages, language);
  const ofLine = (id: string, part: string): string | null => {
    const line = typeof words === 'object' ? words[id] : undefined;
    const text = typeof line === 'object' ? line[part] : undefined;
    return typeof text === 'string' ? text : null;
  };
  const lines = library.help.data.lines.map((line): HelpLineWords => ({
    ...line,
    name: ofLine(line.id, 'name') ?? line.id,
    when: ofLine(line.id, 'when') ?? '',
    say: ofLine(line.id, 'say'),
    note: ofLine(line.id, 'note')
  }));
  return { lines, copy };
}

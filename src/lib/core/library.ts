/** A folder of stories read into memory: every file once, parsed and held against its schema. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { banListSchema, type BanList } from './ban-list.ts';
import { loadLessons, type LoadedLessons } from './lesson/load.ts';
import { usableLocales } from './locales.ts';
import { readMessages, type MessageFile } from './messages.ts';
import type { Problems } from './problems.ts';
import { castSchema, setSchema, type CastMember, type SetDefinition } from './scene.ts';
import { readAs } from './schema-check.ts';
import { SourceFile } from './source.ts';
import {
  episodeSchema,
  helpSchema,
  localesSchema,
  seriesSchema,
  type EpisodeSource,
  type HelpLine,
  type LocalesSource,
  type SeriesSource
} from './story.ts';

/** Data with the file it came from. */
export interface Loaded<T> {
  source: SourceFile;
  data: T;
}

export interface LoadedEpisode extends Loaded<EpisodeSource> {
  folder: string;
  messages: Map<string, MessageFile>;
}

export interface LoadedSeries extends Loaded<SeriesSource> {
  folder: string;
  messages: Map<string, MessageFile>;
  cast: Map<string, Loaded<CastMember>>;
  sets: Map<string, Loaded<SetDefinition>>;
  episodes: LoadedEpisode[];
  lessons: LoadedLessons;
}

export interface Library {
  root: string;
  locales: Loaded<LocalesSource>;
  ui: Map<string, MessageFile>;
  help: Loaded<{ lines: HelpLine[] }>;
  helpMessages: Map<string, MessageFile>;
  ban: Loaded<BanList> | null;
  series: LoadedSeries[];
}

/**
 * Reads all below `root`. Null when the languages or the help lines are not there at all.
 * @param seriesFolders series to read in place of those below `root`
 */
export function loadLibrary(
  root: string,
  problems: Problems,
  seriesFolders?: readonly string[]
): Library | null {
  const listed = loadYaml(join(root, 'locales.yaml'), localesSchema, problems);
  const locales = listed && usableLocales(listed, problems);
  const help = loadYaml(join(root, 'help', 'help.yaml'), helpSchema, problems);
  if (!locales || !help) return null;
  const banFile = join(root, 'language', 'ban-list.yaml');
  return {
    root,
    locales,
    help,
    ui: loadMessages(join(root, 'ui'), problems),
    helpMessages: loadMessages(join(root, 'help'), problems),
    ban: existsSync(banFile) ? loadYaml(banFile, banListSchema, problems) : null,
    series: (seriesFolders ?? foldersWith(root, 'series.yaml')).flatMap(
      (folder) => loadSeries(folder, locales.data.default, problems) ?? []
    )
  };
}

function loadSeries(folder: string, sourceLang: string, problems: Problems): LoadedSeries | null {
  const series = loadYaml(join(folder, 'series.yaml'), seriesSchema, problems);
  if (!series) return null;
  const episodes = series.data.episodes.flatMap((id) => {
    const episode = join(folder, id);
    if (existsSync(join(episode, 'episode.yaml'))) return loadEpisode(episode, problems) ?? [];
    const index = series.data.episodes.indexOf(id);
    problems.error(
      'missing-file',
      { source: series.source, path: ['episodes', index] },
      `The series names the episode "${id}", but ${join(episode, 'episode.yaml')} is not there.`,
      'Write the episode or take its name off the list.'
    );
    return [];
  });
  return {
    ...series,
    folder,
    messages: loadMessages(folder, problems),
    cast: loadFolder(join(folder, 'cast'), castSchema, problems),
    sets: loadFolder(join(folder, 'sets'), setSchema, problems),
    episodes,
    lessons: loadLessons(folder, sourceLang, problems)
  };
}

function loadEpisode(folder: string, problems: Problems): LoadedEpisode | null {
  const episode = loadYaml(join(folder, 'episode.yaml'), episodeSchema, problems);
  return episode && { ...episode, folder, messages: loadMessages(folder, problems) };
}

/** Every `<id>.yaml` of a folder by its `id`; the name of the file and the id must be one. */
function loadFolder<S extends z.ZodType<{ id: string }>>(
  folder: string,
  schema: S,
  problems: Problems
): Map<string, Loaded<z.output<S>>> {
  const found = new Map<string, Loaded<z.output<S>>>();
  for (const file of filesOf(folder, '.yaml')) {
    const loaded = loadYaml(join(folder, file), schema, problems);
    if (!loaded) continue;
    const name = file.slice(0, -'.yaml'.length);
    const { id } = loaded.data as { id: string };
    if (id !== name) {
      const place = { source: loaded.source, path: ['id'] };
      problems.error(
        'wrong-id',
        place,
        `The id "${id}" differs from the file's name.`,
        `Write "id: ${name}" or rename the file to ${id}.yaml.`
      );
    }
    found.set(name, loaded);
  }
  return found;
}

function loadMessages(folder: string, problems: Problems): Map<string, MessageFile> {
  const found = new Map<string, MessageFile>();
  for (const name of filesOf(folder, '.json')) {
    const lang = name.slice(0, -'.json'.length);
    const file = join(folder, name);
    found.set(lang, readMessages(new SourceFile(file, readFileSync(file, 'utf8')), lang, problems));
  }
  return found;
}

function loadYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  problems: Problems
): Loaded<z.output<S>> | null {
  if (!existsSync(file)) {
    problems.errorAt(
      'missing-file',
      file,
      'The file is not there.',
      'Write it; its form stands in static/schema and in CONTRIBUTING.md.'
    );
    return null;
  }
  const source = new SourceFile(file, readFileSync(file, 'utf8'));
  const data = readAs(schema, source, problems);
  return data === null ? null : { source, data };
}

function filesOf(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function foldersWith(root: string, file: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, file)))
    .map((entry) => join(root, entry.name))
    .sort();
}

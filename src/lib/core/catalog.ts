/** The catalog of all series: what the home screen shows and where each episode's file is. */
import { createHash } from 'node:crypto';
import type {
  Catalog,
  CatalogEpisode,
  CatalogLocale,
  CatalogSeries,
  CompiledEpisode
} from './compiled.ts';
import type { LoadedSeries } from './library.ts';

/** One compiled episode as the file that the build writes. */
export interface EpisodeFile {
  /** Below `static/`, e.g. `content/the-empty-seat.en.1a2b3c4d.json`. */
  file: string;
  json: string;
  episode: CompiledEpisode;
}

/** The file of a compiled episode; its name holds the first eight digits of its SHA-256. */
export function episodeFile(episode: CompiledEpisode): EpisodeFile {
  const json = JSON.stringify(episode);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return { file: `content/${episode.id}.${episode.lang}.${hash}.json`, json, episode };
}

export interface SeriesWords {
  title: string;
  description: string;
  audience: string;
  status: 'reviewed' | 'draft';
}

/** One series of the catalog. `files` are its episodes in every language, grouped in the series' order. */
export function catalogSeries(
  series: LoadedSeries,
  words: Record<string, SeriesWords>,
  files: readonly EpisodeFile[][],
  defaultLocale: string
): CatalogSeries {
  const { id, reading, credits, licence } = series.data;
  const episodes = files.flatMap((group) => catalogEpisode(group, defaultLocale) ?? []);
  return { id, reading, locales: words, credits, licence, episodes };
}

function catalogEpisode(
  group: readonly EpisodeFile[],
  defaultLocale: string
): CatalogEpisode | null {
  const main = group.find(({ episode }) => episode.lang === defaultLocale) ?? group[0];
  if (!main) return null;
  const locales: CatalogEpisode['locales'] = {};
  for (const { file, json, episode } of group) {
    const { title, logline, status } = episode;
    locales[episode.lang] = {
      title,
      logline,
      alt: episode.cover.alt,
      file,
      bytes: Buffer.byteLength(json),
      status
    };
  }
  const { id, number, cover, stats } = main.episode;
  return {
    id,
    number,
    locales,
    cover: cover.picture,
    minutes: stats.minutes,
    panels: stats.panels
  };
}

export function catalogOf(
  locales: CatalogLocale[],
  defaultLocale: string,
  series: CatalogSeries[]
): Catalog {
  return { locales, defaultLocale, series };
}

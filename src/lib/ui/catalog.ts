import type { Catalog, CatalogEpisode, CatalogLocale } from '$lib/core/compiled';
import written from '../../generated/catalog.json';

/** What the build found in `stories/`: languages, series and episodes. */
export const catalog = written as unknown as Catalog;

/** The episodes of every series, in order. */
export const episodes: readonly CatalogEpisode[] = catalog.series.flatMap(
  (series) => series.episodes
);

export const episodeOf = (id: string | null | undefined): CatalogEpisode | undefined =>
  episodes.find((episode) => episode.id === id);

/** A language by its code, or undefined for an address that names none. */
export const localeOf = (code: string): CatalogLocale | undefined =>
  catalog.locales.find((locale) => locale.code === code);

/** The languages a reader may choose: the made-up one of the tests is not among them. */
export const offeredLocales = catalog.locales.filter((locale) => !locale.pseudo);

/** Every episode in every language it can be read in: the pages of a route that shows episodes. */
export const editions = (): Array<{ lang: string; episode: string }> =>
  episodes.flatMap(({ id, locales }) =>
    Object.keys(locales).map((lang) => ({ lang, episode: id }))
  );

import { error } from '@sveltejs/kit';
import type { CompiledEpisode } from '$lib/core/compiled';
import { catalog } from '$lib/ui/catalog';
import { fileAt } from '$lib/ui/links';
import type { EntryGenerator, PageLoad } from './$types';

const episodes = catalog.series.flatMap((series) => series.episodes);

export const entries: EntryGenerator = () =>
  episodes.flatMap((episode) =>
    Object.keys(episode.locales).map((lang) => ({ lang, episode: episode.id }))
  );

/** The compiled episode in the page's language. */
export const load: PageLoad = async ({ params, fetch }) => {
  const entry = episodes.find(({ id }) => id === params.episode);
  const file = entry?.locales[params.lang]?.file;
  if (!entry || !file) error(404);
  // While prerendering the file is read from disk: what `fetch` brings would be written into the
  // page a second time, beside the story's own markup.
  const episode: CompiledEpisode = import.meta.env.SSR
    ? await (await import('$lib/reader/from-disk')).readContent<CompiledEpisode>(file)
    : ((await (await fetch(fileAt(file))).json()) as CompiledEpisode);
  return { episode, entry, languages: Object.keys(entry.locales) };
};

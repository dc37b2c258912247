import { error } from '@sveltejs/kit';
import type { CompiledEpisode } from '$lib/core/compiled';
import { editions, episodeOf } from '$lib/ui/catalog';
import { readContent } from '$lib/ui/content';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = editions;

/** The compiled episode in the page's language. */
export const load: PageLoad = async ({ params, fetch }) => {
  const entry = episodeOf(params.episode);
  const file = entry?.locales[params.lang]?.file;
  if (!entry || !file) error(404);
  const episode = await readContent<CompiledEpisode>(file, fetch);
  return { episode, entry, languages: Object.keys(entry.locales) };
};

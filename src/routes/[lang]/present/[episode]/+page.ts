import type { EntryGenerator, PageLoad } from './$types';
import { everyEpisode, languagesOf, storyFor } from '$lib/classroom/load-story';

export const entries: EntryGenerator = everyEpisode;

/** The story for the wall. */
export const load: PageLoad = async ({ params, fetch }) => ({
  episode: await storyFor(params.episode, params.lang, fetch),
  languages: languagesOf(params.episode)
});

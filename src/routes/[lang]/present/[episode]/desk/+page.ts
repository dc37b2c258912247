import type { EntryGenerator, PageLoad } from './$types';
import { languagesOf, storyFor } from '$lib/classroom/load-story';
import { editions } from '$lib/ui/catalog';

export const entries: EntryGenerator = editions;

/** The story for the teacher's window. */
export const load: PageLoad = async ({ params, fetch }) => ({
  episode: await storyFor(params.episode, params.lang, fetch),
  languages: languagesOf(params.episode)
});

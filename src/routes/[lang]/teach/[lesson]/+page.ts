import { error } from '@sveltejs/kit';
import { lessonOf, lessons } from '$lib/classroom/catalog';
import type { CompiledEpisode } from '$lib/core/compiled';
import type { CompiledLesson } from '$lib/core/lesson/blocks';
import { catalog } from '$lib/ui/catalog';
import { fileAt } from '$lib/ui/links';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  lessons.flatMap(({ id, locales }) => Object.keys(locales).map((lang) => ({ lang, lesson: id })));

/** The lesson in the page's language, with its episode. */
export const load: PageLoad = async ({ params, fetch }) => {
  const entry = lessonOf(params.lesson);
  const file = entry?.locales[params.lang]?.file;
  if (!entry || !file) error(404);
  const episodes = catalog.series.flatMap((series) => series.episodes);
  const read = async <T>(path: string): Promise<T> =>
    import.meta.env.SSR
      ? await (await import('$lib/reader/from-disk')).readContent<T>(path)
      : ((await (await fetch(fileAt(path))).json()) as T);
  const story = episodes.find(({ id }) => id === entry.episode)?.locales[params.lang]?.file;
  const lesson = await read<CompiledLesson>(file);
  const episode = story ? await read<CompiledEpisode>(story) : null;
  return { lesson, episode, languages: Object.keys(entry.locales), above: 'teach' };
};

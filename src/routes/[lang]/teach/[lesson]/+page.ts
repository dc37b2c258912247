import { error } from '@sveltejs/kit';
import { lessonOf, lessons } from '$lib/classroom/catalog';
import type { CompiledEpisode } from '$lib/core/compiled';
import type { CompiledLesson } from '$lib/core/lesson/blocks';
import { episodeOf } from '$lib/ui/catalog';
import { readContent } from '$lib/ui/content';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  lessons.flatMap(({ id, locales }) => Object.keys(locales).map((lang) => ({ lang, lesson: id })));

/** The lesson in the page's language, with its episode. */
export const load: PageLoad = async ({ params, fetch }) => {
  const entry = lessonOf(params.lesson);
  const file = entry?.locales[params.lang]?.file;
  if (!entry || !file) error(404);
  const story = episodeOf(entry.episode)?.locales[params.lang]?.file;
  const lesson = await readContent<CompiledLesson>(file, fetch);
  const episode = story ? await readContent<CompiledEpisode>(story, fetch) : null;
  return { lesson, episode, languages: Object.keys(entry.locales), above: 'teach' };
};

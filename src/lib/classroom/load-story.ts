/** Stories and lessons for the wall and the teacher's window. */
import { error } from '@sveltejs/kit';
import type { CompiledEpisode } from '$lib/core/compiled';
import type { CompiledLesson } from '$lib/core/lesson/blocks';
import { catalog, episodeOf } from '$lib/ui/catalog';
import { readContent } from '$lib/ui/content';
import { lessonOf } from './catalog';

/** Languages of an episode. */
export const languagesOf = (episode: string): string[] =>
  Object.keys(episodeOf(episode)?.locales ?? {});

/** The compiled story; a 404 page when there is none in that language. */
export async function storyFor(
  id: string,
  lang: string,
  fetcher: typeof fetch
): Promise<CompiledEpisode> {
  const file = episodeOf(id)?.locales[lang]?.file;
  if (!file) error(404);
  return readContent<CompiledEpisode>(file, fetcher);
}

/** A lesson in a language, else in another; null when there is none of that id. */
export async function lessonFor(id: string | null, lang: string): Promise<CompiledLesson | null> {
  const locales = id === null ? undefined : lessonOf(id)?.locales;
  const file = (locales?.[lang] ?? locales?.[catalog.defaultLocale])?.file;
  return file ? readContent<CompiledLesson>(file, fetch) : null;
}

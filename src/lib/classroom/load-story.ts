/** Stories and lessons for the wall and the teacher's window. */
import { error } from '@sveltejs/kit';
import type { CompiledEpisode } from '$lib/core/compiled';
import type { CompiledLesson } from '$lib/core/lesson/blocks';
import { catalog } from '$lib/ui/catalog';
import { fileAt } from '$lib/ui/links';
import { lessonOf } from './catalog';

const episodes = catalog.series.flatMap((series) => series.episodes);

/** Every episode in every language it can be read in, for prerendering. */
export const everyEpisode = (): Array<{ lang: string; episode: string }> =>
  episodes.flatMap(({ id, locales }) =>
    Object.keys(locales).map((lang) => ({ lang, episode: id }))
  );

/** Languages of an episode. */
export const languagesOf = (episode: string): string[] =>
  Object.keys(episodes.find(({ id }) => id === episode)?.locales ?? {});

/** The compiled story; a 404 page when there is none in that language. */
export async function storyFor(
  id: string,
  lang: string,
  fetcher: typeof fetch
): Promise<CompiledEpisode> {
  const file = episodes.find((one) => one.id === id)?.locales[lang]?.file;
  if (!file) error(404);
  if (import.meta.env.SSR)
    return (await import('$lib/reader/from-disk')).readContent<CompiledEpisode>(file);
  return (await (await fetcher(fileAt(file))).json()) as CompiledEpisode;
}

/** A lesson in a language, else in another; null when there is none of that id. */
export async function lessonFor(id: string | null, lang: string): Promise<CompiledLesson | null> {
  const locales = id === null ? undefined : lessonOf(id)?.locales;
  const file = (locales?.[lang] ?? locales?.[catalog.defaultLocale])?.file;
  return file ? ((await (await fetch(fileAt(file))).json()) as CompiledLesson) : null;
}

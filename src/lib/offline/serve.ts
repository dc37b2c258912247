/**
 * How the service worker answers for episodes.
 *
 * A saved episode must open after the app was updated, and an updated app must not be held back by
 * an old episode. So no HTML of an episode is ever saved: a saved page would name the scripts of
 * the version that built it, which are gone from the precache after the update. Instead the worker
 * answers an episode's address with the *reader shell* (`/[lang]/offline/reader/`), a page without
 * a story that is precached with every version. It lies as deep as an episode's own page, so its
 * relative addresses fit; the client router looks at the real address and runs the reader, which
 * asks for the compiled story by the name that its own catalog knows. Stories and pictures are
 * named by their content and never change. When the catalog of an updated app names a newer story
 * that is not here, the network is asked first, and without one the saved older story answers in
 * its place as long as its `format` is one that this version reads.
 */
import type { CompiledEpisode } from '$lib/core/compiled';
import { fileCache, keyOf, savedEpisode } from './store';

/**
 * Header of a request that saves a file: it wants exactly that file, and nothing that stands in for
 * it while one reads.
 */
export const savingHeader = 'x-saving';

export const isSaving = (request: Request): boolean => request.headers.has(savingHeader);

/** Format of compiled stories that this version reads. */
const format: CompiledEpisode['format'] = 1;

export interface EpisodeAddress {
  lang: string;
  episode: string;
}

/** The episode that a path under the base names, with or without its last slash; null for others. */
export function episodeAt(path: string): EpisodeAddress | null {
  const [, lang, episode] = /^\/([^/]+)\/read\/([^/]+)\/?$/.exec(path) ?? [];
  return lang && episode ? { lang, episode } : null;
}

/** The compiled story that a path names: `/content/<episode>.<lang>.<hash>.json`. */
export function contentAt(path: string): EpisodeAddress | null {
  const [, episode, lang] = /^\/content\/([^/.]+)\.([^/.]+)\.[^/.]+\.json$/.exec(path) ?? [];
  return lang && episode ? { lang, episode } : null;
}

/** The picture that a path names: `/art/<hash>-<width or layer>.<type>`. */
export function pictureAt(path: string): { hash: string; flat: boolean } | null {
  const [, hash, variant] = /^\/art\/([^/-]+)-([^/.]+)\.\w+$/.exec(path) ?? [];
  return hash && variant ? { hash, flat: /^\d+$/.test(variant) } : null;
}

/** Whether an episode is here as a whole. */
export async function isSaved({ episode, lang }: EpisodeAddress): Promise<boolean> {
  try {
    return (await savedEpisode(keyOf(episode, lang))) !== undefined;
  } catch {
    return false;
  }
}

/** A saved file, else the network's answer. */
export async function serveFile(request: Request): Promise<Response> {
  const cache = await caches.open(fileCache);
  return (await cache.match(request.url, { ignoreSearch: true })) ?? fetch(request);
}

/** A compiled story: saved, else from the network, else the saved older version of it. */
export async function serveContent(
  request: Request,
  address: EpisodeAddress,
  base: string
): Promise<Response> {
  try {
    return await serveFile(request);
  } catch (error) {
    if (isSaving(request)) throw error;
    const saved = await savedEpisode(keyOf(address.episode, address.lang)).catch(() => undefined);
    const cache = await caches.open(fileCache);
    const older = saved && (await cache.match(`${base}/${saved.content}`));
    if (!older) throw error;
    const text = await older.text();
    if ((JSON.parse(text) as { format: number }).format !== format) throw error;
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  }
}

/**
 * The saved picture of a hash in whatever width and format this device saved it, if it did. The page
 * may ask for another size than the one that was saved; a picture that is here is better than one
 * that has to come over a network that may be gone, slow or paid for.
 */
export async function savedPicture(
  hash: string,
  widths: readonly number[],
  base: string
): Promise<Response | undefined> {
  const cache = await caches.open(fileCache);
  for (const width of [...widths].reverse()) {
    for (const format of ['avif', 'webp']) {
      const found = await cache.match(`${base}/art/${hash}-${width}.${format}`);
      if (found) return found;
    }
  }
  return undefined;
}

import { fileAt } from './links';

/**
 * A compiled episode or lesson. While prerendering it is read from disk: what `fetch` brings would be
 * written into the page a second time, beside its own markup.
 */
export async function readContent<T>(file: string, fetcher: typeof fetch): Promise<T> {
  if (import.meta.env.SSR) return (await import('./from-disk')).contentOnDisk<T>(file);
  return (await (await fetcher(fileAt(file))).json()) as T;
}

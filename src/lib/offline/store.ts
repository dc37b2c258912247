/**
 * What is saved on this device, read by pages and by the service worker.
 *
 * Files lie in one cache and are named by their content's hash, so two languages of an episode
 * share their pictures, and an old and a new version can lie side by side. A record in IndexedDB
 * lists the files of one episode in one language. It is `saved` only once every file is here, and
 * replaced in one write: an episode is there as a whole or not at all. A `staged` record is what a
 * cut left behind; its files are kept for going on.
 *
 * No HTML is saved: see `serve.ts` for why.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface SavedEpisode {
  /** `<episode>.<lang>` */
  key: string;
  episode: string;
  lang: string;
  title: string;
  /** Path of the compiled story. */
  content: string;
  /** Paths of all files, the compiled story among them. */
  files: string[];
  /** Bytes fetched for it. */
  bytes: number;
}

interface Schema extends DBSchema {
  saved: { key: string; value: SavedEpisode };
  staged: { key: string; value: SavedEpisode };
}

export const fileCache = 'saved-files';
export const keyOf = (episode: string, lang: string): string => `${episode}.${lang}`;

async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>('saved-episodes', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('saved', { keyPath: 'key' });
      fresh.createObjectStore('staged', { keyPath: 'key' });
    }
  });
  try {
    return await work(database);
  } finally {
    // Never left open: a page that lingers must not bar another's deletion.
    database.close();
  }
}

export const savedEpisode = (key: string): Promise<SavedEpisode | undefined> =>
  withDatabase((database) => database.get('saved', key));

export const stagedEpisode = (key: string): Promise<SavedEpisode | undefined> =>
  withDatabase((database) => database.get('staged', key));

export const savedEpisodes = (): Promise<SavedEpisode[]> =>
  withDatabase((database) => database.getAll('saved'));

export const stage = (record: SavedEpisode): Promise<unknown> =>
  withDatabase((database) => database.put('staged', record));

/** Marks an episode as whole; one transaction, so that nobody ever sees half of the change. */
export const commit = (record: SavedEpisode): Promise<void> =>
  withDatabase(async (database) => {
    const both = database.transaction(['saved', 'staged'], 'readwrite');
    await both.objectStore('saved').put(record);
    await both.objectStore('staged').delete(record.key);
    await both.done;
  });

/** Forgets what a cut left behind, and its files unless a saved episode needs them. */
export async function discard(key: string): Promise<void> {
  await withDatabase((database) => database.delete('staged', key));
  await sweep();
}

/** Removes a saved episode and whatever of it is staged. */
export async function remove(key: string): Promise<void> {
  await withDatabase((database) => database.delete('saved', key));
  await discard(key);
}

/** Removes everything that was ever saved. */
export async function removeAllSaved(): Promise<void> {
  await withDatabase(async (database) => {
    await database.clear('saved');
    await database.clear('staged');
  });
  await caches.delete(fileCache);
}

/** Deletes files that no record names any more. `base` is not known here: paths are compared by their ends. */
export async function sweep(): Promise<void> {
  const records = await withDatabase(async (database) => [
    ...(await database.getAll('saved')),
    ...(await database.getAll('staged'))
  ]);
  const needed = new Set(records.flatMap((record) => record.files));
  const cache = await caches.open(fileCache);
  for (const request of await cache.keys()) {
    if (!needed.has(pathOf(request.url))) await cache.delete(request);
  }
}

/** Paths of all kept files. */
export async function keptFiles(): Promise<Set<string>> {
  const cache = await caches.open(fileCache);
  return new Set((await cache.keys()).map((request) => pathOf(request.url)));
}

/** `art/x.avif` of `https://school.example/reader/art/x.avif`: kept files lie in folders one deep. */
const pathOf = (url: string): string => new URL(url).pathname.split('/').slice(-2).join('/');

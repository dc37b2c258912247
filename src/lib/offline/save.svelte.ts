import type { CatalogEpisode, CompiledEpisode } from '$lib/core/compiled';
import type { PictureFormat } from '$lib/core/files';
import { settings } from '$lib/settings/settings.svelte';
import { fileAt } from '$lib/ui/links';
import { carry, Stopped, type Carrier, type Stop } from './fetching';
import { coverFile, filesToSave, type Device } from './plan';
import { savingHeader } from './serve';
import { statusOf, type Status } from './status';
import {
  commit,
  discard,
  fileCache,
  keptFiles,
  keyOf,
  remove,
  savedEpisode,
  stage,
  stagedEpisode,
  sweep,
  type SavedEpisode
} from './store';

/** What the page shows: the status on the device, or the saving that is under way. */
export type Shown =
  | Status
  | { name: 'looking' }
  | { name: 'unavailable' }
  | { name: 'saving'; done: number; total: number; bytes: number };

/** A screen on which the pictures for phones look coarse: laptops, projectors, large tablets. */
const largeFrom = 1000;

/** Saves one episode in one language: whole or not at all. */
export class EpisodeSaver {
  #shown = $state<Shown>({ name: 'looking' });
  #problem = $state<Exclude<Stop, 'cancelled'> | null>(null);
  #abort: AbortController | null = null;
  readonly #episode: CatalogEpisode;
  readonly #lang: string;
  readonly #key: string;

  constructor(episode: CatalogEpisode, lang: string) {
    this.#episode = episode;
    this.#lang = lang;
    this.#key = keyOf(episode.id, lang);
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Why the last saving stopped; null when it did not, or by the reader's wish. */
  get problem() {
    return this.#problem;
  }

  /** Looks at what is really on the device. */
  async look(): Promise<void> {
    try {
      const [saved, staged, kept] = await Promise.all([
        savedEpisode(this.#key),
        stagedEpisode(this.#key),
        keptFiles()
      ]);
      this.#shown = statusOf({ saved, staged, kept, offered: this.#locale.file });
    } catch {
      // Barred in private windows and by some school settings; reading goes on without it.
      this.#shown = { name: 'unavailable' };
    }
  }

  /** Starts, goes on, mends or updates: in each case what is missing is fetched and no more. */
  async save(): Promise<void> {
    if (this.#abort) return;
    const abort = (this.#abort = new AbortController());
    this.#problem = null;
    this.#shown = { name: 'saving', done: 0, total: 0, bytes: 0 };
    try {
      await navigator.storage?.persist?.();
      await this.#carryAll(abort.signal);
    } catch (error) {
      const why = error instanceof Stopped ? error.why : 'network';
      this.#problem = why === 'cancelled' ? null : why;
    }
    this.#abort = null;
    await this.look();
  }

  /** Stops; what has arrived stays for going on. */
  cancel(): void {
    this.#abort?.abort();
  }

  discard(): Promise<void> {
    return this.#undo(discard);
  }

  remove(): Promise<void> {
    return this.#undo(remove);
  }

  async #undo(how: (key: string) => Promise<void>): Promise<void> {
    this.#problem = null;
    try {
      await how(this.#key);
    } finally {
      await this.look();
    }
  }

  get #locale() {
    const locale = this.#episode.locales[this.#lang];
    if (!locale) throw new Error(`${this.#episode.id} is not in ${this.#lang}`);
    return locale;
  }

  async #carryAll(signal: AbortSignal): Promise<void> {
    const cache = await caches.open(fileCache);
    const carrier: Carrier = {
      async fetch(file, stop) {
        const response = await fetch(fileAt(file), {
          signal: stop,
          headers: { [savingHeader]: '1' }
        });
        if (!response.ok) throw new Stopped('missing');
        return response.blob();
      },
      keep: (file, bytes) =>
        cache.put(fileAt(file), new Response(bytes, { headers: headersOf(bytes) }))
    };

    const content = this.#locale.file;
    const text = await once(carrier, content, signal);
    const episode = JSON.parse(await text.text()) as CompiledEpisode;
    const record: SavedEpisode = {
      key: this.#key,
      episode: this.#episode.id,
      lang: this.#lang,
      title: this.#locale.title,
      content,
      files: filesToSave(content, episode, await this.#device(carrier, signal)),
      bytes: (await stagedEpisode(this.#key))?.bytes ?? 0
    };
    await stage(record);

    const kept = await keptFiles();
    const missing = record.files.filter((file) => !kept.has(file));
    const progress = { done: record.files.length - missing.length, bytes: record.bytes };
    const show = () => {
      this.#shown = { name: 'saving', total: record.files.length, ...progress };
    };
    show();
    try {
      await carry(missing, carrier, {
        signal,
        onFile(bytes) {
          progress.done += 1;
          progress.bytes += bytes;
          show();
        }
      });
    } finally {
      // Also after a cut, so that the count of bytes goes on where it stopped.
      record.bytes = progress.bytes;
      await stage(record);
    }
    // Counted anew: pictures shared with another language were not fetched again, yet take room.
    record.bytes = await sizeOf(cache, record.files);
    await commit(record);
    await sweep();
  }

  /** What this device shows; AVIF is tried on the cover, since only decoding tells the truth. */
  async #device(carrier: Carrier, signal: AbortSignal): Promise<Device> {
    const { saver } = settings;
    const large = !saver && Math.max(screen.width, screen.height) >= largeFrom;
    let format: PictureFormat = 'webp';
    const sample = await once(carrier, coverFile(this.#episode, large, 'avif'), signal);
    try {
      (await createImageBitmap(sample)).close();
      format = 'avif';
    } catch {
      // An older browser: WebP it is.
    }
    return { format, large, layers: !saver && settings.stage !== 'still' };
  }
}

/** One file that is needed before the rest is known, with the same reasons for stopping. */
async function once(carrier: Carrier, file: string, signal: AbortSignal): Promise<Blob> {
  let found: Blob | null = null;
  const ask: Carrier = {
    fetch: carrier.fetch,
    async keep(_, bytes) {
      found = bytes;
    }
  };
  await carry([file], ask, { signal, onFile: () => undefined, lanes: 1 });
  if (!found) throw new Stopped('network');
  return found;
}

const headersOf = (bytes: Blob): HeadersInit => ({
  'content-type': bytes.type,
  'content-length': String(bytes.size)
});

async function sizeOf(cache: Cache, files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const response = await cache.match(fileAt(file));
    bytes += Number(response?.headers.get('content-length') ?? 0);
  }
  return bytes;
}

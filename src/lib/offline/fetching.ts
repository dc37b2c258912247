/**
 * Fetches what is missing of a list of files, a few at once, and stops at the first that fails.
 * Network and storage are handed in, so that cuts and full disks can be tried without either.
 */

/** Why saving stopped. `cancelled` is the reader's own wish. */
export type Stop = 'cancelled' | 'network' | 'full' | 'missing';

export class Stopped extends Error {
  constructor(
    readonly why: Stop,
    options?: ErrorOptions
  ) {
    super(`Saving stopped: ${why}`, options);
  }
}

export interface Carrier {
  /** The file's bytes; throws Stopped('missing') when the server has none. */
  fetch(file: string, signal: AbortSignal): Promise<Blob>;
  /** Keeps a file; throws QuotaExceededError when the device is full. */
  keep(file: string, bytes: Blob): Promise<void>;
}

interface Options {
  signal: AbortSignal;
  onFile(bytes: number): void;
  /** Files under way at once. */
  lanes?: number;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Fetches and keeps every file; throws Stopped, with what arrived until then kept. */
export async function carry(
  files: readonly string[],
  carrier: Carrier,
  { signal, onFile, lanes = 4 }: Options
): Promise<void> {
  const waiting = [...files];
  const inner = new AbortController();
  const stop = AbortSignal.any([signal, inner.signal]);
  let failure: Stopped | null = null;

  async function lane(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (stop.aborted) return;
      try {
        const bytes = await carrier.fetch(file, stop);
        await carrier.keep(file, bytes);
        onFile(bytes.size);
      } catch (error) {
        failure ??= reason(error, signal);
        inner.abort();
        return;
      }
    }
  }

  await Promise.all(Array.from({ length: lanes }, lane));
  if (failure) throw failure;
  if (signal.aborted) throw new Stopped('cancelled');
}

function reason(error: unknown, signal: AbortSignal): Stopped {
  if (error instanceof Stopped) return error;
  if (signal.aborted) return new Stopped('cancelled', { cause: error });
  return new Stopped(isFull(error) ? 'full' : 'network', { cause: error });
}

/** The studio: knows which pictures are wanted, draws what the cache lacks and publishes the files. */
import { existsSync, readFileSync } from 'node:fs';
import { ArtCache, writeWhole } from './cache.ts';
import type { DrawJob } from './draw.ts';
import { DrawPool } from './draw-pool.ts';

export interface DrawProgress {
  /** Pictures finished and in all. */
  done: number;
  total: number;
  /** How many of the finished ones had to be drawn; the others were in the cache. */
  drawn: number;
}

export interface DrawFailure {
  hash: string;
  error: string;
}

export interface DrawResult extends DrawProgress {
  seconds: number;
  failures: DrawFailure[];
}

export interface StudioOptions {
  /** The repository's root: `.cache/art` and `static/art` are below it. */
  root: string;
  /** Drawing gives way to everything else on the machine. */
  background?: boolean;
  /** Drawing processes; one a core when left out. */
  processes?: number;
}

export class Studio {
  readonly cache: ArtCache;
  private readonly jobs = new Map<string, DrawJob>();
  private readonly running = new Map<string, Promise<boolean>>();
  private readonly pool: DrawPool;

  constructor(options: StudioOptions) {
    this.cache = new ArtCache(options.root);
    this.pool = new DrawPool({
      background: options.background ?? false,
      ...(options.processes ? { size: options.processes } : {})
    });
  }

  /** Takes pictures on the list. */
  add(jobs: Iterable<DrawJob>): void {
    for (const job of jobs) this.jobs.set(job.hash, job);
  }

  knows(hash: string): boolean {
    return this.jobs.has(hash);
  }

  /** Writes the list for another process to `load`. */
  save(): void {
    writeWhole(this.cache.jobs, JSON.stringify([...this.jobs.values()]));
  }

  /** Takes the list that `save` wrote last; gives back its hashes, none when there is no list. */
  load(): string[] {
    if (!existsSync(this.cache.jobs)) return [];
    const jobs = JSON.parse(readFileSync(this.cache.jobs, 'utf8')) as DrawJob[];
    this.add(jobs);
    return jobs.map(({ hash }) => hash);
  }

  /**
   * Draws one picture unless it is in the cache, and publishes its files; gives back whether it had
   * to be drawn. The same picture is never drawn twice at a time. `urgent` goes before the rest.
   */
  draw(hash: string, urgent = false): Promise<boolean> {
    const already = this.running.get(hash);
    if (already) {
      if (urgent) this.pool.hasten(hash);
      return already;
    }
    const work = this.drawOnce(hash, urgent).finally(() => this.running.delete(hash));
    this.running.set(hash, work);
    return work;
  }

  private async drawOnce(hash: string, urgent: boolean): Promise<boolean> {
    const fresh = !this.cache.has(hash);
    if (fresh) {
      const job = this.jobs.get(hash);
      if (!job) throw new Error(`no story asks for a picture ${hash}`);
      await this.pool.draw(job, this.cache.folder(hash), urgent);
    }
    this.cache.publish(hash);
    return fresh;
  }

  /**
   * Draws pictures of the list, in order. One that fails does not stop the others; failures are in
   * the result.
   */
  async drawAll(
    hashes: readonly string[],
    onProgress?: (progress: DrawProgress) => void
  ): Promise<DrawResult> {
    const start = performance.now();
    const failures: DrawFailure[] = [];
    const progress: DrawProgress = { done: 0, total: hashes.length, drawn: 0 };
    await Promise.all(
      hashes.map(async (hash) => {
        try {
          if (await this.draw(hash)) progress.drawn++;
        } catch (error) {
          failures.push({ hash, error: error instanceof Error ? error.message : String(error) });
        }
        progress.done++;
        onProgress?.({ ...progress });
      })
    );
    return { ...progress, seconds: (performance.now() - start) / 1000, failures };
  }

  /** Removes published files of every other picture, and old cache entries. */
  sweep(kept: readonly string[]): void {
    const hashes = new Set(kept);
    this.cache.sweepOutput(hashes);
    this.cache.sweepEntries(hashes);
  }

  /** Ends the drawing processes. */
  close(): void {
    this.pool.close();
  }
}

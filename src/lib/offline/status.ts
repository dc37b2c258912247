/** Where one episode stands on this device, made out from what is recorded and what is really there. */
import type { SavedEpisode } from './store';

export type Status =
  | { name: 'none' }
  /** A cut left some files: saving can go on. */
  | { name: 'paused'; done: number; total: number }
  | { name: 'saved'; bytes: number }
  /** Whole, and still readable, but the site has a newer version. */
  | { name: 'outdated'; bytes: number }
  /** The browser cleared files behind our back. */
  | { name: 'damaged'; missing: number };

interface Facts {
  saved: SavedEpisode | undefined;
  staged: SavedEpisode | undefined;
  kept: ReadonlySet<string>;
  /** Path of the compiled story that the site offers now. */
  offered: string;
}

export function statusOf({ saved, staged, kept, offered }: Facts): Status {
  if (staged) {
    const done = staged.files.filter((file) => kept.has(file)).length;
    return { name: 'paused', done, total: staged.files.length };
  }
  if (!saved) return { name: 'none' };
  const missing = saved.files.filter((file) => !kept.has(file)).length;
  if (missing > 0) return { name: 'damaged', missing };
  return { name: saved.content === offered ? 'saved' : 'outdated', bytes: saved.bytes };
}

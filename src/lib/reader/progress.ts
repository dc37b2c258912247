/**
 * Where one left off: the last panel of each episode, in this browser only. Never a choice: a panel
 * of an outcome is stored as the panel of its choice. Storage that is full, barred or broken is
 * borne in silence: reading goes on.
 */
import { openDB, type IDBPDatabase } from 'idb';

/** Name of the database; "forget me" deletes it. */
export const PROGRESS_DATABASE = 'harborlight-progress';
const STORE = 'episodes';

let opening: Promise<IDBPDatabase> | null = null;

function database(): Promise<IDBPDatabase> {
  opening ??= openDB(PROGRESS_DATABASE, 1, {
    upgrade: (db) => void db.createObjectStore(STORE),
    // Another tab wants to delete it: let go, so that "forget me" is not held up.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    }
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** The panel where one left off, or null. */
export async function readProgress(episode: string): Promise<string | null> {
  try {
    const panel: unknown = await (await database()).get(STORE, episode);
    return typeof panel === 'string' ? panel : null;
  } catch {
    return null;
  }
}

/** Remembers the panel. @returns false when the storage refused */
export async function writeProgress(episode: string, panel: string): Promise<boolean> {
  try {
    await (await database()).put(STORE, panel, episode);
    return true;
  } catch {
    return false;
  }
}

/** Forgets where one left off in every episode. @returns false when the storage refused */
export async function forgetProgress(): Promise<boolean> {
  try {
    await (await database()).clear(STORE);
    return true;
  } catch {
    return false;
  }
}

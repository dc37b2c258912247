import { deleteDB } from 'idb';
import { settings } from './settings.svelte';

/** IndexedDB database in which the reader keeps the last panel of each episode. */
export const progressDatabase = 'progress';

/**
 * Deletes what the device keeps about the reader: settings and places in the stories. Saved
 * episodes are the reader's belongings and have a button of their own. Throws when the device
 * refuses.
 */
export async function forgetMe(): Promise<void> {
  settings.reset();
  sessionStorage.clear();
  await deleteDB(progressDatabase);
}

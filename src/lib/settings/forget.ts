import { deleteDB } from 'idb';
import { PROGRESS_DATABASE } from '$lib/reader/progress';
import { settings } from './settings.svelte';

/**
 * Deletes what the device keeps about the reader: settings and places in the stories. Saved
 * episodes are the reader's belongings and have a button of their own. Throws when the device
 * refuses.
 */
export async function forgetMe(): Promise<void> {
  settings.reset();
  sessionStorage.clear();
  await deleteDB(PROGRESS_DATABASE);
}

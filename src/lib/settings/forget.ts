import { deleteDB } from 'idb';
import { PEOPLE_KEY } from '$lib/help/people';
import { PROGRESS_DATABASE } from '$lib/reader/progress';
import { settings } from './settings.svelte';

/**
 * Deletes what the device keeps about the reader: settings, places in the stories, the map of
 * trusted adults. Saved episodes are the reader's belongings and have a button of their own. Throws
 * when the device refuses.
 */
export async function forgetMe(): Promise<void> {
  settings.reset();
  localStorage.removeItem(PEOPLE_KEY);
  sessionStorage.clear();
  await deleteDB(PROGRESS_DATABASE);
}

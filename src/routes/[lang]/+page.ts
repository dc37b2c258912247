import { catalog } from '$lib/ui/catalog';
import type { EntryGenerator } from './$types';

/** All languages, also the made-up one of the tests, to which nothing links. */
export const entries: EntryGenerator = () => catalog.locales.map(({ code }) => ({ lang: code }));

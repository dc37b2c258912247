import { catalog } from '$lib/ui/catalog';
import type { EntryGenerator } from './$types';

/** No page links here; the service worker sends readers. */
export const entries: EntryGenerator = () => catalog.locales.map(({ code }) => ({ lang: code }));

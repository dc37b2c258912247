import { catalog } from '$lib/ui/catalog';
import type { EntryGenerator } from './$types';

/**
 * The reader without a story: what the service worker answers for a saved episode (see
 * `$lib/offline/serve.ts`). Not rendered ahead, so that the client router looks at the real address.
 */
export const ssr = false;

export const entries: EntryGenerator = () => catalog.locales.map(({ code }) => ({ lang: code }));

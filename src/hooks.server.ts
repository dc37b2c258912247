import type { Handle } from '@sveltejs/kit';
import boot from './boot.js?raw';
import { catalog } from '$lib/ui/catalog';

/**
 * Puts the page's language and direction into the prerendered HTML, where screen readers and
 * style sheets find them before any script, together with the boot script and where it exits to.
 */
export const handle: Handle = ({ event, resolve }) => {
  const code = event.params.lang ?? catalog.defaultLocale;
  const locale = catalog.locales.find((candidate) => candidate.code === code);
  const up = '../'.repeat(event.url.pathname.split('/').length - 2);
  const isStory = event.route.id?.startsWith('/[lang]/read') ?? false;
  return resolve(event, {
    // A story's first picture has the line to itself: it can be read before any script is there.
    preload: ({ type }) => type === 'css' || (type === 'js' && !isStory),
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', locale?.code ?? catalog.defaultLocale)
        .replace('%dir%', locale?.dir ?? 'ltr')
        .replace('%exit%', `${up || './'}${locale?.code ?? catalog.defaultLocale}/convert/`)
        .replace('%boot%', () => boot)
  });
};

import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { localeOf } from '$lib/ui/catalog';
import { loadTranslator } from '$lib/ui/messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * The words of the page's language. An address that leads nowhere has no parameters: its first part
 * may still name a language; otherwise the default one speaks.
 */
export const load: LayoutLoad = async ({ params, url }) => {
  if (params.lang !== undefined && !localeOf(params.lang)) error(404);
  const first = url.pathname.slice(base.length).split('/')[1];
  return { translator: await loadTranslator(params.lang ?? first) };
};

import { catalog } from '$lib/ui/catalog';

/**
 * The words of a thing in a language, else in the default one, else in the first that it has;
 * `lang` says which, so that the page can mark it.
 */
export function worded<T>(locales: Record<string, T>, lang: string): { lang: string; words: T } {
  const code = [lang, catalog.defaultLocale, ...Object.keys(locales)].find((each) => locales[each]);
  const words = code === undefined ? undefined : locales[code];
  if (code === undefined || words === undefined)
    throw new Error('Nothing is worded in any language');
  return { lang: code, words };
}

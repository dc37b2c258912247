import { getContext, setContext } from 'svelte';
import type { Translator, Values } from '$lib/core/i18n';

const key = Symbol('translator');

/**
 * Gives the words of the current language to everything below. Takes a getter, so that a change
 * of language changes the words in place.
 */
export function provideTranslator(current: () => Translator): void {
  setContext(key, current);
}

/** The words of the current language; read its members in markup or `$derived`, never keep them. */
export function useTranslator(): Translator {
  const current = getContext<() => Translator>(key);
  return {
    get lang() {
      return current().lang;
    },
    get dir() {
      return current().dir;
    },
    t: (message: string, values?: Values) => current().t(message, values),
    has: (message: string) => current().has(message)
  };
}

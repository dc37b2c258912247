/**
 * Words of the interface: one i18next instance a language, started synchronously so that a
 * prerendered page and its hydration speak from the first line.
 */
import i18next from 'i18next';
import type { Direction } from './compiled.ts';

/** Messages of one language, nested by feature. */
export interface Messages {
  [key: string]: string | Messages;
}

export type Values = Record<string, string | number | Date>;

export interface Translator {
  readonly lang: string;
  readonly dir: Direction;
  /** The message of a key, with its values put in; `count` picks the plural form. */
  t(key: string, values?: Values): string;
  /** Whether a message exists, for words that are optional in the data. */
  has(key: string): boolean;
}

/**
 * Gives every counted message all the plural forms its language asks for. A translation that has
 * only `_one` and `_other` (a draft, the pseudo-locale) would otherwise show its bare key for "few".
 */
function completePlurals(messages: Messages, forms: Intl.LDMLPluralRule[]): Messages {
  const complete: Messages = {};
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value !== 'string') {
      complete[key] = completePlurals(value, forms);
      continue;
    }
    complete[key] = value;
    if (!key.endsWith('_other')) continue;
    const stem = key.slice(0, -'other'.length);
    for (const form of forms) if (!(stem + form in messages)) complete[stem + form] = value;
  }
  return complete;
}

/** A translator of `lang` over its messages (`src/generated/ui/<lang>.json`). */
export function createTranslator(lang: string, dir: Direction, resources: Messages): Translator {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const instance = i18next.createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    initAsync: false,
    resources: { [lang]: { translation: completePlurals(resources, forms) } },
    // Svelte escapes what it shows; escaping twice would print entities.
    interpolation: { escapeValue: false }
  });
  return {
    lang,
    dir,
    t: (key, values) => instance.t(key, values ?? {}),
    has: (key) => instance.exists(key)
  };
}

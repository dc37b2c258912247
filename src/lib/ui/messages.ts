import { createTranslator, type Messages, type Translator } from '$lib/core/i18n';
import { catalog, localeOf } from './catalog';

/** A chunk of its own for each language, so that a reader loads one and no other. */
const files = import.meta.glob<Messages>('../../generated/ui/*.json', { import: 'default' });
const kept = new Map<string, Translator>();

/** The translator of a language; of the default one when the code is unknown. */
export async function loadTranslator(code: string | undefined): Promise<Translator> {
  const locale = localeOf(code ?? '') ?? localeOf(catalog.defaultLocale);
  const load = locale && files[`../../generated/ui/${locale.code}.json`];
  if (!load) throw new Error(`No messages for "${code}": run "npm run sync"`);
  let translator = kept.get(locale.code);
  if (!translator) {
    translator = createTranslator(locale.code, locale.dir, await load());
    kept.set(locale.code, translator);
  }
  return translator;
}

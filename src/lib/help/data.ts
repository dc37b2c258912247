import type { Help } from './help';

const files = import.meta.glob<Help>('../../generated/help/*.json', { import: 'default' });

/** The help lines in a language: a chunk of its own, precached with the shell. */
export async function loadHelp(lang: string): Promise<Help> {
  const load = files[`../../generated/help/${lang}.json`];
  if (!load) throw new Error(`No help for "${lang}": run "npm run sync"`);
  return load();
}

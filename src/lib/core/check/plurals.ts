/** Plural forms in i18next's JSON: `minutes_one`, `minutes_other`. */

const forms = /_(zero|one|two|few|many|other)$/;
const wanted = new Map<string, string[]>();

/** The forms that whole numbers up to 200 take in a language. */
export function pluralsWanted(lang: string): string[] {
  let found = wanted.get(lang);
  if (!found) {
    const rules = new Intl.PluralRules(lang);
    found = [...new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)))];
    if (!found.includes('other')) found.push('other');
    wanted.set(lang, found);
  }
  return found;
}

/** The key without its plural form, when it is one of a plural message; else null. */
export function withoutPlural(key: string, keys: { has(key: string): boolean }): string | null {
  if (!forms.test(key)) return null;
  const stem = key.replace(forms, '');
  return keys.has(`${stem}_other`) ? stem : null;
}

/** The languages of a library, and what can be wrong with their list beyond its form. */
import type { Loaded } from './library.ts';
import type { Problems } from './problems.ts';
import { isStandIn } from './stand-in.ts';
import type { LocalesSource } from './story.ts';
import { didYouMean } from './suggest.ts';

/**
 * The languages that can be worked with: codes that are none or stand twice are told and left out,
 * and the first takes the place of a source language that is not in the list. Null when none is left.
 */
export function usableLocales(
  loaded: Loaded<LocalesSource>,
  problems: Problems
): Loaded<LocalesSource> | null {
  const { source, data } = loaded;
  const codes = new Set<string>();
  const locales = data.locales.filter(({ code }, index) => {
    const place = { source, path: ['locales', index, 'code'] };
    if (!isLanguageCode(code)) {
      problems.error(
        'unknown-language',
        place,
        `"${code}" is not a language code.`,
        'Write a BCP 47 code such as es or zh-Hans.'
      );
      return false;
    }
    if (codes.has(code)) {
      problems.error(
        'duplicate-id',
        place,
        `The language "${code}" stands here twice.`,
        'Remove one of the two.'
      );
      return false;
    }
    codes.add(code);
    return !isStandIn(code);
  });
  const [first] = locales;
  if (!first) return null;
  if (locales.some(({ code }) => code === data.default))
    return { source, data: { ...data, locales } };
  problems.error(
    'unknown-language',
    { source, path: ['default'] },
    `The default language "${data.default}" is not in the list.`,
    didYouMean(data.default, codes)
  );
  return { source, data: { default: first.code, locales } };
}

function isLanguageCode(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}

/** Which of the languages on offer fits what a device or a reader wishes for. */

/**
 * The first wish that can be met: by its exact tag, else by language and script (`zh-TW` is written
 * in `zh-Hant`), else by language alone. Tags are BCP 47; one that is none is passed over.
 */
export function chooseLocale(
  wishes: readonly string[],
  offered: readonly string[]
): string | undefined {
  for (const wish of wishes) {
    const wanted = fullTag(wish);
    if (!wanted) continue;
    const alike = offered.filter((code) => fullTag(code)?.language === wanted.language);
    const found =
      alike.find((code) => code === wish) ??
      alike.find((code) => fullTag(code)?.script === wanted.script) ??
      alike[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function fullTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

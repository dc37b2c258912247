/** Where lines may break beside spaces: in long words, by the rules of their language; in Chinese, between phrases. */
import { createRequire } from 'node:module';
import { SOFT_HYPHEN } from './line-break.ts';
import { phraseBreaks } from './phrases.ts';

type Hyphenate = (text: string, options: { minWordLength: number; hyphenChar: string }) => string;

/** Shorter words are never parted: a balloon is made as wide as they are. */
const LONG = 12;
/** Letters that stay together at either end of a word. */
const END = 3;

const load = createRequire(import.meta.url);
const known = new Map<string, Hyphenate | null>();

/**
 * The text with soft hyphens in its long words, or with breaks between the phrases of Chinese.
 * @param language BCP 47 code; a language without patterns has its words parted between syllables
 */
export function softBreaks(text: string, language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  if (base === 'zh') return phraseBreaks(text);
  if (!new RegExp(`[\\p{L}\\p{M}]{${LONG}}`, 'u').test(text)) return text;
  const hyphenate = patternsOf(base);
  if (hyphenate) return hyphenate(text, { minWordLength: LONG, hyphenChar: SOFT_HYPHEN });
  return text.replace(new RegExp(`[\\p{Script=Latin}\\p{M}]{${LONG},}`, 'gu'), bySyllables);
}

function patternsOf(base: string): Hyphenate | null {
  // Arabic script joins its letters.
  if (base === 'ar' || base === 'fa' || base === 'ur') return null;
  const found = known.get(base);
  if (found !== undefined) return found;
  let hyphenate: Hyphenate | null = null;
  try {
    hyphenate = (load(`hyphen/${base}`) as { hyphenateSync: Hyphenate }).hyphenateSync;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
  }
  known.set(base, hyphenate);
  return hyphenate;
}

/** Parts before a consonant that a vowel follows, where a vowel has gone before. */
function bySyllables(word: string): string {
  const letters = [...word];
  const plain = letters.map((letter) => letter.normalize('NFD')[0]?.toLowerCase() ?? letter);
  const vowel = (index: number): boolean => /[aeiouyæøœ]/.test(plain[index] ?? '');
  let syllable = false;
  return letters
    .map((letter, index) => {
      const begins = syllable && !vowel(index) && vowel(index + 1);
      const inside = index >= END && index <= letters.length - END;
      if (begins && inside) syllable = false;
      const cut = begins && inside ? SOFT_HYPHEN : '';
      if (vowel(index)) syllable = true;
      return cut + letter;
    })
    .join('');
}

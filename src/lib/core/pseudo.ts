/**
 * The made-up language of the tests: accented, about 40% longer, read from right to left. Its words
 * stay recognisable, so that a text which is not translated, cut off or laid out in the wrong
 * direction shows at once. Placeholders (`{{name}}`) and markup (`<b>`) stay as they are.
 */

export const pseudoLocale = { code: 'ar-XB', dir: 'rtl' } as const;

const accents: Record<string, string> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž'
};

/** Right-to-left override and its end, as in other bidirectional pseudo-locales. */
const override = '\u202E';
const pop = '\u202C';

const kept = /(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/;
const word = /[\p{L}\p{M}\p{N}'’]+/gu;

/** A message in the pseudo-language. */
export function pseudo(text: string): string {
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : stretch(part)))
    .join('');
}

/** Words accented, every vowel doubled in longer words (about 40% more letters), wrapped to run from the right. */
function stretch(part: string): string {
  return part.replace(word, (found) => {
    const longer = found.length > 1 ? found.replace(/[aeiouAEIOU]/g, '$&$&') : found;
    const accented = [...longer].map((letter) => accents[letter] ?? letter).join('');
    return `${override}${accented}${pop}`;
  });
}

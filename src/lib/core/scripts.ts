/** Scripts in which words stand beside each other without spaces. */

/** Pattern of one letter of such a script, for use inside a regular expression with the `u` flag. */
export const UNSPACED_LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

const letter = new RegExp(UNSPACED_LETTER, 'u');

/** True for a text with letters of such a script. */
export function writtenWithoutSpaces(text: string): boolean {
  return letter.test(text);
}

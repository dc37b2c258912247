/**
 * Reading grade and reading time.
 *
 * English: Flesch-Kincaid grade, 0.39 words/sentence + 11.8 syllables/word - 15.59.
 * Spanish: Fernández Huerta, 206.84 - 60 syllables/word - 1.02 words/sentence, read off as a school
 * grade by the bands of its author's table. Other languages have no grade.
 */
import { syllable } from 'syllable';
import { spanishSyllables } from './spanish-syllables.ts';
import { countWords } from './words.ts';

/**
 * Words read silently in a minute at the end of each grade, 1 to 12: S. E. Taylor, H. Frackenpohl and
 * J. L. Pettee, "Grade level norms for the components of the fundamental reading skill" (1960).
 */
const wordsAMinute = [80, 115, 138, 158, 173, 185, 195, 204, 214, 224, 237, 250] as const;

/** Seconds that a reader looks at a picture beside reading its words. */
export const SECONDS_A_PANEL = 2;

/** Silent reading rate of a grade; grades outside 1 to 12 take the nearest. */
export function readingRate(grade: number): number {
  return wordsAMinute[Math.min(12, Math.max(1, Math.round(grade))) - 1] ?? 185;
}

/** Minutes to read so many words and look at so many panels, to a tenth. */
export function readingMinutes(words: number, panels: number, grade: number): number {
  return round(words / readingRate(grade) + (panels * SECONDS_A_PANEL) / 60);
}

/** Reading grade of texts taken together, to a tenth; null for a language without a measure. */
export function readingGrade(texts: Iterable<string>, lang: string): number | null {
  const language = lang.split('-')[0];
  const count = language === 'en' ? syllable : language === 'es' ? spanishSyllables : null;
  if (!count) return null;
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const text of texts) {
    const inText = countWords(text);
    if (inText === 0) continue;
    words += inText;
    sentences += countSentences(text);
    syllables += count(text);
  }
  if (words === 0) return null;
  const length = words / sentences;
  const weight = syllables / words;
  if (language === 'en') return round(Math.max(0, 0.39 * length + 11.8 * weight - 15.59));
  return round(gradeOfHuerta(206.84 - 60 * weight - 1.02 * length));
}

/** A message is one sentence at least, ended or not: balloons often go without a full stop. */
function countSentences(text: string): number {
  return text.split(/[.!?…]+["”’»)]*(?:\s+|$)/u).filter((part) => countWords(part) > 0).length;
}

/** Middle of each band of the table (score 95: grade 4, 85: 5, 75: 6, 65: 7 to 8, 55: 9 to 12, 40: university). */
const huertaBands: Array<[score: number, grade: number]> = [
  [105, 3],
  [95, 4],
  [85, 5],
  [75, 6],
  [65, 7.5],
  [55, 10.5],
  [40, 13.5]
];

function gradeOfHuerta(score: number): number {
  for (const [index, [low, grade]] of huertaBands.entries()) {
    const above = huertaBands[index - 1];
    if (score < low) continue;
    if (!above) return Math.max(0, grade - (score - low) / 10);
    return grade + ((low - score) * (grade - above[1])) / (above[0] - low);
  }
  return 14;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

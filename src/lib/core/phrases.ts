/**
 * Where a line of Chinese lettering may break: after a clause, and between the words of a long one.
 * The rules of the script allow a break between any two signs; in a balloon that tears names and
 * words apart, and puts one sign of the next sentence at the end of a line.
 */
import { PHRASE_BREAK } from './line-break.ts';

/** A clause: what stands before its closing signs, these, and a space that may follow. */
const CLAUSE = /([^，。！？：；、…—]*)([，。！？：；、…—」』）》]*\s*)/gu;
/** Signs of a clause that stays on one line when another stands beside it. */
const SHORT = 7;
/** Signs that stay together at most, where there are words to part them by. */
const MOST = 9;
/** Words of one sign that lean on the word before them. */
const LEANING = new Set([...'的了嗎吗吧呢啊耶喔過过著着得地們们裡里上下']);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The text with a mark at each place where a line may break. */
export function phraseBreaks(text: string): string {
  const clauses = [...text.matchAll(CLAUSE)].filter(([whole]) => whole !== '');
  return clauses
    .map(([, words = '', signs = '']) => {
      const long = clauses.length === 1 || [...words].length > SHORT;
      return (long ? brokenClause(words) : words) + signs;
    })
    .join(PHRASE_BREAK);
}

function brokenClause(text: string): string {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const phrases = words.reduce<string[]>((found, word, index) => {
    const before = words[index - 1];
    if (before === undefined || staysWith(before, word)) found.push((found.pop() ?? '') + word);
    else found.push(word);
    return found;
  }, []);
  // A last sign alone on its line reads as a slip.
  const last = phrases.at(-1);
  if (phrases.length > 1 && last !== undefined && [...last].length === 1)
    phrases.splice(-2, 2, `${phrases.at(-2) ?? ''}${last}`);
  const torn = phrases.some((phrase) => [...phrase].length > MOST);
  return (torn ? words : phrases).join(PHRASE_BREAK);
}

/** A word of one sign goes with the next one, unless it leans on the one before it. */
function staysWith(before: string, word: string): boolean {
  if (LEANING.has(word) || /^[\p{P}\s]/u.test(word)) return true;
  if (/^[「『（《]$/u.test(before)) return true;
  return [...before].length === 1 && /\p{L}/u.test(before) && !LEANING.has(before);
}

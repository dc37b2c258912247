/** The words that the stories do not use, each with its reason: `language/ban-list.yaml`. */
import { z } from 'zod';
import { UNSPACED_LETTER, writtenWithoutSpaces } from './scripts.ts';

export const banListSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        match: z
          .array(z.string().min(2))
          .min(1)
          .describe('Words or phrases, any case; a star at the end stands for any ending'),
        languages: z.array(z.string()).min(1).describe('Languages in which they are looked for'),
        reason: z.string().min(1),
        better: z.array(z.string().min(1)).default([]).describe('What to write in their place'),
        level: z.enum(['error', 'warning']).default('error')
      })
    )
    .default([])
});

export type BanList = z.output<typeof banListSchema>;

export interface BannedUse {
  found: string;
  reason: string;
  better: string[];
  level: 'error' | 'warning';
}

/** A finder for one language: all banned words of a text. Built once, used for every message. */
export function bannedWordsFinder(list: BanList, lang: string): (text: string) => BannedUse[] {
  const rules = list.words
    .filter((rule) => rule.languages.some((code) => code === lang || lang.startsWith(`${code}-`)))
    .flatMap((rule) => rule.match.map((phrase) => ({ rule, pattern: patternOf(phrase) })));
  return (text) =>
    rules.flatMap(({ rule, pattern }) => {
      const found = pattern.exec(plain(text));
      return found
        ? [{ found: found[0], reason: rule.reason, better: rule.better, level: rule.level }]
        : [];
    });
}

function patternOf(phrase: string): RegExp {
  const open = phrase.endsWith('*');
  const words = plain(open ? phrase.slice(0, -1) : phrase)
    .trim()
    .split(/\s+/);
  const body = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('[\\s\\u00A0]+');
  const signs = [...words.join('')];
  const [first = '', last = ''] = [signs.at(0), signs.at(-1)];
  const joined = /\p{Script=Arabic}/u.test(first) ? ARABIC_PARTICLES : '';
  const start = writtenWithoutSpaces(first) ? '' : `(?<!${IN_WORD})${joined}`;
  const end = writtenWithoutSpaces(last) ? '' : `${open ? '\\p{L}*' : ''}(?!${IN_WORD})`;
  return new RegExp(`${start}${body}${end}`, 'iu');
}

/** What Arabic writes together with the word that follows: and, so; with, like, for; the. */
const ARABIC_PARTICLES = '[وف]?[بكل]?(?:ال|ل)?';

/** A text without what writers of Arabic may leave out: signs of vowels, and the stroke that stretches a word. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\u0640|[\u064B-\u065F\u0670]/g, '');
}

/** A sign that would make a match part of a longer word: none in scripts without spaces. */
const IN_WORD = `(?!${UNSPACED_LETTER})[\\p{L}\\p{N}]`;

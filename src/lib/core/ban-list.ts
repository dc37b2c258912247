/** The words that the stories do not use, each with its reason: `language/ban-list.yaml`. */
import { z } from 'zod';

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
      const found = pattern.exec(text.normalize('NFC'));
      return found
        ? [{ found: found[0], reason: rule.reason, better: rule.better, level: rule.level }]
        : [];
    });
}

function patternOf(phrase: string): RegExp {
  const open = phrase.endsWith('*');
  const words = (open ? phrase.slice(0, -1) : phrase).normalize('NFC').trim().split(/\s+/);
  const body = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('[\\s\\u00A0]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}${open ? '\\p{L}*' : ''}(?![\\p{L}\\p{N}])`, 'iu');
}

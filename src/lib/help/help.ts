/** Help lines as the reader meets them: which are shown, in what order, for which need. Pure data. */
import type { HelpLine } from '$lib/core/story';

/** A line with its words in one language. */
export type WordedLine = HelpLine & {
  name: string;
  when: string;
  say: string | null;
  note: string | null;
};

/** What the build writes to `src/generated/help/<lang>.json`. */
export interface Help {
  lines: WordedLine[];
  copy: {
    confidentiality: string;
    device: string;
    friend: Record<'say' | 'care' | 'noticed' | 'fault' | 'together' | 'avoid', string>;
  };
}

export const needs = ['danger', 'talk', 'online', 'away', 'report'] as const;
export type Need = (typeof needs)[number];

/** Days after which a check is too old to be shown without a word about it. */
const checkLasts = 90;
const day = 24 * 60 * 60 * 1000;

/**
 * The rule of the content brief: what nobody has verified is not shown, except the emergency
 * number, which everyone knows.
 */
const mayBeShown = (line: HelpLine): boolean => line.urgent || line.evidence !== 'unverified';

/** Lines for young readers, the urgent first; of one need when one is given, which keeps the urgent. */
export function linesFor(help: Help, need: Need | null = null): WordedLine[] {
  const shown = help.lines.filter(
    (line) =>
      mayBeShown(line) &&
      line.audience === 'everyone' &&
      (need === null || line.urgent || line.needs.includes(need))
  );
  return urgentFirst(shown);
}

/** Lines that only adults use, each with its caution. */
export const linesForAdults = (help: Help): WordedLine[] =>
  help.lines.filter((line) => mayBeShown(line) && line.audience === 'adults');

/** The lines an episode names, after the urgent ones, in the episode's order. */
export function linesById(help: Help, ids: readonly string[]): WordedLine[] {
  const shown = linesFor(help);
  const named = ids.flatMap((id) => shown.filter((line) => line.id === id && !line.urgent));
  return [...shown.filter((line) => line.urgent), ...named];
}

const urgentFirst = (lines: WordedLine[]): WordedLine[] => [
  ...lines.filter((line) => line.urgent),
  ...lines.filter((line) => !line.urgent)
];

/** Whether any of the lines was last checked so long ago that the reader should know. */
export const isStale = (lines: readonly HelpLine[], now: Date): boolean =>
  lines.some((line) => now.getTime() - Date.parse(line.checked) > checkLasts * day);

/** `tel:` address: digits only, and the plus of the country's code that a phone abroad needs. */
export function callAddress(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (digits.length === 10) return `tel:+1${digits}`;
  return digits.length === 11 ? `tel:+${digits}` : `tel:${digits}`;
}

/** `sms:` address with the word that the line wants; `?&body=` is understood by Android and iOS alike. */
export function textAddress(text: { to: string; say?: string | undefined }): string {
  const to = text.to.replace(/\D/g, '');
  return text.say === undefined ? `sms:${to}` : `sms:${to}?&body=${encodeURIComponent(text.say)}`;
}

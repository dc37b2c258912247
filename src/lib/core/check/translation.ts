/** A translation beside its source: the same placeholders, and words of its own. */
import { placeholders, type MessageFile } from '../messages.ts';
import type { CheckContext } from './context.ts';
import { withoutPlural } from './plurals.ts';

export function checkAgainstSource(
  { problems }: CheckContext,
  file: MessageFile,
  source: MessageFile
): void {
  for (const [key, text] of file.texts) {
    const stem = withoutPlural(key, file.texts);
    const original =
      source.texts.get(key) ?? (stem === null ? undefined : source.texts.get(`${stem}_other`));
    if (original === undefined) continue;
    const place = { source: file.source, path: key.split('.') };
    const [wanted, found] = [placeholders(original), placeholders(text)];
    const lost = wanted.filter(
      (item) => !found.includes(item) && !(stem !== null && item === '{{count}}')
    );
    const extra = found.filter((item) => !wanted.includes(item));
    if (lost.length + extra.length > 0) {
      const parts = [
        lost.length > 0 && `lacks ${lost.join(' ')}`,
        extra.length > 0 && `has ${extra.join(' ')} too many`
      ];
      const message = `The message ${key} in "${file.lang}" ${parts.filter(Boolean).join(' and ')}.`;
      problems.error(
        'placeholder-mismatch',
        place,
        message,
        `Use the same placeholders as the source: ${quote(original)}.`
      );
    }
    if (text === original && text.split(/\s+/).length > 3) {
      problems.warn(
        'untranslated',
        place,
        `The message ${key} is the same in "${file.lang}" and "${source.lang}".`,
        'Translate it.'
      );
    }
  }
}

/** The start of a text in quotes, or what to say when there is none. */
export function quote(text: string | undefined): string {
  if (text === undefined) return 'the source';
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** Help lines: each can be reached, and none has gone unchecked for long. */
import type { CheckContext } from './context.ts';

const DAYS = 90;

export function checkHelp({ library, options, problems }: CheckContext): void {
  const { source, data } = library.help;
  const today = options.today ?? new Date();
  data.lines.forEach((line, index) => {
    const path = ['lines', index];
    if (!line.call && !line.text && !line.chat && !line.url) {
      problems.error(
        'no-contact',
        { source, path: [...path, 'id'] },
        `The help line "${line.id}" cannot be reached.`,
        'Add call, text, chat or url.'
      );
    }
    const days = Math.floor((today.getTime() - Date.parse(line.checked)) / 86_400_000);
    const place = { source, path: [...path, 'checked'] };
    if (days > DAYS) {
      problems.warn(
        'stale-help-line',
        place,
        `The help line "${line.id}" was last checked ${days} days ago (${line.checked}).`,
        `Look at its source again, then write today's date. It is due every ${DAYS} days.`
      );
    } else if (days < -1) {
      problems.error(
        'future-date',
        place,
        `The help line "${line.id}" is said to be checked on ${line.checked}, which is yet to come.`,
        'Write the day on which it was checked.'
      );
    }
  });
}

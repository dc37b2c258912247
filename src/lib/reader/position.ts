/** Where one is, in words: for labels, the scrubber and what is said aloud to screen readers. */
import type { Translator } from '../core/i18n.ts';
import type { Course } from './course.ts';

/** "Page 3, panel 2 of 5". */
export function positionOf(course: Course, panel: string, words: Pick<Translator, 't'>): string {
  const page = course.pageOf(panel);
  return words.t('reader.position', {
    page: page.number,
    panel: course.indexOf(panel) + 1,
    panels: page.panels.length
  });
}

/** All that a panel says, as one announcement: place, picture, then the words in order. */
export function announcementOf(
  course: Course,
  panel: string,
  words: Pick<Translator, 't'>
): string {
  const { alt, balloons } = course.panel(panel);
  const said = balloons.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text));
  return [positionOf(course, panel, words), alt, ...said]
    .map((part) => part.replace(/[.\s]+$/, ''))
    .join('. ');
}

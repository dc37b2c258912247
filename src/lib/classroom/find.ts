/** Finding a lesson: what a teacher may ask for, and which lessons answer it. */
import type { LessonEntry } from '../core/lesson/blocks.ts';

export interface Wanted {
  grades: string;
  minutes: string;
  episode: string;
  skill: string;
  standard: string;
  /** Language that the lesson must be there in. */
  lang: string;
}

export const anything = (): Wanted => ({
  grades: '',
  minutes: '',
  episode: '',
  skill: '',
  standard: '',
  lang: ''
});

/** Lessons that fit all that is asked for; an empty wish fits everything. */
export function fitting(lessons: readonly LessonEntry[], wanted: Wanted): LessonEntry[] {
  return lessons.filter(
    (lesson) =>
      lesson.kind === 'lesson' &&
      (wanted.grades === '' || lesson.grades === wanted.grades) &&
      (wanted.minutes === '' || String(lesson.minutes) === wanted.minutes) &&
      (wanted.episode === '' || lesson.episode === wanted.episode) &&
      (wanted.skill === '' || lesson.skills.includes(wanted.skill)) &&
      (wanted.standard === '' || lesson.standards.includes(wanted.standard)) &&
      (wanted.lang === '' || wanted.lang in lesson.locales)
  );
}

/** Every value that some lesson has, once, in order. */
export function offered(
  lessons: readonly LessonEntry[],
  valuesOf: (lesson: LessonEntry) => ReadonlyArray<string | null>
): string[] {
  const values = lessons
    .filter(({ kind }) => kind === 'lesson')
    .flatMap((one) => [...valuesOf(one)]);
  return [...new Set(values.filter((value) => value !== null))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true })
  );
}

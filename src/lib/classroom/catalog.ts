import type { LessonEntry } from '$lib/core/lesson/blocks';
import written from '../../generated/lessons.json';

/** Every lesson and training, as the build found them. */
export const lessons = written as unknown as LessonEntry[];

export const lessonOf = (id: string): LessonEntry | undefined =>
  lessons.find((lesson) => lesson.id === id);

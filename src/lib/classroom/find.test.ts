import { describe, expect, it } from 'vitest';
import type { LessonEntry } from '../core/lesson/blocks.ts';
import { anything, fitting, offered } from './find.ts';

const lesson = (id: string, changes: Partial<LessonEntry> = {}): LessonEntry => ({
  id,
  series: 's',
  kind: 'lesson',
  episode: 'one',
  minutes: 45,
  grades: '6-8',
  audience: null,
  skills: ['tell'],
  standards: ['NHES-2024.4'],
  locales: { en: { title: id, summary: '', file: '', status: 'reviewed' } },
  ...changes
});
const all = [
  lesson('a'),
  lesson('b', { minutes: 20, grades: '9-12', skills: ['notice'], standards: ['CCSS.RL.7.3'] }),
  lesson('c', { episode: 'two', standards: ['NHES-2024.4', 'NHES-2024.10'] }),
  lesson('t', { kind: 'training', episode: null, grades: null, audience: 'staff' })
];
const ids = (found: LessonEntry[]) => found.map(({ id }) => id);

describe('finding a lesson', () => {
  it('offers every lesson and no training when nothing is asked for', () => {
    expect(ids(fitting(all, anything()))).toEqual(['a', 'b', 'c']);
  });

  it('narrows by everything that is asked for at once', () => {
    expect(ids(fitting(all, { ...anything(), minutes: '45', episode: 'two' }))).toEqual(['c']);
    expect(ids(fitting(all, { ...anything(), grades: '9-12', skill: 'tell' }))).toEqual([]);
    expect(ids(fitting(all, { ...anything(), lang: 'es' }))).toEqual([]);
  });

  it('lists what can be asked for, numbers in their order', () => {
    expect(offered(all, ({ standards }) => standards)).toEqual([
      'CCSS.RL.7.3',
      'NHES-2024.4',
      'NHES-2024.10'
    ]);
    expect(offered(all, ({ grades }) => [grades])).toEqual(['6-8', '9-12']);
  });
});

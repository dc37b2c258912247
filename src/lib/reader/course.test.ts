import { describe, expect, it } from 'vitest';
import type { Choice, ChoiceOption } from '../core/compiled.ts';
import { Course, type Stop, type Taken } from './course.ts';
import { story } from './story.fixture.ts';

const course = new Course(story());
const at = (panel: string): Stop => ({ at: 'panel', panel });
const pause: Stop = { at: 'pause', panel: 'x2', choice: 'ask', option: 'no' };

describe('Course.next', () => {
  it.each<[string, Stop, Stop | null]>([
    ['from the cover to the first panel', { at: 'opening' }, at('a')],
    ['from panel to panel', at('a'), at('b')],
    ['to the choice after its panel', at('b'), { at: 'choice', panel: 'b' }],
    ['nowhere from a choice that is not made', { at: 'choice', panel: 'b' }, null],
    ['from an open outcome back to the story', at('g'), at('c')],
    ['through a less helpful outcome', at('x1'), at('x2')],
    ['to the pause after its last panel', at('x2'), pause],
    ['from the pause to the choice', pause, { at: 'choice', panel: 'b' }],
    ['to the prompt after its panel', at('c'), { at: 'prompt', panel: 'c' }],
    ['on from the prompt', { at: 'prompt', panel: 'c' }, at('d')],
    ['to the closing after the last panel', at('d'), { at: 'closing' }],
    ['nowhere from the closing', { at: 'closing' }, null]
  ])('leads %s', (_name, from, to) => {
    expect(course.next(from)).toEqual(to);
  });
});

describe('Course.back', () => {
  it.each<[string, Stop, Taken, Stop | null]>([
    ['from the first panel to the cover', at('a'), {}, { at: 'opening' }],
    ['from a card to its panel', { at: 'choice', panel: 'b' }, {}, at('b')],
    ['from an outcome to the choice', at('x1'), { ask: 'no' }, { at: 'choice', panel: 'b' }],
    ['over a prompt, to its panel', at('d'), {}, at('c')],
    ['to the outcome that was read', at('c'), { ask: 'yes' }, at('g')],
    ['to the choice when none was read', at('c'), {}, { at: 'choice', panel: 'b' }],
    [
      'to the choice when the one read was rewound',
      at('c'),
      { ask: 'no' },
      { at: 'choice', panel: 'b' }
    ],
    ['from the closing to the last panel', { at: 'closing' }, {}, at('d')],
    ['nowhere from the cover', { at: 'opening' }, {}, null]
  ])('leads %s', (_name, from, taken, to) => {
    expect(course.back(from, taken)).toEqual(to);
  });
});

describe('Course.line', () => {
  const ids = (taken: Taken, current: string) => course.line(taken, current).map(({ id }) => id);

  it('ends at the first choice that is not made', () => {
    expect(ids({}, 'a')).toEqual(['a', 'b']);
  });
  it('goes on through an open outcome', () => {
    expect(ids({ ask: 'yes' }, 'a')).toEqual(['a', 'b', 'g', 'c', 'd']);
  });
  it('ends with a less helpful outcome', () => {
    expect(ids({ ask: 'no' }, 'x1')).toEqual(['a', 'b', 'x1', 'x2']);
  });
  it('passes a choice by when one stands beyond it', () => {
    expect(ids({}, 'd')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('what may be remembered', () => {
  it('never gives a choice away', () => {
    expect(course.storable('x2')).toBe('b');
    expect(course.storable('g')).toBe('b');
    expect(course.storable('c')).toBe('c');
  });
});

describe('any way through', () => {
  it('comes to the closing from every panel, and back to the cover', () => {
    for (const { id } of course.pages.flatMap(({ panels }) => panels)) {
      let stop: Stop | null = at(id);
      for (let steps = 0; stop && stop.at !== 'closing' && steps < 50; steps++) {
        const open: Choice | null = stop.at === 'choice' ? course.choiceAfter(stop.panel) : null;
        const option: ChoiceOption | undefined = open?.options.find(({ mood }) => mood === 'open');
        stop = open && option ? course.pick(open, option) : course.next(stop);
      }
      expect(stop).toEqual({ at: 'closing' });
      stop = at(id);
      for (let steps = 0; stop && stop.at !== 'opening' && steps < 50; steps++)
        stop = course.back(stop, {});
      expect(stop).toEqual({ at: 'opening' });
    }
  });
});

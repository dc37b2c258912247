import { describe, expect, it } from 'vitest';
import { Course } from '../reader/course.ts';
import { story } from '../reader/story.fixture.ts';
import { begin, change, clock, timeLeft, type Action, type Show } from './show.ts';

const episode = story();
const course = new Course(episode);
const choice = episode.choices[0]!;
const open = choice.options.find(({ mood }) => mood === 'open')!;
const pause = choice.options.find(({ mood }) => mood === 'pause')!;
const after = (actions: Action[], from: Show = begin(course, null, null)): Show =>
  actions.reduce((show, action) => change(show, action, course), from);
const atChoice = after([{ do: 'stop', stop: { at: 'choice', panel: choice.after } }]);

describe('a show on the wall', () => {
  it('begins at the opening, or at the panel of its address', () => {
    expect(begin(course, null, null).stop).toEqual({ at: 'opening' });
    expect(begin(course, course.last, null).stop).toEqual({ at: 'panel', panel: course.last });
    expect(begin(course, 'gone', null).stop).toEqual({ at: 'opening' });
  });

  it('goes on and back, and counts every change', () => {
    const on = after([{ do: 'next' }]);
    expect(on.stop).toEqual({ at: 'panel', panel: course.first });
    expect(on.revision).toBe(1);
    expect(after([{ do: 'back' }], on).stop).toEqual({ at: 'opening' });
  });

  it('changes nothing, not even the count, where there is no way on', () => {
    const end = after([{ do: 'stop', stop: { at: 'closing' } }]);
    expect(change(end, { do: 'next' }, course)).toBe(end);
  });

  it('follows the hands: the most wins, level or none goes the way that leads on', () => {
    const voted = after([{ do: 'hands', option: pause.id, by: 3 }, { do: 'next' }], atChoice);
    expect(voted.taken[choice.id]).toBe(pause.id);
    expect(after([{ do: 'next' }], atChoice).taken[choice.id]).toBe(open.id);
    const level = [pause.id, open.id].map((option): Action => ({ do: 'hands', option, by: 2 }));
    expect(after([...level, { do: 'next' }], atChoice).taken[choice.id]).toBe(open.id);
  });

  it('counts no hands below none, and none for an option that is not there', () => {
    const less = after([{ do: 'hands', option: open.id, by: -1 }], atChoice);
    expect(less.votes[choice.id]?.[open.id]).toBe(0);
    expect(change(atChoice, { do: 'hands', option: 'x', by: 1 }, course)).toBe(atChoice);
  });

  it('lights the wall again before it goes on', () => {
    const dark = after([{ do: 'next' }, { do: 'blank', blank: 'black' }]);
    const lit = after([{ do: 'next' }], dark);
    expect(lit.blank).toBe('none');
    expect(lit.stop).toEqual(dark.stop);
  });

  it('takes the light off with the next panel', () => {
    const lit = after([{ do: 'next' }, { do: 'light', spotlight: { x: 40, y: 30, r: 12 } }]);
    expect(after([{ do: 'next' }], lit).spotlight).toBeNull();
  });

  it('keeps time, pauses and says when it is over', () => {
    const run = after([{ do: 'timer', minutes: 2, now: 1000 }]);
    expect(timeLeft(run.timer, 31_000)).toBe(90_000);
    const still = after([{ do: 'timer-toggle', now: 31_000 }], run);
    expect(timeLeft(still.timer, 999_000)).toBe(90_000);
    expect([clock(90_000), clock(4_200), clock(0), clock(-30_000)]).toEqual([
      '1:30',
      '0:05',
      '0:00',
      '-0:30'
    ]);
  });
});

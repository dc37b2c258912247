import { describe, expect, it } from 'vitest';
import { Course } from './course.ts';
import { aheadOf, CUT, moveBetween, nearOf, placeOf, type Shown } from './plan.ts';
import { story } from './story.fixture.ts';

const course = new Course(story());
const shown = (changes: Partial<Shown> = {}): Shown => ({
  panel: 'a',
  slot: 0,
  whole: false,
  w: 360,
  h: 640,
  ...changes
});

describe('the row of pages', () => {
  it('runs from the side where reading begins', () => {
    expect(placeOf(course, 'c', 'ltr').slot).toBe(3);
    expect(placeOf(course, 'c', 'rtl').slot).toBe(-3);
  });
  it('has every outcome at hand before a choice', () => {
    const near = nearOf(course, { at: 'choice', panel: 'b' }, 'b', {}, 'ltr');
    expect(near.map(({ page }) => page.id).sort()).toEqual(['bad', 'good']);
  });
  it('makes the next panel ready, but none behind a card', () => {
    expect(aheadOf(course, 'a')).toBe('b');
    expect(aheadOf(course, 'b')).toBeNull();
  });
});

describe('moveBetween', () => {
  it("follows the story's transition onward and slides back", () => {
    expect(moveBetween(shown(), shown({ panel: 'b' }), 'zoom', true).transition).toBe('zoom');
    expect(moveBetween(shown(), shown({ panel: 'b' }), 'zoom', false).transition).toBe('slide');
  });
  it('fades to pages far away and keeps a cut a cut', () => {
    expect(moveBetween(shown(), shown({ panel: 'c', slot: 3 }), 'slide', true).transition).toBe(
      'fade'
    );
    expect(moveBetween(shown(), shown({ panel: 'c', slot: 3 }), 'cut', true).ms).toBe(0);
  });
  it('does not move for a new size, a pinch, or at the beginning', () => {
    expect(moveBetween(null, shown(), 'slide', true)).toBe(CUT);
    expect(moveBetween(shown(), shown(), 'slide', true)).toBe(CUT);
    expect(moveBetween(shown(), shown({ panel: 'b', w: 740 }), 'slide', true)).toBe(CUT);
  });
  it('slides out to the whole page and in again', () => {
    expect(moveBetween(shown(), shown({ whole: true }), 'zoom', true).transition).toBe('slide');
  });
});

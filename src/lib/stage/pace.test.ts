import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

function move(pace: Pace, frames: number): boolean {
  pace.begin();
  for (let i = 0; i < frames; i++) pace.frame();
  return pace.isSlow(460);
}

describe('Pace', () => {
  it('is patient with a slow move or two', () => {
    const pace = new Pace();
    expect([2, 3, 28, 2, 3].map((frames) => move(pace, frames))).toEqual(Array(5).fill(false));
  });
  it('tells a device that never keeps up', () => {
    const pace = new Pace();
    expect([4, 2, 0].map((frames) => move(pace, frames))).toEqual([false, false, true]);
  });
});

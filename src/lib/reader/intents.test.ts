import { describe, expect, it } from 'vitest';
import { keyIntent, swipeIntent, tapIntent } from './intents.ts';

const press = (key: string, changes = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...changes
});

describe('keyIntent', () => {
  it('turns with arrows in the direction of the pages', () => {
    expect(keyIntent(press('ArrowRight'), 'ltr')).toBe('next');
    expect(keyIntent(press('ArrowRight'), 'rtl')).toBe('back');
    expect(keyIntent(press('ArrowLeft'), 'rtl')).toBe('next');
    expect(keyIntent(press('ArrowDown'), 'rtl')).toBe('next');
  });
  it('understands space, pages, ends and presenter remotes', () => {
    expect(keyIntent(press(' '), 'ltr')).toBe('next');
    expect(keyIntent(press(' ', { shiftKey: true }), 'ltr')).toBe('back');
    expect(keyIntent(press('PageDown'), 'rtl')).toBe('next');
    expect(keyIntent(press('PageUp'), 'rtl')).toBe('back');
    expect(keyIntent(press('Home'), 'ltr')).toBe('first');
    expect(keyIntent(press('End'), 'ltr')).toBe('last');
    expect(keyIntent(press('Escape'), 'ltr')).toBe('leave');
  });
  it("leaves the browser's and other keys alone", () => {
    expect(keyIntent(press('ArrowLeft', { altKey: true }), 'ltr')).toBeNull();
    expect(keyIntent(press('+', { ctrlKey: true }), 'ltr')).toBeNull();
    expect(keyIntent(press('x'), 'ltr')).toBeNull();
  });
});

describe('tapIntent', () => {
  it('turns at the sides and shows the controls in the middle', () => {
    expect(tapIntent(20, 360, 'ltr')).toBe('back');
    expect(tapIntent(180, 360, 'ltr')).toBe('toggle-controls');
    expect(tapIntent(340, 360, 'ltr')).toBe('next');
  });
  it('is mirrored for right-to-left pages', () => {
    expect(tapIntent(20, 360, 'rtl')).toBe('next');
    expect(tapIntent(340, 360, 'rtl')).toBe('back');
  });
});

describe('swipeIntent', () => {
  it('takes pages along with the finger', () => {
    expect(swipeIntent({ dx: -80, dy: 10, speed: 0.1 }, 'ltr')).toBe('next');
    expect(swipeIntent({ dx: -80, dy: 10, speed: 0.1 }, 'rtl')).toBe('back');
    expect(swipeIntent({ dx: 80, dy: 10, speed: 0.1 }, 'ltr')).toBe('back');
  });
  it('knows a flick by its speed, and a slip of the finger', () => {
    expect(swipeIntent({ dx: -25, dy: 3, speed: 0.9 }, 'ltr')).toBe('next');
    expect(swipeIntent({ dx: -25, dy: 3, speed: 0.05 }, 'ltr')).toBeNull();
    expect(swipeIntent({ dx: -60, dy: 90, speed: 0.9 }, 'ltr')).toBeNull();
  });
});

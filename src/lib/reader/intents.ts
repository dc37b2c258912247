/**
 * What a key, a tap or a swipe means. Pure, so that the whole of it is tested without a screen.
 * `reading` is the direction of the pages; the direction of the text plays no part.
 */
import type { Direction } from '../core/compiled.ts';

export type Intent =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'leave'
  | 'toggle-controls'
  | 'toggle-page'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset';

interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Intent of a key press, or null when the key is not the reader's. */
export function keyIntent(press: KeyPress, reading: Direction): Intent | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const forward = reading === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = reading === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (press.key) {
    case forward:
    case 'ArrowDown':
    case 'PageDown':
      return 'next';
    case backward:
    case 'ArrowUp':
    case 'PageUp':
      return 'back';
    case ' ':
      return press.shiftKey ? 'back' : 'next';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'Escape':
      return 'leave';
    case 'p':
    case 'P':
      return 'toggle-page';
    case '+':
    case '=':
      return 'zoom-in';
    case '-':
      return 'zoom-out';
    case '0':
      return 'zoom-reset';
    default:
      return null;
  }
}

/** Intent of a tap at `x` on a stage `width` px wide: outer thirds turn, the middle shows the controls. */
export function tapIntent(x: number, width: number, reading: Direction): Intent {
  const share = x / width;
  if (share > 1 / 3 && share < 2 / 3) return 'toggle-controls';
  return share >= 2 / 3 === (reading === 'ltr') ? 'next' : 'back';
}

/** Least way in px, and least speed in px a millisecond for a shorter flick. */
const SWIPE_WAY = 56;
const FLICK_WAY = 18;
const FLICK_SPEED = 0.35;

/** Intent of a finished drag, or null when it was no swipe; pages follow the finger. */
export function swipeIntent(
  move: { dx: number; dy: number; speed: number },
  reading: Direction
): Intent | null {
  const way = Math.abs(move.dx);
  if (way < Math.abs(move.dy) * 1.2) return null;
  if (way < SWIPE_WAY && !(way > FLICK_WAY && move.speed > FLICK_SPEED)) return null;
  return move.dx < 0 === (reading === 'ltr') ? 'next' : 'back';
}

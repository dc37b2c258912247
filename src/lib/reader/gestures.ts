/** Fingers, mouse and trackpad on the stage, turned into turns, taps and magnification. */
import { createGesture, dragAction, pinchAction, wheelAction } from '@use-gesture/vanilla';
import type { Direction } from '../core/compiled.ts';
import type { Zoom } from '../stage/camera.ts';
import { swipeIntent, tapIntent, type Intent } from './intents.ts';

export interface GestureTarget {
  reading(): Direction;
  zoom(): Zoom;
  setZoom(zoom: Zoom): void;
  zoomTo(z: number, point: [number, number]): void;
  /** A tap at a point of the stage. @returns true when it was used up, as by a panel of a whole page */
  tap(point: [number, number]): boolean;
  act(intent: Intent): void;
}

/** Longest time between the taps of a double tap, ms. */
const DOUBLE_TAP = 280;
const DOUBLE_TAP_ZOOM = 2.2;
const OWN_INPUT = 'a, button, input, textarea, select, summary, [data-own-input]';

/** Listens on an element until the returned function is called. */
export function listen(element: HTMLElement, target: GestureTarget): () => void {
  let waiting: { timer: ReturnType<typeof setTimeout>; at: number } | null = null;

  const place = (x: number, y: number): [number, number] => {
    const box = element.getBoundingClientRect();
    return [x - box.left, y - box.top];
  };

  function tapped(point: [number, number]): void {
    if (String(getSelection() ?? '')) return;
    if (target.tap(point)) return;
    const intent = tapIntent(point[0], element.clientWidth, target.reading());
    if (intent !== 'toggle-controls') return target.act(intent);
    // Only the middle waits for a second tap; at the sides it would make every turn late.
    if (waiting) {
      clearTimeout(waiting.timer);
      waiting = null;
      target.zoomTo(target.zoom().z > 1 ? 1 : DOUBLE_TAP_ZOOM, point);
      return;
    }
    const timer = setTimeout(() => {
      waiting = null;
      target.act(intent);
    }, DOUBLE_TAP);
    waiting = { timer, at: Date.now() };
  }

  const isOwn = (event: Event) =>
    event.target instanceof Element && event.target.closest(OWN_INPUT) !== null;
  const isText = (event: Event) =>
    event.target instanceof Element && event.target.closest('[data-words]') !== null;

  const Recognizer = createGesture([dragAction, pinchAction, wheelAction]);
  const recognizer = Recognizer(
    element,
    {
      onDrag({ event, tap, xy, delta, last, movement, velocity, first, cancel, pinching }) {
        if (pinching || (first && isOwn(event))) return cancel();
        if (tap) return isOwn(event) ? undefined : tapped(place(...xy));
        const mouse = 'pointerType' in event && event.pointerType === 'mouse';
        if (mouse && isText(event)) return;
        const zoom = target.zoom();
        if (zoom.z > 1) target.setZoom({ ...zoom, x: zoom.x + delta[0], y: zoom.y + delta[1] });
        else if (last && !mouse) {
          const intent = swipeIntent(
            { dx: movement[0], dy: movement[1], speed: velocity[0] },
            target.reading()
          );
          if (intent) target.act(intent);
        }
      },
      onPinch({ origin, offset }) {
        target.zoomTo(offset[0], place(...origin));
      },
      onWheel({ event, delta }) {
        const zoom = target.zoom();
        if (event.ctrlKey || zoom.z === 1) return;
        event.preventDefault();
        target.setZoom({ ...zoom, x: zoom.x - delta[0], y: zoom.y - delta[1] });
      }
    },
    {
      eventOptions: { passive: false },
      drag: { filterTaps: true, threshold: 4, pointer: { capture: false } },
      pinch: { from: () => [target.zoom().z, 0], scaleBounds: { min: 1, max: 4 } }
    }
  );
  return () => {
    if (waiting) clearTimeout(waiting.timer);
    recognizer.destroy();
  };
}

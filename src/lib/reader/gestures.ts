/** Fingers, mouse and trackpad on the stage, turned into turns, taps and magnification. */
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

interface Touch {
  x: number;
  y: number;
  startX: number;
  startY: number;
  begun: number;
}

type Point = [number, number];

/** Way in px below which a press is a tap, and the longest press that is one, ms. */
const TAP_WAY = 8;
const TAP_TIME = 500;
/** Longest time between the taps of a double tap, ms. */
const DOUBLE_TAP = 280;
const DOUBLE_TAP_ZOOM = 2.2;
const WHEEL_ZOOM = 0.008;
const OWN_INPUT = 'a, button, input, textarea, select, summary, [data-own-input]';

/** Listens on an element until the returned function is called. */
export function listen(element: HTMLElement, target: GestureTarget): () => void {
  const touches = new Map<number, Touch>();
  let pinch: { distance: number; z: number; middle: Point } | null = null;
  let dragged = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  /** Magnification at the beginning of a trackpad's pinch in Safari. */
  let gestureZoom = 1;

  const place = (x: number, y: number): Point => {
    const box = element.getBoundingClientRect();
    return [x - box.left, y - box.top];
  };
  const within = (event: Event, selector: string) =>
    event.target instanceof Element && event.target.closest(selector) !== null;

  function tapped(point: Point): void {
    if (String(getSelection() ?? '')) return;
    if (target.tap(point)) return;
    const intent = tapIntent(point[0], element.clientWidth, target.reading());
    if (intent !== 'toggle-controls') return target.act(intent);
    // Only the middle waits for a second tap; at the sides it would make every turn late.
    if (waiting) {
      clearTimeout(waiting);
      waiting = null;
      target.zoomTo(target.zoom().z > 1 ? 1 : DOUBLE_TAP_ZOOM, point);
      return;
    }
    waiting = setTimeout(() => {
      waiting = null;
      target.act(intent);
    }, DOUBLE_TAP);
  }

  function pan(dx: number, dy: number): void {
    const zoom = target.zoom();
    target.setZoom({ ...zoom, x: zoom.x + dx, y: zoom.y + dy });
  }

  /** Distance and middle of the two fingers. */
  function spread(): { distance: number; middle: Point } {
    const [a, b] = [...touches.values()] as [Touch, Touch];
    return {
      distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
      middle: place((a.x + b.x) / 2, (a.y + b.y) / 2)
    };
  }

  function down(event: PointerEvent): void {
    if (event.button !== 0 || within(event, OWN_INPUT)) return;
    if (touches.size === 0) dragged = false;
    const { clientX: x, clientY: y } = event;
    touches.set(event.pointerId, { x, y, startX: x, startY: y, begun: event.timeStamp });
    if (touches.size === 2) {
      dragged = true;
      pinch = { ...spread(), z: target.zoom().z };
    }
  }

  function move(event: PointerEvent): void {
    const touch = touches.get(event.pointerId);
    if (!touch) return;
    const [dx, dy] = [event.clientX - touch.x, event.clientY - touch.y];
    touch.x = event.clientX;
    touch.y = event.clientY;
    if (touches.size === 2 && pinch) {
      const { distance, middle } = spread();
      target.zoomTo((pinch.z * distance) / pinch.distance, middle);
      pan(middle[0] - pinch.middle[0], middle[1] - pinch.middle[1]);
      pinch.middle = middle;
      return;
    }
    if (!dragged && Math.hypot(touch.x - touch.startX, touch.y - touch.startY) > TAP_WAY) {
      dragged = true;
      // A mouse that is dragged over words selects them.
      if (event.pointerType === 'mouse' && within(event, '[data-words]')) {
        touches.delete(event.pointerId);
        return;
      }
      element.setPointerCapture(event.pointerId);
    }
    if (dragged && target.zoom().z > 1) pan(dx, dy);
  }

  function up(event: PointerEvent): void {
    const touch = touches.get(event.pointerId);
    touches.delete(event.pointerId);
    if (!touch || event.type === 'pointercancel') return;
    if (pinch) {
      if (touches.size === 0) pinch = null;
      return;
    }
    const time = event.timeStamp - touch.begun;
    if (!dragged) {
      if (time < TAP_TIME) tapped(place(touch.x, touch.y));
    } else if (target.zoom().z === 1 && event.pointerType !== 'mouse') {
      const [dx, dy] = [touch.x - touch.startX, touch.y - touch.startY];
      const intent = swipeIntent(
        { dx, dy, speed: Math.abs(dx) / Math.max(1, time) },
        target.reading()
      );
      if (intent) target.act(intent);
    }
  }

  function wheel(event: WheelEvent): void {
    if (within(event, '[data-own-input]')) return;
    if (event.ctrlKey) {
      // The browser would magnify the whole page instead.
      event.preventDefault();
      const k = Math.exp(-event.deltaY * WHEEL_ZOOM);
      target.zoomTo(target.zoom().z * k, place(event.clientX, event.clientY));
    } else if (target.zoom().z > 1) {
      event.preventDefault();
      pan(-event.deltaX, -event.deltaY);
    }
  }

  /** Safari tells a trackpad's pinch in events of its own. */
  function gesture(event: Event): void {
    const { scale, clientX, clientY } = event as Event &
      Record<'scale' | 'clientX' | 'clientY', number>;
    event.preventDefault();
    if (touches.size > 0) return;
    if (event.type === 'gesturestart') gestureZoom = target.zoom().z;
    else target.zoomTo(gestureZoom * scale, place(clientX, clientY));
  }

  const ears: Array<[string, (event: never) => void, AddEventListenerOptions?]> = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['wheel', wheel, { passive: false }],
    ['gesturestart', gesture, { passive: false }],
    ['gesturechange', gesture, { passive: false }]
  ];
  for (const [type, ear, options] of ears)
    element.addEventListener(type, ear as (event: Event) => void, options);
  return () => {
    if (waiting) clearTimeout(waiting);
    for (const [type, ear] of ears)
      element.removeEventListener(type, ear as (event: Event) => void);
  };
}

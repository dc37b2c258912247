/** The way of a camera from one view to another, as the story's transition wants it. Pure. */
import { between, type Camera } from './camera.ts';
import { bezier } from './easing.ts';
import { EASING, type Move } from './stage.ts';

export interface Moment {
  camera: Camera;
  /** How much of the picture is seen, 0..1; a fade goes through the dark. */
  light: number;
}

/** Share of a fade after which the camera is at its new place. */
const FADE_AT = 0.42;
/** Share of a zoom after which the camera is furthest from the page. */
const ZOOM_AT = 0.45;

/** Halfway between two cameras and further from the page. */
export function pulledBack(from: Camera, to: Camera, view: { w: number; h: number }): Camera {
  const scale = Math.min(from.scale, to.scale) * 0.72;
  const centre = (camera: Camera, size: number, shift: number) => (size / 2 - shift) / camera.scale;
  const x = (centre(from, view.w, from.tx) + centre(to, view.w, to.tx)) / 2;
  const y = (centre(from, view.h, from.ty) + centre(to, view.h, to.ty)) / 2;
  return { scale, tx: view.w / 2 - x * scale, ty: view.h / 2 - y * scale };
}

/** A function from the share of the move's time (0..1) to what is seen then. */
export function pathOf(
  from: Camera,
  to: Camera,
  move: Move,
  view: { w: number; h: number }
): (t: number) => Moment {
  const ease = bezier(EASING[move.transition]);
  if (move.transition === 'fade')
    return (t) =>
      t < FADE_AT
        ? { camera: from, light: 1 - ease(t / FADE_AT) }
        : { camera: to, light: ease((t - FADE_AT) / (1 - FADE_AT)) };
  if (move.transition === 'zoom') {
    const out = pulledBack(from, to, view);
    return (t) => {
      const s = ease(t);
      const camera =
        s < ZOOM_AT
          ? between(from, out, s / ZOOM_AT, view)
          : between(out, to, (s - ZOOM_AT) / (1 - ZOOM_AT), view);
      return { camera, light: 1 };
    };
  }
  return (t) => ({ camera: between(from, to, ease(t), view), light: 1 });
}

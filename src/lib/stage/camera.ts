/**
 * Camera arithmetic, pure. World units are page widths: a page is 1 wide and `ratio` high, its left
 * edge at `slot * PAGE_STEP`. A camera maps the world to the screen: px = world * scale + (tx, ty).
 */
import type { Box, Page } from '../core/compiled.ts';

export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Camera {
  scale: number;
  tx: number;
  ty: number;
}

/** The reader's own magnification over the fitted camera; x and y are the shift in px. */
export interface Zoom {
  z: number;
  x: number;
  y: number;
}

/** Distance between the left edges of neighbouring pages, in page widths. */
export const PAGE_STEP = 1.12;

/** Greatest magnification by pinch or double tap. */
export const MAX_ZOOM = 4;

/** A panel's place in the world. */
export function worldRect(page: Pick<Page, 'ratio'>, box: Box, slot: number): Rect {
  return { x: slot * PAGE_STEP + box.x, y: box.y * page.ratio, w: box.w, h: box.h * page.ratio };
}

/** The whole page's place in the world. */
export function pageRect(page: Pick<Page, 'ratio'>, slot: number): Rect {
  return { x: slot * PAGE_STEP, y: 0, w: 1, h: page.ratio };
}

/** The camera that shows `target` as large as the frame allows, in its middle. */
export function fit(target: Rect, frame: Rect): Camera {
  const scale = Math.min(frame.w / target.w, frame.h / target.h);
  return {
    scale,
    tx: frame.x + frame.w / 2 - (target.x + target.w / 2) * scale,
    ty: frame.y + frame.h / 2 - (target.y + target.h / 2) * scale
  };
}

/** Where a world rectangle stands on the screen. */
export function onScreen(rect: Rect, camera: Camera): Rect {
  return {
    x: rect.x * camera.scale + camera.tx,
    y: rect.y * camera.scale + camera.ty,
    w: rect.w * camera.scale,
    h: rect.h * camera.scale
  };
}

/** The camera after the reader's own magnification. */
export function magnify(camera: Camera, zoom: Zoom): Camera {
  return {
    scale: camera.scale * zoom.z,
    tx: camera.tx * zoom.z + zoom.x,
    ty: camera.ty * zoom.z + zoom.y
  };
}

/** Keeps a zoom within bounds, so that the frame is always filled and the scale stays sane. */
export function clampZoom(zoom: Zoom, view: { w: number; h: number }): Zoom {
  const z = Math.min(MAX_ZOOM, Math.max(1, zoom.z));
  const clamp = (value: number, size: number) => Math.min(0, Math.max(size - size * z, value));
  return { z, x: clamp(zoom.x, view.w), y: clamp(zoom.y, view.h) };
}

/** Magnifies to `z` so that the screen point stays where it is. */
export function zoomAt(
  zoom: Zoom,
  z: number,
  point: [number, number],
  view: { w: number; h: number }
): Zoom {
  const to = Math.min(MAX_ZOOM, Math.max(1, z));
  const k = to / zoom.z;
  return clampZoom(
    { z: to, x: point[0] - (point[0] - zoom.x) * k, y: point[1] - (point[1] - zoom.y) * k },
    view
  );
}

/** The camera a share `t` (0..1) of the way between two; scale moves evenly to the eye. */
export function between(
  from: Camera,
  to: Camera,
  t: number,
  view: { w: number; h: number }
): Camera {
  const scale = from.scale * Math.pow(to.scale / from.scale, t);
  const centre = (camera: Camera): [number, number] => [
    (view.w / 2 - camera.tx) / camera.scale,
    (view.h / 2 - camera.ty) / camera.scale
  ];
  const a = centre(from);
  const b = centre(to);
  // While the scale changes, the centre must run with it or the path swings out sideways.
  const s =
    Math.abs(to.scale / from.scale - 1) < 0.001
      ? t
      : (1 - from.scale / scale) / (1 - from.scale / to.scale);
  return {
    scale,
    tx: view.w / 2 - (a[0] + (b[0] - a[0]) * s) * scale,
    ty: view.h / 2 - (a[1] + (b[1] - a[1]) * s) * scale
  };
}

/**
 * How a stop is framed: the camera, where its panel stands on the screen and the room for its words.
 * Pure but for the measuring that the letterer does.
 */
import type { Direction, Page, Panel } from '../core/compiled.ts';
import { fit, onScreen, pageRect, worldRect, type Camera, type Rect } from '../stage/camera.ts';
import { fontsFor, type Lettered, type Letterer } from './letterer.ts';

export interface Shot {
  camera: Camera;
  /** The panel on the screen, px. */
  rect: Rect;
  lettered: Lettered;
  /** Where the words stand when they stand as a list, px. */
  list: Rect | null;
}

export interface WholeShot {
  camera: Camera;
  /** Scale of the lettering: it is placed on a page large enough to read and then made smaller. */
  scale: number;
  panels: Array<{ panel: Panel; rect: Rect; lettered: Lettered }>;
}

export interface Surroundings {
  view: { w: number; h: number };
  /** Height of the controls at the lower edge, px; nothing is put under them. */
  bar: number;
  /** The reader's scale of text. */
  scale: number;
  reading: Direction;
}

const EDGE = 6;
/** Least width in px of a page at which its lettering can be read. */
const LEGIBLE_PAGE = 860;

/** Frames one panel as large as the screen allows. */
export function shotOf(
  page: Page,
  panel: Panel,
  slot: number,
  letterer: Letterer,
  around: Surroundings
): Shot {
  const { view, bar, scale, reading } = around;
  const room: Rect = { x: EDGE, y: EDGE, w: view.w - 2 * EDGE, h: view.h - bar - 2 * EDGE };
  // On wide screens the neighbours stay in sight, so that one knows where on the page one is.
  const margin = view.w > 700 ? Math.min(56, view.h * 0.045) : 0;
  const frame = inset(room, margin);
  const target = worldRect(page, panel.box, slot);
  const camera = fit(target, frame);
  const rect = onScreen(target, camera);
  const fonts = fontsFor(rect, scale);
  const lettered = letterer.letter(panel, { panel: rect, region: room, fonts, reading });
  if (!lettered.list) return { camera, rect, lettered, list: null };
  return { ...besideList(target, room, reading), lettered };
}

/** Frames the whole page, with the words of all its panels. */
export function wholeShot(
  page: Page,
  slot: number,
  letterer: Letterer,
  around: Surroundings
): WholeShot {
  const { view, bar, reading } = around;
  // Room for the paper's edge around the panels.
  const frame = inset({ x: 0, y: 0, w: view.w, h: view.h - bar }, view.w > 700 ? 24 : 12);
  const camera = fit(pageRect(page, slot), frame);
  const scale = Math.min(1, Math.max(0.3, camera.scale / LEGIBLE_PAGE));
  const panels = page.panels.map((panel) => {
    const shown = onScreen(worldRect(page, panel.box, slot), camera);
    const rect = { x: shown.x / scale, y: shown.y / scale, w: shown.w / scale, h: shown.h / scale };
    const fonts = [16.5, 15.5, 14.5];
    const region = inset(rect, -8);
    return {
      panel,
      rect,
      lettered: letterer.letter(panel, { panel: rect, region, fonts, reading })
    };
  });
  return { camera, scale, panels };
}

/** The picture above its list of words, or beside it where the screen is wide. */
function besideList(
  target: Rect,
  room: Rect,
  reading: Direction
): { camera: Camera; rect: Rect; list: Rect } {
  const gap = 12;
  if (room.w > room.h * 1.15) {
    const half = room.w * 0.54;
    const left = reading === 'ltr';
    const frame = { ...room, w: half, x: left ? room.x : room.x + room.w - half };
    const camera = fit(target, frame);
    const list = { ...room, w: room.w - half - gap, x: left ? room.x + half + gap : room.x };
    return { camera, rect: onScreen(target, camera), list };
  }
  const camera = fit(target, { ...room, h: room.h * 0.5 });
  const centred = onScreen(target, camera);
  const lifted = { ...camera, ty: camera.ty - (centred.y - room.y) };
  const rect = onScreen(target, lifted);
  const top = rect.y + rect.h + gap;
  return { camera: lifted, rect, list: { ...room, y: top, h: room.y + room.h - top } };
}

function inset(rect: Rect, by: number): Rect {
  return { x: rect.x + by, y: rect.y + by, w: rect.w - 2 * by, h: rect.h - 2 * by };
}

/** What the reader asks of a stage, whichever way it draws. */
import type { Page, Transition } from '../core/compiled.ts';
import type { Camera } from './camera.ts';

/** A page on the stage and its place in the row of pages. */
export interface PlacedPage {
  page: Page;
  slot: number;
}

/** All that a frame at rest depends on. */
export interface View {
  /** Size of the stage in CSS px. */
  w: number;
  h: number;
  camera: Camera;
  current: PlacedPage;
  /** The panel in the light; the others are dimmed. */
  focus: string;
  /** True while the page is shown whole: nothing is dimmed, the panel is only marked. */
  whole: boolean;
  /** Pages to make ready. */
  near: PlacedPage[];
  /** The panel that most likely comes next; its picture is made ready with all its depth. */
  ahead: string | null;
}

export interface Move {
  transition: Transition;
  /** Duration in ms; 0 moves nothing. */
  ms: number;
}

export interface Stage {
  show(view: View, move: Move): void;
  destroy(): void;
}

/** True when two pages look the same and differ in their words at most, as in another language. */
export function looksLike(a: Page, b: Page): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.ratio === b.ratio &&
      a.panels.length === b.panels.length &&
      a.panels.every(
        ({ id, picture, box }, i) =>
          id === b.panels[i]?.id &&
          box.x === b.panels[i]?.box.x &&
          picture.hash === b.panels[i]?.picture.hash &&
          picture.mirrored === b.panels[i]?.picture.mirrored
      ))
  );
}

/** Duration of each way to come to a panel, in ms. */
export const MOVE_MS: Record<Transition, number> = {
  cut: 0,
  slide: 460,
  fade: 420,
  push: 320,
  zoom: 620
};

/** The cubic curves that moves follow, as CSS writes them. */
export const EASING: Record<Transition, [number, number, number, number]> = {
  cut: [0, 0, 1, 1],
  slide: [0.45, 0.05, 0.2, 1],
  fade: [0.3, 0, 0.4, 1],
  push: [0.15, 0.7, 0.2, 1],
  zoom: [0.5, 0, 0.15, 1]
};

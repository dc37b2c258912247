/** Where pages stand on the stage and how the camera comes from one stop to the next. Pure. */
import type { Direction, Page } from '../core/compiled.ts';
import { MOVE_MS, type Move, type PlacedPage } from '../stage/stage.ts';
import type { Course, Stop, Taken } from './course.ts';

/** What is on the stage, as far as the next move depends on it. */
export interface Shown {
  panel: string;
  slot: number;
  whole: boolean;
  w: number;
  h: number;
}

export const CUT: Move = { transition: 'cut', ms: 0 };

/** Pages stand in a row in the order of the file, from the side where reading begins. */
export function placeOf(course: Course, panel: string, reading: Direction): PlacedPage {
  const page = course.pageOf(panel);
  const side = reading === 'rtl' ? -1 : 1;
  return { page, slot: side * course.pages.indexOf(page) };
}

/** The pages that a turn from here can lead to, this one left out. */
export function nearOf(
  course: Course,
  stop: Stop,
  panel: string,
  taken: Taken,
  reading: Direction
): PlacedPage[] {
  const page = course.pageOf(panel);
  const choice = course.choiceAfter(panel);
  const last = page.panels.at(-1);
  const stops = [
    course.next(stop),
    course.back(stop, taken),
    last ? course.next({ at: 'panel', panel: last.id }) : null,
    ...(choice?.options.map((option) => course.pick(choice, option)) ?? [])
  ];
  const found = new Map<Page, PlacedPage>();
  for (const near of stops) {
    if (!near || !('panel' in near)) continue;
    const placed = placeOf(course, near.panel, reading);
    if (placed.page !== page) found.set(placed.page, placed);
  }
  return [...found.values()];
}

/** The panel that most likely comes next, if it comes without a card between. */
export function aheadOf(course: Course, panel: string): string | null {
  const next = course.next({ at: 'panel', panel });
  return next?.at === 'panel' ? next.panel : null;
}

/**
 * The move from what is shown to what is to be shown: the transition of the panel when one reads
 * on, a plain slide when one goes back, a fade to a page far away, none when only the size changed.
 */
export function moveBetween(
  before: Shown | null,
  after: Shown,
  transition: Move['transition'],
  forward: boolean
): Move {
  if (!before || before.w !== after.w || before.h !== after.h) return CUT;
  if (before.panel === after.panel && before.whole === after.whole) return CUT;
  const wanted = forward && !before.whole && !after.whole ? transition : 'slide';
  const far = Math.abs(before.slot - after.slot) > 1;
  const chosen = far && wanted !== 'cut' ? 'fade' : wanted;
  return { transition: chosen, ms: MOVE_MS[chosen] };
}

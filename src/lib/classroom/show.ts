/**
 * What stands on the wall, and how it changes. Both windows - the wall's and the teacher's - hold
 * the whole of it; whoever changes it sends it on. Pure, kept in memory alone: when every window is
 * closed, votes and marks are gone.
 */
import type { Choice, ChoiceOption, Prompt } from '../core/compiled.ts';
import { Course, type Stop } from '../reader/course.ts';

export type Blank = 'none' | 'black' | 'white';

/** A round light on the panel, percent of the picture; `r` is percent of its width. */
export interface Spotlight {
  x: number;
  y: number;
  r: number;
}

export interface Timer {
  /** Milliseconds left when it last stood still. */
  left: number;
  /** When it was started, ms since 1970; null while it stands. */
  since: number | null;
}

export interface Show {
  /** Counts the changes; the higher one wins when two windows meet. */
  revision: number;
  stop: Stop;
  /** Options taken, by choice. */
  taken: Record<string, string>;
  /** Hands counted, by choice and option. */
  votes: Record<string, Record<string, number>>;
  blank: Blank;
  spotlight: Spotlight | null;
  timer: Timer;
  /** Index of the lesson's step. */
  step: number;
  /** Second language on the wall; null for none. */
  second: string | null;
}

export type Action =
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'go'; panel: string }
  | { do: 'stop'; stop: Stop }
  | { do: 'pick'; option: string }
  | { do: 'hands'; option: string; by: number }
  | { do: 'blank'; blank: Blank }
  | { do: 'light'; spotlight: Spotlight | null }
  | { do: 'timer'; minutes: number; now: number }
  | { do: 'timer-toggle'; now: number }
  | { do: 'step'; step: number }
  | { do: 'second'; lang: string | null };

/** A show at its beginning, or at a panel that an address names. */
export function begin(course: Course, panel: string | null, second: string | null): Show {
  return {
    revision: 0,
    stop: panel && course.has(panel) ? { at: 'panel', panel } : { at: 'opening' },
    taken: {},
    votes: {},
    blank: 'none',
    spotlight: null,
    timer: { left: 0, since: null },
    step: 0,
    second
  };
}

/** The show after an action; the same object when the action changes nothing. */
export function change(show: Show, action: Action, course: Course): Show {
  const changed = changes(show, action, course);
  return changed ? { ...show, ...changed, revision: show.revision + 1 } : show;
}

function changes(show: Show, action: Action, course: Course): Partial<Show> | null {
  switch (action.do) {
    case 'next': {
      if (show.blank !== 'none') return { blank: 'none' };
      const choice = choiceAt(show.stop, course);
      if (choice) {
        const option = favourite(choice.options, show.votes[choice.id] ?? {});
        return option ? taking(show, choice, option, course) : null;
      }
      const stop = course.next(show.stop);
      return stop && { stop, spotlight: null };
    }
    case 'back': {
      const stop = course.back(show.stop, show.taken);
      return stop && { stop, spotlight: null };
    }
    case 'go':
      return course.has(action.panel)
        ? { stop: { at: 'panel', panel: action.panel }, spotlight: null, blank: 'none' }
        : null;
    case 'stop':
      return { stop: action.stop, spotlight: null, blank: 'none' };
    case 'pick': {
      const choice = choiceAt(show.stop, course);
      const option = choice?.options.find(({ id }) => id === action.option);
      return choice && option ? taking(show, choice, option, course) : null;
    }
    case 'hands': {
      const choice = choiceAt(show.stop, course);
      if (!choice?.options.some(({ id }) => id === action.option)) return null;
      const counted = show.votes[choice.id] ?? {};
      const count = Math.min(99, Math.max(0, (counted[action.option] ?? 0) + action.by));
      return { votes: { ...show.votes, [choice.id]: { ...counted, [action.option]: count } } };
    }
    case 'blank':
      return { blank: show.blank === action.blank ? 'none' : action.blank };
    case 'light':
      return { spotlight: action.spotlight };
    case 'timer':
      return { timer: { left: action.minutes * 60_000, since: action.now } };
    case 'timer-toggle':
      return {
        timer:
          show.timer.since === null
            ? { left: show.timer.left, since: action.now }
            : { left: timeLeft(show.timer, action.now), since: null }
      };
    case 'step':
      return { step: Math.max(0, action.step) };
    case 'second':
      return { second: action.lang };
  }
}

/** The option with the most hands; the first that goes on when none was counted or two are level. */
function favourite(
  options: readonly ChoiceOption[],
  counted: Readonly<Record<string, number>>
): ChoiceOption | undefined {
  const most = Math.max(0, ...options.map(({ id }) => counted[id] ?? 0));
  const leading = options.filter(({ id }) => (counted[id] ?? 0) === most);
  return leading.find(({ mood }) => mood === 'open') ?? leading[0];
}

function taking(show: Show, choice: Choice, option: ChoiceOption, course: Course): Partial<Show> {
  return {
    stop: course.pick(choice, option),
    taken: { ...show.taken, [choice.id]: option.id },
    spotlight: null
  };
}

/** The choice that a stop asks about; null at any other. */
export const choiceAt = (stop: Stop, course: Course): Choice | null =>
  stop.at === 'choice' ? course.choiceAfter(stop.panel) : null;

/** The prompt that stands at a stop; null at any other. */
export const promptAt = (stop: Stop, course: Course): Prompt | null =>
  stop.at === 'prompt' ? course.promptAfter(stop.panel) : null;

/** Milliseconds left on the timer; below zero once the time is over. */
export const timeLeft = (timer: Timer, now: number): number =>
  timer.since === null ? timer.left : timer.left - (now - timer.since);

/** Minutes and seconds: 4:05, and -0:30 when over. */
export function clock(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1000));
  const sign = ms <= -1000 ? '-' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The panel that the show stands at or behind. */
export const panelOf = (show: Show, course: Course): string =>
  'panel' in show.stop ? show.stop.panel : show.stop.at === 'closing' ? course.last : course.first;

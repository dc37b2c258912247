/**
 * One sitting with one episode: where the reader stands, what was chosen (in memory only), and how
 * the page is looked at. Holds no element and stores nothing.
 */
import type { Choice, ChoiceOption, CompiledEpisode } from '$lib/core/compiled';
import { clampZoom, zoomAt, type Zoom } from '$lib/stage/camera';
import { Course, sameStop, type Stop, type Taken } from './course';
import type { Intent } from './intents';

export type Mode = 'guided' | 'page' | 'strip' | 'text';

const UNZOOMED: Zoom = { z: 1, x: 0, y: 0 };
const ZOOM_STEP = 1.5;

export class Session {
  #episode: () => CompiledEpisode;
  #mode: () => Mode;
  #stop = $state.raw<Stop>({ at: 'opening' });
  #taken = $state.raw<Taken>({});
  /** In the mode `page`: false once a panel has been entered. In `guided`: true while the page is shown on demand. */
  #turned = $state(false);
  #zoom = $state.raw<Zoom>(UNZOOMED);
  /** Whether the last turn went onward; pages come in from that side. */
  forward = $state(true);
  /** Controls in sight. */
  controls = $state(true);
  /** Size of the stage, px. */
  view = $state.raw({ w: 0, h: 0 });

  readonly course = $derived.by(() => new Course(this.#episode()));

  /** Both are getters, so that a change of language or setting keeps the place. */
  constructor(episode: () => CompiledEpisode, mode: () => Mode) {
    this.#episode = episode;
    this.#mode = mode;
  }

  get episode(): CompiledEpisode {
    return this.#episode();
  }

  get mode(): Mode {
    return this.#mode();
  }

  get stop(): Stop {
    return this.#stop;
  }

  get taken(): Taken {
    return this.#taken;
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  /** The panel in the light; the first while the cover is shown, the last at the end. */
  get panel(): string {
    if ('panel' in this.#stop) return this.#stop.panel;
    return this.#stop.at === 'closing' ? this.course.last : this.course.first;
  }

  get reading(): boolean {
    return this.#stop.at !== 'opening' && this.#stop.at !== 'closing';
  }

  /** True while the whole page is in sight. */
  get whole(): boolean {
    return (this.mode === 'page') !== this.#turned && this.#stop.at === 'panel';
  }

  /** Goes to a stop; standing there already changes nothing. */
  go(stop: Stop, forward = true): void {
    if (sameStop(stop, this.#stop)) return;
    const implied = 'panel' in stop ? this.course.implied(stop.panel) : null;
    if (implied) this.#take(implied.choice, implied.option);
    this.forward = forward;
    this.#stop = stop;
  }

  /** Goes to a panel if the story has it. */
  goPanel(panel: string): boolean {
    if (!this.course.has(panel)) return false;
    const line = this.course.line(this.#taken, panel).map(({ id }) => id);
    this.go({ at: 'panel', panel }, line.indexOf(panel) >= line.indexOf(this.panel));
    return true;
  }

  next(): void {
    const stop = this.whole ? this.#acrossPage(1) : this.course.next(this.#stop);
    if (stop) this.go(stop, true);
  }

  back(): void {
    const stop = this.whole ? this.#acrossPage(-1) : this.course.back(this.#stop, this.#taken);
    if (stop) this.go(stop, false);
  }

  pick(choice: Choice, option: ChoiceOption): void {
    this.#take(choice.id, option.id);
    this.go(this.course.pick(choice, option), true);
  }

  /** From the pause back to the choice, which forgets what was picked. */
  rewind(choice: string): void {
    const after = this.episode.choices.find(({ id }) => id === choice)?.after;
    if (after) this.go({ at: 'choice', panel: after }, false);
    this.#taken = Object.fromEntries(Object.entries(this.#taken).filter(([id]) => id !== choice));
  }

  /** Shows the whole page, or goes back into the panel. */
  togglePage(): void {
    this.#turned = !this.#turned;
    this.#zoom = UNZOOMED;
  }

  /** Out of the whole page into one of its panels. */
  enter(panel: string): void {
    this.#turned = this.mode === 'page';
    this.#zoom = UNZOOMED;
    this.go({ at: 'panel', panel });
  }

  setZoom(zoom: Zoom): void {
    this.#zoom = clampZoom(zoom, this.view);
  }

  /** Magnifies about a point of the stage, its middle when left out. */
  zoomTo(z: number, point: [number, number] = [this.view.w / 2, this.view.h / 2]): void {
    this.#zoom = zoomAt(this.#zoom, z, point, this.view);
  }

  /** Carries out an intent. @returns false when it has no meaning here and the key is free for others */
  act(intent: Intent): boolean {
    switch (intent) {
      case 'next':
        this.next();
        return true;
      case 'back':
        this.back();
        return true;
      case 'first':
        return this.goPanel(this.course.first);
      case 'last':
        return this.goPanel(this.course.last);
      case 'toggle-controls':
        this.controls = !this.controls;
        return true;
      case 'toggle-page':
        this.togglePage();
        return true;
      case 'zoom-in':
        this.zoomTo(this.#zoom.z * ZOOM_STEP);
        return true;
      case 'zoom-out':
        this.zoomTo(this.#zoom.z / ZOOM_STEP);
        return true;
      case 'zoom-reset':
        this.#zoom = UNZOOMED;
        return true;
      case 'leave':
        return this.#leave();
    }
  }

  /** Escape undoes the nearest thing: magnification, the page on demand, a card, then the story. */
  #leave(): boolean {
    if (this.#zoom.z > 1) this.#zoom = UNZOOMED;
    else if (this.#turned) this.togglePage();
    else if (this.#stop.at === 'panel') this.go({ at: 'opening' }, false);
    else if ('panel' in this.#stop) this.go({ at: 'panel', panel: this.#stop.panel }, false);
    else return false;
    return true;
  }

  #take(choice: string, option: string): void {
    if (this.#taken[choice] !== option) this.#taken = { ...this.#taken, [choice]: option };
  }

  /** Turning while the whole page is in sight: past its last panel, or to the page before. */
  #acrossPage(way: 1 | -1): Stop | null {
    const page = this.course.pageOf(this.panel);
    if (way === 1) {
      // Prompts and choices of the page still open, one after another.
      const rest = page.panels.slice(this.course.indexOf(this.panel));
      const card = rest.find(
        ({ id }) => this.course.next({ at: 'panel', panel: id })?.at !== 'panel'
      );
      const last = card ?? page.panels.at(-1);
      return last ? this.course.next({ at: 'panel', panel: last.id }) : null;
    }
    const first = page.panels[0];
    const stop = first ? this.course.back({ at: 'panel', panel: first.id }, this.#taken) : null;
    if (stop?.at !== 'panel') return stop;
    const start = this.course.pageOf(stop.panel).panels[0];
    return start ? { at: 'panel', panel: start.id } : stop;
  }
}

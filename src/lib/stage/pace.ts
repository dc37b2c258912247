/** Tells a device that keeps up from one that draws at a crawl, by the frames of its moves. */

/** Slowest bearable pace, ms a frame. */
const SLOWEST = 60;
/** Slow moves in a row after which a device is slow: one may have been busy with something else. */
const PATIENCE = 3;

export class Pace {
  #frames = 0;
  #slowMoves = 0;

  /** A move begins. */
  begin(): void {
    this.#frames = 0;
  }

  frame(): void {
    this.#frames++;
  }

  /** A move of so many ms has ended. @returns true when the device has been slow for long enough */
  isSlow(ms: number): boolean {
    this.#slowMoves = ms / Math.max(1, this.#frames) > SLOWEST ? this.#slowMoves + 1 : 0;
    return this.#slowMoves >= PATIENCE;
  }
}

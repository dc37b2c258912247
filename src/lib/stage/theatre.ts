/**
 * The stage as the reader sees it: still pictures always, the drawn stage over them where the
 * device and the reader's settings allow it and its pictures are ready.
 */
import { isAble } from './able.ts';
import type { PixiStage } from './pixi.ts';
import { StillStage } from './still.ts';
import type { Move, View } from './stage.ts';

export interface TheatreOptions {
  address: (path: string) => string;
  adopt: Map<string, HTMLPictureElement> | undefined;
  saver: () => boolean;
  /** True while nothing may move or the reader wants plain pictures. */
  still: () => boolean;
  onstage: (kind: 'still' | 'pixi') => void;
}

const CUT: Move = { transition: 'cut', ms: 0 };

export class Theatre {
  readonly #host: HTMLElement;
  readonly #still: StillStage;
  readonly #options: TheatreOptions;
  #drawn: PixiStage | null = null;
  #loading = false;
  #open = true;
  #view: View | null = null;
  #curtain = true;
  #slow = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, options: TheatreOptions) {
    this.#host = host;
    this.#options = options;
    this.#still = new StillStage(host, {
      address: options.address,
      adopt: options.adopt,
      saver: options.saver()
    });
    options.onstage('still');
  }

  show(view: View, move: Move): void {
    this.#view = view;
    clearTimeout(this.#settling);
    if (this.#slow || this.#options.still() || this.#options.saver()) this.#dismiss();
    else this.#invite();
    if (this.#drawn && !this.#curtain && this.#drawn.ready(view)) {
      this.#drawn.show(view, move);
      // The pictures below follow unseen, once the move no longer needs the time.
      this.#settling = setTimeout(() => this.#still.show(view, CUT), move.ms + 60);
      return;
    }
    this.#cover();
    this.#still.show(view, move);
    this.#settling = setTimeout(() => this.#reveal(), move.ms + 60);
  }

  /** The pointer's place, -0.5..0.5 of the screen: the depth of the picture leans with it. */
  lean(x: number, y: number): void {
    if (!this.#curtain) this.#drawn?.lean(x, y);
  }

  destroy(): void {
    this.#open = false;
    clearTimeout(this.#settling);
    this.#dismiss();
    this.#still.destroy();
  }

  /** Loads the drawn stage once the still picture is painted and the browser has nothing to do. */
  #invite(): void {
    if (this.#drawn || this.#loading || !isAble()) return;
    this.#loading = true;
    const begin = () => void this.#load();
    const idle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(begin, { timeout: 4000 })
        : setTimeout(begin, 600);
    void this.#still.painted(this.#view).then(() => setTimeout(idle, 300));
  }

  async #load(): Promise<void> {
    try {
      const { PixiStage } = await import('./pixi.ts');
      if (!this.#open) return;
      const drawn = await PixiStage.create({
        address: this.#options.address,
        flat: (page, panel) => this.#still.sourceOf(page, panel),
        onready: () => this.#reveal(),
        onlost: () => this.#lost(),
        onslow: () => (this.#slow = true)
      });
      if (!this.#open || this.#options.still()) return drawn.destroy();
      drawn.canvas.dataset.away = '';
      this.#host.append(drawn.canvas);
      this.#drawn = drawn;
      this.#reveal();
    } catch {
      // No WebGL after all, or no network for the chunk: the still pictures go on, for good.
    }
  }

  /** Raises the curtain when the drawn stage can show what the still one shows. */
  #reveal(): void {
    const view = this.#view;
    if (!this.#drawn || !view || !this.#curtain || !this.#drawn.ready(view)) return;
    if (this.#still.moving) {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#reveal(), 120);
      return;
    }
    this.#drawn.show(view, CUT);
    // One frame later the canvas holds its first picture.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!this.#drawn || this.#view !== view) return;
        delete this.#drawn.canvas.dataset.away;
        this.#curtain = false;
        this.#options.onstage('pixi');
      })
    );
  }

  #cover(): void {
    if (this.#curtain) return;
    this.#curtain = true;
    if (this.#drawn) this.#drawn.canvas.dataset.away = '';
  }

  /** The graphics card has let go of everything: still pictures until a new stage is built. */
  #lost(): void {
    this.#dismiss();
    if (this.#view && this.#open) this.#still.show(this.#view, CUT);
    setTimeout(() => {
      if (this.#open && !this.#options.still()) this.#invite();
    }, 2000);
  }

  #dismiss(): void {
    this.#cover();
    this.#drawn?.destroy();
    this.#drawn = null;
    this.#loading = false;
    this.#options.onstage('still');
  }
}

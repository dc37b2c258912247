/** Pictures on the graphics card: fetched and decoded off the main thread, let go when far away. */
import { ImageSource, type TextureSource, type WebGLRenderer } from 'pixi.js';

interface Held {
  source: TextureSource | null;
  bitmap: ImageBitmap | null;
  abort: AbortController;
}

export class Textures {
  readonly #renderer: WebGLRenderer;
  readonly #held = new Map<string, Held>();
  readonly #changed: () => void;

  /** @param changed called whenever a picture has become ready */
  constructor(renderer: WebGLRenderer, changed: () => void) {
    this.#renderer = renderer;
    this.#changed = changed;
  }

  /** The picture at an address if it is ready; begins to fetch it if not. */
  get(address: string): TextureSource | null {
    const held = this.#held.get(address);
    if (held) return held.source;
    const fresh: Held = { source: null, bitmap: null, abort: new AbortController() };
    this.#held.set(address, fresh);
    void this.#load(address, fresh);
    return null;
  }

  /** Lets go of all pictures but these. */
  keep(addresses: ReadonlySet<string>): void {
    for (const [address, held] of this.#held)
      if (!addresses.has(address)) this.#drop(address, held);
  }

  destroy(): void {
    this.keep(new Set());
  }

  async #load(address: string, held: Held): Promise<void> {
    try {
      const response = await fetch(address, { signal: held.abort.signal });
      const bitmap = await createImageBitmap(await response.blob());
      if (this.#held.get(address) !== held) return bitmap.close();
      held.bitmap = bitmap;
      held.source = new ImageSource({ resource: bitmap, autoGenerateMipmaps: true });
      // Uploaded now and not in the midst of the next move.
      this.#renderer.texture.initSource(held.source);
      this.#changed();
    } catch {
      // No network, or let go meanwhile: the still picture below goes on showing the panel.
      if (this.#held.get(address) === held && !held.abort.signal.aborted)
        this.#held.delete(address);
    }
  }

  #drop(address: string, held: Held): void {
    held.abort.abort();
    held.source?.destroy();
    held.bitmap?.close();
    this.#held.delete(address);
  }
}

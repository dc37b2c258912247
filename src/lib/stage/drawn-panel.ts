/** One panel on the drawn stage: its flat picture, or its layers with depth. */
import { Container, Rectangle, Sprite, Texture, type TextureSource } from 'pixi.js';
import type { Panel } from '../core/compiled.ts';

/** Width of a page in the drawn world. */
export const SHEET = 1000;
/** Width of the drawn border, in the same units. */
const BORDER = 3;
const MARKED = 8;
const INK = 0x1d1a2e;
const AMBER = 0xffb938;
/** Share of a picture that is held back at each edge, so that leaning never shows an end. */
const MARGIN = 0.012;

interface Slice {
  texture: Texture;
  sprite: Sprite;
  /** -1 far .. 1 near; the figures stand at 0, where the words point. */
  depth: number;
}

export class DrawnPanel {
  readonly root = new Container();
  readonly panel: Panel;
  readonly #w: number;
  readonly #h: number;
  readonly #ground = new Sprite(Texture.WHITE);
  readonly #border: Sprite | null;
  #brightness = 0.2;
  #flat: Slice | null = null;
  #layers: Slice[] = [];

  constructor(panel: Panel, ratio: number) {
    this.panel = panel;
    const { box } = panel;
    this.#w = box.w * SHEET;
    this.#h = box.h * ratio * SHEET;
    this.root.position.set(box.x * SHEET, box.y * ratio * SHEET);
    this.#border = panel.border === 'frame' || panel.border === 'inset' ? this.#frame() : null;
    this.#ground.tint = panel.picture.tint;
    this.#ground.setSize(this.#w, this.#h);
    this.root.addChild(this.#ground);
  }

  /** True once a picture is shown. */
  get ready(): boolean {
    return this.#flat !== null || this.#layers.length > 0;
  }

  get layered(): boolean {
    return this.#layers.length > 0;
  }

  /** How much light falls on the panel, 0..1. */
  get brightness(): number {
    return this.#brightness;
  }

  /**
   * Sets the panel's brightness and the share of it that a fade lets through. By colour and not by
   * transparency: layers would shine through one another.
   */
  shade(brightness: number, light: number): void {
    this.#brightness = brightness;
    const grey = Math.round(255 * brightness * light);
    this.root.tint = (grey << 16) | (grey << 8) | grey;
  }

  /** Marks the panel on the whole page as the one being read. */
  mark(marked: boolean): void {
    if (!this.#border) return;
    const width = marked ? MARKED : BORDER;
    this.#border.tint = marked ? AMBER : INK;
    this.#border.position.set(-width, -width);
    this.#border.setSize(this.#w + 2 * width, this.#h + 2 * width);
  }

  setFlat(source: TextureSource | null): void {
    if (!source === !this.#flat) return;
    this.#remove(this.#flat);
    this.#flat = source && this.#slice(source, 0);
    this.#arrange();
  }

  /** Sources from back to front with their depth, 0..1; none takes the depth away again. */
  setLayers(layers: Array<{ source: TextureSource; depth: number }>): void {
    if (layers.length === this.#layers.length) return;
    for (const layer of this.#layers) this.#remove(layer);
    this.#layers = layers.map(({ source, depth }) => this.#slice(source, depth * 2 - 1));
    this.#arrange();
  }

  /** Shifts the layers against each other; x and y -1..1. */
  lean(x: number, y: number): void {
    const across = this.panel.picture.mirrored ? -x : x;
    for (const { texture, depth } of this.#layers) {
      const { width, height } = texture.source;
      texture.frame.x = width * MARGIN * (1 - depth * across);
      texture.frame.y = height * MARGIN * (1 - depth * y);
      texture.update();
    }
  }

  destroy(): void {
    this.setLayers([]);
    this.setFlat(null);
    this.root.destroy({ children: true });
  }

  #slice(source: TextureSource, depth: number): Slice {
    const { width, height } = source;
    const frame = new Rectangle(
      width * MARGIN,
      height * MARGIN,
      width * (1 - 2 * MARGIN),
      height * (1 - 2 * MARGIN)
    );
    const texture = new Texture({ source, frame, dynamic: true });
    const sprite = new Sprite(texture);
    sprite.setSize(this.#w, this.#h);
    if (this.panel.picture.mirrored) {
      sprite.scale.x *= -1;
      sprite.x = this.#w;
    }
    this.root.addChild(sprite);
    return { texture, sprite, depth };
  }

  #remove(slice: Slice | null): void {
    slice?.sprite.destroy();
    slice?.texture.destroy();
  }

  /** Only one thing is drawn in a place: half-lit panels would shine through each other. */
  #arrange(): void {
    this.#ground.visible = !this.ready;
    if (this.#flat) this.#flat.sprite.visible = !this.layered;
  }

  #frame(): Sprite {
    const border = new Sprite(Texture.WHITE);
    border.tint = INK;
    border.position.set(-BORDER, -BORDER);
    border.setSize(this.#w + 2 * BORDER, this.#h + 2 * BORDER);
    this.root.addChild(border);
    return border;
  }
}

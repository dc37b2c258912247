/**
 * The stage of plain pictures: `img` elements on page-shaped sheets, moved by the browser's own
 * animations. Works everywhere; also lies under the drawn stage, so that no frame is ever empty.
 */
import type { Page, Panel } from '../core/compiled.ts';
import { PAGE_STEP, type Camera } from './camera.ts';
import { pulledBack } from './path.ts';
import { plainSource, sourceSet } from './picture.ts';
import { EASING, looksLike, type Move, type Stage, type View } from './stage.ts';

/** Width of a page in px before the camera's scale. */
const SHEET = 1000;

export interface StillOptions {
  address: (path: string) => string;
  /** Only the smaller pictures. */
  saver: boolean;
  /** Pictures already on the page, by hash; they move in as they are, loaded and decoded. */
  adopt: Map<string, HTMLPictureElement> | undefined;
}

interface Sheet {
  page: Page;
  slot: number;
  element: HTMLElement;
  panels: Map<string, HTMLElement>;
}

export class StillStage implements Stage {
  readonly #root: HTMLElement;
  readonly #world: HTMLElement;
  readonly #options: StillOptions;
  readonly #sheets = new Map<string, Sheet>();
  #camera: Camera | null = null;
  #animation: Animation | null = null;

  constructor(root: HTMLElement, options: StillOptions) {
    this.#root = root;
    this.#options = options;
    this.#world = document.createElement('div');
    this.#world.className = 'world';
    root.append(this.#world);
  }

  show(view: View, move: Move): void {
    const kept = new Set<string>();
    for (const { page, slot } of [view.current, ...view.near]) {
      kept.add(page.id);
      this.#sheet(page, slot);
    }
    const current = this.#sheets.get(view.current.page.id);
    for (const [id, sheet] of this.#sheets) {
      // The page that is being left must stay until it is out of sight.
      if (!kept.has(id) && Math.abs(sheet.slot - view.current.slot) > 1) {
        sheet.element.remove();
        this.#sheets.delete(id);
      }
      sheet.element.toggleAttribute('data-whole', view.whole && sheet === current);
      sheet.element.toggleAttribute('data-current', sheet === current);
      for (const [panel, element] of sheet.panels)
        element.toggleAttribute('data-lit', sheet === current && panel === view.focus);
    }
    this.#size(view, current);
    this.#move(view, move);
  }

  /** The address that the browser picked for a panel's picture, once it has arrived. */
  sourceOf(page: string, panel: string): string | null {
    const image = this.#sheets.get(page)?.panels.get(panel)?.querySelector('img');
    return image?.complete && image.naturalWidth > 0 ? image.currentSrc : null;
  }

  get moving(): boolean {
    return this.#animation?.playState === 'running';
  }

  /** Resolves once the panel in the light of a view is loaded and decoded, or cannot be. */
  async painted(view: View | null): Promise<void> {
    const frame = view && this.#sheets.get(view.current.page.id)?.panels.get(view.focus);
    await frame
      ?.querySelector('img')
      ?.decode()
      .catch(() => undefined);
  }

  destroy(): void {
    this.#world.remove();
  }

  #sheet(page: Page, slot: number): void {
    const known = this.#sheets.get(page.id);
    if (known && looksLike(known.page, page)) {
      known.page = page;
      if (known.slot !== slot) {
        known.slot = slot;
        known.element.style.left = `${slot * PAGE_STEP * SHEET}px`;
      }
      return;
    }
    known?.element.remove();
    const element = document.createElement('div');
    element.className = 'sheet';
    element.style.cssText = `left:${slot * PAGE_STEP * SHEET}px;width:${SHEET}px;height:${SHEET * page.ratio}px`;
    const panels = new Map<string, HTMLElement>();
    for (const panel of page.panels) {
      const frame = this.#frame(panel);
      panels.set(panel.id, frame);
      element.append(frame);
    }
    this.#sheets.set(page.id, { page, slot, element, panels });
    this.#world.append(element);
  }

  #frame(panel: Panel): HTMLElement {
    const { box, picture } = panel;
    const frame = document.createElement('div');
    frame.className = `frame border-${panel.border}`;
    frame.style.cssText = `left:${box.x * 100}%;top:${box.y * 100}%;width:${box.w * 100}%;height:${box.h * 100}%;background:${picture.tint}`;
    frame.append(this.#options.adopt?.get(picture.hash) ?? this.#picture(panel));
    this.#options.adopt?.delete(picture.hash);
    return frame;
  }

  #picture(panel: Panel): HTMLElement {
    const { address, saver } = this.#options;
    const picture = document.createElement('picture');
    const source = document.createElement('source');
    source.type = 'image/avif';
    source.srcset = sourceSet(panel.picture, 'avif', address, saver);
    const image = document.createElement('img');
    image.alt = '';
    image.decoding = 'async';
    image.draggable = false;
    if (panel.picture.mirrored) image.style.transform = 'scaleX(-1)';
    source.sizes = image.sizes = '100vw';
    image.srcset = sourceSet(panel.picture, 'webp', address, saver);
    picture.append(source, image);
    image.src = plainSource(panel.picture, address);
    return picture;
  }

  /** Says how wide the pictures of the page in sight are shown, so that the browser picks the right file. */
  #size(view: View, sheet: Sheet | undefined): void {
    for (const panel of sheet?.page.panels ?? []) {
      const { box } = panel;
      const ratio = sheet?.page.ratio ?? 1;
      const width = Math.min(view.w, (view.h * box.w) / (box.h * ratio));
      const sizes = `${Math.ceil(width / 100) * 100}px`;
      const frame = sheet?.panels.get(panel.id);
      for (const element of frame?.querySelectorAll<HTMLImageElement | HTMLSourceElement>(
        'source, img'
      ) ?? [])
        if (element.sizes === '100vw') element.sizes = sizes;
    }
  }

  #move(view: View, move: Move): void {
    const { camera } = view;
    const from = this.#camera;
    this.#camera = camera;
    // Kept by hand: asking the element for its animations would force a style pass in each turn.
    this.#animation?.cancel();
    this.#animation = null;
    this.#world.style.transform = matrix(camera);
    this.#root.style.setProperty('--move', `${move.ms}ms`);
    if (move.ms === 0 || !from) return;
    const easing = `cubic-bezier(${EASING[move.transition].join(',')})`;
    const timing = { duration: move.ms, easing };
    if (move.transition === 'fade') {
      this.#animation = this.#world.animate(
        [
          { transform: matrix(from), opacity: 1 },
          { transform: matrix(from), opacity: 0, offset: 0.42 },
          { transform: matrix(camera), opacity: 0, offset: 0.43 },
          { transform: matrix(camera), opacity: 1 }
        ],
        { duration: move.ms }
      );
    } else if (move.transition === 'zoom') {
      const out = pulledBack(from, camera, view);
      this.#animation = this.#world.animate(
        [
          { transform: matrix(from) },
          { transform: matrix(out), offset: 0.45 },
          { transform: matrix(camera) }
        ],
        timing
      );
    } else
      this.#animation = this.#world.animate(
        [{ transform: matrix(from) }, { transform: matrix(camera) }],
        timing
      );
  }
}

function matrix({ scale, tx, ty }: Camera): string {
  return `translate(${tx.toFixed(2)}px,${ty.toFixed(2)}px) scale(${(scale / SHEET).toFixed(5)})`;
}

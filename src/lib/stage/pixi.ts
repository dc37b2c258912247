/**
 * The drawn stage: the page on WebGL by PixiJS, with depth in the pictures and light that moves.
 * Loaded only after the first panel is on the screen. Draws only while something moves.
 */
import 'pixi.js/unsafe-eval';
import { Container, Sprite, Texture, WebGLRenderer } from 'pixi.js';
import type { Page } from '../core/compiled.ts';
import { PAGE_STEP, type Camera } from './camera.ts';
import { DrawnPanel, SHEET } from './drawn-panel.ts';
import { glowTexture, vignetteTexture } from './lights.ts';
import { Pace } from './pace.ts';
import { pathOf, type Moment } from './path.ts';
import { layerSource } from './picture.ts';
import { looksLike, type Move, type PlacedPage, type Stage, type View } from './stage.ts';
import { Textures } from './textures.ts';

export interface PixiOptions {
  address: (path: string) => string;
  /** Address of the flat picture that the still stage has loaded, or null. */
  flat: (page: string, panel: string) => string | null;
  /** Called when a picture has become ready. */
  onready: () => void;
  onlost: () => void;
  /** Called when the device draws so slowly that plain pictures would move better. */
  onslow: () => void;
}

interface Sheet {
  page: Page;
  root: Container;
  paper: Sprite;
  panels: DrawnPanel[];
}

const GROUND = 0x14121f;
const DIMMED = 0.2;
/** Widest panel in device px that the layers are sharp enough for; wider ones stay flat. */
const WIDEST_LAYERS = 1300;
/** How far depth leans with the pointer, of what the margin of a picture allows. */
const LEAN = 0.75;

export class PixiStage implements Stage {
  readonly canvas: HTMLCanvasElement;
  readonly #renderer: WebGLRenderer;
  readonly #options: PixiOptions;
  readonly #textures: Textures;
  readonly #stage = new Container();
  readonly #world = new Container();
  readonly #glow: Sprite;
  readonly #vignette: Sprite;
  readonly #sheets = new Map<string, Sheet>();
  #view: View | null = null;
  #camera: Camera | null = null;
  #move: { at: (t: number) => Moment; begun: number; ms: number } | null = null;
  #frame = 0;
  #pace = new Pace();
  #pointer = { x: 0, y: 0 };
  #leaning = { x: 0, y: 0 };

  private constructor(renderer: WebGLRenderer, options: PixiOptions) {
    this.#renderer = renderer;
    this.#options = options;
    this.canvas = renderer.canvas as HTMLCanvasElement;
    this.#textures = new Textures(renderer, () => {
      this.#dress();
      this.#wake();
      options.onready();
    });
    this.#glow = new Sprite(glowTexture());
    this.#glow.anchor.set(0.5);
    this.#glow.blendMode = 'add';
    this.#vignette = new Sprite(vignetteTexture());
    this.#stage.addChild(this.#world, this.#glow, this.#vignette);
    this.canvas.addEventListener('webglcontextlost', options.onlost);
  }

  /** @throws when the device has no WebGL */
  static async create(options: PixiOptions): Promise<PixiStage> {
    const renderer = new WebGLRenderer();
    await renderer.init({
      width: 16,
      height: 16,
      resolution: Math.min(2, devicePixelRatio),
      autoDensity: true,
      backgroundColor: GROUND,
      antialias: false,
      powerPreference: 'low-power',
      skipExtensionImports: true
    });
    return new PixiStage(renderer, options);
  }

  /** Whether everything that must be seen of a view could be drawn at once. Begins to fetch what is missing. */
  ready(view: View): boolean {
    this.#place(view);
    this.#fetch(view);
    const sheet = this.#sheets.get(view.current.page.id);
    const seen = sheet?.panels.filter(({ panel }) => view.whole || panel.id === view.focus) ?? [];
    return seen.length > 0 && seen.every((panel) => panel.ready);
  }

  show(view: View, move: Move): void {
    const { w, h } = view;
    if (this.#view?.w !== w || this.#view.h !== h) {
      this.#renderer.resize(w, h);
      this.#vignette.setSize(w, h);
    }
    const from = this.#camera;
    this.#view = view;
    this.#place(view);
    this.#fetch(view);
    this.#move =
      from && move.ms > 0
        ? { at: pathOf(from, view.camera, move, view), begun: performance.now(), ms: move.ms }
        : null;
    if (!this.#move) this.#camera = view.camera;
    this.#pace.begin();
    this.#wake();
  }

  /** The pointer's place, -0.5..0.5 of the screen; the depth leans gently after it. */
  lean(x: number, y: number): void {
    this.#pointer = { x, y };
    if (this.#focused()?.layered) this.#wake();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.canvas.removeEventListener('webglcontextlost', this.#options.onlost);
    for (const id of [...this.#sheets.keys()]) this.#remove(id);
    this.#textures.destroy();
    this.#stage.destroy({ children: true, texture: true, textureSource: true });
    this.#renderer.destroy({ removeView: true });
  }

  #place(view: View): void {
    const kept = [view.current, ...view.near];
    for (const id of [...this.#sheets.keys()])
      if (!kept.some(({ page }) => page.id === id)) {
        const slot = (this.#sheets.get(id)?.root.x ?? 0) / (PAGE_STEP * SHEET);
        if (Math.abs(slot - view.current.slot) > 1.5) this.#remove(id);
      }
    for (const placed of kept) this.#sheet(placed);
  }

  #sheet({ page, slot }: PlacedPage): void {
    const known = this.#sheets.get(page.id);
    if (known && looksLike(known.page, page)) {
      known.page = page;
      known.root.x = slot * PAGE_STEP * SHEET;
      return;
    }
    if (known) this.#remove(page.id);
    const root = new Container();
    root.x = slot * PAGE_STEP * SHEET;
    const paper = new Sprite(Texture.WHITE);
    paper.tint = 0xf8f1e1;
    paper.alpha = 0;
    paper.position.set(-12, -12);
    paper.setSize(SHEET + 24, SHEET * page.ratio + 24);
    const panels = page.panels.map((panel) => new DrawnPanel(panel, page.ratio));
    root.addChild(paper, ...panels.map((panel) => panel.root));
    this.#sheets.set(page.id, { page, root, paper, panels });
    this.#world.addChild(root);
  }

  #remove(id: string): void {
    const sheet = this.#sheets.get(id);
    for (const panel of sheet?.panels ?? []) panel.destroy();
    sheet?.root.destroy({ children: true });
    this.#sheets.delete(id);
  }

  /** Asks for the pictures near the view and lets the others go. */
  #fetch(view: View): void {
    const wanted = new Set<string>();
    for (const sheet of this.#sheets.values())
      for (const { panel } of sheet.panels) {
        const flat = this.#options.flat(sheet.page.id, panel.id);
        if (flat) wanted.add(flat);
        const next = panel.id === view.focus || panel.id === view.ahead;
        const width = panel.box.w * view.camera.scale * this.#renderer.resolution;
        if (next && !view.whole && width <= WIDEST_LAYERS)
          for (const address of this.#layersOf(panel)) wanted.add(address);
      }
    for (const sheet of this.#sheets.values())
      for (const drawn of sheet.panels) {
        const flat = this.#options.flat(sheet.page.id, drawn.panel.id);
        if (!flat || !wanted.has(flat)) drawn.setFlat(null);
        if (!this.#layersOf(drawn.panel).every((address) => wanted.has(address)))
          drawn.setLayers([]);
      }
    this.#textures.keep(wanted);
    for (const address of wanted) this.#textures.get(address);
    this.#dress();
  }

  #layersOf({ picture }: DrawnPanel['panel']): string[] {
    return picture.layers.map(({ name }) => layerSource(picture, name, this.#options.address));
  }

  /** Gives every panel what has arrived for it. */
  #dress(): void {
    const view = this.#view;
    for (const sheet of this.#sheets.values())
      for (const drawn of sheet.panels) {
        const flat = this.#options.flat(sheet.page.id, drawn.panel.id);
        if (flat) drawn.setFlat(this.#textures.get(flat));
        const { id, picture } = drawn.panel;
        // Layers change hands at rest only, or while their panel is still in the dark.
        if (this.#move || !view || (id !== view.focus && id !== view.ahead)) continue;
        const sources = this.#layersOf(drawn.panel).map((address) => this.#textures.get(address));
        if (sources.length > 0 && sources.every((source) => source !== null))
          drawn.setLayers(
            sources.map((source, i) => ({ source, depth: picture.layers[i]?.depth ?? 0.5 }))
          );
      }
  }

  #focused(): DrawnPanel | undefined {
    const view = this.#view;
    return view
      ? this.#sheets.get(view.current.page.id)?.panels.find(({ panel }) => panel.id === view.focus)
      : undefined;
  }

  #wake(): void {
    if (!this.#frame && this.#view) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  #draw(now: number): void {
    this.#frame = 0;
    const view = this.#view;
    if (!view) return;
    let t = 1;
    let light = 1;
    if (this.#move) {
      t = Math.min(1, Math.max(0, (now - this.#move.begun) / this.#move.ms));
      const moment = this.#move.at(t);
      this.#camera = moment.camera;
      light = moment.light;
      this.#pace.frame();
      if (t === 1) {
        if (this.#pace.isSlow(this.#move.ms)) this.#options.onslow();
        this.#move = null;
        this.#dress();
      }
    }
    const camera = this.#camera ?? view.camera;
    this.#world.position.set(camera.tx, camera.ty);
    this.#world.scale.set(camera.scale / SHEET);
    const dimming = this.#dim(view, t, light);
    const leaning = this.#lean(view, camera);
    this.#shine(view, t);
    this.#renderer.render(this.#stage);
    if (this.#move || dimming || leaning) this.#wake();
  }

  /** Brings panels into the light or the dark. @returns true while one is on its way */
  #dim(view: View, t: number, light: number): boolean {
    let moving = false;
    for (const sheet of this.#sheets.values()) {
      const current = sheet.page.id === view.current.page.id;
      sheet.paper.alpha = current && view.whole ? light : 0;
      for (const drawn of sheet.panels) {
        const focused = current && drawn.panel.id === view.focus;
        const wanted = focused || (current && view.whole) ? 1 : DIMMED;
        const rest = t >= 1 && !this.#move;
        const brightness = rest ? wanted : drawn.brightness + (wanted - drawn.brightness) * 0.16;
        drawn.shade(brightness, light);
        drawn.mark(focused && view.whole);
        moving ||= Math.abs(brightness - wanted) > 0.01;
      }
    }
    return moving;
  }

  /** Leans the depth with the pointer and with the camera's way. @returns true until it rests */
  #lean(view: View, camera: Camera): boolean {
    const smooth = this.#leaning;
    const dx = this.#pointer.x * 2 * LEAN - smooth.x;
    const dy = this.#pointer.y * 2 * LEAN - smooth.y;
    smooth.x += dx * 0.08;
    smooth.y += dy * 0.08;
    for (const sheet of this.#sheets.values())
      for (const drawn of sheet.panels) {
        if (!drawn.layered) continue;
        const { box } = drawn.panel;
        const x =
          (box.x + box.w / 2) * camera.scale + (sheet.root.x / SHEET) * camera.scale + camera.tx;
        const y = (box.y + box.h / 2) * sheet.page.ratio * camera.scale + camera.ty;
        const off = (value: number, size: number) => Math.max(-1, Math.min(1, value / size - 0.5));
        const clamp = (value: number) => Math.max(-1, Math.min(1, value));
        const moved = this.#move ? 1 : 0;
        drawn.lean(
          clamp(smooth.x + moved * off(x, view.w)),
          clamp(smooth.y + moved * off(y, view.h))
        );
      }
    const layered = this.#focused()?.layered ?? false;
    return layered && Math.hypot(dx, dy) > 0.004;
  }

  /** A breath of light over the panel while the camera is on its way; at rest only the vignette. */
  #shine(view: View, t: number): void {
    const breath = this.#move ? Math.sin(Math.PI * t) : 0;
    const focused = this.#focused();
    this.#glow.visible = breath > 0.01 && !view.whole;
    this.#glow.alpha = breath * 0.14;
    if (focused) this.#glow.tint = focused.panel.picture.tint;
    this.#glow.position.set(view.w / 2, view.h / 2);
    this.#glow.setSize(Math.max(view.w, view.h) * 1.3);
    this.#vignette.visible = !view.whole;
    this.#vignette.alpha = 0.3 + breath * 0.25;
  }
}

/**
 * Letters a panel: measures its words once in the document, asks the placement module for their
 * places and draws their outlines. Results are kept until `forget`, so that a turn costs no layout.
 */
import type { Balloon, Direction, Panel } from '../core/compiled.ts';
import { outline, type Outline } from '../core/balloon-outline.ts';
import { balloonSize, shapeAround, type Shape, type TextLine } from '../core/balloon-shape.ts';
import { planTails } from '../core/balloon-tail.ts';
import { stretchesOf, widestLine } from '../core/lettering-estimate.ts';
import { withBreaks } from '../core/line-break.ts';
import { COVER_LIKED, placeLettering, worstCover, type Lettering } from '../core/lettering.ts';
import type { Rect } from '../stage/camera.ts';

export interface LetteredBalloon {
  balloon: Balloon;
  /** The words as they are set, with soft hyphens in long ones. */
  text: string;
  /** Centre, px. */
  x: number;
  y: number;
  shape: Shape;
  /** Width of the text block, px. */
  width: number;
  outline: Outline;
  /** Degrees; only sound effects lean. */
  lean: number;
}

export interface Lettered {
  /** Size of the letters, px. */
  font: number;
  stroke: number;
  balloons: LetteredBalloon[];
  /** True when the words have to stand below the picture as a list. */
  list: boolean;
  /** How far balloons reach beyond the panel's upper and lower edge, px. */
  over: number;
  under: number;
}

export interface LetterPlace {
  /** The panel, and where balloons may stand; px of one system. */
  panel: Rect;
  region: Rect;
  /** Sizes of letters to try, largest first, px. */
  fonts: number[];
  reading: Direction;
}

interface Measured {
  width: number;
  shape: Shape;
}

/** Letters from large to the least that is legible, for a panel of so many px. */
export function fontsFor(panel: { w: number; h: number }, scale: number): number[] {
  const least = 14.5 * scale;
  const wanted = Math.min(34, Math.max(16.5, 6 + Math.sqrt(panel.w * panel.h) * 0.026)) * scale;
  return [wanted, (wanted + least) / 2, least];
}

export class Letterer {
  readonly #host: HTMLElement;
  readonly #kept = new Map<string, Lettered>();

  /** @param host an empty element that inherits the lettering's font and direction; never shown */
  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Drops what was measured: after a change of font, size or language. */
  forget(): void {
    this.#kept.clear();
  }

  letter(panel: Panel, place: LetterPlace): Lettered {
    const key = [
      panel.id,
      ...Object.values(place.panel),
      ...Object.values(place.region),
      ...place.fonts
    ]
      .map((part) => (typeof part === 'number' ? Math.round(part) : part))
      .join();
    let lettered = this.#kept.get(key);
    if (!lettered) {
      lettered = this.#letter(panel, place);
      if (this.#kept.size > 60) this.#kept.clear();
      this.#kept.set(key, lettered);
    }
    return lettered;
  }

  #letter(panel: Panel, place: LetterPlace): Lettered {
    const field = {
      panel: place.panel,
      region: place.region,
      keepClear: panel.keepClear.map(([x, y, w, h]) => percentRect(place.panel, x, y, w, h)),
      reading: place.reading,
      gap: 3,
      tailRoom: (place.fonts[0] ?? 16) * 1.2
    };
    const measured: Measured[][][] = panel.balloons.map(() => []);
    const attempt = (levels: number): Lettering | null =>
      placeLettering(
        panel.balloons.map((balloon, i) => ({
          id: balloon.id,
          at: percentPoint(place.panel, balloon.at),
          tail: balloon.tail && percentPoint(place.panel, balloon.tail),
          free: balloon.kind === 'sfx',
          levels: (measured[i] ?? [])
            .slice(0, levels)
            .map((shapes, level) =>
              shapes.map(({ shape }) => balloonSize(balloon.kind, shape, place.fonts[level] ?? 16))
            )
        })),
        field
      );
    this.#measure(panel.balloons, place, [0], measured);
    let result = attempt(1);
    if (!result || worstCover(result.placements, field.keepClear) > COVER_LIKED) {
      this.#measure(panel.balloons, place, [1, 2], measured);
      result = attempt(3);
    }
    if (!result)
      return {
        font: place.fonts.at(-1) ?? 16,
        stroke: 2,
        balloons: [],
        list: true,
        over: 0,
        under: 0
      };
    return this.#draw(panel.balloons, place, measured, result, field.keepClear);
  }

  #draw(
    balloons: Balloon[],
    place: LetterPlace,
    measured: Measured[][][],
    result: Lettering,
    keepClear: Rect[]
  ): Lettered {
    const font = place.fonts[result.level] ?? 16;
    let over = 0;
    let under = 0;
    const set = result.placements.map((placed, i) => {
      const balloon = balloons[i] as Balloon;
      const { width, shape } = measured[i]?.[result.level]?.[placed.shape] as Measured;
      over = Math.max(over, place.panel.y - (placed.y - placed.h / 2));
      under = Math.max(under, placed.y + placed.h / 2 - place.panel.y - place.panel.h);
      const target = balloon.tail && percentPoint(place.panel, balloon.tail);
      return { balloon, kind: balloon.kind, x: placed.x, y: placed.y, width, shape, target };
    });
    const tails = planTails(set, { keepClear, font });
    const drawn = set.map(({ balloon, kind, x, y, width, shape, target }, i): LetteredBalloon => ({
      balloon,
      text: withBreaks(balloon.text, balloon.breaks),
      x,
      y,
      shape,
      width,
      outline: outline(kind, shape, {
        font,
        tail: tails[i] ?? null,
        foot: target ? (target[0] > x ? 'right' : 'left') : undefined,
        seed: balloon.id + balloon.text.length
      }),
      lean: kind === 'sfx' ? (balloon.text.length % 2 ? 5 : -6) : 0
    }));
    return { font, stroke: Math.max(1.8, font * 0.125), balloons: drawn, list: false, over, under };
  }

  /** One layout for all balloons, shapes and sizes asked for. */
  #measure(
    balloons: Balloon[],
    place: LetterPlace,
    levels: number[],
    measured: Measured[][][]
  ): void {
    const specimens: Array<{ element: HTMLElement; balloon: number; level: number }> = [];
    balloons.forEach((balloon, i) => {
      for (const level of levels)
        for (const stretch of stretchesOf(balloon.kind)) {
          const element = document.createElement('span');
          element.className = `letters ${balloon.kind}`;
          const font = place.fonts[level] ?? 16;
          const widest = widestLine(balloon.width, place.panel.w, place.region.w, font, stretch);
          element.style.cssText = `--font:${font}px;max-width:${widest}px`;
          element.textContent = withBreaks(balloon.text, balloon.breaks);
          specimens.push({ element, balloon: i, level });
        }
    });
    this.#host.replaceChildren(...specimens.map(({ element }) => element));
    for (const { element, balloon, level } of specimens) {
      const lines = linesOf(element);
      const kind = (balloons[balloon] as Balloon).kind;
      const shapes = ((measured[balloon] as Measured[][])[level] ??= []);
      const width = Math.max(0, ...lines.map(({ half }) => half * 2));
      shapes.push({
        width: Math.ceil(width) + 1,
        shape: shapeAround(kind, lines, place.fonts[level] ?? 16)
      });
    }
    this.#host.replaceChildren();
  }
}

/** The lines of a laid-out element, relative to the middle of its block. */
function linesOf(element: HTMLElement): TextLine[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  if (rects.length === 0) return [];
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const middle = (top + bottom) / 2;
  const lines: TextLine[] = [];
  // Text that runs in both directions gives several rects a line.
  for (const rect of rects) {
    const line = lines.find((known) => Math.abs(known.top - (rect.top - middle)) < rect.height / 2);
    if (line) line.half += rect.width / 2;
    else lines.push({ half: rect.width / 2, top: rect.top - middle, bottom: rect.bottom - middle });
  }
  return lines;
}

function percentPoint(panel: Rect, [x, y]: [number, number]): [number, number] {
  return [panel.x + (x / 100) * panel.w, panel.y + (y / 100) * panel.h];
}

function percentRect(panel: Rect, x: number, y: number, w: number, h: number): Rect {
  const [left, top] = percentPoint(panel, [x, y]);
  return { x: left, y: top, w: (w / 100) * panel.w, h: (h / 100) * panel.h };
}

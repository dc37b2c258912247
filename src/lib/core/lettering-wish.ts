/**
 * Where the words of a panel would best stand, for words whose author leaves the place open. The
 * panel is taken as it stands on the smallest phone; the result is percent of the panel, so that it
 * serves every screen as the wish from which the reader starts. The same input gives the same places.
 */
import type { BalloonKind, Direction } from './compiled.ts';
import { PHONE_PANEL, TEXT_SHARE, estimateBalloon, estimateWidth } from './lettering-estimate.ts';
import { distance, type Area } from './lettering-geometry.ts';
import { placeLettering, type LetteringItem, type Placement, type Size } from './lettering.ts';

type Point = [number, number];

/** The words of one balloon; points are percent of the panel. */
export interface WishedWords {
  id: string;
  kind: BalloonKind;
  /** May hold soft hyphens. */
  text: string;
  at?: Point | undefined;
  /** Greatest width, percent of the panel's width; fitted to the text when left out. */
  width?: number | undefined;
  tail: Point | null;
  /** The mouth, hand or thing that the words come from; null when nothing is known. */
  source: Point | null;
}

export interface WishField {
  /** Height of the panel divided by its width. */
  ratio: number;
  /** Faces and hands, percent of the panel. */
  keepClear: Array<[number, number, number, number]>;
  reading: Direction;
}

export interface Wish {
  at: Point;
  width: number;
}

export interface Wishes {
  places: Wish[];
  /** False when the words have no room beside each other; the places are then a plain stack. */
  fits: boolean;
}

/** Space to the panel's edge and between two balloons, px on the phone. */
const MARGIN = 5;
const GAP = 5;
/** Space in which a tail can be read, px on the phone. */
const TAIL_ROOM = 18;
/** Centres that are tried; the search walks on from the best of them. */
const GRID = [7, 9] as const;
/** Size of the letters, px; shortest and longest line in that size; how much wider a balloon is than high. */
const LETTERS = 15.5;
const SHORTEST = 4.5;
const LONGEST = 11;
const BROADNESS = 1.9;
/** How much narrower and wider than asked a balloon may be tried. */
const STRETCH = [1, 1.25, 0.8];

/** The check and the compiler ask for the same places. */
const kept = new Map<string, Wishes>();

/** A place for each of the words, in their order. Places that the author names stay as they are. */
export function wishPlaces(words: readonly WishedWords[], field: WishField): Wishes {
  const key = JSON.stringify([
    field,
    words.map(({ id, kind, text, at, width, tail, source }) => [
      id,
      kind,
      text,
      at,
      width,
      tail,
      source
    ])
  ]);
  let wishes = kept.get(key);
  if (!wishes) kept.set(key, (wishes = findPlaces(words, field)));
  return wishes;
}

function findPlaces(words: readonly WishedWords[], field: WishField): Wishes {
  const panel: Area = { x: 0, y: 0, w: PHONE_PANEL, h: PHONE_PANEL * field.ratio };
  const px = ([x, y]: Point): Point => [(x / 100) * panel.w, (y / 100) * panel.h];
  const open = words.some(({ at }) => at === undefined);
  const widths = words.map((one) => widthsOf(one, field.ratio));
  const asked = (): Wishes => ({
    places: words.map((one, i) => ({ at: one.at ?? [50, 50], width: widths[i]?.[0] ?? 38 })),
    fits: true
  });
  if (!open) return asked();
  const region: Area = inset(panel, MARGIN);
  const items = words.map((one, index): LetteringItem => {
    const tail = one.tail && px(one.tail);
    const sizes = (widths[index] ?? []).map((width) => sizeOf(one, width, field.ratio));
    // Other widths are tried only when the words do not fit well in the first.
    const levels = [sizes.slice(0, 1), sizes];
    const free = one.kind === 'sfx';
    if (one.at) {
      const at = px(one.at);
      const home = (placed: Placement): number =>
        (Math.hypot(placed.x - at[0], placed.y - at[1]) / PHONE_PANEL) * 40;
      return { id: one.id, at, tail, levels, free, home };
    }
    const source = tail ?? (one.source && px(one.source));
    const turn = { index, count: words.length };
    const home = homeOf(one.kind, source, turn, region, field.reading);
    return { id: one.id, at: source ?? [panel.w / 2, panel.h / 2], tail, levels, free, home };
  });
  const keepClear = field.keepClear.map(([x, y, w, h]) => {
    const [left, top] = px([x, y]);
    return { x: left, y: top, w: (w / 100) * panel.w, h: (h / 100) * panel.h };
  });
  const found = placeLettering(items, {
    panel,
    region,
    keepClear,
    reading: field.reading,
    gap: GAP,
    tailRoom: TAIL_ROOM,
    grid: GRID,
    borne: 1
  });
  if (!found) return { places: stack(words, widths, field.reading), fits: false };
  return {
    places: found.placements.map((placed, i) => ({
      at: words[i]?.at ?? [percent(placed.x, panel.w), percent(placed.y, panel.h)],
      width: Math.round(widths[i]?.[placed.shape] ?? 38)
    })),
    fits: true
  };
}

/** Greatest widths to try, best first, percent of the panel. */
function widthsOf(words: WishedWords, ratio: number): number[] {
  if (words.width !== undefined) {
    const asked = words.width;
    return words.at ? [asked] : STRETCH.map((by) => Math.min(96, asked * by));
  }
  // A low panel has room at the sides, a tall one above and below.
  const broad = BROADNESS * Math.min(1.5, Math.max(0.75, 1 / Math.sqrt(ratio)));
  const letters = estimateWidth(words.kind, words.text);
  const line = Math.min(LONGEST, Math.max(SHORTEST, Math.sqrt(letters * broad)));
  const best = ((line * LETTERS) / PHONE_PANEL / TEXT_SHARE) * 100;
  return STRETCH.map((by) => Math.min(94, best * by));
}

/** Room of a balloon on the phone, px. */
function sizeOf({ kind, text }: WishedWords, width: number, ratio: number): Size {
  const { w, h } = estimateBalloon(kind, text, width, ratio);
  return {
    w: Math.min(PHONE_PANEL - 2 * MARGIN, (w / 100) * PHONE_PANEL),
    h: Math.min(PHONE_PANEL * ratio - 2 * MARGIN, (h / 100) * PHONE_PANEL * ratio)
  };
}

/** How little words like a place, 0 for best: what a letterer weighs before looking at the others. */
function homeOf(
  kind: BalloonKind,
  source: Point | null,
  turn: { index: number; count: number },
  region: Area,
  reading: Direction
): (placed: Placement) => number {
  const diagonal = Math.hypot(region.w, region.h);
  const fromStart = (x: number): number =>
    reading === 'ltr' ? (x - region.x) / region.w : 1 - (x - region.x) / region.w;
  const fromTop = (placed: Placement): number => (placed.y - placed.h / 2 - region.y) / region.h;
  if (kind === 'caption' || (kind !== 'sfx' && !source)) {
    const corners = cornersOf(turn, kind === 'caption', region, reading);
    return (placed) =>
      Math.min(
        ...corners.map(({ x, y, cost }) => {
          const dx =
            x < 0
              ? placed.x - placed.w / 2 - region.x
              : region.x + region.w - placed.x - placed.w / 2;
          const dy =
            y < 0
              ? placed.y - placed.h / 2 - region.y
              : region.y + region.h - placed.y - placed.h / 2;
          return cost + (Math.hypot(dx, dy) / diagonal) * 2.2;
        })
      );
  }
  if (kind === 'sfx') {
    const middle: Point = [region.x + region.w / 2, region.y + region.h / 2];
    return (placed) =>
      source
        ? Math.abs(distance(boxOf(placed), source) / diagonal - 0.05) * 2
        : (Math.hypot(placed.x - middle[0], placed.y - middle[1]) / diagonal) * 0.3;
  }
  const [mouthX, mouthY] = source as Point;
  return (placed) => {
    // Beside a head is good, below it a last resort.
    const below = (placed.y + placed.h * 0.5 - mouthY) / region.h;
    const aside = Math.max(0, Math.abs(placed.x - mouthX) - placed.w * 0.3) / region.w;
    const early = turn.count > 1 ? fromStart(placed.x) * (turn.index === 0 ? 0.06 : 0) : 0;
    return Math.max(0, below) * 1.4 + aside * 0.7 + fromTop(placed) * 0.3 + early;
  };
}

/** The corners of the panel, by how well they suit words of this turn; x and y are -1 or 1. */
function cornersOf(
  { index, count }: { index: number; count: number },
  caption: boolean,
  region: Area,
  reading: Direction
): Array<{ x: number; y: number; cost: number }> {
  const start = reading === 'ltr' ? -1 : 1;
  const last = index === count - 1 && count > 1;
  const low = region.h < region.w * 0.5;
  const [top, bottom] = last
    ? [0.3, 0]
    : index === 0 && count > 1
      ? [0, 0.6]
      : [0, caption ? 0.14 : 0.3];
  return [
    { x: start, y: -1, cost: top },
    { x: -start, y: -1, cost: top + 0.09 },
    { x: start, y: 1, cost: bottom + (last ? 0.09 : 0) + (low ? 0.04 : 0) },
    { x: -start, y: 1, cost: bottom + (last ? 0 : 0.05) + (low ? 0.04 : 0) }
  ];
}

/** One below the other from the top, from side to side: for words that have no room. */
function stack(words: readonly WishedWords[], widths: number[][], reading: Direction): Wish[] {
  return words.map((one, index) => {
    const y = (100 * (index + 0.5)) / words.length;
    const early = index % 2 === 0 ? 36 : 64;
    const x = words.length === 1 ? 50 : reading === 'ltr' ? early : 100 - early;
    return { at: one.at ?? [x, y], width: Math.round(widths[index]?.[0] ?? 38) };
  });
}

function boxOf({ x, y, w, h }: Placement): Area {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function inset(area: Area, by: number): Area {
  return { x: area.x + by, y: area.y + by, w: area.w - 2 * by, h: area.h - 2 * by };
}

function percent(value: number, of: number): number {
  return Math.round((value / of) * 1000) / 10;
}

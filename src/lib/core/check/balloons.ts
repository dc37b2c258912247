/**
 * Balloons: short enough for their kind and width, inside their panel, read in their order, spoken by
 * someone who exists, and off the faces. Sizes are estimates for the smallest phone.
 */
import { estimateBalloon } from '../lettering-estimate.ts';
import { askedIn, clearIn, editionFor, pointIn } from '../edition.ts';
import { softBreaks } from '../hyphenate.ts';
import { wishPlaces, type Wish, type Wishes } from '../lettering-wish.ts';
import type { MessageFile } from '../messages.ts';
import { placePage } from '../page-geometry.ts';
import { resolveScene, type KeepClear } from '../pictures.ts';
import { originOf, tailOf } from '../prepare.ts';
import { unknownNames } from '../scene-names.ts';
import type { Path } from '../source.ts';
import type { PanelSource, WordsSource } from '../story.ts';
import { checkLength, checkSpeaker } from './balloon-words.ts';
import type { EpisodeContext } from './context.ts';

/** Percent that an estimate may lie beyond the panel's edge. */
const EDGE = 6;
/** Share of its height that a balloon has beside another in the same row. */
const SAME_ROW = 0.35;
/** Share of a face under a balloon from which on it is told. */
const COVERED = 0.15;

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

interface PanelPlace {
  panel: PanelSource;
  path: Path;
  ratio: number;
  /** Faces and hands, percent of the panel. */
  keepClear: ReturnType<KeepClear>;
}

export function checkBalloons(context: EpisodeContext): void {
  const { episode, series } = context;
  episode.data.pages.forEach((page, pageIndex) => {
    const placed = placePage(page, series.data.reading);
    page.panels.forEach((panel, index) => {
      const ratio = placed.panels[index]?.ratio ?? 1;
      const keepClear = clearOf(context, panel, ratio);
      checkPanel(context, { panel, path: ['pages', pageIndex, 'panels', index], ratio, keepClear });
    });
  });
}

function clearOf({ series, options }: EpisodeContext, { scene }: PanelSource, ratio: number) {
  if (!scene || unknownNames(scene, series, options.kit).length > 0) return [];
  const resolved = resolveScene(scene, series);
  return resolved ? options.keepClear(resolved, ratio) : [];
}

function checkPanel(context: EpisodeContext, place: PanelPlace): void {
  const { library, episode } = context;
  const { panel, path } = place;
  const main = library.locales.data.default;
  panel.words.forEach((words, index) => checkSpeaker(context, words, [...path, 'words', index]));
  for (const language of library.locales.data.locales) {
    const { code } = language;
    const messages = episode.messages.get(code);
    if (!messages || panel.words.length === 0) continue;
    const wishes = wishesIn(context, place, messages, language);
    panel.words.forEach((words, index) => {
      const width = wishes.places[index]?.width ?? 100;
      checkLength(context, place, { words, width }, messages, code === main);
    });
    if (!wishes.fits) tellNoRoom(context, place, code === main ? null : code);
    if (code !== main || !wishes.fits) continue;
    const boxes = panel.words.map((words, index) =>
      boxOf(words, wishes.places[index] as Wish, messages, place)
    );
    checkInside(context, place, boxes);
    checkOrder(context, place, boxes);
    checkFaces(context, place, boxes);
  }
}

function wishesIn(
  { series }: EpisodeContext,
  { panel, ratio, keepClear }: PanelPlace,
  messages: MessageFile,
  language: Parameters<typeof editionFor>[0]
): Wishes {
  const edition = editionFor(language, series.data.reading);
  const words = panel.words.map((item) => ({
    ...item,
    text: textOf(panel, item, messages),
    at: askedIn(edition, item.at),
    tail: pointIn(edition, tailOf(item, panel.scene, ratio)),
    source: pointIn(edition, originOf(item, panel.scene, ratio))
  }));
  const clear = clearIn(edition, keepClear);
  return wishPlaces(words, { ratio, keepClear: clear, reading: edition.reading });
}

/** The words with soft hyphens. */
function textOf(panel: PanelSource, { id }: WordsSource, messages: MessageFile): string {
  return softBreaks(messages.texts.get(`panels.${panel.id}.${id}`) ?? '', messages.lang);
}

function tellNoRoom(
  { episode, problems }: EpisodeContext,
  { panel, path }: PanelPlace,
  language: string | null
): void {
  const place = { source: episode.source, path: [...path, 'words'] };
  const message = `The words of "${panel.id}" have no room beside each other${language === null ? '' : ` in "${language}"`}.`;
  const remedy =
    'Shorten them, move some to another panel, or give the panel a larger cell; the reader sets them below the picture.';
  if (language === null) problems.error('balloon-no-room', place, message, remedy);
  else problems.warn('balloon-no-room', place, message, remedy);
}

function boxOf(
  words: WordsSource,
  { at, width }: Wish,
  messages: MessageFile,
  { panel, ratio }: PanelPlace
): Box {
  const text = textOf(panel, words, messages);
  const { w, h } = estimateBalloon(words.kind, text, width, ratio);
  return { x: at[0] - w / 2, y: at[1] - h / 2, w, h };
}

function checkInside(
  { episode, problems }: EpisodeContext,
  { panel, path }: PanelPlace,
  boxes: Box[]
): void {
  boxes.forEach((box, index) => {
    const id = panel.words[index]?.id ?? '';
    const out = [
      ['left', -box.x],
      ['right', box.x + box.w - 100],
      ['top', -box.y],
      ['bottom', box.y + box.h - 100]
    ] as const;
    for (const [side, beyond] of out) {
      if (beyond <= EDGE) continue;
      const place = { source: episode.source, path: [...path, 'words', index, 'at'] };
      const message = `The balloon "${id}" leaves its panel by about ${Math.round(beyond)}% at the ${side}.`;
      problems.error(
        'balloon-outside',
        place,
        message,
        `Move its centre (at) or make it ${side === 'left' || side === 'right' ? 'narrower' : 'wider'}: it is about ${Math.round(box.w)}% wide and ${Math.round(box.h)}% high.`
      );
    }
  });
}

/** A sound has no turn in the talk, and stands wherever it is made. */
function checkOrder(
  { episode, series, problems }: EpisodeContext,
  { panel, path }: PanelPlace,
  boxes: Box[]
): void {
  const spoken = panel.words.flatMap((words, index) =>
    words.kind === 'sfx' ? [] : [{ words, index, box: boxes[index] as Box }]
  );
  for (const [turn, later] of spoken.entries()) {
    const wrong = spoken
      .slice(0, turn)
      .find((earlier) => comesFirst(later.box, earlier.box, series.data.reading));
    if (!wrong) continue;
    const place = { source: episode.source, path: [...path, 'words', later.index, 'id'] };
    const message = `"${later.words.id}" comes after "${wrong.words.id}" in the file, but stands before it in the panel.`;
    problems.error(
      'balloon-order',
      place,
      message,
      `Move one of the balloons, or put "${later.words.id}" first: balloons read from top to bottom, and from ${series.data.reading === 'ltr' ? 'left to right' : 'right to left'}.`
    );
  }
}

/** Wholly above, or in the same row on the side where reading begins; what lies between is left to the eye. */
function comesFirst(a: Box, b: Box, reading: 'ltr' | 'rtl'): boolean {
  if (a.y + a.h <= b.y) return true;
  const shared = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  if (shared < SAME_ROW * Math.min(a.h, b.h)) return false;
  const [middleA, middleB] = [a.x + a.w / 2, b.x + b.w / 2];
  return reading === 'ltr' ? middleA < middleB : middleA > middleB;
}

function checkFaces(
  { episode, problems }: EpisodeContext,
  { panel, path, keepClear }: PanelPlace,
  boxes: Box[]
): void {
  for (const [x, y, w, h] of keepClear) {
    boxes.forEach((box, index) => {
      const across = Math.min(box.x + box.w, x + w) - Math.max(box.x, x);
      const down = Math.min(box.y + box.h, y + h) - Math.max(box.y, y);
      if (across <= 0 || down <= 0 || (across * down) / (w * h) < COVERED) return;
      const place = { source: episode.source, path: [...path, 'words', index, 'at'] };
      const message = `The balloon "${panel.words[index]?.id ?? ''}" lies over a face or hand at [${Math.round(x + w / 2)}, ${Math.round(y + h / 2)}].`;
      problems.warn(
        'balloon-on-face',
        place,
        message,
        'Move the balloon or the figure; the reader moves it aside as far as there is room.'
      );
    });
  }
}

/** What of an episode is the same in every language: pages, places, pictures, tails. */
import type { Page, Panel, Picture } from './compiled.ts';
import { flowOf } from './flow.ts';
import type { LoadedEpisode, LoadedSeries } from './library.ts';
import { placePage } from './page-geometry.ts';
import {
  isCut,
  pictureSource,
  type Describe,
  type KeepClear,
  type PictureJob
} from './pictures.ts';
import { unknownNames } from './scene-names.ts';
import { mouthOf, type Kit, type Scene } from './scene.ts';
import type { WordsSource } from './story.ts';

export interface PreparedEpisode {
  series: LoadedSeries;
  episode: LoadedEpisode;
  cover: Picture;
  /** Pages without their words. */
  pages: Array<Omit<Page, 'title' | 'panels'> & { titled: boolean; panels: PreparedPanel[] }>;
  jobs: PictureJob[];
}

type Point = [number, number];
type KeepClearArea = Panel['keepClear'][number];

export type PreparedPanel = Omit<Panel, 'alt' | 'balloons'> & {
  words: WordsSource[];
  tails: Array<[number, number] | null>;
  /** What the words come from, where that is known: a mouth, a thing. Percent of the panel. */
  origins: Array<[number, number] | null>;
};

/** What the compiler is lent by the art. */
export interface ArtForCompile {
  kit: Kit;
  describe: Describe;
  keepClear: KeepClear;
}

/**
 * What no language changes. Panels whose picture cannot be made out are left out, and so is an episode
 * without a cover or panels (null); the check has told why.
 */
export function prepareEpisode(
  series: LoadedSeries,
  episode: LoadedEpisode,
  { kit, describe, keepClear }: ArtForCompile
): PreparedEpisode | null {
  const { data, folder } = episode;
  const jobs: PictureJob[] = [];
  const take = (
    from: Parameters<typeof pictureSource>[0],
    ratio: number,
    panel: string
  ): PictureJob | null => {
    if (from.scene && unknownNames(from.scene, series, kit).length > 0) return null;
    const source = pictureSource(from, series, folder);
    if (!source) return null;
    const job = { picture: describe(source, ratio), source, ratio, episode: data.id, panel };
    jobs.push(job);
    return job;
  };
  const cover = take(data.cover, data.cover.ratio, 'cover');
  if (!cover) return null;
  const flow = flowOf(data);
  const pages: PreparedEpisode['pages'] = [];
  for (const [index, page] of data.pages.entries()) {
    const placed = placePage(page, series.data.reading);
    const panels: PreparedPanel[] = [];
    for (const [panelIndex, panel] of page.panels.entries()) {
      const place = placed.panels[panelIndex];
      const job = place && take(panel, place.ratio, panel.id);
      if (!job) continue;
      panels.push({
        id: panel.id,
        box: place.box,
        border: place.inset ? 'inset' : panel.border,
        picture: job.picture,
        keepClear: isCut(job.source) ? [] : keepClear(job.source, place.ratio).map(tenths),
        transition: panel.transition,
        prompt: panel.prompt ?? null,
        choice: panel.choice ?? null,
        words: panel.words,
        tails: panel.words.map((words) => tailOf(words, panel.scene, place.ratio)),
        origins: panel.words.map((words) => originOf(words, panel.scene, place.ratio))
      });
    }
    if (panels.length === 0) continue;
    const { id, titled, outcomeOf = null } = page;
    pages.push({
      id,
      number: index + 1,
      titled,
      ratio: placed.ratio,
      next: flow.next.get(id) ?? null,
      outcomeOf,
      panels
    });
  }
  return pages.length > 0 ? { series, episode, cover: cover.picture, pages, jobs } : null;
}

function tenths(area: KeepClearArea): KeepClearArea {
  return area.map((value) => Math.round(value * 10) / 10) as KeepClearArea;
}

/** Where a balloon's tail points: where the author says, else at the speaker's mouth; null for none. */
export function tailOf(words: WordsSource, scene: Scene | undefined, ratio: number): Point | null {
  if (words.tail === 'none') return null;
  if (words.tail) return words.tail;
  return hasTail(words) ? mouthIn(scene, words.by, ratio) : null;
}

/** What words come from, as far as the scene tells: the tail's target, a mouth, the thing of that name, a phone. */
export function originOf(
  words: WordsSource,
  scene: Scene | undefined,
  ratio: number
): Point | null {
  if (words.tail && words.tail !== 'none') return words.tail;
  const mouth = mouthIn(scene, words.by, ratio);
  if (mouth) return mouth;
  const name = words.kind === 'phone' ? 'phone' : words.id;
  return scene?.props.find(({ prop }) => prop === name)?.at ?? null;
}

function mouthIn(scene: Scene | undefined, by: string | undefined, ratio: number): Point | null {
  const figure = scene?.figures.find(({ who }) => who === by);
  if (!figure) return null;
  const [x, y] = mouthOf(figure, ratio);
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

function hasTail(words: WordsSource): boolean {
  return words.kind !== 'caption' && words.kind !== 'sfx' && words.kind !== 'phone';
}

/** From a scene or a cut to what a picture depends on, and the pictures an episode needs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from './compiled.ts';
import type { LoadedSeries } from './library.ts';
import type { CastMember, Cut, ResolvedScene, Scene } from './scene.ts';

/** A panel cut from a page picture: the file's path and the crop in percent of the file. */
export interface ResolvedCut {
  cutFile: string;
  crop: [number, number, number, number];
}

export type PictureSource = ResolvedScene | ResolvedCut;

/** Describes a picture without drawing it; `ratio` is its height divided by its width. */
export type Describe = (source: PictureSource, ratio: number) => Picture;

/** Faces and hands in a scene, percent of the panel: x, y, width, height. */
export type KeepClear = (
  scene: ResolvedScene,
  ratio: number
) => Array<[number, number, number, number]>;

/** One picture to draw; a list of them stands in the order in which a reader meets them. */
export interface PictureJob {
  picture: Picture;
  source: PictureSource;
  ratio: number;
  episode: string;
  /** Panel id, or `cover`. */
  panel: string;
}

export function isCut(source: PictureSource): source is ResolvedCut {
  return 'cutFile' in source;
}

/**
 * The scene with all that it names, its light and outfits filled in; null when it names a cast
 * member or set that is not there.
 */
export function resolveScene(scene: Scene, series: LoadedSeries): ResolvedScene | null {
  const set = series.sets.get(scene.set)?.data;
  if (!set) return null;
  const cast: Record<string, CastMember> = {};
  for (const figure of scene.figures) {
    const member = series.cast.get(figure.who)?.data;
    if (!member) return null;
    cast[figure.who] = member;
  }
  const figures = scene.figures.map((figure) => {
    const wear = figure.wear ?? Object.keys(cast[figure.who]?.wardrobe ?? {})[0];
    return wear === undefined ? figure : { ...figure, wear };
  });
  return { scene: { ...scene, light: scene.light ?? set.light, figures }, cast, set };
}

/** The source of a panel's or cover's picture; null when it cannot be made out. */
export function pictureSource(
  from: { scene?: Scene | undefined; cut?: Cut | undefined },
  series: LoadedSeries,
  folder: string
): PictureSource | null {
  if (from.scene) return resolveScene(from.scene, series);
  if (!from.cut) return null;
  const cutFile = join(folder, from.cut.file);
  return existsSync(cutFile) ? { cutFile, crop: from.cut.crop } : null;
}

/** The art service as the story compiler uses it: describes pictures, and draws them for a build. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Picture } from '../core/compiled.ts';
import { isCut, type PictureJob, type PictureSource } from '../core/pictures.ts';
import type { ResolvedScene } from '../core/scene.ts';
import { artVersion, canonicalJson, hashOf } from './cache.ts';
import { keepClear as keepClearOf } from './compose.ts';
import type { DrawJob } from './draw.ts';
import { layers, widths } from './encode.ts';
import { artists } from './kit.ts';
import { Studio, type DrawProgress, type DrawResult } from './studio.ts';
import { cutTint, sceneTint } from './tints.ts';

/** What the compiler writes of a picture: its hash, sizes and stand-in colour. Draws nothing. */
export function describePicture(source: PictureSource, ratio: number): Picture {
  const cut = isCut(source);
  return {
    hash: pictureHash(source, ratio),
    widths,
    ratio: shapeOf(ratio),
    layers: cut ? [] : layers,
    tint: cut ? cutTint(source) : sceneTint(source)
  };
}

const shapeOf = (ratio: number): number => Math.round(ratio * 10000) / 10000;

function pictureHash(source: PictureSource, ratio: number): string {
  const key = isCut(source)
    ? { crop: source.crop, page: pageKey(source.cutFile) }
    : { ...source, cast: visibleCast(source) };
  return hashOf(canonicalJson({ source: key, ratio: shapeOf(ratio), version: artVersion() }));
}

/** What of the cast can be seen in the scene: neither voices nor clothes that nobody wears. */
function visibleCast({ scene, cast }: ResolvedScene): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const { who, wear } of scene.figures) {
    const member = cast[who];
    if (!member) continue;
    const { wardrobe, voice: _, ...looks } = member;
    const outfit = wear ?? Object.keys(wardrobe)[0] ?? '';
    seen[`${who}/${outfit}`] = { ...looks, outfit: wardrobe[outfit] };
  }
  return seen;
}

const clearBoxes = new Map<string, Array<[number, number, number, number]>>();

/**
 * Faces and hands in percent of the panel: x, y, width, height. Renders nothing; empty for a scene
 * that names what the kit has not, which the story check tells with its place in the file.
 */
export function keepClear(
  resolved: ResolvedScene,
  ratio: number
): Array<[number, number, number, number]> {
  const hash = pictureHash(resolved, ratio);
  const known = clearBoxes.get(hash);
  if (known) return known;
  let boxes: Array<[number, number, number, number]>;
  try {
    boxes = keepClearOf(resolved, ratio, artists);
  } catch {
    boxes = [];
  }
  clearBoxes.set(hash, boxes);
  return boxes;
}

export interface DrawOptions {
  /** The repository's root; the working directory when left out. */
  root?: string;
  onProgress?: (progress: DrawProgress) => void;
}

/** Writes down what is to be drawn, for the development server and for `drawRest`. */
export function listPictures(jobs: readonly PictureJob[], options: DrawOptions = {}): void {
  const studio = new Studio({ root: options.root ?? process.cwd() });
  studio.add(jobs.map(drawJob));
  studio.save();
}

/**
 * Draws the pictures that the cache lacks, on all cores, puts all of them into `static/art` and
 * removes every other picture from there. Throws one error that names each panel that failed.
 */
export async function drawPictures(
  jobs: readonly PictureJob[],
  options: DrawOptions = {}
): Promise<DrawResult> {
  const studio = new Studio({ root: options.root ?? process.cwd() });
  try {
    studio.add(jobs.map(drawJob));
    studio.save();
    const hashes = jobs.map(({ picture }) => picture.hash);
    const result = await studio.drawAll(hashes, options.onProgress);
    if (result.failures.length > 0) throw new Error(failureText(result, jobs));
    studio.sweep(hashes);
    return result;
  } finally {
    studio.close();
  }
}

export function drawJob({ picture, source }: PictureJob): DrawJob {
  return { hash: picture.hash, source, ratio: picture.ratio };
}

/** One line a failed panel, by episode and panel. */
export function failureText({ failures }: DrawResult, jobs: readonly PictureJob[]): string {
  const place = new Map(jobs.map((job) => [job.picture.hash, `${job.episode}/${job.panel}`]));
  const lines = failures.map(({ hash, error }) => `  ${place.get(hash) ?? hash}: ${error}`);
  return `${failures.length} picture(s) could not be drawn:\n${lines.join('\n')}`;
}

const pageKeys = new Map<string, string>();

/** Stands for a page picture's content; each state of a file is read once. */
function pageKey(file: string): string {
  if (!existsSync(file)) return file;
  const { size, mtimeMs } = statSync(file);
  const state = `${file}:${size}:${mtimeMs}`;
  const key = pageKeys.get(state) ?? hashOf(readFileSync(file));
  pageKeys.set(state, key);
  return key;
}

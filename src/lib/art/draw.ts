/** Draws one picture into the cache: the work of one drawing process for one job. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { isCut, type PictureSource, type ResolvedCut } from '../core/pictures.ts';
import { compose } from './compose.ts';
import { pictureSize } from './composition.ts';
import { writeFlat, writeRendered } from './encode.ts';
import { artists } from './kit.ts';
import { render } from './render.ts';

export interface DrawJob {
  hash: string;
  source: PictureSource;
  /** Height divided by width. */
  ratio: number;
}

/**
 * Draws the job's files into the folder `target`, which appears whole or not at all. Throws when
 * the scene names what the kit has not, or a page picture cannot be read.
 */
export async function draw(job: DrawJob, target: string): Promise<void> {
  const folder = join(dirname(target), `unfinished-${process.pid}-${job.hash}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    if (isCut(job.source)) {
      await writeFlat(await cutPicture(job.source, job.ratio), job.hash, folder);
    } else {
      await writeRendered(await render(compose(job.source, job.ratio, artists)), job.hash, folder);
    }
    await rename(folder, target).catch(async (error: NodeJS.ErrnoException) => {
      // Another process drew the same picture meanwhile: its files are as good as these.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The part of a page picture, `crop` in percent of it, brought to the panel's shape. */
export async function cutPicture(
  { cutFile: file, crop }: ResolvedCut,
  ratio: number
): Promise<Sharp> {
  const picture = sharp(file, { failOn: 'error' }).rotate();
  const { width, height } = await picture.metadata().then((meta) => meta.autoOrient ?? meta);
  if (!width || !height) throw new Error(`${file} has no size that can be read`);
  const left = Math.min(width - 1, Math.round((crop[0] / 100) * width));
  const top = Math.min(height - 1, Math.round((crop[1] / 100) * height));
  const region = {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round((crop[2] / 100) * width))),
    height: Math.max(1, Math.min(height - top, Math.round((crop[3] / 100) * height)))
  };
  const { data, info } = await picture
    .extract(region)
    .resize({ ...pictureSize(ratio), fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

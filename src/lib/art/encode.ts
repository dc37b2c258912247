/** From pixels to the files a reader loads: AVIF and WebP at two widths, and three layers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Picture } from '../core/compiled.ts';
import type { LayerName } from './composition.ts';
import { opaqueColours, toStraight, type Pixels } from './filters/pixels.ts';
import type { Rendered } from './render.ts';

/** Widths of the flattened picture: a phone's and a projector's, px. */
export const widths = [720, 1200];

/** Greatest width (px) and area of the depth layers: a tall panel fills no more of a screen than a wide one. */
const layerLimit = { width: 900, area: 800_000 };

function layerWidth({ width, height }: Pixels): number {
  return Math.round(Math.min(layerLimit.width, Math.sqrt((layerLimit.area * width) / height)));
}

export const layers: Picture['layers'] = [
  { name: 'back', depth: 0 },
  { name: 'middle', depth: 0.5 },
  { name: 'front', depth: 1 }
];

/** Quality by width: what is looked at on a big screen gets more. AVIF effort 1 takes a twelfth of 4's time for a sixth more bytes. */
const flatQuality: Record<number, { avif: number; webp: number }> = {
  720: { avif: 52, webp: 66 },
  1200: { avif: 48, webp: 61 }
};

/** The front is out of focus: half the size holds all there is to see. */
const layerScale: Record<LayerName, number> = { back: 1, middle: 1, front: 0.5 };

/** For the same reason nothing is lost on it by a low quality. */
const layerQuality: Record<LayerName, { quality: number; alphaQuality: number }> = {
  back: { quality: 54, alphaQuality: 100 },
  middle: { quality: 54, alphaQuality: 45 },
  front: { quality: 42, alphaQuality: 60 }
};

/** Names of every file of a picture. */
export function filesOf(picture: Pick<Picture, 'hash' | 'layers'>): string[] {
  return [
    ...widths.flatMap((width) => [
      `${picture.hash}-${width}.avif`,
      `${picture.hash}-${width}.webp`
    ]),
    ...picture.layers.map(({ name }) => `${picture.hash}-${name}.webp`)
  ];
}

/** Encodes a flat picture into `folder`. */
export async function writeFlat(flat: Sharp, hash: string, folder: string): Promise<void> {
  const { data, info } = await flat.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const width of widths) {
    const quality = flatQuality[width] ?? { avif: 54, webp: 68 };
    // Scaled once for both formats; a sharp pipeline that is cloned copies its pixels.
    const scaled =
      width === info.width
        ? { data, info }
        : await sharp(data, { raw }).resize({ width }).raw().toBuffer({ resolveWithObject: true });
    const source = {
      raw: {
        width: scaled.info.width,
        height: scaled.info.height,
        channels: scaled.info.channels
      }
    };
    await sharp(scaled.data, source)
      .avif({ quality: quality.avif, effort: 1, chromaSubsampling: '4:2:0' })
      .toFile(join(folder, `${hash}-${width}.avif`));
    await sharp(scaled.data, source)
      .webp({ quality: quality.webp, effort: 2 })
      .toFile(join(folder, `${hash}-${width}.webp`));
  }
}

/** Encodes a rendered scene, flattened and as layers, into `folder`. */
export async function writeRendered(
  rendered: Rendered,
  hash: string,
  folder: string
): Promise<void> {
  const { flat, layers: parts } = rendered;
  await writeFlat(opaque(flat), hash, folder);
  for (const { name } of layers) {
    const { quality, alphaQuality } = layerQuality[name];
    const pixels = name === 'back' ? opaque(parts[name]) : sharpOf(parts[name]);
    const file = await pixels
      .resize({ width: Math.round(layerWidth(parts[name]) * layerScale[name]) })
      .webp({ quality, alphaQuality, effort: 2 })
      .toBuffer();
    await writeFile(join(folder, `${hash}-${name}.webp`), file);
  }
}

/** A sharp pipeline that begins with these pixels. */
export function sharpOf(pixels: Pixels): Sharp {
  return sharp(toStraight(pixels), {
    raw: { width: pixels.width, height: pixels.height, channels: 4 }
  });
}

/** The same for pixels without anything transparent: three channels, nothing to divide by. */
function opaque(pixels: Pixels): Sharp {
  return sharp(opaqueColours(pixels), {
    raw: { width: pixels.width, height: pixels.height, channels: 3 }
  });
}

/** Mean colours: what stands in for a picture until it is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResolvedCut } from '../core/pictures.ts';
import type { ResolvedScene } from '../core/scene.ts';
import { mixHex, toHex } from './light/colour.ts';
import { lightOf, lights } from './light/lights.ts';

/** A scene's stand-in colour, from its light alone: nothing has been drawn yet. */
export function sceneTint({ scene, set }: ResolvedScene): string {
  const id = scene.light ?? set.light;
  if (!lights.includes(id)) return '#8a8498';
  const light = lightOf(id);
  return mixHex(mixHex(light.haze, light.tint, 0.4), light.vignette, light.night ? 0.45 : 0.12);
}

const pagePicture = /\.(png|jpe?g|webp|avif|tiff?)$/i;
const edge = 64;
const folders = new Map<string, Map<string, Uint8Array>>();

/** Small copies of all page pictures in a folder, read together and once. */
function thumbnailsIn(folder: string): Map<string, Uint8Array> {
  const known = folders.get(folder);
  if (known) return known;
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pagePicture.test(name))
        .map((name) => join(folder, name))
    : [];
  const found = new Map<string, Uint8Array>();
  if (files.length > 0) {
    const script = fileURLToPath(new URL('./page-thumbnails.mjs', import.meta.url));
    const output = execFileSync(process.execPath, [script, String(edge), ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30
    });
    for (const [file, pixels] of Object.entries(JSON.parse(output) as Record<string, string>)) {
      found.set(file, Buffer.from(pixels, 'base64'));
    }
  }
  folders.set(folder, found);
  return found;
}

/** Mean colour of a cut panel; paper white when its page cannot be read. */
export function cutTint({ cutFile, crop }: ResolvedCut): string {
  const pixels = thumbnailsIn(dirname(cutFile)).get(cutFile);
  if (!pixels) return '#f4efe4';
  const cell = (percent: number): number =>
    Math.min(edge - 1, Math.max(0, Math.floor((percent / 100) * edge)));
  const [left, top] = [cell(crop[0]), cell(crop[1])];
  const [right, bottom] = [cell(crop[0] + crop[2]), cell(crop[1] + crop[3])];
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const at = (y * edge + x) * 3;
      for (const c of [0, 1, 2] as const) sum[c] += pixels[at + c] ?? 0;
    }
  }
  const count = (right - left + 1) * (bottom - top + 1) * 255;
  return toHex([sum[0] / count, sum[1] / count, sum[2] / count]);
}

/** Contact sheets: a page as the reader will see it, in one picture. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { BuildResult } from '../../lib/core/build.ts';
import type { Direction, Page, Panel } from '../../lib/core/compiled.ts';
import { letteringSvg, type Frame } from './lettering.ts';

const sheetWidth = 1400;
/** Size of the letters: as the reader sets a whole page, 860 px wide. */
const letters = (16.5 / 860) * sheetWidth;

/** Writes a page with its panels at their places and its words over them. */
export async function drawSheet(
  page: Page,
  reading: Direction,
  art: string,
  file: string
): Promise<void> {
  const height = Math.round(sheetWidth * page.ratio);
  const parts: OverlayOptions[] = [];
  const ordered = [...page.panels].sort(
    (a, b) => Number(a.border === 'inset') - Number(b.border === 'inset')
  );
  for (const panel of ordered) {
    const frame = frameOf(panel, height);
    const picture = join(art, `${panel.picture.hash}-1200.webp`);
    if (existsSync(picture)) {
      const image = sharp(picture).resize(frame.width, frame.height, { fit: 'fill' });
      const input = await (panel.picture.mirrored ? image.flop() : image).toBuffer();
      parts.push({ input, left: frame.x, top: frame.y });
    }
    parts.push({ input: overlay(borderSvg(panel, frame), height), left: 0, top: 0 });
  }
  const words = page.panels.map((panel) =>
    letteringSvg(panel, frameOf(panel, height), reading, letters)
  );
  parts.push({ input: overlay(words.join(''), height), left: 0, top: 0 });
  await sharp({ create: { width: sheetWidth, height, channels: 3, background: '#fbf7ee' } })
    .composite(parts)
    .png()
    .toFile(file);
}

function frameOf({ box }: Panel, height: number): Frame {
  const left = Math.round(box.x * sheetWidth);
  const top = Math.round(box.y * height);
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(sheetWidth - left, Math.round(box.w * sheetWidth))),
    height: Math.max(1, Math.min(height - top, Math.round(box.h * height)))
  };
}

function borderSvg({ border }: Panel, { x, y, width, height }: Frame): string {
  if (border === 'bleed' || border === 'open') return '';
  const weight = border === 'inset' ? 8 : 5;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#17142a" stroke-width="${weight}"/>`;
}

function overlay(content: string, height: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}" height="${height}">${content}</svg>`
  );
}

/** The words of one panel over its own picture, with what they must keep clear. */
export function panelWords(
  result: BuildResult,
  episode: string | undefined,
  id: string | undefined,
  size: { width: number; height: number }
): Buffer {
  const found = result.episodes
    .map((file) => file.episode)
    .find((one) => one.id === episode && one.lang === result.catalog.defaultLocale);
  const panel = found?.pages.flatMap((page) => page.panels).find((one) => one.id === id);
  const content =
    found && panel ? letteringSvg(panel, { x: 0, y: 0, ...size }, found.reading, 34, true) : '';
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${content}</svg>`
  );
}

/** Contact sheets of pictures that belong together: the cast's model sheets, the sets. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { Picture } from '../../lib/core/compiled.ts';

const columns = 3;
const width = 640;
const gap = 12;

/** Writes the pictures, as far as they are drawn, in rows of three. @param art folder of the pictures */
export async function drawContact(
  pictures: readonly Picture[],
  art: string,
  file: string
): Promise<void> {
  const drawn = pictures.filter(({ hash }) => existsSync(join(art, `${hash}-720.webp`)));
  const parts: OverlayOptions[] = [];
  let top = gap;
  for (let first = 0; first < drawn.length; first += columns) {
    const row = drawn.slice(first, first + columns);
    const height = Math.max(...row.map(({ ratio }) => Math.round(width * ratio)));
    for (const [index, { hash }] of row.entries()) {
      const input = await sharp(join(art, `${hash}-720.webp`))
        .resize({ width })
        .toBuffer();
      parts.push({ input, left: gap + index * (width + gap), top });
    }
    top += height + gap;
  }
  const size = { width: columns * (width + gap) + gap, height: Math.max(1, top) };
  await sharp({ create: { ...size, channels: 3, background: '#fbf7ee' } })
    .composite(parts)
    .png()
    .toFile(file);
}

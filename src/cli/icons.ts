/**
 * `tsx src/cli/icons.ts`: the app's icons as PNG, from `static/icons/icon.svg`. Run after changing
 * the drawing; the files are committed. A maskable icon fills its square and keeps the drawing in
 * the middle four fifths, which every mask leaves whole.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = new URL('../../static/icons/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');
const square = drawing.replace(' clip-path="url(#round)"', '');
const maskable = square.replace('viewBox="0 0 512 512"', 'viewBox="-50 -50 612 612"');

async function write(svg: string, size: number, name: string): Promise<void> {
  const to = fileURLToPath(new URL(name, folder));
  await sharp(Buffer.from(svg), { density: 192 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(to);
}

await write(drawing, 192, 'icon-192.png');
await write(drawing, 512, 'icon-512.png');
await write(maskable, 192, 'maskable-192.png');
await write(maskable, 512, 'maskable-512.png');
await write(square, 180, 'apple-touch-icon.png');

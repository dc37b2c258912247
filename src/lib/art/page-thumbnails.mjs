/**
 * Prints small copies of picture files as JSON: `{ "<file>": "<base64 of size × size RGB>" }`.
 * Run by `tints.ts` in a process of its own, because describing a picture must not wait for a promise.
 * Arguments: size, files. A file that cannot be read is left out.
 */
import sharp from 'sharp';

const [size, ...files] = process.argv.slice(2);
const edge = Number(size);
const out = {};
for (const file of files) {
  try {
    const pixels = await sharp(file)
      .rotate()
      .resize(edge, edge, { fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    out[file] = pixels.toString('base64');
  } catch {
    // The drawing of the picture says what is wrong with the file.
  }
}
process.stdout.write(JSON.stringify(out));

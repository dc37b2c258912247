/**
 * Extracts the Open Peeps parts that the figures are made of: `npm run parts -- [heads] [--sheet <folder>]`.
 * Writes src/lib/art/parts/heads/<part>.json and the licence notice beside them. Only needed
 * when the list of parts, the names of their regions or the extraction itself change: its output is
 * kept in the repository.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { type Names, type Part, buildPart } from '../lib/art/extract/part.ts';
import { packageLicence, readPart } from '../lib/art/extract/peeps.ts';
import { type PartSet, licenceNotice, sets } from '../lib/art/extract/sets.ts';
import { contactSheet } from '../lib/art/extract/sheet.ts';

const art = join(dirname(fileURLToPath(import.meta.url)), '../lib/art');

async function extractSet(set: PartSet, sheetFolder: string | undefined): Promise<void> {
  const names = JSON.parse(
    await readFile(join(art, `extract/names/${set.id}.json`), 'utf8')
  ) as Names;
  const folder = join(art, 'parts', set.id);
  await mkdir(folder, { recursive: true });
  const parts: Part[] = [];
  for (const { kind, name } of set.parts) {
    const part = await buildPart(readPart(kind, name), {
      source: `react-peeps 0.1.10, ${kind}/${name}`,
      matrix: set.matrix,
      digits: set.digits,
      names
    });
    parts.push(part);
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(part, null, 1)}\n`);
  }
  await writeFile(join(folder, 'LICENSE.md'), licenceNotice(packageLicence()));
  // What is no longer in the list goes last, so that drawings made meanwhile find their parts.
  const kept = new Set(set.parts.map(({ name }) => `${name}.json`));
  for (const file of await readdir(folder)) {
    if (file.endsWith('.json') && !kept.has(file)) await rm(join(folder, file));
  }
  if (sheetFolder) {
    await mkdir(sheetFolder, { recursive: true });
    await sharp(Buffer.from(contactSheet(parts)))
      .png()
      .toFile(join(sheetFolder, `${set.id}.png`));
  }
  const regions = parts.reduce((sum, part) => sum + part.flats.length, 0);
  console.log(`${set.id}: ${parts.length} parts, ${regions} flats in ${folder}`);
}

const args = process.argv.slice(2);
const sheetAt = args.indexOf('--sheet');
const sheetFolder = sheetAt >= 0 ? args[sheetAt + 1] : undefined;
const wanted = args.filter((arg, i) => !arg.startsWith('--') && (sheetAt < 0 || i !== sheetAt + 1));
const unknown = wanted.filter((id) => !sets.some((set) => set.id === id));
if (unknown.length) {
  console.error(
    `No such set: ${unknown.join(', ')}. There are ${sets.map((set) => set.id).join(' and ')}.`
  );
  process.exit(1);
}
for (const set of sets)
  if (!wanted.length || wanted.includes(set.id)) await extractSet(set, sheetFolder);

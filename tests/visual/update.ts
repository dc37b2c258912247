/** `npx tsx tests/visual/update.ts`: keeps the sample's looks of today. Look at what changed before committing. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allPictures, referenceOf, sample, smallPicture } from './sample.ts';

const pictures = allPictures();
const folder = dirname(referenceOf('', ''));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const [episode, panel] of sample) {
  writeFileSync(referenceOf(episode, panel), await smallPicture(pictures, episode, panel));
  console.log(referenceOf(episode, panel));
}

/** The sample of panels whose looks are held fast, and how a panel is brought to a small picture. */
import sharp from 'sharp';
import { buildStories } from '../../src/lib/core/build.ts';
import { isCut, type PictureJob } from '../../src/lib/core/pictures.ts';
import { compose } from '../../src/lib/art/compose.ts';
import { sharpOf } from '../../src/lib/art/encode.ts';
import { artists, kit } from '../../src/lib/art/kit.ts';
import { render } from '../../src/lib/art/render.ts';
import { describePicture, keepClear } from '../../src/lib/art/service.ts';

/** Width of the kept pictures, px: large enough for a face, small enough for the repository. */
export const WIDTH = 360;

/** Episode and panel: near and far, day and night, indoors and out, every stage of the art. */
export const sample: Array<[episode: string, panel: string]> = [
  ['the-empty-seat', 'pier'],
  ['the-empty-seat', 'fish-joke'],
  ['brand-new', 'tea'],
  ['player-two', 'couch'],
  ['third-move', 'boats'],
  ['room-12', 'cold-night'],
  ['room-12', 'this-door'],
  ['say-something-kind', 'blue-gym']
];

export const referenceOf = (episode: string, panel: string): string =>
  `tests/visual/reference/${episode}-${panel}.png`;

/** All pictures of the stories, as the build would draw them. */
export function allPictures(): PictureJob[] {
  return buildStories({
    root: 'stories',
    kit,
    describe: describePicture,
    keepClear,
    pseudo: false
  }).pictures;
}

/** Draws a panel past the cache and scales it down. Throws when there is none of that name. */
export async function smallPicture(
  pictures: readonly PictureJob[],
  episode: string,
  panel: string
): Promise<Buffer> {
  const job = pictures.find((one) => one.episode === episode && one.panel === panel);
  if (!job || isCut(job.source)) throw new Error(`There is no drawn panel ${episode}/${panel}.`);
  const { flat } = await render(compose(job.source, job.ratio, artists));
  const full = await sharpOf(flat).removeAlpha().png({ compressionLevel: 0 }).toBuffer();
  return sharp(full).resize({ width: WIDTH }).png({ palette: true, colours: 128 }).toBuffer();
}

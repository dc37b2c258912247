/** Runs one art command and gives back its exit code. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildStories, type BuildResult } from '../../lib/core/build.ts';
import { isCut, type PictureJob } from '../../lib/core/pictures.ts';
import { artists, kit } from '../../lib/art/kit.ts';
import { compose } from '../../lib/art/compose.ts';
import { cutPicture } from '../../lib/art/draw.ts';
import { sharpOf } from '../../lib/art/encode.ts';
import { render } from '../../lib/art/render.ts';
import {
  describePicture,
  drawJob,
  drawPictures,
  failureText,
  keepClear
} from '../../lib/art/service.ts';
import { Studio } from '../../lib/art/studio.ts';
import { drawContact } from './contact.ts';
import { drawSheet, panelWords } from './sheet.ts';
import { parseArguments, type Arguments } from './usage.ts';

export async function runArt(args: string[]): Promise<number> {
  try {
    const parsed = parseArguments(args);
    return await commands[parsed.command](parsed);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

const commands = { draw, panel, sheet, kit: printKit };

async function draw(args: Arguments): Promise<number> {
  const { pictures } = compiled(args);
  const { episode, panel: id, json } = args;
  const wanted = pictures.filter(
    (job) => (!episode || job.episode === episode) && (!id || job.panel === id)
  );
  if (wanted.length === 0) throw new Error('No picture of that name is in the stories.');
  const onProgress = json ? undefined : progressLine(wanted.length);
  // A part of the pictures must not sweep the others away.
  const result =
    wanted.length === pictures.length
      ? await drawPictures(pictures, onProgress ? { onProgress } : {})
      : await drawSome(wanted, onProgress);
  if (json) console.log(JSON.stringify(result));
  else
    console.log(
      `${result.drawn} of ${result.total} pictures drawn in ${result.seconds.toFixed(1)} s.`
    );
  return 0;
}

async function drawSome(
  jobs: PictureJob[],
  onProgress: ReturnType<typeof progressLine> | undefined
) {
  const studio = new Studio({ root: process.cwd() });
  try {
    studio.add(jobs.map(drawJob));
    const result = await studio.drawAll(
      jobs.map(({ picture }) => picture.hash),
      onProgress
    );
    if (result.failures.length > 0) throw new Error(failureText(result, jobs));
    return result;
  } finally {
    studio.close();
  }
}

function progressLine(total: number): (progress: { done: number; drawn: number }) => void {
  let told = 0;
  return ({ done, drawn }) => {
    if (drawn === 0 || (done - told < total / 10 && done < total)) return;
    told = done;
    console.log(`Pictures: ${done} of ${total}`);
  };
}

async function panel(args: Arguments): Promise<number> {
  const [episode, id] = args.rest;
  const { out } = args;
  if (!out) throw new Error('Say where to write the picture: --out <file.png>');
  const result = compiled(args);
  const job =
    result.pictures.find((one) => one.episode === episode && one.panel === id) ??
    sharedPicture(result, episode, id);
  if (!job) throw new Error(`The stories have no panel “${id}” in “${episode}”.`);
  mkdirSync(dirname(resolve(out)), { recursive: true });
  if (isCut(job.source)) {
    await (await cutPicture(job.source, job.ratio)).png().toFile(out);
    return 0;
  }
  const composition = compose(job.source, job.ratio, artists);
  const { flat, layers } = await render(composition);
  const picture = sharpOf(flat).removeAlpha();
  const shown = args.words
    ? picture.composite([{ input: panelWords(result, episode, id, composition), left: 0, top: 0 }])
    : picture;
  await shown.png().toFile(out);
  if (args.layers) {
    for (const name of ['back', 'middle', 'front'] as const) {
      await sharpOf(layers[name])
        .png()
        .toFile(out.replace(/(\.png)?$/, `-${name}.png`));
    }
  }
  return 0;
}

/** Two panels that look alike share a picture, which is listed under the first of them. */
function sharedPicture(
  result: BuildResult,
  episode: string | undefined,
  id: string | undefined
): PictureJob | undefined {
  const compiledEpisode = result.episodes.find(({ episode: one }) => one.id === episode)?.episode;
  const hash = compiledEpisode?.pages.flatMap((page) => page.panels).find((one) => one.id === id)
    ?.picture.hash;
  return result.pictures.find(({ picture }) => picture.hash === hash);
}

async function sheet(args: Arguments): Promise<number> {
  const folder = resolve(args.out ?? join('.cache', 'sheets'));
  mkdirSync(folder, { recursive: true });
  const result = compiled(args);
  const episodes = result.episodes
    .map((file) => file.episode)
    .filter((one) => one.lang === result.catalog.defaultLocale)
    .filter((content) => !args.episode || content.id === args.episode);
  if (episodes.length === 0) throw new Error('No episode of that name is in the stories.');
  for (const episode of episodes) {
    const pages = episode.pages.filter((page) => !args.page || page.id === args.page);
    const hashes = new Set(
      pages.flatMap(({ panels }) => panels.map(({ picture }) => picture.hash))
    );
    const jobs = result.pictures.filter(({ picture }) => hashes.has(picture.hash));
    await drawSome(jobs, progressLine(jobs.length));
    for (const page of pages) {
      const number = String(page.number).padStart(2, '0');
      const file = join(folder, `${episode.id}-${number}-${page.id}.png`);
      await drawSheet(page, episode.reading, join(process.cwd(), 'static', 'art'), file);
      console.log(file);
    }
  }
  if (!args.episode && !args.page) await seriesSheets(result, folder);
  return 0;
}

/** The cast and the sets of every series, each on a sheet. */
async function seriesSheets(result: BuildResult, folder: string): Promise<void> {
  const art = join(process.cwd(), 'static', 'art');
  for (const { series, cast, sets } of result.art) {
    const hashes = new Set([...cast, ...sets].map(({ picture }) => picture.hash));
    await drawSome(
      result.pictures.filter(({ picture }) => hashes.has(picture.hash)),
      undefined
    );
    for (const [name, shown] of [
      ['cast', cast],
      ['sets', sets]
    ] as const) {
      const file = join(folder, `${series}-${name}.png`);
      await drawContact(
        shown.map(({ picture }) => picture),
        art,
        file
      );
      console.log(file);
    }
  }
}

function printKit({ json }: Arguments): Promise<number> {
  if (json) console.log(JSON.stringify(kit, null, 2));
  else {
    for (const [name, words] of Object.entries(kit)) {
      if (Array.isArray(words)) console.log(`${name}: ${words.join(', ')}\n`);
      else
        for (const [drawing, views] of Object.entries(words as Kit['drawings']))
          console.log(`${name}.${drawing}: ${views.join(', ')}`);
    }
  }
  return Promise.resolve(0);
}

type Kit = typeof kit;

function compiled({ root, series }: Arguments): BuildResult {
  return buildStories({ root, series, kit, describe: describePicture, keepClear, pseudo: false });
}

/** Runs one story command and gives back its exit code: 1 when the stories have errors. */
import { existsSync } from 'node:fs';
import { buildStories, checkStories, type BuildResult } from '../../lib/core/build.ts';
import type { Art } from '../art-binding.ts';
import { printProblems } from './report.ts';
import { printStats, statsOf } from './stats.ts';
import { parseArguments, type Arguments } from './usage.ts';
import { writeBuild, writeSchemas } from './write.ts';

export async function runStories(args: string[], loadArt: () => Promise<Art>): Promise<number> {
  try {
    const parsed = parseArguments(args);
    if (parsed.command === 'schema') {
      console.log(`${writeSchemas()} schemas in static/schema.`);
      return 0;
    }
    if (!existsSync(parsed.root)) throw new Error(`There is no folder "${parsed.root}".`);
    return await commands[parsed.command](parsed, await loadArt());
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

const commands = { check, stats, build };

function check({ root, series, json }: Arguments, art: Art): number {
  const { problems } = checkStories({ root, series, kit: art.kit, keepClear: art.keepClear });
  return printProblems(problems, json);
}

function stats({ root, series, json }: Arguments, art: Art): number {
  const result = compiled(root, series, art);
  if (result.problems.some(({ level }) => level === 'error'))
    return printProblems(result.problems, json);
  printStats(statsOf(result), json);
  return 0;
}

async function build(
  { root, series, json, draft, art: withArt }: Arguments,
  art: Art
): Promise<number> {
  const result = compiled(root, series, art);
  const failed = printProblems(result.problems, json);
  if (failed !== 0 && !draft) return failed;
  const written = writeBuild(result);
  if (!json) {
    const { episodes, pictures } = result;
    console.log(
      `${episodes.length} episode files, ${pictures.length} pictures; ${written} files written anew.`
    );
  }
  if (!withArt) {
    art.listPictures(result.pictures);
    return 0;
  }
  const { drawn, total, seconds } = await art.drawPictures(
    result.pictures,
    json ? {} : { onProgress: tellTenths() }
  );
  if (!json) console.log(`${drawn} of ${total} pictures drawn anew in ${seconds.toFixed(1)} s.`);
  return 0;
}

/** Tells how far the drawing is, ten times in all. */
function tellTenths(): (progress: { done: number; total: number }) => void {
  let told = 0;
  return ({ done, total }) => {
    const tenth = Math.floor((done / total) * 10);
    if (tenth > told) console.log(`Pictures: ${done} of ${total}`);
    told = Math.max(told, tenth);
  };
}

function compiled(root: string, series: string[] | undefined, art: Art): BuildResult {
  return buildStories({
    root,
    series,
    kit: art.kit,
    describe: art.describePicture,
    keepClear: art.keepClear,
    pseudo: process.env['HARBORLIGHT_PSEUDO'] === '1'
  });
}

import { readFile } from 'node:fs/promises';
import type { CompiledEpisode } from '../core/compiled.ts';

/** A compiled episode from `static/`, while the pages are prerendered. */
export async function readEpisode(file: string): Promise<CompiledEpisode> {
  return JSON.parse(await readFile(`static/${file}`, 'utf8')) as CompiledEpisode;
}

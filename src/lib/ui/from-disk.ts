import { readFile } from 'node:fs/promises';

/** A compiled episode or lesson from `static/`, while the pages are prerendered. */
export async function contentOnDisk<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(`static/${file}`, 'utf8')) as T;
}

/** Writes what the story compiler made: `src/generated`, `static/content` and `static/schema`. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildResult } from '../../lib/core/build.ts';
import { jsonSchemas } from '../../lib/core/json-schema.ts';

const generated = join('src', 'generated');
const content = join('static', 'content');
const schema = join('static', 'schema');

/** Writes a build and takes away the files of earlier ones. @returns number of files that changed */
export function writeBuild(result: BuildResult): number {
  const files = new Map<string, string>();
  files.set(join(generated, 'catalog.json'), JSON.stringify(result.catalog));
  files.set(join(generated, 'art.json'), JSON.stringify(result.art));
  for (const [lang, messages] of Object.entries(result.ui)) {
    files.set(join(generated, 'ui', `${lang}.json`), JSON.stringify(messages));
  }
  for (const [lang, help] of Object.entries(result.help)) {
    files.set(join(generated, 'help', `${lang}.json`), JSON.stringify(help));
  }
  files.set(join(generated, 'lessons.json'), JSON.stringify(result.lessons));
  for (const { file, json } of [...result.episodes, ...result.lessonFiles])
    files.set(join('static', file), json);
  for (const folder of [join(generated, 'ui'), join(generated, 'help'), content])
    clear(folder, files);
  writeSchemas();
  return writeAll(files);
}

/** Writes the JSON Schemas of the YAML files. @returns their number */
export function writeSchemas(): number {
  const files = new Map<string, string>();
  for (const [name, json] of Object.entries(jsonSchemas())) {
    files.set(join(schema, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
  writeAll(files);
  return files.size;
}

/** A file that has not changed is left alone, so that a watching server stays quiet. */
function writeAll(files: ReadonlyMap<string, string>): number {
  let written = 0;
  for (const [file, text] of files) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written += 1;
  }
  return written;
}

function clear(folder: string, keep: ReadonlyMap<string, string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.endsWith('.json') && !keep.has(file)) rmSync(file);
  }
}

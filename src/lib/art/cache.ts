/**
 * Drawn pictures on disk. `.cache/art/<hash>/` holds the files of one picture and appears whole or
 * not at all; `static/art/` holds what the site serves, copied from there. A hash stands for the
 * scene and for the code that drew it, so that an entry never grows old.
 */
import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const day = 24 * 60 * 60 * 1000;

/** JSON with its keys in order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
}

export const hashOf = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

let version: string | undefined;

/** Stands for the code and data that draw: changes with every change of them. Read once. */
export function artVersion(): string {
  if (version) return version;
  const hash = createHash('sha256');
  const folder = fileURLToPath(new URL('.', import.meta.url));
  for (const file of sourcesIn(folder))
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  const sharp = createRequire(import.meta.url)('sharp') as { versions: Record<string, string> };
  hash.update(JSON.stringify(sharp.versions));
  version = hash.digest('hex').slice(0, 16);
  return version;
}

/** Files that have a say in how a picture looks; not those that only store, serve or test it. */
const bystanders =
  /(\.test\.ts|[\\/](cache|service|studio|rest|draw-pool|draw-process|vite-plugin|tints)\.ts)$/;

function sourcesIn(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...sourcesIn(path));
    else if (/\.(ts|json)$/.test(entry.name) && !bystanders.test(path)) found.push(path);
  }
  return found.sort();
}

/** Writes beside the target first, so that no reader ever sees half a file. */
export function writeWhole(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, file);
}

/** Folders of the cache below the repository's root. */
export class ArtCache {
  readonly entries: string;
  readonly output: string;
  readonly jobs: string;

  constructor(root: string) {
    this.entries = join(root, '.cache', 'art');
    this.output = join(root, 'static', 'art');
    this.jobs = join(this.entries, 'jobs.json');
  }

  folder(hash: string): string {
    return join(this.entries, hash);
  }

  has(hash: string): boolean {
    return existsSync(this.folder(hash));
  }

  /** Copies a drawn picture's files to where the site serves them. */
  publish(hash: string): void {
    mkdirSync(this.output, { recursive: true });
    for (const name of readdirSync(this.folder(hash))) {
      const to = join(this.output, name);
      if (existsSync(to)) continue;
      const part = `${to}.${process.pid}.part`;
      copyFileSync(join(this.folder(hash), name), part, constants.COPYFILE_FICLONE);
      renameSync(part, to);
    }
  }

  /** Removes from the output what belongs to none of the pictures; gives back how many files. */
  sweepOutput(hashes: ReadonlySet<string>): number {
    if (!existsSync(this.output)) return 0;
    const stale = readdirSync(this.output).filter((name) => !hashes.has(name.split('-')[0] ?? ''));
    for (const name of stale) rmSync(join(this.output, name), { force: true });
    return stale.length;
  }

  /** Removes entries of other days that none of the pictures uses, and what a crash left behind. */
  sweepEntries(hashes: ReadonlySet<string>, now = Date.now()): void {
    if (!existsSync(this.entries)) return;
    for (const entry of readdirSync(this.entries, { withFileTypes: true })) {
      if (!entry.isDirectory() || hashes.has(entry.name)) continue;
      const path = join(this.entries, entry.name);
      if (now - statSync(path).mtimeMs > 3 * day) rmSync(path, { recursive: true, force: true });
    }
  }
}

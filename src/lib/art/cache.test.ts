import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArtCache, canonicalJson, writeWhole } from './cache.ts';
import { Studio } from './studio.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'art-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function entry(cache: ArtCache, hash: string): void {
  mkdirSync(cache.folder(hash), { recursive: true });
  writeFileSync(join(cache.folder(hash), `${hash}-720.avif`), 'picture');
}

describe('art cache', () => {
  it('gives equal text for equal values, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: 'x' }], a: null })).toBe(
      canonicalJson({ a: null, b: [1, { c: 'x' }] })
    );
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: 2 }));
  });

  it('publishes a drawn picture without drawing, and again without copying', async () => {
    const hash = '0123456789abcdef';
    const studio = new Studio({ root });
    entry(studio.cache, hash);
    const result = await studio.drawAll([hash, hash]);
    studio.close();
    expect(result).toMatchObject({ done: 2, drawn: 0, failures: [] });
    expect(readdirSync(studio.cache.output)).toEqual([`${hash}-720.avif`]);
  });

  it('takes a picture that a crash left unfinished for one that is not there', async () => {
    const hash = '0123456789abcdef';
    const studio = new Studio({ root });
    const half = join(studio.cache.entries, `unfinished-1-${hash}`);
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, `${hash}-720.avif`), 'half a pic');
    const result = await studio.drawAll([hash]);
    studio.close();
    expect(result.failures).toEqual([{ hash, error: `no story asks for a picture ${hash}` }]);
    expect(existsSync(join(studio.cache.output, `${hash}-720.avif`))).toBe(false);
  });

  it('sweeps other pictures out of the output, and what a crash left out of the cache', () => {
    const studio = new Studio({ root });
    const [kept, gone] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
    for (const hash of [kept, gone]) {
      entry(studio.cache, hash);
      studio.cache.publish(hash);
    }
    const half = join(studio.cache.entries, `unfinished-1-${gone}`);
    mkdirSync(half);
    const old = new Date(Date.now() - 9 * 24 * 3600 * 1000);
    for (const path of [half, studio.cache.folder(kept)]) utimesSync(path, old, old);
    studio.sweep([kept]);
    studio.close();
    expect(readdirSync(studio.cache.output)).toEqual([`${kept}-720.avif`]);
    expect(existsSync(studio.cache.folder(kept))).toBe(true);
    expect(existsSync(half)).toBe(false);
  });

  it('writes a file whole: no part is left beside it', () => {
    const file = join(root, 'deep', 'jobs.json');
    writeWhole(file, '[]');
    writeWhole(file, '[1]');
    expect(readdirSync(join(root, 'deep'))).toEqual(['jobs.json']);
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildStories } from '../../src/lib/core/build.ts';
import { fixtureArt } from '../fixtures/art.ts';
import { FixtureCopy } from '../fixtures/copy.ts';
import { damageData, damageText, pick, randomOf, written } from './mutate.ts';

const RUNS = 150;
const SECONDS = 8;

/**
 * The compiler under damage: whatever stands in the story files, it neither throws nor stays vague.
 * A failing run says its seed; set FUZZ_SEED to it to run that one alone.
 */
it('checks and compiles damaged stories without throwing, and names file, line and column', () => {
  const copy = new FixtureCopy();
  try {
    const files = (readdirSync(copy.root, { recursive: true }) as string[])
      .filter((name) => /\.(yaml|json|md)$/.test(name))
      .sort();
    const known = new Set(files.map((file) => join(copy.root, file)));
    const alone = process.env['FUZZ_SEED'];
    const seeds =
      alone === undefined ? Array.from({ length: RUNS }, (_, index) => index + 1) : [Number(alone)];
    const stop = performance.now() + SECONDS * 1000;
    let damaging = 0;
    for (const seed of seeds) {
      if (performance.now() > stop) break;
      const random = randomOf(seed);
      const file = pick(files, random) ?? '';
      const text = copy.read(file);
      copy.write(file, damaged(text, file, random));
      const lines = copy.read(file).split('\n').length;
      const { problems } = attempt(seed, file, copy.root);
      if (problems.length > 0) damaging += 1;
      for (const problem of problems) {
        const told = `seed ${seed}, ${file}: ${JSON.stringify(problem)}`;
        expect(known.has(problem.file) || problem.rule === 'missing-file', told).toBe(true);
        expect(problem.line >= 1 && problem.column >= 1, told).toBe(true);
        if (problem.file === join(copy.root, file))
          expect(problem.line, told).toBeLessThanOrEqual(lines);
        expect(`${problem.message} ${problem.remedy}`, told).not.toMatch(/undefined|unreadable\d/);
      }
      copy.write(file, text);
    }
    if (alone === undefined) expect(damaging).toBeGreaterThan(10);
  } finally {
    copy.remove();
  }
}, 30_000);

function damaged(text: string, file: string, random: () => number): string {
  if (file.endsWith('.md') || random() < 0.3) return damageText(text, random);
  const data: unknown = parse(text);
  damageData(data, random);
  return written(data, file);
}

function attempt(seed: number, file: string, root: string): ReturnType<typeof buildStories> {
  try {
    return buildStories({ ...fixtureArt, root, pseudo: true, today: new Date('2026-12-01') });
  } catch (error) {
    throw new Error(`seed ${seed}, ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** How long the story compiler takes for long episodes: reading, checking and compiling, without the art. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStories } from '../../src/lib/core/build.ts';
import { fixtureArt } from '../fixtures/art.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'stories');
const PANELS_A_PAGE = 5;

/** Compiles one made-up episode in two languages for each number of panels. Throws when it has errors. */
export async function benchCompile(
  sizes: readonly number[] = [1000, 2000, 5000, 10_000]
): Promise<Array<{ panels: number; ms: number }>> {
  compileOnce(200);
  const results = [];
  for (const panels of sizes) {
    results.push({ panels, ms: Math.round(compileOnce(panels)) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return results;
}

function compileOnce(panels: number): number {
  const root = mkdtempSync(join(tmpdir(), 'harborlight-'));
  try {
    writeStories(root, panels);
    const begun = performance.now();
    const { problems, episodes } = buildStories({ ...fixtureArt, root, pseudo: false });
    const ms = performance.now() - begun;
    const error = problems.find(({ level }) => level === 'error');
    if (error) throw new Error(`${error.file}:${error.line}: ${error.message}`);
    if (episodes[0]?.episode.stats.panels !== panels) throw new Error('The episode lost panels.');
    return ms;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The fixture's first series with one long episode; every tenth page ends in a choice. */
function writeStories(root: string, panels: number): void {
  cpSync(fixtures, root, { recursive: true });
  rmSync(join(root, 'far-shore'), { recursive: true });
  const series = join(root, 'lantern-street');
  rmSync(join(series, 'lessons'), { recursive: true });
  writeFileSync(
    join(series, 'series.yaml'),
    'id: lantern-street\nlicence: MIT\ncredits: [bench]\nepisodes: [long]\n'
  );
  const folder = join(series, 'long');
  mkdirSync(folder);
  const pages = Math.floor(panels / PANELS_A_PAGE);
  const choices = Array.from({ length: Math.floor((pages - 1) / 10) }, (_, index) => index);
  const yaml = [
    'id: long\nnumber: 1\ngrade: 12\ncontentNote: [calm]\nsummary: [all]\nskills: [share]\nhelp: [emergency]',
    'cover: { scene: { set: hallway } }',
    'choices:',
    ...choices.map(
      (index) =>
        `  - { id: c${index}, options: [{ id: on, goto: p${index * 10 + 10} }, { id: back, goto: p${index * 10} }] }`
    ),
    'pages:',
    ...Array.from({ length: pages }, (_, page) => pageYaml(page, pages, choices.length))
  ];
  writeFileSync(join(folder, 'episode.yaml'), `${yaml.join('\n')}\n`);
  for (const lang of ['en', 'es']) {
    const base = JSON.parse(
      readFileSync(join(series, 'paper-boats', `${lang}.json`), 'utf8')
    ) as Record<string, unknown>;
    const texts = Array.from({ length: pages * PANELS_A_PAGE }, (_, index) => [
      `x${index}`,
      { alt: `Ada walks, ${index}.`, say: 'One more step, and the next.' }
    ]);
    const question = { question: '?', on: { text: 'Go on' }, back: { text: 'Go back' } };
    const messages = {
      ...base,
      panels: Object.fromEntries(texts) as unknown,
      choices: Object.fromEntries(choices.map((index) => [`c${index}`, question]))
    };
    writeFileSync(join(folder, `${lang}.json`), JSON.stringify(messages, null, 2));
  }
}

function pageYaml(page: number, pages: number, choices: number): string {
  const choice = page % 10 === 9 && (page + 1) / 10 <= choices;
  const lines = [`  - id: p${page}`, '    layout: two-wide-two'];
  if (page === pages - 1) lines.push('    next: end');
  lines.push('    panels:');
  for (let index = 0; index < PANELS_A_PAGE; index += 1) {
    lines.push(
      `      - id: x${page * PANELS_A_PAGE + index}`,
      '        scene:',
      '          set: hallway',
      `          figures: [{ who: ada, pose: walk, face: smile, at: [${30 + index}, 56], size: 24 }]`,
      '        words: [{ id: say, kind: speech, by: ada, at: [50, 14], width: 60 }]'
    );
    if (choice && index === PANELS_A_PAGE - 1)
      lines.push(`        choice: c${Math.floor(page / 10)}`);
  }
  return lines.join('\n');
}

/**
 * `npm run bench`: speed and memory of the built site on a slowed phone. Prints a table and writes
 * `bench-results/bench.json`. It needs a build (`npm run build`) and asserts nothing: the limits
 * stand beside the figures.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, CompiledEpisode } from '../../src/lib/core/compiled.ts';
import { serve } from '../serve.ts';
import { launch } from './browser.ts';
import { benchCompile } from './compile.ts';
import { benchFirstPanel } from './first-panel.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchTurns } from './turns.ts';

const BUILD = 'build';
const PORT = 4180;
const BASE = '/school/reader/';

if (!existsSync(join(BUILD, '404.html'))) {
  console.error('There is no build to measure. Run "npm run build" first.');
  process.exit(1);
}

const catalog = JSON.parse(readFileSync('src/generated/catalog.json', 'utf8')) as Catalog;
const entry = catalog.series[0]?.episodes[0];
const file = entry?.locales[catalog.defaultLocale]?.file;
if (!entry || !file) throw new Error('the catalog has no episode in its first language');
const episode = JSON.parse(readFileSync(join(BUILD, file), 'utf8')) as CompiledEpisode;
const panels = episode.pages.filter((page) => !page.outcomeOf).flatMap((page) => page.panels);
const asking = panels.findIndex((panel) => panel.prompt !== null || panel.choice !== null);
const span = Math.max(1, asking === -1 ? panels.length - 1 : asking);
const site = `http://127.0.0.1:${PORT}${BASE}`;
const reader = `${site}${catalog.defaultLocale}/read/${entry.id}/`;
const firstPanel = `${reader}#${panels[0]?.id}`;

const server = await serve(BUILD, PORT, BASE);
const browser = await launch();
const first = await benchFirstPanel(browser, BUILD, firstPanel, PORT + 1);
const turns = await benchTurns(browser, firstPanel, span);
await browser.close();
const scores = await benchLighthouse(
  {
    home: `${site}${catalog.defaultLocale}/`,
    reader,
    help: `${site}${catalog.defaultLocale}/help/`
  },
  PORT + 2
);
const compile = await benchCompile();
server.close();

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
const pictures = (suffix: string) => {
  const sizes = readdirSync(join(BUILD, 'art'))
    .filter((name) => name.endsWith(suffix))
    .map((name) => readFileSync(join(BUILD, 'art', name)).length);
  return sizes.reduce((total, size) => total + size, 0) / sizes.length;
};
const weights = { avif720: pictures('-720.avif'), avif1200: pictures('-1200.avif') };

const rows: Array<[string, string, string]> = [
  [
    'First panel, reader',
    ms(first.readerMs),
    `at most ${ms(first.bareMs * 1.3)} (1.3 times the bare page)`
  ],
  ['First panel, bare page', ms(first.bareMs), ''],
  ['First panel, ratio', (first.readerMs / first.bareMs).toFixed(2), 'at most 1.30'],
  ['Bytes before the first panel', kB(first.bytesBefore), ''],
  ['JavaScript before the first panel', kB(first.scriptBytesBefore), ''],
  ['Pixi before the first panel', kB(first.pixiBytesBefore), '0'],
  ['JavaScript of the reader without Pixi', kB(first.readerScriptBytes), 'under 70 kB'],
  ['Pixi', kB(first.pixiBytes), 'under 125 kB'],
  [`Main thread a frame, p95 of ${turns.turns} turns`, ms(turns.frameP95Ms), 'under 16.7 ms'],
  ['Main thread a frame, greatest', ms(turns.frameMaxMs), ''],
  ['Main thread a turn, mean', ms(turns.turnMeanMs), ''],
  ['Heap after 100 turns', kB(turns.heap100), ''],
  ['Heap after 1,000 turns', kB(turns.heap1000), 'flat'],
  ['Nodes after 100 / 1,000 turns', `${turns.nodes100} / ${turns.nodes1000}`, 'flat'],
  ['Stage', turns.renderer, ''],
  ['Picture, 720 px AVIF, mean', kB(weights.avif720), 'under 30 kB'],
  ['Picture, 1200 px AVIF, mean', kB(weights.avif1200), 'under 55 kB'],
  ...scores.map((score): [string, string, string] => [
    `Lighthouse, ${score.page}`,
    `${score.performance} / ${score.accessibility} / ${score['best-practices']} / ${score.seo}`,
    'performance 95, accessibility, best practices, SEO 100'
  ]),
  ...compile.map((run): [string, string, string] => [
    `Compile ${run.panels} panels`,
    ms(run.ms),
    'grows linearly'
  ])
];
const widths = [0, 1].map((column) =>
  Math.max(...rows.map((row) => (row[column] as string).length))
);
for (const [what, figure, limit] of rows)
  console.log(
    `${what.padEnd(widths[0] as number)}  ${figure.padStart(widths[1] as number)}  ${limit}`
  );
mkdirSync('bench-results', { recursive: true });
writeFileSync(
  'bench-results/bench.json',
  JSON.stringify(
    { at: new Date().toISOString(), first, turns, weights, scores, compile },
    null,
    2
  ) + '\n'
);

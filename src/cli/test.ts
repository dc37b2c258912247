/**
 * `npm test`: everything that must pass before a change lands. Installs Chromium when it is missing
 * and it may, checks the stories, draws the pictures, then lint, types, unit tests, the built site
 * (with the made-up right-to-left language) and what a person does on it.
 */
import { findChromium } from './chromium.ts';
import { run } from './run.ts';

let chromium: string;
try {
  chromium = findChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const env = { CHROMIUM: chromium, HARBORLIGHT_PSEUDO: '1' };

await run('Story check', 'tsx', ['src/cli/stories.ts', 'check']);
await run('Stories and pictures', 'tsx', ['src/cli/stories.ts', 'build'], env);
await run('SvelteKit types', 'svelte-kit', ['sync'], env);
await run('Format', 'prettier', ['--check', '.']);
await run('Lint', 'eslint', ['-c', '.eslint.config.js', '.']);
await run('Types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'], env);
await run('Unit tests', 'vitest', ['run'], env);
await run('Site', 'vite', ['build'], env);
await run('Browser tests', 'playwright', ['test', '-c', 'tests/playwright.config.ts'], env);

/**
 * `npm run stories -- <command>`: checks, measures and compiles the stories.
 * See `stories/usage.ts` for the commands and options.
 */
import { loadArt } from './art-binding.ts';
import { runStories } from './stories/commands.ts';

process.exitCode = await runStories(process.argv.slice(2), loadArt);

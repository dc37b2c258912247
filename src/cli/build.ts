/**
 * `npm run build`: compiles the stories, draws every picture and builds the site into `build/`.
 */
import { run } from './run.ts';

await run('Stories and pictures', 'tsx', ['src/cli/stories.ts', 'build']);
await run('Site', 'vite', ['build']);
console.log('\nThe site is in build/: copy it to any web server, under any address.');

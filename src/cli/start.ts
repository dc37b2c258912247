/**
 * `npm start`: the app for somebody who has just installed it. Compiles the stories without drawing,
 * serves the app at once, draws a picture when a page asks for it and the rest behind.
 */
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { drawRest } from '../lib/art/rest.ts';
import { run } from './run.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4100' },
    host: { type: 'string', default: 'localhost' }
  }
});

await run('Stories', 'tsx', ['src/cli/stories.ts', 'build', '--no-art']);
const server = await createServer({ server: { port: Number(values.port), host: values.host } });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? `http://${values.host}:${values.port}/`;
console.log(
  `\nHarborlight is at ${address}\nPictures are drawn as you come to them; the rest is drawn meanwhile. Stop with Ctrl+C.`
);

let told = 0;
await drawRest({
  root: process.cwd(),
  onProgress({ done, total }) {
    const tenth = Math.floor((done / total) * 10);
    if (tenth > told) console.log(`Pictures: ${done} of ${total}`);
    told = Math.max(told, tenth);
  }
});

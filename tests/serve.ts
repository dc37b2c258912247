/**
 * Serves the built site for tests and bench, under any base path and with compression, as an
 * ordinary static host does: unknown addresses get 404.html.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';

type Next = (error?: unknown) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** Starts a server of `folder` under `base` (with slashes at both ends) on a loopback port. */
export function serve(folder: string, port: number, base = '/'): Promise<Server> {
  // Express's types stand between the library and node:http, to which it is the same function.
  const compress = compression() as unknown as Middleware;
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!url.startsWith(base)) return missing();
    request.url = '/' + url.slice(base.length);
    compress(request, response, () => files(request, response, missing));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
      folder: { type: 'string', default: 'build' }
    }
  });
  await serve(values.folder, Number(values.port), values.base);
  console.log(`http://127.0.0.1:${values.port}${values.base}`);
}

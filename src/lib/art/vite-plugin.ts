/**
 * Pictures for the development server: `art/<file>` comes from `static/art`, else from the cache,
 * else it is drawn now. The list of what can be drawn is what the last story build wrote.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { closeServerStudio, serverStudio } from './rest.ts';

const request = /\/art\/(([0-9a-f]{16})-(?:\d+\.(?:avif|webp)|(?:back|middle|front)\.webp))$/;
const types: Record<string, string> = { avif: 'image/avif', webp: 'image/webp' };

/** Serves pictures in development, drawing what is asked for before it is there. */
export function artPlugin(): Plugin {
  return {
    name: 'harborlight-art',
    apply: 'serve',
    configureServer(server) {
      const { root } = server.config;
      const output = join(root, 'static', 'art');
      server.httpServer?.once('close', () => closeServerStudio(root));
      server.middlewares.use((req, res, next) => {
        const [, name, hash] = request.exec((req.url ?? '').split('?')[0] ?? '') ?? [];
        if (!name || !hash) return next();
        const file = join(output, name);
        if (existsSync(file)) return send(file, res);
        drawFor(root, hash).then(
          () => (existsSync(file) ? send(file, res) : next()),
          (error: Error) => {
            server.config.logger.error(`art: ${error.message}`);
            res.statusCode = 500;
            res.end(error.message);
          }
        );
      });
    }
  };
}

async function drawFor(root: string, hash: string): Promise<void> {
  const studio = serverStudio(root);
  // The story build may have written a new list since the last look.
  if (!studio.knows(hash)) studio.load();
  if (studio.knows(hash) || studio.cache.has(hash)) await studio.draw(hash, true);
}

function send(file: string, res: ServerResponse): void {
  res.setHeader(
    'Content-Type',
    types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  );
  res.setHeader('Content-Length', statSync(file).size);
  res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  createReadStream(file).pipe(res);
}

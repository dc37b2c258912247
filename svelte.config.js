import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The one inline script of ours, let through by the hash of exactly what hooks.server.ts puts in. */
const boot = readFileSync(new URL('./src/boot.js', import.meta.url));
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // No fallback: it would need a fixed base path. `/404.html` is a page of its own that needs none.
    adapter: adapter({ precompress: false }),
    // Relative paths let a school put the built folder under any address.
    paths: { relative: true },
    // Small style sheets stand in the page: on a slow network each file before the first paint is
    // another round trip.
    inlineStyleThreshold: 16_384,
    serviceWorker: {
      register: false,
      // Stories are saved when the reader asks for one, never with the shell.
      files: (file) => !/^(art|content|schema)\//.test(file) && !file.startsWith('.')
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', bootHash],
        'style-src': ['self'],
        // Svelte writes balloon and panel places as style attributes.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'media-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none']
      }
    }
  }
};

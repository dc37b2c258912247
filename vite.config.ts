import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { artPlugin } from './src/lib/art/vite-plugin.ts';

export default defineConfig({
  plugins: [sveltekit(), artPlugin()],
  build: { target: 'es2022' },
  // Runes in unit tests run as they do in the page, not as they do while prerendering.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    include: ['src/**/*.test.ts', 'tests/{fuzz,visual}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000
  }
});

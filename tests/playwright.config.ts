import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium.ts';

/** End-to-end tests run on the built site, served from a subfolder as a school would serve it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A loaded machine may lose one race; a real break loses twice.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI
    ? [['list']]
    : [['list'], ['html', { open: 'never', outputFolder: '../playwright-report' }]],
  use: {
    baseURL: 'http://127.0.0.1:4173/school/reader/',
    locale: 'en-US',
    // Walks through the whole story go on the still stage: drawing WebGL without a graphics card
    // takes seconds a turn on a small machine. What Pixi draws has its own tests, with WebGL.
    launchOptions: launchOptions({ webgl: false }),
    screenshot: 'only-on-failure'
  },
  webServer: {
    command: 'tsx tests/serve.ts --port 4173 --base /school/reader/',
    cwd: '..',
    url: 'http://127.0.0.1:4173/school/reader/',
    reuseExistingServer: !process.env.CI
  }
});

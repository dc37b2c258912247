import { defineConfig } from '@playwright/test';

/** End-to-end tests run on the built site, served from a subfolder as a school would serve it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI
    ? [['list']]
    : [['list'], ['html', { open: 'never', outputFolder: '../playwright-report' }]],
  use: {
    baseURL: 'http://127.0.0.1:4173/school/reader/',
    locale: 'en-US',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    },
    trace: 'retain-on-failure'
  },
  webServer: {
    command: 'tsx tests/serve.ts --port 4173 --base /school/reader/',
    cwd: '..',
    url: 'http://127.0.0.1:4173/school/reader/',
    reuseExistingServer: !process.env.CI
  }
});

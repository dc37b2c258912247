import type { Server } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../serve.ts';
import {
  episodeIn,
  expect,
  mainLine,
  readerOf,
  readerPath,
  readToTheEnd,
  test,
  uiWords
} from './support.ts';

const PORT = 4190;
const HOME = `http://127.0.0.1:${PORT}/school/reader/`;
const words = uiWords('en');
let server: Server | null = null;

async function start(): Promise<void> {
  server ??= await serve('build', PORT, '/school/reader/');
}

async function stop(): Promise<void> {
  const running = server;
  server = null;
  running?.closeAllConnections();
  await new Promise((resolve) => (running ? running.close(resolve) : resolve(null)));
}

test.describe.configure({ mode: 'serial' });
test.beforeEach(async ({ watch }) => {
  // What can't be fetched from a stopped server is logged by the browser itself.
  watch.allow(/Failed to load resource|ERR_|Failed to fetch|fetch/i);
  await start();
});
test.afterEach(stop);

async function open(page: Page): Promise<void> {
  await page.goto(`${HOME}en/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          navigator.serviceWorker.controller !== null ||
          navigator.serviceWorker.ready.then(() => true)
      )
    )
    .toBe(true);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.offline?.save }).first().click();
  await expect(page.getByText(words.offline?.ready as string).first()).toBeVisible({
    timeout: 60_000
  });
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  return page;
}

test('a saved episode reads from cover to help with the server stopped', async ({
  page,
  context
}) => {
  test.setTimeout(300_000);
  await open(page);
  await save(page);
  await page.close();
  await stop();

  const offline = await newPage(context);
  const episode = episodeIn('en');
  await offline.goto(`${HOME}en/`);
  await offline.getByRole('link', { name: words.home?.start }).first().click();
  await offline.getByRole('link', { name: words.reader?.start }).click();
  const blank: string[] = [];
  await readToTheEnd(
    offline,
    episode,
    { turn: () => offline.keyboard.press('ArrowRight'), press: (target) => target.click() },
    async (panel) => {
      const drawn = () =>
        offline
          .locator(`[data-panel-words="${panel}"]`)
          .count()
          .then(() =>
            offline.evaluate(() =>
              [...document.images].some(
                (image) =>
                  image.complete &&
                  image.naturalWidth > 0 &&
                  image.getBoundingClientRect().width > 100
              )
            )
          );
      if (
        !(await expect
          .poll(drawn, { timeout: 5000 })
          .toBe(true)
          .then(
            () => true,
            () => false
          ))
      )
        blank.push(panel);
    }
  );
  expect(blank).toEqual([]);
  await expect(offline.getByRole('link', { name: /988|1-888-373-7888/ }).first()).toBeVisible();

  // A deep link, quick exit and help work as well.
  const panel = mainLine(episode)[20] as string;
  await offline.goto(`${HOME}${readerPath('en', panel)}`);
  await expect(readerOf(offline)).toHaveAttribute('data-panel', panel);
  await offline.getByRole('banner').getByRole('link', { name: words.shell?.help }).click();
  await expect(
    offline.getByRole('dialog').getByRole('link', { name: /911/ }).first()
  ).toBeVisible();
  await offline.keyboard.press('Escape');
  await offline.getByRole('link', { name: words.exit?.button }).click();
  await offline.waitForURL(`${HOME}en/convert/`);
});

test('somebody who loses the network in mid-story goes on reading', async ({ page }) => {
  await open(page);
  await save(page);
  const main = mainLine(episodeIn('en'));
  await page.goto(`${HOME}${readerPath('en', main[4])}`);
  await expect(readerOf(page)).toHaveAttribute('data-panel', main[4] as string);
  await stop();
  for (const panel of main.slice(5, 9)) {
    await page.keyboard.press('ArrowRight');
    await expect(readerOf(page)).toHaveAttribute('data-panel', panel);
  }
});

test('what is not saved says so, and a removed episode is gone', async ({ page, context }) => {
  await open(page);
  await save(page);
  await page.getByRole('button', { name: words.offline?.remove }).first().click();
  await expect(page.getByRole('button', { name: words.offline?.save }).first()).toBeVisible();
  await page.close();
  await stop();
  const offline = await newPage(context);
  await offline.goto(`${HOME}${readerPath('en')}`);
  await expect(offline.getByText(words.offline?.text as string)).toBeVisible();
  await offline.goto(`${HOME}en/no-such-page/`);
  await expect(offline.getByText(words.offline?.text as string)).toBeVisible();
});

test('saving that is cut half-way keeps what it has, shows nothing as saved, and goes on later', async ({
  page,
  context
}) => {
  await open(page);
  const got: string[] = [];
  await context.route('**/art/**', async (route) => {
    if (got.length >= 25) return route.abort('connectionfailed');
    got.push(route.request().url());
    await route.continue();
  });
  await page.getByRole('button', { name: words.offline?.save }).first().click();
  await expect(page.getByRole('button', { name: words.offline?.resume }).first()).toBeVisible({
    timeout: 30_000
  });
  await page.reload();
  await expect(page.getByRole('button', { name: words.offline?.resume }).first()).toBeVisible();
  await context.unroute('**/art/**');
  const again: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/art/')) again.push(request.url());
  });
  await page.getByRole('button', { name: words.offline?.resume }).first().click();
  await expect(page.getByText(words.offline?.ready as string).first()).toBeVisible({
    timeout: 60_000
  });
  // What had arrived is not fetched again, but for the cover, which the home page itself shows.
  expect(again.length).toBeGreaterThan(50);
  expect(again.filter((url) => got.slice(0, 15).includes(url)).length).toBeLessThanOrEqual(1);
});

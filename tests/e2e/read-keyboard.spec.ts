import type { Page } from '@playwright/test';
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

/** Goes with Tab to a link or button and presses Enter, as somebody without a mouse does. */
async function tabTo(page: Page, matches: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await matches()) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

test('somebody reads the whole episode with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const episode = episodeIn('en');
  const words = uiWords('en');
  await page.goto('en/');
  const focusedText = (text: string) => async () =>
    (await page.evaluate(() => document.activeElement?.textContent?.trim())) === text;
  await tabTo(page, focusedText(words.home?.start as string));
  await page.waitForURL(`**/${readerPath('en')}`);
  await tabTo(page, focusedText(words.reader?.start as string));
  await expect(readerOf(page)).toHaveAttribute('data-stop', 'panel');

  const keys = ['ArrowRight', 'Space', 'PageDown'];
  let turn = 0;
  const journey = await readToTheEnd(page, episode, {
    turn: () => page.keyboard.press(keys[turn++ % keys.length] as string),
    press: async (target) => {
      const handle = await target.elementHandle();
      await tabTo(page, () =>
        page.evaluate((element) => document.activeElement === element, handle)
      );
    }
  });
  expect([...new Set(journey.panels.filter((panel) => mainLine(episode).includes(panel)))]).toEqual(
    mainLine(episode)
  );
  await expect(page.locator('#hope')).toBeFocused();
});

test('a presenter remote, Home and End move through the story, and each turn is announced once', async ({
  page
}) => {
  const main = mainLine(episodeIn('en'));
  await page.goto(readerPath('en', main[0]));
  await expect(readerOf(page)).toHaveAttribute('data-panel', main[0] as string);
  await page.keyboard.press('PageDown');
  await expect(readerOf(page)).toHaveAttribute('data-panel', main[1] as string);
  const alt = episodeIn('en')
    .pages.flatMap((p) => p.panels)
    .find(({ id }) => id === main[1])?.alt as string;
  await expect(page.locator('[data-said]')).toContainText(alt);
  await page.keyboard.press('PageUp');
  await expect(readerOf(page)).toHaveAttribute('data-panel', main[0] as string);
  await page.keyboard.press('End');
  await expect(readerOf(page)).toHaveAttribute('data-panel', main.at(-1) as string);
  await page.keyboard.press('Home');
  await expect(readerOf(page)).toHaveAttribute('data-panel', main[0] as string);
});

import {
  episodeIn,
  expect,
  mainLine,
  PSEUDO,
  readerOf,
  readerPath,
  readToTheEnd,
  test
} from './support.ts';

test.use({
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true
});

test('the whole episode reads in a long right-to-left language, and no word leaves the screen', async ({
  page
}) => {
  test.setTimeout(240_000);
  const episode = episodeIn(PSEUDO);
  await page.goto(readerPath(PSEUDO, mainLine(episode)[0]));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
  const cut: string[] = [];
  const journey = await readToTheEnd(
    page,
    episode,
    { turn: () => page.touchscreen.tap(30, 400), press: (target) => target.tap() },
    async (panel) => {
      await page.waitForTimeout(250);
      const words = page.locator(`[data-panel-words="${panel}"] [data-balloon]`);
      for (const box of await words.evaluateAll((all) =>
        all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect)
      ))
        if (box.left < -1 || box.right > 361)
          cut.push(`${panel}: ${Math.round(box.left)} to ${Math.round(box.right)}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360
      );
    }
  );
  expect(cut).toEqual([]);
  expect([...new Set(journey.panels.filter((panel) => mainLine(episode).includes(panel)))]).toEqual(
    mainLine(episode)
  );
  await expect(readerOf(page)).toHaveAttribute('data-stop', 'closing');
});

test('the made-up language is in no menu', async ({ page }) => {
  await page.goto('en/');
  expect(await page.locator(`a[href*="${PSEUDO}"]`).count()).toBe(0);
});

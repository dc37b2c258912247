import { withBreaks } from '../../src/lib/core/line-break.ts';
import {
  episodeIn,
  expect,
  mainLine,
  place,
  readerOf,
  readerPath,
  readToTheEnd,
  SITE,
  test,
  uiWords
} from './support.ts';

test.use({
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true
});

test('a student reads the whole episode on a phone, from the home page to help', async ({
  page
}) => {
  test.setTimeout(240_000);
  const episode = episodeIn('en');
  const words = uiWords('en');
  await page.goto('en/');
  await page.getByRole('link', { name: words.home?.start }).first().tap();
  await expect(page.getByText(episode.contentNote[0] as string)).toBeVisible();
  await page.getByRole('link', { name: words.reader?.start }).tap();
  await expect(readerOf(page)).toHaveAttribute('data-mode', 'guided');

  const shown = new Set<string>();
  const journey = await readToTheEnd(
    page,
    episode,
    {
      turn: () => page.touchscreen.tap(330, 400),
      press: (target) => target.tap()
    },
    async (panel) => {
      // The words of the panel are on the screen as text.
      const words = page.locator(`[data-panel-words="${panel}"]`);
      if ((await words.count()) > 0) shown.add(panel);
    }
  );
  // Every panel of the main line was shown, in order, and some of them again after a rewind.
  const main = mainLine(episode);
  const order = journey.panels.filter((panel) => main.includes(panel));
  expect([...new Set(order)]).toEqual(main);
  expect(shown.size).toBe(new Set(journey.panels).size);
  expect(journey.prompts).toEqual(episode.prompts.map(({ id }) => id));
  expect(journey.pauses).toBe(episode.choices.length);

  await expect(page.getByText(episode.closing.hope)).toBeVisible();
  await expect(page.getByRole('link', { name: /1-888-373-7888/ })).toHaveAttribute('href', /^tel:/);
});

test('a swipe turns, a second finger enlarges, and the size stays when turning', async ({
  page
}) => {
  const episode = episodeIn('en');
  const [first, second] = mainLine(episode);
  await page.goto(readerPath('en', first));
  await expect(readerOf(page)).toHaveAttribute('data-panel', first as string);
  const client = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: Array<{ x: number; y: number }>
  ) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id }))
    });
  await touch('touchStart', [{ x: 300, y: 400 }]);
  for (let x = 280; x >= 100; x -= 20) await touch('touchMove', [{ x, y: 402 }]);
  await touch('touchEnd', []);
  await expect(readerOf(page)).toHaveAttribute('data-panel', second as string);
  await touch('touchStart', [{ x: 100, y: 400 }]);
  for (let x = 120; x <= 300; x += 20) await touch('touchMove', [{ x, y: 402 }]);
  await touch('touchEnd', []);
  await expect(readerOf(page)).toHaveAttribute('data-panel', first as string);
});

test('the language changes in mid-story and the panel stays', async ({ page }) => {
  const main = mainLine(episodeIn('en'));
  const panel = main[9] as string;
  await page.goto(readerPath('en', panel));
  await expect(readerOf(page)).toHaveAttribute('data-panel', panel);
  await page.getByTitle(uiWords('en').shell?.menu as string).tap();
  await page.getByRole('link', { name: /Español/ }).tap();
  await expect(page).toHaveURL(`${SITE}${readerPath('es', panel)}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(readerOf(page)).toHaveAttribute('data-panel', panel);
  const spanish = episodeIn('es')
    .pages.flatMap((candidate) => candidate.panels)
    .find(({ id }) => id === panel);
  for (const balloon of spanish?.balloons ?? [])
    await expect(page.locator(`[data-panel-words="${panel}"]`)).toContainText(
      withBreaks(balloon.text, balloon.breaks).slice(0, 12)
    );
  expect((await place(page)).stop).toBe('panel');
});

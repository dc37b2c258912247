/** The story without JavaScript, without WebGL and without motion. */
import {
  episodeIn,
  expect,
  mainLine,
  readerOf,
  readerPath,
  readToTheEnd,
  SITE,
  test,
  uiWords
} from './support.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the built page reads as pictures and words, with working choices and help', async ({
    page
  }) => {
    const episode = episodeIn('en');
    const words = uiWords('en');
    await page.goto('en/');
    await page.getByRole('link', { name: words.home?.start }).first().click();
    await expect(page.getByText(episode.contentNote[0] as string)).toBeVisible();
    await page.getByRole('link', { name: words.reader?.start, exact: true }).click();
    await expect(page).toHaveURL(`${SITE}${readerPath('en', mainLine(episode)[0])}`);
    for (const panel of episode.pages.flatMap((candidate) => candidate.panels)) {
      const figure = page.locator(`figure[id="${panel.id}"]`);
      await expect(figure.getByRole('img', { name: panel.alt })).toHaveCount(1);
      for (const balloon of panel.balloons) await expect(figure).toContainText(balloon.text);
    }
    const choice = episode.choices[0];
    const pause = choice?.options.find((option) => option.mood === 'pause');
    await page.locator(`[data-choice="${choice?.id}"] [data-option="${pause?.id}"]`).click();
    const outcome = episode.pages.find((candidate) => candidate.id === pause?.goto)?.panels[0];
    await expect(page.locator(`[id="${outcome?.id}"]`)).toBeInViewport();
    await page.locator('[data-rewind]').first().click();
    await expect(page.locator(`[id="${choice?.after}"]`)).toBeInViewport();
    await expect(page.getByText(episode.closing.hope)).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: words.shell?.help }).click();
    await expect(page.getByRole('link', { name: /911/ }).first()).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: words.exit?.button }).click();
    await expect(page).toHaveURL(`${SITE}en/convert/`);
  });
});

test('without WebGL the still stage carries the whole episode', async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.startsWith('webgl')) return null;
      return (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof original;
  });
  const episode = episodeIn('en');
  await page.goto(readerPath('en', mainLine(episode)[0]));
  await readToTheEnd(
    page,
    episode,
    { turn: () => page.keyboard.press('ArrowRight'), press: (target) => target.click() },
    async (panel) => {
      if (panel !== mainLine(episode)[3]) return;
      await expect(readerOf(page)).toHaveAttribute('data-stage', 'still');
      await expect
        .poll(() =>
          page
            .locator('img')
            .evaluateAll((images) =>
              images.some(
                (image) =>
                  (image as HTMLImageElement).naturalWidth > 0 &&
                  image.getBoundingClientRect().width > 100
              )
            )
        )
        .toBe(true);
    }
  );
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const main = mainLine(episodeIn('en'));
  await page.goto(readerPath('en', main[0]));
  await expect(readerOf(page)).toHaveAttribute('data-panel', main[0] as string);
  for (const panel of main.slice(1, 4)) {
    await page.keyboard.press('ArrowRight');
    await expect(readerOf(page)).toHaveAttribute('data-panel', panel);
    const running = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            (animation) =>
              animation.playState === 'running' &&
              Number(animation.effect?.getComputedTiming().duration) > 10
          ).length
    );
    expect(running).toBe(0);
  }
  await expect(readerOf(page)).toHaveAttribute('data-stage', 'still');
});

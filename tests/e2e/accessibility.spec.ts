import {
  audit,
  episodeIn,
  expect,
  mainLine,
  PSEUDO,
  readerOf,
  readerPath,
  test,
  uiWords
} from './support.ts';

for (const [theme, lang] of [
  ['light', 'en'],
  ['dark', 'es'],
  ['light', PSEUDO]
] as const)
  test(`axe finds nothing on any page, ${lang}, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      '',
      'help/',
      'settings/',
      'about/',
      'about/art/',
      'people/',
      'teach/',
      'offline/',
      'convert/'
    ]) {
      await page.goto(`${lang}/${path}`);
      await audit(page, `${lang}/${path}`);
    }
  });

for (const lang of ['en', PSEUDO])
  test(`axe finds nothing in the reader, ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    const episode = episodeIn(lang);
    const words = uiWords(lang);
    await page.goto(readerPath(lang));
    await audit(page, 'opening');
    await page.goto(readerPath(lang, mainLine(episode)[0]));
    await expect(readerOf(page)).toHaveAttribute('data-stop', 'panel');
    await audit(page, 'panel');
    await page.getByRole('banner').getByRole('link', { name: words.shell?.help }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await audit(page, 'help panel');
    await page.keyboard.press('Escape');
    await page.goto(readerPath(lang, episode.prompts[0]?.after));
    await expect(readerOf(page)).toHaveAttribute('data-stop', 'panel');
    await page.keyboard.press('PageDown');
    await expect(readerOf(page)).toHaveAttribute('data-stop', 'prompt');
    await audit(page, 'prompt');
    const choice = episode.choices[0];
    await page.goto(readerPath(lang, choice?.after));
    await expect(readerOf(page)).toHaveAttribute('data-panel', choice?.after as string);
    await page.keyboard.press('PageDown');
    await expect(readerOf(page)).toHaveAttribute('data-stop', 'choice');
    await audit(page, 'choice');
    for (const mode of ['page', 'strip', 'text']) {
      await page.getByTitle(words.shell?.menu as string).click();
      await page.locator(`input[name="reader-mode"][value="${mode}"]`).check({ force: true });
      await expect(readerOf(page)).toHaveAttribute('data-mode', mode);
      if (mode === 'page') await audit(page, 'menu open');
      await page.keyboard.press('Escape');
      await page.goto(readerPath(lang, mainLine(episode)[1]));
      await audit(page, mode);
    }
  });

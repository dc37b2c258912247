import { episodeIn, expect, mainLine, readerOf, readerPath, test, uiWords } from './support.ts';

const episode = episodeIn('en');
const words = uiWords('en') as unknown as Record<'people' | 'noticed', Record<string, string>>;

test('after the story five stages stand with their exits, and a picture leads back', async ({
  page
}) => {
  await page.goto(readerPath('en', mainLine(episode).at(-1)));
  await expect(readerOf(page)).toHaveAttribute('data-stop', 'panel');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-closing]')).toBeVisible();
  const { noticed } = episode;
  for (const { exit } of noticed?.stages ?? []) await expect(page.getByText(exit)).toBeVisible();
  const shown = noticed?.stages.find(({ panel }) => panel !== null)?.panel;
  await page.locator(`[data-closing] a[href="#${shown}"]`).click();
  await expect(readerOf(page)).toHaveAttribute('data-panel', shown as string);
});

test('the map of people is kept only when the reader asks, and forgotten with the rest', async ({
  page
}) => {
  const kept = () => page.evaluate(() => localStorage.getItem('people'));
  await page.goto('en/people/');
  const first = page.getByRole('textbox').first();
  await first.fill('Aunt Rosa');
  expect(await kept()).toBeNull();
  await page.reload();
  await expect(first).toHaveValue('');

  await first.fill('Coach Tran');
  await page.getByLabel(words.people.keep as string).check();
  await page.reload();
  await expect(first).toHaveValue('Coach Tran');
  await page.getByRole('button', { name: words.people.clear as string }).click();
  expect(await kept()).toBeNull();
});

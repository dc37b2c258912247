import {
  episodeIn,
  expect,
  mainLine,
  readerOf,
  readerPath,
  SITE,
  test,
  uiWords
} from './support.ts';

test('quick exit leaves at once, forgets the tab and does not let Back return', async ({
  page
}) => {
  const words = uiWords('en');
  await page.goto('en/help/');
  await page.goto(readerPath('en', mainLine(episodeIn('en'))[2]));
  await expect(readerOf(page)).toHaveAttribute('data-stop', 'panel');
  await page.evaluate(() => sessionStorage.setItem('note', 'of this tab'));
  await page.getByRole('link', { name: words.exit?.button }).click();
  await page.waitForURL(`${SITE}en/convert/`);
  await expect(page).toHaveTitle(new RegExp(words.convert?.title as string));
  expect(await page.evaluate(() => sessionStorage.getItem('note'))).toBeNull();
  expect(await page.locator('body').innerText()).not.toMatch(
    /empty seat|harbor lights|graphic novel/i
  );
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await page.waitForURL(`${SITE}en/convert/`);
});

test('Shift three times leaves too, and says so on the way', async ({ page }) => {
  const words = uiWords('en');
  await page.goto(readerPath('en', mainLine(episodeIn('en'))[1]));
  await expect(readerOf(page)).toHaveAttribute('data-stop', 'panel');
  await page.keyboard.press('Shift');
  await expect(page.getByText(words.exit?.two as string)).toBeAttached();
  await page.keyboard.press('Shift');
  await expect(page.getByText(words.exit?.one as string)).toBeAttached();
  await page.keyboard.press('Shift');
  await page.waitForURL(`${SITE}en/convert/`);
});

test('help is one tap away while reading, with numbers that can be called', async ({ page }) => {
  const words = uiWords('en');
  await page.goto(readerPath('en', mainLine(episodeIn('en'))[1]));
  await expect(readerOf(page)).toHaveAttribute('data-stop', 'panel');
  await page.getByRole('banner').getByRole('link', { name: words.shell?.help }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('link', { name: /911/ }).first()).toHaveAttribute(
    'href',
    'tel:911'
  );
  await expect(dialog.getByRole('link', { name: /988/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(readerOf(page)).toHaveAttribute(
    'data-panel',
    mainLine(episodeIn('en'))[1] as string
  );
});

test('help lines that must never be shown are in no page', async ({ page }) => {
  await page.goto('en/help/');
  const text = await page.locator('body').innerText();
  for (const barred of [/bawar/i, /press 3/i, /HOPE/, /64673/, /100% anonymous/i])
    expect(text).not.toMatch(barred);
  await expect(page.getByRole('link', { name: /info@heatwatch/ })).toHaveCount(0);
});

test('nothing is stored about choices and prompts, and a place in the story only', async ({
  page
}) => {
  const episode = episodeIn('en');
  const choice = episode.choices[0];
  const pause = choice?.options.find((option) => option.mood === 'pause');
  const prompt = episode.prompts[0];
  await page.goto(readerPath('en', prompt?.after));
  await expect(readerOf(page)).toHaveAttribute('data-panel', prompt?.after as string);
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-prompt] textarea').fill('only for me');
  await page.locator('[data-prompt]').getByRole('button').click();
  await page.goto(readerPath('en', choice?.after));
  await expect(readerOf(page)).toHaveAttribute('data-panel', choice?.after as string);
  await page.keyboard.press('ArrowRight');
  await page.locator(`[data-option="${pause?.id}"]`).click();
  const outcome = episode.pages.find((candidate) => candidate.id === pause?.goto)?.panels[0]
    ?.id as string;
  await expect(readerOf(page)).toHaveAttribute('data-panel', outcome);
  await page.waitForTimeout(1000);
  const stored = await page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name as string);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        for (const read of [all.getAll(), all.getAllKeys()])
          found.push(
            await new Promise((resolve, reject) => {
              read.onsuccess = () => resolve(read.result);
              read.onerror = () => reject(read.error);
            })
          );
      }
      database.close();
    }
    return JSON.stringify(found);
  });
  expect(stored).toContain(choice?.after);
  expect(stored).not.toContain(outcome);
  expect(stored).not.toContain(pause?.id);
  expect(stored).not.toContain('only for me');
});

test('one goes on where one stopped, unless one would rather not', async ({ page }) => {
  const words = uiWords('en');
  const panel = mainLine(episodeIn('en'))[12] as string;
  await page.goto(readerPath('en', panel));
  await expect(readerOf(page)).toHaveAttribute('data-panel', panel);
  await page.waitForTimeout(1000);
  await page.goto('en/');
  await page.goto(readerPath('en'));
  await page.getByRole('link', { name: /Continue at page/ }).click();
  await expect(readerOf(page)).toHaveAttribute('data-panel', panel);

  await page.goto('en/settings/');
  await page.getByRole('button', { name: words.settings?.forget }).click();
  await page.getByRole('button', { name: words.settings?.yes }).click();
  await expect(page.getByText(words.settings?.forgetDone as string)).toBeVisible();
  await page.goto(readerPath('en'));
  await expect(page.getByRole('link', { name: words.reader?.start, exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /Continue at page/ })).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { audit, EPISODE, episodeIn, expect, mainLine, test, uiWords } from './support.ts';

const words = uiWords('en') as unknown as {
  teach: Record<string, string>;
  present: Record<string, string>;
  shell: Record<string, string>;
};
const episode = episodeIn('en');
const panels = mainLine(episode);

async function atPanel(page: Page, panel: string | undefined): Promise<void> {
  await expect(page.locator('[data-wall], [data-desk]')).toHaveAttribute(
    'data-panel',
    panel as string
  );
}

test('a teacher presents a lesson in three presses from the home page', async ({ page }) => {
  await page.goto('en/');
  await page.getByTitle(words.shell.menu as string).click();
  await page.getByRole('link', { name: words.teach.title as string }).click();
  await page
    .getByRole('link', { name: new RegExp(`^${words.teach.present}\\s*:`) })
    .first()
    .click();
  await expect(page.locator('[data-wall]')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('lesson')).toBeTruthy();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-wall]')).toHaveAttribute('data-stop', 'panel');
});

test('wall and teacher window keep in step, also after a reload of each', async ({ context }) => {
  const wall = await context.newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(`en/present/${EPISODE}/#${panels[0]}`);
  await atPanel(wall, panels[0]);
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 360, height: 740 });
  await desk.goto(`en/present/${EPISODE}/desk/`);
  await expect(desk.getByText(words.present.wallThere as string)).toBeVisible();

  await desk.locator('[data-next]').click();
  await atPanel(wall, panels[1]);
  await wall.keyboard.press('PageDown');
  await atPanel(desk, panels[2]);

  await wall.reload();
  await atPanel(wall, panels[2]);
  await desk.locator('[data-next]').click();
  await atPanel(wall, panels[3]);

  await desk.reload();
  await atPanel(desk, panels[3]);
  await wall.keyboard.press('b');
  await expect(wall.locator('[data-blank]')).toBeVisible();
  await desk.locator('[data-next]').click();
  await expect(wall.locator('[data-blank]')).toHaveCount(0);

  await desk.close();
  await wall.keyboard.press('PageDown');
  await atPanel(wall, panels[4]);
});

test('hands are counted by keys, and the way with the most is gone', async ({ page }) => {
  const choice = episode.choices[0]!;
  await page.goto(`en/present/${EPISODE}/#${choice.after}`);
  await atPanel(page, choice.after);
  const wall = page.locator('[data-wall]');
  await page.keyboard.press('PageDown');
  if ((await wall.getAttribute('data-stop')) === 'prompt') await page.keyboard.press('PageDown');
  await expect(wall).toHaveAttribute('data-stop', 'choice');
  const last = choice.options.length;
  for (const key of ['1', `${last}`, `${last}`]) await page.keyboard.press(key);
  await expect(page.locator(`[data-vote="${choice.options[last - 1]?.id}"] output`)).toHaveText(
    '2'
  );
  await audit(page, 'vote');
  await page.keyboard.press('PageDown');
  const outcome = episode.pages.find(({ id }) => id === choice.options[last - 1]?.goto);
  await atPanel(page, outcome?.panels[0]?.id);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(choice.id);
});

test('two languages stand on the wall, and a light shows where to look', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const spoken = episode.pages
    .flatMap(({ panels: all }) => all)
    .find(({ balloons }) => balloons.some(({ kind }) => kind === 'speech'));
  await page.goto(`en/present/${EPISODE}/?with=es#${spoken?.id}`);
  const spanish = episodeIn('es')
    .pages.flatMap(({ panels: all }) => all)
    .find(({ id }) => id === spoken?.id);
  await expect(page.locator('[lang="es"]')).toContainText(spanish?.balloons.at(-1)?.text ?? '?');
  await page.keyboard.press('l');
  await expect(page.locator('[data-spotlight]')).toBeVisible();
  await audit(page, 'two languages and a light');
});

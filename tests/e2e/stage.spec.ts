import type { Page } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { episodeIn, expect, mainLine, readerOf, readerPath, test } from './support.ts';

test.use({ viewport: { width: 800, height: 900 }, launchOptions: launchOptions({ webgl: true }) });

/** Number of different colours in a coarse grid over the stage: an empty frame has one or two. */
async function colours(page: Page): Promise<number> {
  const shot = await page.screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 40;
    canvas.height = 40;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(
      image,
      image.width * 0.2,
      image.height * 0.25,
      image.width * 0.6,
      image.height * 0.5,
      0,
      0,
      40,
      40
    );
    const { data: pixels } = context.getImageData(0, 0, 40, 40);
    const seen = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4)
      seen.add(
        ((pixels[i] as number) >> 4) * 256 +
          ((pixels[i + 1] as number) >> 4) * 16 +
          ((pixels[i + 2] as number) >> 4)
      );
    return seen.size;
  }, shot.toString('base64'));
}

test('Pixi comes after the first panel, draws it, sleeps when nothing moves, and survives a lost context', async ({
  page
}) => {
  const main = mainLine(episodeIn('en'));
  await page.goto(readerPath('en', main[0]));
  await expect(readerOf(page)).toHaveAttribute('data-stage', 'pixi', { timeout: 30_000 });
  await page.waitForTimeout(1500);
  expect(await colours(page)).toBeGreaterThan(12);

  const frames = await page.evaluate(async () => {
    let drawn = 0;
    for (const kind of [WebGLRenderingContext, WebGL2RenderingContext])
      for (const call of ['drawElements', 'drawArrays'] as const) {
        const original = kind.prototype[call] as (...all: unknown[]) => void;
        (kind.prototype as unknown as Record<string, unknown>)[call] = function (
          this: unknown,
          ...all: unknown[]
        ) {
          drawn++;
          return original.apply(this, all);
        };
      }
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return drawn;
  });
  expect(frames).toBe(0);

  await page.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await page.keyboard.press('ArrowRight');
  await expect(readerOf(page)).toHaveAttribute('data-panel', main[1] as string);
  await page.waitForTimeout(1500);
  expect(await colours(page)).toBeGreaterThan(12);
});

import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { allPictures, referenceOf, sample, smallPicture } from './sample.ts';

/** Mean difference of a channel, 0..255, that rounding and another build of the encoder may make. */
const LIKE = 1.2;
/** Share of pixels that may differ clearly. */
const FEW = 0.004;

async function pixels(picture: Buffer | string) {
  return sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

describe('the drawn panels', () => {
  const pictures = allPictures();
  it.each(sample)('%s / %s looks as it did', async (episode, panel) => {
    const file = referenceOf(episode, panel);
    expect(existsSync(file), `${file} is missing: npx tsx tests/visual/update.ts`).toBe(true);
    const now = await pixels(await smallPicture(pictures, episode, panel));
    const then = await pixels(file);
    expect([now.info.width, now.info.height]).toEqual([then.info.width, then.info.height]);
    let sum = 0;
    let far = 0;
    for (let i = 0; i < now.data.length; i += 3) {
      const apart = [0, 1, 2].map((c) =>
        Math.abs((now.data[i + c] ?? 0) - (then.data[i + c] ?? 0))
      );
      sum += apart.reduce((total, value) => total + value, 0);
      if (Math.max(...apart) > 48) far += 1;
    }
    expect(sum / now.data.length, 'mean difference').toBeLessThan(LIKE);
    expect(far / (now.data.length / 3), 'share of changed pixels').toBeLessThan(FEW);
  });
});

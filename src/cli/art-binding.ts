/** The story commands' one way to the art: what it can draw, what a picture will be, and the drawing. */
import type { Describe, KeepClear, PictureJob } from '../lib/core/pictures.ts';
import type { Kit } from '../lib/core/scene.ts';

export interface Art {
  kit: Kit;
  describePicture: Describe;
  keepClear: KeepClear;
  /** Keeps the list of pictures for whoever draws them later. */
  listPictures(jobs: readonly PictureJob[]): void;
  /** Draws what the cache lacks of the pictures; throws one error that names all that failed. */
  drawPictures(
    jobs: readonly PictureJob[],
    options: { onProgress?: (progress: { done: number; total: number }) => void }
  ): Promise<{ drawn: number; total: number; seconds: number }>;
}

/** Loads the art kit and service. Throws one error that says so when they cannot be loaded. */
export async function loadArt(): Promise<Art> {
  try {
    const { kit } = await import('../lib/art/kit.ts');
    const { describePicture, keepClear, listPictures, drawPictures } =
      await import('../lib/art/service.ts');
    return { kit, describePicture, keepClear, listPictures, drawPictures };
  } catch (error) {
    throw new Error(`The art (src/lib/art) cannot be loaded: ${(error as Error).message}`, {
      cause: error
    });
  }
}

/** The story commands' one way to the art: what it can draw, and what a picture will be. */
import type { Describe, KeepClear, PictureJob } from '../lib/core/pictures.ts';
import type { Kit } from '../lib/core/scene.ts';

export interface Art {
  kit: Kit;
  describePicture: Describe;
  keepClear: KeepClear;
  /** Draws the pictures that the cache lacks, in order, and puts all of them into `static/art`. */
  drawPictures(jobs: readonly PictureJob[]): Promise<void>;
}

/** Loads the art kit and service. Throws one error that says so when they cannot be loaded. */
export async function loadArt(): Promise<Art> {
  const kitModule = '../lib/art/kit.ts';
  const serviceModule = '../lib/art/service.ts';
  try {
    const { kit } = (await import(kitModule)) as { kit: Kit };
    const service = (await import(serviceModule)) as Omit<Art, 'kit'>;
    return {
      kit,
      describePicture: service.describePicture,
      keepClear: service.keepClear,
      drawPictures: service.drawPictures
    };
  } catch (error) {
    throw new Error(
      `The art (src/lib/art/kit.ts and service.ts) cannot be loaded: ${(error as Error).message}`,
      {
        cause: error
      }
    );
  }
}

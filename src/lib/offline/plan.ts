/** Which files one saved episode needs on this device. Pure: no network, no storage. */
import type { CatalogEpisode, CompiledEpisode, Picture } from '$lib/core/compiled';
import { layerFiles, pictureFile, picturesOf, type PictureFormat } from '$lib/core/files';

export interface Device {
  format: PictureFormat;
  /** Shows pictures on a large screen, where the phone's width looks coarse. */
  large: boolean;
  /** Moves pictures in depth; without it the layers are never looked at. */
  layers: boolean;
}

const widthFor = (picture: Picture, large: boolean): number =>
  (large ? picture.widths.at(-1) : picture.widths[0]) ?? 0;

/** Paths under the site's root: the compiled story first, then pictures in reading order. */
export function filesToSave(content: string, episode: CompiledEpisode, device: Device): string[] {
  const pictures = picturesOf(episode).flatMap((picture) => [
    pictureFile(picture, widthFor(picture, device.large), device.format),
    ...(device.layers ? layerFiles(picture) : [])
  ]);
  return [content, ...pictures];
}

/** The cover in this device's width: what the format is tried out on. */
export const coverFile = (episode: CatalogEpisode, large: boolean, format: PictureFormat): string =>
  pictureFile(episode.cover, widthFor(episode.cover, large), format);

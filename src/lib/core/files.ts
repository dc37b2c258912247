/** Which files an episode is made of: pictures by their names, in the order in which they are met. */
import type { CompiledEpisode, Picture } from './compiled.ts';

export type PictureFormat = 'avif' | 'webp';

/** Path under the site's root of one flattened picture; `width` is one of `picture.widths`. */
export const pictureFile = (picture: Picture, width: number, format: PictureFormat): string =>
  `art/${picture.hash}-${width}.${format}`;

/** Paths of a picture's depth layers, from back to front; none for a picture cut from a page. */
export const layerFiles = (picture: Picture): string[] =>
  picture.layers.map((layer) => `art/${picture.hash}-${layer.name}.webp`);

/** Every picture of an episode once: the cover, then the panels in file order. */
export function picturesOf(episode: CompiledEpisode): Picture[] {
  const all = [
    episode.cover.picture,
    ...episode.pages.flatMap((page) => page.panels.map((panel) => panel.picture))
  ];
  return [...new Map(all.map((picture) => [picture.hash, picture])).values()];
}

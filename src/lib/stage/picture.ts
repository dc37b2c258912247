/** Addresses of a picture's files. `at` turns a path below `static/` into an address. */
import type { Picture } from '../core/compiled.ts';

/** Width of a picture in the built strip, as `sizes` in HTML. */
export const STRIP_SIZES = '(min-width: 42rem) 40rem, 100vw';

type Address = (path: string) => string;

/** Every width of a format as `srcset`; with `saver` only the smallest. */
export function sourceSet(
  picture: Picture,
  format: 'avif' | 'webp',
  at: Address,
  saver = false
): string {
  return (saver ? picture.widths.slice(0, 1) : picture.widths)
    .map((width) => `${at(`art/${picture.hash}-${width}.${format}`)} ${width}w`)
    .join(', ');
}

/** The smallest file, for browsers that know neither AVIF nor `srcset`. */
export function plainSource(picture: Picture, at: Address): string {
  return at(`art/${picture.hash}-${picture.widths[0]}.webp`);
}

/** A layer's file. */
export function layerSource(picture: Picture, name: string, at: Address): string {
  return at(`art/${picture.hash}-${name}.webp`);
}

/**
 * Shapes that several styles share.
 */
import type { Turn } from '../types.ts';
import { bend, tip } from './parts.ts';

/** Close-lying hair in profile, from the forehead over the crown to the nape, the ear left free. */
export const profileCap =
  'M-38.6 -69C-37.5 -89 -17 -100.5 4 -100.5C28 -100.5 48.5 -90 49.5 -66C50.2 -50 45 -34 35 -17L27 -16C24.5 -21 22 -27 21 -31C22.5 -42 18 -48 12 -48C8 -48 5 -46 3.6 -42L1.6 -35C-0.6 -44 -2 -50 -8 -56C-14 -61.5 -26 -64 -38.6 -69Z';

/** The same, combed back from the forehead: no sideburn, a high hairline. */
export const profileSwept =
  'M-38 -72C-35.5 -90 -16 -100.5 4 -100.5C28 -100.5 48.5 -90 49.5 -66C50.2 -50 45 -34 36 -19C31 -17 27 -20 25 -25C23 -30 22.6 -36 20.5 -43C17 -50 9 -52 2 -50C-4 -55 -8 -62 -14 -68C-20 -71.5 -29 -72.5 -38 -72Z';

/** Close-lying hair from behind, ending in a soft nape. */
export const backCap =
  'M0 -100.5C-28 -100.5 -44 -84 -44.5 -60C-44.5 -46 -41 -32 -33 -18C-24 -13 -10 -12.5 0 -9C10 -12.5 24 -13 33 -18C41 -32 44.5 -46 44.5 -60C44 -84 28 -100.5 0 -100.5Z';

/** Close-lying hair from behind, combed up: a high round nape. */
export const backSwept =
  'M0 -100.5C-28 -100.5 -44 -84 -44.5 -60C-44.5 -48 -42 -38 -37 -29C-28 -18 -12 -13.5 0 -13.5C12 -13.5 28 -18 37 -29C42 -38 44.5 -48 44.5 -60C44 -84 28 -100.5 0 -100.5Z';

/** Hair combed back close to the skull, three-quarter: the ear free, a soft hairline. */
const swept =
  'M-42 -60C-43.5 -86 -25 -100.5 0 -100C24 -100 42.5 -86 43.5 -62C44 -50 42 -40 37 -30C34.5 -27 31 -27 30 -30C31.5 -34 31.5 -38 29.5 -43C27 -47 26 -50 25.5 -54C22 -64 10 -72 -10 -76C-24 -75.5 -36 -70 -42 -60Z';

/** `swept` bent for the turn. */
export const sweptCap = (turn: Turn): string => (turn === 'down' ? bend(swept, tip) : swept);

/** Soft lights over the crown. */
export const crownLights: Record<Turn, string> = {
  'three-quarter':
    'M-27 -82C-19 -91 -6 -95 5 -94M12 -92.5C18 -91 22 -89 26 -86M-16 -83C-10 -88 -2 -90 5 -89.5',
  down: 'M-26 -80C-18 -90 -6 -94 6 -92M13 -90C18 -88.5 22 -86 26 -83M-14 -80C-8 -85 0 -87 7 -86',
  profile:
    'M-20 -84C-12 -92 0 -95.5 12 -94M20 -91.5C25 -90 30 -86 34 -82M-8 -85C-2 -89 6 -90 13 -89',
  back: 'M-26 -82C-19 -91 -8 -95 2 -95M9 -94C15 -93 20 -90.5 24 -87M-16 -83C-11 -88 -4 -90 3 -90'
};

/** A closed round shape, for buns and puffs. */
export const circle = (x: number, y: number, rx: number, ry = rx): string =>
  `M${x - rx} ${y}C${x - rx} ${y - ry * 1.33} ${x + rx} ${y - ry * 1.33} ${x + rx} ${y}C${x + rx} ${y + ry * 1.33} ${x - rx} ${y + ry * 1.33} ${x - rx} ${y}Z`;

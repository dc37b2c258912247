import type { SeriesArt } from '$lib/core/compiled';
import written from '../../generated/art.json';

/** Model sheets and sets of every series. */
export const seriesArt = written as unknown as SeriesArt[];

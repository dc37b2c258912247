/** What every check is given. */
import type { CheckOptions } from '../build.ts';
import type { Library, LoadedEpisode, LoadedSeries } from '../library.ts';
import type { Problems } from '../problems.ts';

export interface CheckContext {
  library: Library;
  options: CheckOptions;
  problems: Problems;
}

export interface EpisodeContext extends CheckContext {
  series: LoadedSeries;
  episode: LoadedEpisode;
}

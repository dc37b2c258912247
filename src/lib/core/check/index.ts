/** Every check of a library of stories, in one go. */
import type { CheckOptions } from '../build.ts';
import { checkLessons } from '../lesson/check.ts';
import type { Library } from '../library.ts';
import type { Problems } from '../problems.ts';
import { checkBalloons } from './balloons.ts';
import type { CheckContext } from './context.ts';
import { checkFlow } from './flow.ts';
import { checkHelp } from './help.ts';
import { checkEpisodeIds, checkLibraryIds } from './ids.ts';
import { checkGrade, checkWords } from './language.ts';
import { checkCommonMessages, checkEpisodeMessages, checkSeriesMessages } from './messages.ts';
import { checkNoticed } from './noticed.ts';
import { checkCastAndSets, checkPictures } from './pictures.ts';
import { checkPages } from './pages.ts';

/** Adds to `problems` all that is wrong with what was read. */
export function checkLibrary(library: Library, options: CheckOptions, problems: Problems): void {
  const context: CheckContext = { library, options, problems };
  checkLibraryIds(context);
  checkHelp(context);
  checkCommonMessages(context);
  checkWords(context);
  for (const series of library.series) {
    checkCastAndSets(context, series);
    checkSeriesMessages(context, series);
    checkLessons(library, series, problems);
    for (const episode of series.episodes) {
      const inEpisode = { ...context, series, episode };
      checkEpisodeIds(inEpisode);
      checkPages(inEpisode);
      checkFlow(inEpisode);
      checkNoticed(inEpisode);
      checkPictures(inEpisode);
      checkBalloons(inEpisode);
      checkEpisodeMessages(inEpisode);
      checkGrade(inEpisode);
    }
  }
}

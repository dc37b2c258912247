/** What the page about the art shows of a series: a model sheet a cast member, a picture a set. */
import type { CompiledEpisode, SeriesArt } from './compiled.ts';
import type { LoadedSeries } from './library.ts';
import { castInOrder, MODEL_RATIO, modelScene } from './model-sheet.ts';
import type { Describe, PictureJob } from './pictures.ts';

/** Under which name the drawing commands know the model sheets. */
export const MODELS = 'model-sheets';

/** A language and what it calls the cast. */
interface SheetLanguage {
  code: string;
  castName(id: string): string;
}

/**
 * @param episodes the series' episodes in every language
 */
export function seriesArt(
  series: LoadedSeries,
  episodes: readonly CompiledEpisode[],
  languages: readonly SheetLanguage[],
  describe: Describe
): { art: SeriesArt; jobs: PictureJob[] } {
  const jobs = castInOrder(series).map((member): PictureJob => {
    const source = modelScene(member, series);
    const picture = describe(source, MODEL_RATIO);
    return { picture, source, ratio: MODEL_RATIO, episode: MODELS, panel: member.id };
  });
  const cast = jobs.map(({ picture, panel: id }) => ({
    id,
    names: Object.fromEntries(languages.map(({ code, castName }) => [code, castName(id)])),
    picture
  }));
  return { art: { series: series.data.id, cast, sets: setsShown(series, episodes) }, jobs };
}

/** For each set the panel with the fewest figures that shows it at its widest. */
function setsShown(series: LoadedSeries, episodes: readonly CompiledEpisode[]): SeriesArt['sets'] {
  const best = new Map<string, { episode: string; panel: string; cost: number }>();
  for (const { data } of series.episodes) {
    for (const panel of data.pages.flatMap((page) => page.panels)) {
      if (!panel.scene) continue;
      const { set, view, figures } = panel.scene;
      const near = figures.some(({ size }) => size > 30);
      const cost =
        figures.length + (view === 'wide' ? 0 : view === 'close' ? 4 : 2) + (near ? 2 : 0);
      if (cost < (best.get(set)?.cost ?? Infinity))
        best.set(set, { episode: data.id, panel: panel.id, cost });
    }
  }
  return [...best].flatMap(([id, { episode, panel }]) => {
    const shown = episodes
      .filter((one) => one.id === episode)
      .flatMap(({ lang, pages }) =>
        pages.flatMap(({ panels }) =>
          panels.filter((one) => one.id === panel).map((one) => ({ lang, ...one }))
        )
      );
    const picture = shown[0]?.picture;
    if (!picture) return [];
    return [{ id, picture, alt: Object.fromEntries(shown.map(({ lang, alt }) => [lang, alt])) }];
  });
}

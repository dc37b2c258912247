/** Pictures: scenes whose every name is known, cuts whose file is there, cast and sets that can be drawn. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedSeries } from '../library.ts';
import { unknownNames } from '../scene-names.ts';
import type { Cut, Scene } from '../scene.ts';
import type { Path, SourceFile } from '../source.ts';
import { didYouMean } from '../suggest.ts';
import type { CheckContext, EpisodeContext } from './context.ts';

export function checkCastAndSets(context: CheckContext, series: LoadedSeries): void {
  const { kit } = context.options;
  for (const { source, data } of series.cast.values()) {
    known(context, source, ['head'], 'head', data.head, kit.heads);
    known(context, source, ['glasses'], 'glasses', data.glasses, kit.glasses);
    known(context, source, ['beard'], 'beard', data.beard, kit.beards);
    const outfits = Object.entries(data.wardrobe);
    for (const [name, { garment }] of outfits) {
      known(context, source, ['wardrobe', name, 'garment'], 'garment', garment, kit.garments);
    }
    if (outfits.length === 0) {
      const place = { source, path: ['wardrobe'] };
      context.problems.error(
        'no-outfit',
        place,
        `"${data.id}" has nothing to wear.`,
        'Add an outfit to the wardrobe.'
      );
    }
  }
  for (const { source, data } of series.sets.values()) {
    known(context, source, ['drawing'], 'drawing', data.drawing, Object.keys(kit.drawings));
    known(context, source, ['light'], 'light', data.light, kit.lights);
  }
}

function known(
  context: CheckContext,
  source: SourceFile,
  path: Path,
  what: string,
  name: string | undefined,
  names: string[]
): void {
  if (name === undefined || names.includes(name)) return;
  const message = `The art kit has no ${what} "${name}".`;
  context.problems.error(`unknown-${what}`, { source, path }, message, didYouMean(name, names));
}

export function checkPictures(context: EpisodeContext): void {
  const { data } = context.episode;
  checkPicture(context, data.cover, ['cover'], 'The cover');
  data.pages.forEach((page, pageIndex) =>
    page.panels.forEach((panel, index) => {
      checkPicture(
        context,
        panel,
        ['pages', pageIndex, 'panels', index],
        `The panel "${panel.id}"`
      );
    })
  );
}

function checkPicture(
  context: EpisodeContext,
  from: { scene?: Scene | undefined; cut?: Cut | undefined },
  path: Path,
  what: string
): void {
  const { episode, series, problems, options } = context;
  const { source } = episode;
  if (from.scene && from.cut) {
    problems.error(
      'two-pictures',
      { source, path: [...path, 'cut'] },
      `${what} has a scene and a cut.`,
      'Keep one of the two.'
    );
  } else if (!from.scene && !from.cut) {
    const remedy = 'Add "scene" with what is drawn, or "cut" with a file and its crop.';
    problems.error('no-picture', { source, path }, `${what} has no picture.`, remedy);
  }
  for (const unknown of from.scene ? unknownNames(from.scene, series, options.kit) : []) {
    const place = { source, path: [...path, 'scene', ...unknown.path] };
    const rule = `unknown-${unknown.what.replaceAll(' ', '-')}`;
    problems.error(
      rule,
      place,
      `There is no ${unknown.what} "${unknown.name}".`,
      didYouMean(unknown.name, unknown.known)
    );
  }
  if (!from.cut) return;
  const { file, crop } = from.cut;
  if (!existsSync(join(episode.folder, file))) {
    const remedy = `Put the picture at ${join(episode.folder, file)} or mend its name.`;
    problems.error(
      'missing-file',
      { source, path: [...path, 'cut', 'file'] },
      `The picture "${file}" is not there.`,
      remedy
    );
  }
  const [x, y, w, h] = crop;
  if (x + w > 100.001 || y + h > 100.001) {
    const place = { source, path: [...path, 'cut', 'crop'] };
    problems.error(
      'crop-outside',
      place,
      `${what} is cut beyond the picture's edge.`,
      'A crop is [x, y, width, height] in percent; x + width and y + height are 100 at most.'
    );
  }
}

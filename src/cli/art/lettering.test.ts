/** The lettering of every panel in every language, set in the real fonts over the real faces and hands. */
import { describe, expect, it } from 'vitest';
import { kit } from '../../lib/art/kit.ts';
import { describePicture, keepClear } from '../../lib/art/service.ts';
import { pathsMeet, tailPath } from '../../lib/core/balloon-tail.ts';
import type { Point } from '../../lib/core/balloon-shape.ts';
import { buildStories } from '../../lib/core/build.ts';
import type { CompiledEpisode, Panel } from '../../lib/core/compiled.ts';
import { distance } from '../../lib/core/lettering-geometry.ts';
import { readsBefore, worstCover } from '../../lib/core/lettering.ts';
import { setPanel, type Frame, type SetPanel } from './lettering.ts';

/** Greatest share of a face or hand that words may cover. */
const COVER = 0.12;
/** Share of all panels whose words may stand as a list below the picture. */
const LISTS = 0.02;

const result = buildStories({
  root: 'stories',
  kit,
  describe: describePicture,
  keepClear,
  pseudo: true
});
const editions = result.episodes.map(({ episode }) => episode);

/** The panel as a phone of 360 by 740 px shows it: balloons may reach beyond it. */
function onPhone({ picture, ...panel }: Panel, reading: CompiledEpisode['reading']): SetPanel {
  const room = { x: 6, y: 6, w: 348, h: 668 };
  const width = Math.min(room.w, room.h / picture.ratio);
  const height = width * picture.ratio;
  const frame: Frame = {
    x: room.x + (room.w - width) / 2,
    y: room.y + (room.h - height) / 2,
    width,
    height
  };
  return setPanel({ picture, ...panel }, frame, reading, 16.5, room);
}

function tailsOf({ tails, balloons }: SetPanel): Point[][] {
  return tails.flatMap((tail, i) => {
    const balloon = balloons[i];
    if (!tail || !balloon) return [];
    return [tailPath(tail).map(([x, y]): Point => [x + balloon.x, y + balloon.y])];
  });
}

describe.each(editions.map((episode) => [`${episode.id} in ${episode.lang}`, episode] as const))(
  '%s',
  (_, { pages, reading }) => {
    const panels = pages.flatMap((page) => page.panels).filter(({ balloons }) => balloons.length);
    const set = panels.map((panel) => ({ panel, lettered: onPhone(panel, reading) }));
    const laid = set.filter(({ lettered }) => lettered.placed);

    it('has room for its words over the pictures', () => {
      const lists = set.filter(({ lettered }) => !lettered.placed).map(({ panel }) => panel.id);
      expect(lists.length, lists.join()).toBeLessThanOrEqual(Math.ceil(panels.length * LISTS));
    });

    it('covers no face and no hand', () => {
      const covered = laid.flatMap(({ panel, lettered: { placed, clear } }) => {
        const worst = worstCover(placed?.placements ?? [], clear);
        return worst > COVER ? [`${panel.id}: ${Math.round(worst * 100)}%`] : [];
      });
      expect(covered).toEqual([]);
    });

    it('reads in order, and no balloon lies on another', () => {
      for (const { panel, lettered } of laid) {
        const spoken = (lettered.placed?.placements ?? []).filter(
          ({ id }) => panel.balloons.find((balloon) => balloon.id === id)?.kind !== 'sfx'
        );
        spoken.forEach((a, i) => {
          for (const b of spoken.slice(i + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.w + b.w) / 2 || Math.abs(a.y - b.y) >= (a.h + b.h) / 2;
            expect(apart, panel.id).toBe(true);
            expect(readsBefore(a, b, reading), `${panel.id}: ${a.id}, ${b.id}`).toBe(true);
          }
        });
      }
    });

    it('has tails that cross neither each other nor a face', () => {
      const wrong = laid.flatMap(({ panel, lettered }) => {
        const paths = tailsOf(lettered);
        const crossed = paths.some((a, i) => paths.slice(i + 1).some((b) => pathsMeet(a, b)));
        const onFace = paths.some((path) =>
          lettered.clear.some((area) => path.some((point) => distance(area, point) === 0))
        );
        return [
          ...(crossed ? [`${panel.id}: tails cross`] : []),
          ...(onFace ? [`${panel.id}: a tail over a face or hand`] : [])
        ];
      });
      expect(wrong).toEqual([]);
    });
  }
);

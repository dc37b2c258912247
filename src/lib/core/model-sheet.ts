/**
 * Model sheets: a cast member in a bare room, from the front, in profile and from behind, and twice
 * near enough to read the face. Made from the cast file alone, so that every member has one.
 */
import type { LoadedSeries } from './library.ts';
import { figureSchema, type CastMember, type Figure, type ResolvedScene } from './scene.ts';

/** Height of a model sheet divided by its width. */
export const MODEL_RATIO = 0.62;

/** The room of all model sheets; it belongs to no series. */
const room = { id: 'model-sheet', drawing: 'studio', light: 'indoor', palette: {} };

/** Every figure of the series' panels, in the order of the episodes. */
const figuresOf = (series: LoadedSeries): Figure[] =>
  series.episodes.flatMap(({ data }) =>
    data.pages.flatMap(({ panels }) => panels.flatMap(({ scene }) => scene?.figures ?? []))
  );

/** The cast of a series in the order of the episodes in which they are first seen, then by name. */
export function castInOrder(series: LoadedSeries): CastMember[] {
  const order = [...figuresOf(series).map(({ who }) => who), ...[...series.cast.keys()].sort()];
  return [...new Set(order)].flatMap((id) => series.cast.get(id)?.data ?? []);
}

/** The scene of a member's model sheet. */
export function modelScene(member: CastMember, series: LoadedSeries): ResolvedScene {
  const outfits = Object.keys(member.wardrobe);
  const seated = figuresOf(series).some(
    ({ who, pose }) => who === member.id && pose === 'wheelchair'
  );
  const stands = seated ? 'wheelchair' : 'stand';
  const other = outfits.includes('coat') ? 'coat' : outfits.at(-1);
  const size = member.age === 'child' ? 11.5 : 11;
  const low = stands === 'wheelchair' ? 42 : member.age === 'child' ? 30 : 20;
  const figures = [
    figure(member, outfits[0], { pose: stands, face: 'calm', look: 'right', at: [10, low], size }),
    figure(member, outfits[0], {
      pose: stands === 'stand' ? 'walk' : stands,
      face: 'smile',
      turn: 'profile',
      look: 'right',
      at: [27, low],
      size
    }),
    figure(member, other, {
      pose: stands === 'stand' ? 'hands-pockets' : stands,
      face: 'thinking',
      look: 'left',
      at: [44, low],
      size
    }),
    figure(member, outfits[0], { face: 'worried', look: 'right', at: [63, 50], size: 30 }),
    figure(member, outfits[0], { face: 'laugh', look: 'left', at: [87, 52], size: 30 })
  ];
  return {
    scene: {
      set: room.id,
      view: 'wide',
      light: room.light,
      figures,
      props: [],
      effects: [],
      zoom: 1,
      pan: [0, 0]
    },
    cast: { [member.id]: member },
    set: room
  };
}

const figure = (
  member: CastMember,
  wear: string | undefined,
  rest: Partial<Figure> & Pick<Figure, 'at' | 'size'>
): Figure => figureSchema.parse({ who: member.id, ...(wear && { wear }), ...rest });

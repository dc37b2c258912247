/**
 * From a scene to a composition: what is drawn in each depth layer, in which order, and the light
 * that falls on it. Plain data, the same for the same scene; `render.ts` turns it into pixels.
 */
import type { ResolvedScene, Scene } from '../core/scene.ts';
import type { Artists, DrawnFigure } from './artists.ts';
import { composeAir, composeFrontAir, composeHalftone } from './compose-air.ts';
import { composeEffects } from './compose-effects.ts';
import {
  composeFigure,
  composeHands,
  contactShadow,
  drawFigures,
  figureUnit,
  focusOf,
  type PlacedFigure
} from './compose-figures.ts';
import { composeProps } from './compose-props.ts';
import {
  neutralInk,
  pictureSize,
  type Composition,
  type LayerName,
  type Piece
} from './composition.ts';
import { gradeOf, gradeSvg, hazed, nearDark } from './light/grade.ts';
import { lightOf } from './light/lights.ts';

const drawing = (svg: string, more: Partial<Extract<Piece, { kind: 'drawing' }>> = {}): Piece => ({
  kind: 'drawing',
  svg,
  blur: 0,
  light: null,
  ...more
});

/**
 * Composes a scene. Throws an error that names the scene's part when the kit lacks a light, effect,
 * set, pose, face or prop that it names.
 */
export function compose(resolved: ResolvedScene, ratio: number, artists: Artists): Composition {
  const { scene, set } = resolved;
  const size = pictureSize(ratio);
  const light = lightOf(scene.light ?? set.light);
  const seed = `${scene.set}/${scene.view}`;
  const room = artists.set(set, scene.view, {
    prefix: 's',
    ...size,
    light,
    ink: neutralInk,
    zoom: scene.zoom,
    pan: scene.pan,
    seed
  });
  const figures = drawFigures(resolved, size, artists);
  const effects = composeEffects(resolved, figures, light, size);
  const grade = gradeOf(light);
  const near = nearDark(grade, light, 0.66);
  const unit = Math.max(
    ...figures.map(({ figure }) => (figure.as === 'person' ? figureUnit(figure, size) : 0)),
    0
  );
  const place = { size, light, artists, lamps: effects.lamps };

  const hands = composeHands(inLayer(figures, 'middle'), place);

  const back: Piece[] = [
    drawing(gradeSvg(room.back, hazed(grade, light.haze, figures.length > 0 ? 0.1 : 0))),
    { kind: 'halftone', tone: composeHalftone(light, figures, effects.halftone) },
    ...effects.back.map((svg) => drawing(svg)),
    ...inLayer(figures, 'back').map((placed) => drawing(contactShadow(placed, light))),
    ...inLayer(figures, 'back').flatMap((placed) => composeFigure(placed, place)),
    ...composeProps(scene, 'back', place)
  ];
  const middle: Piece[] = [
    ...(room.middle ? [drawing(gradeSvg(room.middle, grade))] : []),
    ...inLayer(figures, 'middle').map((placed) => drawing(contactShadow(placed, light))),
    ...inLayer(figures, 'middle').flatMap((placed) => composeFigure(placed, place)),
    ...(room.over ? [drawing(gradeSvg(room.over, grade))] : []),
    ...onTables(scene, composeProps(scene, 'middle', place), hands),
    ...effects.over
  ];
  const front: Piece[] = [
    ...(room.front ? [drawing(gradeSvg(room.front, near), { blur: 5 })] : []),
    ...inLayer(figures, 'front').flatMap((placed) => composeFigure(placed, place)),
    ...composeProps(scene, 'front', place),
    ...effects.front
  ];
  const air = [...composeAir(light, size, focusOf(figures, size)), ...effects.air];
  // Beams, glow and fog lie behind the figures more than on them: nothing may wash out a face or its ink.
  const middleAir = air.map((part) =>
    part.kind === 'slope' || part.blend === 'multiply'
      ? part
      : { ...part, opacity: part.opacity * 0.4 }
  );
  return {
    ...size,
    light: light.id,
    grain: 1,
    layers: [
      { name: 'back', pieces: back, air, airStrength: 1, blur: depthBlur(unit, size.height) },
      { name: 'middle', pieces: middle, air: middleAir, airStrength: 0.62, blur: 0 },
      { name: 'front', pieces: front, air: composeFrontAir(light, size), airStrength: 1, blur: 0 }
    ]
  };
}

/** Faces and hands of a scene in percent of the panel, without rendering anything. */
export function keepClear(
  resolved: ResolvedScene,
  ratio: number,
  artists: Artists
): Array<[number, number, number, number]> {
  const size = pictureSize(ratio);
  const boxes = drawFigures(resolved, size, artists)
    .filter(({ figure }) => figure.as === 'person')
    .flatMap(({ drawn }: { drawn: DrawnFigure }) => [drawn.face, ...drawn.hands]);
  const percent = (v: number, of: number): number => Math.round((v / of) * 1000) / 10;
  return boxes
    .filter(
      (box) =>
        box.x + box.width > 0 && box.y + box.height > 0 && box.x < size.width && box.y < size.height
    )
    .map((box) => [
      percent(box.x, size.width),
      percent(box.y, size.height),
      percent(box.width, size.width),
      percent(box.height, size.height)
    ]);
}

/** Lays hands on the last table of the middle layer, under what stands on it. */
function onTables(scene: Scene, props: Piece[], hands: Piece[]): Piece[] {
  const names = scene.props.filter(({ layer }) => layer === 'middle').map(({ prop }) => prop);
  const last = Math.max(names.lastIndexOf('table'), names.lastIndexOf('desk')) + 1;
  return [...props.slice(0, last), ...hands, ...props.slice(last)];
}

function inLayer(figures: PlacedFigure[], layer: LayerName): PlacedFigure[] {
  return figures.filter(({ figure }) => figure.layer === layer);
}

/** Near figures let the room behind them go soft, as a lens does. */
function depthBlur(unit: number, height: number): number {
  return Math.min(3.2, Math.max(0, (unit / height - 0.3) * 9));
}

/** The effects of a scene, and the screens and lamps in it that light what is near them. */
import type { ResolvedScene } from '../core/scene.ts';
import { figureUnit, focusOf, type NearLamp, type PlacedFigure } from './compose-figures.ts';
import type { Piece, Size } from './composition.ts';
import { drawEffect, type EffectScene } from './effects/index.ts';
import { randomOf } from './effects/random.ts';
import type { AirPart } from './light/air.ts';
import { lightDirection } from './light/direction.ts';
import type { Light } from './light/lights.ts';

export interface ComposedEffects {
  /** SVG behind the figures of the back layer. */
  back: string[];
  over: Piece[];
  front: Piece[];
  air: AirPart[];
  /** Strength of the halftone screen, 1 for the usual faint one. */
  halftone: number;
  lamps: NearLamp[];
}

const screens = new Set(['phone', 'laptop', 'tablet']);
const hotThings = new Set(['cup', 'mug', 'tray', 'bowl']);

export function composeEffects(
  resolved: ResolvedScene,
  figures: PlacedFigure[],
  light: Light,
  size: Size
): ComposedEffects {
  const { scene } = resolved;
  const people = figures.filter(({ figure }) => figure.as === 'person');
  const unit =
    people.length > 0
      ? Math.max(...people.map(({ figure }) => figureUnit(figure, size)))
      : size.height * 0.25;
  const lamps = lampsOf(resolved, figures, light, size, unit);
  const context: EffectScene = {
    ...size,
    light,
    direction: lightDirection(light),
    focus: focusOf(figures, size),
    faces: people.map(({ drawn }) => drawn.face),
    unit,
    lamps,
    hot: scene.props
      .filter(({ prop }) => hotThings.has(prop))
      .map(({ at, size: height }) => ({
        at: [(at[0] / 100) * size.width, ((at[1] - height * 0.4) / 100) * size.height],
        width: (height / 100) * size.height * 0.9
      })),
    random: randomOf(`${scene.set}/${scene.view}/${scene.effects.join()}`)
  };
  const out: ComposedEffects = { back: [], over: [], front: [], air: [], halftone: 1, lamps };
  for (const name of scene.effects) {
    const drawn = drawEffect(name, context);
    if (drawn.back) out.back.push(drawn.back);
    if (drawn.over) out.over.push(loose(drawn.over, drawn.overBlur ?? 0));
    if (drawn.front) out.front.push(loose(drawn.front, drawn.frontBlur ?? 0));
    out.air.push(...(drawn.air ?? []));
    out.halftone = Math.max(out.halftone, drawn.halftone ?? 1);
  }
  for (const lamp of lamps) {
    out.air.push({
      kind: 'pool',
      blend: 'screen',
      colour: lamp.colour,
      opacity: 0.42 * lamp.strength,
      at: lamp.at,
      radius: [lamp.reach * 0.85, lamp.reach * 0.85]
    });
  }
  return out;
}

const loose = (svg: string, blur: number): Piece => ({ kind: 'drawing', svg, blur, light: null });

/** Screens glow in the dark and in the light named after them; table lamps where lamps are lit. */
function lampsOf(
  { scene }: ResolvedScene,
  figures: PlacedFigure[],
  light: Light,
  size: Size,
  unit: number
): NearLamp[] {
  const lamps: NearLamp[] = [];
  if (light.night) {
    for (const { figure, drawn } of figures) {
      const hand = nearestHand(drawn);
      if (figure.as !== 'person' || !hand) continue;
      if (figure.pose !== 'phone' && !(figure.holds && screens.has(figure.holds))) continue;
      lamps.push({
        at: [hand.x + hand.width / 2, hand.y + hand.height * 0.3],
        reach: figureUnit(figure, size) * 3.2,
        colour: '#9ff0ff',
        strength: light.id === 'phone-glow' ? 0.85 : 0.4
      });
    }
  }
  for (const { prop, at, size: height, layer } of scene.props) {
    if (layer === 'front') continue;
    const place: [number, number] = [(at[0] / 100) * size.width, (at[1] / 100) * size.height];
    if (prop === 'lamp' && light.lamps) {
      place[1] -= (height / 100) * size.height * 0.3;
      lamps.push({
        at: place,
        reach: Math.max(unit * 3, size.height * 0.5),
        colour: light.lamp,
        strength: light.night ? 1 : 0.35
      });
    }
    if (screens.has(prop) && light.night) {
      lamps.push({
        at: place,
        reach: Math.max(unit * 2, size.height * 0.35),
        colour: '#9ff0ff',
        strength: 0.7
      });
    }
  }
  return lamps;
}

/** The hand nearest to the face: the one that holds what is looked at. */
function nearestHand({
  hands,
  face
}: PlacedFigure['drawn']): PlacedFigure['drawn']['hands'][number] | undefined {
  const away = (box: PlacedFigure['drawn']['face']): number =>
    Math.hypot(
      box.x + box.width / 2 - face.x - face.width / 2,
      box.y + box.height / 2 - face.y - face.height / 2
    );
  return [...hands].sort((a, b) => away(a) - away(b))[0];
}

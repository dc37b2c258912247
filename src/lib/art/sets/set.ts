/** Draws the set of a panel: three layers of a room or a street, seen by one of its cameras. */
import type { SetDefinition } from '../../core/scene.ts';
import { registry } from './drawings.ts';
import type { Light } from '../light/lights.ts';
import { Stage } from './stage.ts';

export interface SetContext {
  /** Prefix of every id in the drawing, unique in its document. */
  prefix: string;
  /** Panel size in px. */
  width: number;
  height: number;
  light: Light;
  ink: string;
  zoom: number;
  /** Shift of the set, percent of the panel. */
  pan: [number, number];
  seed: number | string;
}

/**
 * SVG fragments in panel px; each carries its own defs. `back` is opaque. Colours are those of plain
 * daylight; what shines (sky, beams, lamps) is in its final colours inside `<g data-glow="1">`. A close view has
 * no middle: all of it lies behind the figures, where it can go out of focus.
 */
export interface SetLayers {
  back: string;
  middle: string;
  /** Over the figures of the middle: the near arm of the sofa they sit on. */
  over: string;
  front: string;
}

/** Draws `view` of a set. An unknown drawing or view is an error. */
export function drawSet(set: SetDefinition, view: string, ctx: SetContext): SetLayers {
  const drawing = registry[set.drawing];
  if (!drawing) throw new Error(`There is no set drawing called '${set.drawing}'.`);
  const cameraOf = drawing.views[view];
  if (!cameraOf) throw new Error(`The set drawing '${set.drawing}' has no view '${view}'.`);
  const stage = new Stage({
    prefix: ctx.prefix,
    panel: { width: ctx.width, height: ctx.height, zoom: ctx.zoom, pan: ctx.pan },
    light: ctx.light,
    ink: ctx.ink,
    seed: `${set.id}/${ctx.seed}`,
    palette: set.palette,
    view,
    camera: cameraOf(ctx.height / ctx.width),
    air: drawing.air
  });
  drawing.draw(stage);
  return {
    back: stage.back.toString(),
    middle: stage.middle === stage.back ? '' : stage.middle.toString(),
    over: stage.over.toString(),
    front: stage.front.toString()
  };
}

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
 * daylight; what shines (sky, beams, lamps) is in its final colours inside `<g data-glow="1">`.
 */
export interface SetLayers {
  back: string;
  middle: string;
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
  const back = stage.back.toString();
  return {
    // Behind a close-up the room is a little out of focus.
    back: view === 'close' && drawing.soft !== false ? softened(back, ctx) : back,
    middle: stage.middle.toString(),
    front: stage.front.toString()
  };
}

function softened(svg: string, { prefix, width, height }: SetContext): string {
  const id = `${prefix}-soft`;
  const blur = (Math.sqrt(width * height) * 0.0014).toFixed(1);
  const region = `x="${-0.09 * width}" y="${-0.09 * height}" width="${1.18 * width}" height="${1.18 * height}"`;
  return `<defs><filter id="${id}" filterUnits="userSpaceOnUse" ${region} color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${blur}"/></filter></defs><g filter="url(#${id})">${svg}</g>`;
}

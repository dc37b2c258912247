/** Draws one prop: origin at its centre, height exactly 100 units. */
import { Camera } from '../sets/camera.ts';
import { Pen } from '../sets/pen/pen.ts';
import { Sheet } from '../sets/sheet.ts';
import { extentOf } from './extent.ts';
import { models } from './models.ts';
import type { PropModel } from './model.ts';

export interface PropContext {
  /** Prefix of every id in the drawing, unique in its document. */
  prefix: string;
  ink: string;
  /** Line weight in units of a prop 100 high. */
  inkWeight: number;
  /** Replaces the prop's main colour. */
  colour?: string | undefined;
}

export interface PropDrawing {
  /** Colours of plain daylight; what shines is in `<g data-glow="1">`. */
  svg: string;
  /** Width in units, for a height of 100. */
  width: number;
  /** Where a hand holds it. */
  grip?: [number, number];
}

/** Distance at which models stand, in metres, and the size of the paper they are drawn on, in px. */
const DISTANCE = 5;
const PAPER = 1000;

/** An unknown name is an error. */
export function drawProp(name: string, ctx: PropContext): PropDrawing {
  const model = models[name];
  if (!model) throw new Error(`There is no prop called '${name}'.`);
  const trial = drawModel(name, model, ctx, 5);
  const scale = 100 / extentOf(trial.body).height;
  // The weight changes the outline a little, so the true size is measured again.
  const { body, shadow, grip } = drawModel(name, model, ctx, ctx.inkWeight / scale);
  const extent = extentOf(body);
  const k = 100 / extent.height;
  const [cx, cy] = [extent.x + extent.width / 2, extent.y + extent.height / 2];
  const move = `scale(${k.toFixed(4)}) translate(${(-cx).toFixed(1)} ${(-cy).toFixed(1)})`;
  const drawing: PropDrawing = {
    svg: `<g transform="${move}">${shadow}${body}</g>`,
    width: extent.width * k
  };
  if (grip) drawing.grip = [(grip[0] - cx) * k, (grip[1] - cy) * k];
  return drawing;
}

function drawModel(
  name: string,
  model: PropModel,
  ctx: PropContext,
  weight: number
): { body: string; shadow: string; grip: [number, number] | undefined } {
  const camera = new Camera(
    { eye: [0, model.eye ?? 1.5, 0], focal: model.focal ?? 2, horizon: 0.5 },
    { width: PAPER, height: PAPER, zoom: 1, pan: [0, 0] }
  );
  const sheet = (part: string): Sheet =>
    new Sheet(camera, new Pen({ seed: `${name}/${part}`, wobble: 2.2, grain: 70 }), {
      prefix: `${ctx.prefix}-${part}`,
      ink: ctx.ink,
      haze: '#ffffff',
      hazeFrom: 90,
      hazeTo: 99,
      hazeMost: 0,
      // A sheet thins its lines with distance; models stand at one distance.
      weight: weight / (3 / DISTANCE) ** 0.75,
      bounds: { x: -4000, y: -4000, width: 9000, height: 9000 }
    });
  const body = sheet('p');
  const ground = sheet('s');
  const colour = ctx.colour ?? model.colour;
  model.shadow?.(ground);
  model.draw(body, colour);
  return { body: body.toString(), shadow: ground.toString(), grip: model.grip?.(body) };
}

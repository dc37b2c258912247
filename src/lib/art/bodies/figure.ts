/**
 * Draws one figure of a scene: pose, body, garment, hands and head put together in one drawing.
 *
 * Figures are built facing left in head units (chin at the origin) and mirrored for `look: right`.
 * `tilt` turns the head clockwise on the panel, about the mouth, so that a balloon's tail still
 * points right.
 */
import type { CastMember, Figure } from '../../core/scene.ts';
import { drawHead } from '../heads/head.ts';
import type { PropDrawing } from '../props/prop.ts';
import { assemble } from './assemble.ts';
import { bounds, type Pt } from './geometry.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FigureContext {
  /** Unique prefix of ids. */
  prefix: string;
  /** Panel in px. */
  panel: { width: number; height: number };
  ink: string;
  prop: (name: string, opts: { prefix: string; ink: string; inkWeight: number }) => PropDrawing;
  /** 1 is the normal weight of lines. */
  lineScale: number;
}

export interface FigureDrawing {
  /** In panel px, own colours, no light. */
  svg: string;
  /** Forearms and hands of a figure at a table, to be drawn over that table; may be empty. */
  over: string;
  face: Rect;
  hands: Rect[];
  /** The drawing ends at the hips and must be covered or cropped there. */
  bust: boolean;
  /** Lowest y of the drawing in px. */
  bottom: number;
  /** Shadow on the floor or the seat, px. */
  contact: { x: number; y: number; rx: number };
}

/** Draws a figure. Unknown poses and garments are errors (RangeError). */
export function drawFigure(figure: Figure, member: CastMember, ctx: FigureContext): FigureDrawing {
  const { width, height } = ctx.panel;
  const scale = (figure.size / 100) * (height / 100);
  const flip = figure.look === 'right' ? -1 : 1;
  const x0 = (figure.at[0] / 100) * width;
  const y0 = (figure.at[1] / 100) * height + 50 * scale;
  const toPanel = ([x, y]: Pt): Pt => [x0 + flip * x * scale, y0 + y * scale];
  const rect = (r: Rect): Rect => {
    const [a, b] = [toPanel([r.x, r.y]), toPanel([r.x + r.width, r.y + r.height])];
    return {
      x: Math.min(a[0], b[0]),
      y: a[1],
      width: Math.abs(b[0] - a[0]),
      height: b[1] - a[1]
    };
  };
  const made = assemble(figure, member, {
    ...ctx,
    head: drawHead,
    tilt: figure.tilt * flip
  });
  const n = (v: number): string => v.toFixed(3).replace(/\.?0+$/, '');
  const placed = (drawing: string): string =>
    drawing === ''
      ? ''
      : `<g transform="translate(${n(x0)} ${n(y0)}) scale(${n(flip * scale)} ${n(scale)})">${drawing}</g>`;
  const [cx, cy] = toPanel([made.contact.x, made.contact.y]);
  return {
    svg: placed(made.svg),
    over: placed(made.over),
    face: rect(made.face),
    hands: made.hands.map((points) => rect(bounds(points))),
    bust: made.bust,
    bottom: toPanel([0, made.bottom])[1],
    contact: { x: cx, y: cy, rx: made.contact.rx * scale }
  };
}

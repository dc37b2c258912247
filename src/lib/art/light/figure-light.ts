/**
 * Light on a figure: form shadow on the side away from the light, a soft fill and a fine rim on the
 * side towards it. All of it is found from the figure's outline: no drawing needs to know of it.
 */
import {
  closeMask,
  blurMask,
  padMask,
  sampleMask,
  smoothstep,
  type Mask
} from '../filters/mask.ts';
import { boundsOf, type Bounds, type Pixels } from '../filters/pixels.ts';
import type { Rgb } from './colour.ts';

export interface FigureLight {
  /** Way to the light, y down, length 1. */
  direction: [number, number];
  /** Size that everything is measured by: the head's height in pixels. */
  unit: number;
  /** Face in pixels, or null: form shadow leaves its middle alone. */
  face: { x: number; y: number; width: number; height: number } | null;
  /** Channels 0..1. */
  shade: Rgb;
  shadeOpacity: number;
  rim: Rgb;
  rimOpacity: number;
  /** A near lamp or screen: place in pixels, reach in pixels, colour and strength. */
  lamp: { x: number; y: number; reach: number; colour: Rgb; strength: number } | null;
}

/** Masks of form are made at this part of the picture's size: they are soft anyway. */
const coarse = 0.5;

/**
 * Lays the light on, in place. With `under`, the figure also takes light from what it stands before
 * in its layer: overlapping figures part from each other.
 */
export function lightFigure(pixels: Pixels, light: FigureLight, under?: Pixels): void {
  const tight = boundsOf(pixels);
  if (!tight) return;
  const bounds = {
    left: Math.max(0, tight.left - 2),
    top: Math.max(0, tight.top - 2),
    right: Math.min(pixels.width, tight.right + 2),
    bottom: Math.min(pixels.height, tight.bottom + 2)
  };
  const form = formMask(pixels, bounds, light);
  paint(pixels, bounds, form, light);
  if (under) occlude(under, bounds, form, light);
}

interface Form {
  /** The closed outline and its two blurs, coarse, with a margin of `pad` coarse pixels. */
  edge: Mask;
  near: Mask;
  wide: Mask;
  pad: number;
}

function formMask(pixels: Pixels, bounds: Bounds, light: FigureLight): Form {
  const unit = light.unit * coarse;
  const outline = padMask(alphaMask(pixels, bounds), 0);
  const pad = Math.ceil(unit * 0.5) + 4;
  const closed = closeMask(outline, Math.max(2, unit * 0.075));
  const edge = padMask(closed, pad);
  const near = { ...edge, data: edge.data.slice() };
  blurMask(near, Math.max(1, unit * 0.055));
  const wide = { ...edge, data: edge.data.slice() };
  blurMask(wide, Math.max(2, unit * 0.2));
  return { edge, near, wide, pad };
}

function alphaMask(pixels: Pixels, bounds: Bounds): Mask {
  const width = Math.max(2, Math.ceil((bounds.right - bounds.left) * coarse));
  const height = Math.max(2, Math.ceil((bounds.bottom - bounds.top) * coarse));
  const data = new Float32Array(width * height);
  const step = 1 / coarse;
  for (let y = 0; y < height; y++) {
    const sourceY = Math.min(pixels.height - 1, bounds.top + Math.floor(y * step));
    for (let x = 0; x < width; x++) {
      const sourceX = Math.min(pixels.width - 1, bounds.left + Math.floor(x * step));
      data[y * width + x] = pixels.data[(sourceY * pixels.width + sourceX) * 4 + 3]! / 255;
    }
  }
  return { width, height, data };
}

function paint(pixels: Pixels, bounds: Bounds, form: Form, light: FigureLight): void {
  const { data, width } = pixels;
  const unit = light.unit * coarse;
  const [dx, dy] = light.direction;
  const near = unit * 0.15;
  const wide = unit * 0.3;
  const rimPixels = Math.max(1.6, Math.min(7, light.unit * 0.026));
  const rimReach = rimPixels * coarse;
  const hatching = light.unit >= 130 ? Math.max(6, light.unit * 0.034) : 0;
  const bottom = Math.max(bounds.bottom, 1);
  for (let y = bounds.top; y < bounds.bottom; y++) {
    const my = (y - bounds.top) * coarse + form.pad;
    const down = (y - bounds.top) / (bottom - bounds.top);
    for (let x = bounds.left; x < bounds.right; x++) {
      const i = (y * width + x) * 4;
      const alpha = data[i + 3]!;
      if (alpha === 0) continue;
      const mx = (x - bounds.left) * coarse + form.pad;
      const spared = light.face ? faceCore(light.face, x, y) : 0;
      // Ink stays ink: only what has a tone of its own takes up the lamp's light.
      const luma = (0.3 * data[i]! + 0.6 * data[i + 1]! + 0.1 * data[i + 2]!) / alpha;
      const toned = smoothstep(0.11, 0.3, luma);
      const hard = smoothstep(0.42, 0.6, 1 - sampleMask(form.near, mx - dx * near, my - dy * near));
      const soft = 1 - sampleMask(form.wide, mx - dx * wide, my - dy * wide);
      const fill = 1 - sampleMask(form.wide, mx + dx * wide, my + dy * wide);
      const shadow =
        light.shadeOpacity * Math.min(1, (0.62 * hard + 0.5 * soft) * (1 - spared) + 0.16 * down);
      const open = 1 - sampleMask(form.edge, mx + dx * rimReach * 1.6, my + dy * rimReach * 1.6);
      const rim =
        open < 0.15
          ? 0
          : smoothstep(0.15, 0.6, open) *
            (1 - 0.55 * down) *
            rimAt(pixels, x, y, light, rimPixels, toned);
      const hatch = hatching && spared === 0 ? hatchAt(x, y, hard, soft, hatching) : 0;
      const lift = light.rimOpacity * 0.22 * fill * fill * (1 - 0.5 * down);
      const glow =
        light.lamp && toned > 0 ? toned * lampAt(light.lamp, x, y, form, mx, my, unit) : 0;
      // However near the lamp is, a colour comes no further than to what it is by day.
      const gain = 0.9 * (1 - Math.exp(-1.5 * glow));
      for (let channel = 0; channel < 3; channel++) {
        let value = data[i + channel]! / alpha;
        value *=
          1 - (shadow + hatch * light.shadeOpacity) * (1 - light.shade[channel as 0 | 1 | 2]);
        if (light.lamp && gain > 0) {
          const colour = light.lamp.colour[channel as 0 | 1 | 2];
          value = value * (1 + gain * colour) + 0.1 * gain * colour * (1 - value);
        }
        const bright = light.rim[channel as 0 | 1 | 2];
        value += (1 - value) * bright * lift;
        value += (bright - value) * rim;
        data[i + channel] = Math.min(1, value) * alpha;
      }
    }
  }
}

/** The soft shade a figure throws on what lies right behind it, on the side away from the light. */
function occlude(under: Pixels, bounds: Bounds, form: Form, light: FigureLight): void {
  const margin = Math.round((form.pad - 2) / coarse);
  const [dx, dy] = light.direction;
  const reach = light.unit * coarse * 0.1;
  const { data, width, height } = under;
  const right = Math.min(width, bounds.right + margin);
  const bottom = Math.min(height, bounds.bottom + margin);
  for (let y = Math.max(0, bounds.top - margin); y < bottom; y++) {
    const my = (y - bounds.top) * coarse + form.pad + dy * reach;
    for (let x = Math.max(0, bounds.left - margin); x < right; x++) {
      const i = (y * width + x) * 4;
      if (data[i + 3] === 0) continue;
      const mx = (x - bounds.left) * coarse + form.pad + dx * reach;
      const amount = light.shadeOpacity * 0.75 * sampleMask(form.wide, mx, my);
      if (amount < 0.01) continue;
      for (let c = 0; c < 3; c++) data[i + c]! *= 1 - amount * (1 - light.shade[c as 0 | 1 | 2]);
    }
  }
}

/**
 * The rim at a place: on the ink of the outline when the light is strong enough to eat it, and a
 * fainter band on the cloth or skin inside it.
 */
function rimAt(
  pixels: Pixels,
  x: number,
  y: number,
  light: FigureLight,
  reach: number,
  toned: number
): number {
  const [dx, dy] = light.direction;
  const onInk = smoothstep(0.74, 0.92, light.rimOpacity);
  const edge = emptiness(pixels, x + dx * reach, y + dy * reach) * (toned + (1 - toned) * onInk);
  const inside = toned * 0.4 * emptiness(pixels, x + dx * reach * 2.3, y + dy * reach * 2.3);
  return light.rimOpacity * Math.max(edge, inside);
}

/** Strokes across the shadow, finer where it begins; 0..1. `gap` is their distance in pixels. */
function hatchAt(x: number, y: number, hard: number, soft: number, gap: number): number {
  if (hard < 0.5) return 0;
  const along = (x * 0.62 + y * 0.78) / gap + Math.sin((x - y) / (gap * 4.5)) * 0.22;
  const away = Math.abs(along - Math.floor(along) - 0.5) * 2;
  const thick = Math.min(0.42, Math.max(0, soft - 0.42) * 0.9);
  return (
    0.34 *
    smoothstep(1 - thick - 1.4 / gap, 1 - thick + 1.4 / gap, away) *
    smoothstep(0.02, 0.1, thick)
  );
}

/** How transparent the drawing is at a place between pixels, 0..1; beyond the picture it goes on. */
function emptiness(pixels: Pixels, x: number, y: number): number {
  const { width, height, data } = pixels;
  const cx = Math.min(width - 1.001, Math.max(0, x));
  const cy = Math.min(height - 1.001, Math.max(0, y));
  const [left, top] = [cx | 0, cy | 0];
  const [u, v] = [cx - left, cy - top];
  const at = (top * width + left) * 4 + 3;
  const upper = data[at]! * (1 - u) + data[at + 4]! * u;
  const lower = data[at + width * 4]! * (1 - u) + data[at + width * 4 + 4]! * u;
  return 1 - (upper * (1 - v) + lower * v) / 255;
}

/** 1 in the middle of the face, 0 at its edge. */
function faceCore(face: NonNullable<FigureLight['face']>, x: number, y: number): number {
  const u = (x - face.x - face.width / 2) / (face.width * 0.5);
  const v = (y - face.y - face.height / 2) / (face.height * 0.5);
  return 1 - smoothstep(0.55, 1.1, Math.sqrt(u * u + v * v));
}

/** Light of a near lamp: falls with distance and meets the sides that face it. */
function lampAt(
  lamp: NonNullable<FigureLight['lamp']>,
  x: number,
  y: number,
  form: Form,
  mx: number,
  my: number,
  unit: number
): number {
  const [toX, toY] = [lamp.x - x, lamp.y - y];
  const distance = Math.sqrt(toX * toX + toY * toY) || 1;
  const fall = 1 - smoothstep(0, 1, distance / lamp.reach);
  if (fall <= 0) return 0;
  const reach = unit * 0.34;
  const facing =
    1 - sampleMask(form.wide, mx + (toX / distance) * reach, my + (toY / distance) * reach);
  return lamp.strength * fall * fall * (1.45 + 1.1 * facing);
}

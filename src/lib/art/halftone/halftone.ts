/**
 * A halftone screen: dots on a turned grid that grow towards the shaded side and the floor and fade
 * out before the middle of the picture. It lies on the set, behind figures.
 */
import { smoothstep } from '../filters/mask.ts';
import type { Pixels } from '../filters/pixels.ts';
import { parseHex } from '../light/colour.ts';

/** Plain data; lengths in pixels, opacity 0..1. */
export interface Halftone {
  colour: string;
  opacity: number;
  /** Distance between dots. */
  step: number;
  /** Way to the light, length 1: dots gather on the other side. */
  direction: [number, number];
  /** How far they reach into the picture, 0..1. */
  reach: number;
  /** Boxes that stay clear: faces that are part of this layer. */
  clear: Array<{ x: number; y: number; width: number; height: number }>;
}

const turn = Math.PI / 5.6;

export function applyHalftone(pixels: Pixels, tone: Halftone): void {
  const { width, height, data } = pixels;
  const [cos, sin] = [Math.cos(turn) / tone.step, Math.sin(turn) / tone.step];
  const rgb = parseHex(tone.colour);
  const soft = 0.8 / tone.step;
  const [dx, dy] = tone.direction;
  const spread = Math.abs(dx) + Math.abs(dy);
  const across = (x: number, y: number): number =>
    0.5 - ((x / width - 0.5) * dx + (y / height - 0.5) * dy) / spread;
  const bound = 1 - tone.reach - (2 * tone.step) / Math.min(width, height);
  const lowest = height * 0.88 - tone.step;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      if (data[i + 3] === 0) continue;
      // Most of the picture lies where no dot can be.
      if (y < lowest && across(x, y) < bound) continue;
      const u = x * cos + y * sin;
      const v = y * cos - x * sin;
      const [cu, cv] = [Math.round(u), Math.round(v)];
      const distance = Math.sqrt((u - cu) ** 2 + (v - cv) ** 2);
      if (distance > 0.62) continue;
      const centreX = (cu * cos - cv * sin) * tone.step * tone.step;
      const centreY = (cu * sin + cv * cos) * tone.step * tone.step;
      const side = Math.max(0, (across(centreX, centreY) - (1 - tone.reach)) / tone.reach);
      const floor = Math.max(0, centreY / height - 0.88) * 2.2;
      const radius = 0.56 * Math.min(1, side * 0.95 + floor);
      if (radius < 0.05) continue;
      const cover = 1 - smoothstep(radius - soft, radius + soft, distance);
      if (cover <= 0) continue;
      const amount = cover * tone.opacity * clearance(tone.clear, x, y);
      for (let c = 0; c < 3; c++) {
        const colour = rgb[c as 0 | 1 | 2];
        data[i + c] =
          data[i + c]! * (1 - amount * 0.5 * (1 - colour) - amount * 0.5) +
          amount * 0.5 * colour * data[i + 3]!;
      }
    }
  }
}

function clearance(boxes: Halftone['clear'], x: number, y: number): number {
  let open = 1;
  for (const box of boxes) {
    const u = (x - box.x - box.width / 2) / box.width;
    const v = (y - box.y - box.height / 2) / box.height;
    open = Math.min(open, smoothstep(0.7, 1.2, Math.sqrt(u * u + v * v)));
  }
  return open;
}

/**
 * Air: light that lies over a whole layer and changes with the place on the picture - beams, glow,
 * the fall from the lit to the shaded side, dark corners, fog. A list of plain data describes it;
 * `applyAir` adds it up on a coarse grid and lays it on.
 */
import { smoothstep } from '../filters/mask.ts';
import type { Pixels } from '../filters/pixels.ts';
import { parseHex, type Rgb } from './colour.ts';

/** Places and lengths in pixels of the picture, colours #rrggbb, opacities 0..1. */
export type AirPart =
  /** From nothing at `from` to full at `to`. */
  | {
      kind: 'slope';
      blend: 'multiply' | 'screen';
      colour: string;
      opacity: number;
      from: [number, number];
      to: [number, number];
    }
  /** Clear within `inner` of the middle, full at `outer`; radii are those of an ellipse's x and y. */
  | {
      kind: 'corners';
      blend: 'multiply' | 'fog';
      colour: string;
      opacity: number;
      at: [number, number];
      inner: [number, number];
      outer: [number, number];
    }
  /** A pool of light that falls from its middle. */
  | {
      kind: 'pool';
      blend: 'screen';
      colour: string;
      opacity: number;
      at: [number, number];
      radius: [number, number];
    }
  /** A beam between two widths with soft edges, which thins out towards its end. */
  | {
      kind: 'beam';
      blend: 'screen';
      colour: string;
      opacity: number;
      from: [number, number];
      to: [number, number];
      widths: [number, number];
    };

const cell = 4;

/** Lays the air on a layer, in place; `strength` scales every opacity. */
export function applyAir(pixels: Pixels, parts: AirPart[], strength = 1): void {
  if (parts.length === 0 || strength <= 0) return;
  const { width, height, data } = pixels;
  const columns = Math.ceil(width / cell) + 2;
  const rows = Math.ceil(height / cell) + 2;
  const grid = gridOf(parts, columns, rows, strength);
  const lower = new Float32Array(columns * 6);
  for (let y = 0; y < height; y++) {
    const gy = y / cell;
    const row = gy | 0;
    const v = gy - row;
    const base = row * columns * 6;
    for (let k = 0; k < columns * 6; k++) {
      lower[k] = grid[base + k]! * (1 - v) + grid[base + columns * 6 + k]! * v;
    }
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      const alpha = data[i + 3]!;
      if (alpha === 0) continue;
      const gx = x / cell;
      const column = gx | 0;
      const u = gx - column;
      const k = column * 6;
      for (let c = 0; c < 3; c++) {
        const keep = lower[k + c]! * (1 - u) + lower[k + 6 + c]! * u;
        const add = lower[k + 3 + c]! * (1 - u) + lower[k + 9 + c]! * u;
        data[i + c] = data[i + c]! * keep + add * alpha;
      }
    }
  }
}

/** Per cell three factors and three addends: colour × factor + alpha × addend. */
function gridOf(parts: AirPart[], columns: number, rows: number, strength: number): Float32Array {
  const grid = new Float32Array(columns * rows * 6);
  for (let k = 0; k < grid.length; k += 6) grid[k] = grid[k + 1] = grid[k + 2] = 1;
  for (const part of parts) {
    const rgb = parseHex(part.colour);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const amount = strength * part.opacity * amountAt(part, column * cell, row * cell);
        if (amount > 0.001) blendInto(grid, (row * columns + column) * 6, part.blend, rgb, amount);
      }
    }
  }
  return grid;
}

function blendInto(
  grid: Float32Array,
  k: number,
  blend: AirPart['blend'],
  rgb: Rgb,
  amount: number
): void {
  for (let c = 0; c < 3; c++) {
    const colour = rgb[c as 0 | 1 | 2];
    const keep =
      blend === 'multiply'
        ? 1 - amount * (1 - colour)
        : blend === 'screen'
          ? 1 - amount * colour
          : 1 - amount;
    const add = blend === 'multiply' ? 0 : amount * colour;
    grid[k + c] = grid[k + c]! * keep;
    grid[k + 3 + c] = grid[k + 3 + c]! * keep + add;
  }
}

function amountAt(part: AirPart, x: number, y: number): number {
  switch (part.kind) {
    case 'slope': {
      const [dx, dy] = [part.to[0] - part.from[0], part.to[1] - part.from[1]];
      return smoothstep(
        0,
        1,
        ((x - part.from[0]) * dx + (y - part.from[1]) * dy) / (dx * dx + dy * dy)
      );
    }
    case 'corners': {
      const [dx, dy] = [x - part.at[0], y - part.at[1]];
      const inner = Math.sqrt((dx / part.inner[0]) ** 2 + (dy / part.inner[1]) ** 2);
      const outer = Math.sqrt((dx / part.outer[0]) ** 2 + (dy / part.outer[1]) ** 2);
      if (inner <= 1) return 0;
      return smoothstep(0, 1, (inner - 1) / Math.max(0.001, inner - 1 + (1 - outer)));
    }
    case 'pool': {
      const distance = Math.sqrt(
        ((x - part.at[0]) / part.radius[0]) ** 2 + ((y - part.at[1]) / part.radius[1]) ** 2
      );
      return distance >= 1 ? 0 : (1 - distance) ** 2 * (1 + 2 * distance);
    }
    case 'beam': {
      const [dx, dy] = [part.to[0] - part.from[0], part.to[1] - part.from[1]];
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      const along = ((x - part.from[0]) * dx + (y - part.from[1]) * dy) / (length * length);
      if (along < -0.05 || along > 1) return 0;
      const across = Math.abs((x - part.from[0]) * dy - (y - part.from[1]) * dx) / length;
      const half = (part.widths[0] + (part.widths[1] - part.widths[0]) * along) / 2;
      const edge = 1 - smoothstep(half * 0.3, half, across);
      return edge * smoothstep(-0.05, 0.06, along) * (1 - smoothstep(0.35, 1, along));
    }
  }
}

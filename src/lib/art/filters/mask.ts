/** Masks: one value 0..1 a pixel, for shadows, rims and glows. */

export interface Mask {
  width: number;
  height: number;
  data: Float32Array;
}

export const smoothstep = (low: number, high: number, v: number): number => {
  const t = Math.min(1, Math.max(0, (v - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

/** Three box passes, close to a Gaussian; outside the mask is 0. In place. */
export function blurMask(mask: Mask, sigma: number): void {
  const radius = Math.round(sigma * 0.94);
  if (radius < 1) return;
  const spare = new Float32Array(mask.data.length);
  for (let pass = 0; pass < 3; pass++) {
    boxLines(mask.data, spare, mask.width, mask.height, radius, 1, mask.width);
    boxLines(spare, mask.data, mask.height, mask.width, radius, mask.width, 1);
  }
}

function boxLines(
  from: Float32Array,
  to: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  lineStep: number
): void {
  const scale = 1 / (radius * 2 + 1);
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep;
    let sum = 0;
    for (let i = 0; i < Math.min(radius, length); i++) sum += from[base + i * step]!;
    for (let i = 0; i < length; i++) {
      if (i + radius < length) sum += from[base + (i + radius) * step]!;
      if (i - radius - 1 >= 0) sum -= from[base + (i - radius - 1) * step]!;
      to[base + i * step] = sum * scale;
    }
  }
}

/** Applies a function to every value, in place. */
export function mapMask(mask: Mask, map: (value: number) => number): void {
  const { data } = mask;
  for (let i = 0; i < data.length; i++) data[i] = map(data[i]!);
}

/** Fills gaps narrower than about twice `reach` pixels: between legs, under an arm. */
export function closeMask(mask: Mask, reach: number): Mask {
  const pad = Math.ceil(reach * 2);
  const grown = padMask(mask, pad);
  blurMask(grown, reach);
  mapMask(grown, (v) => smoothstep(0.06, 0.14, v));
  blurMask(grown, reach);
  mapMask(grown, (v) => smoothstep(0.82, 0.96, v));
  const closed = padMask(grown, -pad);
  for (let i = 0; i < closed.data.length; i++) {
    closed.data[i] = Math.max(closed.data[i]!, mask.data[i]!);
  }
  return closed;
}

/** The mask with `pad` pixels more on every side, repeating its edge; negative cuts them off. */
export function padMask(mask: Mask, pad: number): Mask {
  const [width, height] = [mask.width + pad * 2, mask.height + pad * 2];
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const fromY = Math.min(mask.height - 1, Math.max(0, y - pad));
    for (let x = 0; x < width; x++) {
      const fromX = Math.min(mask.width - 1, Math.max(0, x - pad));
      data[y * width + x] = mask.data[fromY * mask.width + fromX]!;
    }
  }
  return { width, height, data };
}

/** Value at a place between pixels; the edge repeats. */
export function sampleMask(mask: Mask, x: number, y: number): number {
  const { width, height, data } = mask;
  const cx = x < 0 ? 0 : x > width - 1.001 ? width - 1.001 : x;
  const cy = y < 0 ? 0 : y > height - 1.001 ? height - 1.001 : y;
  const [left, top] = [cx | 0, cy | 0];
  const [u, v] = [cx - left, cy - top];
  const at = top * width + left;
  const upper = data[at]! * (1 - u) + data[at + 1]! * u;
  const lower = data[at + width]! * (1 - u) + data[at + width + 1]! * u;
  return upper * (1 - v) + lower * v;
}

/**
 * Pictures in memory: premultiplied RGBA, eight bits a channel.
 *
 * Light is laid on in pixels and not by SVG filters: at these sizes a filter primitive costs more
 * than the whole figure, and pixels allow what filters cannot. Every operation on a whole layer is
 * of the form colour × a + alpha × b, which commutes with laying layers over each other: the layers
 * lit one by one, then composited, equal the composited picture lit as a whole.
 */

export interface Pixels {
  width: number;
  height: number;
  /** Premultiplied RGBA, row by row. */
  data: Uint8ClampedArray;
}

/** A box in pixels, right and bottom not included. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function blankPixels(width: number, height: number): Pixels {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}

/** Takes over straight (not premultiplied) RGBA, as sharp gives it. */
export function fromStraight(data: Uint8Array, width: number, height: number): Pixels {
  const out = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  for (let i = 0; i < out.length; i += 4) {
    const alpha = out[i + 3]!;
    if (alpha === 255) continue;
    out[i] = (out[i]! * alpha) / 255;
    out[i + 1] = (out[i + 1]! * alpha) / 255;
    out[i + 2] = (out[i + 2]! * alpha) / 255;
  }
  return { width, height, data: out };
}

/** Straight RGBA for an encoder. */
export function toStraight(pixels: Pixels): Uint8Array {
  const out = new Uint8Array(pixels.data.length);
  const from = pixels.data;
  for (let i = 0; i < from.length; i += 4) {
    const alpha = from[i + 3]!;
    if (alpha === 0) continue;
    const scale = 255 / alpha;
    out[i] = Math.min(255, Math.round(from[i]! * scale));
    out[i + 1] = Math.min(255, Math.round(from[i + 1]! * scale));
    out[i + 2] = Math.min(255, Math.round(from[i + 2]! * scale));
    out[i + 3] = alpha;
  }
  return out;
}

/** RGB of a picture that is opaque throughout. */
export function opaqueColours({ width, height, data }: Pixels): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  for (let i = 0, o = 0; i < data.length; i += 4, o += 3) {
    out[o] = data[i]!;
    out[o + 1] = data[i + 1]!;
    out[o + 2] = data[i + 2]!;
  }
  return out;
}

/** Lays `top` over `under`, in place. Both have the same size. */
export function layOver(under: Pixels, top: Pixels): void {
  const to = under.data;
  const from = top.data;
  for (let i = 0; i < to.length; i += 4) {
    const alpha = from[i + 3]!;
    if (alpha === 0) continue;
    if (alpha === 255) {
      to[i] = from[i]!;
      to[i + 1] = from[i + 1]!;
      to[i + 2] = from[i + 2]!;
      to[i + 3] = 255;
      continue;
    }
    const rest = (255 - alpha) / 255;
    to[i] = from[i]! + to[i]! * rest;
    to[i + 1] = from[i + 1]! + to[i + 1]! * rest;
    to[i + 2] = from[i + 2]! + to[i + 2]! * rest;
    to[i + 3] = alpha + to[i + 3]! * rest;
  }
}

/** The smallest box around everything that is not fully transparent; null when nothing is. */
export function boundsOf(pixels: Pixels): Bounds | null {
  const { width, height, data } = pixels;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    const row = y * width * 4 + 3;
    let first = -1;
    let last = -1;
    for (let x = 0; x < width; x++) {
      if (data[row + x * 4]! > 0) {
        if (first < 0) first = x;
        last = x;
      }
    }
    if (first < 0) continue;
    if (first < left) left = first;
    if (last + 1 > right) right = last + 1;
    if (y < top) top = y;
    bottom = y + 1;
  }
  return bottom === 0 ? null : { left, top, right, bottom };
}

/** Blurs a layer, in place; edges repeat, so that an opaque picture stays opaque. */
export function blurPixels(pixels: Pixels, sigma: number): void {
  if (sigma < 0.5) return;
  if (sigma < 2) return boxBlur(pixels, sigma);
  // A soft picture has nothing that half its size could not hold.
  const small = halved(pixels);
  boxBlur(small, sigma / 2);
  doubledInto(small, pixels);
}

function boxBlur({ width, height, data }: Pixels, sigma: number): void {
  const radius = Math.max(1, Math.round(sigma * 0.94));
  const spare = new Uint8ClampedArray(data.length);
  for (let pass = 0; pass < 3; pass++) {
    boxRows(data, spare, width, height, radius, 4, width * 4);
    boxRows(spare, data, height, width, radius, width * 4, 4);
  }
}

function halved({ width, height, data }: Pixels): Pixels {
  const small = blankPixels((width + 1) >> 1, (height + 1) >> 1);
  for (let y = 0; y < small.height; y++) {
    const upper = y * 2 * width;
    const lower = Math.min(height - 1, y * 2 + 1) * width;
    for (let x = 0; x < small.width; x++) {
      const left = x * 2;
      const right = Math.min(width - 1, left + 1);
      const to = (y * small.width + x) * 4;
      for (let c = 0; c < 4; c++) {
        small.data[to + c] =
          (data[(upper + left) * 4 + c]! +
            data[(upper + right) * 4 + c]! +
            data[(lower + left) * 4 + c]! +
            data[(lower + right) * 4 + c]!) /
          4;
      }
    }
  }
  return small;
}

/** Between the four nearest, so that no steps show: weights are always one and three quarters. */
function doubledInto(small: Pixels, { width, height, data }: Pixels): void {
  const row = new Uint16Array(small.width * 4);
  const from = small.data;
  const last = small.width - 1;
  for (let y = 0; y < height; y++) {
    const near = Math.min(small.height - 1, y >> 1);
    const far = Math.min(small.height - 1, Math.max(0, y & 1 ? near + 1 : near - 1));
    const [a, b] = [near * small.width * 4, far * small.width * 4];
    for (let k = 0; k < row.length; k++) row[k] = from[a + k]! * 3 + from[b + k]!;
    let to = y * width * 4;
    for (let x = 0; x < width; x++, to += 4) {
      const close = Math.min(last, x >> 1);
      const p = close * 4;
      const q = (x & 1 ? Math.min(last, close + 1) : Math.max(0, close - 1)) * 4;
      data[to] = (row[p]! * 3 + row[q]! + 8) >> 4;
      data[to + 1] = (row[p + 1]! * 3 + row[q + 1]! + 8) >> 4;
      data[to + 2] = (row[p + 2]! * 3 + row[q + 2]! + 8) >> 4;
      data[to + 3] = (row[p + 3]! * 3 + row[q + 3]! + 8) >> 4;
    }
  }
}

function boxRows(
  from: Uint8ClampedArray,
  to: Uint8ClampedArray,
  length: number,
  lines: number,
  radius: number,
  step: number,
  lineStep: number
): void {
  const scale = 1 / (radius * 2 + 1);
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 4; channel++) {
      const base = line * lineStep + channel;
      const first = from[base]!;
      const last = from[base + (length - 1) * step]!;
      let sum = first * (radius + 1);
      for (let i = 0; i < radius; i++) sum += from[base + Math.min(i, length - 1) * step]!;
      for (let i = 0; i < length; i++) {
        const ahead = i + radius;
        const behind = i - radius - 1;
        sum += ahead < length ? from[base + ahead * step]! : last;
        sum -= behind >= 0 ? from[base + behind * step]! : first;
        to[base + i * step] = sum * scale;
      }
    }
  }
}

/** The tooth of the paper: a slight, fixed unevenness of light, the same on every layer. */
import type { Pixels } from './pixels.ts';

const size = 256;
let tile: Float32Array | undefined;

/** A seamless tile of soft noise about 0, made once. */
function paper(): Float32Array {
  if (tile) return tile;
  let state = 20261;
  const random = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  const fine = Float32Array.from({ length: size * size }, random);
  tile = new Float32Array(size * size);
  const at = (x: number, y: number): number =>
    fine[((y + size) % size) * size + ((x + size) % size)]!;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += at(x + dx, y + dy);
      tile[y * size + x] = sum / 3;
    }
  }
  return tile;
}

/** `strength` 1 changes a tone by about one hundredth. In place. */
export function applyGrain(pixels: Pixels, strength: number): void {
  if (strength <= 0) return;
  const noise = paper();
  const { width, height, data } = pixels;
  const scale = 0.022 * strength;
  for (let y = 0; y < height; y++) {
    const row = (y % size) * size;
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      if (data[i + 3] === 0) continue;
      const factor = 1 + noise[row + (x % size)]! * scale;
      const most = data[i + 3]!;
      data[i] = Math.min(most, data[i]! * factor);
      data[i + 1] = Math.min(most, data[i + 1]! * factor);
      data[i + 2] = Math.min(most, data[i + 2]! * factor);
    }
  }
}

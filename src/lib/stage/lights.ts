/** Soft lights of the drawn stage, painted once on a small canvas and stretched. */
import { Texture } from 'pixi.js';

const SIZE = 128;

function radial(stops: Array<[number, string]>, inner: number, outer: number): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  const half = SIZE / 2;
  const gradient = context.createRadialGradient(half, half, half * inner, half, half, half * outer);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  context.fillStyle = gradient;
  context.fillRect(0, 0, SIZE, SIZE);
  return Texture.from(canvas, true);
}

/** White in the middle, nothing at the edge: added to the picture. */
export function glowTexture(): Texture {
  return radial(
    [
      [0, 'rgba(255,255,255,1)'],
      [0.5, 'rgba(255,255,255,0.35)'],
      [1, 'rgba(255,255,255,0)']
    ],
    0,
    1
  );
}

/** Dark corners. */
export function vignetteTexture(): Texture {
  return radial(
    [
      [0, 'rgba(12,10,22,0)'],
      [1, 'rgba(12,10,22,0.75)']
    ],
    0.95,
    1.42
  );
}

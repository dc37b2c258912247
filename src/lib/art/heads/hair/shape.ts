/**
 * Draws one hair or cloth shape: flat colour, shade, lights, strands and its ink line.
 */
import type { Palette } from '../colour.ts';
import { brush, clipped, fill, group, line, n, sample } from '../draw.ts';
import type { Shape } from './types.ts';

/** Small arcs inside a shape, in rows, for curled hair; the pattern is fixed. */
function curls(d: string, light: string, dark: string, weight: number): string {
  const points = sample(d, 3).flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let lights = '';
  let darks = '';
  let k = 0;
  for (let y = y0 + 5; y < y1; y += 8.4) {
    for (let x = x0 + 4 + ((k * 5) % 9); x < x1; x += 11.5) {
      k++;
      const wobble = ((k * 37) % 11) / 11 - 0.5;
      const [px, py] = [x + wobble * 4, y + (((k * 53) % 13) / 13 - 0.5) * 4];
      const arc = `M${n(px - 2)} ${n(py + 0.8)}C${n(px - 2.2)} ${n(py - 2.2)} ${n(px + 1.8)} ${n(py - 2.6)} ${n(px + 2.2)} ${n(py + 0.2)}`;
      if ((x - x0) / (x1 - x0) + (y - y0) / (y1 - y0) < 0.86) lights += arc;
      else darks += arc;
    }
  }
  return line(lights, light, weight * 0.62, ' opacity="0.75"') + line(darks, dark, weight * 0.5, ' opacity="0.55"');
}

export function drawShape(shape: Shape, palette: Palette, weight: number, id: string): string {
  const { d, tone, strands, lights, within } = shape;
  if (tone === 'stubble') return fill(d, palette.hair, ' opacity="0.42"');
  const [base, shade, light] =
    tone === 'cloth'
      ? [palette.cloth, palette.clothShade, palette.clothLight]
      : [palette.hair, palette.hairShade, palette.hairLight];
  const ink = tone === 'cloth' ? palette.ink : palette.hairLine;
  const lit = shape.dim ? '' : fill(d, base, ' transform="translate(-4.2 -3.6)"');
  const content =
    fill(d, shade) +
    clipped(
      `${id}c`,
      d,
      lit +
        (shape.curls && !shape.dim ? curls(d, light, ink, weight) : '') +
        (lights && !shape.dim ? fill(brush(lights, weight * 1.5, { start: 0.1, end: 0.1 }), light) : '') +
        (strands ? line(strands, ink, weight * 0.42, ' opacity="0.7"') : '')
    ) +
    line(d, ink, weight);
  return within ? `<clipPath id="${id}w"><path d="${within}"/></clipPath>${group(content, `clip-path="url(#${id}w)"`)}` : content;
}

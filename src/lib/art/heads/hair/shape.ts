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
  for (let y = y0 + 4; y < y1; y += 7.2) {
    for (let x = x0 + 3 + ((k * 5) % 9); x < x1; x += 9) {
      k++;
      const random = (seed: number): number => {
        const v = Math.sin(k * 12.9898 + seed * 78.233) * 43758.5453;
        return v - Math.floor(v);
      };
      const lit = 1 - ((x - x0) / (x1 - x0)) * 0.9 - ((y - y0) / (y1 - y0)) * 0.9;
      // Lights gather at the upper front, dark curls at the back; the middle is left quiet.
      if (Math.abs(lit) < 0.1 + random(1) * 0.22 || random(2) < 0.15) continue;
      const [px, py, r, a] = [
        x + (random(3) - 0.5) * 7,
        y + (random(4) - 0.5) * 6,
        1.5 + random(5) * 1.3,
        (random(6) - 0.6) * 1.6
      ];
      const at = (angle: number, radius: number): string =>
        `${n(px + Math.cos(angle + a) * radius)} ${n(py + Math.sin(angle + a) * radius)}`;
      const arc = `M${at(Math.PI, r)}C${at(Math.PI * 1.28, r * 1.5)} ${at(Math.PI * 1.72, r * 1.5)} ${at(Math.PI * 2, r)}`;
      if (lit > 0) lights += arc;
      else darks += arc;
    }
  }
  return (
    line(lights, light, weight * 0.62, ' opacity="0.75"') +
    line(darks, dark, weight * 0.5, ' opacity="0.55"')
  );
}

/** A shape in its colours; stubble is drawn with the skin and is nothing here. */
export function drawShape(shape: Shape, palette: Palette, weight: number, id: string): string {
  const { d, tone, strands, lights, within } = shape;
  if (tone === 'stubble') return '';
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
        (shape.patch ? fill(shape.patch, shade) : '') +
        (shape.curls && !shape.dim ? curls(d, light, ink, weight) : '') +
        (lights && !shape.dim
          ? fill(brush(lights, weight * 1.9, { start: 0.1, end: 0.1 }), light)
          : '') +
        (strands
          ? fill(
              brush(strands, weight * 0.56, { start: 0.15, end: 0.15 }),
              tone === 'cloth' ? ink : palette.strand,
              tone === 'cloth' ? ' opacity="0.75"' : ''
            )
          : '')
    ) +
    line(d, ink, shape.thin ? weight * 0.6 : weight);
  // A mask and not a clip: it cuts the finished shape, so that no seam shows where the hair goes on behind.
  return within
    ? `<mask id="${id}w" maskUnits="userSpaceOnUse" x="-120" y="-170" width="240" height="300"><path d="${within}" fill="#ffffff"/></mask>${group(content, `mask="url(#${id}w)"`)}`
    : content;
}

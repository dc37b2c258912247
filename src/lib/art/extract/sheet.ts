/**
 * A contact sheet of parts with their flats coloured and numbered, for naming regions by eye.
 */
import type { Part } from './part.ts';

const colours = [
  '#f4a3a3',
  '#9cc8f4',
  '#f7d774',
  '#9fe0a0',
  '#c9a3f0',
  '#f7b27a',
  '#7fd8d4',
  '#e89ac0',
  '#b8b88a',
  '#8aa8f0'
];

/** SVG of all parts in rows of `columns`. */
export function contactSheet(parts: Part[], columns = 7, cell = 300): string {
  const cells = parts.map((part, i) => {
    const [x, y, width, height] = part.box;
    const size = Math.max(width, height) / 26;
    const flats = part.flats
      .map((flat, k) => `<path fill="${colours[k % colours.length]}" d="${flat.d}"/>`)
      .join('');
    const labels = part.flats
      .map(
        ({ at, name }, k) =>
          `<text x="${at[0]}" y="${at[1]}" font-size="${size}" fill="#c00000" text-anchor="middle">${k} ${name === 'region' ? '' : name}</text>`
      )
      .join('');
    const paper = part.paper
      .map((d) => `<path fill="#ffffff" fill-rule="evenodd" d="${d}"/>`)
      .join('');
    const ink = part.ink.map((d) => `<path fill="#222233" fill-rule="evenodd" d="${d}"/>`).join('');
    const masses = part.flats
      .map((flat, k) =>
        flat.kind === 'ink'
          ? `<path fill="${colours[k % colours.length]}" opacity="0.8" d="${flat.d}"/>`
          : ''
      )
      .join('');
    const left = (i % columns) * cell;
    const top = Math.floor(i / columns) * (cell + 20);
    return `<svg x="${left}" y="${top}" width="${cell}" height="${cell}" viewBox="${x} ${y} ${width} ${height}">${paper}${flats}${ink}${masses}${labels}</svg><text x="${left + 6}" y="${top + cell + 12}" font-size="15">${part.name}</text>`;
  });
  const rows = Math.ceil(parts.length / columns);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * cell}" height="${rows * (cell + 20)}" font-family="sans-serif"><rect width="100%" height="100%" fill="#dde4ee"/>${cells.join('')}</svg>`;
}

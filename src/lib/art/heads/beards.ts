/**
 * Facial hair for every turn that shows a jaw.
 */
import type { Palette } from './colour.ts';
import { clipped, fill, line } from './draw.ts';
import type { Turn } from './types.ts';

interface Beard {
  /** Hair on the cheek and chin, and over the lip. */
  jaw: string;
  lip: string;
}

const open: Beard = {
  jaw: 'M-41.5 -33C-41.8 -20 -39 -13 -33 -8C-28 0.5 -20 3.5 -12 3.5C4 3 15 -4 24 -14C27 -19 29.5 -25 30.5 -32C29 -37 27.5 -41 27 -44C25 -36 22 -29 15 -25.5C8 -23.5 3 -26 -1.5 -28.5C-7 -31 -11 -30 -14.6 -28.6C-19 -30 -23 -30.5 -27.5 -28.5C-32 -27 -36 -29 -38 -33C-39.5 -35 -41 -35.5 -41.5 -33Z',
  lip: 'M-14.6 -28.4C-19 -30.4 -24.5 -28.6 -27.2 -22.6C-23 -24.4 -18.6 -24.4 -14.8 -23.8C-11 -24.6 -6.4 -24.4 -2.4 -22.4C-4.6 -28.6 -10.4 -30.4 -14.6 -28.4Z'
};

const profile: Beard = {
  jaw: 'M-37 -14C-38.5 -6 -36 2.5 -27 3C-16 3 -4 -1 4 -8C9 -12 12 -18 12.5 -26C11 -32 8 -37 4 -42C3 -34 0 -27 -7 -23.5C-14 -22 -19 -25 -24 -28C-29 -29.5 -34 -28.5 -37.4 -26.6L-37.8 -22L-36 -20.6L-37 -18.4Z',
  lip: 'M-37.6 -27.4C-32 -30.2 -26.4 -26.4 -24.4 -19.8C-28.4 -22.6 -33 -23.4 -38.2 -23.2Z'
};

export const beards = ['stubble', 'full', 'moustache'];

/** A beard; the mouth is drawn over it afterwards. */
export function drawBeard(
  kind: string,
  turn: Turn,
  outline: string,
  palette: Palette,
  weight: number,
  id: string
): string {
  if (!beards.includes(kind)) throw new Error(`no beard called "${kind}"`);
  if (turn === 'back') return '';
  const shape = turn === 'profile' ? profile : open;
  const move = turn === 'down' ? ' transform="translate(-1 2.4) scale(1 0.9)"' : '';
  const put = (content: string): string => (move ? `<g${move}>${content}</g>` : content);
  if (kind === 'stubble') {
    return clipped(
      id,
      outline,
      put(`<path d="${shape.jaw}" fill="${palette.hair}" opacity="0.3"/>`)
    );
  }
  if (kind === 'moustache')
    return put(fill(shape.lip, palette.brow) + line(shape.lip, palette.hairLine, weight * 0.4));
  return put(
    `<path d="${shape.jaw}" fill="${palette.hair}"/>` +
      line(shape.jaw, palette.hairLine, weight * 0.8) +
      fill(shape.lip, palette.hair) +
      line(shape.lip, palette.hairLine, weight * 0.5)
  );
}

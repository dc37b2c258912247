/** From a composition to pixels: three depth layers and the flattened picture. */
import sharp from 'sharp';
import type { ComposedLayer, Composition, LayerName, Piece } from './composition.ts';
import { applyGrain } from './filters/grain.ts';
import { blankPixels, blurPixels, fromStraight, layOver, type Pixels } from './filters/pixels.ts';
import { applyHalftone } from './halftone/halftone.ts';
import { applyAir } from './light/air.ts';
import { lightFigure } from './light/figure-light.ts';

export interface Rendered {
  layers: Record<LayerName, Pixels>;
  /** The layers laid over each other. */
  flat: Pixels;
}

type Drawing = Extract<Piece, { kind: 'drawing' }>;

export async function render(composition: Composition): Promise<Rendered> {
  // One after the other: a process has one core, and each layer holds several pictures in memory.
  const back = await renderLayer(composition.layers[0], composition);
  const middle = await renderLayer(composition.layers[1], composition);
  const front = await renderLayer(composition.layers[2], composition);
  const flat = { ...back, data: back.data.slice() };
  layOver(flat, middle);
  layOver(flat, front);
  return { layers: { back, middle, front }, flat };
}

async function renderLayer(layer: ComposedLayer, composition: Composition): Promise<Pixels> {
  const { width, height } = composition;
  const out = blankPixels(width, height);
  for (const piece of joined(layer.pieces)) {
    if (piece.kind === 'halftone') {
      applyHalftone(out, piece.tone);
      continue;
    }
    const drawn = await rasterise(piece.svg, width, height);
    if (piece.light) lightFigure(drawn, piece.light, layer.name === 'middle' ? out : undefined);
    blurPixels(drawn, piece.blur);
    layOver(out, drawn);
  }
  blurPixels(out, layer.blur);
  applyAir(out, layer.air, layer.airStrength);
  applyGrain(out, composition.grain);
  return out;
}

/** Neighbours that need nothing of their own are rendered in one go. */
function joined(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  const plain = (piece: Piece | undefined): piece is Drawing =>
    piece?.kind === 'drawing' && !piece.light && piece.blur === 0;
  for (const piece of pieces) {
    if (piece.kind === 'drawing' && piece.svg === '') continue;
    const last = out.at(-1);
    if (plain(piece) && plain(last)) out[out.length - 1] = { ...last, svg: last.svg + piece.svg };
    else out.push(piece);
  }
  return out;
}

/** SVG fragments in picture pixels to pixels. Throws with librsvg's words when they cannot be read. */
export async function rasterise(fragments: string, width: number, height: number): Promise<Pixels> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${fragments}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return fromStraight(data, info.width, info.height);
}

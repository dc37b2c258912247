/**
 * One part as it is stored in src/lib/art/parts: its outline, its paper and its flats.
 */
import sharp from 'sharp';
import type { RawPart } from './peeps.ts';
import { type Matrix, boxOf, transformPath, writePath } from './path.ts';
import { growInto, regionsOf, spread } from './regions.ts';
import { trace } from './trace.ts';

export interface Flat {
  /** What the region is: skin, hair, top, trousers, shoe ...; `region` when nobody has named it yet. */
  name: string;
  /** 'paper': enclosed by ink. 'ink': a mass of solid ink, such as hair or dark trousers. */
  kind: 'paper' | 'ink';
  /** A point well inside, in the part's units; regions are named by it. */
  at: [number, number];
  /** Square units. */
  area: number;
  d: string;
}

export interface Part {
  name: string;
  source: string;
  /** x, y, width, height of all paths, in the part's units. */
  box: [number, number, number, number];
  /** Path data, to be filled (evenodd). */
  ink: string[];
  paper: string[];
  flats: Flat[];
}

/** Names given by hand: the region of a part that holds the point is called `name`. */
export type Names = Record<string, Array<{ at: [number, number]; name: string }>>;

export interface PartOptions {
  source: string;
  /** From the canvas of Open Peeps to the part's units. */
  matrix: Matrix;
  /** Decimals of the written paths. */
  digits: number;
  names: Names;
}

/** Pixels per canvas unit. */
const scale = 0.7;
/** Canvas units: half the gap that still counts as closed; half the width of what counts as a line. */
const closing = 4;
const line = 11;

async function rasterise(
  paths: string[],
  box: number[],
  width: number,
  height: number
): Promise<Uint8Array> {
  const shapes = paths.map((d) => `<path fill-rule="evenodd" d="${d}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${width}" height="${height}">${shapes}</svg>`;
  const data = await sharp(Buffer.from(svg)).ensureAlpha().extractChannel(3).raw().toBuffer();
  return Uint8Array.from(data, (alpha) => (alpha > 110 ? 1 : 0));
}

/** Draws a part small, finds its flats and writes everything in the part's own units. */
export async function buildPart(raw: RawPart, options: PartOptions): Promise<Part> {
  const [x0, y0, x1, y1] = boxOf([...raw.ink, ...raw.paper].flat());
  const margin = 12;
  const box = [x0 - margin, y0 - margin, x1 - x0 + 2 * margin, y1 - y0 + 2 * margin];
  const grid = {
    width: Math.round((box[2] ?? 1) * scale),
    height: Math.round((box[3] ?? 1) * scale)
  };
  const draw = (paths: RawPart['ink']): Promise<Uint8Array> =>
    rasterise(
      paths.map((path) => writePath(path, 1)),
      box,
      grid.width,
      grid.height
    );
  const ink = await draw(raw.ink);
  const paper = await draw(raw.paper);
  const [a, b, c, d, e, f] = options.matrix;
  const place = ([px, py]: [number, number]): [number, number] => {
    const x = px / scale + (box[0] ?? 0);
    const y = py / scale + (box[1] ?? 0);
    return [a * x + c * y + e, b * x + d * y + f];
  };
  const unit = Math.abs(a * d - b * c) / scale / scale;
  const pixels = (units: number): number => Math.max(1, Math.round(units * scale));
  const traceOptions = { ...grid, place, tolerance: 0.45, speck: 60, digits: options.digits };

  const wall = spread(ink, grid, pixels(closing));
  const open = paper.map((on, i) => (on && !wall[i] ? 1 : 0));
  const underInk = paper.map((on, i) => on | (ink[i] ?? 0));
  const papers = regionsOf(open, grid, 70).map((region) => ({
    ...region,
    kind: 'paper' as const,
    mask: growInto(region.mask, underInk, grid, pixels(closing) + pixels(line / 2))
  }));

  const core = spread(ink, grid, -pixels(line));
  const masses = regionsOf(core, grid, 60).map((region) => ({
    ...region,
    kind: 'ink' as const,
    mask: growInto(region.mask, ink, grid, pixels(line) + 1)
  }));

  const digits = options.digits;
  const round = (value: number): number => Number(value.toFixed(digits));
  const flats: Flat[] = [...papers, ...masses].map((region) => {
    const [ix, iy] = place([region.inside[0] + 0.5, region.inside[1] + 0.5]);
    return {
      name: nameOf(raw.name, region.mask, grid.width, options, box),
      kind: region.kind,
      at: [round(ix), round(iy)],
      area: Math.round(region.area * unit),
      d: trace(region.mask, traceOptions)
    };
  });
  const write = (paths: RawPart['ink']): string[] =>
    paths.map((path) => writePath(transformPath(path, options.matrix), digits));
  const corners = [place([0, 0]), place([grid.width, grid.height])];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    name: raw.name,
    source: options.source,
    box: [
      round(Math.min(...xs)),
      round(Math.min(...ys)),
      round(Math.max(...xs) - Math.min(...xs)),
      round(Math.max(...ys) - Math.min(...ys))
    ],
    ink: write(raw.ink),
    paper: write(raw.paper),
    flats: flats.filter((flat) => flat.d)
  };
}

function nameOf(
  part: string,
  mask: Uint8Array,
  width: number,
  options: PartOptions,
  box: number[]
): string {
  const [a, b, c, d, e, f] = options.matrix;
  const determinant = a * d - b * c;
  for (const { at, name } of options.names[part] ?? []) {
    const [x, y] = [at[0] - e, at[1] - f];
    const canvasX = (d * x - c * y) / determinant;
    const canvasY = (a * y - b * x) / determinant;
    const px = Math.floor((canvasX - (box[0] ?? 0)) * scale);
    const py = Math.floor((canvasY - (box[1] ?? 0)) * scale);
    if (mask[py * width + px]) return name;
  }
  return 'region';
}

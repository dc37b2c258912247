/** The lettering's fonts for pictures: measures text and draws it as outlines, so that a sheet looks like the reader. */
import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';
import { estimateWidth } from '../../lib/core/lettering-estimate.ts';
import type { BalloonKind } from '../../lib/core/compiled.ts';

const files = {
  comic: ['@fontsource/comic-neue/files/comic-neue-latin-700-normal.woff2'],
  title: [
    '@fontsource/bangers/files/bangers-latin-400-normal.woff2',
    '@fontsource/bangers/files/bangers-latin-ext-400-normal.woff2',
    '@fontsource/bangers/files/bangers-vietnamese-400-normal.woff2'
  ],
  ui: [
    '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2',
    '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2'
  ]
};

const opened = new Map<string, Font>();
const widths = new Map<string, number>();
const resolve = createRequire(import.meta.url).resolve;

function fontsOf(kind: BalloonKind): Font[] {
  const face = kind === 'sfx' ? 'title' : kind === 'phone' ? 'ui' : 'comic';
  return files[face].map((file) => {
    let font = opened.get(file);
    if (!font) opened.set(file, (font = openSync(resolve(file)) as Font));
    return font;
  });
}

/** A font that has every sign of the text, or null: another script, which the system's fonts set. */
function fontFor(kind: BalloonKind, text: string): Font | null {
  const signs = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  return (
    fontsOf(kind).find((font) => signs.every((sign) => font.hasGlyphForCodePoint(sign))) ?? null
  );
}

/** Width of a text at a size, px. */
export function textWidth(kind: BalloonKind, text: string, size: number): number {
  const key = `${kind} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    const font = fontFor(kind, text);
    width = font ? font.layout(text).advanceWidth / font.unitsPerEm : estimateWidth(kind, text);
    widths.set(key, width);
  }
  return width * size;
}

/** SVG of one line whose middle stands at x, on its base line y. */
export function textSvg(
  kind: BalloonKind,
  text: string,
  [x, y]: [number, number],
  size: number,
  paint: string
): string {
  const font = fontFor(kind, text);
  if (!font) {
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return `<text x="${x}" y="${y}" text-anchor="middle" font-family="Noto Sans, DejaVu Sans, sans-serif" font-weight="700" font-size="${size}" ${paint}>${safe}</text>`;
  }
  const run = font.layout(text);
  const scale = size / font.unitsPerEm;
  let pen = x - (run.advanceWidth * scale) / 2;
  const glyphs = run.glyphs.map((glyph, index) => {
    const place = run.positions[index];
    const path = glyph.path.scale(scale, -scale).translate(pen + (place?.xOffset ?? 0) * scale, y);
    pen += (place?.xAdvance ?? 0) * scale;
    return path.toSVG();
  });
  return `<path d="${glyphs.join('')}" ${paint}/>`;
}

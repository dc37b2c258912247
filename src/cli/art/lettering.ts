/** Words as a picture: near enough to what the reader shows that a person can judge a page. */
import { placeLettering, type Placement } from '../../lib/core/lettering.ts';
import type { Balloon, Direction, Panel } from '../../lib/core/compiled.ts';

/** Pixels on the sheet. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface Block {
  balloon: Balloon;
  lines: string[];
  size: number;
  width: number;
  height: number;
}

/** Breaks the words so that the balloon is no wider than its author allows. */
function blockOf(balloon: Balloon, frame: Frame, fontSize: number): Block {
  const size = balloon.kind === 'sfx' ? fontSize * 1.9 : fontSize;
  const letter = size * 0.61;
  const most = Math.max(letter * 6, (balloon.width / 100) * frame.width - size * 1.6);
  const lines: string[] = [];
  let line = '';
  for (const word of balloon.text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length * letter > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const widest = Math.max(...lines.map((text) => text.length)) * letter;
  const oval = balloon.kind !== 'caption' && balloon.kind !== 'sfx';
  return {
    balloon,
    lines,
    size,
    width: widest + size * (oval ? 1.7 : 1),
    height: lines.length * size * 1.18 + size * (oval ? 1.1 : 0.6)
  };
}

/** SVG of a panel's balloons in the frame; `boxes` also outlines faces and hands. */
export function letteringSvg(
  panel: Panel,
  frame: Frame,
  reading: Direction,
  fontSize: number,
  boxes = false
): string {
  const area = { x: frame.x, y: frame.y, w: frame.width, h: frame.height };
  const at = ([x, y]: [number, number]): [number, number] => [
    frame.x + (x / 100) * frame.width,
    frame.y + (y / 100) * frame.height
  ];
  const clear = panel.keepClear.map(([x, y, w, h]) => ({
    ...(([left, top]) => ({ x: left, y: top }))(at([x, y])),
    w: (w / 100) * frame.width,
    h: (h / 100) * frame.height
  }));
  const blocks = panel.balloons.map((balloon) => blockOf(balloon, frame, fontSize));
  const placed = placeLettering(
    blocks.map(({ balloon, width, height }) => ({
      id: balloon.id,
      at: at(balloon.at),
      tail: balloon.tail && at(balloon.tail),
      levels: [[{ w: width, h: height }]]
    })),
    { panel: area, region: area, keepClear: clear, reading, gap: fontSize * 0.3 }
  );
  const spots =
    placed?.placements ??
    blocks.map((block): Placement => {
      const [x, y] = at(block.balloon.at);
      return { id: block.balloon.id, x, y, w: block.width, h: block.height, shape: 0 };
    });
  const words = blocks.map((block, index) => {
    const spot = spots[index];
    return spot ? balloonSvg(block, spot, block.balloon.tail && at(block.balloon.tail)) : '';
  });
  const outlines = boxes
    ? clear.map(
        ({ x, y, w, h }) =>
          `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="#ff2a6d" stroke-width="3" stroke-dasharray="9 6"/>`
      )
    : [];
  const crowded =
    placed || blocks.length === 0
      ? ''
      : `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="none" stroke="#ff2a2a" stroke-width="9"/>`;
  return outlines.join('') + words.join('') + crowded;
}

function balloonSvg(block: Block, spot: Placement, tail: [number, number] | null): string {
  const { balloon, lines, size } = block;
  const [left, top] = [spot.x - spot.w / 2, spot.y - spot.h / 2];
  const caption = balloon.kind === 'caption';
  const fill = caption ? '#ffe9a8' : balloon.kind === 'phone' ? '#cdeff5' : '#fffdf5';
  const dash = balloon.kind === 'whisper' ? ' stroke-dasharray="7 6"' : '';
  const radius = caption ? 0 : Math.min(spot.h / 2, size * 1.5);
  const shape =
    balloon.kind === 'sfx'
      ? ''
      : `<rect x="${left}" y="${top}" width="${spot.w}" height="${spot.h}" rx="${radius}" fill="${fill}" stroke="#17142a" stroke-width="3"${dash}/>`;
  const pointer =
    tail && !caption && balloon.kind !== 'sfx'
      ? tailSvg(spot, tail, balloon.kind === 'thought')
      : '';
  const text = lines
    .map((line, index) => {
      const y = spot.y + (index - (lines.length - 1) / 2) * size * 1.18 + size * 0.34;
      const paint =
        balloon.kind === 'sfx'
          ? `fill="#ffd36e" stroke="#17142a" stroke-width="5" paint-order="stroke"`
          : 'fill="#17142a"';
      return `<text x="${spot.x}" y="${y}" text-anchor="middle" font-family="Comic Neue, DejaVu Sans, sans-serif" font-weight="700" font-size="${size}" ${paint}>${escape(line)}</text>`;
    })
    .join('');
  return pointer + shape + text;
}

function tailSvg(spot: Placement, tail: [number, number], bubbles: boolean): string {
  const [dx, dy] = [tail[0] - spot.x, tail[1] - spot.y];
  const length = Math.hypot(dx, dy) || 1;
  const end = [spot.x + dx * 0.82, spot.y + dy * 0.82] as const;
  if (bubbles) {
    return [0.62, 0.76, 0.88]
      .map(
        (k, i) =>
          `<circle cx="${spot.x + dx * k}" cy="${spot.y + dy * k}" r="${9 - i * 2.4}" fill="#fffdf5" stroke="#17142a" stroke-width="3"/>`
      )
      .join('');
  }
  const [px, py] = [(-dy / length) * 11, (dx / length) * 11];
  return `<path d="M${spot.x + px} ${spot.y + py}L${end[0]} ${end[1]}L${spot.x - px} ${spot.y - py}Z" fill="#fffdf5" stroke="#17142a" stroke-width="3"/>`;
}

/** Words as a picture, set, placed and drawn as in the reader, so that a person can judge a page. */
import type { Balloon, Direction, Panel } from '../../lib/core/compiled.ts';
import { outline } from '../../lib/core/balloon-outline.ts';
import { balloonSize, type Shape } from '../../lib/core/balloon-shape.ts';
import { planTails, type Tail, type TailBalloon } from '../../lib/core/balloon-tail.ts';
import {
  KIND_TYPE,
  shapeOfLines,
  stretchesOf,
  widestLine
} from '../../lib/core/lettering-estimate.ts';
import { balancedLines, widestPiece, withBreaks } from '../../lib/core/line-break.ts';
import type { Area } from '../../lib/core/lettering-geometry.ts';
import {
  COVER_LIKED,
  placeLettering,
  worstCover,
  type Lettering,
  type Placement
} from '../../lib/core/lettering.ts';
import { textSvg, textWidth } from './type.ts';

/** Pixels on the sheet. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Block {
  lines: string[];
  widths: number[];
  shape: Shape;
}

const ink = '#1d1a2e';
const fills: Record<Balloon['kind'], string> = {
  speech: '#fffdf7',
  whisper: '#f4f2ef',
  thought: '#f6f9ff',
  shout: '#fff7d6',
  phone: '#d5f3ec',
  caption: '#ffe9a8',
  sfx: 'none'
};
/** Breaks the words into even lines no wider than their author allows. */
function blockOf(balloon: Balloon, frame: Frame, font: number, by: number): Block {
  const size = font * KIND_TYPE[balloon.kind].size;
  const measure = (text: string): number => textWidth(balloon.kind, text, size);
  const text = withBreaks(balloon.text, balloon.breaks);
  const most = widestLine(balloon.width, frame.width, frame.width, font, by);
  const lines = balancedLines(text, Math.max(most, widestPiece(text, measure).width), measure);
  const widths = lines.map(measure);
  return { lines, widths, shape: shapeOfLines(balloon.kind, widths, font) };
}

/** A panel's words as they are set: balloons with their lines, places and tails, px. */
export interface SetPanel {
  /** Null when the words have no room beside each other. */
  placed: Lettering | null;
  balloons: SetBalloon[];
  tails: Array<Tail | null>;
  /** Faces and hands. */
  clear: Area[];
  font: number;
}

type SetBalloon = Block & TailBalloon & { balloon: Balloon };

/** Sets a panel's words as the reader does; `region` is where balloons may stand. */
export function setPanel(
  panel: Panel,
  frame: Frame,
  reading: Direction,
  letters: number,
  region: Area = { x: frame.x, y: frame.y, w: frame.width, h: frame.height }
): SetPanel {
  const area = { x: frame.x, y: frame.y, w: frame.width, h: frame.height };
  const at = ([x, y]: [number, number]): [number, number] => [
    frame.x + (x / 100) * frame.width,
    frame.y + (y / 100) * frame.height
  ];
  const clear = panel.keepClear.map(([x, y, w, h]) => {
    const [left, top] = at([x, y]);
    return { x: left, y: top, w: (w / 100) * frame.width, h: (h / 100) * frame.height };
  });
  const fonts = [letters, letters * 0.93, letters * 0.86];
  const attempt = (levels: number) => {
    const blocks = panel.balloons.map((balloon) =>
      fonts
        .slice(0, levels)
        .map((size) => stretchesOf(balloon.kind).map((by) => blockOf(balloon, frame, size, by)))
    );
    const items = panel.balloons.map((balloon, i) => ({
      id: balloon.id,
      at: at(balloon.at),
      tail: balloon.tail && at(balloon.tail),
      free: balloon.kind === 'sfx',
      levels: (blocks[i] ?? []).map((shapes, level) =>
        shapes.map(({ shape }) => balloonSize(balloon.kind, shape, fonts[level] ?? letters))
      )
    }));
    const tailRoom = letters * 1.2;
    const field = { panel: area, region, keepClear: clear, reading, gap: 3, tailRoom };
    return { blocks, placed: placeLettering(items, field) };
  };
  let { blocks, placed } = attempt(1);
  if (!placed || worstCover(placed.placements, clear) > COVER_LIKED)
    ({ blocks, placed } = attempt(fonts.length));
  const level = placed?.level ?? fonts.length - 1;
  const font = fonts[level] ?? letters;
  const balloons = panel.balloons.flatMap((balloon, i): SetBalloon[] => {
    const place = placed?.placements[i] ?? wished(balloon, at(balloon.at));
    const block = blocks[i]?.[level]?.[place.shape];
    const target = balloon.tail && at(balloon.tail);
    return block ? [{ balloon, kind: balloon.kind, ...block, x: place.x, y: place.y, target }] : [];
  });
  const tails = planTails(balloons, { keepClear: clear, font });
  return { placed, balloons, tails, clear, font };
}

/** SVG of a panel's balloons in the frame; `boxes` also outlines faces and hands. */
export function letteringSvg(
  panel: Panel,
  frame: Frame,
  reading: Direction,
  letters: number,
  boxes = false
): string {
  const { placed, balloons, tails, clear, font } = setPanel(panel, frame, reading, letters);
  const words = balloons.map((one, i) => balloonSvg(one, tails[i] ?? null, font));
  const outlines = boxes
    ? clear.map(
        ({ x, y, w, h }) =>
          `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="#ff2a6d" stroke-width="3" stroke-dasharray="9 6"/>`
      )
    : [];
  const crowded =
    placed || balloons.length === 0
      ? ''
      : `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="none" stroke="#ff2a2a" stroke-width="9"/>`;
  return outlines.join('') + words.join('') + crowded;
}

/** Where a balloon stands on a crowded panel, which is marked. */
function wished({ id }: Balloon, [x, y]: [number, number]): Placement {
  return { id, x, y, w: 0, h: 0, shape: 0 };
}

function balloonSvg(
  { balloon, kind, lines, widths, shape, x, y, target }: SetBalloon,
  tail: Tail | null,
  font: number
): string {
  const drawn = outline(kind, shape, {
    font,
    tail,
    foot: target ? (target[0] > x ? 'right' : 'left') : undefined,
    seed: balloon.id + balloon.text.length
  });
  const stroke = Math.max(1.8, font * 0.125) * (kind === 'shout' ? 1.25 : 1);
  const dash =
    kind === 'whisper'
      ? ` stroke-dasharray="${stroke * 2.6} ${stroke * 2}" stroke-linecap="round"`
      : '';
  const line = `fill="${fills[kind]}" stroke="${ink}" stroke-width="${stroke}" stroke-linejoin="${kind === 'shout' ? 'miter' : 'round'}"${dash}`;
  const shadow =
    kind === 'caption'
      ? `<path d="${drawn.path}" fill="${ink}" transform="translate(3 3.5)"/>`
      : '';
  const body = drawn.path ? `${shadow}<path d="${drawn.path}" ${line}/>` : '';
  const bubbles = drawn.bubbles
    .map(([cx, cy, r]) => `<ellipse cx="${cx}" cy="${cy}" rx="${r * 1.2}" ry="${r}" ${line}/>`)
    .join('');
  const { size, leading } = KIND_TYPE[kind];
  const letters = font * size;
  const paint =
    kind === 'sfx'
      ? `fill="#ffb938" stroke="${ink}" stroke-width="${letters * 0.2}" stroke-linejoin="round" paint-order="stroke"`
      : `fill="${ink}"`;
  const widest = Math.max(...widths);
  const text = lines.map((words, index) => {
    const fromMiddle = index - (lines.length - 1) / 2;
    const left = kind === 'caption' || kind === 'phone';
    const middle = left ? ((widths[index] ?? 0) - widest) / 2 : 0;
    const base = fromMiddle * letters * leading + letters * 0.325;
    return textSvg(kind, words, [middle, base], letters, paint);
  });
  const lean = kind === 'sfx' ? ` rotate(${balloon.text.length % 2 ? 5 : -6})` : '';
  return `<g transform="translate(${x} ${y})${lean}">${body}${bubbles}${text.join('')}</g>`;
}

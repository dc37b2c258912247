/**
 * How much room words take in a panel, estimated without measuring: the check of the stories runs
 * where there is no screen. The panel is taken as it stands on the smallest phone, 360 px wide.
 */
import { balloonSize, shapeAround, type Shape } from './balloon-shape.ts';
import type { BalloonKind } from './compiled.ts';
import { balancedLines, widestPiece } from './line-break.ts';

/** Width of a panel on the smallest phone, px. */
export const PHONE_PANEL = 360;
/** Size of the letters there, px: between the largest and the least that the reader tries. */
const FONT = 15.5;
/** Longest line of a balloon, in letters' heights: longer ones read badly and look like planks. */
const LONGEST_LINE = 12.5;
/** Share of a balloon's width that its words may take. */
export const TEXT_SHARE = 0.84;

/** Shapes of a balloon that are tried: as asked, wider, narrower; a sound effect has one. */
export const stretchesOf = (kind: BalloonKind): readonly number[] =>
  kind === 'sfx' ? [1] : [1, 1.35, 0.74];

/**
 * The widest line of a balloon, px.
 * @param width greatest width that its author asks for, percent of the panel
 * @param panel width of the panel, px
 * @param region width in which balloons may stand, px
 * @param font size of the letters, px
 * @param stretch one of `stretchesOf`
 */
export function widestLine(
  width: number,
  panel: number,
  region: number,
  font: number,
  stretch: number
): number {
  const asked = Math.min((width / 100) * panel * TEXT_SHARE, font * LONGEST_LINE);
  return Math.min(Math.max(asked * stretch, font * 5), region * TEXT_SHARE - font);
}

export interface Estimate {
  /** The balloon, percent of the panel's width and height. */
  w: number;
  h: number;
  lines: number;
  /** A word that no balloon in the panel can hold, or null; a balloon is made wider for its words. */
  tooWide: string | null;
}

/** Size of each kind's letters in the lettering's size, and the height of its lines in its own. */
export const KIND_TYPE: Record<BalloonKind, { size: number; leading: number }> = {
  speech: { size: 1, leading: 1.17 },
  thought: { size: 1, leading: 1.17 },
  whisper: { size: 1, leading: 1.17 },
  shout: { size: 1.08, leading: 1.17 },
  phone: { size: 1, leading: 1.25 },
  caption: { size: 1, leading: 1.17 },
  sfx: { size: 2, leading: 1 }
};

/** Widths of signs in heights of the letters, a little on the wide side; others are taken as `n`. */
const SIGNS: ReadonlyArray<readonly [RegExp, number]> = [
  [/[\p{M}\u200B-\u200F\u202A-\u202E\u00AD]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u, 1],
  [/[\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1],
  [/[\s.,:;!'’|iljIíìï]/u, 0.3],
  [/[-()[\]ftr"“”¿¡]/u, 0.4],
  [/[mwMW…—]/u, 0.83],
  [/[\p{Lu}%&@]/u, 0.64]
];
const LETTER = 0.53;
/** The narrow face of sound effects. */
const SOUND = 0.46;

/** Width of a text in heights of its letters. */
export function estimateWidth(kind: BalloonKind, text: string): number {
  let width = 0;
  // Accents that stand as signs of their own take no room.
  for (const sign of text.normalize('NFC')) {
    const known = SIGNS.find(([signs]) => signs.test(sign))?.[1] ?? LETTER;
    width += kind === 'sfx' && known < 1 && known > 0 ? SOUND : known;
  }
  return width;
}

/**
 * @param text may hold soft hyphens, where a long word may be parted
 * @param width greatest width, percent of the panel's width
 * @param ratio panel's height divided by its width
 */
export function estimateBalloon(
  kind: BalloonKind,
  text: string,
  width: number,
  ratio: number
): Estimate {
  const { size } = KIND_TYPE[kind];
  const measure = (part: string): number => estimateWidth(kind, part) * FONT * size;
  const room = Math.min((width / 100) * PHONE_PANEL * TEXT_SHARE, FONT * LONGEST_LINE * size);
  const widest = widestPiece(text, measure);
  const lines = balancedLines(text, Math.max(room, widest.width), measure);
  const { w, h } = balloonSize(kind, shapeOfLines(kind, lines.map(measure), FONT), FONT);
  return {
    w: (w / PHONE_PANEL) * 100,
    h: (h / (PHONE_PANEL * ratio)) * 100,
    lines: lines.length,
    tooWide: widest.width > PHONE_PANEL * TEXT_SHARE ? widest.text : null
  };
}

/** The shape of a balloon around lines of these widths, px. */
export function shapeOfLines(kind: BalloonKind, widths: readonly number[], font: number): Shape {
  const { size, leading } = KIND_TYPE[kind];
  const height = font * size * leading;
  const lines = widths.map((width, index) => {
    const top = (index - widths.length / 2) * height;
    return { half: width / 2, top, bottom: top + height };
  });
  return shapeAround(kind, lines, font);
}

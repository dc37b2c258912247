/**
 * Where lines of lettering may break, and lines of even length: what a browser's balanced text does,
 * for the places that have none (the check of the stories, the contact sheets). Pure.
 */

import { UNSPACED_LETTER } from './scripts.ts';

/** Tells how wide a text is, in any unit. */
export type MeasureText = (text: string) => number;

/** Marks a place in a word where it may be parted; shown as a hyphen only when it is. */
export const SOFT_HYPHEN = '\u00AD';

/** Marks a place between two signs of a script without spaces where a line may break; never shown. */
export const PHRASE_BREAK = '\u200B';

/** A run of text that is never parted, and what stands after it. */
interface Piece {
  text: string;
  /** `space`: dropped at a break. `soft`: a hyphen at a break. `join`: nothing. */
  after: 'space' | 'soft' | 'join';
}

/** Scripts whose words are written without spaces: a line may break between any two signs. */
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Signs that never begin a line, and those that never end one. */
const CLOSING = /[\p{Pe}\p{Pf}\p{Po}、。，．！？：；…—～·ー々]/u;
const OPENING = /[\p{Ps}\p{Pi}¿¡]/u;
/** Two signs of words, between which marked text breaks at its marks only. */
const IN_WORDS = /^[\p{L}\p{N}]{2}$/u;
/** Two letters of a word that is written with a hyphen where it is parted. */
const IN_LETTERS = new RegExp(`^(?:(?!${UNSPACED_LETTER})[\\p{L}\\p{M}]){2}$`, 'u');
/** A hyphen or dash between two letters, after which a line may break. */
const DASH = /[-‐–—]/u;

const BREAKS = new RegExp(`[${SOFT_HYPHEN}${PHRASE_BREAK}]`, 'gu');

/** True for a mark of a place to break at, which is no part of the text. */
export function isBreak(sign: string | undefined): boolean {
  return sign === SOFT_HYPHEN || sign === PHRASE_BREAK;
}

/** The plain text: without the marks of places to break at. */
export function withoutBreaks(text: string): string {
  return text.replace(BREAKS, '');
}

/** Offsets in the plain text at which marks of places to break at stand in this one. */
export function breakOffsets(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const part of text.split(BREAKS).slice(0, -1)) {
    offset += part.length;
    offsets.push(offset);
  }
  return offsets;
}

/** The text with marks at these offsets, ascending: soft hyphens in words of letters, else phrase breaks. */
export function withBreaks(text: string, offsets: readonly number[] = []): string {
  const starts = [0, ...offsets];
  return starts
    .map((start, i) => {
      const mark = IN_LETTERS.test(text.slice(start - 1, start + 1)) ? SOFT_HYPHEN : PHRASE_BREAK;
      return (i > 0 ? mark : '') + text.slice(start, starts[i + 1]);
    })
    .join('');
}

/** Lines no wider than `room` where that can be, as few as possible and of even length. */
export function balancedLines(text: string, room: number, measure: MeasureText): string[] {
  const pieces = piecesOf(text);
  const lines = fill(pieces, room, measure);
  if (lines.length < 2) return lines;
  let low = 0;
  let high = room;
  let best = lines;
  while (high - low > room / 64) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, middle, measure);
    const widest = Math.max(...tried.map(measure));
    if (tried.length <= lines.length && widest <= room + 1e-6) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** The widest run that no line can part. */
export function widestPiece(text: string, measure: MeasureText): { text: string; width: number } {
  let widest = { text: '', width: 0 };
  for (const piece of piecesOf(text)) {
    const shown = piece.after === 'soft' ? `${piece.text}-` : piece.text;
    const width = measure(shown);
    if (width > widest.width) widest = { text: piece.text, width };
  }
  return widest;
}

function fill(pieces: readonly Piece[], room: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  let before: Piece['after'] = 'join';
  for (const piece of pieces) {
    const joined = line + (before === 'space' && line ? ' ' : '') + piece.text;
    const shown = piece.after === 'soft' ? `${joined}-` : joined;
    if (line && measure(shown) > room) {
      lines.push(before === 'soft' ? `${line}-` : line);
      line = piece.text;
    } else line = joined;
    before = piece.after;
  }
  lines.push(line);
  return lines;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let piece = '';
  const end = (after: Piece['after']): void => {
    if (piece) pieces.push({ text: piece, after });
    piece = '';
  };
  const signs = [...text.trim()];
  const byPhrase = text.includes(PHRASE_BREAK);
  signs.forEach((sign, index) => {
    const next = signs[index + 1];
    if (sign === SOFT_HYPHEN) return end('soft');
    if (sign === PHRASE_BREAK) return end('join');
    if (/\s/u.test(sign) && sign !== '\u00A0' && sign !== '\u202F') return end('space');
    piece += sign;
    if (byPhrase && next !== undefined && IN_WORDS.test(sign + next)) return;
    if (next !== undefined && mayPart(signs[index - 1], sign, next)) end('join');
  });
  end('join');
  return pieces;
}

function mayPart(before: string | undefined, sign: string, next: string): boolean {
  if (/\s/u.test(next) || isBreak(next) || CLOSING.test(next)) return false;
  if (OPENING.test(sign)) return false;
  if (IDEOGRAPH.test(sign) || IDEOGRAPH.test(next)) return true;
  return (
    DASH.test(sign) && before !== undefined && /[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(next)
  );
}

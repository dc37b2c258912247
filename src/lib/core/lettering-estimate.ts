/**
 * How much room words take in a panel, estimated without measuring: the check of the stories runs
 * where there is no screen. The panel is taken as it stands on the smallest phone, 360 px wide.
 */
import type { BalloonKind } from './compiled.ts';

/** Width of a panel on the smallest phone, px. */
export const PHONE_PANEL = 360;
const FONT = 15;
const LETTER = 0.52 * FONT;
const LINE = 1.22 * FONT;

export interface Estimate {
  /** Percent of the panel's width and height. */
  w: number;
  h: number;
  lines: number;
  /** A word that is longer than a line, or null. */
  tooWide: string | null;
}

/** Letters larger than speech, by kind; a sound effect is set in a narrow face. */
const scale: Partial<Record<BalloonKind, number>> = { sfx: 1.5, shout: 1.15 };

/**
 * @param width greatest width, percent of the panel's width
 * @param ratio panel's height divided by its width
 */
export function estimateBalloon(
  kind: BalloonKind,
  text: string,
  width: number,
  ratio: number
): Estimate {
  const size = scale[kind] ?? 1;
  const letter = LETTER * size;
  const padding = kind === 'sfx' ? 0 : 1.3 * FONT;
  const room = Math.max(1, Math.floor(((width / 100) * PHONE_PANEL - padding) / letter));
  const { lengths, longest } = wrap(text, room);
  const w = Math.max(...lengths) * letter + padding;
  const h = lengths.length * LINE * size + (kind === 'sfx' ? 0 : FONT);
  return {
    w: Math.min(width, (w / PHONE_PANEL) * 100),
    h: (h / (PHONE_PANEL * ratio)) * 100,
    lines: lengths.length,
    tooWide: [...longest].length > room + 1 ? longest : null
  };
}

/** Lengths of the lines that a text breaks into, and its longest unbreakable piece. */
function wrap(text: string, room: number): { lengths: number[]; longest: string } {
  const lengths: number[] = [];
  let longest = '';
  let line = 0;
  for (const word of text.trim().split(/\s+|(?<=[-–—])/u)) {
    const length = [...word].length;
    if (length > [...longest].length) longest = word;
    if (line > 0 && line + 1 + length > room) {
      lengths.push(line);
      line = length;
    } else line += (line > 0 ? 1 : 0) + length;
  }
  lengths.push(line);
  return { lengths, longest };
}

/**
 * Path data as numbers: parsing the absolute commands that the parts use (M L H V C Q Z), moving
 * them, writing them back, and the box around them.
 */

export interface Segment {
  command: 'M' | 'L' | 'C' | 'Q' | 'Z';
  /** x, y pairs; the last pair is the point the pen ends at. */
  points: number[];
}

/** x' = a*x + c*y + e, y' = b*x + d*y + f, as in SVG's matrix(a b c d e f). */
export type Matrix = [number, number, number, number, number, number];

const argumentCount: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/** Parses path data of absolute commands. Throws on any other command. */
export function parsePath(d: string): Segment[] {
  const tokens =
    d.match(/[A-Za-z](?![-+\d])|[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? [];
  const segments: Segment[] = [];
  let command = '';
  let x = 0;
  let y = 0;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] ?? '';
    if (/^[A-Za-z]$/.test(token)) {
      command = token;
      i++;
      if (command === 'Z' || command === 'z') {
        segments.push({ command: 'Z', points: [] });
        continue;
      }
    }
    const count = argumentCount[command];
    if (!count) throw new Error(`path command "${command}" is not supported`);
    const values = tokens.slice(i, i + count).map(Number);
    if (values.length < count || values.some(Number.isNaN))
      throw new Error(`broken path near "${token}"`);
    i += count;
    if (command === 'H') segments.push({ command: 'L', points: [values[0] ?? x, y] });
    else if (command === 'V') segments.push({ command: 'L', points: [x, values[0] ?? y] });
    else segments.push({ command: command as Segment['command'], points: values });
    const last = segments.at(-1)?.points ?? [];
    x = last.at(-2) ?? x;
    y = last.at(-1) ?? y;
    if (command === 'M') command = 'L';
  }
  return segments;
}

export function transformPath(segments: Segment[], [a, b, c, d, e, f]: Matrix): Segment[] {
  return segments.map(({ command, points }) => ({
    command,
    points: points.map((value, i) =>
      i % 2 === 0
        ? a * value + c * (points[i + 1] ?? 0) + e
        : b * (points[i - 1] ?? 0) + d * value + f
    )
  }));
}

/** A number with at most `digits` decimals and no trailing zeros. */
export function short(value: number, digits: number): string {
  const text = String(Number(value.toFixed(digits)));
  return text === '-0' ? '0' : text;
}

export function writePath(segments: Segment[], digits: number): string {
  return segments
    .map(({ command, points }) => command + points.map((p) => short(p, digits)).join(' '))
    .join('');
}

/** Box around all points (control points included): [x0, y0, x1, y1]. */
export function boxOf(segments: Segment[]): [number, number, number, number] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of segments) {
    for (let i = 0; i + 1 < points.length; i += 2) {
      const px = points[i] ?? 0;
      const py = points[i + 1] ?? 0;
      x0 = Math.min(x0, px);
      x1 = Math.max(x1, px);
      y0 = Math.min(y0, py);
      y1 = Math.max(y1, py);
    }
  }
  return [x0, y0, x1, y1];
}

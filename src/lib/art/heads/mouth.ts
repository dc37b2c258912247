/**
 * Mouths seen from three quarters: shut lines and openings with teeth and tongue.
 */
import { brush, clipped, ellipse, fill, line, n } from './draw.ts';
import type { Palette } from './colour.ts';
import type { Mouth } from './expressions.ts';
import type { Age } from './types.ts';

export interface MouthOptions {
  at: { x: number; y: number; scale: number };
  mouth: Mouth;
  palette: Palette;
  weight: number;
  id: string;
  age: Age;
  /** The lower lip in its own colour: a mouth in a beard would be lost without it. */
  lips: boolean;
}

/** A mouth at its place; the far half is a little shorter than the near one. */
export function drawMouth(options: MouthOptions): string {
  const { at, mouth } = options;
  const half = (mouth.width / 2) * at.scale;
  const x = at.x + mouth.shift;
  const left = x - half * 0.9;
  const right = x + half * 1.06;
  const leftY = at.y - mouth.corners * 0.95 * at.scale;
  const rightY = at.y - (mouth.corners * 1.05 + mouth.skew) * at.scale;
  return mouth.open > 0
    ? openMouth(options, left, right, leftY, rightY)
    : shutMouth(options, left, right, leftY, rightY);
}

function shutMouth(
  { at, mouth, palette, weight, age, lips }: MouthOptions,
  left: number,
  right: number,
  leftY: number,
  rightY: number
): string {
  const width = right - left;
  const bend = mouth.corners * 0.8 * at.scale;
  const middle = at.y + bend;
  const x = (left + right) / 2;
  const d =
    mouth.press > 0
      ? `M${n(left)} ${n(leftY)}C${n(left + width * 0.2)} ${n(leftY + bend * 0.2 - 0.5)} ${n(x - width * 0.18)} ${n(middle - mouth.press)} ${n(x)} ${n(middle - mouth.press * 0.55)}C${n(x + width * 0.16)} ${n(middle - mouth.press * 0.1)} ${n(right - width * 0.2)} ${n(rightY + bend * 0.3)} ${n(right)} ${n(rightY)}`
      : `M${n(left)} ${n(leftY)}C${n(left + width * 0.26)} ${n(middle + bend * 0.35)} ${n(right - width * 0.28)} ${n(middle + bend * 0.35)} ${n(right)} ${n(rightY)}`;
  const dimple =
    mouth.corners > 1.4
      ? brush(
          `M${n(right + 0.5)} ${n(rightY - 2)}Q${n(right + 2)} ${n(rightY - 0.4)} ${n(right + 1.2)} ${n(rightY + 1.2)}`,
          weight * 0.5,
          { start: 0.25, end: 0.25 }
        )
      : '';
  const full = lips || palette.fullLip;
  // The lowest point of the line: the lip hangs from it.
  const hang =
    mouth.press > 0
      ? middle - mouth.press * 0.4
      : 0.75 * (middle + bend * 0.35) + 0.125 * (leftY + rightY);
  const below = hang + (full ? 4.9 : 4.2);
  const under = line(
    `M${n(x - width * 0.19)} ${n(below)}Q${n(x)} ${n(below + 0.9)} ${n(x + width * 0.22)} ${n(below - 0.1)}`,
    palette.skinShade,
    weight * (age === 'child' ? 0.5 : 0.72)
  );
  const lip = full
    ? ellipse(
        x,
        hang + 1.4,
        width * (age === 'child' ? 0.26 : 0.3),
        age === 'child' ? 1.7 : 2.2,
        palette.lip
      )
    : '';
  return (
    lip +
    under +
    fill(brush(d, weight * 1.12, { start: 0.42, end: 0.5, belly: 0.45 }) + dimple, palette.ink)
  );
}

function openMouth(
  { at, mouth, palette, weight, id }: MouthOptions,
  left: number,
  right: number,
  leftY: number,
  rightY: number
): string {
  const width = right - left;
  const open = mouth.open * at.scale;
  const x = (left + right) / 2;
  const up = mouth.corners;
  let shape: string;
  let top: number;
  if (mouth.round > 0.7) {
    top = at.y - open * 0.5;
    const [rx, ry] = [width / 2, open / 2 + 0.6];
    shape = `M${n(left)} ${n(at.y)}C${n(left)} ${n(at.y - ry * 1.3)} ${n(right)} ${n(at.y - ry * 1.3)} ${n(right)} ${n(at.y)}C${n(right - rx * 0.05)} ${n(at.y + ry * 1.36)} ${n(left + rx * 0.05)} ${n(at.y + ry * 1.36)} ${n(left)} ${n(at.y)}Z`;
  } else {
    // A smile hangs from its corners; a worried mouth is an arch with its weight below.
    const lift = up >= 0 ? up * 0.62 : up * 1.25;
    const topY = at.y + lift - (up < 0 ? 0.4 : 0) - open * 0.12 * mouth.round;
    top = topY;
    const low = at.y + lift * 0.4 + open * (up > 1 ? 1.26 : 1.1);
    const side = up > 1 ? 0.1 : 0.02 + mouth.round * 0.06;
    shape =
      `M${n(left)} ${n(leftY)}C${n(left + width * 0.28)} ${n(topY)} ${n(right - width * 0.28)} ${n(topY)} ${n(right)} ${n(rightY)}` +
      `C${n(right + width * (up > 1 ? -0.04 : 0.03))} ${n(low - open * 0.12)} ${n(right - width * (0.22 + side))} ${n(low)} ${n(x)} ${n(low)}` +
      `C${n(left + width * (0.2 + side))} ${n(low)} ${n(left + width * (up > 1 ? 0.04 : -0.03))} ${n(low - open * 0.16)} ${n(left)} ${n(leftY)}Z`;
  }
  const band = Math.min(open * 0.36, 2.9);
  const upperTeeth =
    mouth.teeth === 'none'
      ? ''
      : line(
          `M${n(left)} ${n(leftY + 0.2)}C${n(left + width * 0.28)} ${n(top + 0.2)} ${n(right - width * 0.28)} ${n(top + 0.2)} ${n(right)} ${n(rightY + 0.2)}`,
          palette.teeth,
          band * 2
        );
  const lowerTeeth =
    mouth.teeth === 'both'
      ? ellipse(x, at.y + open * 1.2, width * 0.36, open * 0.34, palette.teeth)
      : '';
  const tongue = mouth.tongue
    ? ellipse(
        x - width * 0.02,
        at.y + open * (mouth.round > 0.7 ? 0.62 : 1.12),
        width * 0.3,
        open * 0.42,
        palette.tongue
      )
    : '';
  const under = line(
    `M${n(x - width * 0.17)} ${n(at.y + open * 1.12 + 3.6)}Q${n(x)} ${n(at.y + open * 1.12 + 4.4)} ${n(x + width * 0.2)} ${n(at.y + open * 1.12 + 3.4)}`,
    palette.skinShade,
    weight * 0.66
  );
  return (
    under +
    clipped(id, shape, fill(shape, palette.mouth) + tongue + lowerTeeth + upperTeeth) +
    line(shape, palette.ink, weight * 0.82)
  );
}

/** The inside of a mouth in profile, opened by `open`, or the line of a shut one. */
export function drawProfileMouth({ at, mouth, palette, weight, id }: MouthOptions): string {
  const reach = mouth.width * 0.52 * at.scale;
  const front = -36.4;
  const back = front + reach;
  const cornerY = at.y - mouth.corners * 0.95 - mouth.skew * 0.3;
  const drop = mouth.open * at.scale * 0.75;
  if (drop <= 0) {
    const d = `M${n(front + 0.2)} ${n(at.y)}C${n(front + reach * 0.4)} ${n(at.y + mouth.corners * 0.5 - mouth.press * 0.5)} ${n(back - reach * 0.25)} ${n(cornerY + mouth.corners * 0.5)} ${n(back)} ${n(cornerY)}`;
    const dimple =
      mouth.corners > 1.4
        ? brush(
            `M${n(back + 0.5)} ${n(cornerY - 1.8)}Q${n(back + 1.9)} ${n(cornerY - 0.2)} ${n(back + 1.1)} ${n(cornerY + 1.2)}`,
            weight * 0.5
          )
        : '';
    return fill(brush(d, weight, { start: 0.7, end: 0.35, belly: 0.3 }) + dimple, palette.ink);
  }
  const shape = `M${n(front - 1.6)} ${n(at.y - 0.4)}C${n(front + reach * 0.4)} ${n(at.y + mouth.corners * 0.25)} ${n(back - reach * 0.2)} ${n(cornerY + 0.4)} ${n(back)} ${n(cornerY + drop * 0.22)}C${n(back - reach * 0.04)} ${n(cornerY + drop * 0.8)} ${n(front + reach * 0.6)} ${n(at.y + drop * 1.16)} ${n(front - 0.6)} ${n(at.y + drop)}Z`;
  const teeth =
    mouth.teeth === 'none'
      ? ''
      : line(
          `M${n(front - 1.6)} ${n(at.y)}C${n(front + reach * 0.4)} ${n(at.y + 0.4)} ${n(back - reach * 0.3)} ${n(cornerY + 0.6)} ${n(back)} ${n(cornerY + drop * 0.2)}`,
          palette.teeth,
          Math.min(3.4, drop * 0.8)
        );
  return (
    clipped(id, shape, fill(shape, palette.mouth) + teeth) + line(shape, palette.ink, weight * 0.78)
  );
}

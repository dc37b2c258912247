/**
 * Eyes and brows.
 */
import { type BrushOptions, brush, clipped, ellipse, fill, line, n } from './draw.ts';
import type { Palette } from './colour.ts';
import type { Brow, Lids } from './expressions.ts';
import type { EyePlace } from './skull.ts';
import type { Age } from './types.ts';

export interface EyeOptions {
  place: EyePlace;
  lids: Lids;
  /** -1..1 of the iris's room, x to the left negative. */
  look: [number, number];
  /** Where the inner corner (towards the nose) is: -1 left, 1 right. */
  inner: -1 | 1;
  palette: Palette;
  weight: number;
  id: string;
  age: Age;
  weary: number;
  /** In profile the eye is a wedge: open towards the front, closed at the back. */
  wedge?: boolean;
  lashes: boolean;
}

/** Opening of an eye as two curves between its corners. */
function opening({ place, lids, inner, wedge }: EyeOptions): {
  upper: string;
  lower: string;
  shape: string;
  top: number;
  left: number;
  right: number;
} {
  const { x, y, width, height } = place;
  const half = width / 2;
  const up = height * 0.56 * Math.max(0.06, lids.open);
  const low = height * 0.44 * (1 - lids.lower * 0.75) * Math.min(1, 0.55 + lids.open * 0.5);
  // Slope moves the two ends of the upper lid against each other.
  const outerDrop = Math.max(0, lids.slope) * height * 0.5;
  const innerDrop = Math.max(0, -lids.slope) * height * 0.5;
  const drop = (side: -1 | 1): number => (side === inner ? innerDrop : outerDrop);
  const left = x - half;
  const right = x + half;
  const base = y + height * 0.1;
  if (wedge) {
    const front = left + 0.6;
    const upper = `M${n(right)} ${n(base)}C${n(right - width * 0.25)} ${n(base - up * 0.9 + drop(1))} ${n(left + width * 0.35)} ${n(base - up * 1.32)} ${n(front)} ${n(base - up * 1.02 + drop(-1))}`;
    const face = `C${n(left - 0.9)} ${n(base - up * 0.4)} ${n(left - 0.7)} ${n(base + low * 0.4)} ${n(front + 0.9)} ${n(base + low * 0.86)}`;
    const under = `C${n(left + width * 0.5)} ${n(base + low * 1.15)} ${n(right - width * 0.2)} ${n(base + low * 0.7)} ${n(right)} ${n(base)}`;
    return {
      upper,
      lower: `M${n(front + 0.9)} ${n(base + low * 0.86)}${under}`,
      shape: `${upper}${face}${under}Z`,
      top: base - up,
      left,
      right
    };
  }
  const curve = (h: number, l: number, r: number): string =>
    `C${n(left + width * 0.12)} ${n(base - h * 1.28 + l)} ${n(right - width * 0.12)} ${n(base - h * 1.28 + r)} ${n(right)} ${n(base)}`;
  const upper = `M${n(left)} ${n(base)}${curve(up, drop(-1) * 1.3, drop(1) * 1.3)}`;
  const lower = `C${n(right - width * 0.14)} ${n(base + low * 1.25)} ${n(left + width * 0.14)} ${n(base + low * 1.25)} ${n(left)} ${n(base)}`;
  return {
    upper,
    lower: `M${n(right)} ${n(base)}${lower}`,
    shape: `${upper}${lower}Z`,
    top: base - up,
    left,
    right
  };
}

/** One eye with its lids. */
export function drawEye(options: EyeOptions): string {
  const { place, lids, look, inner, palette, weight, id, age, weary, wedge } = options;
  const { x, y, width, height } = place;
  const outer = -inner;
  const bag =
    weary > 0 || age === 'elder'
      ? line(
          `M${n(x - width * 0.36)} ${n(y + height * 0.68)}Q${n(x)} ${n(y + height * 0.92)} ${n(x + width * 0.36)} ${n(y + height * 0.66)}`,
          palette.skinShade,
          weight * 0.62
        )
      : '';
  const crow =
    age === 'elder'
      ? line(
          `M${n(x + outer * width * 0.72)} ${n(y - 1.4)}l${n(outer * 3)} -1.5M${n(x + outer * width * 0.74)} ${n(y + 1.6)}l${n(outer * 3.2)} 0.9`,
          palette.skinShade,
          weight * 0.5
        )
      : '';
  if (lids.shut) {
    const sign = lids.shut === 'happy' ? -1 : 1;
    const middle = y + (lids.shut === 'happy' ? height * 0.2 : height * 0.02);
    const bend = height * (lids.shut === 'happy' ? 0.62 : 0.5) * sign;
    const span = width * 0.54;
    const arc = `M${n(x - span)} ${n(middle)}C${n(x - span * 0.45)} ${n(middle + bend)} ${n(x + span * 0.45)} ${n(middle + bend)} ${n(x + span)} ${n(middle)}`;
    const lash =
      lids.shut === 'calm' && options.lashes
        ? brush(
            `M${n(x + outer * span * 0.82)} ${n(middle + bend * 0.32)}L${n(x + outer * (span * 0.82 + 2.1))} ${n(middle + bend * 0.32 + 1.5)}`,
            weight * 0.7,
            { start: 1, end: 0.2, belly: 0.1 }
          )
        : '';
    return (
      bag + crow + fill(brush(arc, weight * 1.15, { start: 0.45, end: 0.45 }) + lash, palette.ink)
    );
  }
  const eye = opening(options);
  const radius = Math.min(width * 0.36, height * 0.37) * (lids.open > 1.05 ? 0.9 : 1);
  const room: [number, number] = [width * (wedge ? 0.2 : 0.3), height * 0.2];
  const ix = x + look[0] * room[0] + (wedge ? -width * 0.12 : 0);
  const iy = y + height * 0.02 + look[1] * room[1];
  const iris =
    ellipse(ix, iy, radius * (wedge ? 0.74 : 0.94), radius * 1.06, palette.iris) +
    ellipse(ix, iy + radius * 0.1, radius * (wedge ? 0.4 : 0.5), radius * 0.56, palette.ink) +
    ellipse(ix - radius * 0.3, iy - radius * 0.42, radius * 0.3, radius * 0.32, palette.white);
  const shadow = line(eye.upper, palette.skinShade, weight * 1.5, ' opacity="0.55"');
  const ball = clipped(id, eye.shape, fill(eye.shape, palette.white) + shadow + iris);
  const lidLine = brush(eye.upper, weight * 1.18, {
    start: inner < 0 ? 0.35 : 0.75,
    end: inner < 0 ? 0.75 : 0.35,
    belly: inner < 0 ? 0.6 : 0.4
  });
  const corner = wedge ? eye.right : outer > 0 ? eye.right : eye.left;
  const side = wedge ? 1 : outer;
  const lash = !options.lashes
    ? ''
    : brush(
        `M${n(corner - side * 0.9)} ${n(y - height * 0.02)}Q${n(corner + side * 0.6)} ${n(y - height * 0.03)} ${n(corner + side * 1.9)} ${n(y - height * 0.22 * Math.max(0.4, lids.open))}`,
        weight * 0.8,
        { start: 0.7, end: 0.15, belly: 0.2 }
      );
  const crease =
    lids.open < 0.8
      ? line(
          `M${n(x - width * 0.36)} ${n(y - height * 0.36)}Q${n(x)} ${n(y - height * 0.66)} ${n(x + width * 0.36)} ${n(y - height * 0.36)}`,
          palette.skinShade,
          weight * 0.6
        )
      : '';
  const lowerLine = line(eye.lower, palette.ink, weight * 0.34, ' opacity="0.55"');
  return bag + crow + crease + ball + lowerLine + fill(lidLine + lash, palette.ink);
}

export interface BrowOptions {
  place: EyePlace;
  brow: Brow;
  /** From the middle of the eye up to the brow at rest. */
  gap: number;
  inner: -1 | 1;
  palette: Palette;
  weight: number;
  age: Age;
  /** 1 normal; more for a heavier brow. */
  heavy: number;
}

/** A brow: a brush stroke, blunt at its inner end. */
export function drawBrow({
  place,
  brow,
  gap,
  inner,
  palette,
  weight,
  age,
  heavy
}: BrowOptions): string {
  const { x, y, width } = place;
  const base = y - gap - brow.raise;
  const [innerX, outerX] = [x + inner * width * 0.56, x - inner * width * 0.68];
  const innerY = base - brow.tilt * 0.72 + 0.4;
  const outerY = base + brow.tilt * 0.66 + 1.5;
  const high = Math.min(innerY, outerY) * 0.35 + base * 0.65 - 1.7 - brow.arch;
  const d = `M${n(innerX)} ${n(innerY)}C${n(innerX + (outerX - innerX) * 0.34)} ${n(high + (innerY - base) * 0.45)} ${n(innerX + (outerX - innerX) * 0.68)} ${n(high + (outerY - base) * 0.2)} ${n(outerX)} ${n(outerY)}`;
  const shape: BrushOptions = { start: 0.72, end: 0.16, belly: 0.3 };
  const thick = weight * heavy * (age === 'child' ? 1.05 : 1.32);
  return fill(brush(d, thick, shape), palette.brow);
}

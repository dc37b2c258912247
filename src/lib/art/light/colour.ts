/**
 * Colours as the grade works with them: sRGB hex in and out, OKLab between.
 * OKLab: Björn Ottosson, "A perceptual color space for image processing" (2020).
 */

export type Rgb = [number, number, number];
/** Lightness 0..1, green-red and blue-yellow about -0.4..0.4. */
export type Lab = [number, number, number];

/** Linear light 0..1 of an sRGB channel 0..1, and back. */
const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number): number =>
  v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;

/** Channels 0..1 of `#rgb` or `#rrggbb`; throws on anything else. */
export function parseHex(hex: string): Rgb {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, (digit) => digit + digit) : hex;
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new Error(`“${hex}” is not a colour written #rrggbb`);
  const value = Number.parseInt(long.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** `#rrggbb` of channels 0..1; what lies outside is cut off. */
export function toHex(rgb: Rgb): string {
  const byte = (v: number): string =>
    Math.round(Math.min(1, Math.max(0, v)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(rgb[0])}${byte(rgb[1])}${byte(rgb[2])}`;
}

export function rgbToLab(rgb: Rgb): Lab {
  const [r, g, b] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ];
}

export function labToRgb(lab: Lab): Rgb {
  const l = (lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]) ** 3;
  const m = (lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]) ** 3;
  const s = (lab[0] - 0.0894841775 * lab[1] - 1.291485548 * lab[2]) ** 3;
  return [
    toGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toGamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  ];
}

/** Mix of two colours in OKLab; 0 gives the first. */
export function mixHex(first: string, second: string, amount: number): string {
  const [a, b] = [rgbToLab(parseHex(first)), rgbToLab(parseHex(second))];
  const at = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * amount;
  return toHex(labToRgb([at(0), at(1), at(2)]));
}

/**
 * Colours in OKLCH, so that shades and blushes are as strong on dark skin and hair as on light.
 */
import type { HeadOptions } from './types.ts';

/** Lightness 0..1, chroma, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number): number =>
  v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;

export function fromHex(hex: string): Oklch {
  const [r, g, b] = [1, 3, 5].map((i) => toLinear(parseInt(hex.slice(i, i + 2), 16) / 255)) as [
    number,
    number,
    number
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: lightness, c: Math.hypot(a, bb), h: (Math.atan2(bb, a) * 180) / Math.PI };
}

function channels({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const ll = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const mm = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const ss = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toGamma(4.0767416621 * ll - 3.3077115913 * mm + 0.2309699292 * ss),
    toGamma(-1.2684380046 * ll + 2.6097574011 * mm - 0.3413193965 * ss),
    toGamma(-0.0041960863 * ll - 0.7034186147 * mm + 1.707614701 * ss)
  ];
}

/** #rrggbb; chroma is lowered until the colour can be shown. */
export function toHex(colour: Oklch): string {
  let { c } = colour;
  const l = Math.min(1, Math.max(0, colour.l));
  let rgb = channels({ l, c, h: colour.h });
  while (c > 0.002 && rgb.some((v) => v < -0.002 || v > 1.002)) {
    c *= 0.94;
    rgb = channels({ l, c, h: colour.h });
  }
  return `#${rgb
    .map((v) =>
      Math.round(Math.min(1, Math.max(0, v)) * 255)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

/** `hex` moved: lightness and hue added to, chroma multiplied. */
export function shift(hex: string, lightness: number, chroma = 1, hue = 0): string {
  const { l, c, h } = fromHex(hex);
  return toHex({ l: l + lightness, c: c * chroma, h: h + hue });
}

/** A mix in OKLab; `share` 0 is all `first`. */
export function mix(first: string, second: string, share: number): string {
  const a = fromHex(first);
  const b = fromHex(second);
  const lab = ({ l, c, h }: Oklch): [number, number, number] => [
    l,
    c * Math.cos((h * Math.PI) / 180),
    c * Math.sin((h * Math.PI) / 180)
  ];
  const [x, y] = [lab(a), lab(b)];
  const [l, m, n] = x.map((v, i) => v + ((y[i] ?? 0) - v) * share) as [number, number, number];
  return toHex({ l, c: Math.hypot(m, n), h: (Math.atan2(n, m) * 180) / Math.PI });
}

/** Everything a head is coloured with. */
export interface Palette {
  ink: string;
  skin: string;
  skinShade: string;
  skinLight: string;
  blush: string;
  freckle: string;
  lip: string;
  /** The lower lip is drawn in its colour: on dark skin the line alone is hard to see. */
  fullLip: boolean;
  hair: string;
  hairShade: string;
  hairLight: string;
  /** Strands and outline of the hair: darker than the hair, never lighter than half-way to ink. */
  hairLine: string;
  /** Thin strands: light on dark hair, dark on light. */
  strand: string;
  brow: string;
  cloth: string;
  clothShade: string;
  clothLight: string;
  mouth: string;
  tongue: string;
  teeth: string;
  white: string;
  iris: string;
}

/** Cloth on a head whose cast file names no accent, by head type. */
const clothOf: Record<string, string> = {
  beanie: '#d9893b',
  puffs: '#e8a33d',
  ponytail: '#3f8f8a',
  turban: '#3d6a8f',
  braids: '#d8a24a',
  headwrap: '#c9772f',
  'curly-long': '#f0b44a'
};

export function paletteOf(member: HeadOptions['member'], ink: string): Palette {
  const skin = fromHex(member.skin);
  const dark = 1 - Math.min(1, Math.max(0, (skin.l - 0.35) / 0.5));
  const given = fromHex(member.hair);
  // Dark hair is lifted a little off the ink, so that its form shows.
  const hair: Oklch =
    given.l < 0.36
      ? {
          l: 0.36 - (0.36 - Math.max(0.18, given.l)) * 0.32,
          c: Math.max(given.c, 0.022),
          h: given.c < 0.012 ? 320 : given.h
        }
      : given;
  const cloth = fromHex(
    member.accent ?? (member.head === 'hijab' ? member.hair : (clothOf[member.head] ?? '#3f8f8a'))
  );
  const brow: Oklch =
    hair.l > 0.62
      ? { l: hair.l - 0.2, c: hair.c, h: hair.h }
      : { l: hair.l * 0.72, c: hair.c, h: hair.h };
  const covered =
    member.head === 'hijab' ||
    member.head === 'headwrap' ||
    member.head === 'turban' ||
    member.head === 'bald';
  return {
    ink,
    skin: toHex(skin),
    skinShade: toHex({ l: skin.l - 0.078 + dark * 0.014, c: skin.c * 1.08 + 0.004, h: skin.h - 9 }),
    skinLight: toHex({ l: skin.l + 0.035 + dark * 0.03, c: skin.c * 0.95, h: skin.h + 4 }),
    blush: toHex({ l: skin.l - 0.05 + dark * 0.035, c: skin.c + 0.042, h: 32 }),
    freckle: toHex({ l: skin.l - 0.14 + dark * 0.02, c: skin.c * 1.15 + 0.01, h: skin.h - 12 }),
    lip: mix(
      toHex({ l: skin.l - 0.06 + dark * 0.13, c: skin.c, h: skin.h }),
      '#b8525c',
      0.2 + dark * 0.18
    ),
    fullLip: dark > 0.42,
    hair: toHex(hair),
    hairShade: toHex({ l: hair.l - 0.06 - hair.l * 0.05, c: hair.c * 1.05, h: hair.h - 6 }),
    hairLight: toHex({
      l: hair.l + (hair.l < 0.45 ? 0.14 : 0.1),
      c: hair.c * 1.1 + 0.008,
      h: hair.h + 8
    }),
    hairLine: mix(toHex(hair), ink, hair.l > 0.5 ? 0.72 : 0.85),
    strand:
      hair.l < 0.42
        ? toHex({ l: hair.l + 0.085, c: hair.c * 1.05, h: hair.h + 4 })
        : mix(toHex(hair), ink, 0.62),
    brow: covered ? mix('#3a2a2a', ink, 0.5) : mix(toHex(brow), ink, hair.l > 0.62 ? 0.1 : 0.45),
    cloth: toHex(cloth),
    clothShade: toHex({ l: cloth.l - 0.09, c: cloth.c * 1.08, h: cloth.h - 8 }),
    clothLight: toHex({ l: cloth.l + 0.07, c: cloth.c * 0.95, h: cloth.h + 4 }),
    mouth: mix('#5a1a28', ink, 0.25),
    tongue: '#d0626a',
    teeth: '#fffaf0',
    white: '#fffaf2',
    iris: mix('#3d241b', ink, 0.35)
  };
}

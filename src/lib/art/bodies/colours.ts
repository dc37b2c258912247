/** Second tones of flat colours. */

const parse = (hex: string): [number, number, number] => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};

/** Mixes two #rrggbb colours; `t` of the second. */
export function mix(a: string, b: string, t: number): string {
  const [r1, g1, b1] = parse(a);
  const [r2, g2, b2] = parse(b);
  const c = (x: number, y: number): string =>
    Math.round(x + (y - x) * t)
      .toString(16)
      .padStart(2, '0');
  return `#${c(r1, r2)}${c(g1, g2)}${c(b1, b2)}`;
}

/** Relative lightness, 0 black to 1 white. */
export function lightness(hex: string): number {
  const [r, g, b] = parse(hex);
  return (0.3 * r + 0.59 * g + 0.11 * b) / 255;
}

/** Cloth in its own shadow: darker and cooler; very dark cloth needs less. */
export const clothShade = (hex: string): string => mix(hex, '#1c1a52', 0.2 + 0.08 * lightness(hex));

/** Skin in its own shadow: darker and redder. */
export const skinShade = (hex: string): string => mix(hex, '#5b1836', 0.2);

/** Cloth that catches light: turned cuffs, hoods, seams on dark cloth. */
export const clothLight = (hex: string): string => mix(hex, '#fff4e0', 0.16);

/** Line for folds drawn in colour, on dark cloth where ink would not show. */
export const foldLine = (hex: string, ink: string): string =>
  lightness(hex) < 0.2 ? mix(hex, '#8f93c9', 0.32) : ink;

/** Very dark cloth, lifted so far that ink still shows on it. */
export function lifted(hex: string): string {
  const dark = 0.24 - lightness(hex);
  return dark > 0 ? mix(hex, '#7277a8', Math.min(0.3, dark * 1.8)) : hex;
}

/** Colour arithmetic on #rrggbb. */

function channels(colour: string): [number, number, number] {
  const value = parseInt(colour.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `a` moved towards `b` by `amount` 0..1. */
export function mix(a: string, b: string, amount: number): string {
  const from = channels(a);
  const to = channels(b);
  const t = Math.max(0, Math.min(1, amount));
  return (
    '#' +
    from
      .map((v, i) =>
        Math.round(v + ((to[i] as number) - v) * t)
          .toString(16)
          .padStart(2, '0')
      )
      .join('')
  );
}

/** `a` multiplied by `b`, by `amount` 0..1: how a shadow falls on a colour. */
export function multiply(a: string, b: string, amount = 1): string {
  const from = channels(a);
  const to = channels(b);
  const product =
    '#' +
    from
      .map((v, i) =>
        Math.round((v * (to[i] as number)) / 255)
          .toString(16)
          .padStart(2, '0')
      )
      .join('');
  return mix(a, product, amount);
}

/** The colour in a cool shadow. */
export function shade(colour: string, amount = 0.3): string {
  return multiply(colour, '#5b4a86', amount * 1.25);
}

/** The colour in a warm light. */
export function lit(colour: string, amount = 0.2): string {
  return mix(colour, '#fff8e6', amount);
}

/** Relative lightness 0 (black) .. 1 (white). */
export function lightness(colour: string): number {
  const [r, g, b] = channels(colour);
  return (0.3 * r + 0.59 * g + 0.11 * b) / 255;
}

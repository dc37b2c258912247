/**
 * Grading: every colour of a drawing goes through the light before it is rendered, so that a picture
 * looks painted under one light. Done on the colours in the SVG text, it costs no filter and can treat
 * skin with more care than a filter could.
 */
import { labToRgb, mixHex, parseHex, rgbToLab, toHex, type Lab } from './colour.ts';
import type { Light } from './lights.ts';

export type ColourMap = (hex: string) => string;

const mix = (from: number, to: number, amount: number): number => from + (to - from) * amount;

/**
 * How near a colour is to a skin tone, 0..1, so that shades of that skin count too: hue decides,
 * lightness only bounds it.
 */
function skinLikeness(lab: Lab, skin: Lab): number {
  const chroma = Math.hypot(lab[1], lab[2]);
  if (chroma < 0.025) return 0;
  const turn = Math.atan2(lab[2], lab[1]) - Math.atan2(skin[2], skin[1]);
  const angle = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  const hue = Math.max(0, 1 - angle / 0.3);
  const light = Math.max(0, 1 - Math.max(0, Math.abs(lab[0] - skin[0]) - 0.06) / 0.16);
  const strength = Math.max(
    0,
    1 - Math.max(0, Math.abs(chroma - Math.hypot(skin[1], skin[2])) - 0.03) / 0.06
  );
  return hue * light * strength;
}

/**
 * The colour map of a light. `skin` names the skin tone to keep alive; `presence` (0..1) lifts what
 * it maps a little above the room, so that figures stay readable in the dark.
 */
export function gradeOf(
  light: Light,
  options: { skin?: string; presence?: number } = {}
): ColourMap {
  const { black, white, gamma, saturation, split } = light.grade;
  const presence = options.presence ?? 0;
  const skin = options.skin ? rgbToLab(parseHex(options.skin)) : null;
  const tintRgb = parseHex(light.tint);
  const tint = rgbToLab(tintRgb);
  const shade = rgbToLab(parseHex(light.shade));
  const dark = 1 - white;
  return (hex) => {
    const rgb = parseHex(hex);
    const kept = skin ? skinLikeness(rgbToLab(rgb), skin) : 0;
    const spared = Math.max(0.3, light.grade.warmth ?? 0) * kept;
    const strength = light.tintOpacity * Math.max(0, 1 - 0.22 * presence - spared);
    const lit = rgb.map((v, i) => v * mix(1, tintRgb[i] ?? 1, strength)) as typeof rgb;
    const [l, a, b] = rgbToLab(lit);
    const top = white + dark * (0.3 * presence + 0.25 * kept);
    const bend = 1 + (gamma - 1) * (1 - 0.5 * presence - 0.3 * kept);
    const level = mix(black, top, Math.max(0, l) ** bend);
    const colour = saturation * (1 + 0.12 * kept);
    const calm = calmed(Math.hypot(a, b) * colour, level);
    const low = split * (1 - level) ** 2 * (1 - 0.7 * kept);
    const high = split * 0.35 * level ** 2 * (1 - 0.6 * kept);
    return toHex(
      labToRgb([
        level,
        a * colour * calm + shade[1] * low + tint[1] * high,
        b * colour * calm + shade[2] * low + tint[2] * high
      ])
    );
  };
}

/** Factor that keeps a colour from glaring: dark colours bear less chroma than light ones. */
function calmed(chroma: number, level: number): number {
  const most = 0.085 + 0.12 * level;
  return chroma <= most ? 1 : (most + (chroma - most) * 0.4) / chroma;
}

/** A map that lets a colour fade towards the haze: 0 leaves it, 1 is the haze itself. */
export function hazed(map: ColourMap, haze: string, amount: number): ColourMap {
  return amount <= 0 ? map : (hex) => mixHex(map(hex), haze, amount);
}

/**
 * A map towards the soft dark of what stands right before the camera; `amount` 0 leaves a colour,
 * 1 takes it all the way. Shapes stay apart even then: it is never a black cut-out.
 */
export function nearDark(map: ColourMap, light: Light, amount = 1): ColourMap {
  const deep = rgbToLab(parseHex(light.vignette));
  return (hex) => {
    const [l, a, b] = rgbToLab(parseHex(map(hex)));
    return toHex(
      labToRgb([
        mix(l, 0.19 + 0.25 * l, amount),
        mix(a, deep[1], 0.55 * amount),
        mix(b, deep[2], 0.55 * amount)
      ])
    );
  };
}

/** A colour in an attribute or style; or a whole mask, whose tones are no colours. */
const colourPattern =
  /<mask\b[\s\S]*?<\/mask>|(fill|stroke|stop-color|flood-color|color)(="|:\s*)(#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|white\b|black\b|rgb\(\s*\d+\s*,\s*\d+\s*,\s*\d+\s*\))/gi;

function normalHex(colour: string): string {
  const lower = colour.toLowerCase();
  if (lower === 'white') return '#ffffff';
  if (lower === 'black') return '#000000';
  if (!lower.startsWith('rgb')) return lower;
  const parts = lower.match(/\d+/g) ?? [];
  const channel = (i: number): number => Number(parts[i]) / 255;
  return toHex([channel(0), channel(1), channel(2)]);
}

function mapColours(svg: string, map: ColourMap, seen: Map<string, string>): string {
  return svg.replace(colourPattern, (whole, key?: string, between?: string, colour?: string) => {
    if (key === undefined || between === undefined || colour === undefined) return whole;
    const hex = normalHex(colour);
    const mapped = seen.get(hex) ?? map(hex);
    seen.set(hex, mapped);
    return key + between + mapped;
  });
}

/**
 * The SVG text with every colour mapped, except inside `<g data-glow="1">…</g>`. With `glow: false`
 * the glowing parts are mapped too (a silhouette has no screen that shines).
 */
export function gradeSvg(svg: string, map: ColourMap, options: { glow?: boolean } = {}): string {
  const seen = new Map<string, string>();
  if (options.glow === false || !svg.includes('data-glow')) return mapColours(svg, map, seen);
  const tags = /<g\b[^>]*>|<\/g>/g;
  let out = '';
  let from = 0;
  let depth = 0;
  for (const match of svg.matchAll(tags)) {
    const tag = match[0];
    if (tag.endsWith('/>')) continue;
    const end = match.index + tag.length;
    if (depth === 0) {
      if (!tag.includes('data-glow')) continue;
      out += mapColours(svg.slice(from, match.index), map, seen);
      from = match.index;
      depth = 1;
    } else {
      depth += tag === '</g>' ? -1 : 1;
      if (depth === 0) {
        out += svg.slice(from, end);
        from = end;
      }
    }
  }
  return out + mapColours(svg.slice(from), map, seen);
}

/** Effects of light and air: shafts, glow, sparkle, steam, dust, hush, halftone. */
import type { AirPart } from '../light/air.ts';
import type { Effect } from './effect.ts';

const n = (v: number): string => v.toFixed(1);

export const shafts: Effect = ({ width, height, light, direction, random }) => {
  const side = direction[0] < 0 ? -1 : 1;
  const air: AirPart[] = [];
  const count = 4;
  for (let i = 0; i < count; i++) {
    const start = side < 0 ? -0.06 + i * 0.17 : 1.06 - i * 0.17;
    const broad = width * (0.055 + random() * 0.05);
    air.push({
      kind: 'beam',
      blend: 'screen',
      colour: light.beam,
      opacity: light.beamOpacity * (0.66 - i * 0.1),
      from: [width * start, -height * (0.12 + 0.05 * i)],
      to: [width * (start - side * 0.62), height * 1.25],
      widths: [broad, broad * 2.6]
    });
  }
  return { air };
};

export const glow: Effect = ({ width, height, light, direction, lamps, unit }) => {
  const pool = (
    at: [number, number],
    colour: string,
    radius: number,
    opacity: number
  ): AirPart => ({
    kind: 'pool',
    blend: 'screen',
    colour,
    opacity,
    at,
    radius: [radius, radius]
  });
  if (lamps.length > 0)
    return { air: lamps.map(({ at, colour }) => pool(at, colour, unit * 2.2, 0.45)) };
  const at: [number, number] = [width * (0.5 + direction[0] * 0.5), height * 0.28];
  const colour = light.night ? light.lamp : light.beam;
  return { air: [pool(at, colour, Math.max(width, height) * 0.75, light.beamOpacity * 0.9)] };
};

export const sparkle: Effect = ({ width, height, light, focus, unit, random }) => {
  let stars = '';
  for (let i = 0; i < 9; i++) {
    const angle = ((i + random() * 0.7) / 9) * Math.PI * 2;
    const away = unit * (0.95 + random() * 0.75);
    const x = focus[0] + Math.cos(angle) * away * 1.15;
    const y = focus[1] + Math.sin(angle) * away;
    if (x < 0 || x > width || y < 0 || y > height) continue;
    const r = unit * (0.035 + random() * 0.06);
    const w = r * 0.2;
    stars += `M${n(x)} ${n(y - r)}Q${n(x + w)} ${n(y - w)} ${n(x + r)} ${n(y)}Q${n(x + w)} ${n(y + w)} ${n(x)} ${n(y + r)}Q${n(x - w)} ${n(y + w)} ${n(x - r)} ${n(y)}Q${n(x - w)} ${n(y - w)} ${n(x)} ${n(y - r)}Z`;
  }
  return { back: `<path d="${stars}" fill="${light.lamp}" opacity="0.95"/>` };
};

export const steam: Effect = ({ hot, focus, unit, random }) => {
  const places = hot.length > 0 ? hot : [{ at: focus, width: unit * 0.4 }];
  let d = '';
  for (const { at, width } of places) {
    for (const shift of [-0.24, 0.04, 0.28]) {
      const rise = width * (0.9 + random() * 0.5);
      const sway = width * 0.16;
      const x = at[0] + shift * width;
      d += `M${n(x)} ${n(at[1])}c${n(sway)} ${n(-rise * 0.3)} ${n(-sway)} ${n(-rise * 0.5)} ${n(sway * 0.3)} ${n(-rise)}`;
    }
  }
  const weight = (places[0]?.width ?? unit) * 0.07;
  return {
    over: `<path d="${d}" fill="none" stroke="#ffffff" stroke-width="${n(weight)}" stroke-linecap="round" opacity="0.6"/>`,
    overBlur: Math.max(1, weight * 0.45)
  };
};

export const dust: Effect = ({ width, height, light, random }) => {
  let motes = '';
  for (let i = 0; i < 46; i++) {
    const near = random();
    motes += `<circle cx="${n(random() * width)}" cy="${n(random() * height)}" r="${n(1 + near * near * 4)}" opacity="${(0.2 + random() * 0.45).toFixed(2)}"/>`;
  }
  return { front: `<g fill="${light.rim}">${motes}</g>`, frontBlur: 0.9 };
};

export const hush: Effect = ({ width, height, light, focus }) => ({
  air: [
    {
      kind: 'corners',
      blend: 'fog',
      colour: light.night ? light.vignette : light.haze,
      opacity: 0.64,
      at: focus,
      inner: [width * 0.24, height * 0.28],
      outer: [width * 0.62, height * 0.7]
    }
  ]
});

export const halftone: Effect = () => ({ halftone: 2.1 });

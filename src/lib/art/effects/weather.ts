/** Effects of weather: rain that falls and splashes, drops on a pane before us, mist over the ground. */
import type { Effect, EffectScene } from './effect.ts';

const n = (v: number): string => v.toFixed(1);

/** Whether a place keeps off every face, by `room` shares of the face's size. */
function free(faces: EffectScene['faces'], x: number, y: number, room: number): boolean {
  return faces.every(
    (face) =>
      Math.abs(x - face.x - face.width / 2) > face.width * room ||
      Math.abs(y - face.y - face.height / 2) > face.height * room
  );
}

export const rain: Effect = ({ width, height, light, faces, random }) => {
  const area = (width * height) / 1_080_000;
  const streaks = (
    count: number,
    length: number,
    weight: number,
    opacity: number,
    keepOff: boolean
  ): string => {
    let d = '';
    for (let i = 0; i < count; i++) {
      const [x, y] = [random() * (width + 160) - 40, random() * (height + 80) - 60];
      const l = length * (0.6 + random() * 0.7);
      if (keepOff && !free(faces, x - l * 0.1, y + l / 2, 0.72)) continue;
      d += `M${n(x)} ${n(y)}l${n(-l * 0.2)} ${n(l)}`;
    }
    return `<path d="${d}" fill="none" stroke="${light.rim}" stroke-width="${weight}" stroke-linecap="round" opacity="${opacity}"/>`;
  };
  let rings = '';
  for (let i = 0; i < Math.round(34 * area); i++) {
    const down = random();
    const [x, y] = [random() * width, height * (0.72 + 0.27 * down)];
    const r = 5 + 13 * down;
    rings += `M${n(x - r)} ${n(y)}a${n(r)} ${n(r * 0.3)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r * 0.3)} 0 1 0 ${n(-2 * r)} 0`;
    rings += `M${n(x - r * 0.3)} ${n(y - r * 0.3)}l${n(-r * 0.3)} ${n(-r * 0.6)}M${n(x + r * 0.2)} ${n(y - r * 0.3)}l${n(r * 0.3)} ${n(-r * 0.7)}`;
  }
  const splashes = `<path d="${rings}" fill="none" stroke="${light.rim}" stroke-width="1.8" stroke-linecap="round" opacity="0.5"/>`;
  return {
    back: streaks(Math.round(170 * area), 34, 1.6, 0.4, false) + splashes,
    front: streaks(Math.round(52 * area), 74, 2.6, 0.42, true),
    air: [
      {
        kind: 'slope',
        blend: 'screen',
        colour: light.haze,
        opacity: 0.16,
        from: [0, height * 0.55],
        to: [0, height]
      }
    ]
  };
};

/** Drops and tracks on a pane between us and the picture; faces are seen between them. */
export const drops: Effect = ({ width, height, light, faces, random }) => {
  const area = (width * height) / 1_080_000;
  let [body, low, shine, track] = ['', '', '', ''];
  for (let i = 0; i < Math.round(120 * area); i++) {
    const near = random() ** 2;
    const r = 4 + 13 * near;
    const [x, y] = [random() * width, random() * height];
    if (!free(faces, x, y, 0.62)) continue;
    const drop = (k: number, dx: number, dy: number): string =>
      `M${n(x + dx)} ${n(y + dy - r * k * 1.2)}c${n(r * k)} ${n(r * k * 0.5)} ${n(r * k)} ${n(r * k * 2)} 0 ${n(r * k * 2.1)}c${n(-r * k)} ${n(-r * k * 0.1)} ${n(-r * k)} ${n(-r * k * 1.6)} 0 ${n(-r * k * 2.1)}Z`;
    body += drop(1, 0, 0);
    low += drop(0.62, r * 0.1, r * 0.5);
    shine += `M${n(x - r * 0.34)} ${n(y - r * 0.2)}a${n(r * 0.16)} ${n(r * 0.24)} 0 1 0 ${n(r * 0.3)} ${n(-r * 0.1)}a${n(r * 0.16)} ${n(r * 0.24)} 0 1 0 ${n(-r * 0.3)} ${n(r * 0.1)}Z`;
    if (near < 0.4) continue;
    const long = r * (5 + 9 * random());
    if (!free(faces, x, y - long / 2, 0.8)) continue;
    track += `M${n(x)} ${n(y - r)}c${n(r * 0.4)} ${n(-long * 0.3)} ${n(-r * 0.5)} ${n(-long * 0.6)} ${n(r * 0.1)} ${n(-long)}`;
  }
  return {
    front: `<path d="${track}" fill="none" stroke="${light.rim}" stroke-width="7" stroke-linecap="round" opacity="0.2"/><path d="${body}" fill="${light.shade}" opacity="0.3"/><path d="${low}" fill="${light.rim}" opacity="0.42"/><path d="${shine}" fill="#ffffff" opacity="0.9"/>`,
    frontBlur: 0.8
  };
};

/** Mist that lies over what is far and drifts low before us. */
export const mist: Effect = ({ width, height, light, random }) => {
  let banks = '';
  for (let i = 0; i < 6; i++) {
    const y = height * (0.5 + 0.08 * i + 0.04 * random());
    const x = width * (random() * 0.7 - 0.15);
    const w = width * (0.5 + random() * 0.4);
    const h = height * (0.04 + 0.035 * random());
    banks += `<ellipse cx="${n(x + w / 2)}" cy="${n(y)}" rx="${n(w / 2)}" ry="${n(h)}"/>`;
  }
  return {
    back: `<g fill="${light.haze}" opacity="0.34">${banks}</g>`,
    air: [
      {
        kind: 'corners',
        blend: 'fog',
        colour: light.haze,
        opacity: 0.5,
        at: [width / 2, height * 0.95],
        inner: [width * 0.5, height * 0.42],
        outer: [width * 0.9, height * 0.95]
      }
    ]
  };
};

/** Effects of lines: speed, focus, heartbeat. */
import type { Effect } from './effect.ts';

const n = (v: number): string => v.toFixed(1);

/** A thin wedge from a broad end to a point. */
function wedge(from: [number, number], to: [number, number], width: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [(-dy / length) * width, (dx / length) * width];
  return `M${n(from[0] + px)} ${n(from[1] + py)}L${n(to[0])} ${n(to[1])}L${n(from[0] - px)} ${n(from[1] - py)}Z`;
}

export const speed: Effect = ({ width, height, light, focus, unit, random }) => {
  let d = '';
  const count = 34;
  for (let i = 0; i < count; i++) {
    const y = ((i + random()) / count) * height;
    if (Math.abs(y - focus[1]) < unit * 0.55 && random() > 0.25) continue;
    const start = random() > 0.5 ? -20 : width * random() * 0.4;
    d += wedge(
      [start, y],
      [start + width * (0.35 + random() * 0.5), y + (random() - 0.5) * 14],
      1.5 + random() * 4
    );
  }
  return { back: `<path d="${d}" fill="${light.rim}" opacity="0.5"/>` };
};

export const focus: Effect = ({ width, height, light, focus: at, unit, random }) => {
  let d = '';
  const far = Math.hypot(width, height);
  const count = 70;
  for (let i = 0; i < count; i++) {
    const angle = ((i + random() * 0.8) / count) * Math.PI * 2;
    const inner = unit * (1.25 + random() * 0.8);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    d += wedge(
      [at[0] + cos * far, at[1] + sin * far],
      [at[0] + cos * inner, at[1] + sin * inner],
      far * (0.006 + random() * 0.012)
    );
  }
  return { back: `<path d="${d}" fill="${light.rim}" opacity="0.2"/>` };
};

export const heartbeat: Effect = ({ light, focus: at, unit }) => {
  const ring = (k: number): string => {
    const radius = unit * (0.95 + k * 0.42);
    return `<ellipse cx="${n(at[0])}" cy="${n(at[1])}" rx="${n(radius)}" ry="${n(radius * 1.04)}" stroke-width="${n(unit * (0.075 - k * 0.016))}" opacity="${n(0.55 - k * 0.15)}"/>`;
  };
  return { back: `<g fill="none" stroke="${light.rim}">${[0, 1, 2].map(ring).join('')}</g>` };
};

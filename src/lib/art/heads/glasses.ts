/**
 * Glasses for every turn that shows a face.
 */
import { line, n } from './draw.ts';
import type { Skull } from './skull.ts';
import type { Turn } from './types.ts';

const roundFrame = (x: number, y: number, rx: number, ry: number): string =>
  `M${n(x - rx)} ${n(y)}C${n(x - rx)} ${n(y - ry * 1.32)} ${n(x + rx)} ${n(y - ry * 1.32)} ${n(x + rx)} ${n(y)}C${n(x + rx)} ${n(y + ry * 1.32)} ${n(x - rx)} ${n(y + ry * 1.32)} ${n(x - rx)} ${n(y)}Z`;

const squareFrame = (x: number, y: number, rx: number, ry: number): string => {
  const c = Math.min(rx, ry) * 0.5;
  return `M${n(x - rx + c)} ${n(y - ry)}H${n(x + rx - c)}Q${n(x + rx)} ${n(y - ry)} ${n(x + rx)} ${n(y - ry + c)}V${n(y + ry - c * 1.2)}Q${n(x + rx)} ${n(y + ry)} ${n(x + rx - c * 1.2)} ${n(y + ry)}H${n(x - rx + c * 1.2)}Q${n(x - rx)} ${n(y + ry)} ${n(x - rx)} ${n(y + ry - c * 1.2)}V${n(y - ry + c)}Q${n(x - rx)} ${n(y - ry)} ${n(x - rx + c)} ${n(y - ry)}Z`;
};

export const frames: Record<string, (x: number, y: number, rx: number, ry: number) => string> = {
  round: roundFrame,
  square: squareFrame
};

/** Frames, bridge and the arm to the ear; a pale glint on the near glass. */
export function drawGlasses(
  kind: string,
  turn: Turn,
  skull: Skull,
  ear: [number, number],
  ink: string,
  weight: number
): string {
  const frame = frames[kind];
  if (!frame) throw new Error(`no glasses called "${kind}"`);
  if (turn === 'back') return '';
  const { near, far } = skull.features;
  const size = kind === 'round' ? 1 : 0.94;
  const y = near.y + 0.8 + (turn === 'down' ? 1.2 : 0);
  const ry = near.height * 0.5 + 3.6;
  const rx = near.width * 0.5 + 3.4;
  const glint = line(
    `M${n(near.x + rx * 0.34)} ${n(y - ry * 0.5)}L${n(near.x + rx * 0.62)} ${n(y - ry * 0.16)}`,
    '#ffffff',
    weight * 0.6,
    ' opacity="0.6"'
  );
  if (turn === 'profile') {
    const d = frame(near.x - 1.2, y, rx * 0.62, ry * size);
    return (
      `<path d="${d}" fill="#ffffff" fill-opacity="0.06"/>` +
      line(
        `${d}M${n(near.x - 1.2 + rx * 0.62)} ${n(y - 2.4)}L${n(ear[0] - 3)} ${n(Math.max(y - 3.5, ear[1] - 7))}`,
        ink,
        weight * 0.72
      )
    );
  }
  if (!far) return '';
  const nearD = frame(near.x, y, rx, ry * size);
  const farD = frame(far.x + 0.6, y, rx * 0.8, ry * size);
  const bridge = `M${n(near.x - rx)} ${n(y - 1.2)}Q${n((near.x - rx + far.x + 0.6 + rx * 0.8) / 2)} ${n(y - 3.6)} ${n(far.x + 0.6 + rx * 0.8)} ${n(y - 1.2)}`;
  const arm = `M${n(near.x + rx)} ${n(y - 2.2)}L${n(ear[0] - 4.5)} ${n(Math.max(y - 4, ear[1] - 6.5))}`;
  return (
    `<path d="${nearD}${farD}" fill="#ffffff" fill-opacity="0.06"/>` +
    line(nearD + farD + bridge + arm, ink, weight * 0.76) +
    glint
  );
}

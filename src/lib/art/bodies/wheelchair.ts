/** The wheelchair of the pose of that name: frame and far wheel behind, near wheel in front. */
import { add, lerp, loop, mul, type Knot, type Pt } from './geometry.ts';
import type { Part, Pen } from './ink.ts';
import type { Skeleton } from './skeleton.ts';

const STEEL = '#8d95a8';
const TYRE = '#3a3a4c';
const SEAT = '#3c4a66';

const n = (v: number): string => v.toFixed(1);
const corner = (p: Pt): Knot => [p[0], p[1], 1];

function tube(points: readonly Pt[], width: number, colour: string, pen: Pen): string {
  const d = points.map((p, i) => `${i === 0 ? 'M' : 'L'}${n(p[0])} ${n(p[1])}`).join('');
  const path = (stroke: string, w: number): string =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(w)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return path(pen.ink, width + 2 * pen.inner) + path(colour, width);
}

function wheel(c: Pt, r: number, squeeze: number, pen: Pen, spokes: number): string {
  const ring = (radius: number, stroke: string, w: number): string =>
    `<ellipse cx="${n(c[0])}" cy="${n(c[1])}" rx="${n(radius * squeeze)}" ry="${n(radius)}" fill="none" stroke="${stroke}" stroke-width="${n(w)}"/>`;
  let svg = '';
  for (let i = 0; i < spokes; i++) {
    const a = (i / spokes) * Math.PI * 2 + 0.2;
    svg += `<path d="M${n(c[0])} ${n(c[1])}L${n(c[0] + Math.cos(a) * r * squeeze)} ${n(c[1] + Math.sin(a) * r)}" stroke="${pen.ink}" stroke-width="${n(pen.inner * 0.5)}"/>`;
  }
  svg += ring(r, pen.ink, 9 + 2 * pen.inner) + ring(r, TYRE, 9);
  svg += ring(r * 0.86, pen.ink, 3 + 1.6 * pen.inner) + ring(r * 0.86, STEEL, 3);
  svg += `<circle cx="${n(c[0])}" cy="${n(c[1])}" r="8" fill="${STEEL}" stroke="${pen.ink}" stroke-width="${n(pen.inner)}"/>`;
  return svg;
}

/** Builds the chair round a seated skeleton. */
export function wheelchair(s: Skeleton, pen: Pen): { back: Part; front: Part; floor: number } {
  const m = s.measures;
  const t = s.torso;
  const seat = add(s.legs.near.hip, [0, 26 * m.thick]);
  const knee = s.legs.near.knee;
  const ankle = s.legs.near.ankle;
  const floor = ankle[1] + 26 * m.foot + 14;
  const r = Math.min(96, (floor - seat[1]) * 0.72 + 12);
  const hub: Pt = [seat[0] + 8, floor - r - 5];
  const back = add(t.warp(1.06, 0.42), [8, 0]);
  const low = add(seat, [26, 0]);
  const front: Pt = lerp(seat, [knee[0], seat[1] - 4], 0.86);
  const foot: Pt = [ankle[0] + 6, ankle[1] + 27 * m.foot];
  const cushion = loop([
    corner(add(low, [2, -8])),
    corner(add(front, [0, -6])),
    corner(add(front, [-2, 8])),
    corner(add(low, [2, 8]))
  ]);
  const rest = loop([
    corner(add(back, [-26, -4])),
    corner(add(back, [2, -4])),
    corner(add(low, [6, 2])),
    corner(add(low, [-30, 2]))
  ]);
  const caster: Pt = [front[0] + 10, floor - 20];
  return {
    floor,
    back: {
      shapes: [{ outline: rest, fill: SEAT }],
      svg: `${wheel(add(hub, [-34, -6]), r * 0.96, 0.9, pen, 8)}${tube([back, add(back, [24, -6])], 6, STEEL, pen)}${tube([back, low], 5, STEEL, pen)}`
    },
    front: {
      shapes: [{ outline: cushion, fill: SEAT }],
      svg: [
        tube([front, lerp(front, foot, 0.6), add(foot, [4, 0])], 4.5, STEEL, pen),
        tube([add(foot, [10, 2]), add(foot, mul([-34, 2], m.foot))], 4.5, STEEL, pen),
        tube([lerp(front, low, 0.25), caster], 4.5, STEEL, pen),
        `<circle cx="${n(caster[0])}" cy="${n(caster[1])}" r="16" fill="${STEEL}" stroke="${TYRE}" stroke-width="7"/>`,
        `<circle cx="${n(caster[0])}" cy="${n(caster[1])}" r="20" fill="none" stroke="${pen.ink}" stroke-width="${n(pen.inner)}"/>`,
        wheel(hub, r, 1, pen, 12)
      ].join('')
    }
  };
}

/** Arms: bare skin or sleeve, cuff, folds, and the hand at the end. */
import {
  add,
  angleOf,
  at,
  clamp,
  dist,
  lerp,
  smoothstep,
  spline,
  sub,
  type Pt
} from './geometry.ts';
import type { Cloth, Sleeve } from './garments/types.ts';
import { placeHand, type PlacedHand } from './hands.ts';
import type { Part, Shade, Stroke } from './ink.ts';
import { limb, type Limb } from './limb.ts';
import type { ArmSpec, Side } from './pose-types.ts';
import type { ArmJoints } from './skeleton.ts';

export interface ArmDrawing {
  /** Arm and the hand's back; then what is held; then `fingers`. */
  parts: Part[];
  fingers: Part[];
  hand: PlacedHand | null;
}

type Table = ReadonlyArray<readonly [number, number]>;

const bare: { outer: Table; inner: Table } = {
  outer: [
    [0, 13.5],
    [0.4, 12],
    [0.86, 10],
    [1.0, 11],
    [1.3, 11],
    [1.7, 8],
    [2, 7]
  ],
  inner: [
    [0, 13.5],
    [0.45, 11.5],
    [0.9, 9.2],
    [1.25, 10],
    [1.6, 8],
    [2, 6.8]
  ]
};

const scaled = (table: Table, k: number): Table => table.map(([t, w]) => [t, w * k] as const);

/** Behind the torso a sleeve begins at full width; before it, the torso makes the shoulder. */
const rooted = (table: Table, spec: ArmSpec, k: number): Table =>
  scaled(
    spec.layer === 'behind'
      ? table.map(([t, w], i) => [t, w + ([4.5, 2.5][i] ?? 0)] as const)
      : table,
    k
  );

/** The outline near the shoulder stays open, so that arm and torso are one cloth. */
function fade(a: Pt, b: Pt): (p: Pt) => number {
  const reach = dist(a, b);
  return (p) => {
    const d = dist(p, a) / reach;
    return smoothstep(0.3, 0.62, d);
  };
}

/** Band along the underside of a limb. */
function underside(l: Limb, from: number, to: number, fill: string): Shade {
  const mid = l.point((from + to) / 2, 0);
  const edge = sub(l.point((from + to) / 2, 1), mid);
  const below = edge[1] * 0.9 + edge[0] * 0.45 > 0 ? 1 : -1;
  const n = 14;
  const far: Pt[] = [];
  const near: Pt[] = [];
  for (let i = 0; i <= n; i++) {
    const t = from + ((to - from) * i) / n;
    const swell = Math.sin(Math.PI * 0.66 * (i / n)) ** 0.8 * 0.62;
    far.push(l.point(t, below * 1.2));
    near.push(l.point(t, below * (1.1 - swell)));
  }
  return { outline: [...far, ...near.reverse()], fill };
}

function folds(l: Limb, colour: string, to: number): Stroke[] {
  const out: Stroke[] = [];
  const line = (weight: number, ...pts: Array<[number, number]>): void => {
    out.push({ line: spline(pts.map(([t, w]) => l.point(t, w))), weight, taper: 'end', colour });
  };
  if (to < 1) return out;
  const k = clamp(l.angle / 90, 0, 1);
  if (l.angle > 18) {
    const c = l.crease ?? l.point(1, -1);
    const from = (weight: number, ...pts: Array<[number, number]>): void => {
      out.push({
        line: spline([c, ...pts.map(([t, w]) => l.point(t, w))]),
        weight,
        taper: 'end',
        colour
      });
    };
    from(0.95, [0.96, -0.3 + 0.2 * k], [0.9 - 0.05 * k, 0.05 + 0.25 * k]);
    if (k < 1) from(0.7, [1.08, -0.45], [1.17, -0.15]);
  } else {
    line(0.7, [1.0, -1.0], [0.95, -0.6], [0.93, -0.2]);
    line(0.6, [1.08, 1.0], [1.13, 0.62], [1.14, 0.3]);
  }
  if (to > 1.8) {
    line(0.65, [1.72, 1.0], [1.66, 0.55], [1.56, 0.2]);
    line(0.55, [1.62, -1.0], [1.55, -0.6], [1.46, -0.3]);
  }
  return out;
}

function cuffPart(l: Limb, sleeve: Sleeve, cloth: Cloth): Part {
  const to = sleeve.to;
  const deep = sleeve.cuff === 'turned' ? 0.16 : sleeve.cuff === 'button' ? 0.14 : 0.13;
  const t0 = to - deep;
  const k = sleeve.cuff === 'turned' ? 1.1 : 0.93;
  const end = sleeve.cuff === 'rib' ? to + 0.02 : to;
  const outline = spline([
    [...l.point(t0, k), 1] as const,
    l.point((t0 + end) / 2, k * 1.02),
    [...l.point(end, k * 0.97), 1] as const,
    lerp(l.point(end, 0), l.point(end + 0.04, 0), 1),
    [...l.point(end, -k * 0.97), 1] as const,
    l.point((t0 + end) / 2, -k * 1.02),
    [...l.point(t0, -k), 1] as const,
    lerp(l.point(t0, 0), l.point(t0 + 0.035, 0), 1),
    l.point(t0, k)
  ]);
  const fill = sleeve.cuff === 'turned' ? cloth.topLight : cloth.top;
  const clipped: Stroke[] = [];
  if (sleeve.cuff === 'rib') {
    for (const w of [-0.5, -0.05, 0.42]) {
      clipped.push({
        line: [l.point(t0 + 0.05, w), l.point(end - 0.02, w)],
        weight: 0.45,
        taper: 'none',
        colour: cloth.fold
      });
    }
  }
  return { shapes: [{ outline, fill }], clipped };
}

export interface ArmInput {
  joints: ArmJoints;
  spec: ArmSpec;
  side: Side;
  sleeve: Sleeve;
  cloth: Cloth;
  skin: { fill: string; shade: string };
  thick: number;
  handSize: number;
  /** Where the sleeve begins, from the joint: a little inside the torso. */
  root: Pt;
  /** Outline of the shadow that the torso throws on an arm behind it. */
  occluder?: Pt[];
}

/** Draws one arm with its hand. */
export function drawArm(input: ArmInput): ArmDrawing {
  const { joints, spec, side, sleeve, cloth, skin, thick } = input;
  const { shoulder, elbow, wrist } = joints;
  const bend = spec.bend ?? (side === 'near' ? 1 : -1);
  const common = { soft: sleeve.soft, bend };
  const parts: Part[] = [];
  const open = spec.layer === 'behind' ? undefined : fade;
  if (sleeve.to < 1.8) {
    const l = limb(shoulder, elbow, wrist, {
      ...common,
      soft: 12,
      outer: scaled(bare.outer, thick),
      inner: scaled(bare.inner, thick),
      from: 0.34,
      to: 2,
      endCap: 3
    });
    const strokes: Stroke[] = [];
    if (l.angle > 30) {
      strokes.push({
        line: spline([l.point(0.99, -1), l.point(1.0, -0.55), l.point(1.03, -0.15)]),
        weight: 0.7,
        taper: 'end'
      });
    }
    parts.push({
      shapes: [{ outline: l.outline, fill: skin.fill }],
      shades: [
        underside(l, 0.2, 1.9, skin.shade),
        ...(input.occluder ? [{ outline: input.occluder, fill: skin.shade }] : [])
      ],
      strokes
    });
  }
  const angle = spec.hand.aim ?? angleOf(sub(wrist, elbow)) + (spec.hand.turn ?? 0);
  const hand =
    spec.hand.shape === 'hidden'
      ? null
      : placeHand(spec.hand.shape, wrist, angle, spec.hand.flip ?? false, input.handSize, skin);
  if (hand) parts.push(hand.back);
  const root = add(shoulder, input.root);
  const round = at(sleeve.outer, 0)[1] * thick;
  const l = limb(root, elbow, wrist, {
    ...common,
    startCap: round,
    outer: rooted(sleeve.outer, spec, thick),
    inner: rooted(sleeve.inner, spec, thick),
    to: sleeve.cuff === 'rib' ? sleeve.to - 0.08 : sleeve.to,
    endCap: 2.5
  });
  const edge = open?.(shoulder, elbow);
  const fill = cloth.top;
  const dimmed: Shade[] = input.occluder ? [{ outline: input.occluder, fill: cloth.topShade }] : [];
  const sleevePart: Part = {
    shapes: [edge ? { outline: l.outline, fill, edge } : { outline: l.outline, fill }],
    shades: [underside(l, 0.16, Math.min(1.98, sleeve.to), cloth.topShade), ...dimmed],
    strokes: folds(l, cloth.fold, sleeve.to)
  };
  const cuff = sleeve.cuff === 'hem' ? null : cuffPart(l, sleeve, cloth);
  if (sleeve.cuff === 'hem') {
    const t = sleeve.to - 0.07;
    sleevePart.clipped = [
      {
        line: spline([l.point(t, 1), l.point(t + 0.03, 0), l.point(t, -1)]),
        weight: 0.5,
        taper: 'none',
        colour: cloth.fold
      }
    ];
  }
  parts.push(sleevePart);
  if (cuff) parts.push(cuff);
  return { parts, fingers: hand?.front ? [hand.front] : [], hand };
}

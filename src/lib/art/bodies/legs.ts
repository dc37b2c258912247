/** Legs in trousers, with hips, hems, socks and shoes. */
import {
  add,
  dist,
  dot,
  lerp,
  loop,
  mul,
  normal,
  polar,
  smoothstep,
  spline,
  sub,
  unit,
  type Pt
} from './geometry.ts';
import type { Cloth } from './garments/types.ts';
import type { Part, Shade, Stroke } from './ink.ts';
import { limb } from './limb.ts';
import type { LegSpec, PoseSpec, Side } from './pose-types.ts';
import { drawShoe } from './shoes.ts';
import type { Skeleton } from './skeleton.ts';

type Table = ReadonlyArray<readonly [number, number]>;

export interface TrouserCut {
  outer: Table;
  inner: Table;
  to: number;
  turned: boolean;
}

const straight: TrouserCut = {
  outer: [
    [0, 23],
    [0.3, 23.5],
    [0.9, 18],
    [1.02, 18.5],
    [1.4, 17],
    [2, 16]
  ],
  inner: [
    [0, 21],
    [0.3, 21],
    [0.92, 16.5],
    [1.35, 17],
    [2, 15.5]
  ],
  to: 1.93,
  turned: false
};

const slim: TrouserCut = {
  outer: [
    [0, 22],
    [0.3, 22],
    [0.9, 16],
    [1.02, 16.5],
    [1.35, 15.5],
    [2, 11.5]
  ],
  inner: [
    [0, 20],
    [0.3, 19.5],
    [0.92, 15],
    [1.35, 15],
    [2, 11]
  ],
  to: 1.9,
  turned: true
};

/** Cuts of trousers; a cast member keeps one. */
export const cuts = [straight, slim] as const;

export interface LegsInput {
  skeleton: Skeleton;
  pose: PoseSpec;
  cloth: Cloth;
  cut: TrouserCut;
  skin: { fill: string; shade: string };
}

export interface LegsDrawing {
  near: Part[];
  far: Part[];
  hips: Part;
}

function legParts(input: LegsInput, side: Side, spec: LegSpec): Part[] {
  const { skeleton, cloth, cut, skin } = input;
  const m = skeleton.measures;
  const { hip, knee, ankle } = skeleton.legs[side];
  const k = m.thick * (m.age === 'teen' || m.age === 'child' ? 0.95 : 1);
  const table = (t: Table): Table => t.map(([a, w]) => [a, w * k] as const);
  const dim = side === 'far';
  const l = limb(hip, knee, ankle, {
    outer: table(cut.outer),
    inner: table(cut.inner),
    to: cut.to,
    soft: 26,
    startCap: 18 * k,
    endCap: 3,
    bend: input.pose.back ? 1 : -1
  });
  const shoe = drawShoe(
    spec.foot,
    ankle,
    spec.footTurn ?? 0,
    spec.footFlip ?? false,
    m.foot,
    cloth.shoes,
    dim
  );
  const sockDir = unit(sub(ankle, knee));
  const across = mul(normal(sockDir), 8.2 * k);
  const top = lerp(ankle, knee, 0.16);
  const low = add(ankle, mul(sockDir, 2));
  const sock: Part = {
    shapes: [
      {
        outline: [
          ...spline([add(top, across), add(low, across)]),
          ...spline([sub(low, across), sub(top, across)])
        ],
        fill: dim ? skin.shade : skin.fill
      }
    ]
  };
  const reach = dist(hip, knee);
  const edge = (p: Pt): number => smoothstep(0.2, 0.5, dist(p, hip) / reach);
  const fill = dim ? cloth.bottomsShade : cloth.bottoms;
  const strokes: Stroke[] = [];
  const fold = (weight: number, ...pts: Array<[number, number]>): void => {
    strokes.push({
      line: spline(pts.map(([t, w]) => l.point(t, w))),
      weight,
      taper: 'end',
      colour: cloth.seatFold
    });
  };
  if (l.angle > 35) {
    fold(0.85, [0.98, -1], [0.94, -0.5], [0.88, 0]);
    fold(0.75, [1.04, -1], [1.1, -0.45], [1.17, 0]);
  } else {
    fold(0.6, [0.98, -1], [0.95, -0.5], [0.95, -0.15]);
    fold(0.6, [1.08, 1], [1.11, 0.6], [1.1, 0.25]);
  }
  fold(0.6, [cut.to - 0.08, 1], [cut.to - 0.14, 0.5], [cut.to - 0.16, 0.1]);
  fold(0.55, [cut.to - 0.16, -1], [cut.to - 0.2, -0.5], [cut.to - 0.24, -0.2]);
  const shades: Shade[] = [];
  if (!dim) {
    const n = 16;
    const from = input.pose.lap ? 0.75 : 0.1;
    const out: Pt[] = [];
    const inn: Pt[] = [];
    for (let i = 0; i <= n; i++) {
      const t = from + ((1.95 - from) * i) / n;
      out.push(l.point(t, -1.2));
      inn.push(l.point(t, -(1 - 0.55 * Math.sin((Math.PI * (i + 2)) / (n + 4)))));
    }
    shades.push({ outline: [...out, ...inn.reverse()], fill: cloth.bottomsShade });
  }
  const leg: Part = { shapes: [{ outline: l.outline, fill, edge }], shades, strokes };
  const parts = [sock, shoe, leg];
  if (cut.turned) {
    const t0 = cut.to - 0.1;
    const outline = loop([
      [...l.point(t0, 1.12), 1],
      [...l.point(cut.to, 1.1), 1],
      add(l.point(cut.to, 0), mul(sockDir, 3)),
      [...l.point(cut.to, -1.1), 1],
      [...l.point(t0, -1.12), 1],
      add(l.point(t0, 0), mul(sockDir, 3))
    ]);
    parts.push({ shapes: [{ outline, fill }] });
  }
  return parts;
}

/** The seat of the trousers, for legs that lie over the torso. */
export function seatOutline(s: Skeleton): Pt[] {
  const t = s.torso;
  const c = add(t.pelvis, mul(t.down, 2));
  const wide = s.measures.hip * (t.width + 0.1);
  return Array.from({ length: 28 }, (_, i) => {
    const [x, y] = polar((i / 28) * 360, 1);
    return add(c, add(mul(t.hipAcross, x * wide), mul(t.down, y * 28 * s.measures.thick)));
  });
}

/** Draws both legs and the hips. */
export function drawLegs(input: LegsInput): LegsDrawing {
  const { skeleton, cloth, pose } = input;
  const t = skeleton.torso;
  const near = legParts(input, 'near', pose.legs.near);
  const far = legParts(input, 'far', pose.legs.far);
  const lap = pose.lap ? near.at(-1 - (input.cut.turned ? 1 : 0)) : undefined;
  lap?.shapes.push({
    outline: seatOutline(skeleton),
    fill: cloth.bottoms,
    edge: (p) => smoothstep(-6, 10, dot(sub(p, t.pelvis), t.down))
  });
  const m = skeleton.measures;
  const crotch = add(t.pelvis, mul(t.down, 19));
  const hips: Part = {
    shapes: [
      {
        outline: loop([
          [...t.warp(-1, 0.84), 1],
          t.warp(-1.02, 0.95),
          add(skeleton.legs.far.hip, mul(t.hipAcross, -m.hip * 0.5)),
          add(lerp(skeleton.legs.far.hip, crotch, 0.5), mul(t.down, 8)),
          crotch,
          add(lerp(skeleton.legs.near.hip, crotch, 0.5), mul(t.down, 8)),
          add(skeleton.legs.near.hip, mul(t.hipAcross, m.hip * 0.5)),
          t.warp(1.02, 0.95),
          [...t.warp(1, 0.84), 1]
        ]),
        fill: cloth.bottoms,
        edge: () => 0
      }
    ]
  };
  return {
    near,
    far,
    hips
  };
}

/** Puts the parts of a figure in order, in head units. */
import type { CastMember, Figure } from '../../core/scene.ts';
import type { HeadDrawing, HeadOptions } from '../heads/types.ts';
import { drawArm, type ArmDrawing } from './arms.ts';
import { clothLight, clothShade, foldLine, skinShade } from './colours.ts';
import { backpack, lunch, lunchTray, pencil, phoneInHand, sketchbook } from './extras.ts';
import type { FigureContext, Rect } from './figure.ts';
import { wardrobe } from './garments/index.ts';
import type { Cloth } from './garments/types.ts';
import { add, dist, loop, mul, rotate, smoothstep, type Pt } from './geometry.ts';
import { drawContour, drawPart, type Part, type Pen } from './ink.ts';
import { cuts, drawLegs } from './legs.ts';
import { drawSkirt } from './skirt.ts';
import { poseSpecs } from './poses/index.ts';
import type { ArmSpec, LegSpec, PoseSpec, Side } from './pose-types.ts';
import { heldPart, withHolding } from './holding.ts';
import { measure, seeded } from './proportions.ts';
import { solve, type Skeleton } from './skeleton.ts';
import { wheelchair } from './wheelchair.ts';
import { buildTorso, type Torso } from './torso.ts';
import type { GarmentName, PoseName } from './vocabulary.ts';

export interface Assembly {
  svg: string;
  face: Rect;
  hands: Pt[][];
  bust: boolean;
  bottom: number;
  contact?: { x: number; y: number; rx: number };
}

interface Context extends FigureContext {
  head: (o: HeadOptions) => HeadDrawing;
  /** Degrees in the figure's own frame. */
  tilt: number;
}

/** The mouth: the head is tilted about it. */
const PIVOT: Pt = [-6, -26];

function clothOf(
  figure: Figure,
  member: CastMember,
  ink: string
): { cloth: Cloth; garment: string } {
  const name = figure.wear ?? Object.keys(member.wardrobe)[0];
  const outfit = name === undefined ? undefined : member.wardrobe[name];
  if (!outfit) throw new RangeError(`${member.id} has no outfit "${name ?? ''}"`);
  const under = outfit.under ?? '#f2ece0';
  const top = outfit.top;
  return {
    garment: outfit.garment ?? 'tee',
    cloth: {
      top,
      topShade: clothShade(top),
      topLight: clothLight(top),
      under,
      underShade: clothShade(under),
      hasUnder: outfit.under !== undefined,
      bottoms: outfit.bottoms,
      bottomsShade: clothShade(outfit.bottoms),
      shoes: outfit.shoes,
      ink,
      fold: foldLine(top, ink),
      seatFold: foldLine(outfit.bottoms, ink)
    }
  };
}

function neckPart(s: Skeleton, top: Pt, width: number, tilt: number, fill: string): Part {
  const t = s.torso;
  const across = (k: number): Pt => mul(t.across, k);
  const w = s.measures.neckWidth / 2;
  const up = rotate([0, -14], tilt);
  const side = rotate([width / 2, 0], tilt);
  return {
    shapes: [
      {
        outline: loop([
          [...add(top, add(up, mul(side, -1))), 1],
          add(top, mul(side, -1)),
          add(add(t.neck, across(-w)), mul(t.down, -8)),
          add(add(t.neck, across(-w - 6)), mul(t.down, 4)),
          [...add(add(t.neck, across(-w - 16)), mul(t.down, 30)), 1],
          [...add(add(t.neck, across(w + 16)), mul(t.down, 30)), 1],
          add(add(t.neck, across(w + 6)), mul(t.down, 3)),
          add(add(t.neck, across(w)), mul(t.down, -9)),
          add(top, side),
          [...add(top, add(up, side)), 1]
        ]),
        fill
      }
    ]
  };
}

/** Where an arm hangs behind the torso, the line of the torso opens at the shoulder. */
function openShoulder(body: Part[], joint: Pt): void {
  for (const shape of body.flatMap((p) => p.shapes)) {
    const before = shape.edge;
    shape.edge = (p) => smoothstep(16, 40, dist(p, joint)) * (before ? before(p) : 1);
  }
}

/** The torso and a strip round it: what lies behind is in its shadow. */
function torsoShadow(t: Torso): Pt[] {
  const us = [0.16, 0.24, 0.34, 0.5, 0.7, 0.9, 1.1];
  return loop([
    ...us.map((v, i) => t.warp(-1.06 - 0.1 * Math.min(1, i / 2), v)),
    ...us.reverse().map((v, i) => t.warp(1.06 + 0.1 * Math.min(1, (6 - i) / 2), v))
  ]);
}

/** The sheet of the garment; when seated its lower part is pushed up by the lap. */
function dressed(t: Torso, pose: PoseSpec): Torso {
  if (pose.rests !== 'seat' && pose.rests !== 'wheelchair') return t;
  const up = (v: number): number => (v < 0.55 ? v : 0.55 + (v - 0.55) * 0.84);
  const warp = (u: number, v: number): Pt => t.warp(u, up(v));
  return { ...t, warp, sheet: (points) => points.map(([u, v]) => warp(u, v)) };
}

/** A pose seen from behind: what was before the torso is now hidden by it. */
function fromBehind(pose: PoseSpec): PoseSpec {
  if (pose.back) return pose;
  const arm = (spec: ArmSpec): ArmSpec => ({
    ...spec,
    layer: spec.to.on === 'free' && spec.layer !== 'behind' ? 'front' : 'behind'
  });
  const leg = (spec: LegSpec): LegSpec =>
    spec.foot === 'front' ? { ...spec, foot: 'back' } : spec;
  return {
    ...pose,
    back: true,
    near: arm(pose.near),
    far: arm(pose.far),
    legs: { near: leg(pose.legs.near), far: leg(pose.legs.far) }
  };
}

function lowest(parts: Part[]): number[] {
  return parts.flatMap((p) => p.shapes.flatMap((shape) => shape.outline.map((q) => q[1])));
}

/** Assembles a figure. */
export function assemble(figure: Figure, member: CastMember, ctx: Context): Assembly {
  const base = poseSpecs[figure.pose as PoseName];
  if (!base) throw new RangeError(`no pose "${figure.pose}"`);
  const holding = figure.holds === undefined ? null : withHolding(base, figure.holds);
  const front = holding?.pose ?? base;
  const pose: PoseSpec = figure.turn === 'back' ? fromBehind(front) : front;
  const { cloth, garment: garmentName } = clothOf(figure, member, ctx.ink);
  const garment = wardrobe[garmentName as GarmentName];
  if (!garment) throw new RangeError(`no garment "${garmentName}"`);
  let count = 0;
  const pen: Pen = {
    ink: ctx.ink,
    outer: 4 * ctx.lineScale,
    inner: 2.7 * ctx.lineScale,
    id: () => `${ctx.prefix}b${count++}`
  };
  const skin = { fill: member.skin, shade: skinShade(member.skin) };
  const m = measure(member);
  const s = solve(pose, m);
  const sheet = dressed(buildTorso(s.torso, garment.ease), pose);
  const head = ctx.head({
    member,
    face: figure.face,
    turn: pose.back ? 'back' : figure.turn,
    gaze: figure.gaze,
    prefix: `${ctx.prefix}h`,
    ink: ctx.ink,
    inkWeight: pen.inner
  });
  const turned = (p: Pt): Pt => add(PIVOT, rotate([p[0] - PIVOT[0], p[1] - PIVOT[1]], ctx.tilt));
  const neck = neckPart(
    s,
    turned([head.neck.x, head.neck.y]),
    head.neck.width,
    ctx.tilt,
    skin.fill
  );
  const clothing = garment.draw(sheet, cloth);
  if (pose.far.layer === 'behind') openShoulder(clothing.body, s.arms.far.shoulder);
  if (pose.near.layer === 'behind') openShoulder(clothing.body, s.arms.near.shoulder);
  const arms: Record<Side, ArmDrawing> = { near: arm('near'), far: arm('far') };
  function arm(side: Side): ArmDrawing {
    const spec = pose[side];
    return drawArm({
      joints: s.arms[side],
      spec,
      side,
      sleeve: garment!.sleeve,
      cloth,
      skin,
      thick: m.thick,
      handSize: m.hand,
      root: add(mul(s.torso.across, side === 'near' ? -2.5 : 2.5), mul(s.torso.down, 1)),
      ...(spec.layer === 'behind' ? { occluder: torsoShadow(sheet) } : {})
    });
  }
  const legs = drawLegs({
    skeleton: s,
    pose,
    cloth,
    cut: cuts[seeded(`${member.id}:cut`) < 0.5 ? 0 : 1]!,
    skin
  });
  const held: Record<Side, Part[]> = { near: [], far: [] };
  const holdingHand = holding ? arms[holding.side].hand : null;
  if (holding && holdingHand && figure.holds !== undefined) {
    const name = figure.holds;
    held[holding.side].push(heldPart(name, holdingHand, pen, (opts) => ctx.prop(name, opts)));
  }
  const behind: Part[] = [];
  const straps: Part[] = [];
  for (const extra of pose.extras ?? []) {
    if (extra === 'backpack') {
      const b = backpack(s, cloth.hasUnder ? cloth.under : '#5b7f8c');
      behind.push(...b.behind);
      straps.push(...b.before);
    }
    if (extra === 'phone' && arms.near.hand) held.near.push(phoneInHand(arms.near.hand.place));
    if (extra === 'tray') {
      const c = sheet.warp(-0.72, 0.68);
      held.far.push(lunchTray(c), ...lunch(c));
    }
    if (extra === 'sketchbook') {
      const w = s.arms.far.wrist;
      held.far.push(sketchbook(add(w, [46, -20]), -8, ctx.ink));
      const h = arms.near.hand?.hold;
      if (h) held.near.push(pencil(h.at, h.angle));
    }
  }
  const armParts = (side: Side): Part[] => [
    ...arms[side].parts,
    ...held[side],
    ...arms[side].fingers
  ];
  const armOrder: Side[] = pose.farArmLast ? ['near', 'far'] : ['far', 'near'];
  const on = (layer: 'behind' | 'front' | 'over'): Part[] =>
    armOrder.flatMap((side) => (pose[side].layer === layer ? armParts(side) : []));
  const skirt =
    garment.skirt === undefined ? [] : [drawSkirt(s, garment.skirt, cloth, pose.lap ?? false)];
  const legParts = pose.bust
    ? []
    : [...legs.far, ...(pose.lap ? [] : [legs.hips]), ...legs.near, ...skirt];
  const chair = pose.rests === 'wheelchair' ? wheelchair(s, pen) : null;
  const beforeHead: Part[] = [
    ...(chair ? [chair.back] : []),
    ...behind,
    ...on('behind'),
    ...(pose.lap ? [] : legParts),
    ...clothing.behindNeck
  ];
  const afterNeck: Part[] = [
    ...clothing.body,
    ...(pose.back ? [] : straps),
    ...clothing.over,
    ...(pose.back ? straps : []),
    ...(pose.lap ? legParts : []),
    ...(chair ? [chair.front] : []),
    ...on('front')
  ];
  const over = on('over');
  const all = [...beforeHead, neck, ...afterNeck, ...over];
  const tilt = `rotate(${ctx.tilt.toFixed(2)} ${PIVOT[0]} ${PIVOT[1]})`;
  const inHead = (svg: string): string => (svg === '' ? '' : `<g transform="${tilt}">${svg}</g>`);
  const neckClip = pen.id();
  const draw = (parts: Part[]): string => parts.map((p) => drawPart(p, pen)).join('');
  const neckShape = drawPart(neck, pen);
  const svg = [
    inHead(head.behind),
    drawContour(all, pen),
    draw(beforeHead),
    neckShape,
    head.shadow === ''
      ? ''
      : `<clipPath id="${neckClip}">${neckShape.replace(/.*<path/, '<path')}</clipPath><g clip-path="url(#${neckClip})">${inHead(head.shadow)}</g>`,
    draw(afterNeck),
    inHead(head.svg),
    draw(over)
  ].join('');
  const floor = chair
    ? chair.floor
    : Math.max(...(pose.bust ? [sheet.warp(0, garment.hem)[1]] : lowest(legParts)));
  const bottom = floor + pen.outer;
  const feet = [s.legs.near.ankle, s.legs.far.ankle];
  const xs = feet.map((p) => p[0]);
  const mid = (Math.min(...xs) + Math.max(...xs)) / 2;
  const corners: Pt[] = [
    turned([head.face.x, head.face.y]),
    turned([head.face.x + head.face.width, head.face.y]),
    turned([head.face.x, head.face.y + head.face.height]),
    turned([head.face.x + head.face.width, head.face.y + head.face.height])
  ];
  const fx = corners.map((p) => p[0]);
  const fy = corners.map((p) => p[1]);
  return {
    svg,
    face: {
      x: Math.min(...fx),
      y: Math.min(...fy),
      width: Math.max(...fx) - Math.min(...fx),
      height: Math.max(...fy) - Math.min(...fy)
    },
    hands: (['far', 'near'] as const)
      .map((side) => arms[side].hand?.points ?? [])
      .filter((p) => p.length > 0),
    bust: pose.bust ?? false,
    bottom,
    contact: {
      x: mid - 8,
      y: floor,
      rx: (Math.max(...xs) - Math.min(...xs)) / 2 + 46
    }
  };
}

/** Puts the parts of a figure in order, in head units. */
import type { CastMember, Figure } from '../../core/scene.ts';
import type { HeadDrawing, HeadOptions } from '../heads/types.ts';
import { drawArm, type ArmDrawing } from './arms.ts';
import { skinShade } from './colours.ts';
import type { FigureContext, Rect } from './figure.ts';
import { fromBehind } from './from-behind.ts';
import { add, at, bounds, lerp, mul, pathData, rotate, type Pt } from './geometry.ts';
import { heldPart, withHolding } from './holding.ts';
import { drawContour, drawPart, type Part, type Pen } from './ink.ts';
import { cuts, drawLegs } from './legs.ts';
import { neckPart } from './neck.ts';
import { dressed, openShoulder, outfitOf, torsoShadow } from './outfit.ts';
import { poseSpecs } from './poses/index.ts';
import type { PoseSpec, Side } from './pose-types.ts';
import { thingsOf } from './extras.ts';
import { measure, seeded } from './proportions.ts';
import { solve, type Skeleton } from './skeleton.ts';
import { drawSkirt } from './skirt.ts';
import { buildTorso } from './torso.ts';
import type { PoseName } from './vocabulary.ts';
import { wheelchair } from './wheelchair.ts';

export interface Assembly {
  svg: string;
  /** Forearms and hands that lie on a table: drawn once more over it. */
  over: string;
  face: Rect;
  hands: Pt[][];
  bust: boolean;
  bottom: number;
  contact: { x: number; y: number; rx: number };
}

interface Context extends FigureContext {
  head: (o: HeadOptions) => HeadDrawing;
  /** Degrees in the figure's own frame. */
  tilt: number;
}

/** Weights of lines in head units: outside, and inside the figure. */
const OUTER = 3.8;
const INNER = 2.6;

/** The mouth: the head is tilted about it, so that a balloon's tail still meets it. */
const PIVOT: Pt = [-6, -26];

/** Parts from back to front; the head goes in between. */
interface Layers {
  beforeNeck: Part[];
  afterNeck: Part[];
  overHead: Part[];
  /** Of a figure at a table: what lies on it. */
  onTable: Part[];
  hands: Pt[][];
  /** Lowest y that is drawn. */
  floor: number;
}

function poseOf(figure: Figure): { pose: PoseSpec; holder: Side | null } {
  const named = poseSpecs[figure.pose as PoseName] as PoseSpec | undefined;
  if (!named) throw new RangeError(`no pose "${figure.pose}"`);
  const holding = figure.holds === undefined ? null : withHolding(named, figure.holds);
  const pose = holding?.pose ?? named;
  return {
    pose: figure.turn === 'back' ? fromBehind(pose) : pose,
    holder: holding?.side ?? null
  };
}

function layersOf(
  figure: Figure,
  member: CastMember,
  ctx: Context,
  made: { pose: PoseSpec; holder: Side | null; s: Skeleton; pen: Pen }
): Layers {
  const { pose, s, pen } = made;
  const { cloth, garment } = outfitOf(figure, member, ctx.ink);
  const skin = { fill: member.skin, shade: skinShade(member.skin) };
  const m = s.measures;
  const sheet = dressed(buildTorso(s.torso, garment.ease), pose);
  const clothing = garment.draw(sheet, cloth);
  const arm = (side: Side): ArmDrawing => {
    const behind = pose[side].layer === 'behind';
    if (behind) openShoulder(clothing.body, s.arms[side].shoulder);
    return drawArm({
      joints: s.arms[side],
      spec: pose[side],
      side,
      sleeve: garment.sleeve,
      cloth,
      skin,
      thick: m.thick,
      handSize: m.hand,
      root: add(mul(s.torso.across, side === 'near' ? -2.5 : 2.5), s.torso.down),
      ...(behind ? { occluder: torsoShadow(sheet) } : {})
    });
  };
  const arms: Record<Side, ArmDrawing> = { near: arm('near'), far: arm('far') };
  const things = thingsOf(pose, { s, sheet, cloth, near: arms.near.hand, far: arms.far.hand, pen });
  const hand = made.holder && arms[made.holder].hand;
  if (made.holder && hand && figure.holds !== undefined) {
    const name = figure.holds;
    things[made.holder].push(heldPart(name, hand, pen, (opts) => ctx.prop(name, opts)));
  }
  const order: Side[] = pose.farArmLast ? ['near', 'far'] : ['far', 'near'];
  const armsOn = (layer: 'behind' | 'front' | 'over'): Part[] =>
    order.flatMap((side) =>
      pose[side].layer === layer
        ? [...arms[side].parts, ...things[side], ...arms[side].fingers]
        : []
    );
  const cut = at(cuts, seeded(`${member.id}:cut`) < 0.5 ? 0 : 1);
  const legs = drawLegs({ skeleton: s, pose, cloth, cut, skin });
  const lower = pose.bust
    ? []
    : [
        ...legs.far,
        ...(pose.lap ? [] : [legs.hips]),
        ...legs.near,
        ...(garment.skirt === undefined
          ? []
          : [drawSkirt(s, garment.skirt, cloth, pose.lap ?? false)])
      ];
  const chair = pose.rests === 'wheelchair' ? wheelchair(s, pen) : null;
  const drawn = lower.flatMap((p) => p.shapes.flatMap((shape) => shape.outline));
  return {
    beforeNeck: [
      ...(chair ? [chair.back] : []),
      ...things.behind,
      ...armsOn('behind'),
      ...(pose.lap ? [] : lower),
      ...clothing.behindNeck
    ],
    afterNeck: [
      ...clothing.body,
      ...(pose.back ? [] : things.before),
      ...clothing.over,
      ...(pose.back ? things.before : []),
      ...(pose.lap ? lower : []),
      ...(chair ? [chair.front] : []),
      ...armsOn('front')
    ],
    overHead: armsOn('over'),
    onTable: pose.needs === 'table' ? [...things.before, ...armsOn('front')] : [],
    hands: order.map((side) => arms[side].hand?.points ?? []).filter((p) => p.length > 0),
    floor: chair
      ? chair.floor
      : Math.max(...(pose.bust ? [sheet.warp(0, garment.hem)] : drawn).map((p) => p[1]))
  };
}

/** A drawing of arms without the shoulders, which are one with the torso. */
function lowerPart(svg: string, s: Skeleton, pen: Pen): string {
  const tops = Object.values(s.arms).map((arm) => lerp(arm.shoulder, arm.elbow, 0.5)[1]);
  const top = Math.min(...tops);
  const [fade, mask] = [pen.id(), pen.id()];
  const box = `x="-400" y="${top.toFixed(1)}" width="800" height="600"`;
  return `<linearGradient id="${fade}" gradientUnits="userSpaceOnUse" x1="0" y1="${top.toFixed(1)}" x2="0" y2="${(top + 12).toFixed(1)}"><stop offset="0" stop-color="#ffffff" stop-opacity="0"/><stop offset="1" stop-color="#ffffff"/></linearGradient><mask id="${mask}" maskUnits="userSpaceOnUse" ${box}><rect ${box} fill="url(#${fade})"/></mask><g mask="url(#${mask})">${svg}</g>`;
}

/** Assembles a figure. Unknown poses, garments and outfits are errors (RangeError). */
export function assemble(figure: Figure, member: CastMember, ctx: Context): Assembly {
  let count = 0;
  const pen: Pen = {
    ink: ctx.ink,
    outer: OUTER * ctx.lineScale,
    inner: INNER * ctx.lineScale,
    id: () => `${ctx.prefix}b${count++}`
  };
  const { pose, holder } = poseOf(figure);
  const s = solve(pose, measure(member));
  const layers = layersOf(figure, member, ctx, { pose, holder, s, pen });
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
  const top = turned([head.neck.x, head.neck.y]);
  const neck = neckPart(s, top, head.neck.width, ctx.tilt, member.skin);
  const tilt = `rotate(${ctx.tilt.toFixed(2)} ${PIVOT[0]} ${PIVOT[1]})`;
  const inHead = (svg: string): string => (svg === '' ? '' : `<g transform="${tilt}">${svg}</g>`);
  const draw = (parts: Part[]): string => parts.map((p) => drawPart(p, pen)).join('');
  const shadow = (): string => {
    if (head.shadow === '') return '';
    const id = pen.id();
    const clip = neck.shapes.map((shape) => pathData(shape.outline)).join('');
    return `<clipPath id="${id}"><path d="${clip}"/></clipPath><g clip-path="url(#${id})">${inHead(head.shadow)}</g>`;
  };
  const svg = [
    inHead(head.behind),
    drawContour([...layers.beforeNeck, neck, ...layers.afterNeck, ...layers.overHead], pen),
    draw(layers.beforeNeck),
    draw([neck]),
    shadow(),
    draw(layers.afterNeck),
    inHead(head.svg),
    draw(layers.overHead)
  ].join('');
  const over = layers.onTable.length > 0 ? lowerPart(draw(layers.onTable), s, pen) : '';
  const { x, y, width, height } = head.face;
  const feet = bounds([s.legs.near.ankle, s.legs.far.ankle]);
  return {
    svg,
    over,
    face: bounds(
      [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height]
      ].map(([a = 0, b = 0]) => turned([a, b]))
    ),
    hands: layers.hands,
    bust: pose.bust ?? false,
    bottom: layers.floor + pen.outer,
    contact: { x: feet.x + feet.width / 2 - 8, y: layers.floor, rx: feet.width / 2 + 46 }
  };
}

/** Props in hands: which arm carries, how large the thing is, and how it lies in the hand. */
import type { PropDrawing } from '../props/prop.ts';
import type { HandSpec, PoseSpec, Side, ArmSpec } from './pose-types.ts';
import type { PlacedHand } from './hands.ts';
import type { Part, Pen } from './ink.ts';

/** Heights of props in head units; what is not listed is 50. */
const sizes: Record<string, number> = {
  phone: 58,
  'phone-back': 58,
  sketchbook: 72,
  'sketchbook-drawing': 72,
  'sketchbook-seat': 72,
  pencil: 40,
  backpack: 130,
  tray: 34,
  cup: 52,
  mug: 40,
  'gift-bag': 84,
  bracelet: 22,
  'sneaker-box': 44,
  headphones: 62,
  clipboard: 78,
  'help-card': 36,
  'tissue-box': 40,
  poster: 110,
  plant: 70,
  'water-bottle': 76,
  'book-stack': 46,
  laptop: 70,
  basketball: 66,
  skateboard: 60,
  controller: 34,
  blanket: 60,
  lamp: 90,
  saxophone: 190,
  'ribbon-blue': 56,
  whistle: 42,
  key: 40,
  envelope: 44,
  teapot: 62,
  camera: 48,
  duffel: 92,
  'saxophone-case': 168,
  'pizza-box': 76,
  fabric: 60,
  'string-lights': 36
};

/** Things that hang from a lowered hand; everything else is carried before the body. */
const hanging = new Set([
  'gift-bag',
  'backpack',
  'skateboard',
  'headphones',
  'water-bottle',
  'book-stack',
  'duffel',
  'saxophone-case'
]);

/** Things that rest on the hand instead of being gripped. */
const resting = new Set([
  'tray',
  'sneaker-box',
  'tissue-box',
  'basketball',
  'plant',
  'laptop',
  'bracelet',
  'pizza-box',
  'string-lights'
]);

const carrying: ArmSpec = {
  to: { on: 'torso', u: -0.2, v: 0.58 },
  fore: [0.96, 0.88],
  hand: { shape: 'grip', aim: 206, flip: true },
  layer: 'front',
  holds: true
};

/** The pose with an arm that holds `prop`, and that arm's side. */
export function withHolding(pose: PoseSpec, prop: string): { pose: PoseSpec; side: Side } {
  const marked = (['near', 'far'] as const).find((s) => pose[s].holds);
  const side = marked ?? 'near';
  const arm = pose[side];
  const lowered = arm.to.on === 'free' && arm.to.angle > 55 && arm.to.angle < 125;
  const usable = marked !== undefined || lowered;
  const carried = usable && (!lowered || hanging.has(prop)) ? arm : carrying;
  const shape: HandSpec['shape'] = resting.has(prop) ? 'hold' : 'grip';
  return { side, pose: { ...pose, [side]: { ...carried, hand: { ...carried.hand, shape } } } };
}

/** The prop as a part, its grip in the hand, upright on the panel. */
export function heldPart(
  name: string,
  hand: PlacedHand,
  pen: Pen,
  draw: (opts: { prefix: string; ink: string; inkWeight: number }) => PropDrawing
): Part {
  const scale = (sizes[name] ?? 50) / 100;
  const prop = draw({ prefix: `${pen.id()}p`, ink: pen.ink, inkWeight: pen.inner / scale });
  const rests = resting.has(name);
  const [gx, gy] = prop.grip ?? (rests ? [0, 46] : hanging.has(name) ? [0, -46] : [0, 10]);
  const at = hand.hold?.at ?? hand.place([22, -2]);
  const n = (v: number): string => v.toFixed(2);
  const turn = name === 'pencil' && hand.hold ? ` rotate(${n(hand.hold.angle)})` : '';
  return {
    shapes: [],
    svg: `<g transform="translate(${n(at[0])} ${n(at[1])})${turn} scale(${n(scale)}) translate(${n(-gx)} ${n(-gy)})">${prop.svg}</g>`
  };
}

/**
 * A whole face on its skull: cheeks, eyes, brows, nose, mouth, the lines of age, tears.
 */
import type { Palette } from './colour.ts';
import { brush, ellipse, fill, line, n } from './draw.ts';
import type { Expression } from './expressions.ts';
import { drawBrow, drawEye } from './eyes.ts';
import { drawMouth, drawProfileMouth } from './mouth.ts';
import type { Skull } from './skull.ts';
import type { Age, Gaze, Turn } from './types.ts';

export interface FaceOptions {
  skull: Skull;
  expression: Expression;
  palette: Palette;
  turn: Turn;
  gaze: Gaze;
  age: Age;
  weight: number;
  prefix: string;
  lashes: boolean;
  bearded: boolean;
}

/** What lies on the skin itself, under a beard. */
export type MarkOptions = Pick<
  FaceOptions,
  'skull' | 'expression' | 'palette' | 'turn' | 'age' | 'weight'
> & { freckles: boolean };

/** Where the irises sit and how far the lids go with them. */
function gazeOf({ expression, gaze, turn }: FaceOptions): { look: [number, number]; lid: number } {
  const down = turn === 'down';
  if (gaze === 'up') return { look: [-0.3, -0.75], lid: down ? 0.95 : 1.08 };
  if (gaze === 'down') return { look: [-0.4, 0.9], lid: down ? 0.5 : 0.64 };
  if (gaze === 'back') return { look: [0.85, 0.05], lid: down ? 0.7 : 1 };
  // A head bent over a phone or a sketchbook looks at it unless the scene says otherwise.
  if (down) return { look: [-0.45, 0.95], lid: 0.52 };
  return { look: expression.look, lid: 1 };
}

function noseOf({ skull, palette, weight, turn }: FaceOptions): string {
  const { x, y, size } = skull.features.nose;
  if (turn === 'profile')
    return fill(
      brush(
        `M${n(x + 1.6)} ${n(y + 2)}Q${n(x + 3.6)} ${n(y - 0.8)} ${n(x + 4.6)} ${n(y + 1.8)}`,
        weight * 0.7,
        { start: 0.3, end: 0.5 }
      ),
      palette.ink
    );
  const d = `M${n(x - 1.2 * size)} ${n(y - 6.8 * size)}C${n(x - 3.6 * size)} ${n(y - 3.6 * size)} ${n(x - 5.6 * size)} ${n(y - 0.6 * size)} ${n(x - 4.4 * size)} ${n(y + 1.1 * size)}C${n(x - 3.4 * size)} ${n(y + 2.4 * size)} ${n(x - 0.6 * size)} ${n(y + 2.2 * size)} ${n(x + 1.9 * size)} ${n(y + 0.7 * size)}`;
  const shade = `M${n(x - 4 * size)} ${n(y + 1.4 * size)}C${n(x - 1.6 * size)} ${n(y + 2.8 * size)} ${n(x + 1.4 * size)} ${n(y + 2.4 * size)} ${n(x + 3 * size)} ${n(y - 0.4 * size)}C${n(x + 2.8 * size)} ${n(y + 3.4 * size)} ${n(x - 2 * size)} ${n(y + 5 * size)} ${n(x - 4 * size)} ${n(y + 1.4 * size)}Z`;
  return (
    fill(shade, palette.skinShade) +
    fill(brush(d, weight * 0.96, { start: 0.18, end: 0.4, belly: 0.7 }), palette.ink)
  );
}

/** Soft light along the bridge of the nose. */
function lightOf({ skull, palette, turn }: FaceOptions): string {
  const { x, y, size } = skull.features.nose;
  return turn === 'profile'
    ? ellipse(x + 2.2, y - 3.4, 1, 2.6, palette.skinLight, ' opacity="0.7"')
    : ellipse(
        x - 1.7 * size,
        y - 2.2 * size,
        1.3 * size,
        2.7 * size,
        palette.skinLight,
        ' opacity="0.7"'
      );
}

function cheeksOf({ skull, expression, palette }: MarkOptions): string {
  const { near, far, size } = skull.features.cheek;
  const opacity = ` opacity="${n(0.2 + expression.blush * 0.5)}"`;
  const grow = size * (0.9 + expression.blush * 0.2);
  return (
    ellipse(near[0], near[1], 7.4 * grow, 4.7 * grow, palette.blush, opacity) +
    (far ? ellipse(far[0] + 0.6, far[1], 5.2 * grow, 4.5 * grow, palette.blush, opacity) : '')
  );
}

/** Freckles over cheeks and nose, in the shade of the skin. */
function frecklesOf({ skull, palette, turn }: MarkOptions): string {
  const { near, far } = skull.features.cheek;
  const { nose } = skull.features;
  const dots: Array<[number, number, number]> = [
    [near[0] - 6, near[1] - 4.2, 0.95],
    [near[0] - 2.2, near[1] - 5.4, 0.75],
    [near[0] + 1.4, near[1] - 3.4, 1],
    [near[0] + 5, near[1] - 4.6, 0.7],
    [near[0] - 4, near[1] - 1, 0.8],
    [near[0] + 0.2, near[1] + 0.2, 0.75]
  ];
  if (turn !== 'profile')
    dots.push([nose.x + 4.4, nose.y - 4.4, 0.75], [nose.x + 0.8, nose.y - 6.2, 0.65]);
  if (far)
    dots.push(
      [far[0] - 1.6, far[1] - 4.4, 0.9],
      [far[0] + 2.2, far[1] - 5, 0.75],
      [far[0] + 0.4, far[1] - 1.4, 0.8],
      [far[0] + 4.4, far[1] - 2.4, 0.7]
    );
  return dots
    .map(([x, y, r]) => ellipse(x, y, r * 1.05, r * 0.92, palette.freckle, ' opacity="0.8"'))
    .join('');
}

function linesOfAge({ skull, palette, weight, turn }: MarkOptions): string {
  const { mouth, nose, near } = skull.features;
  const fold =
    turn === 'profile'
      ? `M${n(nose.x + 8.5)} ${n(nose.y + 1)}Q${n(mouth.x + 6.5)} ${n(mouth.y - 5)} ${n(mouth.x + 6)} ${n(mouth.y + 1)}`
      : `M${n(nose.x + 6.5)} ${n(nose.y + 0.5)}Q${n(mouth.x + 11.5)} ${n(mouth.y - 5)} ${n(mouth.x + 11)} ${n(mouth.y + 1.5)}`;
  const forehead = turn === 'profile' ? '' : `M${n(near.x - 18)} ${n(near.y - 21)}q9 -1.8 17 -0.4`;
  return line(`${fold}${forehead}`, palette.skinShade, weight * 0.7);
}

function tearOf({ skull, palette, weight }: FaceOptions): string {
  const { x, y, height, width } = skull.features.near;
  const drop = (dx: number, dy: number, s: number): string => {
    const [tx, ty] = [x + dx, y + dy];
    return `M${n(tx)} ${n(ty)}C${n(tx - 0.6 * s)} ${n(ty + 2.2 * s)} ${n(tx - 2 * s)} ${n(ty + 3 * s)} ${n(tx - 2 * s)} ${n(ty + 4.6 * s)}C${n(tx - 2 * s)} ${n(ty + 7.2 * s)} ${n(tx + 2 * s)} ${n(ty + 7.2 * s)} ${n(tx + 2 * s)} ${n(ty + 4.6 * s)}C${n(tx + 2 * s)} ${n(ty + 3 * s)} ${n(tx + 0.6 * s)} ${n(ty + 2.2 * s)} ${n(tx)} ${n(ty)}Z`;
  };
  const d = drop(width * 0.2, height * 0.56, 1.05);
  return fill(d, '#dff3fb') + line(d, palette.ink, weight * 0.36, ' opacity="0.7"');
}

/** Blush and the lines of age; empty from behind. */
export function drawMarks(options: MarkOptions): string {
  if (options.turn === 'back') return '';
  return (
    cheeksOf(options) +
    (options.freckles ? frecklesOf(options) : '') +
    (options.age === 'elder' ? linesOfAge(options) : '')
  );
}

/** The face of a turn that shows one; empty from behind. */
export function drawFace(options: FaceOptions): string {
  const { skull, expression, palette, turn, age, weight, prefix, lashes, bearded } = options;
  if (turn === 'back') return '';
  const { look, lid } = gazeOf(options);
  const { near, far, brow, mouth } = skull.features;
  const eye = (place: typeof near, lids: Expression['lids']['near'], side: 'n' | 'f'): string =>
    drawEye({
      place,
      lids: { ...lids, open: lids.open * lid },
      look,
      inner: side === 'n' ? -1 : 1,
      palette,
      weight,
      id: `${prefix}eye-${side}`,
      age,
      weary: expression.weary,
      wedge: turn === 'profile',
      lashes
    });
  const browOf = (
    place: typeof near,
    which: Expression['brows']['near'],
    side: 'n' | 'f'
  ): string =>
    drawBrow({
      place,
      brow: { ...which, raise: which.raise - (lid < 0.8 ? 0.8 : 0) },
      gap: brow,
      inner: side === 'n' ? -1 : 1,
      palette,
      weight,
      age,
      heavy: lashes ? 1 : 1.18
    });
  const mouthOptions = {
    at: mouth,
    mouth: expression.mouth,
    palette,
    weight,
    id: `${prefix}mouth`,
    age,
    lips: bearded
  };
  return (
    lightOf(options) +
    (far ? eye(far, expression.lids.far, 'f') : '') +
    eye(near, expression.lids.near, 'n') +
    (far ? browOf(far, expression.brows.far, 'f') : '') +
    browOf(near, expression.brows.near, 'n') +
    noseOf(options) +
    (turn === 'profile' ? drawProfileMouth(mouthOptions) : drawMouth(mouthOptions)) +
    (expression.tear ? tearOf(options) : '')
  );
}

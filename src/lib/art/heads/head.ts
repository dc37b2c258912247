/**
 * A whole head: skull, face, hair, glasses and beard, in head units (see types.ts).
 */
import { drawBeard } from './beards.ts';
import { type Palette, paletteOf } from './colour.ts';
import { brush, clipped, ellipse, fill, group, line, n } from './draw.ts';
import { expressions } from './expressions.ts';
import { drawFace, drawMarks } from './face.ts';
import { drawGlasses } from './glasses.ts';
import { hairStyles } from './hair/index.ts';
import { drawShape } from './hair/shape.ts';
import type { Hair, Shape } from './hair/types.ts';
import { profileOutline, skullOf } from './skull.ts';
import type { HeadDrawing, HeadOptions } from './types.ts';

/** Degrees by which a head tipped forward is turned about the neck joint. */
const nod = -8;

function drawEar(
  at: [number, number],
  size: number,
  palette: Palette,
  weight: number,
  flip: boolean
): string {
  const d = 'M-4.5 -6C-2 -9.6 6 -9.4 7 -2.6C7.8 3.4 3.6 8.6 -0.8 8.4C-3.4 8.2 -4.6 6.4 -4.6 4Z';
  const inner = 'M-1.4 -3.6C0.8 -5.6 4 -4.4 3.8 -1.4C3.6 0.8 1.4 0.8 0.6 2.6';
  const content =
    fill(d, palette.skin) +
    fill(
      'M7 -2.6C7.8 3.4 3.6 8.6 -0.8 8.4C-3.4 8.2 -4.6 6.4 -4.6 4C-2 6.4 3.6 5.4 7 -2.6Z',
      palette.skinShade
    ) +
    line(
      'M-4.5 -6C-2 -9.6 6 -9.4 7 -2.6C7.8 3.4 3.6 8.6 -0.8 8.4C-2.8 8.2 -4 7.2 -4.4 5.4',
      palette.ink,
      weight * 0.92
    ) +
    fill(brush(inner, weight * 0.8, { start: 0.3, end: 0.4 }), palette.ink);
  return `<g transform="translate(${n(at[0])} ${n(at[1])}) scale(${n(flip ? -size : size)} ${n(size)})">${content}</g>`;
}

/** A hearing aid: its case behind the top of the ear, a thin tube to the bud in it. */
function drawHearingAid(
  [x, y]: [number, number],
  size: number,
  palette: Palette,
  weight: number
): string {
  const body =
    'M3.4 -11.6C8.6 -12.4 12.2 -7.6 11 -1.4C10.4 1.4 7.4 1.2 7.4 -1.6C7.4 -5 6.2 -7.4 3.2 -8.2C1.4 -8.8 1.6 -11.2 3.4 -11.6Z';
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size)})">${
    line('M2.4 -10C-1.6 -9.4 -2.6 -5.6 -0.4 -1.6', palette.ink, weight * 1.1) +
    line('M2.4 -10C-1.6 -9.4 -2.6 -5.6 -0.4 -1.6', '#dfe9ee', weight * 0.55) +
    fill(body, '#4d8fb0') +
    line(body, palette.ink, weight * 0.62) +
    ellipse(-0.2, -0.8, 1.7, 1.9, '#dfe9ee')
  }</g>`;
}

/** The skin with its soft shade: under the hair's edge, along the jaw and the back of the cheek. */
function drawSkin(outline: string, hair: Hair, palette: Palette, id: string): string {
  const fringe = hair.over
    .filter(({ tone, loose }) => tone !== 'stubble' && !loose)
    .map(({ d }) => fill(d, palette.skinShade, ' transform="translate(2.2 4.6)"'))
    .join('');
  // Three flat tones: a thin light along the front, the skin, the shade at the back and below.
  const lit =
    fill(outline, palette.skinLight, ' transform="translate(-4.6 -2.6)"') +
    `<clipPath id="${id}l"><path d="${outline}" transform="translate(2.8 1)"/></clipPath>` +
    group(
      fill(outline, palette.skin, ' transform="translate(-4.6 -2.6)"'),
      `clip-path="url(#${id}l)"`
    );
  const stubble = hair.over
    .filter(({ tone }) => tone === 'stubble')
    .map(({ d }) => fill(d, palette.hair, ' opacity="0.42"'))
    .join('');
  return fill(outline, palette.skinShade) + clipped(id, outline, lit + stubble + fringe);
}

/** Draws the head of a cast member. Throws when the kit has no such head, face, glasses or beard. */
export function drawHead(options: HeadOptions): HeadDrawing {
  const { member, face, turn, gaze, prefix, ink, inkWeight } = options;
  const style = hairStyles[member.head];
  const expression = expressions[face];
  if (!style) throw new Error(`no head called "${member.head}"`);
  if (!expression) throw new Error(`no face called "${face}"`);
  const palette = paletteOf(member, ink);
  const skull = skullOf(turn, member.age);
  const hair = style.draw(turn, member.age);
  const earAt: [number, number] =
    turn === 'three-quarter' || turn === 'down' ? (hair.earAt ?? skull.ear) : skull.ear;
  const ear: [number, number] = turn === 'down' && hair.earAt ? [earAt[0], earAt[1] - 3] : earAt;
  let count = 0;
  const shapes = (list: Shape[]): string =>
    list.map((shape) => drawShape(shape, palette, inkWeight, `${prefix}hair${count++}`)).join('');

  const spread =
    turn === 'profile'
      ? profileOutline(member.age, expression.mouth.open * skull.features.mouth.scale)
      : null;
  const outline = spread?.outline ?? skull.outline;
  const jaw = spread?.jaw ?? skull.jaw;
  const ears =
    turn === 'back'
      ? drawEar([skull.ear[0], skull.ear[1]], skull.earSize, palette, inkWeight, false) +
        drawEar([-skull.ear[0], skull.ear[1]], skull.earSize, palette, inkWeight, true)
      : '';
  const body = [
    shapes(hair.under),
    hair.ear ? ears : '',
    drawSkin(outline, hair, palette, `${prefix}skin`),
    drawMarks({
      skull,
      expression,
      palette,
      turn,
      age: member.age,
      weight: inkWeight,
      freckles: member.freckles ?? false
    }),
    line(jaw, palette.ink, inkWeight),
    member.beard
      ? drawBeard(member.beard, turn, outline, palette, inkWeight, `${prefix}beard`)
      : '',
    drawFace({
      skull,
      expression,
      palette,
      turn,
      gaze,
      age: member.age,
      weight: inkWeight,
      prefix,
      lashes: style.lashes && !member.beard,
      bearded: member.beard === 'full'
    }),
    line(
      skull.front +
        (hair.bare ? skull.crown : '') +
        (hair.bare || turn === 'profile' ? skull.back : ''),
      palette.ink,
      inkWeight
    ),
    member.glasses ? drawGlasses(member.glasses, turn, skull, ear, palette.ink, inkWeight) : '',
    shapes(hair.over),
    hair.ear && turn !== 'back' ? drawEar(ear, skull.earSize, palette, inkWeight, false) : '',
    member.hearingAid && hair.ear && turn !== 'back'
      ? drawHearingAid(ear, skull.earSize, palette, inkWeight)
      : ''
  ].join('');

  const tipped = turn === 'down' ? `transform="rotate(${nod})"` : '';
  const { mouth } = skull.features;
  const at: [number, number] = turn === 'back' ? [0, -22] : [mouth.x, mouth.y];
  return {
    behind: tipped ? group(shapes(hair.behind), tipped) : shapes(hair.behind),
    shadow: fill(outline, palette.skinShade, ` transform="translate(3 9)"`),
    svg: tipped ? group(body, tipped) : body,
    face: { x: -46, y: -80, width: 84, height: 82 },
    mouth: tipped ? rotate(at, nod) : at,
    neck: skull.neck
  };
}

function rotate([x, y]: [number, number], degrees: number): [number, number] {
  const a = (degrees * Math.PI) / 180;
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
}

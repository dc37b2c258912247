/** Figures of a scene: drawn, graded, and given their light. */
import type { Figure, ResolvedScene } from '../core/scene.ts';
import type { Artists, DrawnFigure } from './artists.ts';
import { neutralInk, type Piece, type Size } from './composition.ts';
import { mixHex, parseHex } from './light/colour.ts';
import { lightDirection } from './light/direction.ts';
import type { FigureLight } from './light/figure-light.ts';
import { gradeOf, gradeSvg, hazed, nearDark } from './light/grade.ts';
import type { Light } from './light/lights.ts';

export interface PlacedFigure {
  figure: Figure;
  drawn: DrawnFigure;
  skin: string;
  id: string;
}

/** A screen or lamp near figures: place, reach (px) and colour. */
export interface NearLamp {
  at: [number, number];
  reach: number;
  colour: string;
  strength: number;
}

export interface Place {
  size: Size;
  light: Light;
  artists: Artists;
  lamps: NearLamp[];
}

/** Height of the head in px. */
export function figureUnit(figure: Figure, size: Size): number {
  return (figure.size / 100) * size.height;
}

/** Draws every figure of the scene in its own colours. */
export function drawFigures(resolved: ResolvedScene, size: Size, artists: Artists): PlacedFigure[] {
  return resolved.scene.figures.map((figure, index) => {
    const member = resolved.cast[figure.who];
    if (!member) throw new Error(`the scene shows “${figure.who}”, who is not in the cast`);
    const id = `f${index}`;
    const drawn = artists.figure(figure, member, {
      prefix: id,
      panel: size,
      ink: neutralInk,
      lineScale: 1,
      prop: (name, pen) => artists.prop(name, pen)
    });
    return { figure, drawn, skin: member.skin, id };
  });
}

/** A figure as it stands in its layer: a person in the light, a far silhouette, or a near shape. */
export function composeFigure(placed: PlacedFigure, place: Place): Piece[] {
  const { figure, drawn } = placed;
  const { light, size } = place;
  const piece = (svg: string, blur: number, lit: FigureLight | null): Piece => ({
    kind: 'drawing',
    svg,
    blur,
    light: lit
  });
  if (figure.as === 'silhouette') {
    const dark = light.night ? light.sky[1] : mixHex(light.vignette, '#7a5050', 0.5);
    const far = mixHex(light.haze, dark, 0.36);
    const grade = gradeOf(light, { skin: placed.skin });
    return [
      piece(
        gradeSvg(drawn.svg, hazed(grade, far, 0.9), { glow: false }),
        0,
        silhouetteLight(placed, place)
      )
    ];
  }
  // A lamp beside the figure lifts it out of the dark by itself.
  const lamp = nearestLamp(place.lamps, drawn, figureUnit(figure, size));
  const presence = lamp && light.night ? 1 - 0.6 * lamp.strength : 1;
  const grade = gradeOf(light, { skin: placed.skin, presence });
  if (figure.as === 'shadow') {
    const unit = figureUnit(figure, size);
    return [
      piece(
        gradeSvg(drawn.svg, nearDark(grade, light), { glow: false }),
        Math.min(6, 1.5 + unit * 0.012),
        personLight(placed, place, 0.7)
      )
    ];
  }
  const far = figure.layer === 'back' ? 0.26 : Math.max(0, 0.3 - figure.size * 0.028);
  return [
    piece(
      gradeSvg(drawn.svg, hazed(grade, light.haze, far)),
      0,
      personLight(placed, place, 1 - far)
    )
  ];
}

/** Forearms and hands on a table, over it but under whoever stands before them. */
export function composeHands(placed: PlacedFigure[], place: Place): Piece[] {
  return placed.flatMap((one, index) => {
    if (!one.drawn.over || one.figure.as !== 'person') return [];
    const nearer = placed.slice(index + 1).map(({ drawn }) => drawn.svg);
    const svg =
      nearer.length > 0 ? hiddenBy(one.drawn.over, nearer, one.id, place.size) : one.drawn.over;
    return composeFigure({ ...one, drawn: { ...one.drawn, svg } }, place).map((piece) =>
      piece.kind === 'drawing' && piece.light
        ? { ...piece, light: { ...piece.light, rimOpacity: 0 } }
        : piece
    );
  });
}

/** A drawing without what nearer figures cover. */
function hiddenBy(svg: string, nearer: string[], id: string, { width, height }: Size): string {
  const box = `x="0" y="0" width="${width}" height="${height}"`;
  return `<filter id="${id}-black" filterUnits="userSpaceOnUse" ${box}><feColorMatrix type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0"/></filter><mask id="${id}-clear" maskUnits="userSpaceOnUse" ${box}><rect ${box} fill="#ffffff"/><g filter="url(#${id}-black)">${nearer.join('')}</g></mask><g mask="url(#${id}-clear)">${svg}</g>`;
}

function personLight(placed: PlacedFigure, place: Place, strength: number): FigureLight {
  const { light, size } = place;
  const { drawn, figure } = placed;
  const unit = figureUnit(figure, size);
  const lamp = nearestLamp(place.lamps, drawn, unit);
  return {
    direction:
      lamp && light.night && lamp.strength > 0.8 ? towards(lamp.at, drawn) : lightDirection(light),
    unit,
    face: drawn.face,
    shade: parseHex(light.shade),
    shadeOpacity: light.shadeOpacity * strength,
    rim: parseHex(light.rim),
    rimOpacity: light.rimOpacity * strength,
    lamp: lamp && {
      x: lamp.at[0],
      y: lamp.at[1],
      reach: lamp.reach,
      // Skin under a screen's blue keeps some of its own warmth.
      colour: parseHex(mixHex(lamp.colour, '#fff0e0', 0.45)),
      strength: lamp.strength * strength
    }
  };
}

/** Way from the face to a lamp that is the figure's main light; never straight from below. */
function towards(at: [number, number], { face }: DrawnFigure): [number, number] {
  const dx = at[0] - face.x - face.width / 2;
  const dy = (at[1] - face.y - face.height / 2) * 0.45;
  const length = Math.hypot(dx, dy);
  return length < 1 ? [0.8, 0.6] : [dx / length, dy / length];
}

function silhouetteLight(placed: PlacedFigure, place: Place): FigureLight {
  const { light, size } = place;
  return {
    direction: lightDirection(light),
    unit: figureUnit(placed.figure, size),
    face: null,
    shade: parseHex(light.haze),
    shadeOpacity: 0,
    rim: parseHex(light.rim),
    rimOpacity: light.rimOpacity * 0.5,
    lamp: null
  };
}

function nearestLamp(lamps: NearLamp[], drawn: DrawnFigure, unit: number): NearLamp | null {
  const [x, y] = [drawn.face.x + drawn.face.width / 2, drawn.face.y + drawn.face.height / 2];
  let best: NearLamp | null = null;
  let least = Infinity;
  for (const lamp of lamps) {
    const distance = Math.hypot(lamp.at[0] - x, lamp.at[1] - y);
    if (distance < least && distance < lamp.reach + unit) [best, least] = [lamp, distance];
  }
  return best;
}

/** Shadow on the floor: a dense one where the figure touches it, a long soft one away from the light. */
export function contactShadow(placed: PlacedFigure, light: Light): string {
  const { drawn, id, figure } = placed;
  const contact = drawn.contact;
  if (!contact || figure.as === 'silhouette') return '';
  const [dx] = lightDirection(light);
  const { x, y, rx } = contact;
  const long = rx * 1.9;
  return `<radialGradient id="${id}-floor"><stop offset="0" stop-color="${light.shade}" stop-opacity="0.9"/><stop offset="0.6" stop-color="${light.shade}" stop-opacity="0.5"/><stop offset="1" stop-color="${light.shade}" stop-opacity="0"/></radialGradient><ellipse cx="${x - dx * rx * 0.9}" cy="${y + rx * 0.1}" rx="${long}" ry="${rx * 0.3}" fill="url(#${id}-floor)" opacity="0.6"/><ellipse cx="${x}" cy="${y}" rx="${rx * 1.15}" ry="${rx * 0.22}" fill="url(#${id}-floor)"/>`;
}

/** Middle of the largest face in the middle layer; the picture's upper middle without one. */
export function focusOf(figures: PlacedFigure[], size: Size): [number, number] {
  const seen = figures.filter(({ figure }) => figure.as === 'person');
  if (seen.length === 0) return [size.width / 2, size.height * 0.46];
  let [x, y, weight] = [0, 0, 0];
  for (const { figure, drawn } of seen) {
    const w = figure.size * (figure.layer === 'middle' ? 1 : 0.3);
    x += (drawn.face.x + drawn.face.width / 2) * w;
    y += (drawn.face.y + drawn.face.height / 2) * w;
    weight += w;
  }
  const inside = (v: number, of: number): number => Math.min(of * 0.85, Math.max(of * 0.15, v));
  return [inside(x / weight, size.width), inside(y / weight, size.height)];
}

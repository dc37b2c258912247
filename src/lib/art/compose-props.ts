/** Props that stand in the scene by themselves. */
import type { PropPlacement, Scene } from '../core/scene.ts';
import type { Place } from './compose-figures.ts';
import { neutralInk, type LayerName, type Piece, type Size } from './composition.ts';
import { parseHex } from './light/colour.ts';
import { lightDirection } from './light/direction.ts';
import { gradeOf, gradeSvg, hazed, nearDark } from './light/grade.ts';

/** Line weight of the picture's ink at a prop's size, px: heavier on what is near. */
function inkPixels(prop: PropPlacement, size: Size): number {
  const height = (prop.size / 100) * size.height;
  return Math.min(7.5, 2.2 + height * 0.0095);
}

/** The props of one layer, bottom up. Front ones are out of focus and dark, far ones hazed. */
export function composeProps(scene: Scene, layer: LayerName, place: Place): Piece[] {
  const { size, light, artists } = place;
  const pieces: Piece[] = [];
  for (const [index, prop] of scene.props.entries()) {
    if (prop.layer !== layer) continue;
    const height = (prop.size / 100) * size.height;
    const scale = height / 100;
    const drawn = artists.prop(prop.prop, {
      prefix: `p${index}`,
      ink: neutralInk,
      inkWeight: inkPixels(prop, size) / scale,
      ...(prop.colour ? { colour: prop.colour } : {})
    });
    const [x, y] = [(prop.at[0] / 100) * size.width, (prop.at[1] / 100) * size.height];
    const placed = `<g transform="translate(${x} ${y}) rotate(${prop.rotate}) scale(${prop.flip ? -scale : scale} ${scale})">${drawn.svg}</g>`;
    const grade = gradeOf(light, { presence: 0.5 });
    const map =
      layer === 'front'
        ? nearDark(grade, light, 0.6)
        : hazed(grade, light.haze, layer === 'back' ? 0.18 : 0);
    pieces.push({
      kind: 'drawing',
      svg: gradeSvg(placed, map, { glow: layer !== 'front' }),
      blur: layer === 'front' ? Math.min(4, 1.2 + height * 0.004) : 0,
      light: {
        direction: lightDirection(light),
        unit: Math.min(height, size.height * 0.5) * 0.7,
        face: null,
        shade: parseHex(light.shade),
        shadeOpacity: light.shadeOpacity * (layer === 'middle' ? 0.8 : 0.4),
        rim: parseHex(light.rim),
        rimOpacity: light.rimOpacity * 0.35,
        lamp: null
      }
    });
  }
  return pieces;
}

/** The air every picture has: the fall of light across it, dark corners, the halftone screen. */
import type { PlacedFigure } from './compose-figures.ts';
import type { Size } from './composition.ts';
import type { Halftone } from './halftone/halftone.ts';
import type { AirPart } from './light/air.ts';
import { lightDirection } from './light/direction.ts';
import type { Light } from './light/lights.ts';

/**
 * Air over the back and, weaker, over the middle. `focus` is where the eye should rest, px.
 * The shaded side is not only darker: sky and room throw their cool light into it.
 */
export function composeAir(light: Light, size: Size, focus: [number, number]): AirPart[] {
  const [dx, dy] = lightDirection(light);
  const reach = 0.5 * (Math.abs(dx) * size.width + Math.abs(dy) * size.height);
  const at = (k: number): [number, number] => [
    size.width / 2 + dx * reach * k,
    size.height / 2 + dy * reach * k
  ];
  return [
    {
      kind: 'slope',
      blend: 'multiply',
      colour: light.shade,
      opacity: light.shadeOpacity * 0.6,
      from: at(0.35),
      to: at(-1.1)
    },
    {
      kind: 'slope',
      blend: 'screen',
      colour: light.shade,
      opacity: 0.26,
      from: at(0.1),
      to: at(-1.1)
    },
    {
      kind: 'slope',
      blend: 'screen',
      colour: light.beam,
      opacity: light.beamOpacity * 0.3,
      from: at(-0.1),
      to: at(1.1)
    },
    {
      kind: 'corners',
      blend: 'multiply',
      colour: light.vignette,
      opacity: light.vignetteOpacity,
      at: [
        size.width / 2 + (focus[0] - size.width / 2) * 0.5,
        size.height / 2 + (focus[1] - size.height / 2) * 0.5
      ],
      inner: [size.width * 0.44, size.height * 0.46],
      outer: [size.width * 0.96, size.height]
    }
  ];
}

/** The front stands in less light: only the fall across the picture touches it. */
export function composeFrontAir(light: Light, size: Size): AirPart[] {
  return composeAir(light, size, [size.width / 2, size.height / 2]).slice(0, 1);
}

/** The screen on the set; `strength` 1 is the faint one that every picture has. */
export function composeHalftone(light: Light, figures: PlacedFigure[], strength: number): Halftone {
  const clear = figures
    .filter(({ figure }) => figure.as === 'person')
    .map(({ drawn }) => drawn.face);
  return {
    colour: light.dots,
    opacity: Math.min(0.5, 0.17 * strength),
    step: 13,
    direction: lightDirection(light),
    reach: strength > 1 ? 0.62 : 0.46,
    clear
  };
}

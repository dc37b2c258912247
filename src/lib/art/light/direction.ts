import type { Light } from './lights.ts';

/** Way to the light on the picture, y down, length 1. */
export function lightDirection(light: Light): [number, number] {
  switch (light.from) {
    case 'left':
      return [-0.84, -0.54];
    case 'right':
      return [0.84, -0.54];
    case 'top':
      return [-0.34, -0.94];
    case 'below':
      return [-0.3, 0.95];
  }
}

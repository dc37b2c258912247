/**
 * The lights of the art kit: one palette of air and lamps a picture.
 *
 * How a picture gets its light: sets, props and figures are drawn in their own colours, as if on a
 * bright neutral day; compose then grades every colour of the picture through the light (`grade.ts`)
 * and adds form shadow, rim, haze and vignette. A drawing therefore never tints itself. What shines by
 * itself (sky, sun, lit windows and lamps, screens, beams) is drawn in the final colours of the light
 * and wrapped in `<g data-glow="1">…</g>`, whose colours are left alone.
 */

import { weatherLights } from './weather-lights.ts';

export type LightSide = 'left' | 'right' | 'top' | 'below';

/** How colours move under a light; see `gradeColour`. */
export interface Grade {
  /** OKLab lightness that pure black and pure white come to, 0..1. */
  black: number;
  white: number;
  /** Curve between them: above 1 darkens the middle tones, below 1 lifts them. */
  gamma: number;
  /** Factor on chroma. */
  saturation: number;
  /** How far dark tones lean to `shade` and light tones to `tint`, 0..1. */
  split: number;
  /** How much of the tint skin is spared, 0..1: faces stay warm in a coloured light. */
  warmth?: number;
}

export interface Light {
  id: string;
  /** The sky from its top to the horizon, outdoors and through windows. */
  sky: [string, string];
  /** Clouds before that sky. */
  cloud: string;
  /** Colour laid over everything by multiplication, and how strongly (0..1). */
  tint: string;
  tintOpacity: number;
  /** Form and cast shadow, by multiplication. */
  shade: string;
  shadeOpacity: number;
  /** Edge light on the side the light comes from. */
  rim: string;
  rimOpacity: number;
  /** Side of the picture the light comes from: windows and lamps stand there. */
  from: LightSide;
  /** Beams, patches of sun on floors and walls, and how strongly they show. */
  beam: string;
  beamOpacity: number;
  /** Colour of a lamp or window that is lit. */
  lamp: string;
  /** What far things fade into. */
  haze: string;
  hazeOpacity: number;
  /** Dark of the picture's corners. */
  vignette: string;
  vignetteOpacity: number;
  /** Ink under this light. */
  ink: string;
  /** Halftone dots. */
  dots: string;
  warm: boolean;
  /** Lamps are on and windows of houses are lit. */
  lamps: boolean;
  /** Outside is dark. */
  night: boolean;
  /** What the air carries: rain wets ground and panes, fog hides what is far. */
  weather?: 'rain' | 'fog';
  grade: Grade;
}

const all: Light[] = [
  {
    id: 'morning',
    sky: ['#8ecbe8', '#fff0cf'],
    cloud: '#fffaf0',
    tint: '#fff3de',
    tintOpacity: 0.3,
    shade: '#4a469c',
    shadeOpacity: 0.36,
    rim: '#fff6d2',
    rimOpacity: 0.85,
    from: 'right',
    beam: '#fff2c4',
    beamOpacity: 0.5,
    lamp: '#fff6d8',
    haze: '#eef0e2',
    hazeOpacity: 0.6,
    vignette: '#3a3a7c',
    vignetteOpacity: 0.17,
    ink: '#221c42',
    dots: '#8a4a68',
    warm: true,
    lamps: false,
    night: false,
    grade: { black: 0.13, white: 1, gamma: 1, saturation: 1.08, split: 0.26 }
  },
  {
    id: 'noon',
    sky: ['#4fb0e6', '#d3f0f5'],
    cloud: '#ffffff',
    tint: '#fffbf0',
    tintOpacity: 0.36,
    shade: '#3d4e9c',
    shadeOpacity: 0.34,
    rim: '#ffffff',
    rimOpacity: 0.75,
    from: 'top',
    beam: '#fffbe0',
    beamOpacity: 0.42,
    lamp: '#fffbe6',
    haze: '#e2ecea',
    hazeOpacity: 0.55,
    vignette: '#23336b',
    vignetteOpacity: 0.13,
    ink: '#1d1a3c',
    dots: '#35639c',
    warm: false,
    lamps: false,
    night: false,
    grade: { black: 0.12, white: 1, gamma: 0.97, saturation: 1.14, split: 0.2 }
  },
  {
    id: 'afternoon',
    sky: ['#76bde0', '#ffe7bd'],
    cloud: '#fff4de',
    tint: '#ffe8c4',
    tintOpacity: 0.36,
    shade: '#4c3a92',
    shadeOpacity: 0.38,
    rim: '#ffefbe',
    rimOpacity: 0.85,
    from: 'left',
    beam: '#ffe09a',
    beamOpacity: 0.5,
    lamp: '#fff0c8',
    haze: '#f3dfc0',
    hazeOpacity: 0.6,
    vignette: '#4c2c6c',
    vignetteOpacity: 0.19,
    ink: '#2a1b3c',
    dots: '#a04c4a',
    warm: true,
    lamps: false,
    night: false,
    grade: { black: 0.13, white: 0.99, gamma: 1.02, saturation: 1.1, split: 0.34 }
  },
  {
    id: 'golden',
    sky: ['#8aa6d8', '#ffc873'],
    cloud: '#ffd9a6',
    tint: '#ffcd8c',
    tintOpacity: 0.58,
    shade: '#442e90',
    shadeOpacity: 0.46,
    rim: '#ffe39a',
    rimOpacity: 1,
    from: 'left',
    beam: '#ffcf6e',
    beamOpacity: 0.58,
    lamp: '#ffe7ae',
    haze: '#f8b878',
    hazeOpacity: 0.7,
    vignette: '#4c2064',
    vignetteOpacity: 0.26,
    ink: '#2c163c',
    dots: '#a83f52',
    warm: true,
    lamps: false,
    night: false,
    grade: { black: 0.13, white: 0.98, gamma: 1.08, saturation: 1.14, split: 0.54 }
  },
  {
    id: 'dusk',
    sky: ['#3f3a8c', '#ff9e70'],
    cloud: '#e8749a',
    tint: '#c98cc0',
    tintOpacity: 0.72,
    shade: '#2a1668',
    shadeOpacity: 0.48,
    rim: '#ffc68a',
    rimOpacity: 1,
    from: 'left',
    beam: '#ffb070',
    beamOpacity: 0.45,
    lamp: '#ffd98a',
    haze: '#c4648c',
    hazeOpacity: 0.62,
    vignette: '#1c0b3e',
    vignetteOpacity: 0.28,
    ink: '#1a0f36',
    dots: '#4c2a86',
    warm: true,
    lamps: true,
    night: false,
    grade: { black: 0.12, white: 0.93, gamma: 1.05, saturation: 1.1, split: 0.5 }
  },
  {
    id: 'night',
    sky: ['#10163f', '#3c3f8a'],
    cloud: '#3b4390',
    tint: '#8a97f4',
    tintOpacity: 0.6,
    shade: '#120c4a',
    shadeOpacity: 0.5,
    rim: '#b8d2ff',
    rimOpacity: 0.85,
    from: 'right',
    beam: '#a9c4ff',
    beamOpacity: 0.3,
    lamp: '#ffcf70',
    haze: '#3b4090',
    hazeOpacity: 0.55,
    vignette: '#100d4a',
    vignetteOpacity: 0.34,
    ink: '#100b30',
    dots: '#5a78d8',
    warm: false,
    lamps: true,
    night: true,
    grade: { black: 0.11, white: 0.8, gamma: 1.08, saturation: 1.12, split: 0.5 }
  },
  {
    id: 'lamp',
    sky: ['#141a4a', '#46458f'],
    cloud: '#3f4690',
    tint: '#ffb56a',
    tintOpacity: 0.5,
    shade: '#2a1160',
    shadeOpacity: 0.5,
    rim: '#ffd890',
    rimOpacity: 1,
    from: 'right',
    beam: '#ffc264',
    beamOpacity: 0.5,
    lamp: '#ffdc8c',
    haze: '#8a4a6e',
    hazeOpacity: 0.5,
    vignette: '#1c0e52',
    vignetteOpacity: 0.38,
    ink: '#1d0f34',
    dots: '#7a3a74',
    warm: true,
    lamps: true,
    night: true,
    grade: { black: 0.12, white: 0.88, gamma: 1.08, saturation: 1.16, split: 0.55 }
  },
  {
    id: 'phone-glow',
    sky: ['#0e1440', '#454294'],
    cloud: '#38408c',
    tint: '#7f86f0',
    tintOpacity: 0.68,
    shade: '#0c0742',
    shadeOpacity: 0.66,
    rim: '#9ff4ff',
    rimOpacity: 1,
    from: 'right',
    beam: '#8ff0ff',
    beamOpacity: 0.5,
    lamp: '#ffc870',
    haze: '#37358c',
    hazeOpacity: 0.5,
    vignette: '#0a0838',
    vignetteOpacity: 0.44,
    ink: '#0f0a2c',
    dots: '#6fd4ff',
    warm: false,
    lamps: false,
    night: true,
    grade: { black: 0.09, white: 0.7, gamma: 1.3, saturation: 1, split: 0.55 }
  },
  {
    id: 'indoor',
    sky: ['#9fd2ea', '#eef6ec'],
    cloud: '#ffffff',
    tint: '#fff8e8',
    tintOpacity: 0.34,
    shade: '#47448c',
    shadeOpacity: 0.3,
    rim: '#fffbe8',
    rimOpacity: 0.65,
    from: 'top',
    beam: '#fff6d2',
    beamOpacity: 0.32,
    lamp: '#fffdf0',
    haze: '#e9e9dd',
    hazeOpacity: 0.5,
    vignette: '#2c2858',
    vignetteOpacity: 0.16,
    ink: '#201c40',
    dots: '#6a5a8c',
    warm: true,
    lamps: true,
    night: false,
    grade: { black: 0.13, white: 0.985, gamma: 1, saturation: 1.05, split: 0.22 }
  },
  {
    id: 'overcast',
    sky: ['#8fa6c0', '#dde4e6'],
    cloud: '#eef1f2',
    tint: '#dfe7f2',
    tintOpacity: 0.6,
    shade: '#323d78',
    shadeOpacity: 0.3,
    rim: '#f2f8ff',
    rimOpacity: 0.55,
    from: 'top',
    beam: '#eef4ff',
    beamOpacity: 0.24,
    lamp: '#ffe9b4',
    haze: '#c3d0dc',
    hazeOpacity: 0.62,
    vignette: '#2c3a70',
    vignetteOpacity: 0.18,
    ink: '#1b1c40',
    dots: '#4c5f94',
    warm: false,
    lamps: true,
    night: false,
    grade: { black: 0.13, white: 0.95, gamma: 1.06, saturation: 0.98, split: 0.26 }
  }
];

const every: Light[] = [...all, ...weatherLights];

const byId = new Map(every.map((light) => [light.id, light]));

/** Names of every light, in the order in which they are offered. */
export const lights: string[] = every.map((light) => light.id);

/** The light of that name; throws with the names on offer when there is none. */
export function lightOf(id: string): Light {
  const light = byId.get(id);
  if (!light) throw new Error(`there is no light “${id}”; the kit has: ${lights.join(', ')}`);
  return light;
}

/**
 * The scene of one panel as the author writes it in `episode.yaml`, and the cast and sets it names.
 * Schemas are strict: an unknown key is an error. Positions are percent of the panel, sizes percent
 * of the panel's height, unless a comment says otherwise.
 */
import { z } from 'zod';

const percent = z.number().min(-60).max(160);
const point = z.tuple([percent, percent]);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** One figure in a scene. */
export const figureSchema = z.strictObject({
  who: name.describe('Cast id'),
  pose: name.default('stand').describe('Pose from the art kit'),
  face: name.default('calm').describe('Expression from the art kit'),
  turn: z
    .enum(['three-quarter', 'profile', 'down', 'back'])
    .default('three-quarter')
    .describe('Which way the head is turned'),
  look: z
    .enum(['left', 'right'])
    .default('left')
    .describe('Which way the figure faces on the panel'),
  gaze: z
    .enum(['ahead', 'up', 'down', 'back'])
    .default('ahead')
    .describe('Where the eyes look; back: over the shoulder, against the way the figure faces'),
  at: point.describe('Centre of the head, percent of the panel'),
  size: z
    .number()
    .min(4)
    .max(160)
    .describe("Height of the head from chin to crown, percent of the panel's height"),
  wear: name.optional().describe("Outfit from the cast member's wardrobe; the first when left out"),
  tilt: z.number().min(-30).max(30).default(0).describe('Tilt of the head in degrees'),
  layer: z.enum(['back', 'middle', 'front']).default('middle'),
  as: z
    .enum(['person', 'silhouette', 'shadow'])
    .default('person')
    .describe('silhouette: pale and far; shadow: dark, blurred, near'),
  holds: name.optional().describe('Small prop in the hand')
});

/** One prop in a scene. */
export const propSchema = z.strictObject({
  prop: name.describe('Prop from the art kit'),
  at: point.describe('Centre, percent of the panel'),
  size: z.number().min(1).max(200).describe("Height, percent of the panel's height"),
  rotate: z.number().min(-180).max(180).default(0),
  flip: z.boolean().default(false),
  layer: z.enum(['back', 'middle', 'front']).default('middle'),
  colour: colour.optional()
});

/** What is drawn in one panel. */
export const sceneSchema = z.strictObject({
  set: name.describe('Set id'),
  view: name.default('wide').describe("One of the set's views: wide, mid, close, or its own"),
  light: name.optional().describe("One of the kit's lights; the set's first when left out"),
  figures: z.array(figureSchema).default([]),
  props: z.array(propSchema).default([]),
  effects: z
    .array(name)
    .default([])
    .describe('Effects from the art kit: shafts, rain, sparkle ...'),
  zoom: z.number().min(0.5).max(4).default(1).describe('Scale of the set behind the figures'),
  pan: z
    .tuple([z.number().min(-100).max(100), z.number().min(-100).max(100)])
    .default([0, 0])
    .describe('Shift of the set, percent of the panel')
});

/** A panel cut from the picture of a whole page. */
export const cutSchema = z.strictObject({
  file: z.string().describe('Picture file beside episode.yaml'),
  crop: z
    .tuple([
      z.number().min(0).max(100),
      z.number().min(0).max(100),
      z.number().gt(0).max(100),
      z.number().gt(0).max(100)
    ])
    .describe('x, y, width, height in percent of the file')
});

/** A cast member: `cast/<id>.yaml`. The shown name stands in the messages under `cast.<id>`. */
export const castSchema = z.strictObject({
  id: name,
  age: z.enum(['child', 'teen', 'adult', 'elder']),
  head: name.describe('Hair and head shape from the art kit'),
  skin: colour,
  hair: colour,
  accent: colour.optional().describe('Cloth on the head: scarf, beanie, hair tie'),
  glasses: name.optional(),
  beard: name.optional(),
  build: z.enum(['slim', 'medium', 'broad']).optional().describe('Medium when left out'),
  freckles: z.boolean().optional(),
  hearingAid: z.boolean().optional(),
  wardrobe: z.record(
    name,
    z.strictObject({
      top: colour,
      under: colour.optional(),
      bottoms: colour,
      shoes: colour,
      garment: name
        .optional()
        .describe('Kind of top from the art kit: hoodie, tee, blazer, sweater, dress ...')
    })
  ),
  voice: z
    .strictObject({
      pitch: z.number().min(0).max(2).default(1),
      rate: z.number().min(0.5).max(1.5).default(1)
    })
    .default({ pitch: 1, rate: 1 })
});

/** A set: `sets/<id>.yaml`. */
export const setSchema = z.strictObject({
  id: name,
  drawing: name.describe('Set drawing from the art kit'),
  light: name.describe('Light when the scene names none'),
  palette: z.record(name, colour).default({}).describe("Colours that replace the drawing's own")
});

export type Figure = z.infer<typeof figureSchema>;
export type PropPlacement = z.infer<typeof propSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type Cut = z.infer<typeof cutSchema>;
export type CastMember = z.infer<typeof castSchema>;
export type SetDefinition = z.infer<typeof setSchema>;

/** A scene with everything it names: all that a picture depends on. */
export interface ResolvedScene {
  scene: Scene;
  cast: Record<string, CastMember>;
  set: SetDefinition;
}

/** The names that the art kit can draw; the story check reads its vocabulary from here. */
export interface Kit {
  poses: string[];
  faces: string[];
  heads: string[];
  glasses: string[];
  beards: string[];
  garments: string[];
  props: string[];
  lights: string[];
  effects: string[];
  /** Set drawing to its views. */
  drawings: Record<string, string[]>;
}

/** From the centre of the head to the mouth of a head that looks left, in heights of the head. */
const mouths: Record<Figure['turn'], [number, number]> = {
  'three-quarter': [-0.145, 0.29],
  profile: [-0.31, 0.29],
  down: [-0.175, 0.385],
  back: [0, 0.28]
};

/**
 * Where a figure's mouth is, percent of the panel: what a balloon's tail points at.
 * `ratio` is the panel's height divided by its width.
 */
export function mouthOf(figure: Figure, ratio: number): [number, number] {
  const [x, y] = mouths[figure.turn];
  const side = figure.look === 'left' ? x : -x;
  return [figure.at[0] + side * figure.size * ratio, figure.at[1] + y * figure.size];
}

/** The art kit as a whole: its vocabulary, and those who draw. */
import type { Kit } from '../core/scene.ts';
import type { Artists } from './artists.ts';
import { drawFigure } from './bodies/figure.ts';
import { garments, poses } from './bodies/vocabulary.ts';
import { effects } from './effects/index.ts';
import { beards, faces, glasses, heads } from './heads/index.ts';
import { lights } from './light/lights.ts';
import { drawProp, props } from './props/index.ts';
import { drawings, drawSet } from './sets/index.ts';

/** Every name a story may use in its scenes, cast and sets. */
export const kit: Kit = {
  poses: [...poses],
  faces: [...faces],
  heads: [...heads],
  glasses: [...glasses],
  beards: [...beards],
  garments: [...garments],
  props: [...props],
  lights,
  effects,
  drawings
};

export const artists: Artists = {
  set: drawSet,
  figure: drawFigure,
  prop: drawProp
};

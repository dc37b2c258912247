/** The garments by name. */
import type { GarmentName } from '../vocabulary.ts';
import { cardigan, overshirt } from './open.ts';
import { apron, coat } from './outer.ts';
import { hoodie, sweater, tee } from './pullovers.ts';
import { dress, polo } from './summer.ts';
import { blazer, jacket } from './tailored.ts';
import type { Garment } from './types.ts';

export const wardrobe: Record<GarmentName, Garment> = {
  hoodie,
  tee,
  cardigan,
  sweater,
  overshirt,
  blazer,
  jacket,
  polo,
  dress,
  coat,
  apron
};

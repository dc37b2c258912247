/** The garments by name. */
import type { GarmentName } from '../vocabulary.ts';
import { cardigan, overshirt } from './open.ts';
import { hoodie, sweater, tee } from './pullovers.ts';
import type { Garment } from './types.ts';

export const wardrobe: Partial<Record<GarmentName, Garment>> = {
  hoodie,
  tee,
  cardigan,
  sweater,
  overshirt
};

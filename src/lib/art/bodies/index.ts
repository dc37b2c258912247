/** The figures' door: vocabularies and the drawing itself. */
export { garments, poses } from './vocabulary.ts';
export type { GarmentName, PoseName } from './vocabulary.ts';

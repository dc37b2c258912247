/** The figures' door: vocabularies, notes for authors, and the drawing itself. */
import { poseSpecs } from './poses/index.ts';
import { poses as poseNames, type PoseName } from './vocabulary.ts';

export { drawFigure, type FigureContext, type FigureDrawing } from './figure.ts';
export { garments, poses } from './vocabulary.ts';
export type { GarmentName, PoseName } from './vocabulary.ts';

export interface PoseNote {
  pose: PoseName;
  /** What it shows and how to use it. */
  note: string;
  /** Furniture or partner that the scene must bring. */
  needs: 'table' | 'chair' | 'bed' | 'wall' | 'partner' | null;
  /** Ends at the hips: cover or crop it there. */
  bust: boolean;
  /** Where the partner's head goes, in head heights from this one towards the side it faces. */
  partner: { x: number; y: number; pose: string } | null;
}

/** Notes on every pose, in the order of the vocabulary. */
export const poseNotes: PoseNote[] = poseNames.map((pose) => {
  const spec = poseSpecs[pose];
  const partner = spec.partner ? { ...spec.partner, x: Math.abs(spec.partner.x) } : null;
  return {
    pose,
    note: spec.note,
    needs: spec.needs ?? null,
    bust: spec.bust ?? false,
    partner
  };
});

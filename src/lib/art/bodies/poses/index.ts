/** The poses by name. */
import type { PoseSpec } from '../pose-types.ts';
import type { PoseName } from '../vocabulary.ts';
import * as s from './standing.ts';

export const poseSpecs: Partial<Record<PoseName, PoseSpec>> = {
  stand: s.stand,
  'hold-strap': s.holdStrap,
  phone: s.phone,
  sketch: s.sketch,
  'sit-desk': s.sitDesk,
  explain: s.explain,
  listen: s.listen,
  lean: s.lean
};

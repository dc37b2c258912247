/**
 * Hands, drawn in their own frame: the wrist at the origin, fingers towards +x, the thumb on the side
 * of -y, about 52 head units long. `back` lies behind what is held, `front` over it.
 */
import { closedHands } from './hands-closed.ts';
import { openHands } from './hands-open.ts';
import type { HandName, HandShape } from './hand-types.ts';

export const handShapes: Record<HandName, HandShape> = {
  ...openHands,
  ...closedHands,
  hidden: { palm: [], fingers: [] }
};

/** Pieces that poses share. */
import type { ArmSpec, LegSpec, Side } from '../pose-types.ts';

export const hang = (side: Side, angle: number, reach = 0.985): ArmSpec => ({
  to: { on: 'free', angle, reach },
  hand: { shape: 'relaxed', flip: true, turn: side === 'near' ? 6 : 4 },
  layer: side === 'near' ? 'front' : 'behind'
});

/** Weight on the near leg, the far foot a little forward. */
export const standing: Record<Side, LegSpec> = {
  near: { thigh: 87, shin: 91, foot: 'front', footTurn: 4 },
  far: { thigh: 99, shin: 91, foot: 'side', footTurn: 2, fore: [0.995, 0.975] }
};

/** On a chair, seen from the front left. */
export const seated: Record<Side, LegSpec> = {
  near: { thigh: 158, shin: 88, fore: [0.84, 0.96], foot: 'side' },
  far: { thigh: 164, shin: 94, fore: [0.86, 0.93], foot: 'side' }
};

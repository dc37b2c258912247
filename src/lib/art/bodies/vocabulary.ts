/** Names the figures know: what a story may write as `pose` and a wardrobe as `garment`. */

export const poses = [
  'stand',
  'hold-strap',
  'phone',
  'sketch',
  'sit-desk',
  'explain',
  'listen',
  'lean',
  'walk',
  'walk-away',
  'arms-crossed',
  'hands-pockets',
  'sit-bed',
  'side-by-side',
  'arm-round',
  'hug-a',
  'hug-b',
  'reach',
  'shrug',
  'think',
  'wave',
  'dance',
  'tray',
  'sit',
  'sit-lean',
  'crouch',
  'wheelchair',
  'point',
  'hold-elbow',
  'hand-heart',
  'show-phone',
  'rest-chin',
  'sit-elbows',
  'walk-pack',
  'sit-floor'
] as const;

export const garments = [
  'hoodie',
  'tee',
  'cardigan',
  'blazer',
  'sweater',
  'dress',
  'jacket',
  'polo',
  'overshirt'
] as const;

export type PoseName = (typeof poses)[number];
export type GarmentName = (typeof garments)[number];

/** Set drawings and the views (cameras) each of them offers; the story check reads this. */
export const drawings: Record<string, string[]> = {
  cafeteria: ['wide', 'mid', 'close', 'table', 'seat'],
  hallway: ['wide', 'mid', 'close', 'lockers', 'door'],
  'art-room': ['wide', 'mid', 'close', 'desk', 'window'],
  bedroom: ['wide', 'mid', 'close', 'bed', 'desk', 'window'],
  office: ['wide', 'mid', 'close', 'chairs', 'door'],
  'bus-stop': ['wide', 'mid', 'close', 'bench'],
  gym: ['wide', 'mid', 'close', 'stage', 'bleachers'],
  kitchen: ['wide', 'mid', 'close', 'table', 'window'],
  waterfront: ['wide', 'mid', 'close', 'railing', 'lighthouse'],
  street: ['wide', 'mid', 'close'],
  classroom: ['wide', 'mid', 'close', 'desk'],
  'phone-screen': ['wide', 'mid', 'close']
};

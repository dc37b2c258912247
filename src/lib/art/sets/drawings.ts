/** The set drawings by name, and the views (cameras) each of them offers. */
import type { Drawing } from './stage.ts';
import { busInside } from './rooms/bus-inside.ts';
import { cafeteria } from './rooms/cafeteria.ts';
import { busStop } from './outdoors/bus-stop.ts';
import { waterfront } from './outdoors/waterfront.ts';
import { skatePark } from './outdoors/skate-park.ts';
import { street } from './outdoors/street.ts';
import { classroom } from './rooms/classroom.ts';
import { phoneScreen } from './rooms/phone-screen.ts';
import { artRoom } from './rooms/art-room.ts';
import { communityCentre } from './rooms/community-centre.ts';
import { library } from './rooms/library.ts';
import { gym } from './rooms/gym.ts';
import { bedroomOf } from './rooms/bedroom.ts';
import { hallway } from './rooms/hallway.ts';
import { kitchen } from './rooms/kitchen.ts';
import { livingRoom } from './rooms/living-room.ts';
import { office } from './rooms/office.ts';
import { studio } from './rooms/studio.ts';

export const registry: Record<string, Drawing> = {
  cafeteria,
  hallway,
  'art-room': artRoom,
  bedroom: bedroomOf('drawings'),
  'bedroom-cloth': bedroomOf('cloth'),
  'bedroom-games': bedroomOf('games'),
  'bedroom-boards': bedroomOf('boards'),
  office,
  kitchen,
  gym,
  'bus-stop': busStop,
  waterfront,
  street,
  classroom,
  'phone-screen': phoneScreen,
  'living-room': livingRoom,
  'bus-inside': busInside,
  'skate-park': skatePark,
  'community-centre': communityCentre,
  library,
  studio
};

/** Drawing to its views; the story check reads this. */
export const drawings: Record<string, string[]> = Object.fromEntries(
  Object.entries(registry).map(([name, drawing]) => [name, Object.keys(drawing.views)])
);

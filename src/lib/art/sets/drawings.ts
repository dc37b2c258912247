/** The set drawings by name, and the views (cameras) each of them offers. */
import type { Drawing } from './stage.ts';
import { cafeteria } from './rooms/cafeteria.ts';
import { bedroom } from './rooms/bedroom.ts';
import { hallway } from './rooms/hallway.ts';
import { kitchen } from './rooms/kitchen.ts';
import { office } from './rooms/office.ts';

export const registry: Record<string, Drawing> = {
  cafeteria,
  hallway,
  bedroom,
  office,
  kitchen
};

/** Drawing to its views; the story check reads this. */
export const drawings: Record<string, string[]> = Object.fromEntries(
  Object.entries(registry).map(([name, drawing]) => [name, Object.keys(drawing.views)])
);

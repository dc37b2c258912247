/** The effects a scene may name. */
import type { Effect, EffectDrawing, EffectScene } from './effect.ts';
import { focus, heartbeat, speed } from './lines.ts';
import { dust, glow, halftone, hush, shafts, sparkle, steam } from './soft.ts';
import { drops, mist, rain } from './weather.ts';

export type { EffectDrawing, EffectScene } from './effect.ts';

const table: Record<string, Effect> = {
  shafts,
  halftone,
  speed,
  focus,
  sparkle,
  rain,
  drops,
  mist,
  glow,
  steam,
  dust,
  hush,
  heartbeat
};

/** Names of every effect. */
export const effects: string[] = Object.keys(table);

/** Draws an effect; throws with the names on offer when there is none of that name. */
export function drawEffect(name: string, scene: EffectScene): EffectDrawing {
  const effect = table[name];
  if (!effect) throw new Error(`there is no effect “${name}”; the kit has: ${effects.join(', ')}`);
  return effect(scene);
}

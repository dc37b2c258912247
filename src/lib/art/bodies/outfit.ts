/** What a figure wears, and how the clothes go with its pose. */
import type { CastMember, Figure } from '../../core/scene.ts';
import { clothLight, clothShade, foldLine, lifted } from './colours.ts';
import { wardrobe } from './garments/index.ts';
import type { Cloth, Garment } from './garments/types.ts';
import { dist, loop, smoothstep, type Pt } from './geometry.ts';
import type { Part } from './ink.ts';
import type { PoseSpec } from './pose-types.ts';
import type { Torso } from './torso.ts';
import type { GarmentName } from './vocabulary.ts';

/** The outfit of a figure. Outfits and garments that nobody knows are errors (RangeError). */
export function outfitOf(
  figure: Figure,
  member: CastMember,
  ink: string
): { cloth: Cloth; garment: Garment } {
  const name = figure.wear ?? Object.keys(member.wardrobe)[0];
  const outfit = name === undefined ? undefined : member.wardrobe[name];
  if (!outfit) throw new RangeError(`${member.id} has no outfit "${name ?? ''}"`);
  const under = outfit.under ?? '#f2ece0';
  const top = lifted(outfit.top);
  const bottoms = lifted(outfit.bottoms);
  const kind = outfit.garment ?? 'tee';
  const garment = wardrobe[kind as GarmentName] as Garment | undefined;
  if (!garment) throw new RangeError(`no garment "${kind}"`);
  return {
    garment,
    cloth: {
      top,
      topShade: clothShade(top),
      topLight: clothLight(top),
      under,
      underShade: clothShade(under),
      hasUnder: outfit.under !== undefined,
      bottoms,
      bottomsShade: clothShade(bottoms),
      shoes: lifted(outfit.shoes),
      ink,
      fold: foldLine(top, ink),
      seatFold: foldLine(bottoms, ink)
    }
  };
}

/** Where an arm hangs behind the torso, the line of the torso opens at the shoulder. */
export function openShoulder(body: Part[], joint: Pt): void {
  for (const shape of body.flatMap((p) => p.shapes)) {
    const before = shape.edge;
    shape.edge = (p) => smoothstep(16, 40, dist(p, joint)) * (before ? before(p) : 1);
  }
}

/** The torso and a strip round it: what lies behind is in its shadow. */
export function torsoShadow(t: Torso): Pt[] {
  const us = [0.16, 0.24, 0.34, 0.5, 0.7, 0.9, 1.1];
  return loop([
    ...us.map((v, i) => t.warp(-1.06 - 0.1 * Math.min(1, i / 2), v)),
    ...us.reverse().map((v, i) => t.warp(1.06 + 0.1 * Math.min(1, (6 - i) / 2), v))
  ]);
}

/** The sheet of the garment; when seated its lower part is pushed up by the lap. */
export function dressed(t: Torso, pose: PoseSpec): Torso {
  if (pose.rests !== 'seat' && pose.rests !== 'wheelchair') return t;
  const up = (v: number): number => (v < 0.55 ? v : 0.55 + (v - 0.55) * 0.84);
  const warp = (u: number, v: number): Pt => t.warp(u, up(v));
  return { ...t, warp, sheet: (points) => points.map(([u, v]) => warp(u, v)) };
}

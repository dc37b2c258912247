/**
 * "What did you notice?": after an episode, the pattern in five stages, each with a way out, told
 * with the episode's own panels, and the myth it corrected.
 */
import { z } from 'zod';
import type { EpisodeSource } from './story.ts';
import type { Noticed } from './compiled.ts';

/** The stages in order: to be seen, special, apart from others, owing, trapped. */
export const stages = ['seen', 'special', 'apart', 'owing', 'trapped'] as const;

/** What each stage says: how it feels, what could be noticed, the way out. */
export const stageParts = ['feeling', 'sign', 'exit'] as const;

export const noticedSchema = z.strictObject({
  myth: z
    .number()
    .int()
    .min(1)
    .max(12)
    .describe('Number of the myth in the content brief that the episode corrects'),
  stages: z
    .array(
      z.strictObject({
        id: z.enum(stages),
        panel: z
          .string()
          .optional()
          .describe('Panel that shows it; left out where the story does not go there')
      })
    )
    .length(stages.length)
    .describe('All five stages, in their order')
});

/** The page in one language; null for an episode without one. */
export function noticedIn(episode: EpisodeSource, text: (key: string) => string): Noticed | null {
  if (!episode.noticed) return null;
  return {
    myth: text('noticed.myth'),
    fact: text('noticed.fact'),
    stages: episode.noticed.stages.map(({ id, panel }) => ({
      id,
      panel: panel ?? null,
      feeling: text(`noticed.stages.${id}.feeling`),
      sign: text(`noticed.stages.${id}.sign`),
      exit: text(`noticed.stages.${id}.exit`)
    }))
  };
}

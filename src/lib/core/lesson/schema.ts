/**
 * A lesson or a training as its author writes it: Markdown with front matter. The source language's
 * file carries the structure; a translation's front matter has its title and summary alone.
 */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** Standards by their numbers and names only: their texts belong to those who wrote them. */
const standard = z
  .string()
  .regex(
    /^(NHES-2024\.[1-8]|NSES-2e\.(CHR|IV)|CASEL\.(self-awareness|self-management|social-awareness|relationship-skills|responsible-decision-making)|CCSS\.[A-Z]+\.[0-9]+(-[0-9]+)?\.[0-9]+)$/,
    'a standard is written NHES-2024.1 to .8, NSES-2e.CHR or .IV, CASEL.<competence>, CCSS.RL.7.3'
  );

export const stepSchema = z.strictObject({
  id,
  minutes: z.number().int().min(1).max(45),
  panels: z
    .tuple([id, id])
    .optional()
    .describe('First and last panel that are read in this step, on the main line'),
  prompt: id.optional().describe('Prompt of the episode that stands on the wall'),
  vote: id.optional().describe('Choice of the episode on which hands are counted')
});

export const lessonSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  kind: z.enum(['lesson', 'training']),
  episode: id.optional().describe('Episode of a lesson'),
  minutes: z.number().int().min(5).max(120),
  grades: z.enum(['6-8', '9-12']).optional().describe('Grades of a lesson'),
  audience: z.enum(['staff', 'teachers', 'parents']).optional().describe('Readers of a training'),
  skills: z.array(id).default([]).describe('Skills of the episode'),
  standards: z.array(standard).default([]),
  include: z.array(id).default([]).describe('Sections of lessons/shared that belong to it'),
  plan: z.array(stepSchema).default([]),
  check: z.array(id).default([]).describe('Questions of the quiet self-check: sections check-<id>'),
  sources: z
    .array(z.union([id, z.strictObject({ id, title: z.string().min(1), url: z.url() })]))
    .default([])
    .describe("Ids of the episode's sources, or sources of its own")
});

/** Front matter of a translation. */
export const lessonWordsSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1)
});

export type LessonSource = z.output<typeof lessonSchema>;
export type LessonWords = z.output<typeof lessonWordsSchema>;

/** Sections that every lesson has, of its own or shared. */
export const requiredSections = [
  'aims',
  'materials',
  'before',
  'disclosure',
  'accommodations',
  'rubric',
  'follow-up'
];

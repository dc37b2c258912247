/**
 * The story format as its authors write it: `series.yaml`, `episode.yaml`, `locales.yaml` and
 * `help.yaml`. Every schema is strict: an unknown key is an error. Words never stand here; they are
 * messages, found by the ids of what they belong to (see `messageKeys` in `messages.ts`).
 */
import { z } from 'zod';
import { noticedSchema } from './noticed.ts';
import { cutSchema, sceneSchema } from './scene.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const lineId = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'a help line id is lower-case words joined by underscores');
const inside = z.number().min(0).max(100);
const anywhere = z.number().min(-40).max(140);

/** One balloon, caption or sound effect of a panel; its text is the message `panels.<panel>.<id>`. */
export const wordsSchema = z.strictObject({
  id,
  kind: z.enum(['speech', 'thought', 'whisper', 'shout', 'phone', 'caption', 'sfx']),
  by: id.optional().describe('Cast id of the speaker; left out for captions and sound effects'),
  at: z
    .tuple([inside, inside])
    .optional()
    .describe(
      'Centre of the balloon, percent of the panel; found from the faces and hands when left out'
    ),
  width: z
    .number()
    .min(8)
    .max(100)
    .optional()
    .describe("Greatest width, percent of the panel's width; fitted to the text when left out"),
  tail: z
    .union([z.tuple([anywhere, anywhere]), z.literal('none')])
    .optional()
    .describe("Where the tail points; the speaker's mouth when left out, 'none' for no tail")
});

export const panelSchema = z.strictObject({
  id,
  cell: z
    .tuple([
      z.number().int().min(1),
      z.number().int().min(1),
      z.number().int().min(1),
      z.number().int().min(1)
    ])
    .optional()
    .describe(
      "Column, row, columns wide, rows high on the page's grid; left out when the page names a layout"
    ),
  border: z.enum(['frame', 'bleed', 'open', 'inset']).default('frame'),
  transition: z
    .enum(['cut', 'slide', 'fade', 'push', 'zoom'])
    .default('slide')
    .describe('How the camera comes to this panel'),
  scene: sceneSchema.optional().describe('What is drawn; exactly one of scene and cut'),
  cut: cutSchema
    .optional()
    .describe('A panel cut from a page picture; exactly one of scene and cut'),
  words: z.array(wordsSchema).default([]),
  prompt: id.optional().describe('Prompt that opens after this panel'),
  choice: id.optional().describe('Choice that opens after this panel')
});

export const pageSchema = z.strictObject({
  id,
  layout: z
    .string()
    .optional()
    .describe('Layout from the library; its cells are filled in reading order'),
  grid: z
    .tuple([z.number().int().min(1).max(24), z.number().int().min(1).max(36)])
    .optional()
    .describe('Columns and rows, for panels that name their own cell'),
  ratio: z
    .number()
    .min(0.3)
    .max(3)
    .optional()
    .describe('Height divided by width; the layout says it, else 1.4'),
  titled: z
    .boolean()
    .default(false)
    .describe('The page opens a chapter; its title is the message pages.<id>.title'),
  next: z
    .union([id, z.literal('end')])
    .optional()
    .describe('Page to go to when it is not the next in the file'),
  outcomeOf: id.optional().describe('The choice whose outcome this page shows'),
  panels: z.array(panelSchema).min(1)
});

export const choiceSchema = z.strictObject({
  id,
  options: z
    .array(
      z.strictObject({
        id,
        goto: id.describe('First page of the outcome'),
        mood: z
          .enum(['open', 'pause'])
          .default('open')
          .describe('pause: a less helpful choice that ends in a feeling and a rewind')
      })
    )
    .min(2)
});

export const episodeSchema = z.strictObject({
  id,
  number: z.number().int().min(0),
  grade: z
    .number()
    .int()
    .min(1)
    .max(12)
    .default(6)
    .describe('Highest reading grade the words may reach'),
  languages: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Languages in which it can be read; all of locales.yaml when left out'),
  contentNote: z.array(id).min(1).describe('Keys of the messages note.<key>'),
  summary: z.array(id).min(1).describe('Keys of the messages summary.<key>'),
  skills: z.array(id).min(1),
  help: z.array(lineId).min(1).describe('Help lines of the last page, by id'),
  sources: z.array(z.strictObject({ id, title: z.string().min(1), url: z.url() })).default([]),
  noticed: noticedSchema
    .optional()
    .describe('What a reader could notice: the page after the closing words'),
  cover: z.strictObject({
    scene: sceneSchema.optional(),
    cut: cutSchema.optional(),
    ratio: z.number().min(0.3).max(3).default(1.25)
  }),
  prompts: z
    .array(
      z.strictObject({
        id,
        lines: z.array(z.enum(['think', 'pairs', 'write'])).default(['think', 'pairs', 'write'])
      })
    )
    .default([]),
  choices: z.array(choiceSchema).default([]),
  pages: z.array(pageSchema).min(1)
});

export const seriesSchema = z.strictObject({
  id,
  reading: z.enum(['ltr', 'rtl']).default('ltr').describe('Direction in which the pages are read'),
  licence: z.string().min(1),
  credits: z.array(z.string().min(1)).min(1),
  episodes: z.array(id).min(1).describe('Episode folders in order'),
  lessonLanguages: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Languages in which every lesson must be there; all when left out')
});

export const localesSchema = z.strictObject({
  default: z.string(),
  locales: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(
            /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
            'a language is a BCP 47 code such as es or zh-Hans'
          ),
        name: z.string().min(1).describe("The language's own name for itself"),
        dir: z.enum(['ltr', 'rtl']).describe('rtl also turns the pages of a series around'),
        mirror: z
          .boolean()
          .optional()
          .describe('Mirrors the pictures, too, where the pages are turned around'),
        status: z.enum(['reviewed', 'draft'])
      })
    )
    .min(1)
});

/** One help line; its words are messages `lines.<id>.name`, `.when` and optionally `.say` and `.note`. */
export const helpLineSchema = z.strictObject({
  id: lineId,
  audience: z.enum(['everyone', 'adults']).default('everyone'),
  urgent: z.boolean().default(false).describe('Shown first, on every help screen'),
  needs: z
    .array(z.enum(['danger', 'talk', 'online', 'away', 'report']))
    .min(1)
    .describe('What it helps with; the help page filters by it'),
  call: z.string().optional(),
  text: z.strictObject({ to: z.string(), say: z.string().optional() }).optional(),
  tty: z.string().optional(),
  chat: z.url().optional(),
  url: z.url().optional(),
  hours: z.enum(['24/7']).optional(),
  ages: z.tuple([z.number().int(), z.number().int()]).optional(),
  place: z
    .array(z.string())
    .min(1)
    .describe('Regions it serves, widest first: us, us-ca, us-ca-alameda'),
  evidence: z.enum(['verified', 'dated', 'unverified']).describe("The brief's tags V, V2 and G"),
  sources: z.array(z.url()),
  checked: z.iso.date().describe('Day on which its source was last looked at'),
  dialled: z.iso
    .date()
    .nullable()
    .default(null)
    .describe('Day on which a named adult last tried it'),
  dialledBy: z.string().nullable().default(null)
});

export const helpSchema = z.strictObject({ lines: z.array(helpLineSchema).min(1) });

export type WordsSource = z.infer<typeof wordsSchema>;
export type PanelSource = z.infer<typeof panelSchema>;
export type PageSource = z.infer<typeof pageSchema>;
export type ChoiceSource = z.infer<typeof choiceSchema>;
export type EpisodeSource = z.infer<typeof episodeSchema>;
export type SeriesSource = z.infer<typeof seriesSchema>;
export type LocalesSource = z.infer<typeof localesSchema>;
export type HelpLine = z.infer<typeof helpLineSchema>;

/** JSON Schemas of the YAML files, so that editors complete and check what an author writes. */
import { z } from 'zod';
import { banListSchema } from './ban-list.ts';
import { castSchema, setSchema } from './scene.ts';
import { episodeSchema, helpSchema, localesSchema, seriesSchema } from './story.ts';

const schemas: Record<string, [title: string, schema: z.ZodType]> = {
  series: ['Series', seriesSchema],
  episode: ['Episode', episodeSchema],
  cast: ['Cast member', castSchema],
  set: ['Set', setSchema],
  locales: ['Languages', localesSchema],
  help: ['Help lines', helpSchema],
  'ban-list': ['Words that are not used', banListSchema]
};

/** By file name without its ending. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, [title, schema]]) => [
      name,
      { title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }
    ])
  );
}

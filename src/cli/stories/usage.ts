/** The commands and options of `npm run stories`, as text and as parsed values. */
import { parseArgs } from 'node:util';

export const usage = `npm run stories -- <command> [options]

  check    look for everything that is wrong in the stories
  stats    panels, pages, words, reading time and reading grade by episode and language
  build    check, compile, and draw the pictures
  schema   write the JSON Schemas that editors check the YAML files with

  --root <folder>     folder of the stories (stories)
  --series <folder>   read this series in place of those in the root; may be repeated
  --no-art            build: do not draw the pictures
  --draft             build: write what compiles even when there are errors
  --json              check, stats, build: print JSON

HARBORLIGHT_PSEUDO=1 adds the made-up language ar-XB to a build.`;

export type Command = 'check' | 'stats' | 'build' | 'schema';

export interface Arguments {
  command: Command;
  root: string;
  series: string[] | undefined;
  art: boolean;
  draft: boolean;
  json: boolean;
}

/** Parses the arguments; throws an error with a plain message when they make no sense. */
export function parseArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: 'stories' },
      series: { type: 'string', multiple: true },
      'no-art': { type: 'boolean', default: false },
      draft: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false }
    }
  });
  const [command, ...rest] = positionals;
  if (!isCommand(command) || rest.length > 0) throw new Error(usage);
  const { root, series, draft, json } = values;
  return { command, root, series, art: !values['no-art'], draft, json };
}

function isCommand(text: string | undefined): text is Command {
  return text === 'check' || text === 'stats' || text === 'build' || text === 'schema';
}

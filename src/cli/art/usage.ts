/** The commands and options of `npm run art`, as text and as parsed values. */
import { parseArgs } from 'node:util';

export const usage = `npm run art -- <command> [options]

  draw     draw the pictures that are not in the cache into static/art
             --episode <id>   only this episode
             --panel <id>     only this panel
  panel <episode> <panel> --out <file.png>
           draw one panel as a PNG, past the cache
             --words          outline its balloons, and what they must not cover
             --layers         write its three layers beside it
  sheet    draw every page with its panels in place and its words, the cast and the sets, as PNG
             --episode <id>   only this episode
             --page <id>      only this page
             --out <folder>   where to (.cache/sheets)
  kit      print the names that scenes, cast and sets may use

  --root <folder>     folder of the stories (stories)
  --series <folder>   read this series in place of those in the root; may be repeated
  --json              draw, kit: print JSON`;

export interface Arguments {
  command: 'draw' | 'panel' | 'sheet' | 'kit';
  rest: string[];
  root: string;
  series: string[] | undefined;
  episode: string | undefined;
  panel: string | undefined;
  page: string | undefined;
  out: string | undefined;
  words: boolean;
  layers: boolean;
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
      episode: { type: 'string' },
      panel: { type: 'string' },
      page: { type: 'string' },
      out: { type: 'string' },
      words: { type: 'boolean', default: false },
      layers: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false }
    }
  });
  const [command, ...rest] = positionals;
  if (command !== 'draw' && command !== 'panel' && command !== 'sheet' && command !== 'kit') {
    throw new Error(usage);
  }
  if (rest.length !== (command === 'panel' ? 2 : 0)) throw new Error(usage);
  const { root, series, episode, panel, page, out, words, layers, json } = values;
  return { command, rest, root, series, episode, panel, page, out, words, layers, json };
}

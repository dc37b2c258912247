/** A small story for tests: two main pages, a choice with an open and a pause option, a prompt. */
import type { Balloon, CompiledEpisode, Page, Panel } from '../core/compiled.ts';

export function balloon(id: string, text: string, by: string | null = null): Balloon {
  return {
    id,
    kind: 'speech',
    by,
    speaker: by && by.toUpperCase(),
    text,
    at: [50, 20],
    width: 40,
    tail: null
  };
}

export function panel(id: string, changes: Partial<Panel> = {}): Panel {
  return {
    id,
    box: { x: 0, y: 0, w: 1, h: 0.5 },
    border: 'frame',
    alt: `Picture of ${id}`,
    picture: { hash: id, widths: [720, 1200], ratio: 0.7, layers: [], tint: '#888888' },
    keepClear: [],
    balloons: [],
    transition: 'slide',
    prompt: null,
    choice: null,
    ...changes
  };
}

export function page(
  id: string,
  number: number,
  panels: Panel[],
  changes: Partial<Page> = {}
): Page {
  return { id, number, title: null, ratio: 1.4, panels, next: null, outcomeOf: null, ...changes };
}

/** one(a, b+choice) -> [good(g) -> two] | [bad(x1, x2) -> pause]; two(c+prompt, d). */
export function story(changes: Partial<CompiledEpisode> = {}): CompiledEpisode {
  return {
    format: 1,
    series: 's',
    id: 'e',
    number: 1,
    lang: 'en',
    dir: 'ltr',
    reading: 'ltr',
    status: 'reviewed',
    title: 'T',
    logline: 'L',
    contentNote: [],
    summary: [],
    skills: [],
    closing: { hope: 'H', skill: 'S' },
    noticed: null,
    help: [],
    sources: [],
    voices: [],
    cover: { picture: panel('cover').picture, alt: 'Cover' },
    pages: [
      page('one', 1, [panel('a'), panel('b', { choice: 'ask' })], { next: 'two' }),
      page('good', 2, [panel('g')], { next: 'two', outcomeOf: 'ask' }),
      page('bad', 3, [panel('x1'), panel('x2')], { outcomeOf: 'ask' }),
      page('two', 4, [
        panel('c', { prompt: 'why', balloons: [balloon('w', 'Hi.', 'nia')] }),
        panel('d')
      ])
    ],
    choices: [
      {
        id: 'ask',
        question: 'What now?',
        after: 'b',
        options: [
          { id: 'yes', text: 'Yes', goto: 'good', mood: 'open', pause: null },
          {
            id: 'no',
            text: 'No',
            goto: 'bad',
            mood: 'pause',
            pause: { feeling: 'F', reflect: 'R', rewind: 'Back' }
          }
        ]
      }
    ],
    prompts: [{ id: 'why', after: 'c', question: 'Why?', think: 't', pairs: null, write: null }],
    stats: { panels: 7, words: 1, minutes: 1, grade: null },
    ...changes
  };
}

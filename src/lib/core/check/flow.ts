/** The way through the story: every page is reached, every way ends, every choice and prompt is used. */
import { flowOf, type Flow } from '../flow.ts';
import { graphFaults } from '../graph.ts';
import type { Path } from '../source.ts';
import type { PageSource } from '../story.ts';
import { didYouMean } from '../suggest.ts';
import type { EpisodeContext } from './context.ts';

export function checkFlow(context: EpisodeContext): void {
  const { data } = context.episode;
  const flow = flowOf(data);
  checkUse(context, 'prompt');
  checkUse(context, 'choice');
  data.pages.forEach((page, index) => checkPage(context, flow, page, index));
  checkOptions(context, flow);
  checkGraph(context, flow);
}

/** Prompts and choices: named at a panel exactly once. */
function checkUse({ episode, problems }: EpisodeContext, what: 'prompt' | 'choice'): void {
  const { data, source } = episode;
  const items = what === 'prompt' ? data.prompts : data.choices;
  const known = new Set(items.map(({ id }) => id));
  const used = new Map<string, string>();
  data.pages.forEach((page, pageIndex) =>
    page.panels.forEach((panel, panelIndex) => {
      const id = panel[what];
      if (id === undefined) return;
      const place = { source, path: ['pages', pageIndex, 'panels', panelIndex, what] };
      const other = used.get(id);
      if (!known.has(id))
        problems.error(
          `unknown-${what}`,
          place,
          `There is no ${what} "${id}".`,
          didYouMean(id, known)
        );
      else if (other !== undefined) {
        problems.error(
          `${what}-twice`,
          place,
          `The ${what} "${id}" opens at "${other}" already.`,
          `Take it off one of the panels, or write a ${what} of its own for this one.`
        );
      }
      used.set(id, panel.id);
    })
  );
  items.forEach(({ id }, index) => {
    if (used.has(id)) return;
    const place = { source, path: [`${what}s`, index, 'id'] };
    problems.error(
      `unused-${what}`,
      place,
      `The ${what} "${id}" opens at no panel.`,
      `Add "${what}: ${id}" to the panel it follows, or remove it.`
    );
  });
}

function checkPage(
  { episode, problems }: EpisodeContext,
  flow: Flow,
  page: PageSource,
  index: number
): void {
  const { source } = episode;
  const path: Path = ['pages', index];
  if (page.outcomeOf !== undefined && !flow.choices.has(page.outcomeOf)) {
    const place = { source, path: [...path, 'outcomeOf'] };
    problems.error(
      'unknown-choice',
      place,
      `There is no choice "${page.outcomeOf}".`,
      didYouMean(page.outcomeOf, flow.choices.keys())
    );
  }
  const open = flow.opens.get(page.id);
  if (open !== undefined) {
    page.panels.slice(open + 1).forEach((panel, offset) => {
      const place = { source, path: [...path, 'panels', open + 1 + offset, 'id'] };
      const remedy =
        'Put the choice at the last panel of its page, and what follows on a page of its own.';
      problems.error(
        'unreachable-panel',
        place,
        `"${panel.id}" comes after a choice on its page and is never seen.`,
        remedy
      );
    });
  }
  if (page.next === undefined || page.next === 'end') return;
  const place = { source, path: [...path, 'next'] };
  const target = flow.pages.get(page.next);
  if (!target)
    problems.error(
      'unknown-page',
      place,
      `There is no page "${page.next}".`,
      didYouMean(page.next, flow.pages.keys())
    );
  else if (target.outcomeOf !== undefined && target.outcomeOf !== page.outcomeOf) {
    problems.error(
      'outcome-entered',
      place,
      `"${target.id}" shows the outcome of a choice, but "${page.id}" leads into it without choosing.`,
      'Lead to a page of the main line, or take "outcomeOf" off that page.'
    );
  }
}

function checkOptions({ episode, problems }: EpisodeContext, flow: Flow): void {
  const { data, source } = episode;
  data.choices.forEach((choice, choiceIndex) =>
    choice.options.forEach((option, index) => {
      const place = { source, path: ['choices', choiceIndex, 'options', index, 'goto'] };
      const target = flow.pages.get(option.goto);
      const branch = flow.branches.get(option.goto);
      if (!target) {
        problems.error(
          'unknown-page',
          place,
          `There is no page "${option.goto}".`,
          didYouMean(option.goto, flow.pages.keys())
        );
      } else if (target.outcomeOf !== undefined && target.outcomeOf !== choice.id) {
        problems.error(
          'wrong-outcome',
          place,
          `"${option.goto}" shows the outcome of the choice "${target.outcomeOf}".`,
          `Lead to a page with "outcomeOf: ${choice.id}".`
        );
      } else if (option.mood === 'pause' && target.outcomeOf === undefined) {
        problems.error(
          'pause-without-outcome',
          place,
          `The pause "${option.id}" leads to a page of the main line, from where nothing rewinds.`,
          `Lead to a page with "outcomeOf: ${choice.id}".`
        );
      } else if (branch && branch.mood !== option.mood) {
        problems.error(
          'shared-outcome',
          place,
          `"${option.goto}" is the outcome of "${branch.option}" too, which has another mood.`,
          'Give each of the two options a page of its own.'
        );
      }
    })
  );
  data.pages.forEach((page, index) => {
    const branch = flow.branches.get(page.id);
    if (branch?.mood !== 'pause' || page.next === undefined) return;
    if (
      flow.pages.get(page.next)?.outcomeOf === branch.choice ||
      (page.next !== 'end' && !flow.pages.has(page.next))
    )
      return;
    const place = { source, path: ['pages', index, 'next'] };
    problems.error(
      'pause-goes-on',
      place,
      `"${page.id}" ends the pause "${branch.option}", but goes on to "${page.next}".`,
      'Remove "next": after a pause the reader goes back to the choice.'
    );
  });
}

function checkGraph({ episode, problems }: EpisodeContext, flow: Flow): void {
  const { data, source } = episode;
  const first = data.pages[0];
  if (!first) return;
  const index = new Map(data.pages.map((page, at) => [page.id, at] as const));
  const place = (page: string): { source: typeof source; path: Path } => ({
    source,
    path: ['pages', index.get(page) ?? 0, 'id']
  });
  const { unreachable, deadEnds, loops } = graphFaults(waysOf(flow), first.id);
  for (const page of unreachable) {
    const outcome = flow.pages.get(page)?.outcomeOf;
    const remedy =
      outcome === undefined
        ? 'Lead to it by "next" or by an option\'s "goto", or remove it.'
        : `Lead to it by an option of "${outcome}" or by "next" of another page of that outcome, or remove it.`;
    problems.error(
      'unreachable-page',
      place(page),
      `No way leads to the page "${page}" and its panels.`,
      remedy
    );
  }
  for (const page of deadEnds) {
    problems.error(
      'dead-end',
      place(page),
      `After the page "${page}" the story stops.`,
      'Write "next: end" if the story ends here, or "next" with the page that follows.'
    );
  }
  for (const loop of loops) {
    const [page] = loop;
    if (page === undefined) continue;
    const message = `From "${page}" no way leads to the end: ${loop.slice(0, 6).join(', ')}${loop.length > 6 ? ' …' : ''} only lead to one another.`;
    problems.error(
      'endless-loop',
      place(page),
      message,
      'Let at least one option or "next" of these pages lead on, towards "next: end".'
    );
  }
}

/** Ways out of every page. A way that is wrong in itself has been told and counts as an end. */
function waysOf(flow: Flow): Map<string, Array<string | null>> {
  const known = (page: string): string | null => (flow.pages.has(page) ? page : null);
  const ways = new Map<string, Array<string | null>>();
  for (const [id, page] of flow.pages) {
    const choice = page.panels[flow.opens.get(id) ?? -1]?.choice;
    const options = flow.choices.get(choice ?? '')?.options;
    const next = flow.next.get(id);
    const branch = flow.branches.get(id);
    if (options)
      ways.set(
        id,
        options.map((option) => known(option.goto))
      );
    else if (typeof next === 'string') ways.set(id, [known(next)]);
    else if (next === null && branch?.mood === 'pause')
      ways.set(id, [flow.homes.get(branch.choice) ?? null]);
    else ways.set(id, next === null ? [null] : []);
  }
  return ways;
}

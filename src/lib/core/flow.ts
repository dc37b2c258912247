/** How the pages of an episode follow one another, as its file says it. */
import type { ChoiceSource, EpisodeSource, PageSource } from './story.ts';

/** The option whose outcome a page shows. */
export interface Branch {
  choice: string;
  option: string;
  mood: 'open' | 'pause';
}

export interface Flow {
  pages: Map<string, PageSource>;
  choices: Map<string, ChoiceSource>;
  /** Choice to the page it opens on. */
  homes: Map<string, string>;
  /** Page to the index of the panel at which its first choice opens. */
  opens: Map<string, number>;
  /** Outcome pages to the option that leads to them; pages that no option leads to are not in it. */
  branches: Map<string, Branch>;
  /** Page to the page after it; null at the story's end and at the end of a pause; undefined where it leads nowhere. */
  next: Map<string, string | null | undefined>;
}

/** Reads the flow off an episode; pages of the same id count once, the first. */
export function flowOf(episode: EpisodeSource): Flow {
  const pages = new Map<string, PageSource>();
  for (const page of episode.pages) if (!pages.has(page.id)) pages.set(page.id, page);
  const choices = new Map(episode.choices.map((choice) => [choice.id, choice]));
  const homes = new Map<string, string>();
  const opens = new Map<string, number>();
  for (const [id, page] of pages) {
    for (const [index, { choice }] of page.panels.entries()) {
      if (choice === undefined || !choices.has(choice)) continue;
      if (!homes.has(choice)) homes.set(choice, id);
      if (!opens.has(id)) opens.set(id, index);
    }
  }
  const branches = branchesOf(episode, pages);
  const next = new Map<string, string | null | undefined>();
  let mainAfter: string | undefined;
  for (const page of [...episode.pages].reverse()) {
    if (page.next !== undefined) next.set(page.id, page.next === 'end' ? null : page.next);
    else if (branches.get(page.id)?.mood === 'pause') next.set(page.id, null);
    else next.set(page.id, mainAfter);
    if (page.outcomeOf === undefined) mainAfter = page.id;
  }
  return { pages, choices, homes, opens, branches, next };
}

function branchesOf(episode: EpisodeSource, pages: Map<string, PageSource>): Map<string, Branch> {
  const branches = new Map<string, Branch>();
  for (const choice of episode.choices) {
    for (const option of choice.options) {
      let page = pages.get(option.goto);
      while (page && page.outcomeOf === choice.id && !branches.has(page.id)) {
        branches.set(page.id, { choice: choice.id, option: option.id, mood: option.mood });
        page = page.next === undefined ? undefined : pages.get(page.next);
      }
    }
  }
  return branches;
}

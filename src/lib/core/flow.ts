/** How the pages of an episode follow one another, as its file says it. */
import type { EpisodeSource, PageSource } from './story.ts';

/** The option whose outcome a page shows. */
export interface Branch {
  choice: string;
  option: string;
  mood: 'open' | 'pause';
}

export interface Flow {
  pages: Map<string, PageSource>;
  /** Outcome pages to the option that leads to them; pages that no option leads to are not in it. */
  branches: Map<string, Branch>;
  /** Page to the page after it; null at the story's end and at the end of a pause; undefined where it leads nowhere. */
  next: Map<string, string | null | undefined>;
}

/** Reads the flow off an episode; pages of the same id count once, the first. */
export function flowOf(episode: EpisodeSource): Flow {
  const pages = new Map<string, PageSource>();
  for (const page of episode.pages) if (!pages.has(page.id)) pages.set(page.id, page);
  const branches = branchesOf(episode, pages);
  const next = new Map<string, string | null | undefined>();
  let mainAfter: string | undefined;
  for (const page of [...episode.pages].reverse()) {
    if (page.next !== undefined) next.set(page.id, page.next === 'end' ? null : page.next);
    else if (branches.get(page.id)?.mood === 'pause') next.set(page.id, null);
    else next.set(page.id, mainAfter);
    if (page.outcomeOf === undefined) mainAfter = page.id;
  }
  return { pages, branches, next };
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

/**
 * The course of one episode: every place where a reader can stand and how the places follow one
 * another. Pure; knows nothing of screens. What was chosen is passed in and lives only in the
 * memory of the sitting.
 */
import type {
  Choice,
  ChoiceOption,
  CompiledEpisode,
  Page,
  Panel,
  Prompt
} from '../core/compiled.ts';

/** A place in the story: the opening, a panel, a card that opens after a panel, or the closing. */
export type Stop =
  | { at: 'opening' }
  | { at: 'panel'; panel: string }
  | { at: 'prompt'; panel: string }
  | { at: 'choice'; panel: string }
  | { at: 'pause'; panel: string; choice: string; option: string }
  | { at: 'closing' };

/** Choice id to the option taken in this sitting. */
export type Taken = Readonly<Record<string, string>>;

interface Spot {
  page: Page;
  panel: Panel;
  index: number;
}

interface Branch {
  choice: Choice;
  option: ChoiceOption;
}

/** True when both stand at the same place. */
export function sameStop(a: Stop, b: Stop): boolean {
  return a.at === b.at && ('panel' in a ? a.panel : '') === ('panel' in b ? b.panel : '');
}

export class Course {
  readonly first: string;
  readonly last: string;
  readonly #episode: CompiledEpisode;
  readonly #pages = new Map<string, Page>();
  readonly #spots = new Map<string, Spot>();
  readonly #choices = new Map<string, Choice>();
  readonly #prompts = new Map<string, Prompt>();
  readonly #branches = new Map<string, Branch>();

  constructor(episode: CompiledEpisode) {
    this.#episode = episode;
    for (const page of episode.pages) {
      this.#pages.set(page.id, page);
      page.panels.forEach((panel, index) => this.#spots.set(panel.id, { page, panel, index }));
    }
    for (const choice of episode.choices) this.#choices.set(choice.id, choice);
    for (const prompt of episode.prompts) this.#prompts.set(prompt.id, prompt);
    for (const choice of episode.choices)
      for (const option of choice.options)
        for (const page of this.branchPages(choice, option))
          this.#branches.set(page.id, { choice, option });
    const main = episode.pages.filter((page) => page.outcomeOf === null);
    this.first = main[0]?.panels[0]?.id ?? '';
    this.last = main.at(-1)?.panels.at(-1)?.id ?? '';
  }

  get pages(): readonly Page[] {
    return this.#episode.pages;
  }

  has(panel: string): boolean {
    return this.#spots.has(panel);
  }

  panel(id: string): Panel {
    return this.#spot(id).panel;
  }

  pageOf(panel: string): Page {
    return this.#spot(panel).page;
  }

  /** Place of the panel on its page, from 0. */
  indexOf(panel: string): number {
    return this.#spot(panel).index;
  }

  choiceAfter(panel: string): Choice | null {
    return this.#choices.get(this.#spot(panel).panel.choice ?? '') ?? null;
  }

  promptAfter(panel: string): Prompt | null {
    return this.#prompts.get(this.#spot(panel).panel.prompt ?? '') ?? null;
  }

  /** The option whose outcome this page shows, or null on the main line. */
  branchOf(page: string): Branch | null {
    return this.#branches.get(page) ?? null;
  }

  /** The pages of an option's outcome in order. */
  branchPages(choice: Choice, option: ChoiceOption): Page[] {
    const pages: Page[] = [];
    let page = this.#pages.get(option.goto);
    while (page && page.outcomeOf === choice.id && !pages.includes(page)) {
      pages.push(page);
      page = page.next === null ? undefined : this.#pages.get(page.next);
    }
    return pages;
  }

  /** The stop that a pick leads to. */
  pick(choice: Choice, option: ChoiceOption): Stop {
    const target = this.#pages.get(option.goto)?.panels[0];
    return target ? { at: 'panel', panel: target.id } : { at: 'choice', panel: choice.after };
  }

  /** The stop after this one; null where the reader must choose, or at the end. */
  next(stop: Stop): Stop | null {
    switch (stop.at) {
      case 'opening':
        return { at: 'panel', panel: this.first };
      case 'panel':
        if (this.promptAfter(stop.panel)) return { at: 'prompt', panel: stop.panel };
        return this.choiceAfter(stop.panel)
          ? { at: 'choice', panel: stop.panel }
          : this.#onward(stop.panel);
      case 'prompt':
        return this.choiceAfter(stop.panel)
          ? { at: 'choice', panel: stop.panel }
          : this.#onward(stop.panel);
      case 'pause':
        return { at: 'choice', panel: this.#choices.get(stop.choice)?.after ?? stop.panel };
      case 'choice':
      case 'closing':
        return null;
    }
  }

  /** The stop before this one; cards are passed over, except that an outcome leads back to its choice. */
  back(stop: Stop, taken: Taken): Stop | null {
    switch (stop.at) {
      case 'opening':
        return null;
      case 'panel':
        return this.#before(stop.panel, taken);
      case 'closing':
        return { at: 'panel', panel: this.last };
      default:
        return { at: 'panel', panel: stop.panel };
    }
  }

  /**
   * Every panel one has passed or can pass without choosing again, in order: the main line with the
   * outcomes taken. It ends at the first choice not yet made, unless `current` lies beyond it.
   */
  line(taken: Taken, current: string): Panel[] {
    const reached = this.has(current) ? this.pageOf(current) : null;
    const mainOfReached = reached && this.branchOf(reached.id) ? null : reached;
    const open = mainOfReached ? this.pages.indexOf(mainOfReached) : -1;
    const panels: Panel[] = [];
    for (const page of this.pages) {
      if (page.outcomeOf !== null) continue;
      panels.push(...page.panels);
      const choice = page.panels.map((panel) => this.choiceAfter(panel.id)).find(Boolean);
      if (!choice) continue;
      const option = choice.options.find(({ id }) => id === taken[choice.id]);
      if (option) for (const step of this.branchPages(choice, option)) panels.push(...step.panels);
      const passed = option ? option.mood === 'open' : false;
      if (!passed && this.pages.indexOf(page) >= open) break;
    }
    return panels;
  }

  /** The option a panel's page belongs to, as a choice already made: for links straight into an outcome. */
  implied(panel: string): { choice: string; option: string } | null {
    const branch = this.branchOf(this.pageOf(panel).id);
    return branch ? { choice: branch.choice.id, option: branch.option.id } : null;
  }

  /** The panel that may be remembered on the device: never one that gives a choice away. */
  storable(panel: string): string {
    return this.branchOf(this.pageOf(panel).id)?.choice.after ?? panel;
  }

  #spot(id: string): Spot {
    const spot = this.#spots.get(id);
    if (!spot) throw new Error(`no panel ${id} in ${this.#episode.id}`);
    return spot;
  }

  #onward(panel: string): Stop {
    const { page, index } = this.#spot(panel);
    const sibling = page.panels[index + 1];
    if (sibling) return { at: 'panel', panel: sibling.id };
    const onward = page.next === null ? undefined : this.#pages.get(page.next)?.panels[0];
    if (onward) return { at: 'panel', panel: onward.id };
    const branch = this.branchOf(page.id);
    return branch?.option.mood === 'pause'
      ? { at: 'pause', panel, choice: branch.choice.id, option: branch.option.id }
      : { at: 'closing' };
  }

  #before(panel: string, taken: Taken): Stop {
    const { page, index } = this.#spot(panel);
    const sibling = page.panels[index - 1];
    if (sibling) return { at: 'panel', panel: sibling.id };
    const branch = this.branchOf(page.id);
    if (branch && branch.option.goto === page.id)
      return { at: 'choice', panel: branch.choice.after };
    if (!branch) {
      const behind = this.#lastMainBefore(page);
      const choice = behind ? this.choiceAfter(behind.id) : null;
      if (choice) {
        const option = choice.options.find(({ id }) => id === taken[choice.id]);
        const end =
          option?.mood === 'open' ? this.branchPages(choice, option).at(-1)?.panels.at(-1) : null;
        return end ? { at: 'panel', panel: end.id } : { at: 'choice', panel: choice.after };
      }
      return behind ? { at: 'panel', panel: behind.id } : { at: 'opening' };
    }
    const before = this.pages.find(
      (other) => other.next === page.id && other.outcomeOf === page.outcomeOf
    );
    const end = before?.panels.at(-1);
    return end ? { at: 'panel', panel: end.id } : { at: 'choice', panel: branch.choice.after };
  }

  #lastMainBefore(page: Page): Panel | undefined {
    const main = this.pages.filter((other) => other.outcomeOf === null);
    return main[main.indexOf(page) - 1]?.panels.at(-1);
  }
}

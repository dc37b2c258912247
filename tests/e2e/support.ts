/**
 * What all browser tests share: a watch over every request and every error, and a reader who goes
 * through a whole episode in whatever way a test turns panels.
 */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Catalog, CompiledEpisode } from '../../src/lib/core/compiled.ts';

export { expect };

/** Where the tests' server has the built site. */
export const SITE = 'http://127.0.0.1:4173/school/reader/';

const catalog = JSON.parse(readFileSync('src/generated/catalog.json', 'utf8')) as Catalog;
export const EPISODE = 'the-empty-seat';
export const PSEUDO = 'ar-XB';

/** UI messages of a language, as the build wrote them. */
export function uiWords(lang: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(`src/generated/ui/${lang}.json`, 'utf8'));
}

/** The compiled episode in one language. */
export function episodeIn(lang: string): CompiledEpisode {
  const entry = catalog.series
    .flatMap((series) => series.episodes)
    .find((episode) => episode.id === EPISODE);
  const file = entry?.locales[lang]?.file;
  if (!file) throw new Error(`the build has no ${EPISODE} in ${lang}`);
  return JSON.parse(readFileSync(`build/${file}`, 'utf8')) as CompiledEpisode;
}

/** Panels of the main line in order. */
export function mainLine(episode: CompiledEpisode): string[] {
  return episode.pages
    .filter((page) => page.outcomeOf === null)
    .flatMap((page) => page.panels.map((panel) => panel.id));
}

export function readerPath(lang: string, panel?: string): string {
  return `${lang}/read/${EPISODE}/${panel ? `#${panel}` : ''}`;
}

interface Watch {
  /** Errors that a test expects, e.g. of files that are missing on purpose. */
  allow(pattern: RegExp): void;
}

/** Every test fails on a request to another origin, on an uncaught error and on a broken security policy. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const strangers: string[] = [];
      const errors: string[] = [];
      const allowed: RegExp[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1')
          strangers.push(request.url());
      });
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use({ allow: (pattern) => allowed.push(pattern) });
      expect(strangers, 'requests to another origin').toEqual([]);
      expect(
        errors.filter((error) => !allowed.some((pattern) => pattern.test(error))),
        'errors in the page'
      ).toEqual([]);
    },
    { auto: true }
  ]
});

/** The reader's root, which says in its data where it is. */
export function readerOf(page: Page): Locator {
  return page.locator('[data-mode]');
}

/** Where the reader is: the kind of stop and the panel. */
export async function place(page: Page): Promise<{ stop: string; panel: string }> {
  return readerOf(page).evaluate((root: HTMLElement) => ({
    stop: root.dataset.stop ?? '',
    panel: root.dataset.panel ?? ''
  }));
}

/** Waits until the reader has moved on from where it was. */
export async function moved(
  page: Page,
  from: { stop: string; panel: string }
): Promise<{ stop: string; panel: string }> {
  await expect
    .poll(async () => JSON.stringify(await place(page)), {
      message: `stuck at ${JSON.stringify(from)}`
    })
    .not.toBe(JSON.stringify(from));
  return place(page);
}

export interface Ways {
  /** Turns to the next panel. */
  turn(): Promise<void>;
  /** Uses a button or link of a card. */
  press(target: Locator): Promise<void>;
}

export interface Journey {
  /** Panels in the order in which they were shown. */
  panels: string[];
  prompts: string[];
  pauses: number;
}

/**
 * Reads from where the reader is to the closing page: takes each choice's less helpful option first,
 * goes back from its pause and takes the first helpful one.
 */
export async function readToTheEnd(
  page: Page,
  episode: CompiledEpisode,
  ways: Ways,
  each?: (panel: string) => Promise<void>
): Promise<Journey> {
  const journey: Journey = { panels: [], prompts: [], pauses: 0 };
  const paused = new Set<string>();
  await expect(readerOf(page)).not.toHaveAttribute('data-stop', 'opening');
  let here = await place(page);
  for (let step = 0; step < 400 && here.stop !== 'closing'; step++) {
    if (here.stop === 'panel') {
      journey.panels.push(here.panel);
      await each?.(here.panel);
      await ways.turn();
    } else if (here.stop === 'prompt') {
      const card = page.locator('[data-prompt]');
      journey.prompts.push((await card.getAttribute('data-prompt')) ?? '');
      await ways.press(card.getByRole('button'));
    } else if (here.stop === 'choice') {
      const card = page.locator('[data-choice]');
      const choice = episode.choices.find(
        ({ id }) =>
          id === here.panel ||
          episode.pages.some((p) => p.panels.some((q) => q.id === here.panel && q.choice === id))
      );
      if (!choice) throw new Error(`no choice belongs to panel ${here.panel}`);
      const mood = paused.has(choice.id) ? 'open' : 'pause';
      paused.add(choice.id);
      const option =
        choice.options.find((candidate) => candidate.mood === mood) ?? choice.options[0];
      await ways.press(card.locator(`[data-option="${option?.id}"]`));
    } else if (here.stop === 'pause') {
      journey.pauses++;
      await ways.press(page.locator('[data-rewind]'));
    } else {
      throw new Error(`the reader is at an unknown stop: ${JSON.stringify(here)}`);
    }
    here = await moved(page, here);
  }
  expect(here.stop).toBe('closing');
  return journey;
}

/** Axe finds nothing on the page as it stands; `where` names it in a failure. */
export async function audit(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`
  );
  expect(found, where).toEqual([]);
}

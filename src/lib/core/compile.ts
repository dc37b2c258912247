/**
 * Compiles an episode: once what is the same in every language (`prepareEpisode`), then its words in
 * each (`compileEpisode`). Every page, panel and message is looked at once.
 */
import type {
  Balloon,
  Choice,
  CompiledEpisode,
  Direction,
  Page,
  Panel,
  Picture,
  Prompt
} from './compiled.ts';
import { flowOf } from './flow.ts';
import type { LoadedEpisode, LoadedSeries } from './library.ts';
import { placePage } from './page-geometry.ts';
import {
  isCut,
  pictureSource,
  type Describe,
  type KeepClear,
  type PictureJob
} from './pictures.ts';
import { readingGrade, readingMinutes } from './readability.ts';
import { unknownNames } from './scene-names.ts';
import { mouthOf, type Kit, type Scene } from './scene.ts';
import type { PanelSource, WordsSource } from './story.ts';
import { countWords, isStoryText, messageKeys } from './words.ts';

export interface PreparedEpisode {
  series: LoadedSeries;
  episode: LoadedEpisode;
  cover: Picture;
  /** Pages without their words. */
  pages: Array<Omit<Page, 'title' | 'panels'> & { titled: boolean; panels: PreparedPanel[] }>;
  jobs: PictureJob[];
}

type PreparedPanel = Omit<Panel, 'alt' | 'balloons'> & {
  words: WordsSource[];
  tails: Array<[number, number] | null>;
};

/** A language as an episode is compiled for it. `text` never fails: it falls back as the build wants. */
export interface EpisodeLanguage {
  code: string;
  dir: Direction;
  status: 'reviewed' | 'draft';
  text(key: string): string;
  castName(id: string): string;
}

/** What the compiler is lent by the art. */
export interface ArtForCompile {
  kit: Kit;
  describe: Describe;
  keepClear: KeepClear;
}

/**
 * What no language changes. Panels whose picture cannot be made out are left out, and so is an episode
 * without a cover or panels (null); the check has told why.
 */
export function prepareEpisode(
  series: LoadedSeries,
  episode: LoadedEpisode,
  { kit, describe, keepClear }: ArtForCompile
): PreparedEpisode | null {
  const { data, folder } = episode;
  const jobs: PictureJob[] = [];
  const take = (
    from: Parameters<typeof pictureSource>[0],
    ratio: number,
    panel: string
  ): PictureJob | null => {
    if (from.scene && unknownNames(from.scene, series, kit).length > 0) return null;
    const source = pictureSource(from, series, folder);
    if (!source) return null;
    const job = { picture: describe(source, ratio), source, ratio, episode: data.id, panel };
    jobs.push(job);
    return job;
  };
  const cover = take(data.cover, data.cover.ratio, 'cover');
  if (!cover) return null;
  const flow = flowOf(data);
  const pages: PreparedEpisode['pages'] = [];
  for (const [index, page] of data.pages.entries()) {
    const placed = placePage(page, series.data.reading);
    const panels: PreparedPanel[] = [];
    for (const [panelIndex, panel] of page.panels.entries()) {
      const place = placed.panels[panelIndex];
      const job = place && take(panel, place.ratio, panel.id);
      if (!job) continue;
      panels.push({
        id: panel.id,
        box: place.box,
        border: place.inset ? 'inset' : panel.border,
        picture: job.picture,
        keepClear: isCut(job.source) ? [] : keepClear(job.source, place.ratio),
        transition: panel.transition,
        prompt: panel.prompt ?? null,
        choice: panel.choice ?? null,
        words: panel.words,
        tails: panel.words.map((words) => tailOf(words, panel, place.ratio))
      });
    }
    if (panels.length === 0) continue;
    const { id, titled, outcomeOf = null } = page;
    pages.push({
      id,
      number: index + 1,
      titled,
      ratio: placed.ratio,
      next: flow.next.get(id) ?? null,
      outcomeOf,
      panels
    });
  }
  return pages.length > 0 ? { series, episode, cover: cover.picture, pages, jobs } : null;
}

/** Where a balloon's tail points: where the author says, else at the speaker's mouth; null for none. */
export function tailOf(
  words: WordsSource,
  panel: PanelSource,
  ratio: number
): [number, number] | null {
  if (words.tail === 'none') return null;
  if (words.tail) return words.tail;
  if (words.by === undefined || !hasTail(words)) return null;
  const figure = speakerIn(panel.scene, words.by);
  if (!figure) return null;
  const [x, y] = mouthOf(figure, ratio);
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

function hasTail(words: WordsSource): boolean {
  return words.kind !== 'caption' && words.kind !== 'sfx' && words.kind !== 'phone';
}

function speakerIn(scene: Scene | undefined, by: string): Scene['figures'][number] | undefined {
  return scene?.figures.find((figure) => figure.who === by);
}

/** The episode in one language. */
export function compileEpisode(
  prepared: PreparedEpisode,
  language: EpisodeLanguage
): CompiledEpisode {
  const { series, episode } = prepared;
  const { data } = episode;
  const { text } = language;
  const pages = prepared.pages.map(({ titled, panels, ...page }): Page => ({
    ...page,
    title: titled ? text(`pages.${page.id}.title`) : null,
    panels: panels.map((panel) => panelIn(panel, language))
  }));
  return {
    format: 1,
    series: series.data.id,
    id: data.id,
    number: data.number,
    lang: language.code,
    dir: language.dir,
    reading: series.data.reading,
    status: language.status,
    title: text('title'),
    logline: text('logline'),
    contentNote: data.contentNote.map((key) => text(`note.${key}`)),
    summary: data.summary.map((key) => text(`summary.${key}`)),
    skills: data.skills.map((id) => ({
      id,
      title: text(`skills.${id}.title`),
      text: text(`skills.${id}.text`)
    })),
    closing: { hope: text('closing.hope'), skill: text('closing.skill') },
    help: data.help.map((id) => ({ id })),
    sources: data.sources,
    voices: voicesOf(prepared, language),
    cover: { picture: prepared.cover, alt: text('cover.alt') },
    pages,
    choices: choicesIn(prepared, text),
    prompts: promptsIn(prepared, text),
    stats: statsOf(prepared, language)
  };
}

function panelIn({ words, tails, ...panel }: PreparedPanel, language: EpisodeLanguage): Panel {
  const balloons = words.map((item, index): Balloon => ({
    id: item.id,
    kind: item.kind,
    by: item.by ?? null,
    speaker: item.by === undefined ? null : language.castName(item.by),
    text: language.text(`panels.${panel.id}.${item.id}`),
    at: item.at,
    width: item.width,
    tail: tails[index] ?? null
  }));
  return { ...panel, alt: language.text(`panels.${panel.id}.alt`), balloons };
}

function voicesOf(
  { series, pages }: PreparedEpisode,
  language: EpisodeLanguage
): CompiledEpisode['voices'] {
  const speakers = new Set<string>();
  for (const page of pages) {
    for (const panel of page.panels)
      for (const { by } of panel.words) if (by !== undefined) speakers.add(by);
  }
  return [...speakers].map((id) => {
    const voice = series.cast.get(id)?.data.voice ?? { pitch: 1, rate: 1 };
    return { id, name: language.castName(id), pitch: voice.pitch, rate: voice.rate };
  });
}

function choicesIn({ episode, pages }: PreparedEpisode, text: (key: string) => string): Choice[] {
  const after = panelsWith(pages, 'choice');
  return episode.data.choices.map((choice) => ({
    id: choice.id,
    question: text(`choices.${choice.id}.question`),
    after: after.get(choice.id) ?? '',
    options: choice.options.map((option) => {
      const key = `choices.${choice.id}.${option.id}`;
      const pause =
        option.mood === 'pause'
          ? {
              feeling: text(`${key}.feeling`),
              reflect: text(`${key}.reflect`),
              rewind: text(`${key}.rewind`)
            }
          : null;
      return {
        id: option.id,
        text: text(`${key}.text`),
        goto: option.goto,
        mood: option.mood,
        pause
      };
    })
  }));
}

function promptsIn({ episode, pages }: PreparedEpisode, text: (key: string) => string): Prompt[] {
  const after = panelsWith(pages, 'prompt');
  return episode.data.prompts.map(({ id, lines }) => {
    const line = (name: 'think' | 'pairs' | 'write'): string | null =>
      lines.includes(name) ? text(`prompts.${id}.${name}`) : null;
    const question = text(`prompts.${id}.question`);
    return {
      id,
      after: after.get(id) ?? '',
      question,
      think: line('think'),
      pairs: line('pairs'),
      write: line('write')
    };
  });
}

function panelsWith(
  pages: PreparedEpisode['pages'],
  what: 'prompt' | 'choice'
): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of pages) {
    for (const panel of page.panels) {
      const id = panel[what];
      if (id !== null && !found.has(id)) found.set(id, panel.id);
    }
  }
  return found;
}

function statsOf(
  { episode, pages }: PreparedEpisode,
  language: EpisodeLanguage
): CompiledEpisode['stats'] {
  const texts = storyTexts(episode, language.text);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const panels = pages.reduce((sum, page) => sum + page.panels.length, 0);
  const minutes = readingMinutes(words, panels, episode.data.grade);
  return { panels, words, minutes, grade: readingGrade(texts, language.code) };
}

/** The words that a reader reads in an episode, in the order of the file. */
export function storyTexts(
  episode: LoadedEpisode,
  text: (key: string) => string | undefined
): string[] {
  return messageKeys(episode.data)
    .filter(({ key }) => isStoryText(key))
    .flatMap(({ key }) => text(key) ?? []);
}

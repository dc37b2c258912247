/** The words of a prepared episode in one language. Every page, panel and message is looked at once. */
import type {
  Balloon,
  Choice,
  CompiledEpisode,
  Direction,
  Page,
  Panel,
  Prompt
} from './compiled.ts';
import { askedIn, boxIn, clearIn, editionFor, pointIn, type Edition } from './edition.ts';
import { softBreaks } from './hyphenate.ts';
import { wishPlaces } from './lettering-wish.ts';
import { breakOffsets, withoutBreaks } from './line-break.ts';
import type { LoadedEpisode } from './library.ts';
import { noticedIn } from './noticed.ts';
import type { PreparedEpisode, PreparedPanel } from './prepare.ts';
import { readingGrade, readingMinutes } from './readability.ts';
import { countWords, isStoryText, messageKeys } from './words.ts';

/** A language as an episode is compiled for it. `text` never fails: it falls back as the build wants. */
export interface EpisodeLanguage {
  code: string;
  dir: Direction;
  /** Shows pictures mirrored where its pages are turned around. */
  mirror?: boolean | undefined;
  status: 'reviewed' | 'draft';
  text(key: string): string;
  castName(id: string): string;
}

/** The episode in one language. */
export function compileEpisode(
  prepared: PreparedEpisode,
  language: EpisodeLanguage
): CompiledEpisode {
  const { series, episode } = prepared;
  const { data } = episode;
  const { text } = language;
  const edition = editionFor(language, series.data.reading);
  const pages = prepared.pages.map(({ titled, panels, ...page }): Page => ({
    ...page,
    title: titled ? text(`pages.${page.id}.title`) : null,
    panels: panels.map((panel) => panelIn(panel, language, edition))
  }));
  return {
    format: 1,
    series: series.data.id,
    id: data.id,
    number: data.number,
    lang: language.code,
    dir: language.dir,
    reading: edition.reading,
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
    noticed: noticedIn(data, text),
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

function panelIn(
  { words, tails, origins, ...panel }: PreparedPanel,
  language: EpisodeLanguage,
  edition: Edition
): Panel {
  const wished = words.map((item, index) => ({
    ...item,
    text: softBreaks(language.text(`panels.${panel.id}.${item.id}`), language.code),
    at: askedIn(edition, item.at),
    tail: pointIn(edition, tails[index] ?? null),
    source: pointIn(edition, origins[index] ?? null)
  }));
  const { ratio } = panel.picture;
  const keepClear = clearIn(edition, panel.keepClear);
  const { places } = wishPlaces(wished, { ratio, keepClear, reading: edition.reading });
  const balloons = wished.map(({ id, kind, by, text, tail }, index): Balloon => {
    const breaks = breakOffsets(text);
    return {
      id,
      kind,
      by: by ?? null,
      speaker: by === undefined ? null : language.castName(by),
      text: withoutBreaks(text),
      ...(breaks.length > 0 && { breaks }),
      at: places[index]?.at ?? [50, 50],
      width: places[index]?.width ?? 38,
      tail
    };
  });
  return {
    ...panel,
    box: boxIn(edition, panel.box),
    picture: edition.mirrored ? { ...panel.picture, mirrored: true } : panel.picture,
    keepClear,
    alt: language.text(`panels.${panel.id}.alt`),
    balloons
  };
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
  const opened = episode.data.choices.filter(({ id }) => after.has(id));
  return opened.map((choice) => ({
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
  const opened = episode.data.prompts.filter(({ id }) => after.has(id));
  return opened.map(({ id, lines }) => {
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

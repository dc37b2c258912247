/** Compiles lessons: one hashed JSON a lesson and language, and the list of all. */
import { createHash } from 'node:crypto';
import type { CatalogLocale, Source } from '../compiled.ts';
import type { LoadedSeries } from '../library.ts';
import type { CompiledLesson, LessonEntry, Section } from './blocks.ts';
import { episodeOf, type LoadedLesson, type LoadedLessons } from './load.ts';
import type { MarkdownSection } from './markdown.ts';
import { questionSection, selfCheckOf } from './self-check.ts';

export interface LessonFileOut {
  /** Below `static/`, e.g. `content/lesson.the-empty-seat-45-6-8.en.1a2b3c4d.json`. */
  file: string;
  json: string;
  lesson: CompiledLesson;
}

/** All lessons of a series in every language that they are written in. */
export function compileLessons(
  series: LoadedSeries,
  locales: readonly CatalogLocale[],
  sourceLang: string
): { entries: LessonEntry[]; files: LessonFileOut[] } {
  const entries: LessonEntry[] = [];
  const files: LessonFileOut[] = [];
  for (const lesson of series.lessons.lessons) {
    const base = baseOf(series, lesson);
    const entry: LessonEntry = { ...base, locales: {} };
    const questions = new Set(lesson.main.data.check.map(questionSection));
    for (const { code, dir, status } of locales) {
      const words = lesson.files.get(code);
      if (!words) continue;
      const sections = sectionsIn(series.lessons, lesson, code, sourceLang);
      const titled = new Map(sections.map(({ id, title }) => [id, title]));
      const made: CompiledLesson = {
        format: 1,
        ...base,
        lang: code,
        dir,
        status,
        title: words.data.title,
        summary: words.data.summary,
        plan: lesson.main.data.plan.map((step) => ({
          id: step.id,
          title: titled.get(step.id) ?? step.id,
          minutes: step.minutes,
          from: step.panels?.[0] ?? null,
          to: step.panels?.[1] ?? null,
          prompt: step.prompt ?? null,
          vote: step.vote ?? null
        })),
        sections: sections.filter(({ id }) => !questions.has(id)),
        sources: sourcesOf(series, lesson),
        check: lesson.main.data.check.flatMap((id) => {
          const section = sections.find((one) => one.id === questionSection(id));
          return (section && selfCheckOf(id, section.blocks)) ?? [];
        })
      };
      const json = JSON.stringify(made);
      const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
      const file = `content/lesson.${lesson.id}.${code}.${hash}.json`;
      files.push({ file, json, lesson: made });
      entry.locales[code] = { title: made.title, summary: made.summary, file, status };
    }
    entries.push(entry);
  }
  return { entries, files };
}

function baseOf(series: LoadedSeries, { id, main }: LoadedLesson): Omit<LessonEntry, 'locales'> {
  const { kind, episode, minutes, grades, audience, skills, standards } = main.data;
  return {
    id,
    series: series.data.id,
    kind,
    episode: episode ?? null,
    minutes,
    grades: grades ?? null,
    audience: audience ?? null,
    skills,
    standards
  };
}

/** Own sections in their order; shared ones stand where the source's reader expects them. */
function sectionsIn(
  lessons: LoadedLessons,
  lesson: LoadedLesson,
  lang: string,
  sourceLang: string
): Section[] {
  const { data } = lesson.main;
  const own = lesson.files.get(lang)?.sections ?? [];
  const fallback = lessons.shared.get(sourceLang)?.sections ?? [];
  const shared = lessons.shared.get(lang)?.sections ?? fallback;
  const ownIds = new Set(lesson.main.sections.map(({ id }) => id));
  const taken = data.include
    .filter((id) => !ownIds.has(id))
    .flatMap(
      (id) => shared.find((one) => one.id === id) ?? fallback.find((one) => one.id === id) ?? []
    );
  const mark =
    (isShared: boolean) =>
    (section: MarkdownSection): Section => ({
      id: section.id,
      title: section.title,
      blocks: section.blocks,
      shared: isShared
    });
  // What is read before class comes before the plan, the rest after it.
  const steps = new Set(data.plan.map(({ id }) => id));
  const first = own.findIndex(({ id }) => steps.has(id));
  const early = taken.filter(({ id }) => EARLY.has(id));
  const late = taken.filter(({ id }) => !EARLY.has(id));
  const cut = first < 0 ? own.length : first;
  return [
    ...own.slice(0, cut).map(mark(false)),
    ...early.map(mark(true)),
    ...own.slice(cut).map(mark(false)),
    ...late.map(mark(true))
  ];
}

/** Shared sections that a teacher needs before the lesson begins. */
const EARLY = new Set(['before', 'ground-rules', 'disclosure']);

function sourcesOf(series: LoadedSeries, lesson: LoadedLesson): Source[] {
  const episode = episodeOf(series, lesson);
  return lesson.main.data.sources.flatMap((one) =>
    typeof one === 'string' ? (episode?.sources.find(({ id }) => id === one) ?? []) : one
  );
}

/** Lessons read into memory: `lessons/<id>/<lang>.md` and the shared sections `lessons/shared/<lang>.md`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedEpisode } from '../library.ts';
import type { Problems } from '../problems.ts';
import { readAs } from '../schema-check.ts';
import { SourceFile } from '../source.ts';
import { readSections, type MarkdownSection } from './markdown.ts';
import { lessonSchema, lessonWordsSchema, type LessonSource, type LessonWords } from './schema.ts';

export interface LessonFile<T> {
  file: string;
  lang: string;
  /** The front matter, with its places. */
  source: SourceFile;
  data: T;
  sections: MarkdownSection[];
}

export interface LoadedLesson {
  id: string;
  folder: string;
  /** The source language's file, which carries the structure. */
  main: LessonFile<LessonSource>;
  /** Every language's words, the source's own among them. */
  files: Map<string, LessonFile<LessonWords>>;
}

export interface LoadedLessons {
  folder: string;
  lessons: LoadedLesson[];
  /** Shared sections by language. */
  shared: Map<string, { file: string; sections: MarkdownSection[] }>;
}

const SHARED = 'shared';

/** Reads the lessons of a series; empty when it has none. */
export function loadLessons(
  seriesFolder: string,
  sourceLang: string,
  problems: Problems
): LoadedLessons {
  const folder = join(seriesFolder, 'lessons');
  const found: LoadedLessons = { folder, lessons: [], shared: new Map() };
  if (!existsSync(folder)) return found;
  for (const [lang, file] of markdownFiles(join(folder, SHARED))) {
    const { sections } = body(file, readFileSync(file, 'utf8'), 0, problems);
    found.shared.set(lang, { file, sections });
  }
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SHARED)
    .map(({ name }) => name)
    .sort();
  for (const id of ids) {
    const lesson = loadLesson(join(folder, id), id, sourceLang, problems);
    if (lesson) found.lessons.push(lesson);
  }
  return found;
}

function loadLesson(
  folder: string,
  id: string,
  sourceLang: string,
  problems: Problems
): LoadedLesson | null {
  const texts = new Map(markdownFiles(folder));
  const mainFile = texts.get(sourceLang);
  if (mainFile === undefined) {
    problems.errorAt(
      'missing-file',
      join(folder, `${sourceLang}.md`),
      'The lesson has no file in the source language.',
      'Write it: its front matter carries the structure of the lesson.'
    );
    return null;
  }
  const main = readLesson(mainFile, sourceLang, lessonSchema, problems);
  if (!main) return null;
  const files = new Map<string, LessonFile<LessonWords>>();
  for (const [lang, file] of texts) {
    const read = lang === sourceLang ? main : readLesson(file, lang, lessonWordsSchema, problems);
    if (read) files.set(lang, read);
  }
  return { id, folder, main, files };
}

function readLesson<S extends typeof lessonSchema | typeof lessonWordsSchema>(
  file: string,
  lang: string,
  schema: S,
  problems: Problems
): LessonFile<ReturnType<S['parse']>> | null {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (end < 0) {
    problems.errorAt(
      'missing-front-matter',
      file,
      'The file does not begin with front matter.',
      'Begin with a line ---, then title and summary, then a line ---.'
    );
    return null;
  }
  // The first line is left empty, so that places are those of the file.
  const source = new SourceFile(file, text.slice(3, end));
  const data = readAs(schema, source, problems);
  if (data === null) return null;
  const before = text.slice(0, end + 5).split('\n').length - 1;
  const { sections } = body(file, text.slice(end + 5), before, problems);
  return { file, lang, source, data: data as ReturnType<S['parse']>, sections };
}

function body(
  file: string,
  text: string,
  before: number,
  problems: Problems
): { sections: MarkdownSection[] } {
  const { sections, faults } = readSections(text, before);
  for (const { line, message, remedy } of faults)
    problems.errorAt('lesson-text', file, message, remedy, line);
  return { sections };
}

function markdownFiles(folder: string): Array<[lang: string, file: string]> {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name.slice(0, -'.md'.length), join(folder, name)]);
}

/** The episode that a lesson teaches; none for a training, or when the series has no such episode. */
export const episodeOf = (
  series: { episodes: readonly LoadedEpisode[] },
  { main }: LoadedLesson
): LoadedEpisode['data'] | undefined =>
  series.episodes.find(({ data }) => data.id === main.data.episode)?.data;

/** Lessons: panels that are there, minutes that add up, the same sections in every language. */
import type { Library, LoadedSeries } from '../library.ts';
import type { Problems } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { episodeOf, type LoadedLesson, type LoadedLessons } from './load.ts';
import { requiredSections } from './schema.ts';
import { questionSection, selfCheckOf } from './self-check.ts';

interface LessonContext {
  library: Library;
  series: LoadedSeries;
  lessons: LoadedLessons;
  problems: Problems;
}

/** Adds to `problems` all that is wrong with the lessons of a series. */
export function checkLessons(library: Library, series: LoadedSeries, problems: Problems): void {
  const context = { library, series, lessons: series.lessons, problems };
  checkShared(context);
  for (const lesson of series.lessons.lessons) {
    checkKind(context, lesson);
    checkPlan(context, lesson);
    checkLanguages(context, lesson);
    checkSections(context, lesson);
    checkSelfCheck(context, lesson);
  }
}

/** Every language has the shared sections of the source language. */
function checkShared({ library, lessons, problems }: LessonContext): void {
  const main = library.locales.data.default;
  const wanted = lessons.shared.get(main)?.sections.map(({ id }) => id) ?? [];
  for (const [lang, { file, sections }] of lessons.shared) {
    if (lang === main) continue;
    for (const id of wanted) {
      if (sections.some((section) => section.id === id)) continue;
      problems.errorAt(
        'missing-section',
        file,
        `The shared section "${id}" is missing.`,
        `Translate it: a heading ## ... {#${id}} and its words.`
      );
    }
  }
}

/** A lesson belongs to an episode and grades, a training to those who read it. */
function checkKind({ series, problems }: LessonContext, lesson: LoadedLesson): void {
  const { data, source } = lesson.main;
  const need = (key: 'episode' | 'grades' | 'audience', remedy: string): void => {
    if (data[key] !== undefined) return;
    const message = `The ${data.kind} has no "${key}".`;
    problems.error('missing-key', { source, path: ['kind'] }, message, remedy);
  };
  if (data.kind === 'training') {
    need('audience', 'Write "audience: staff", "teachers" or "parents".');
    return;
  }
  need('episode', 'Write the id of the episode.');
  need('grades', 'Write "grades: 6-8" or "grades: 9-12".');
  if (data.episode === undefined) return;
  const ids = series.data.episodes;
  const episode = episodeOf(series, lesson);
  if (!episode) {
    const message = `There is no episode "${data.episode}".`;
    const place = { source, path: ['episode'] };
    problems.error('unknown-episode', place, message, didYouMean(data.episode, ids));
    return;
  }
  data.skills.forEach((skill, index) => {
    if (episode.skills.includes(skill)) return;
    const place = { source, path: ['skills', index] };
    const message = `The episode has no skill "${skill}".`;
    problems.error('unknown-skill', place, message, didYouMean(skill, episode.skills));
  });
  data.sources.forEach((one, index) => {
    if (typeof one !== 'string' || episode.sources.some(({ id }) => id === one)) return;
    const known = episode.sources.map(({ id }) => id);
    const place = { source, path: ['sources', index] };
    problems.error(
      'unknown-source',
      place,
      `The episode has no source "${one}".`,
      didYouMean(one, known)
    );
  });
}

/** The minutes add up; panels, prompts and votes are those of the episode; check-out comes last. */
function checkPlan({ series, problems }: LessonContext, lesson: LoadedLesson): void {
  const { data, source } = lesson.main;
  if (data.kind === 'training') return;
  const sum = data.plan.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== data.minutes) {
    problems.error(
      'minutes',
      { source, path: ['minutes'] },
      `The plan's steps take ${sum} minutes, the lesson ${data.minutes}.`,
      `Change a step by ${Math.abs(sum - data.minutes)}, or write "minutes: ${sum}".`
    );
  }
  if (data.plan.at(-1)?.id !== 'check-out') {
    const message = 'The plan does not end with a check-out.';
    const remedy = 'End it with the step "check-out": feelings and help.';
    problems.error('no-check-out', { source, path: ['plan'] }, message, remedy);
  }
  const episode = episodeOf(series, lesson);
  if (!episode) return;
  const order = episode.pages.flatMap((page) => page.panels.map(({ id }) => id));
  const known = {
    prompt: episode.prompts.map(({ id }) => id),
    vote: episode.choices.map(({ id }) => id)
  };
  data.plan.forEach((step, index) => {
    const path = ['plan', index];
    step.panels?.forEach((panel, which) => {
      if (order.includes(panel)) return;
      const place = { source, path: [...path, 'panels', which] };
      const message = `There is no panel "${panel}" in "${data.episode}".`;
      problems.error('unknown-panel', place, message, didYouMean(panel, order));
    });
    const [from, to] = (step.panels ?? []).map((panel) => order.indexOf(panel));
    if (from !== undefined && to !== undefined && from >= 0 && to >= 0 && from > to) {
      const place = { source, path: [...path, 'panels'] };
      const message = `The panel "${step.panels?.[0]}" comes after "${step.panels?.[1]}".`;
      problems.error('panel-order', place, message, 'Write the first panel first.');
    }
    for (const what of ['prompt', 'vote'] as const) {
      const id = step[what];
      if (id === undefined || known[what].includes(id)) continue;
      const place = { source, path: [...path, what] };
      const name = what === 'vote' ? 'choice' : 'prompt';
      const message = `There is no ${name} "${id}" in "${data.episode}".`;
      problems.error(`unknown-${name}`, place, message, didYouMean(id, known[what]));
    }
  });
}

/** A lesson is there in every language in which its episode is read; a training in the source at least. */
function checkLanguages({ library, series, problems }: LessonContext, lesson: LoadedLesson): void {
  const { main, files, folder } = lesson;
  const codes = library.locales.data.locales.map(({ code }) => code);
  const episode = episodeOf(series, lesson);
  for (const lang of series.data.lessonLanguages ?? codes) {
    if (files.has(lang) || !(episode?.languages ?? codes).includes(lang)) continue;
    problems.error(
      'missing-translation',
      { source: main.source, path: ['title'] },
      `The lesson is not there in "${lang}": ${folder}/${lang}.md.`,
      'Translate it, or take the language off lessonLanguages in series.yaml.'
    );
  }
  for (const [lang, { file }] of files) {
    if (codes.includes(lang)) continue;
    problems.errorAt(
      'unknown-language',
      file,
      `The language "${lang}" is not in locales.yaml.`,
      didYouMean(lang, codes)
    );
  }
}

/** Required sections, those that the plan and the self-check name, and none twice or left over. */
function checkSections(
  { lessons, problems, library }: LessonContext,
  { main, files }: LoadedLesson
): void {
  const { data, source } = main;
  const sharedIds =
    lessons.shared.get(library.locales.data.default)?.sections.map(({ id }) => id) ?? [];
  data.include.forEach((id, index) => {
    if (sharedIds.includes(id)) return;
    const place = { source, path: ['include', index] };
    const message = `There is no shared section "${id}".`;
    problems.error('unknown-section', place, message, didYouMean(id, sharedIds));
  });
  const wanted = [
    ...(data.kind === 'lesson' ? requiredSections : []),
    ...data.plan.map(({ id }) => id),
    ...data.check.map(questionSection)
  ];
  const own = new Set(main.sections.map(({ id }) => id));
  for (const [lang, { file, sections }] of files) {
    const here = sections.map(({ id }) => id);
    for (const id of new Set([...wanted, ...(lang === main.lang ? [] : own)])) {
      if (here.includes(id) || (!own.has(id) && data.include.includes(id))) continue;
      problems.errorAt(
        'missing-section',
        file,
        `The section "${id}" is missing.`,
        `Write it: a heading ## ... {#${id}} and its words${own.has(id) ? '' : ', or include the shared one'}.`
      );
    }
    sections.forEach(({ id, line }, index) => {
      if (here.indexOf(id) !== index) {
        const message = `The section "${id}" stands here a second time.`;
        problems.errorAt('duplicate-section', file, message, 'Keep one of them.', line);
      } else if (lang !== main.lang && !own.has(id)) {
        const message = `The source language has no section "${id}".`;
        problems.errorAt('unknown-section', file, message, didYouMean(id, own), line);
      }
    });
    for (const { id, line, blocks } of sections) {
      if (blocks.length > 0) continue;
      problems.errorAt('empty-section', file, `The section "${id}" is empty.`, 'Write it.', line);
    }
  }
}

function checkSelfCheck({ problems }: LessonContext, { main, files }: LoadedLesson): void {
  for (const { file, sections } of files.values()) {
    for (const id of main.data.check) {
      const section = sections.find((one) => one.id === questionSection(id));
      if (!section) continue;
      const made = selfCheckOf(id, section.blocks);
      if (made !== null && made.options.length >= 2 && made.options.some(({ right }) => right))
        continue;
      problems.errorAt(
        'self-check',
        file,
        `The question "${id}" is not whole.`,
        'Write ### question, a list of two options or more with the right ones in **bold**, then why.',
        section.line
      );
    }
  }
}

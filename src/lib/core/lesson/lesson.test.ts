import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureArt } from '../../../../tests/fixtures/art.ts';
import { FixtureCopy, fixtureRoot } from '../../../../tests/fixtures/copy.ts';
import { buildStories, checkStories } from '../build.ts';
import { plainText } from './blocks.ts';
import { readSections } from './markdown.ts';
import { selfCheckOf } from './self-check.ts';

const today = new Date('2026-12-01');
const folder = 'lantern-street/lessons';
const en = `${folder}/the-note-20-6-8/en.md`;
const es = `${folder}/the-note-20-6-8/es.md`;

describe('the check of the lessons', () => {
  let copy: FixtureCopy;
  beforeEach(() => (copy = new FixtureCopy()));
  afterEach(() => copy.remove());

  const cases: Array<[rule: string, file: string, from: string, to: string]> = [
    ['unknown-panel', en, 'panels: [hall, lin]', 'panels: [hal, lin]'],
    ['panel-order', en, 'panels: [hall, lin]', 'panels: [lin, hall]'],
    ['minutes', en, 'minutes: 20', 'minutes: 21'],
    ['unknown-prompt', en, 'prompt: notice', 'prompt: notise'],
    ['unknown-choice', en, 'vote: what-now', 'vote: what-then'],
    ['unknown-episode', en, 'episode: the-note', 'episode: the-not'],
    ['unknown-skill', en, 'skills: [ask]', 'skills: [ass]'],
    ['unknown-source', en, 'sources: [talk]', 'sources: [walk]'],
    ['no-check-out', en, '{ id: check-out, minutes: 4 }', '{ id: follow-up, minutes: 4 }'],
    ['unknown-section', en, 'include: [before,', 'include: [befor,'],
    ['missing-section', en, '## Hands {#hands}', '### Hands'],
    ['missing-section', es, '## Manos {#hands}', '### Manos'],
    ['missing-section', `${folder}/shared/es.md`, '{#rubric}', '{#rubrica}'],
    ['unknown-section', es, '## Manos {#hands}', '## Manos {#mano}'],
    ['lesson-text', en, 'The story on the wall.', '<b>The story</b> on the wall.'],
    ['lesson-text', en, '(https://example.org/help)', '(help)'],
    ['lesson-text', en, '## Hands {#hands}', '## Hands'],
    ['wrong-value', en, 'NHES-2024.4', 'NHES-2024.9'],
    ['unknown-key', en, 'grades: 6-8', 'grade: 6-8'],
    ['missing-front-matter', es, '---\ntitle', 'title'],
    ['missing-key', en, 'grades: 6-8\n', '']
  ];
  it.each(cases)('tells %s in %s with its line and a remedy', (rule, file, from, to) => {
    copy.edit(file, from, to);
    const found = checkStories({ ...fixtureArt, root: copy.root, today }).problems;
    const problem = found.find((one) => one.rule === rule && one.file.endsWith(file));
    expect(problem, JSON.stringify(found)).toBeDefined();
    expect(problem?.remedy.length).toBeGreaterThan(5);
    expect(problem?.line).toBeGreaterThan(0);
  });

  it('tells a lesson that is missing in a language', () => {
    copy.removeFile(es);
    const found = checkStories({ ...fixtureArt, root: copy.root, today }).problems;
    expect(found.map(({ rule }) => rule)).toContain('missing-translation');
  });
});

describe('compiled lessons', () => {
  const built = buildStories({ ...fixtureArt, root: fixtureRoot, today, pseudo: false });

  it('are listed with their titles in every language', () => {
    const [entry] = built.lessons;
    expect(entry).toMatchObject({ id: 'the-note-20-6-8', episode: 'the-note', minutes: 20 });
    expect(Object.keys(entry?.locales ?? {})).toEqual(['en', 'es']);
  });

  it('hold the plan, own and shared sections in reading order, and the sources', () => {
    const lesson = built.lessonFiles.find(({ lesson: one }) => one.lang === 'es')?.lesson;
    expect(lesson?.plan.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Bienvenida', 3],
      ['Lectura', 9],
      ['Manos', 4],
      ['Cierre', 4]
    ]);
    expect(lesson?.sections.map(({ id }) => id)).toEqual([
      'aims',
      'materials',
      'before',
      'disclosure',
      'welcome',
      'read',
      'hands',
      'check-out',
      'follow-up',
      'accommodations',
      'rubric',
      'check-out-words'
    ]);
    expect(lesson?.sources.map(({ id }) => id)).toEqual(['talk']);
  });
});

describe('the Markdown of a lesson', () => {
  it('becomes blocks', () => {
    const { sections, faults } = readSections(
      '## A {#a}\n\n**Say**\n\n> Hi *you*\n\n- one\n- two\n',
      4
    );
    expect(faults).toEqual([]);
    expect(sections[0]?.line).toBe(5);
    expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['label', 'quote', 'list']);
  });

  it('holds a question of the self-check', () => {
    const text = '## Q {#check-q}\n\n### Which?\n\n- **this**\n- that\n\nBecause.\n';
    const check = selfCheckOf('q', readSections(text, 0).sections[0]?.blocks ?? []);
    expect(check && plainText(check.question)).toBe('Which?');
    expect(check?.options.map(({ right, runs }) => [plainText(runs), right])).toEqual([
      ['this', true],
      ['that', false]
    ]);
    expect(check?.why).toHaveLength(1);
  });
});

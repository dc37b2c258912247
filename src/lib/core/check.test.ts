import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureArt } from '../../../tests/fixtures/art.ts';
import { FixtureCopy, fixtureRoot } from '../../../tests/fixtures/copy.ts';
import { checkStories } from './build.ts';
import type { Problem } from './problems.ts';

const today = new Date('2026-12-01');
const note = 'lantern-street/the-note/episode.yaml';
const noteEn = 'lantern-street/the-note/en.json';
const noteEs = 'lantern-street/the-note/es.json';
const boats = 'lantern-street/paper-boats/episode.yaml';

function problemsOf(root: string, now = today): Problem[] {
  return checkStories({ ...fixtureArt, root, today: now }).problems;
}

describe('the check of the stories', () => {
  let copy: FixtureCopy;
  beforeEach(() => (copy = new FixtureCopy()));
  afterEach(() => copy.remove());

  it('finds nothing wrong with the fixtures', () => {
    expect(problemsOf(fixtureRoot)).toEqual([]);
  });

  // rule, file, what is replaced by what, and lines from there to the problem (0 when left out)
  const cases: Array<[rule: string, file: string, from: string, to: string, offset?: number]> = [
    ['unknown-key', note, 'transition: fade', 'transitoin: fade'],
    ['wrong-value', note, 'transition: fade', 'transition: fad'],
    ['missing-key', note, 'id: hall\n', 'border: frame\n'],
    ['syntax', note, 'effects: [shafts]', 'effects: [shafts', 1],
    ['stage-order', note, '{ id: special }', '{ id: owing }'],
    ['unknown-panel', note, 'id: seen, panel: hall', 'id: seen, panel: hal'],
    ['unknown-language', note, 'languages: [en, es]', 'languages: [en, fr]'],
    ['missing-language', note, 'languages: [en, es]', 'languages: [es]'],
    ['unknown-set', note, 'set: cafeteria', 'set: cafetria'],
    ['unknown-view', note, 'view: table', 'view: tabel'],
    ['unknown-light', note, 'light: golden', 'light: goldne'],
    ['unknown-effect', note, 'effects: [shafts]', 'effects: [shaft]'],
    ['unknown-cast-member', note, 'who: ms-lin', 'who: ms-lim'],
    ['unknown-pose', note, 'pose: walk,', 'pose: wlak,'],
    ['unknown-face', note, 'face: surprised', 'face: suprised'],
    ['unknown-prop', note, 'prop: cup', 'prop: cop'],
    ['unknown-outfit', note, 'wear: school', 'wear: scool'],
    ['unknown-layout', note, 'layout: pair', 'layout: pear'],
    ['layout-count', note, 'layout: pair', 'layout: splash'],
    ['unknown-help-line', note, 'help: [emergency]', 'help: [emergencies]'],
    ['duplicate-id', note, 'id: told-2', 'id: told-1'],
    ['reserved-id', note, '{ id: hm,', '{ id: alt,'],
    ['unknown-choice', note, 'choice: what-now', 'choice: what-then'],
    ['unused-choice', note, '        choice: what-now\n', '', -30],
    ['unused-prompt', note, '        prompt: notice\n', '', -40],
    ['unknown-page', note, 'goto: told', 'goto: tolt'],
    ['unreachable-page', note, 'goto: kept, mood: pause', 'goto: lunch', 68],
    ['unreachable-panel', note, '        prompt: notice\n', '        choice: what-now\n', 1],
    ['dead-end', note, '    next: end\n', '', -2],
    ['endless-loop', note, '    next: end\n', '    next: found\n', -40],
    [
      'pause-goes-on',
      note,
      '    outcomeOf: what-now\n    layout: splash',
      '    outcomeOf: what-now\n    next: lunch\n    layout: splash',
      1
    ],
    [
      'outcome-entered',
      note,
      'next: lunch',
      'next: end\n  - id: more\n    next: told\n    panels: []',
      2
    ],
    ['overlapping-cells', boats, 'cell: [2, 2, 1, 1]', 'cell: [1, 2, 2, 1]'],
    ['cell-outside', boats, 'cell: [2, 2, 1, 1]', 'cell: [3, 2, 1, 1]'],
    ['missing-file', boats, 'file: page-1.png', 'file: page-2.png'],
    ['crop-outside', boats, 'crop: [50, 50, 50, 50]', 'crop: [60, 50, 50, 50]'],
    ['balloon-outside', note, 'at: [24, 28], width: 36', 'at: [2, 28], width: 36'],
    ['balloon-order', note, 'at: [24, 28], width: 36', 'at: [24, 11], width: 36'],
    ['balloon-on-face', note, 'at: [24, 28], width: 36', 'at: [26, 50], width: 36'],
    ['overlong-balloon', noteEn, 'Who wrote this?', `Who ${'on earth '.repeat(20)}wrote this?`],
    ['missing-message', noteEn, '"narrator": "Monday', '"narattor": "Monday', -2],
    ['unused-message', noteEn, '"narrator": "Monday', '"narattor": "Monday'],
    ['missing-alt', noteEn, '"alt": "Ada waves and grins."', '"alt": ""'],
    ['missing-translation', noteEs, '"rewind": "Volver al pasillo"', '"rewind": " "'],
    ['syntax', noteEs, '"what": "¿Quién', '"alt": "Otra", "what": "¿Quién'],
    ['wrong-value', noteEn, '"what": "Who wrote this?"', '"what": 3'],
    ['placeholder-mismatch', 'ui/es.json', '{{pages}}', '{{paginas}}'],
    ['missing-translation', 'ui/es.json', '"minutes_one": "{{count}} minuto",', '', -2],
    ['banned-word', noteEn, 'Tell Ms. Lin', 'Be a rescue\u00a0hero'],
    ['wrong-id', 'lantern-street/cast/ada.yaml', 'id: ada', 'id: adda'],
    ['unknown-garment', 'lantern-street/cast/ada.yaml', 'garment: hoodie', 'garment: hoody'],
    ['unknown-drawing', 'lantern-street/sets/hallway.yaml', 'drawing: hallway', 'drawing: halway'],
    ['no-contact', 'help/help.yaml', "    call: '911'\n", '', -2]
  ];
  it.each(cases)(
    'tells %s in %s with its line and a remedy',
    (rule, file, from, to, offset = 0) => {
      const line = copy.edit(file, from, to);
      const found = problemsOf(copy.root).filter((problem) => problem.rule === rule);
      expect(found).not.toEqual([]);
      for (const problem of found) expect(problem.remedy).toMatch(/\w.*[.?]$/);
      const here = found.filter((problem) => problem.file === join(copy.root, file));
      if (Math.abs(offset) < 20)
        expect(here.map((problem) => problem.line)).toContain(line + offset);
      else expect(here).not.toEqual([]);
    }
  );

  it('offers the name that was meant', () => {
    copy.edit(note, 'transition: fade', 'transitoin: fade');
    copy.edit(note, 'pose: walk,', 'pose: wlak,');
    const remedies = problemsOf(copy.root).map(({ remedy }) => remedy);
    expect(remedies).toContain('Did you mean "transition"?');
    expect(remedies).toContain('Did you mean "walk"?');
  });

  it('tells everything in one go, also what follows a fault of form', () => {
    copy.edit(note, 'number: 1', 'number: one');
    copy.edit(note, 'at: [32, 34], size: 24', 'at: here');
    copy.edit(note, 'pose: think', 'pose: thnik');
    copy.edit(note, 'layout: pair', 'layout: pear');
    copy.edit(noteEs, '"clink": "¡Clin!"', '"clink": ""');
    copy.edit(boats, 'next: end', 'next: nowhere');
    const rules = problemsOf(copy.root).map(({ rule }) => rule);
    for (const rule of [
      'wrong-value',
      'missing-key',
      'unknown-pose',
      'unknown-layout',
      'missing-translation',
      'unknown-page'
    ]) {
      expect(rules).toContain(rule);
    }
  });

  it('reads a page of a right-to-left series from the right', () => {
    const line = copy.read(boats).split('\n').indexOf('      - id: lamp') + 1;
    copy.edit('lantern-street/series.yaml', 'reading: ltr', 'reading: rtl');
    expect(problemsOf(copy.root)).toContainEqual(
      expect.objectContaining({ rule: 'reading-order', file: join(copy.root, boats), line })
    );
  });

  it('reads named cells and balloons from the right, too', () => {
    const episode = 'far-shore/two-keys/episode.yaml';
    copy.edit(episode, 'cell: [2, 1, 1, 1]', 'cell: [9, 9, 9, 9]');
    copy.edit(episode, 'cell: [1, 1, 1, 1]', 'cell: [2, 1, 1, 1]');
    copy.edit(episode, 'cell: [9, 9, 9, 9]', 'cell: [1, 1, 1, 1]');
    copy.edit(episode, 'at: [72, 14]', 'at: [10, 14]');
    const rules = problemsOf(copy.root).map(({ rule }) => rule);
    expect(rules).toContain('reading-order');
    expect(rules).toContain('balloon-order');
  });

  it('warns of a help line that nobody checked for more than 90 days', () => {
    expect(problemsOf(fixtureRoot, new Date('2027-02-22'))).toEqual([]);
    const [stale] = problemsOf(fixtureRoot, new Date('2027-02-24'));
    expect(stale).toMatchObject({ level: 'warning', rule: 'stale-help-line', line: 9 });
  });

  it('warns of a reading grade above the episode, and refuses one far above', () => {
    copy.edit(note, 'grade: 6', 'grade: 4');
    const hard =
      'Unquestionably, comprehensive communication necessitates extraordinary determination. ';
    copy.edit(noteEn, 'Ada finds a sad note in the hall.', hard.repeat(8));
    const found = problemsOf(copy.root).filter(({ rule }) => rule === 'reading-grade');
    expect(found.map(({ level, file }) => [level, file.endsWith('en.json')])).toContainEqual([
      'error',
      true
    ]);
    expect(found[0]?.remedy).toContain('summary.start');
  });
});

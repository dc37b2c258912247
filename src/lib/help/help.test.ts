import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { helpSchema } from '$lib/core/story';
import {
  callAddress,
  isStale,
  linesById,
  linesFor,
  linesForAdults,
  needs,
  textAddress,
  type Help
} from './help';

const data = helpSchema.parse(parse(readFileSync('stories/help/help.yaml', 'utf8')));
const help = {
  lines: data.lines.map((line) => ({ ...line, name: line.id, when: '', say: null, note: null })),
  copy: {}
} as unknown as Help;
const ids = (lines: Array<{ id: string }>) => lines.map((line) => line.id);

test('the emergency line stands first for every need', () => {
  for (const need of [null, ...needs]) expect(ids(linesFor(help, need))[0]).toBe('emergency');
});

test('every need has somebody besides the emergency line, danger excepted', () => {
  for (const need of needs) {
    expect(linesFor(help, need).length, need).toBeGreaterThan(need === 'danger' ? 0 : 1);
  }
});

test('what nobody verified is not shown, the emergency line excepted', () => {
  const shown = [...linesFor(help), ...linesForAdults(help)];
  for (const line of shown) expect(line.evidence === 'unverified', line.id).toBe(line.urgent);
  expect(ids(shown)).not.toContain('rainn_text');
});

test('lines for adults stay out of what young readers see', () => {
  expect(ids(linesFor(help))).not.toContain('heatwatch_tips');
  expect(ids(linesForAdults(help))).toEqual(['heatwatch_tips']);
});

test('what the brief bars is nowhere in the data', () => {
  const everything = readFileSync('stories/help/en.json', 'utf8') + JSON.stringify(data);
  expect(everything).not.toMatch(/bawar(?!\.org)|misssey|dreamcatcher|press 3|100% anonymous/i);
  expect(everything).not.toContain('info@heatwatch.org');
});

test("an episode's lines follow the emergency line, in its own order, unknown ones left out", () => {
  expect(
    ids(linesById(help, ['ca_youth_crisis_line', 'nope', 'nht_hotline', 'emergency']))
  ).toEqual(['emergency', 'ca_youth_crisis_line', 'nht_hotline']);
});

test('a check is old after 90 days', () => {
  expect(isStale(data.lines, new Date('2027-02-22T00:00:00Z'))).toBe(false);
  expect(isStale(data.lines, new Date('2027-02-23T00:00:00Z'))).toBe(true);
});

test('addresses for calls and texts', () => {
  expect(callAddress('911')).toBe('tel:911');
  expect(callAddress('1-888-373-7888')).toBe('tel:+18883737888');
  expect(callAddress('510-259-1800')).toBe('tel:+15102591800');
  expect(textAddress({ to: '233733' })).toBe('sms:233733');
  expect(textAddress({ to: '741741', say: 'HOME' })).toBe('sms:741741?&body=HOME');
});

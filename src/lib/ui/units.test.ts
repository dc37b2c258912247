import { expect, test } from 'vitest';
import { convert, kinds, nameOf, worded } from './units';

const unit = (kind: string, id: string) => {
  const found = kinds[kind]?.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

test.each([
  ['length', 1, 'inch', 2.54, 'centimeter'],
  ['length', 26.2, 'mile', 42.1648, 'kilometer'],
  ['mass', 10, 'pound', 4.5359, 'kilogram'],
  ['temperature', 32, 'fahrenheit', 0, 'celsius'],
  ['temperature', 100, 'celsius', 212, 'fahrenheit'],
  ['time', 2, 'week', 14, 'day']
] as const)('%s: %f %s is %f %s', (kind, amount, from, expected, to) => {
  expect(convert(amount, unit(kind, from), unit(kind, to))).toBeCloseTo(expected, 3);
});

test('every unit has a name in every language that the browser knows', () => {
  for (const each of Object.values(kinds).flat()) {
    expect(nameOf('en', each)).toMatch(/[a-z]/i);
    expect(nameOf('es', each)).toMatch(/[a-z]/i);
  }
  expect(worded('es', 2.54, unit('length', 'centimeter'))).toBe('2,54 centímetros');
});

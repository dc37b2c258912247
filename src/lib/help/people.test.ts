import { describe, expect, it } from 'vitest';
import { countPeople, LONGEST_NAME, nobody, readPeople } from './people.ts';

describe('the map of trusted adults', () => {
  it('comes back as it was kept', () => {
    const people = { ...nobody(), home: ['Aunt Rosa', ''], school: ['Coach Tran', 'Ms. Delgado'] };
    expect(readPeople(JSON.stringify(people))).toEqual(people);
    expect(countPeople(people)).toBe(3);
  });

  it('is not there when nothing was kept', () => {
    expect(readPeople(null)).toBeNull();
  });

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{"home":"Rosa"}',
    '{"home":[7,null]}',
    '{"home":',
    '{"x":["a"]}'
  ])('is empty, not broken, when %s was kept', (kept) => {
    expect(readPeople(kept)).toEqual(nobody());
  });

  it('cuts what is too long or too many', () => {
    const kept = JSON.stringify({ far: ['a'.repeat(500), 'b', 'c', 'd'] });
    expect(readPeople(kept)?.far).toEqual(['a'.repeat(LONGEST_NAME), 'b']);
  });
});

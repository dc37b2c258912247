import { expect, test } from 'vitest';
import { changed, defaults, restore } from './values';

test('nothing is kept while nothing differs from the defaults', () => {
  expect(changed({ ...defaults })).toBeNull();
});

test('only what was changed is kept, and comes back', () => {
  const kept = changed({ ...defaults, theme: 'dark', textScale: 1.5 });
  expect(kept).toBe('{"theme":"dark","textScale":1.5}');
  expect(restore(kept)).toEqual({ ...defaults, theme: 'dark', textScale: 1.5 });
});

test.each([
  null,
  '',
  'not json',
  'null',
  '[]',
  '{"theme":"pink","textScale":9,"resume":"yes","readRate":"fast","lang":7,"unknown":1}'
])('what is unknown or broken falls back to its default: %s', (stored) => {
  expect(restore(stored)).toEqual(defaults);
});

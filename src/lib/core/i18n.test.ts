import { expect, test } from 'vitest';
import { createTranslator } from './i18n.ts';

const messages = {
  hello: 'Hello {{name}}',
  on: 'On {{when, datetime(dateStyle: long)}}',
  panels: { count_one: '{{count}} panel', count_other: '{{count}} panels' }
};

test('words are there at once, with their values, unescaped', () => {
  const { t, lang, dir } = createTranslator('en', 'ltr', messages);
  expect([lang, dir]).toEqual(['en', 'ltr']);
  expect(t('hello', { name: '<Nia>' })).toBe('Hello <Nia>');
  expect(t('on', { when: new Date('2026-11-24T12:00:00') })).toBe('On November 24, 2026');
});

test('plural forms that a language has and a translation lacks are those of "other"', () => {
  const english = createTranslator('en', 'ltr', messages);
  expect([1, 3].map((count) => english.t('panels.count', { count }))).toEqual([
    '1 panel',
    '3 panels'
  ]);
  const arabic = createTranslator('ar', 'rtl', messages);
  for (const count of [0, 1, 2, 5, 11, 100]) {
    expect(arabic.t('panels.count', { count })).toMatch(/panels?$/);
  }
});

test('two languages live side by side', () => {
  const one = createTranslator('en', 'ltr', { a: 'one' });
  const uno = createTranslator('es', 'ltr', { a: 'uno' });
  expect([one.t('a'), uno.t('a')]).toEqual(['one', 'uno']);
  expect(uno.has('b')).toBe(false);
});

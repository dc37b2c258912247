import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

const offered = ['en', 'es', 'ar', 'zh-Hant'];

describe('the language that fits a wish', () => {
  it.each([
    [['es-MX'], 'es'],
    [['zh-TW', 'en-US'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hant'],
    [['vi-VN', 'ar-EG'], 'ar'],
    [['en'], 'en'],
    [['vi'], undefined],
    [['not a tag', 'es'], 'es'],
    [[], undefined]
  ] as Array<[string[], string | undefined]>)('%j is %s', (wishes, code) => {
    expect(chooseLocale(wishes, offered)).toBe(code);
  });
});

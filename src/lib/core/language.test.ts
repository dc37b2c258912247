import { describe, expect, it } from 'vitest';
import { bannedWordsFinder } from './ban-list.ts';
import { pseudo } from './pseudo.ts';
import { readingGrade, readingMinutes } from './readability.ts';
import { spanishSyllables } from './spanish-syllables.ts';
import { SourceFile } from './source.ts';
import { nearest } from './suggest.ts';
import { countWords } from './words.ts';

describe('reading grade', () => {
  it('is Flesch-Kincaid in English', () => {
    // 9 words, 1 sentence, 11 syllables: 0.39 * 9 + 11.8 * 11 / 9 - 15.59
    expect(readingGrade(['The quick brown fox jumps over the lazy dog.'], 'en')).toBeCloseTo(
      2.3,
      1
    );
  });

  it('rises with harder words in Spanish, and has no measure elsewhere', () => {
    const easy = readingGrade(['El perro come pan. La niña ve el mar.'], 'es') ?? 99;
    const hard =
      readingGrade(
        ['La implementación sistemática de procedimientos administrativos internacionales.'],
        'es'
      ) ?? 0;
    expect(easy).toBeLessThan(5);
    expect(hard).toBeGreaterThan(10);
    expect(readingGrade(['Bonjour.'], 'fr')).toBeNull();
  });

  it('counts Spanish syllables', () => {
    const words = {
      casa: 2,
      murciélago: 4,
      país: 2,
      guitarra: 3,
      queso: 2,
      ciudad: 2,
      aéreo: 4,
      muy: 1,
      pingüino: 3,
      teoría: 4
    };
    for (const [word, syllables] of Object.entries(words))
      expect([word, spanishSyllables(word)]).toEqual([word, syllables]);
  });

  it('gives the time by the rate of the grade and two seconds a panel', () => {
    expect(readingMinutes(185, 30, 6)).toBe(2);
    expect(readingMinutes(185, 30, 40)).toBeLessThan(2);
  });
});

describe('the pseudo-language', () => {
  it('is longer, keeps placeholders and markup, and closes every override', () => {
    const text = 'Save {{title}} for <b>later</b>, so that you can read it without a network.';
    const made = pseudo(text);
    const letters = (value: string) =>
      value.replace(/\{\{.*?\}\}|<.*?>|[\u202C\u202E]/g, '').length;
    expect(made).toContain('{{title}}');
    expect(made).toContain('<b>');
    expect(letters(made) / letters(text)).toBeGreaterThan(1.25);
    expect(made.split('\u202E').length).toBe(made.split('\u202C').length);
  });
});

describe('banned words', () => {
  const find = bannedWordsFinder(
    {
      words: [
        {
          match: ['at-risk girl*', "can't tell"],
          languages: ['en'],
          reason: 'r',
          better: [],
          level: 'error'
        }
      ]
    },
    'en-US'
  );
  it('are found whole, in any case, with any space, apostrophe and ending', () => {
    expect(find('At-Risk  girls')).toHaveLength(1);
    expect(find('You can’t tell')).toHaveLength(1);
    expect(find('flat-risk girl')).toHaveLength(0);
    expect(find('can’t teller')).toHaveLength(0);
  });

  it('are found between Chinese signs, which have no spaces around words', () => {
    const chinese = bannedWordsFinder(
      {
        words: [
          {
            match: ['完全保密', 'chatapp', '100% 匿名*'],
            languages: ['zh-Hant'],
            reason: 'r',
            better: [],
            level: 'error'
          }
        ]
      },
      'zh-Hant'
    );
    expect(chinese('我們會替你完全保密的。')).toHaveLength(1);
    expect(chinese('我們用Chatapp聊天')).toHaveLength(1);
    expect(chinese('我們用Chatapps聊天')).toHaveLength(0);
    expect(chinese('這是100% 匿名的')).toHaveLength(1);
    expect(chinese('我們會保密。')).toHaveLength(0);
  });

  it('are found in Arabic with particles joined to them, with and without signs of vowels', () => {
    const arabic = bannedWordsFinder(
      {
        words: [
          {
            match: ['سرية تامة', 'عبيد*'],
            languages: ['ar'],
            reason: 'r',
            better: [],
            level: 'error'
          }
        ]
      },
      'ar'
    );
    expect(arabic('نساعدك بسرّيّة تامّة.')).toHaveLength(1);
    expect(arabic('والعبيـــد')).toHaveLength(1);
    expect(arabic('ليسوا للعَبِيدِ')).toHaveLength(1);
    expect(arabic('تعبيد الطريق')).toHaveLength(0);
    expect(arabic('سرية')).toHaveLength(0);
  });
});

describe('words', () => {
  it('are counted by their spaces, or by the dictionary where there are none', () => {
    expect(countWords("I can't. A well-known seat!")).toBe(5);
    expect(countWords('لأنّكِ تحرّكتِ')).toBe(2);
    expect(countWords('我很想你，也有點擔心你。')).toBeGreaterThan(6);
    expect(countWords('我很想你，也有點擔心你。')).toBeLessThan(10);
    expect(countWords('打 911，或發簡訊到 988')).toBeGreaterThan(4);
    expect(countWords('……')).toBe(0);
  });
});

describe('a source file', () => {
  it('knows the places of its values, also behind anchors, merges and comments', () => {
    const source = new SourceFile(
      'a.yaml',
      '# one\nbase: &base { x: 1 }\nlist:\n  - a: 1\n  - <<: *base\n    b: no\n'
    );
    expect(source.at(['list', 1, 'b'])).toEqual({ line: 6, column: 8 });
    expect(source.at(['list', 1, 'b'], 'key')).toEqual({ line: 6, column: 5 });
    expect(source.at(['list', 7, 'c'])).toEqual({ line: 3, column: 1 });
    expect(source.data).toEqual({ base: { x: 1 }, list: [{ a: 1 }, { x: 1, b: 'no' }] });
  });

  it('finds twin keys and loose commas in JSON, and keeps the rest', () => {
    expect(new SourceFile('a.json', '{\n"a": "x",\n"a": "y"\n}').faults).toMatchObject([
      { line: 3, column: 1 }
    ]);
    const loose = new SourceFile('a.json', '{\n"a": "x",\n}');
    expect(loose.faults).toHaveLength(1);
    expect(loose.data).toEqual({ a: 'x' });
  });
});

it('suggests what was meant, and nothing far-fetched', () => {
  expect(nearest('transitoin', ['border', 'transition'])).toBe('transition');
  expect(nearest('zebra', ['border', 'transition'])).toBeNull();
});

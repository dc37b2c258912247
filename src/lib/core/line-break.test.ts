import { describe, expect, it } from 'vitest';
import { softBreaks } from './hyphenate.ts';
import { PHONE_PANEL, estimateBalloon, estimateWidth } from './lettering-estimate.ts';
import {
  PHRASE_BREAK,
  SOFT_HYPHEN,
  balancedLines,
  breakOffsets,
  widestPiece,
  withBreaks,
  withoutBreaks
} from './line-break.ts';

const measure = (text: string): number => estimateWidth('speech', text) * 15.5;
const lines = (text: string, room: number): string[] => balancedLines(text, room, measure);

describe('balancedLines', () => {
  it('makes lines of even length and leaves no word alone on the last', () => {
    const text = 'I saved your seat. I always save your seat, you know that.';
    const set = lines(text, 170);
    expect(set.join(' ')).toBe(text);
    const widths = set.map(measure);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
  });

  it('uses no more lines than a greedy setting would', () => {
    expect(lines('one two three four', 400)).toHaveLength(1);
  });

  it('parts a long German word at its syllables, with a hyphen, and overflows nothing', () => {
    const text = softBreaks('Verantwortungsbewusstsein und Freundschaftsbekundungen!', 'de');
    const set = lines(text, 110);
    for (const line of set) expect(measure(line)).toBeLessThanOrEqual(110);
    expect(set[0]).toMatch(/^Verantwor(tungs)?-$/);
    expect(set.join('').replace(/[- ]/g, '')).toBe(
      'VerantwortungsbewusstseinundFreundschaftsbekundungen!'
    );
  });

  it('breaks Chinese between signs, and begins no line with a closing mark', () => {
    const text = '“我给你留了座位。”她说，“你会来吗？我们都在等你！”（真的。）';
    for (let room = 40; room < 260; room += 5)
      for (const line of lines(text, room)) {
        expect(line).not.toMatch(/^[，。！？”）、；：]/u);
        expect(line).not.toMatch(/[“（]$/u);
      }
  });

  it('keeps Vietnamese and Arabic words whole', () => {
    const vietnamese = 'Mình giữ chỗ cho bạn rồi, nhưng bạn không đến. Có chuyện gì vậy?';
    const arabic = 'حفظت لكِ مقعدك، لكنكِ لم تأتي. هل أنتِ بخير؟';
    for (const text of [vietnamese, arabic]) {
      const set = lines(text, 130);
      expect(set.join(' ')).toBe(text);
      expect(set.length).toBeGreaterThan(1);
      for (const line of set) expect(line).not.toMatch(/^[،.,؟?!]/u);
    }
  });

  it('keeps what a no-break space joins, and parts after a dash', () => {
    expect(lines('a b\u00A0c', 20).at(-1)).toBe('b\u00A0c');
    expect(lines('well-known', 50)).toEqual(['well-', 'known']);
  });
});

describe('softBreaks', () => {
  it('leaves short words and languages that join their letters alone', () => {
    expect(softBreaks('Freundschaft', 'de')).toContain(SOFT_HYPHEN);
    for (const [text, language] of [
      ['We are eating fish.', 'en'],
      ['والمستشفياتوالمدارس', 'ar']
    ] as const)
      expect(softBreaks(text, language)).toBe(text);
  });

  it('knows the rules of Spanish, and parts between syllables where it knows none', () => {
    expect(softBreaks('responsabilidad', 'es').replaceAll(SOFT_HYPHEN, '-')).toBe(
      'res-pon-sa-bi-li-dad'
    );
    expect(softBreaks('pakikipagkaibigan', 'tl').split(SOFT_HYPHEN).length).toBeGreaterThan(3);
  });

  it('parts Chinese after clauses, and long clauses between words', () => {
    const parts = (text: string): string[] => softBreaks(text, 'zh-Hant').split(PHRASE_BREAK);
    expect(parts('禮物不是債。這不是你的錯。')).toEqual(['禮物不是債。', '這不是你的錯。']);
    expect(parts('海報：「小心！」真的嗎？')).toEqual(['海報：', '「小心！」', '真的嗎？']);
    const long = parts('如果有人可能正受到傷害，你會告訴大人嗎？');
    expect(long.join('')).toBe('如果有人可能正受到傷害，你會告訴大人嗎？');
    expect(long.length).toBeGreaterThan(3);
    for (const part of long) {
      expect(part).not.toMatch(/^[嗎，？]/u);
      expect([...part].length).toBeGreaterThan(1);
    }
    const room = 8 * 15.5;
    expect(lines(softBreaks('沒有。那是你的手機。', 'zh-Hant'), room)).toEqual([
      '沒有。',
      '那是你的手機。'
    ]);
  });

  it('is told as offsets in the plain text, and put back from them', () => {
    for (const [text, language] of [
      ['Nuestra responsabilidad.', 'es'],
      ['我先說實話。不是每個秘密我都能守住……', 'zh-Hant']
    ] as const) {
      const soft = softBreaks(text, language);
      expect(soft).not.toBe(text);
      expect(withoutBreaks(soft)).toBe(text);
      expect(withBreaks(text, breakOffsets(soft))).toBe(soft);
    }
    expect(breakOffsets('plain')).toEqual([]);
    expect(withBreaks('plain')).toBe('plain');
  });
});

describe('estimateBalloon', () => {
  const texts: Record<string, string> = {
    de: 'Donaudampfschifffahrtsgesellschaft? Nebensächlichkeiten!',
    ar: 'حفظت لكِ مقعدك، لكنكِ لم تأتي. هل أنتِ بخير؟ أنا قلقة عليكِ.',
    vi: 'Mình giữ chỗ cho bạn rồi, nhưng bạn không đến. Có chuyện gì vậy?',
    'zh-Hans': '我给你留了座位，可是你没有来。你还好吗？我有点担心你。'
  };
  it.each(Object.keys(texts))('keeps %s inside a phone panel', (language) => {
    const text = softBreaks(texts[language] ?? '', language);
    const size = estimateBalloon('speech', text, 50, 1);
    expect(size.tooWide).toBeNull();
    expect(size.w).toBeLessThanOrEqual(62);
    expect(size.lines).toBeGreaterThan(1);
    expect(size.lines).toBeLessThanOrEqual(7);
    const widest = widestPiece(text, measure).width;
    expect((size.w / 100) * PHONE_PANEL).toBeGreaterThan(widest);
  });

  it('counts a Chinese sign as wide as it is high, and an accent as nothing', () => {
    expect(estimateWidth('speech', '座位')).toBe(2);
    expect(estimateWidth('speech', 'e\u0301')).toBe(estimateWidth('speech', 'e'));
    expect(estimateWidth('speech', 'مَقعد')).toBe(estimateWidth('speech', 'مقعد'));
  });

  it('tells a word that no balloon can hold', () => {
    expect(estimateBalloon('speech', 'a'.repeat(60), 50, 1).tooWide).not.toBeNull();
  });
});

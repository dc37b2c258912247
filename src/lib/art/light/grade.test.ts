import { describe, expect, it } from 'vitest';
import { parseHex, rgbToLab } from './colour.ts';
import { gradeOf, gradeSvg } from './grade.ts';
import { lightOf, lights } from './lights.ts';

const lightness = (hex: string): number => rgbToLab(parseHex(hex))[0];
const skins = ['#f1c9a5', '#c98a5e', '#8a5638', '#5a3524'];

describe('grade', () => {
  it('keeps faces readable in every light: skin stands out from ink and is not grey', () => {
    for (const id of lights) {
      for (const skin of skins) {
        const map = gradeOf(lightOf(id), { skin, presence: 1 });
        const [l, a, b] = rgbToLab(parseHex(map(skin)));
        expect(l - lightness(map('#17142a')), `${id} ${skin}`).toBeGreaterThan(0.12);
        expect(Math.hypot(a, b), `${id} ${skin}`).toBeGreaterThan(0.03);
        expect(a, `${id} ${skin}`).toBeGreaterThan(0);
      }
    }
  });

  it('keeps skin tones in their order of lightness', () => {
    for (const id of lights) {
      const graded = skins.map((skin) =>
        lightness(gradeOf(lightOf(id), { skin, presence: 1 })(skin))
      );
      expect(graded, id).toEqual([...graded].sort((a, b) => b - a));
    }
  });

  it('maps every colour of a drawing but what glows and what masks', () => {
    const svg =
      '<g fill="#fff"><g data-glow="1"><g fill="#abcdef"><path stroke="white"/></g></g><path style="fill:#abcdef" stroke="black"/></g>';
    expect(gradeSvg(svg, () => '#010203')).toBe(
      '<g fill="#010203"><g data-glow="1"><g fill="#abcdef"><path stroke="white"/></g></g><path style="fill:#010203" stroke="#010203"/></g>'
    );
    expect(gradeSvg(svg, () => '#010203', { glow: false })).not.toContain('#abcdef');
    const mask = '<mask id="m"><rect fill="#ffffff"/></mask>';
    expect(gradeSvg(`${mask}<path fill="#ffffff"/>`, () => '#010203')).toBe(
      `${mask}<path fill="#010203"/>`
    );
  });

  it('names the lights on offer when one is unknown', () => {
    expect(() => lightOf('moon')).toThrow(/moon.*morning/);
  });
});

import { describe, expect, it } from 'vitest';
import { drawProp, props } from './index.ts';
import { extentOf } from './extent.ts';

const draw = (name: string, colour?: string) =>
  drawProp(name, { prefix: 'q7', ink: '#1d1a2e', inkWeight: 2.4, colour });

describe('drawProp', () => {
  it.each(props)('draws %s 100 units high without letters', (name) => {
    const prop = draw(name);
    expect(prop.svg).not.toMatch(/NaN|undefined|Infinity|<text|<image/);
    expect(prop.width).toBeGreaterThan(20);
    expect(prop.width).toBeLessThan(420);
    for (const [, id] of prop.svg.matchAll(/ id="([^"]+)"/g))
      expect(id?.startsWith('q7')).toBe(true);
    if (prop.grip) {
      expect(Math.abs(prop.grip[0])).toBeLessThan(prop.width / 2 + 15);
      expect(Math.abs(prop.grip[1])).toBeLessThan(65);
    }
    expect(draw(name)).toEqual(prop);
  });

  it('has every prop that the story format names', () => {
    for (const name of [
      'phone',
      'sketchbook',
      'backpack',
      'chair-empty',
      'table',
      'gift-bag',
      'bracelet',
      'tray'
    ]) {
      expect(props).toContain(name);
    }
  });

  it('takes a colour and refuses an unknown name', () => {
    expect(draw('mug', '#aa2233').svg).toContain('#aa2233');
    expect(() => draw('sword')).toThrow('sword');
  });
});

describe('extentOf', () => {
  it('measures lines and the bulge of curves', () => {
    const box = extentOf('<path d="M10 10l20 0q10 20 -20 0z" fill="#000"/>');
    expect(box.x).toBe(10);
    expect(box.width).toBeCloseTo(22.5);
    expect(box.height).toBeGreaterThan(8);
  });
});

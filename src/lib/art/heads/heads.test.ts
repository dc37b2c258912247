import { describe, expect, it } from 'vitest';
import { figureSchema, mouthOf } from '../../core/scene.ts';
import { fromHex, paletteOf, shift, toHex } from './colour.ts';
import { type HeadOptions, type Turn, beards, drawHead, faces, glasses, heads } from './index.ts';

const turns: Turn[] = ['three-quarter', 'profile', 'down', 'back'];
const ages = ['child', 'teen', 'adult', 'elder'] as const;
const base: HeadOptions = {
  member: { age: 'teen', head: 'puffs', skin: '#7d4b30', hair: '#241a1c' },
  face: 'calm',
  turn: 'three-quarter',
  gaze: 'ahead',
  prefix: 'a-',
  ink: '#1d1a2e',
  inkWeight: 2.6
};

/** Every drawing asked of the vocabulary: each head, face, pair of glasses and beard in each turn. */
function* drawings(): Generator<HeadOptions> {
  for (const turn of turns) {
    for (const head of heads) {
      for (const age of ages) yield { ...base, turn, member: { ...base.member, head, age } };
    }
    for (const face of faces) yield { ...base, turn, face };
    for (const kind of glasses) yield { ...base, turn, member: { ...base.member, glasses: kind } };
    for (const kind of beards)
      yield { ...base, turn, member: { ...base.member, head: 'fade', beard: kind } };
  }
}

/** Opening and closing tags pair up, and nothing but tags and attributes stands in the text. */
function unbalanced(svg: string): string | null {
  const open: string[] = [];
  for (const [, closing, name, , selfClosing] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w-]+="[^"<>]*")*)\s*(\/?)>/g
  )) {
    if (selfClosing) continue;
    if (!closing) open.push(name ?? '');
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  const rest = svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w-]+="[^"<>]*")*\s*\/?>/g, '');
  return open.length
    ? `<${open.join('><')}> stays open`
    : rest
      ? `stray text "${rest.slice(0, 40)}"`
      : null;
}

describe('drawHead', () => {
  it('draws the whole vocabulary as well-formed SVG with its own ids and no broken number', () => {
    for (const options of drawings()) {
      const { behind, shadow, svg } = drawHead(options);
      const all = behind + shadow + svg;
      const what = `${options.member.head} ${options.face} ${options.turn}`;
      expect(unbalanced(all), what).toBeNull();
      expect(all, what).not.toMatch(/NaN|undefined|Infinity/);
      const ids = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
      expect(new Set(ids).size, what).toBe(ids.length);
      expect(
        ids.every((id) => id.startsWith('a-')),
        what
      ).toBe(true);
      for (const [, id] of all.matchAll(/url\(#([^)]+)\)/g)) expect(ids, what).toContain(id);
    }
  });

  it('draws the same head twice alike', () => {
    for (const turn of turns)
      expect(drawHead({ ...base, turn })).toEqual(drawHead({ ...base, turn }));
  });

  it('has its mouth where the story points its balloons', () => {
    for (const turn of turns) {
      for (const age of ages) {
        const figure = figureSchema.parse({ who: 'nia', turn, at: [0, 0], size: 100 });
        const [x, y] = mouthOf(figure, 1);
        const { mouth } = drawHead({ ...base, turn, member: { ...base.member, age } });
        if (turn === 'back') continue;
        expect(Math.hypot(mouth[0] - x, mouth[1] + 50 - y), `${turn} ${age}`).toBeLessThan(4);
      }
    }
  });

  it('tells a wrong name', () => {
    expect(() => drawHead({ ...base, face: 'smug' })).toThrow('smug');
    expect(() => drawHead({ ...base, member: { ...base.member, head: 'crown' } })).toThrow('crown');
    expect(() => drawHead({ ...base, member: { ...base.member, glasses: 'monocle' } })).toThrow(
      'monocle'
    );
  });
});

describe('colours', () => {
  it('go to OKLCH and back', () => {
    for (const hex of ['#000000', '#ffffff', '#7d4b30', '#3f8f8a', '#e9a23b'])
      expect(toHex(fromHex(hex))).toBe(hex);
  });

  it('shade every skin by a step that can be seen', () => {
    for (const skin of ['#f7dcc4', '#c98f63', '#7d4b30', '#4e3021', '#37211a']) {
      const palette = paletteOf({ ...base.member, skin }, base.ink);
      const step = fromHex(skin).l - fromHex(palette.skinShade).l;
      expect(step).toBeGreaterThan(0.05);
      expect(step).toBeLessThan(0.1);
    }
    expect(fromHex(shift('#7d4b30', 0.1)).l).toBeCloseTo(fromHex('#7d4b30').l + 0.1, 2);
  });

  it('keep black hair off the ink, so that its form shows', () => {
    const palette = paletteOf({ ...base.member, hair: '#0a0a0a' }, base.ink);
    expect(fromHex(palette.hair).l).toBeGreaterThan(fromHex(palette.hairLine).l + 0.03);
    expect(fromHex(palette.hairLight).l).toBeGreaterThan(fromHex(palette.hair).l + 0.1);
  });
});

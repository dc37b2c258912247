import { describe, expect, it } from 'vitest';
import { castSchema, sceneSchema, setSchema, type ResolvedScene } from '../core/scene.ts';
import type { Artists } from './artists.ts';
import { compose, keepClear } from './compose.ts';
import { layOver } from './filters/pixels.ts';
import { render } from './render.ts';

/** Plain shapes in place of the kit's drawings: the tests are about composing them. */
const shapes: Artists = {
  set: (_set, _view, { width, height }) => ({
    back: `<rect width="${width}" height="${height}" fill="#9cc7bd"/>`,
    middle: `<rect y="${height * 0.7}" width="${width}" height="${height * 0.3}" fill="#d9a86c"/>`,
    front: `<rect width="${width * 0.1}" height="${height}" fill="#445566"/>`
  }),
  figure: (figure, member, { panel }) => {
    const x = (figure.at[0] / 100) * panel.width;
    const y = (figure.at[1] / 100) * panel.height;
    const r = ((figure.size / 100) * panel.height) / 2;
    return {
      svg: `<circle cx="${x}" cy="${y}" r="${r}" fill="${member.skin}"/>`,
      face: { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
      hands: [],
      contact: { x, y: y + r, rx: r }
    };
  },
  prop: () => ({ svg: '<circle r="50" fill="#cc8844"/>', width: 100 })
};

const nobody = castSchema.parse({
  id: 'sam',
  age: 'teen',
  head: 'bob',
  skin: '#c98a5e',
  hair: '#2a1620',
  wardrobe: { school: { top: '#3f8f8a', bottoms: '#334455', shoes: '#ffffff' } }
});

function sceneWith(more: Record<string, unknown>): ResolvedScene {
  return {
    scene: sceneSchema.parse({
      set: 'room',
      light: 'golden',
      figures: [
        { who: 'sam', at: [50, 40], size: 30 },
        { who: 'sam', at: [80, 40], size: 8, layer: 'back', as: 'silhouette' },
        { who: 'sam', at: [5, 90], size: 60, layer: 'front', as: 'shadow' }
      ],
      props: [{ prop: 'cup', at: [30, 80], size: 12 }],
      effects: ['shafts', 'dust', 'rain', 'steam', 'sparkle'],
      ...more
    }),
    cast: { sam: nobody },
    set: setSchema.parse({ id: 'room', drawing: 'room', light: 'morning' })
  };
}

describe('compose', () => {
  it('gives the same composition for the same scene', () => {
    expect(compose(sceneWith({}), 0.4, shapes)).toEqual(compose(sceneWith({}), 0.4, shapes));
  });

  it('names what the kit has not, with what it has', () => {
    expect(() => compose(sceneWith({ light: 'moon' }), 0.4, shapes)).toThrow(/moon.*golden/);
    expect(() => compose(sceneWith({ effects: ['boom'] }), 0.4, shapes)).toThrow(/boom.*shafts/);
    const { cast: _, ...rest } = sceneWith({});
    expect(() => compose({ ...rest, cast: {} }, 0.4, shapes)).toThrow(/sam/);
  });

  it('keeps the faces of people clear, in percent, and not those of silhouettes and shadows', () => {
    expect(keepClear(sceneWith({}), 0.5, shapes)).toEqual([[42.5, 25, 15, 30]]);
  });

  it('renders an opaque back, and a flat picture that equals the layers laid over each other', async () => {
    const { flat, layers } = await render(compose(sceneWith({}), 0.25, shapes));
    expect(layers.back.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
    expect(layers.front.data.some((value, i) => i % 4 === 3 && value === 0)).toBe(true);
    const over = { ...layers.back, data: layers.back.data.slice() };
    layOver(over, layers.middle);
    layOver(over, layers.front);
    expect(Buffer.compare(Buffer.from(over.data), Buffer.from(flat.data))).toBe(0);
  });

  it('renders the same pixels twice', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(() => render(compose(sceneWith({ figures: [] }), 0.2, shapes)))
    );
    expect(Buffer.compare(Buffer.from(first!.flat.data), Buffer.from(second!.flat.data))).toBe(0);
  });
});

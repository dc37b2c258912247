import { describe, expect, it } from 'vitest';
import { lightOf } from '../light/lights.ts';
import { drawings, drawSet, type SetContext } from './index.ts';

const views = Object.entries(drawings).flatMap(([drawing, list]) =>
  list.map((view) => ({ drawing, view }))
);

function draw(
  drawing: string,
  view: string,
  ratio: number,
  light = 'afternoon',
  more: Partial<SetContext> = {}
) {
  return drawSet({ id: drawing, drawing, light, palette: {} }, view, {
    prefix: 'p1-',
    width: 1200,
    height: 1200 * ratio,
    light: lightOf(light),
    ink: '#1d1a2e',
    zoom: 1,
    pan: [0, 0],
    seed: 3,
    ...more
  });
}

const whole = (layers: ReturnType<typeof draw>): string =>
  layers.back + layers.middle + layers.over + layers.front;

/** Every opened group is closed again, in order. */
function balanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, end, name, , alone] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:"[^"]*"|[^">])*?)(\/?)>/g
  )) {
    if (alone) continue;
    if (!end) open.push(name ?? '');
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('drawSet', () => {
  it.each(views)(
    'draws $drawing, $view, in every ratio by day and by night',
    ({ drawing, view }) => {
      for (const [ratio, light] of [
        [0.4, 'morning'],
        [0.75, 'night'],
        [1.6, 'dusk']
      ] as const) {
        const layers = draw(drawing, view, ratio, light);
        const svg = whole(layers);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg).not.toMatch(/<text|<image|<style|href=/);
        for (const layer of Object.values(layers)) expect(balanced(layer)).toBe(true);
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.startsWith('p1-'))).toBe(true);
        const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] as string);
        expect(used.filter((id) => !ids.includes(id))).toEqual([]);
        expect(svg.length).toBeLessThan(230_000);
      }
    }
  );

  it('draws the same picture twice and another one for another seed', () => {
    expect(draw('hallway', 'wide', 0.75)).toEqual(draw('hallway', 'wide', 0.75));
    expect(whole(draw('hallway', 'wide', 0.75, 'noon', { seed: 4 }))).not.toBe(
      whole(draw('hallway', 'wide', 0.75, 'noon'))
    );
  });

  it('takes the colours of the set and moves with zoom and pan', () => {
    const painted = drawSet(
      { id: 'x', drawing: 'hallway', light: 'noon', palette: { locker: '#123456' } },
      'wide',
      {
        prefix: 'q',
        width: 600,
        height: 450,
        light: lightOf('noon'),
        ink: '#000000',
        zoom: 1,
        pan: [0, 0],
        seed: 1
      }
    );
    expect(whole(painted)).not.toBe(whole(draw('hallway', 'wide', 0.75, 'noon')));
    expect(whole(draw('office', 'wide', 1, 'noon', { zoom: 1.6, pan: [20, -10] }))).not.toMatch(
      /NaN/
    );
  });

  it('says which drawing or view is unknown', () => {
    expect(() => draw('castle', 'wide', 1)).toThrow('castle');
    expect(() => draw('office', 'attic', 1)).toThrow('attic');
  });
});

import { describe, expect, it } from 'vitest';
import type { CastMember, Figure } from '../../core/scene.ts';
import type { HeadDrawing } from '../heads/types.ts';
import { assemble } from './assemble.ts';
import { drawFigure, garments, poseNotes, poses, type FigureContext } from './index.ts';

const ages = ['child', 'teen', 'adult', 'elder'] as const;

const member = (age: CastMember['age'], garment: string): CastMember => ({
  id: `one-${age}`,
  age,
  head: 'bob',
  skin: '#b07a55',
  hair: '#2a1c20',
  wardrobe: { day: { top: '#2f7f8c', bottoms: '#30343f', shoes: '#e9e6e0', garment } },
  voice: { pitch: 1, rate: 1 }
});

const figure = (rest: Partial<Figure>): Figure => ({
  who: 'one',
  pose: 'stand',
  face: 'calm',
  turn: 'three-quarter',
  look: 'left',
  gaze: 'ahead',
  at: [50, 20],
  size: 20,
  tilt: 0,
  layer: 'middle',
  as: 'person',
  ...rest
});

const context = (prefix = 'a-'): FigureContext => ({
  prefix,
  panel: { width: 1200, height: 900 },
  ink: '#1d1a2e',
  lineScale: 1,
  prop: () => ({ svg: '<path d="M0 0L1 1"/>', width: 60 })
});

describe('drawFigure', () => {
  it('draws every pose in every garment without a broken number', { timeout: 120_000 }, () => {
    const head = (): HeadDrawing => ({
      behind: '',
      shadow: '<path d="M0 0L1 1"/>',
      svg: '',
      face: { x: -34, y: -75, width: 66, height: 75 },
      mouth: [-12, -24],
      neck: { x: 6, y: -8, width: 30 }
    });
    poses.forEach((pose, i) =>
      garments.forEach((garment, j) => {
        const age = ages[(i + j) % 4] ?? 'teen';
        const turn = (i + j) % 5 === 0 ? 'back' : 'three-quarter';
        const made = assemble(figure({ pose, turn }), member(age, garment), {
          ...context(),
          head,
          tilt: 8
        });
        expect(made.svg, `${pose} ${garment}`).not.toMatch(/NaN|undefined|Infinity/);
        expect(made.svg.split('<g').length).toBe(made.svg.split('</g>').length);
        expect(made.bottom, `${pose} ${garment}`).toBeGreaterThan(80);
      })
    );
  });

  it('is deterministic', () => {
    const draw = () => drawFigure(figure({ pose: 'sketch' }), member('teen', 'hoodie'), context());
    expect(draw()).toEqual(draw());
  });

  it('keeps ids unique under its prefix', { timeout: 120_000 }, () => {
    for (const pose of poses) {
      const one = figure({ pose, holds: 'mug' });
      const { svg } = drawFigure(one, member('adult', 'cardigan'), context('p7-'));
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
      expect(new Set(ids).size, pose).toBe(ids.length);
      expect(ids.every((id) => id.startsWith('p7-'))).toBe(true);
    }
  });

  it('mirrors a figure that looks right, about its head', () => {
    const left = drawFigure(figure({ pose: 'reach' }), member('teen', 'tee'), context());
    const right = drawFigure(
      figure({ pose: 'reach', look: 'right' }),
      member('teen', 'tee'),
      context()
    );
    const middle = (r: { x: number; width: number }): number => r.x + r.width / 2 - 600;
    left.hands.forEach((hand, i) => {
      const other = right.hands[i];
      expect(other && middle(other)).toBeCloseTo(-middle(hand));
    });
  });

  it('puts the face at the head and the hands on the drawing', () => {
    const { face, hands, bottom } = drawFigure(
      figure({ pose: 'phone' }),
      member('teen', 'tee'),
      context()
    );
    expect(Math.abs(face.x + face.width / 2 - 600)).toBeLessThan(40);
    expect(face.y).toBeGreaterThan(80);
    expect(face.y + face.height).toBeLessThan(290);
    expect(hands.length).toBeGreaterThan(0);
    for (const hand of hands) expect(hand.y + hand.height).toBeLessThan(bottom);
  });

  it('makes the old and the young of their own height', () => {
    const height = (age: CastMember['age']): number =>
      drawFigure(figure({}), member(age, 'tee'), context()).bottom;
    expect(height('child')).toBeLessThan(height('teen'));
    expect(height('teen')).toBeLessThan(height('adult'));
  });

  it('refuses names it does not know', () => {
    const tee = member('teen', 'tee');
    expect(() => drawFigure(figure({ pose: 'fly' }), tee, context())).toThrow(RangeError);
    expect(() => drawFigure(figure({}), member('teen', 'cape'), context())).toThrow(RangeError);
    expect(() => drawFigure(figure({ wear: 'night' }), tee, context())).toThrow(RangeError);
  });
});

describe('poseNotes', () => {
  it('says something of every pose', () => {
    expect(poseNotes.map((n) => n.pose)).toEqual([...poses]);
    expect(poseNotes.every((n) => n.note.length > 10)).toBe(true);
  });
});

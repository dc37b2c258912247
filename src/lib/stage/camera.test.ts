import { describe, expect, it } from 'vitest';
import {
  between,
  clampZoom,
  fit,
  magnify,
  onScreen,
  PAGE_STEP,
  worldRect,
  zoomAt
} from './camera.ts';
import { pathOf } from './path.ts';
import type { Move } from './stage.ts';

const view = { w: 360, h: 640 };
const frame = { x: 0, y: 0, w: 360, h: 640 };
const panel = worldRect({ ratio: 1.4 }, { x: 0.1, y: 0.5, w: 0.4, h: 0.25 }, 2);

describe('fit', () => {
  it('shows the panel whole, as large as the frame allows, in its middle', () => {
    const shown = onScreen(panel, fit(panel, frame));
    expect(shown.w).toBeCloseTo(360);
    expect(shown.x).toBeCloseTo(0);
    expect(shown.y + shown.h / 2).toBeCloseTo(320);
  });
  it('puts pages side by side', () => {
    expect(panel.x).toBeCloseTo(2 * PAGE_STEP + 0.1);
  });
});

describe('zoom', () => {
  it('keeps the point under the finger where it is', () => {
    const zoom = zoomAt({ z: 1, x: 0, y: 0 }, 2, [100, 200], view);
    const camera = magnify({ scale: 10, tx: 0, ty: 0 }, zoom);
    expect(camera.scale * 10 + camera.tx).toBeCloseTo(100);
    expect(camera.scale * 20 + camera.ty).toBeCloseTo(200);
  });
  it('never shows beyond the edges nor outside its bounds', () => {
    expect(clampZoom({ z: 2, x: 50, y: -Infinity }, view)).toEqual({ z: 2, x: 0, y: -640 });
    expect(clampZoom({ z: 99, x: 0, y: 0 }, view).z).toBe(4);
    expect(clampZoom({ z: 0.2, x: 9, y: 9 }, view)).toEqual({ z: 1, x: 0, y: 0 });
  });
});

describe('moves', () => {
  const from = { scale: 300, tx: 10, ty: 20 };
  const to = fit(panel, frame);
  it('begin and end exactly at their cameras', () => {
    for (const transition of ['cut', 'slide', 'fade', 'push', 'zoom'] as const) {
      const move: Move = { transition, ms: 400 };
      const path = pathOf(from, to, move, view);
      for (const key of ['scale', 'tx', 'ty'] as const) {
        expect(path(0).camera[key]).toBeCloseTo(from[key]);
        expect(path(1).camera[key]).toBeCloseTo(to[key]);
      }
      expect(path(1).light).toBeCloseTo(1);
    }
  });
  it('bring the goal steadily nearer, without swinging past it', () => {
    let last = Infinity;
    for (let t = 0; t <= 1; t += 0.05) {
      const shown = onScreen(panel, between(from, to, t, view));
      const off = Math.hypot(shown.x + shown.w / 2 - 180, shown.y + shown.h / 2 - 320);
      expect(off).toBeLessThanOrEqual(last + 1e-6);
      last = off;
    }
  });
  it('pull back for a zoom and go dark for a fade', () => {
    const zoom = pathOf(from, to, { transition: 'zoom', ms: 1 }, view);
    const scales = Array.from({ length: 21 }, (_, i) => zoom(i / 20).camera.scale);
    expect(Math.min(...scales)).toBeLessThan(Math.min(from.scale, to.scale));
    const fade = pathOf(from, to, { transition: 'fade', ms: 1 }, view);
    expect(Math.min(...Array.from({ length: 41 }, (_, i) => fade(i / 40).light))).toBeLessThan(0.1);
  });
});

/** What hangs on the walls of a bedroom: drawings, cloth and patterns, posters, boards. */
import { on, patch, type Plane, type Space } from '../camera.ts';
import { lit, shade } from '../pen/colour.ts';
import { ellipse } from '../pen/geometry.ts';
import type { Stage } from '../stage.ts';
import { portrait } from '../furniture/family.ts';
import type { Rectangle } from '../furniture/openings.ts';
import { books, sketch } from '../furniture/wall.ts';
import { cylinder, plate } from '../solid.ts';
import type { Owner } from './bedroom-things.ts';

const BACK: Plane = { origin: [0, 0, 3.6], u: [1, 0, 0], v: [0, 1, 0] };
const RIGHT: Plane = { origin: [2.3, 0, 0], u: [0, 0, -1], v: [0, 1, 0] };
const LEFT: Plane = { origin: [-2.3, 0, 0], u: [0, 0, 1], v: [0, 1, 0] };

/** What hangs on the walls. */
export function onWalls(stage: Stage, owner: Owner): void {
  if (owner === 'drawings') drawings(stage);
  else if (owner === 'cloth') cloths(stage);
  else if (owner === 'games') posters(stage);
  else decks(stage);
}

function drawings(stage: Stage): void {
  const { back } = stage;
  const pinned: Array<[Rectangle, number]> = [
    [[0.85, 1.5, 0.42, 0.56], 0],
    [[1.4, 1.72, 0.36, 0.44], 1],
    [[1.34, 1.18, 0.4, 0.46], 2],
    [[1.86, 1.4, 0.3, 0.42], 3]
  ];
  for (const [rect, kind] of pinned)
    sketch(back, BACK, rect, kind, kind === 3 ? '#f4e2b8' : '#fbf3de');
  const side: Array<[Rectangle, number]> = [
    [[-3.3, 1.32, 0.4, 0.52], 2],
    [[-2.8, 1.5, 0.34, 0.44], 0],
    [[-2.34, 1.34, 0.36, 0.5], 0],
    [[-1.86, 1.52, 0.42, 0.34], 1],
    [[-1.3, 1.36, 0.36, 0.48], 3]
  ];
  for (const [rect, kind] of side) sketch(back, RIGHT, rect, kind);
  back.face(patch(LEFT, 0.7, 1.35, 1.5, 0.05), '#7a563f', { ink: 0.8 });
  books(back, { ...LEFT, origin: on(LEFT, 0, 0, 0.05) }, 0.75, 1.4, 1.0);
  sketch(back, LEFT, [2.5, 1.5, 0.5, 0.66], 1);
}

/** A cloth printed with old patterns, swatches pinned side by side, drawings of clothes. */
function cloths(stage: Stage): void {
  const { back } = stage;
  const [x, y, w, h] = [0.9, 1.3, 1.15, 0.95];
  back.face(patch(BACK, x, y, w, h), '#f0dcb8', { ink: 0.9 });
  back.rod([on(BACK, x - 0.06, y + h, 0.03), on(BACK, x + w + 0.06, y + h, 0.03)], 0.04, '#7a4f3a');
  const cols = 6;
  for (let i = 0; i < cols; i++)
    for (let k = 0; k < 4; k++) {
      const [a, b] = [x + (w * i) / cols, y + (h * k) / 4];
      const [cw, ch] = [w / cols, h / 4];
      const p = (u: number, v: number): Space => on(BACK, a + cw * u, b + ch * v);
      const dark = (i + k) % 2 ? '#6b3f2e' : '#a8643c';
      if (k % 2) back.face([p(0.08, 0.08), p(0.5, 0.92), p(0.92, 0.08)], dark, { ink: 0 });
      else back.face([p(0.5, 0.06), p(0.94, 0.5), p(0.5, 0.94), p(0.06, 0.5)], dark, { ink: 0 });
    }
  const tones = ['#e8735a', '#f0b44c', '#3d8fae', '#c9577a', '#6fae7c', '#9a6ab0'];
  for (let i = 0; i < 8; i++) {
    const a = -3.4 + (i % 4) * 0.42;
    const b = 1.34 + Math.floor(i / 4) * 0.42;
    const tone = tones[(i * 5) % 6] as string;
    back.face(patch(RIGHT, a, b, 0.34, 0.34), tone, { ink: 0.6 });
    for (const k of [0.08, 0.18, 0.28])
      back.face(patch(RIGHT, a, b + k - 0.03, 0.34, 0.03), lit(tone, 0.5), { ink: 0 });
  }
  sketch(back, RIGHT, [-1.5, 1.4, 0.4, 0.56], 0);
  back.face(patch(LEFT, 0.7, 1.35, 1.6, 0.05), '#7a563f', { ink: 0.8 });
  for (let i = 0; i < 7; i++) {
    const p = on(LEFT, 0.84 + i * 0.21, 1.4, 0.1);
    cylinder(
      back,
      { x: p[0], y: p[1], z: p[2] },
      { low: 0.055, high: 0.055, height: 0.14 },
      tones[i % 6] as string,
      {
        top: '#f3e6cc'
      }
    );
  }
}

/** Posters of worlds one can play in, a shelf with small figures and a cup won once. */
function posters(stage: Stage): void {
  const { back } = stage;
  const world = (plane: Plane, rect: Rectangle, sky: string, land: string, sun: string): void => {
    const [x, y, w, h] = rect;
    const p = (a: number, b: number): Space => on(plane, x + a * w, y + b * h);
    back.face(patch(plane, x, y, w, h), sky, { ink: 0.9 });
    back.round(
      ellipse(x + w * 0.66, y + h * 0.68, w * 0.18, w * 0.18, 0, 360, 10).map(([a, b]) =>
        on(plane, a, b)
      ),
      sun,
      { ink: 0 }
    );
    back.face(
      [p(0, 0), p(0, 0.34), p(0.28, 0.6), p(0.5, 0.32), p(0.76, 0.52), p(1, 0.26), p(1, 0)],
      land,
      {
        ink: 0
      }
    );
    back.face([p(0, 0), p(0, 0.14), p(0.4, 0.3), p(1, 0.1), p(1, 0)], shade(land, 0.4), { ink: 0 });
  };
  world(BACK, [0.84, 1.36, 0.62, 0.84], '#5a7fc8', '#2f4f7c', '#f0d27a');
  world(BACK, [1.6, 1.5, 0.52, 0.7], '#e8906a', '#7a4a7c', '#fbe0a0');
  world(RIGHT, [-3.2, 1.34, 0.66, 0.86], '#4f9a94', '#2a5f6c', '#f4efd8');
  sketch(back, RIGHT, [-2.3, 1.5, 0.5, 0.4], 3);
  back.face(patch(LEFT, 0.7, 1.35, 1.5, 0.05), '#5a4a44', { ink: 0.8 });
  books(back, { ...LEFT, origin: on(LEFT, 0, 0, 0.05) }, 0.75, 1.4, 0.5);
  for (const [i, c] of ['#e8735a', '#f0b44c', '#6fae7c', '#9a6ab0'].entries()) {
    const p = on(LEFT, 1.4 + i * 0.18, 1.4, 0.1);
    cylinder(back, { x: p[0], y: p[1], z: p[2] }, { low: 0.05, high: 0.03, height: 0.12 }, c);
    cylinder(
      back,
      { x: p[0], y: p[1] + 0.12, z: p[2] },
      { low: 0.035, high: 0.03, height: 0.06 },
      lit(c, 0.4)
    );
  }
  portrait(back, LEFT, [2.5, 1.5, 0.5, 0.42], 2);
}

/** Two boards on the wall, one strip of photographs, much wall still bare. */
function decks(stage: Stage): void {
  const { back } = stage;
  for (const [i, c] of ['#e8735a', '#3d8fae'].entries()) {
    const x = 0.96 + i * 0.42;
    back.round(plate({ ...BACK, origin: on(BACK, 0, 0, 0.05) }, x, 1.2, 0.24, 0.92, 0.12), c, {
      ink: 1
    });
    const p = (a: number, b: number): Space => on(BACK, x + a * 0.24, 1.2 + b * 0.92, 0.055);
    back.face([p(0.12, 0.3), p(0.5, 0.56), p(0.88, 0.3), p(0.5, 0.42)], lit(c, 0.6), { ink: 0 });
    back.face([p(0.12, 0.5), p(0.5, 0.76), p(0.88, 0.5), p(0.5, 0.62)], shade(c, 0.4), { ink: 0 });
  }
  for (const [i, a] of [0, 0.3, 0.6].entries())
    portrait(back, RIGHT, [-2.7 + a, 1.5 + (i % 2) * 0.04, 0.24, 0.22], 1 + (i % 2), '#f7f2e6');
  sketch(back, RIGHT, [-1.6, 1.4, 0.36, 0.46], 1);
  back.face(patch(LEFT, 0.7, 1.35, 1.5, 0.05), '#7a563f', { ink: 0.8 });
  books(back, { ...LEFT, origin: on(LEFT, 0, 0, 0.05) }, 0.75, 1.4, 0.32);
}

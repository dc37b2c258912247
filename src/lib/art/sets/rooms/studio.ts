/** A bare drawing room for model sheets: a paper wall that meets a paper floor. */
import { mix, shade } from '../pen/colour.ts';
import type { Drawing, Stage } from '../stage.ts';

const CAMERA = { eye: [0, 1.4, 0] as [number, number, number], focal: 1, horizon: 0.5 };

export const studio: Drawing = {
  air: { from: 4, to: 12, most: 0 },
  views: { wide: () => CAMERA, mid: () => CAMERA, close: () => CAMERA },
  draw
};

function draw(stage: Stage): void {
  const { back, width, height } = stage;
  const { bounds } = back.style;
  const wall = stage.colour('wall', '#e9eef0');
  const paint = back.linear(
    [0, 0],
    [0, height],
    [
      [0, mix(wall, '#ffffff', 0.45)],
      [0.8, wall],
      [1, shade(wall, 0.14)]
    ]
  );
  back.raw(
    `<rect x="${bounds.x}" y="${bounds.y}" width="${bounds.width}" height="${bounds.height}" fill="${paint}"/>`
  );
  const floor = height * 0.9;
  back.curve(
    [
      [-0.06 * width, floor],
      [0.3 * width, floor - 0.004 * height],
      [0.7 * width, floor + 0.003 * height],
      [1.06 * width, floor]
    ],
    back.style.weight,
    back.style.weight * 0.5,
    shade(wall, 0.28)
  );
}

/** Things of streets and quays: lamp posts, benches, railings, bollards, signs, trees, gulls. */
import type { Space } from '../camera.ts';
import { lit, mix, shade } from '../pen/colour.ts';
import { ellipse, type Point, points } from '../pen/geometry.ts';
import { type Sheet } from '../sheet.ts';
import { box, cylinder, type Place } from '../solid.ts';
import type { Stage } from '../stage.ts';
import { glow, pool } from '../marks.ts';

/** A lamp post with a bent arm; the light falls in a cone when the lamps are on and the sky is dark. */
export function lampPost(
  stage: Stage,
  sheet: Sheet,
  place: Place,
  high: number,
  arm: number
): void {
  const { x, y, z } = place;
  const depth = sheet.camera.depth([x, y, z]);
  if (depth < 1) return;
  const iron = '#2b2744';
  const s = sheet.camera.scale([x, y, z]);
  pool(sheet, [x, y, z], 0.6, 0.5, 0.4);
  const top = y + high;
  const head: Space = [x + arm, top - 0.16, z];
  const [hx, hy] = sheet.camera.at(head);
  const lamps = stage.light.lamps && !stage.day;
  if (lamps) {
    const foot = sheet.camera.at([x + arm, y, z]);
    sheet.glowing(() => {
      const beam = sheet.linear([hx, hy], foot, [
        [0, stage.light.lamp, 0.5],
        [1, stage.light.lamp, 0.04]
      ]);
      sheet.fill(
        [
          [hx - s * 0.2, hy],
          [hx + s * 0.2, hy],
          [foot[0] + s * 1.3, foot[1]],
          [foot[0] - s * 1.3, foot[1]]
        ],
        beam
      );
      sheet.blob(
        ellipse(foot[0], foot[1], s * 1.3, s * 0.26, 0, 360, 14),
        stage.light.lamp,
        0,
        0.22
      );
    });
  }
  cylinder(sheet, { x, y, z }, { low: 0.13, high: 0.09, height: 0.5 }, iron, { ink: 0.7 });
  sheet.rod(
    [
      [x, y + 0.4, z],
      [x, top - 0.2, z]
    ],
    0.09,
    iron
  );
  const bend: Space[] = [
    [x, top - 0.24, z],
    [x + arm * 0.12, top - 0.04, z],
    [x + arm * 0.5, top + 0.04, z],
    [x + arm, top, z]
  ];
  sheet.curve(
    bend.map((p) => sheet.camera.at(p)),
    Math.max(s * 0.08, 1.5),
    Math.max(s * 0.07, 1.5),
    sheet.inkAt(depth)
  );
  const shape: Point[] = [
    [hx - s * 0.32, hy],
    [hx - s * 0.2, hy - s * 0.16],
    [hx + s * 0.2, hy - s * 0.16],
    [hx + s * 0.32, hy]
  ];
  sheet.fill(shape, sheet.air(iron, depth));
  const bulb = ellipse(hx, hy, s * 0.25, s * 0.07, 0, 360, 10);
  if (lamps) {
    sheet.glowing(() => sheet.blob(bulb, lit(stage.light.lamp, 0.6)));
    glow(sheet, [hx, hy + s * 0.1], s * 1.1, stage.light.lamp, 0.7);
  } else sheet.blob(bulb, sheet.air('#f5ead0', depth), 0);
}

/** A park bench of wooden slats on iron feet, along x. */
export function parkBench(
  sheet: Sheet,
  place: Place,
  width: number,
  colour: string,
  light: 'left' | 'right'
): void {
  const { x, y, z } = place;
  pool(sheet, [x, y, z], width * 1.08, 0.8, 0.45);
  const iron = '#2b2744';
  for (const k of [-0.42, 0.42]) {
    sheet.rod(
      [
        [x + k * width, y, z - 0.2],
        [x + k * width, y + 0.44, z - 0.16]
      ],
      0.06,
      iron
    );
    sheet.rod(
      [
        [x + k * width, y, z + 0.24],
        [x + k * width, y + 0.9, z + 0.3]
      ],
      0.06,
      iron
    );
  }
  for (const h of [0.84, 0.7, 0.56])
    box(sheet, { x, y: y + h, z: z + 0.26 }, [width, 0.1, 0.04], { colour, light, ink: 0.9 });
  for (const k of [0.16, 0, -0.16])
    box(sheet, { x, y: y + 0.43, z: z + k }, [width, 0.05, 0.13], { colour, light, ink: 0.9 });
}

/** A railing from `from` to `to` on the ground: posts, a hand rail and two thin rails. */
export function railing(
  sheet: Sheet,
  from: Space,
  to: Space,
  posts: number,
  colour: string,
  high = 1.06
): void {
  const at = (t: number, y: number): Space => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + y,
    from[2] + (to[2] - from[2]) * t
  ];
  const order = Array.from({ length: posts + 1 }, (_, i) => i / posts).sort(
    (a, b) => sheet.camera.depth(at(b, 0)) - sheet.camera.depth(at(a, 0))
  );
  for (const y of [0.4, 0.72]) {
    for (let i = 0; i < posts; i++) {
      const [a, b] = [at(i / posts, y), at((i + 1) / posts, y)];
      const middle = at((i + 0.5) / posts, y - 0.03);
      const depth = sheet.depthOf([a, b]);
      if (sheet.camera.depth(a) < 0.6 || sheet.camera.depth(b) < 0.6) continue;
      sheet.curve(
        [a, middle, b].map((p) => sheet.camera.at(p)),
        Math.max(1, sheet.weight(depth) * 0.9),
        Math.max(1, sheet.weight(depth) * 0.9),
        sheet.inkAt(depth)
      );
    }
  }
  for (const t of order) {
    if (sheet.camera.depth(at(t, 0)) < 0.6) continue;
    pool(sheet, at(t, 0.005), 0.26, 0.2, 0.35);
    sheet.rod([at(t, 0), at(t, high + 0.02)], 0.085, colour);
  }
  const a = at(0, high);
  const b = at(1, high);
  if (sheet.camera.depth(a) > 0.6 && sheet.camera.depth(b) > 0.6)
    sheet.rod([a, b], 0.1, lit(colour, 0.15));
  else {
    const up = (p: Space, y: number): Space => [p[0], p[1] + y, p[2]];
    sheet.face([up(a, -0.05), up(b, -0.05), up(b, 0.05), up(a, 0.05)], lit(colour, 0.15), {
      ink: 1
    });
  }
}

/** An iron bollard on a quay. */
export function bollard(sheet: Sheet, place: Place): void {
  pool(sheet, [place.x, place.y, place.z], 0.6, 0.5, 0.45);
  cylinder(sheet, place, { low: 0.17, high: 0.13, height: 0.4 }, '#3b3650');
  cylinder(sheet, { ...place, y: place.y + 0.4 }, { low: 0.2, high: 0.2, height: 0.1 }, '#4a4463');
}

/** A few gulls in the sky, placed in tenths of the focal length from the horizon's middle. */
export function gulls(stage: Stage, sheet: Sheet, places: Array<[number, number, number]>): void {
  const u = stage.camera.focal * 0.1;
  for (const [a, b, size] of places) {
    const [x, y] = [stage.camera.cx + a * u, stage.camera.horizon - b * u];
    const s = size * u;
    const tilt = sheet.pen.range(-0.12, 0.12) * s;
    const wing = (k: number): Point[] => [
      [x, y],
      [x + k * s * 0.32, y - s * 0.26 + tilt * k],
      [x + k * s * 0.62, y - s * 0.2 + tilt * k],
      [x + k * s, y - s * 0.02 + tilt * k]
    ];
    sheet.curve(wing(-1), s * 0.1, s * 0.03, stage.light.ink);
    sheet.curve(wing(1), s * 0.1, s * 0.03, stage.light.ink);
    sheet.blob(
      [
        [x - s * 0.1, y],
        [x, y - s * 0.06],
        [x + s * 0.16, y + s * 0.02],
        [x, y + s * 0.1]
      ],
      stage.day ? '#fbf6ea' : mix(stage.light.cloud, stage.light.ink, 0.3),
      0.8
    );
  }
}

/** A street tree: a trunk and a crown in three tones. */
export function tree(sheet: Sheet, place: Place, high: number, colour: string): void {
  const p: Space = [place.x, place.y, place.z];
  const depth = sheet.camera.depth(p);
  if (depth < 1.2) return;
  const [x, y] = sheet.camera.at(p);
  const s = sheet.camera.scale(p) * high;
  const { pen } = sheet;
  const ink = sheet.weight(depth);
  pool(sheet, p, high * 0.5, high * 0.3, 0.4);
  const tone = sheet.inkAt(depth);
  sheet.fill(
    [
      [x - s * 0.03, y],
      [x - s * 0.018, y - s * 0.5],
      [x + s * 0.018, y - s * 0.5],
      [x + s * 0.035, y]
    ],
    sheet.air('#5b3f3a', depth)
  );
  sheet.stroke(
    [
      [x - s * 0.03, y],
      [x - s * 0.018, y - s * 0.5]
    ],
    ink * 0.8,
    ink * 0.6,
    tone
  );
  sheet.stroke(
    [
      [x + s * 0.035, y],
      [x + s * 0.018, y - s * 0.5]
    ],
    ink,
    ink * 0.7,
    tone
  );
  // Balls of leaves: all in ink and a little larger first, so that one line runs round the whole.
  const balls: Point[] = points(
    '0,0.56 -0.2,0.58 0.2,0.57 -0.25,0.72 0.26,0.71 -0.12,0.86 0.13,0.87 0,0.72'
  );
  const leaf = (cx: number, cy: number, r: number): Point[] =>
    ellipse(x + cx * s, y - cy * s, r * s, r * s * 0.92, pen.range(0, 30), 389, 9).map(
      ([a, b]) => [a + pen.range(-0.012, 0.012) * s, b + pen.range(-0.012, 0.012) * s] as Point
    );
  const green = sheet.air(colour, depth);
  const sized = balls.map(([a, b]) => [a, b, pen.range(0.15, 0.19)] as [number, number, number]);
  const grown = ink / s;
  for (const [a, b, r] of sized) sheet.blob(leaf(a, b, r * 1.06 + grown), tone);
  for (const [a, b, r] of sized) sheet.blob(leaf(a, b, r * 1.04), shade(green, 0.24));
  for (const [a, b, r] of sized) sheet.blob(leaf(a - 0.03, b + 0.03, r * 0.86), green);
  for (const [a, b, r] of sized.slice(3))
    sheet.blob(leaf(a - 0.06, b + 0.06, r * 0.46), lit(green, 0.2));
  for (const [a, b] of sized.slice(1, 6)) {
    const arc = [
      [a - 0.05, b - 0.06],
      [a, b - 0.09],
      [a + 0.06, b - 0.06]
    ].map(([c, d]) => [x + (c as number) * s, y - (d as number) * s] as Point);
    sheet.curve(arc, ink * 0.6, ink * 0.3, tone);
  }
}

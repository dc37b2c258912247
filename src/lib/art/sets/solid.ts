/** Solid things in space: boxes, plates, cylinders; lit planes and shaded planes, ink contours. */
import { on, patch, type Plane, type Space } from './camera.ts';
import { lit, shade } from './pen/colour.ts';
import { area, clipPolygon, ellipse, type Point } from './pen/geometry.ts';
import { fillLook, type Sheet } from './sheet.ts';

/** Which side the light comes from. */
export type Side = 'left' | 'right' | 'top' | 'below';

export interface BoxOptions {
  colour: string;
  /** Colours of single planes where they differ. */
  top?: string;
  front?: string;
  light?: Side;
  /** Degrees turned about its upright axis, to the right seen from above. */
  turn?: number;
  ink?: number;
}

export interface Place {
  /** Middle of the base. */
  x: number;
  y: number;
  z: number;
}

/** Moves a point of an object's own space to its place, turned about the upright axis. */
export function placed(place: Place, turn: number): (x: number, y: number, z: number) => Space {
  const angle = (turn * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return (x, y, z) => [place.x + x * cos + z * sin, place.y + y, place.z - x * sin + z * cos];
}

/** A box on its base: width (x), height (y), depth (z) in metres. */
export function box(
  sheet: Sheet,
  place: Place,
  size: [number, number, number],
  options: BoxOptions
): void {
  const [w, h, d] = [size[0] / 2, size[1], size[2] / 2];
  const at = placed(place, options.turn ?? 0);
  const corner: Space[] = [
    at(-w, 0, -d),
    at(w, 0, -d),
    at(w, 0, d),
    at(-w, 0, d),
    at(-w, h, -d),
    at(w, h, -d),
    at(w, h, d),
    at(-w, h, d)
  ];
  const { colour } = options;
  const bright = lit(colour, 0.16);
  const dark = shade(colour, 0.34);
  const light = options.light ?? 'left';
  // Each face runs clockwise seen from outside.
  const faces: Array<{ ring: number[]; fill: string }> = [
    { ring: [4, 7, 6, 5], fill: options.top ?? lit(colour, 0.26) },
    { ring: [0, 1, 2, 3], fill: shade(colour, 0.5) },
    { ring: [4, 5, 1, 0], fill: options.front ?? (light === 'top' ? shade(colour, 0.12) : colour) },
    { ring: [6, 7, 3, 2], fill: dark },
    { ring: [7, 4, 0, 3], fill: light === 'left' ? bright : dark },
    { ring: [5, 6, 2, 1], fill: light === 'right' ? bright : dark }
  ];
  solid(sheet, corner, faces, options.ink ?? 1);
}

/** A convex body from its corners and faces; contours are heavier than inner edges. */
export function solid(
  sheet: Sheet,
  corner: Space[],
  faces: Array<{ ring: number[]; fill: string }>,
  ink = 1
): void {
  const edges = new Map<string, { a: Space; b: Space; count: number }>();
  for (const { ring, fill } of faces) {
    const points = ring.map((i) => corner[i] as Space);
    const seen = sheet.camera.polygon(points);
    if (seen.length < 3 || area(seen) <= 0) continue;
    sheet.face(points, fill, { ink: 0 });
    ring.forEach((i, k) => {
      const j = ring[(k + 1) % ring.length] as number;
      const key = i < j ? `${i}-${j}` : `${j}-${i}`;
      const known = edges.get(key);
      if (known) known.count += 1;
      else edges.set(key, { a: corner[i] as Space, b: corner[j] as Space, count: 1 });
    });
  }
  if (ink <= 0) return;
  for (const { a, b, count } of edges.values()) sheet.edge(a, b, ink * (count > 1 ? 0.6 : 1));
}

/** A standing cylinder or cone: radius below and above, height, in metres. */
export function cylinder(
  sheet: Sheet,
  place: Place,
  size: { low: number; high: number; height: number },
  colour: string,
  options: { top?: string; light?: Side; ink?: number } = {}
): void {
  const { camera } = sheet;
  const ring = (y: number, r: number): Space[] =>
    ellipse(0, 0, r, r, 0, 360, 14).map(
      ([x, z]) => [place.x + x, place.y + y, place.z + z] as Space
    );
  const low = camera.polygon(ring(0, size.low));
  const high = camera.polygon(ring(size.height, size.high));
  if (low.length < 3 || high.length < 3) return;
  const depth = Math.max(0.4, camera.depth([place.x, place.y, place.z]));
  const ends = (points: Point[]): [Point, Point] => [
    points.reduce((a, b) => (b[0] < a[0] ? b : a)),
    points.reduce((a, b) => (b[0] > a[0] ? b : a))
  ];
  const [l0, r0] = ends(low);
  const [l1, r1] = ends(high);
  // The rim on our side: below the line between its two ends.
  const under = (points: Point[], l: Point, r: Point): Point[] =>
    points
      .filter((p) => p[1] >= l[1] + ((r[1] - l[1]) * (p[0] - l[0])) / (r[0] - l[0] || 1) - 1e-6)
      .sort((a, b) => a[0] - b[0]);
  const body = [l1, ...under(low, l0, r0), r1];
  if (clipPolygon(body, sheet.style.bounds).length < 3) return;
  const ink = sheet.weight(depth) * (options.ink ?? 1);
  const air = (c: string): string => sheet.air(c, depth);
  sheet.fill(body, air(colour));
  const dark = options.light === 'right' ? -1 : 1;
  const mid = (a: Point, b: Point, t: number): Point => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t
  ];
  const [from, to] = dark > 0 ? [0.62, 1] : [0, 0.38];
  const rim = under(low, l0, r0).filter((p) => {
    const t = (p[0] - l0[0]) / (r0[0] - l0[0] || 1);
    return t >= from && t <= to;
  });
  sheet.fill([mid(l1, r1, from), ...rim, mid(l1, r1, to)], air(shade(colour, 0.36)));
  sheet.blob(high, air(options.top ?? lit(colour, 0.25)), 0);
  if (ink <= 0) return;
  const tone = sheet.inkAt(depth);
  sheet.stroke([l1, l0], ink, ink, tone);
  sheet.stroke([r1, r0], ink * 1.15, ink * 1.15, tone);
  sheet.curve(under(low, l0, r0), ink, ink, tone);
  sheet.path(sheet.pen.ring(high, ink * 0.8, 2), fillLook(tone));
}

/** A thin plate with round corners on a plane. */
export function plate(
  plane: Plane,
  a: number,
  b: number,
  width: number,
  height: number,
  radius: number
): Space[] {
  const r = Math.min(radius, width / 2, height / 2);
  // The ends of an arc stand twice, so that the smooth outline keeps its sides straight.
  const corner = (cx: number, cy: number, from: number): Space[] => {
    const arc = ellipse(cx, cy, r, r, from, from + 90, 3).map(([x, y]) => on(plane, x, y));
    return [arc[0] as Space, ...arc, arc[arc.length - 1] as Space];
  };
  return [
    ...corner(a + width - r, b + height - r, 0),
    ...corner(a + r, b + height - r, 90),
    ...corner(a + r, b + r, 180),
    ...corner(a + width - r, b + r, 270)
  ];
}

/** A rectangle on a plane, filled and inked. */
export function panel(
  sheet: Sheet,
  plane: Plane,
  rect: [number, number, number, number],
  colour: string,
  ink = 1,
  opacity = 1
): void {
  sheet.face(patch(plane, ...rect), colour, { ink, opacity });
}

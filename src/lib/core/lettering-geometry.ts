/** The little geometry that lettering needs. Lengths in px, y down. */
export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Area that both share. */
export function overlap(a: Area, b: Area): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** Distance from an area's edge to a point; 0 inside. */
export function distance(area: Area, [x, y]: [number, number]): number {
  return Math.hypot(
    Math.max(area.x - x, 0, x - area.x - area.w),
    Math.max(area.y - y, 0, y - area.y - area.h)
  );
}

/** Distance between two areas; 0 when they touch. */
export function apart(a: Area, b: Area): number {
  return Math.hypot(
    Math.max(b.x - a.x - a.w, 0, a.x - b.x - b.w),
    Math.max(b.y - a.y - a.h, 0, a.y - b.y - b.h)
  );
}

/** The face that a mouth belongs to: the smallest that holds it or nearly does. */
export function headAt(mouth: [number, number], keepClear: readonly Area[]): Area | null {
  let found: Area | null = null;
  for (const area of keepClear) {
    if (distance(area, mouth) > 0.2 * Math.min(area.w, area.h)) continue;
    if (!found || area.w * area.h < found.w * found.h) found = area;
  }
  return found;
}

/** True when the way from `from` to `to` touches the area (the slab method). */
export function crosses(from: [number, number], to: [number, number], area: Area): boolean {
  let enter = 0;
  let leave = 1;
  const lows = [area.x, area.y] as const;
  const highs = [area.x + area.w, area.y + area.h] as const;
  for (const axis of [0, 1] as const) {
    const way = to[axis] - from[axis];
    if (way === 0) {
      if (from[axis] < lows[axis] || from[axis] > highs[axis]) return false;
      continue;
    }
    const t1 = (lows[axis] - from[axis]) / way;
    const t2 = (highs[axis] - from[axis]) / way;
    enter = Math.max(enter, Math.min(t1, t2));
    leave = Math.min(leave, Math.max(t1, t2));
  }
  return enter <= leave;
}

/** True when the segments ab and cd cross. */
export function segmentsMeet(
  a: [number, number],
  b: [number, number],
  c: [number, number],
  d: [number, number]
): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Positive when the three points turn to the right on the screen. */
function turn(p: [number, number], q: [number, number], r: [number, number]): number {
  return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
}

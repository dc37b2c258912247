/**
 * Flats: the regions of a part that one colour fills. Masks are zeros and ones, one byte a pixel.
 */

export interface Grid {
  width: number;
  height: number;
}

/** Widens (or, with `grow` negative, narrows) a mask by about |grow| pixels. */
export function spread(mask: Uint8Array, { width, height }: Grid, grow: number): Uint8Array {
  let current = mask;
  const on = grow > 0 ? 1 : 0;
  for (let step = 0; step < Math.abs(grow); step++) {
    const next = current.slice();
    const diagonal = step % 2 === 1;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        if (current[i] === on) continue;
        const left = x > 0;
        const right = x < width - 1;
        const up = y > 0;
        const down = y < height - 1;
        const touches =
          (left && current[i - 1] === on) ||
          (right && current[i + 1] === on) ||
          (up && current[i - width] === on) ||
          (down && current[i + width] === on) ||
          (diagonal &&
            ((left && up && current[i - width - 1] === on) ||
              (right && up && current[i - width + 1] === on) ||
              (left && down && current[i + width - 1] === on) ||
              (right && down && current[i + width + 1] === on)));
        if (touches || (on === 0 && !(left && right && up && down))) next[i] = on;
      }
    }
    current = next;
  }
  return current;
}

export interface Region {
  mask: Uint8Array;
  area: number;
  /** A point well inside, in pixels. */
  inside: [number, number];
}

/** Connected regions of a mask (4-neighbours) of at least `smallest` pixels, largest first. */
export function regionsOf(mask: Uint8Array, grid: Grid, smallest: number): Region[] {
  const { width } = grid;
  const seen = new Uint8Array(mask.length);
  const regions: Region[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || seen[start]) continue;
    const members: number[] = [start];
    seen[start] = 1;
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0;
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
        if (j >= 0 && j < mask.length && mask[j] && !seen[j]) {
          seen[j] = 1;
          members.push(j);
        }
      }
    }
    if (members.length < smallest) continue;
    const own = new Uint8Array(mask.length);
    for (const i of members) own[i] = 1;
    regions.push({ mask: own, area: members.length, inside: middleOf(own, members, grid) });
  }
  return regions.sort((a, b) => b.area - a.area);
}

/** The pixel farthest from the region's edge (two-pass city-block distance). */
function middleOf(mask: Uint8Array, members: number[], { width, height }: Grid): [number, number] {
  const distance = new Uint16Array(mask.length);
  const ordered = Uint32Array.from(members).sort();
  for (const i of ordered) {
    const x = i % width;
    distance[i] = 1 + Math.min(x > 0 ? (distance[i - 1] ?? 0) : 0, distance[i - width] ?? 0);
  }
  let best = ordered[0] ?? 0;
  for (let k = ordered.length - 1; k >= 0; k--) {
    const i = ordered[k] ?? 0;
    const right = i % width < width - 1 ? (distance[i + 1] ?? 0) : 0;
    const below = i < width * (height - 1) ? (distance[i + width] ?? 0) : 0;
    distance[i] = Math.min(distance[i] ?? 0, 1 + Math.min(right, below));
    if ((distance[i] ?? 0) > (distance[best] ?? 0)) best = i;
  }
  return [best % width, Math.floor(best / width)];
}

/** Grows a region by up to `steps` pixels, only into pixels that `allowed` marks. */
export function growInto(
  mask: Uint8Array,
  allowed: Uint8Array,
  grid: Grid,
  steps: number
): Uint8Array {
  let current = mask;
  for (let step = 0; step < steps; step++) {
    const wider = spread(current, grid, 1);
    for (let i = 0; i < wider.length; i++) if (wider[i] && !current[i] && !allowed[i]) wider[i] = 0;
    current = wider;
  }
  return current;
}

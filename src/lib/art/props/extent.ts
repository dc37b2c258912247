/** Measures drawings made by our own path writer: absolute `M`, relative `l` and `q`. */

export interface Extent {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box around every path of the SVG text. */
export function extentOf(svg: string): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const see = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const [, d] of svg.replace(/<defs>.*?<\/defs>/gs, '').matchAll(/ d="([^"]*)"/g)) {
    let [x, y] = [0, 0];
    for (const [, letter, rest] of (d ?? '').matchAll(/([Mlq])([^Mlqz]*)/g)) {
      const n = (rest ?? '').match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
      if (letter === 'M') [x, y] = [0, 0];
      if (letter === 'q') {
        const [cx = 0, cy = 0, ex = 0, ey = 0] = n;
        for (const t of [0.25, 0.5, 0.75]) {
          const k = 2 * (1 - t) * t;
          see(x + k * cx + t * t * ex, y + k * cy + t * t * ey);
        }
        x += ex;
        y += ey;
      } else {
        x += n[0] ?? 0;
        y += n[1] ?? 0;
      }
      see(x, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A CSS cubic-bezier curve as a function: share of the time (0..1) to share of the way. */
export function bezier([x1, y1, x2, y2]: [number, number, number, number]): (t: number) => number {
  const at = (a: number, b: number, u: number) =>
    3 * a * u * (1 - u) ** 2 + 3 * b * u ** 2 * (1 - u) + u ** 3;
  return (t) => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 18; i++) {
      const u = (low + high) / 2;
      if (at(x1, x2, u) < t) low = u;
      else high = u;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

/** "Did you mean": the nearest of the known names to one that is not known. */
import { isStandIn } from './stand-in.ts';

/** Edit distance with neighbouring swaps counted once; gives up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1)
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** The known name nearest to `name`, or null when none is near enough. Case does not count. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    const found = lower === wanted ? 0 : distance(wanted, lower, bestDistance - 1);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** A remedy for an unknown name: the nearest one, else the list of all there are (shortened). */
export function didYouMean(name: string, known: Iterable<string>): string {
  const all = [...known].filter((candidate) => !isStandIn(candidate));
  const near = nearest(name, all);
  if (near !== null) return `Did you mean "${near}"?`;
  if (all.length === 0) return 'There is none to choose from yet.';
  const shown = all.slice(0, 12).join(', ');
  return `Choose one of: ${shown}${all.length > 12 ? `, and ${all.length - 12} more` : ''}.`;
}

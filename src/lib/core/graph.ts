/** Reachability in the graph of an episode's pages. Pure, and linear in pages and ways. */

/** Ways out of each page. */
export type Ways = ReadonlyMap<string, readonly Stop[]>;

/** A page, or `null` for the story's end. */
type Stop = string | null;

export interface GraphFaults {
  /** Pages that no way from the first leads to, in the graph's order. */
  unreachable: string[];
  /** Pages that are reached and have no way out. */
  deadEnds: string[];
  /** Groups of pages that are reached, lead only to one another, and never to the end. */
  loops: string[][];
}

/** What is wrong with the graph whose story begins at `start`. */
export function graphFaults(ways: Ways, start: string): GraphFaults {
  const waysFrom = (page: Stop): readonly Stop[] => (page === null ? [] : (ways.get(page) ?? []));
  const reached = reachableFrom([start], waysFrom);
  const back = reversed(ways);
  const good = reachableFrom([null], (page) => back.get(page) ?? []);
  const stuck = [...ways.keys()].filter((page) => reached.has(page) && !good.has(page));
  const deadEnds = stuck.filter((page) => ways.get(page)?.length === 0);
  const dying = reachableFrom(deadEnds, (page) => back.get(page) ?? []);
  const loops: string[][] = [];
  const told = new Set<Stop>();
  for (const page of stuck) {
    if (dying.has(page) || told.has(page)) continue;
    const loop = reachableFrom([page], (from) => (told.has(from) ? [] : waysFrom(from)));
    const fresh = [...loop].filter((item): item is string => item !== null && !told.has(item));
    for (const item of fresh) told.add(item);
    loops.push(fresh);
  }
  const unreachable = [...ways.keys()].filter((page) => !reached.has(page));
  return { unreachable, deadEnds, loops };
}

function reachableFrom(starts: readonly Stop[], next: (stop: Stop) => readonly Stop[]): Set<Stop> {
  const seen = new Set(starts);
  const open = [...starts];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    for (const to of next(item)) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

function reversed(ways: Ways): Map<Stop, Stop[]> {
  const back = new Map<Stop, Stop[]>();
  for (const [from, targets] of ways) {
    for (const to of targets) {
      const list = back.get(to);
      if (list) list.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
}

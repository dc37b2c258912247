/**
 * The map of trusted adults: a few names by where one knows them from. It lives in the page; only
 * when the reader asks for it is it kept on the device, and never anywhere else.
 */

/** Where a young person may know an adult from, and how many names each place takes. */
export const places = ['home', 'school', 'around', 'far'] as const;
export type Place = (typeof places)[number];
export const NAMES = 2;
/** A first name or "my aunt" is enough. */
export const LONGEST_NAME = 40;

export type People = Record<Place, string[]>;

/** Place in localStorage; "forget me" deletes it. */
export const PEOPLE_KEY = 'people';

export const nobody = (): People =>
  Object.fromEntries(places.map((place) => [place, Array<string>(NAMES).fill('')])) as People;

/** Reads a kept map, whatever it is: what does not fit is left out. Null when nothing is kept. */
export function readPeople(kept: string | null): People | null {
  if (kept === null) return null;
  const people = nobody();
  try {
    const found: unknown = JSON.parse(kept);
    if (typeof found !== 'object' || found === null) return people;
    for (const place of places) {
      const names: unknown = (found as Record<string, unknown>)[place];
      if (!Array.isArray(names)) continue;
      people[place] = people[place].map((_, index) => {
        const name: unknown = names[index];
        return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '';
      });
    }
  } catch {
    return people;
  }
  return people;
}

/** Number of adults on the map. */
export const countPeople = (people: People): number =>
  places.reduce((sum, place) => sum + people[place].filter((name) => name.trim()).length, 0);

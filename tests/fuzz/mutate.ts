/** Seeded damage to YAML and JSON: to their data (drop, double, retype, rename, swap) and to their text. */
import { stringify } from 'yaml';

export type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Holder = Record<string, unknown> | unknown[];

const oddValues: unknown[] = [
  null,
  true,
  -1,
  1e9,
  Number.NaN,
  '',
  'no such thing',
  '{{a}}',
  [],
  {},
  [[1]],
  { a: { b: 1 } },
  'end',
  '__proto__'
];

/** Damages data in place, one to four times. */
export function damageData(data: unknown, random: Random): void {
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const holders = holdersOf(data);
    const holder = pick(holders, random);
    if (!holder) return;
    const keys = Object.keys(holder);
    const key = pick(keys, random);
    if (key === undefined) continue;
    const value = (holder as Record<string, unknown>)[key];
    const way = Math.floor(random() * 5);
    if (way === 0) drop(holder, key);
    else if (way === 1) double(holder, key, value);
    else if (way === 2) put(holder, key, pick(oddValues, random));
    else if (way === 3) {
      drop(holder, key);
      put(holder, Array.isArray(holder) ? key : `${key}x`, value);
    } else {
      const other = pick(holders, random);
      const otherKey = other && pick(Object.keys(other), random);
      if (otherKey !== undefined && other)
        put(holder, key, structuredClone((other as Record<string, unknown>)[otherKey]));
    }
  }
}

/** The data as the file's kind writes it. */
export function written(data: unknown, file: string): string {
  return file.endsWith('.json') ? JSON.stringify(data, null, 2) : stringify(data);
}

const oddTexts = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\n',
  '\t',
  '- ',
  '&a ',
  '*a',
  '<<: ',
  '#',
  '\u0000',
  '\u202E',
  '---\n',
  '!!js ',
  '|'
];

/** Damages a text: takes a piece out, puts an odd one in, or does both. */
export function damageText(text: string, random: Random): string {
  let damaged = text;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const at = Math.floor(random() * damaged.length);
    const end = random() < 0.5 ? at : at + Math.floor(random() * 30);
    const put = random() < 0.7 ? (pick(oddTexts, random) ?? '') : '';
    damaged = damaged.slice(0, at) + put + damaged.slice(end);
  }
  return damaged;
}

export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function holdersOf(data: unknown): Holder[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Holder;
  return [holder, ...Object.values(holder).flatMap(holdersOf)];
}

function drop(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function double(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
  else put(holder, `${key}-again`, structuredClone(value));
}

function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}

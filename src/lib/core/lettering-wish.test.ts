import { describe, expect, it } from 'vitest';
import { wishPlaces, type WishField, type WishedWords } from './lettering-wish.ts';

const field = (changes: Partial<WishField> = {}): WishField => ({
  ratio: 1,
  keepClear: [
    [12, 40, 22, 26],
    [64, 42, 22, 26]
  ],
  reading: 'ltr',
  ...changes
});
const say = (id: string, text: string, mouth: [number, number] | null): WishedWords => ({
  id,
  kind: 'speech',
  text,
  tail: mouth,
  source: mouth
});
const left: [number, number] = [24, 60];
const right: [number, number] = [74, 62];
const talk = [
  say('one', 'I saved your seat.', left),
  say('two', 'You always do. Thank you.', right)
];

describe('wishPlaces', () => {
  it('puts each balloon above its own speaker, off the faces, the same each time', () => {
    const { places, fits } = wishPlaces(talk, field());
    expect(fits).toBe(true);
    expect(places[0]?.at[0]).toBeLessThan(50);
    expect(places[1]?.at[0]).toBeGreaterThan(50);
    for (const { at } of places) expect(at[1]).toBeLessThan(36);
    expect(wishPlaces(structuredClone(talk), field()).places).toEqual(places);
  });

  it('lets the second speaker begin lower when it is read from the other side', () => {
    const { places } = wishPlaces(talk, field({ reading: 'rtl' }));
    const [one, two] = places;
    // In one row the first would have to stand on the right.
    const row = Math.abs((one?.at[1] ?? 0) - (two?.at[1] ?? 0)) < 3;
    expect(
      row ? (one?.at[0] ?? 0) > (two?.at[0] ?? 0) : (one?.at[1] ?? 0) < (two?.at[1] ?? 0)
    ).toBe(true);
  });

  it('keeps the places that the author names', () => {
    const [first] = wishPlaces(
      [{ ...talk[0]!, at: [30, 12], width: 40 }, talk[1]!],
      field()
    ).places;
    expect(first).toEqual({ at: [30, 12], width: 40 });
  });

  it('gives a caption a corner where reading begins, and the last one a corner where it ends', () => {
    const caption = (id: string): WishedWords => ({
      id,
      kind: 'caption',
      text: 'Six weeks later.',
      tail: null,
      source: null
    });
    const [first, last] = wishPlaces([caption('a'), caption('b')], field()).places;
    expect([first!.at[0] < 50, first!.at[1] < 20]).toEqual([true, true]);
    expect([last!.at[0] > 50, last!.at[1] > 80]).toEqual([true, true]);
    const [turned] = wishPlaces([caption('a')], field({ reading: 'rtl' })).places;
    expect(turned!.at[0]).toBeGreaterThan(50);
  });

  it('puts a sound beside its source', () => {
    const sound: WishedWords = {
      id: 'knock',
      kind: 'sfx',
      text: 'KNOCK',
      tail: null,
      source: [80, 80]
    };
    const [place] = wishPlaces([sound], field()).places;
    expect(Math.hypot(place!.at[0] - 80, place!.at[1] - 80)).toBeLessThan(30);
  });

  it('fits the width to the text', () => {
    const long = 'Sometimes you do not. New friends, a hard month. It could be nothing at all.';
    const [short, wide] = [talk[0]!, say('long', long, left)].map(
      (words) => wishPlaces([words], field()).places[0]!.width
    );
    expect(wide).toBeGreaterThan(short! * 1.3);
  });

  it('tells when the words have no room, and still names a place for each', () => {
    const crowd = Array.from({ length: 9 }, (_, i) =>
      say(`w${i}`, 'So many words that no panel of this height can hold them all.', left)
    );
    const { places, fits } = wishPlaces(crowd, field({ ratio: 0.4 }));
    expect(fits).toBe(false);
    expect(places).toHaveLength(9);
  });
});

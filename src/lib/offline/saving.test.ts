import { expect, test, vi } from 'vitest';
import type { CompiledEpisode, Picture } from '$lib/core/compiled';
import { carry, Stopped, type Carrier } from './fetching';
import { filesToSave } from './plan';
import { contentAt, episodeAt, pictureAt } from './serve';
import { statusOf } from './status';
import type { SavedEpisode } from './store';

const picture = (hash: string, layered = true): Picture => ({
  hash,
  widths: [720, 1200],
  ratio: 1,
  layers: layered
    ? [
        { name: 'back', depth: 0 },
        { name: 'front', depth: 1 }
      ]
    : [],
  tint: '#fff'
});
const episode = {
  cover: { picture: picture('c', false) },
  pages: [{ panels: [{ picture: picture('a') }, { picture: picture('c', false) }] }]
} as unknown as CompiledEpisode;

test('a phone saves the small pictures and the layers, each file once', () => {
  const files = filesToSave('content/e.json', episode, {
    format: 'avif',
    large: false,
    layers: true
  });
  expect(files).toEqual([
    'content/e.json',
    'art/c-720.avif',
    'art/a-720.avif',
    'art/a-back.webp',
    'art/a-front.webp'
  ]);
});

test('a large screen saves the large ones, a still stage no layers', () => {
  const files = filesToSave('content/e.json', episode, {
    format: 'webp',
    large: true,
    layers: false
  });
  expect(files).toEqual(['content/e.json', 'art/c-1200.webp', 'art/a-1200.webp']);
});

const files = ['1', '2', '3', '4', '5', '6'];
const blob = new Blob(['four']);

function carrier(over: Partial<Carrier> = {}): Carrier & { kept: string[] } {
  const kept: string[] = [];
  return {
    kept,
    fetch: async () => blob,
    keep: async (file) => {
      kept.push(file);
    },
    ...over
  };
}

test('every file is fetched and kept, and counted in bytes', async () => {
  const all = carrier();
  const onFile = vi.fn();
  await carry(files, all, { signal: new AbortController().signal, onFile });
  expect(all.kept.sort()).toEqual(files);
  expect(onFile.mock.calls).toEqual(files.map(() => [4]));
});

test.each([
  ['network', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) }],
  ['missing', { fetch: () => Promise.reject(new Stopped('missing')) }],
  ['full', { keep: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) }]
] as const)('stops with the reason: %s', async (why, over) => {
  const { signal } = new AbortController();
  await expect(carry(files, carrier(over), { signal, onFile: vi.fn() })).rejects.toMatchObject({
    why
  });
});

test('what arrived before a cut stays, and nothing is begun after it', async () => {
  let asked = 0;
  const cut = carrier({
    fetch: async () => {
      asked += 1;
      if (asked > 3) throw new TypeError('Failed to fetch');
      return blob;
    }
  });
  const { signal } = new AbortController();
  await expect(carry(files, cut, { signal, onFile: vi.fn(), lanes: 1 })).rejects.toBeInstanceOf(
    Stopped
  );
  expect(cut.kept).toEqual(['1', '2', '3']);
  expect(asked).toBe(4);
});

test("the reader's own stop is no failure of the network", async () => {
  const abort = new AbortController();
  const slow = carrier({
    fetch: (_, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      )
  });
  const done = carry(files, slow, { signal: abort.signal, onFile: vi.fn() });
  abort.abort();
  await expect(done).rejects.toMatchObject({ why: 'cancelled' });
});

const record: SavedEpisode = {
  key: 'e.en',
  episode: 'e',
  lang: 'en',
  title: 'E',
  content: 'content/e.en.1.json',
  files: ['content/e.en.1.json', 'art/a.avif'],
  bytes: 10
};
const kept = new Set(record.files);
const offered = record.content;

test.each([
  ['none', { saved: undefined, staged: undefined, kept: new Set<string>(), offered }],
  ['saved', { saved: record, staged: undefined, kept, offered }],
  ['outdated', { saved: record, staged: undefined, kept, offered: 'content/e.en.2.json' }],
  ['damaged', { saved: record, staged: undefined, kept: new Set(['art/a.avif']), offered }],
  ['paused', { saved: undefined, staged: record, kept: new Set(['art/a.avif']), offered }],
  ['paused', { saved: record, staged: record, kept, offered }]
] as const)('status: %s', (name, facts) => {
  expect(statusOf(facts).name).toBe(name);
});

test('addresses of episodes, stories and pictures', () => {
  const found = { lang: 'es', episode: 'the-empty-seat' };
  expect(episodeAt('/es/read/the-empty-seat/')).toEqual(found);
  expect(episodeAt('/es/read/the-empty-seat')).toEqual(found);
  expect(episodeAt('/es/help/')).toBeNull();
  expect(contentAt('/content/the-empty-seat.es.1a2b3c4d.json')).toEqual(found);
  expect(contentAt('/content/other.txt')).toBeNull();
  expect(pictureAt('/art/abc-720.avif')).toEqual({ hash: 'abc', flat: true });
  expect(pictureAt('/art/abc-back.webp')).toEqual({ hash: 'abc', flat: false });
  expect(pictureAt('/icons/icon-192.png')).toBeNull();
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castSchema, sceneSchema, setSchema, type ResolvedScene } from '../core/scene.ts';
import { cutPicture } from './draw.ts';
import { filesOf } from './encode.ts';
import { describePicture } from './service.ts';

function scene(member: Record<string, unknown> = {}): ResolvedScene {
  const sam = castSchema.parse({
    id: 'sam',
    age: 'teen',
    head: 'bob',
    skin: '#c98a5e',
    hair: '#2a1620',
    wardrobe: {
      school: { top: '#3f8f8a', bottoms: '#334455', shoes: '#ffffff' },
      gym: { top: '#aa2222', bottoms: '#334455', shoes: '#ffffff' }
    },
    ...member
  });
  return {
    scene: sceneSchema.parse({ set: 'room', figures: [{ who: 'sam', at: [50, 40], size: 30 }] }),
    cast: { sam },
    set: setSchema.parse({ id: 'room', drawing: 'hallway', light: 'morning' })
  };
}

describe('describing pictures', () => {
  it('gives one hash to what looks alike, and another to what does not', () => {
    const { hash, tint, layers } = describePicture(scene(), 0.75);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(tint).toMatch(/^#[0-9a-f]{6}$/);
    expect(layers.map(({ name }) => name)).toEqual(['back', 'middle', 'front']);
    expect(describePicture(scene({ voice: { pitch: 2, rate: 1 } }), 0.75).hash).toBe(hash);
    expect(describePicture(scene(), 0.75000001).hash).toBe(hash);
    expect(describePicture(scene({ skin: '#8a5638' }), 0.75).hash).not.toBe(hash);
    expect(describePicture(scene(), 0.8).hash).not.toBe(hash);
  });
});

describe('pictures cut from a page', () => {
  let folder: string;
  let page: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'art-'));
    page = join(folder, 'page.png');
    const half = await sharp({
      create: { width: 100, height: 200, channels: 3, background: '#2040c0' }
    })
      .png()
      .toBuffer();
    await sharp({ create: { width: 200, height: 200, channels: 3, background: '#f0c040' } })
      .composite([{ input: half, left: 0, top: 0 }])
      .png()
      .toFile(page);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('have no layers, and a tint from the crop', () => {
    const left = describePicture({ cutFile: page, crop: [0, 0, 45, 100] }, 2);
    const right = describePicture({ cutFile: page, crop: [55, 0, 45, 100] }, 2);
    expect([left.tint, right.tint]).toEqual(['#2040c0', '#f0c040']);
    expect(left.hash).not.toBe(right.hash);
    expect(filesOf(left)).toHaveLength(4);
  });

  it('come out in the shape of the panel', async () => {
    const cut = await cutPicture({ cutFile: page, crop: [50, 0, 50, 50] }, 0.5);
    const { data, info } = await cut.raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 600]);
    expect([...data.subarray(0, 3)]).toEqual([0xf0, 0xc0, 0x40]);
  });

  it('say which file cannot be read', async () => {
    await expect(
      cutPicture({ cutFile: join(folder, 'gone.png'), crop: [0, 0, 50, 50] }, 1)
    ).rejects.toThrow(/gone\.png/);
  });
});

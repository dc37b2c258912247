import { describe, expect, it } from 'vitest';
import { fixtureArt } from '../../../tests/fixtures/art.ts';
import { FixtureCopy, fixtureRoot } from '../../../tests/fixtures/copy.ts';
import { buildStories } from './build.ts';
import type { CompiledEpisode } from './compiled.ts';

const result = buildStories({ ...fixtureArt, root: fixtureRoot, pseudo: true });
const compiled = (id: string, lang: string): CompiledEpisode => {
  const found = result.episodes.find(({ episode }) => episode.id === id && episode.lang === lang);
  if (!found) throw new Error(`no ${id} in ${lang}`);
  return found.episode;
};

describe('the compiled stories', () => {
  it('have a file an episode and language, named by its content, and stand in the catalog', () => {
    expect(result.episodes).toHaveLength(3 * 3);
    for (const { file, json } of result.episodes) {
      expect(file).toMatch(/^content\/[a-z-]+\.(en|es|ar-XB)\.[0-9a-f]{8}\.json$/);
      expect(json).not.toMatch(/undefined|\[object/);
    }
    const note = result.catalog.series.find(({ id }) => id === 'lantern-street')?.episodes[0];
    expect(note?.panels).toBe(9);
    expect(note?.minutes).toBeGreaterThan(0);
    expect(Object.keys(note?.locales ?? {})).toEqual(['en', 'es', 'ar-XB']);
  });

  it('say where every page leads, and that a pause leads nowhere', () => {
    const next = Object.fromEntries(
      compiled('the-note', 'en').pages.map((page) => [page.id, page.next])
    );
    expect(next).toEqual({ found: 'lunch', told: 'lunch', kept: null, lunch: null });
  });

  it('carry words, speakers and alt text of their language', () => {
    const panel = compiled('the-note', 'es').pages[0]?.panels[2];
    expect(panel?.alt).toBe('La Sra. Lin sonríe a Ada, que se ve preocupada.');
    expect(panel?.balloons[0]).toMatchObject({
      speaker: 'Sra. Lin',
      text: 'Buenos días, Ada. Parece que tienes una pregunta.'
    });
    expect(panel?.choice).toBe('what-now');
  });

  it('point tails at mouths: below the middle of the head, towards the side it looks to', () => {
    const [lin, ada] = compiled('the-note', 'en').pages[0]?.panels[2]?.balloons ?? [];
    expect(lin?.tail?.[0]).toBeLessThan(64);
    expect(lin?.tail?.[1]).toBeGreaterThan(40);
    expect(ada?.tail?.[0]).toBeGreaterThan(26);
  });

  it('mirror layouts in a right-to-left series, and leave named cells where they are', () => {
    const [keys, door] = compiled('two-keys', 'en').pages;
    const [first, second] = keys?.panels ?? [];
    expect(first?.box.x).toBeGreaterThan(second?.box.x ?? 1);
    expect(first?.box.y).toBe(second?.box.y);
    expect(door?.panels[0]?.box.x).toBeGreaterThan(0.5);
  });

  it('turn the pages of a series around in a language that is read from the right', () => {
    const plain = compiled('the-note', 'en');
    const turned = compiled('the-note', 'ar-XB');
    expect([plain.reading, turned.reading]).toEqual(['ltr', 'rtl']);
    plain.pages.forEach((page, index) => {
      const other = turned.pages[index];
      expect(other?.panels.map(({ id }) => id)).toEqual(page.panels.map(({ id }) => id));
      page.panels.forEach(({ box, picture, keepClear }, at) => {
        const panel = other?.panels[at];
        expect(panel?.box.x).toBeCloseTo(1 - box.x - box.w, 4);
        expect(panel?.picture).toEqual(picture);
        expect(panel?.keepClear).toEqual(keepClear);
      });
    });
    expect(compiled('two-keys', 'ar-XB').pages).toMatchObject(
      compiled('two-keys', 'en').pages.map(({ panels }) => ({
        panels: panels.map(({ box }) => ({ box }))
      }))
    );
  });

  it('mirror the pictures of a turned edition only when its language asks for it', () => {
    const copy = new FixtureCopy();
    try {
      copy.edit('locales.yaml', 'dir: ltr, status: draft', 'dir: rtl, mirror: true, status: draft');
      const { episodes } = buildStories({ ...fixtureArt, root: copy.root, pseudo: false });
      const panelOf = (lang: string) =>
        episodes.find(({ episode }) => episode.id === 'the-note' && episode.lang === lang)?.episode
          .pages[0]?.panels[2];
      const [plain, mirrored] = [panelOf('en'), panelOf('es')];
      if (!plain || !mirrored) throw new Error('no panel');
      expect(plain.picture.mirrored).toBeUndefined();
      expect(mirrored.picture.mirrored).toBe(true);
      const [x = 0, , w = 0] = plain.keepClear[0] ?? [];
      expect(mirrored.keepClear[0]?.[0]).toBeCloseTo(100 - x - w, 1);
      expect(mirrored.balloons[0]?.tail?.[0]).toBeCloseTo(
        100 - (plain.balloons[0]?.tail?.[0] ?? 0),
        1
      );
    } finally {
      copy.remove();
    }
  });

  it('leave a gutter of 1.2% of the page between panels, and let a bleed reach the edge', () => {
    const page = compiled('the-note', 'en').pages[0];
    const [top, left, right] = page?.panels.map(({ box }) => box) ?? [];
    if (!page || !top || !left || !right) throw new Error('no page');
    expect(right.x - left.x - left.w).toBeCloseTo(0.012, 4);
    expect((left.y - top.y - top.h) * page.ratio).toBeCloseTo(0.012, 4);
    const bleed = compiled('the-note', 'en').pages[3]?.panels[2]?.box;
    expect((bleed?.x ?? 0) + (bleed?.w ?? 0)).toBe(1);
  });

  it('draw each picture once, in the order a reader meets them', () => {
    const hashes = result.pictures.map(({ picture }) => picture.hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(
      result.pictures
        .filter(({ episode }) => episode === 'the-note')
        .map(({ panel }) => panel)
        .slice(0, 3)
    ).toEqual(['cover', 'hall', 'note']);
  });

  it('offer a made-up language that is never in a menu', () => {
    const locale = result.catalog.locales.find(({ code }) => code === 'ar-XB');
    expect(locale).toMatchObject({ dir: 'rtl', pseudo: true });
    const place = (result.ui['ar-XB']?.['reader'] as Record<string, string>)['place'];
    expect(place).toContain('{{page}}');
    expect(place).not.toContain('Page');
  });

  it('drop the notes to translators', () => {
    expect(JSON.stringify(result.ui)).not.toContain('@');
    expect(result.help['es']?.lines[0]).toMatchObject({ name: 'Emergencias', say: null });
  });

  it('show the source language where a translation is missing, and still compile', () => {
    const copy = new FixtureCopy();
    try {
      copy.edit('lantern-street/the-note/es.json', '"what": "¿Quién escribió esto?"', '"what": ""');
      copy.edit('lantern-street/the-note/es.json', '"title": "La nota",', '');
      const { episodes, problems } = buildStories({
        ...fixtureArt,
        root: copy.root,
        pseudo: false
      });
      expect(problems.map(({ rule }) => rule)).toContain('missing-translation');
      expect(episodes.find(({ file }) => file.includes('the-note.es'))?.episode.title).toBe(
        'The Note'
      );
    } finally {
      copy.remove();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { Session, type Mode } from './session.svelte';
import { story } from './story.fixture.ts';

function sitting(mode: Mode = 'guided') {
  const now = { episode: story(), mode };
  const session = new Session(
    () => now.episode,
    () => now.mode
  );
  session.view = { w: 360, h: 600 };
  return { session, now };
}

describe('Session', () => {
  it('begins at the cover and turns panel by panel', () => {
    const { session } = sitting();
    expect(session.reading).toBe(false);
    session.next();
    expect(session.stop).toEqual({ at: 'panel', panel: 'a' });
    session.next();
    session.next();
    expect(session.stop).toEqual({ at: 'choice', panel: 'b' });
    session.next();
    expect(session.stop).toEqual({ at: 'choice', panel: 'b' });
  });

  it('leads a less helpful choice to a pause, and forgets it on the rewind', () => {
    const { session } = sitting();
    const [choice] = session.episode.choices;
    session.goPanel('b');
    session.next();
    session.pick(choice!, choice!.options[1]!);
    expect(session.panel).toBe('x1');
    expect(session.taken).toEqual({ ask: 'no' });
    session.next();
    session.next();
    expect(session.stop.at).toBe('pause');
    session.rewind('ask');
    expect(session.stop).toEqual({ at: 'choice', panel: 'b' });
    expect(session.taken).toEqual({});
  });

  it('goes straight to any panel and to none that the story lacks', () => {
    const { session } = sitting();
    expect(session.goPanel('x2')).toBe(true);
    expect(session.taken).toEqual({ ask: 'no' });
    expect(session.goPanel('nowhere')).toBe(false);
    expect(session.panel).toBe('x2');
  });

  it('keeps the place when the language changes', () => {
    const { session, now } = sitting();
    session.goPanel('d');
    now.episode = story({ lang: 'es' });
    expect(session.stop).toEqual({ at: 'panel', panel: 'd' });
  });

  it('keeps the magnification when turning and drops it for the whole page', () => {
    const { session } = sitting();
    session.goPanel('a');
    session.zoomTo(2);
    session.next();
    expect(session.zoom.z).toBe(2);
    session.togglePage();
    expect(session.whole).toBe(true);
    expect(session.zoom.z).toBe(1);
  });

  it('undoes the nearest thing with Escape, and leaves the story last', () => {
    const { session } = sitting();
    session.goPanel('a');
    session.togglePage();
    session.zoomTo(3);
    session.act('leave');
    expect(session.zoom.z).toBe(1);
    expect(session.whole).toBe(true);
    session.act('leave');
    expect(session.whole).toBe(false);
    session.act('leave');
    expect(session.stop.at).toBe('opening');
    expect(session.act('leave')).toBe(false);
  });

  it('turns whole pages in the mode for pages, but never past a card', () => {
    const { session } = sitting('page');
    session.goPanel('a');
    expect(session.whole).toBe(true);
    session.next();
    expect(session.stop).toEqual({ at: 'choice', panel: 'b' });
    session.goPanel('c');
    session.next();
    expect(session.stop).toEqual({ at: 'prompt', panel: 'c' });
    session.next();
    expect(session.stop).toEqual({ at: 'panel', panel: 'd' });
    session.back();
    expect(session.stop).toEqual({ at: 'choice', panel: 'b' });
    session.enter('b');
    expect(session.whole).toBe(false);
  });
});

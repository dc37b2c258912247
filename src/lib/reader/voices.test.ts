import { describe, expect, it } from 'vitest';
import { castVoices, type DeviceVoice } from './voices.ts';

const voice = (name: string, lang: string, changes: Partial<DeviceVoice> = {}): DeviceVoice => ({
  voiceURI: name,
  name,
  lang,
  localService: true,
  default: false,
  ...changes
});
const speakers = ['nia', 'mari', 'sam'].map((id) => ({ id, name: id, pitch: 1, rate: 1.1 }));

describe('castVoices', () => {
  it('is silent where the device has no voice of the language', () => {
    expect(castVoices([voice('Ana', 'es-ES')], 'en', speakers)).toBeNull();
  });
  it('never takes a voice that speaks on a server', () => {
    expect(
      castVoices([voice('Cloud', 'en-US', { localService: false })], 'en', speakers)
    ).toBeNull();
  });
  it('gives the narrator one voice and every speaker another', () => {
    const cast = castVoices(
      [voice('A', 'en-US', { default: true }), voice('B', 'en-GB'), voice('C', 'en_AU')],
      'en',
      speakers
    );
    expect(cast?.voiceOf(null).name).toBe('A');
    expect(cast?.voiceOf('nia').name).toBe('B');
    expect(cast?.voiceOf('mari').name).toBe('C');
    expect(cast?.voiceOf('nobody').name).toBe('A');
    expect(cast?.rateOf('nia')).toBe(1.1);
  });
  it('tells speakers apart by pitch when they must share a voice', () => {
    const cast = castVoices([voice('A', 'en-US')], 'en', speakers);
    const pitches = new Set(['nia', 'mari', 'sam'].map((id) => cast?.pitchOf(id)));
    expect(pitches.size).toBe(3);
  });
});

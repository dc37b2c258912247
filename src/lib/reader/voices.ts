/** Which of the device's voices speaks for whom. Pure. */
import type { SpeakerVoice } from '../core/compiled.ts';

/** What the Web Speech API tells of a voice. */
export interface DeviceVoice {
  voiceURI: string;
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

export interface Cast<V> {
  /** The voice of a cast id; null is the narrator. */
  voiceOf(id: string | null): V;
  pitchOf(id: string | null): number;
  rateOf(id: string | null): number;
}

/**
 * Gives every speaker a voice of the language, a voice each as far as they go. Only voices that
 * speak on the device are taken: others would send the words to a server.
 * @returns null when the device has no such voice
 */
export function castVoices<V extends DeviceVoice>(
  voices: readonly V[],
  lang: string,
  speakers: readonly SpeakerVoice[]
): Cast<V> | null {
  const wanted = lang.toLowerCase().replace('_', '-');
  const stem = wanted.split('-')[0];
  const spoken = voices
    .filter((voice) => voice.localService && stemOf(voice) === stem)
    .sort((a, b) => rank(b, wanted) - rank(a, wanted));
  const narrator = spoken[0];
  if (!narrator) return null;
  const others = spoken.filter((voice) => voice !== narrator);
  const cast = new Map(
    speakers.map((speaker, i) => {
      const voice = others.length > 0 ? (others[i % others.length] as V) : narrator;
      // Who shares a voice is told apart by its pitch.
      const round = others.length > 0 ? Math.floor(i / others.length) : i;
      const shift = others.length < speakers.length ? ((round % 3) - 1) * 0.12 : 0;
      return [
        speaker.id,
        { voice, pitch: clamp(speaker.pitch + shift, 0.1, 2), rate: speaker.rate }
      ];
    })
  );
  return {
    voiceOf: (id) => cast.get(id ?? '')?.voice ?? narrator,
    pitchOf: (id) => cast.get(id ?? '')?.pitch ?? 1,
    rateOf: (id) => cast.get(id ?? '')?.rate ?? 1
  };
}

function stemOf(voice: DeviceVoice): string | undefined {
  return voice.lang.toLowerCase().replace('_', '-').split('-')[0];
}

function rank(voice: DeviceVoice, wanted: string): number {
  const exact = voice.lang.toLowerCase().replace('_', '-') === wanted ? 2 : 0;
  return exact + (voice.default ? 1 : 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * Reading aloud with the device's own voices: the words of a panel in order, then the next panel.
 * Knows nothing of the screen; what is being spoken is state that the screen shows.
 */
import type { Balloon, CompiledEpisode } from '$lib/core/compiled';
import { castVoices } from './voices';

export type Trouble = 'none' | 'failed';

export interface Spoken {
  /** Id of the words being spoken. */
  words: string;
  /** The word within them, as offsets into the text; null where the voice does not say. */
  from: number;
  to: number | null;
}

/** Time to look at a panel that has no words, and to breathe after one that has, ms. */
const SILENT_PANEL = 2600;
const BREATH = 550;

export interface AloudOptions {
  episode: () => CompiledEpisode;
  /** The reader's own speed; 1 is the voice's. */
  rate: () => number;
  /** Called when a panel is read out. */
  ondone: () => void;
}

export class ReadingAloud {
  #state = $state<'off' | 'on' | 'paused'>('off');
  #spoken = $state.raw<Spoken | null>(null);
  #trouble = $state<Trouble | null>(null);
  #queue: Balloon[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #utterance: SpeechSynthesisUtterance | null = null;
  readonly #options: AloudOptions;

  constructor(options: AloudOptions) {
    this.#options = options;
  }

  get state() {
    return this.#state;
  }

  get spoken() {
    return this.#spoken;
  }

  /** Why it is silent: no voice for the language, or the device's speech broke off. */
  get trouble() {
    return this.#trouble;
  }

  /** Reads words aloud from the first; what was being read is broken off. */
  async read(balloons: readonly Balloon[]): Promise<void> {
    this.#hush();
    this.#trouble = null;
    if (!('speechSynthesis' in globalThis)) return this.#fail('none');
    this.#state = 'on';
    if (!castVoices(await voicesReady(), this.#options.episode().lang, []))
      return this.#fail('none');
    if (this.#state !== 'on') return;
    this.#queue = [...balloons];
    if (this.#queue.length === 0) this.#timer = setTimeout(() => this.#done(), SILENT_PANEL);
    else this.#speakNext();
  }

  pause(): void {
    if (this.#state !== 'on') return;
    this.#state = 'paused';
    clearTimeout(this.#timer);
    speechSynthesis.pause();
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'on';
    if (speechSynthesis.paused && this.#utterance) speechSynthesis.resume();
    else if (this.#queue.length > 0) this.#speakNext();
    else this.#done();
  }

  stop(): void {
    this.#hush();
    this.#state = 'off';
  }

  #speakNext(): void {
    const balloon = this.#queue.shift();
    if (!balloon) {
      this.#spoken = null;
      this.#timer = setTimeout(() => this.#done(), BREATH);
      return;
    }
    const { lang, voices } = this.#options.episode();
    const cast = castVoices(speechSynthesis.getVoices(), lang, voices);
    if (!cast) return this.#fail('none');
    const utterance = new SpeechSynthesisUtterance(balloon.text);
    utterance.voice = cast.voiceOf(balloon.by);
    utterance.lang = utterance.voice.lang;
    utterance.pitch = cast.pitchOf(balloon.by);
    utterance.rate = cast.rateOf(balloon.by) * this.#options.rate();
    utterance.volume = balloon.kind === 'whisper' ? 0.7 : 1;
    utterance.onstart = () => (this.#spoken = { words: balloon.id, from: 0, to: null });
    utterance.onboundary = (event) => {
      if (event.name && event.name !== 'word') return;
      this.#spoken = {
        words: balloon.id,
        from: event.charIndex,
        to: endOfWord(balloon.text, event)
      };
    };
    utterance.onend = () => {
      if (this.#utterance === utterance && this.#state === 'on') this.#speakNext();
    };
    utterance.onerror = ({ error }) => {
      if (this.#utterance !== utterance || error === 'interrupted' || error === 'canceled') return;
      this.#fail('failed');
    };
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  #done(): void {
    this.#spoken = null;
    if (this.#state === 'on') this.#options.ondone();
  }

  #fail(trouble: Trouble): void {
    this.#hush();
    this.#state = 'off';
    this.#trouble = trouble;
  }

  #hush(): void {
    clearTimeout(this.#timer);
    this.#queue = [];
    this.#utterance = null;
    this.#spoken = null;
    if ('speechSynthesis' in globalThis) {
      speechSynthesis.cancel();
      // A paused engine keeps silent for ever, also for what is spoken next.
      speechSynthesis.resume();
    }
  }
}

function endOfWord(text: string, event: SpeechSynthesisEvent): number {
  if (event.charLength > 0) return event.charIndex + event.charLength;
  const rest = text.slice(event.charIndex).search(/[\s.,;:!?…)"”»]/u);
  return rest === -1 ? text.length : event.charIndex + rest;
}

/** The device's voices; some browsers bring them a little later. */
function voicesReady(): Promise<SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', finish);
      resolve(speechSynthesis.getVoices());
    };
    const timer = setTimeout(finish, 1200);
    speechSynthesis.addEventListener('voiceschanged', finish);
  });
}

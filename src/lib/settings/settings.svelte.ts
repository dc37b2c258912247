import { browser } from '$app/environment';
import { changed, defaults, restore, type SettingValues } from './values';

const place = 'settings';

/**
 * The reader's settings: reactive, kept in localStorage, and only what differs from the default.
 * Storage that is barred or full never stops a change: it lasts until the page is closed, and
 * `unstored` says so.
 */
class Settings {
  #values = $state<SettingValues>({ ...defaults });
  #unstored = $state(false);

  constructor() {
    if (!browser) return;
    this.#read();
    // Another tab changed something, or forgot everything.
    addEventListener('storage', (event) => {
      if (event.key === place || event.key === null) this.#read();
    });
  }

  get resume() {
    return this.#values.resume;
  }
  set resume(value) {
    this.#set('resume', value);
  }
  get mode() {
    return this.#values.mode;
  }
  set mode(value) {
    this.#set('mode', value);
  }
  get stage() {
    return this.#values.stage;
  }
  set stage(value) {
    this.#set('stage', value);
  }
  get theme() {
    return this.#values.theme;
  }
  set theme(value) {
    this.#set('theme', value);
  }
  get textScale() {
    return this.#values.textScale;
  }
  set textScale(value) {
    this.#set('textScale', value);
  }
  get font() {
    return this.#values.font;
  }
  set font(value) {
    this.#set('font', value);
  }
  get readRate() {
    return this.#values.readRate;
  }
  set readRate(value) {
    this.#set('readRate', value);
  }
  get saver() {
    return this.#values.saver;
  }
  set saver(value) {
    this.#set('saver', value);
  }
  /** Language chosen by the reader; null while it follows the device. */
  get lang() {
    return this.#values.lang;
  }
  set lang(value) {
    this.#set('lang', value);
  }

  /** True once a change could not be stored. */
  get unstored() {
    return this.#unstored;
  }

  /** Back to the defaults, and nothing of them kept. Throws when the storage refuses. */
  reset(): void {
    this.#values = { ...defaults };
    localStorage.removeItem(place);
  }

  #read(): void {
    try {
      this.#values = restore(localStorage.getItem(place));
    } catch {
      this.#unstored = true;
    }
  }

  #set<K extends keyof SettingValues>(name: K, value: SettingValues[K]): void {
    this.#values[name] = value;
    try {
      const kept = changed(this.#values);
      if (kept) localStorage.setItem(place, kept);
      else localStorage.removeItem(place);
    } catch {
      this.#unstored = true;
    }
  }
}

export const settings = new Settings();

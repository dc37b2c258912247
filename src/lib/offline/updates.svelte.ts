import { browser, dev } from '$app/environment';
import { base } from '$app/paths';

/**
 * The service worker as a page sees it: registered once the page is at rest, and asked to take over
 * only when the reader says so. A blocked registration (private window, school settings) changes
 * nothing but that the app needs a network.
 */
class Updates {
  #ready = $state(false);
  #blocked = $state(false);
  #use: (() => void) | null = null;
  #started = false;

  /** A new version is here and waits. */
  get ready() {
    return this.#ready;
  }

  /** No worker may be registered here: what is saved could not be read without a network. */
  get blocked() {
    return this.#blocked;
  }

  /** Registers the worker; does nothing while developing, where every file changes under it. */
  start(): void {
    if (!browser || dev || this.#started) return;
    this.#started = true;
    if (!('serviceWorker' in navigator)) {
      this.#blocked = true;
      return;
    }
    const register = () =>
      void this.#register().catch(() => {
        this.#blocked = true;
      });
    if (document.readyState === 'complete') register();
    else addEventListener('load', register, { once: true });
  }

  /** Lets the waiting version take over and loads the page anew under it. */
  use(): void {
    this.#use?.();
  }

  later(): void {
    this.#ready = false;
  }

  async #register(): Promise<void> {
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(`${base}/service-worker.js`, { scope: `${base}/` });
    workbox.addEventListener('waiting', () => {
      this.#ready = true;
      this.#use = () => {
        workbox.addEventListener('controlling', () => location.reload());
        workbox.messageSkipWaiting();
      };
    });
    await workbox.register({ immediate: true });
  }
}

export const updates = new Updates();

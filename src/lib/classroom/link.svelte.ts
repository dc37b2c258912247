/**
 * The thread between the wall and the teacher's window: both hold the show, the newer one counts.
 * A window that opens or comes back asks, and whoever is there answers; one that dies takes nothing
 * with it. BroadcastChannel reaches only windows of this browser: nothing leaves the device.
 */
import type { CompiledEpisode } from '$lib/core/compiled';
import { Course } from '$lib/reader/course';
import { begin, change, timeLeft, type Action, type Show } from './show';

type Role = 'wall' | 'desk';
type Message =
  | { say: 'hello'; from: Role }
  | { say: 'show'; from: Role; show: Show; asked: boolean }
  | { say: 'beat' | 'bye'; from: Role };

/** Milliseconds between two signs of life, and after which the other counts as gone. */
const BEAT = 1500;
const GONE = 4000;
/** Milliseconds between two looks at the clock. */
const TICK = 500;

export class Link {
  readonly course: Course;
  readonly role: Role;
  #show = $state.raw() as Show;
  #heard = $state(0);
  #now = $state(0);
  #channel: BroadcastChannel | null = null;
  #timers: Array<ReturnType<typeof setInterval>> = [];

  constructor(episode: CompiledEpisode, role: Role, panel: string | null, second: string | null) {
    this.course = new Course(episode);
    this.role = role;
    this.#show = begin(this.course, panel, second);
  }

  get show(): Show {
    return this.#show;
  }

  /** True while the other window is there. */
  get together(): boolean {
    return this.#heard > 0 && this.#now - this.#heard < GONE;
  }

  /** Milliseconds left on the timer; below zero once the time is over. */
  get left(): number {
    return timeLeft(this.#show.timer, this.#now);
  }

  /** Opens the thread; call in the browser. @returns what closes it */
  open(episode: string): () => void {
    if (typeof BroadcastChannel !== 'undefined') {
      this.#channel = new BroadcastChannel(`show-${episode}`);
      this.#channel.onmessage = (event: MessageEvent<Message>) => this.#hear(event.data);
      this.#send({ say: 'hello', from: this.role });
    }
    this.#now = Date.now();
    this.#timers = [
      setInterval(() => (this.#now = Date.now()), TICK),
      setInterval(() => this.#send({ say: 'beat', from: this.role }), BEAT)
    ];
    return () => {
      this.#send({ say: 'bye', from: this.role });
      this.#timers.forEach(clearInterval);
      this.#channel?.close();
      this.#channel = null;
    };
  }

  do(action: Action): void {
    const next = change(this.#show, action, this.course);
    if (next === this.#show) return;
    this.#show = next;
    this.#send({ say: 'show', from: this.role, show: next, asked: false });
  }

  #hear(message: Message): void {
    // Two walls are two walls: they follow the same show, but they do not count as together.
    if (message.from !== this.role) {
      this.#now = Date.now();
      this.#heard = message.say === 'bye' ? 0 : this.#now;
    }
    if (message.say === 'hello')
      this.#send({ say: 'show', from: this.role, show: this.#show, asked: true });
    else if (message.say === 'show') {
      // Both changed it at once: the teacher's window is right.
      const level = message.show.revision === this.#show.revision && message.from === 'desk';
      // A window that has just opened takes what is there.
      const fresh = message.asked && this.#show.revision === 0;
      if (level || fresh || message.show.revision > this.#show.revision) this.#show = message.show;
      else if (!message.asked && message.show.revision < this.#show.revision)
        this.#send({ say: 'show', from: this.role, show: this.#show, asked: true });
    }
  }

  #send(message: Message): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      // A channel that closes this very moment: the next beat or hello tells the rest.
    }
  }
}

/**
 * A few drawing processes, one a core. Processes and not threads: they can give way to the rest of
 * the machine while they draw in the background, and one that dies takes nothing with it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DrawJob } from './draw.ts';
import type { DrawAnswer, DrawOrder } from './draw-process.ts';

interface Waiting {
  order: DrawOrder;
  urgent: boolean;
  resolve(): void;
  reject(error: Error): void;
}

const memoryEach = 400 * 2 ** 20;

/** As many processes as cores, fewer where memory is short. */
export function poolSize(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / memoryEach), 16));
}

export class DrawPool {
  private readonly size: number;
  private readonly background: boolean;
  private readonly queue: Waiting[] = [];
  private readonly idle = new Set<ChildProcess>();
  private readonly busy = new Map<ChildProcess, Waiting>();
  private closed = false;

  /** With `background` the processes give way to everything else on the machine. */
  constructor(options: { size?: number; background?: boolean } = {}) {
    this.size = options.size ?? poolSize();
    this.background = options.background ?? false;
  }

  /**
   * Draws into the folder `target`. What a reader waits for (`urgent`) goes before what is drawn
   * ahead of need. Rejects with the reason when the picture cannot be drawn.
   */
  draw(job: DrawJob, target: string, urgent = false): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = { order: { job, target }, urgent, resolve, reject };
      const place = urgent ? this.queue.findIndex((other) => !other.urgent) : -1;
      this.queue.splice(place < 0 ? this.queue.length : place, 0, waiting);
      this.next();
    });
  }

  /** Puts a waiting picture before what nobody waits for. */
  hasten(hash: string): void {
    const place = this.queue.findIndex(({ order, urgent }) => !urgent && order.job.hash === hash);
    const [waiting] = place < 0 ? [] : this.queue.splice(place, 1);
    if (!waiting) return;
    const before = this.queue.findIndex((other) => !other.urgent);
    this.queue.splice(before < 0 ? this.queue.length : before, 0, { ...waiting, urgent: true });
  }

  /** Ends the processes; what is still waiting is rejected. */
  close(): void {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new Error('drawing was stopped'));
    for (const child of [...this.idle, ...this.busy.keys()]) child.disconnect();
  }

  private next(): void {
    while (this.queue.length > 0) {
      const child = this.idle.values().next().value ?? this.start();
      if (!child) return;
      const waiting = this.queue.shift();
      if (!waiting) return;
      this.idle.delete(child);
      this.busy.set(child, waiting);
      child.ref();
      child.channel?.ref();
      child.send(waiting.order);
    }
  }

  private start(): ChildProcess | undefined {
    if (this.closed || this.idle.size + this.busy.size >= this.size) return undefined;
    const entry = fileURLToPath(new URL('./draw-process.ts', import.meta.url));
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const child = fork(entry, this.background ? ['background'] : [], {
      execArgv: ['--expose-gc', '--import', loader],
      // Large buffers come and go: without a bound, glibc keeps hundreds of megabytes of them.
      env: { ...process.env, MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc']
    });
    child.on('message', (answer: DrawAnswer) => this.finish(child, answer));
    child.on('exit', (code, signal) =>
      this.lose(child, `a drawing process ended (${signal ?? code})`)
    );
    child.on('error', (error) => this.lose(child, error.message));
    return child;
  }

  private finish(child: ChildProcess, answer: DrawAnswer): void {
    const waiting = this.busy.get(child);
    this.busy.delete(child);
    if (this.closed) return;
    this.idle.add(child);
    // An idle process must not keep the program running.
    child.unref();
    child.channel?.unref();
    if (answer.done) waiting?.resolve();
    else waiting?.reject(new Error(answer.error));
    this.next();
  }

  private lose(child: ChildProcess, reason: string): void {
    const waiting = this.busy.get(child);
    this.busy.delete(child);
    this.idle.delete(child);
    waiting?.reject(new Error(reason));
    if (!this.closed) this.next();
  }
}

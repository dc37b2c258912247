/** Entry of a drawing process: takes jobs from its parent one at a time and says when each is done. */
import { setPriority } from 'node:os';
import sharp from 'sharp';
import { draw, type DrawJob } from './draw.ts';

export interface DrawOrder {
  job: DrawJob;
  target: string;
}

/** Bytes from which on a process frees what it has left behind. */
const roomy = 350 * 2 ** 20;

export type DrawAnswer = { done: true } | { done: false; error: string };

// A first argument asks the process to give way to everything else on the machine.
if (process.argv[2] === 'background') setPriority(5);
sharp.concurrency(1);
sharp.cache(false);

process.on('message', (order: DrawOrder) => {
  draw(order.job, order.target).then(
    () => answer({ done: true }),
    (error: unknown) =>
      answer({ done: false, error: error instanceof Error ? error.message : String(error) })
  );
});
process.on('disconnect', () => process.exit(0));

function answer(message: DrawAnswer): void {
  process.send?.(message);
  // A picture leaves some dozen large buffers behind; before they are too many their room is freed.
  if (process.memoryUsage.rss() > roomy) globalThis.gc?.();
}

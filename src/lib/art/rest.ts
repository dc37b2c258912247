/** Drawing beside a running server: what nobody has asked for yet, giving way to what is asked for. */
import { Studio, type DrawProgress, type DrawResult } from './studio.ts';

const key = Symbol.for('harborlight.studios');

/**
 * The studio of a running server, one a root and process. It hangs on the global object because a
 * configuration file that Vite bundles carries its own copy of this module.
 */
export function serverStudio(root: string): Studio {
  const holder = globalThis as { [key]?: Map<string, Studio> };
  const studios = (holder[key] ??= new Map());
  const studio = studios.get(root) ?? new Studio({ root, background: true });
  studios.set(root, studio);
  return studio;
}

/** Ends the studio of a server that has closed. */
export function closeServerStudio(root: string): void {
  const studios = (globalThis as { [key]?: Map<string, Studio> })[key];
  studios?.get(root)?.close();
  studios?.delete(root);
}

/**
 * Draws what the last story build listed and is not there yet. In the process of a development
 * server it shares that server's drawing processes, and requests go first.
 */
export async function drawRest(options: {
  root: string;
  onProgress?: (progress: DrawProgress) => void;
}): Promise<DrawResult> {
  const studio = serverStudio(options.root);
  return studio.drawAll(studio.load(), options.onProgress);
}

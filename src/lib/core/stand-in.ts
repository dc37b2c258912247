/**
 * Names made up in place of those that cannot be read, so that a check can go on. The fault itself
 * has been told; nothing is to be said about the made-up name.
 */

let made = 0;

/** A new made-up name; it fits wherever an id is wanted. */
export function standInName(): string {
  made += 1;
  return `unreadable${made}`;
}

export function isStandIn(name: string): boolean {
  return /^unreadable\d+$/.test(name);
}

/** True for a text that speaks of a made-up name. */
export function namesStandIn(text: string): boolean {
  return /\bunreadable\d+\b/.test(text);
}

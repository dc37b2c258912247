/** Marks the word that is being read aloud: the word itself where the browser can, else its balloon. */
import { isBreak } from '../core/line-break.ts';
import type { Spoken } from './reading-aloud.svelte.ts';

const NAME = 'harborlight-spoken';

/** Marks what is spoken, or nothing. @returns a function that takes the mark away */
export function highlight(spoken: Spoken | null): () => void {
  const block = spoken
    ? document.querySelector<HTMLElement>(`[data-words="${CSS.escape(spoken.words)}"]`)
    : null;
  const text = block?.querySelector('[data-text]')?.firstChild;
  const canMark = 'highlights' in CSS && typeof Highlight === 'function';
  if (!block || !spoken) return () => {};
  if (canMark && text && spoken.to !== null) {
    const range = document.createRange();
    const shown = text.textContent ?? '';
    range.setStart(text, offsetIn(shown, spoken.from));
    range.setEnd(text, offsetIn(shown, spoken.to));
    CSS.highlights.set(NAME, new Highlight(range));
    return () => void CSS.highlights.delete(NAME);
  }
  block.dataset.spoken = '';
  return () => delete block.dataset.spoken;
}

/** The place in the text as it is set of a place in the plain text: places to break at count nothing there. */
function offsetIn(shown: string, plain: number): number {
  let at = 0;
  for (let left = plain; at < shown.length && (left > 0 || isBreak(shown[at])); at++)
    if (!isBreak(shown[at])) left--;
  return at;
}

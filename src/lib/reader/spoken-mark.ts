/** Marks the word that is being read aloud: the word itself where the browser can, else its balloon. */
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
    const length = text.textContent?.length ?? 0;
    range.setStart(text, Math.min(spoken.from, length));
    range.setEnd(text, Math.min(spoken.to, length));
    CSS.highlights.set(NAME, new Highlight(range));
    return () => void CSS.highlights.delete(NAME);
  }
  block.dataset.spoken = '';
  return () => delete block.dataset.spoken;
}

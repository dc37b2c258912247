/** Keeps a scrolled page and the session in step: which panel is at eye level, and going to one. */

/** Calls `seen` with the id of the marked element that crosses the middle of the window. */
export function watchPlace(
  root: HTMLElement,
  mark: string,
  seen: (id: string) => void
): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const id = entry.target.getAttribute(mark);
        if (entry.isIntersecting && id) seen(id);
      }
    },
    { rootMargin: '-45% 0px -45% 0px' }
  );
  const observe = () => {
    for (const element of root.querySelectorAll(`[${mark}]`)) watcher.observe(element);
  };
  observe();
  const growth = new MutationObserver(observe);
  growth.observe(root, { childList: true, subtree: true });
  return () => {
    watcher.disconnect();
    growth.disconnect();
  };
}

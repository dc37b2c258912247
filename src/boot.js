// Runs before the first paint, inlined in every page and allowed by its hash alone (svelte.config.js).
(function (root) {
  try {
    // Somebody left by quick exit and now goes back in this tab's history: show nothing, leave again.
    const exit = new URL(root.dataset.exit, location.href);
    if (sessionStorage.getItem('left') && exit.pathname !== location.pathname) {
      const [entry] = performance.getEntriesByType('navigation');
      if (entry && entry.type === 'back_forward') {
        root.style.display = 'none';
        location.replace(exit);
      } else {
        sessionStorage.removeItem('left');
      }
    }
  } catch {
    // Storage is barred: there is nothing to remember and nothing to restore.
  }
  try {
    // The reader's look, before anything is painted in another one.
    const kept = JSON.parse(localStorage.getItem('settings') || '{}');
    if (kept.theme) root.dataset.theme = kept.theme;
    if (kept.font) root.dataset.font = kept.font;
    if (kept.textScale) root.style.setProperty('--text-scale', kept.textScale);
  } catch {
    // As above: the page keeps its own look.
  }
  root.dataset.script = 'on';
})(document.documentElement);

/**
 * Leaves the app at once.
 *
 * Where to: other exits go to a weather site. This app promises that no flow asks another origin
 * for anything, and the exit has to work without a network, so it opens a page of its own that
 * shows no sign of the series: an everyday unit converter, precached in every language.
 *
 * What it does, in this order: the page is blanked (also a dialog in the top layer), speech stops,
 * the session is cleared, and the history entry is replaced. Earlier entries of this tab cannot be
 * deleted by any page; the word `left`, all that is kept, lets `boot.js` hide them when Back is
 * pressed. The address stays in the browser's own history, which the settings page says plainly.
 */
export function leave(to: string, farewell: string, title: string): void {
  document.documentElement.dataset.left = '';
  const words = document.createElement('p');
  words.className = 'visually-hidden';
  words.setAttribute('role', 'alert');
  words.dataset.farewell = '';
  words.textContent = farewell;
  document.body.append(words);
  document.title = title;
  globalThis.speechSynthesis?.cancel();
  try {
    sessionStorage.clear();
    sessionStorage.setItem('left', '1');
  } catch {
    // Barred storage keeps nothing of the session either.
  }
  // Back may wake this very page from the browser's memory: it is blank still, and leaves again.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.replace(to);
  });
  location.replace(to);
}

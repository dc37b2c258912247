/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * The service worker: precaches the shell in every language, answers for saved episodes, and sends
 * unknown addresses without a network to a page that says what can be read. It never takes over by
 * itself: a new version waits until the reader wants it or every page of the app is closed.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, NavigationRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { chooseLocale } from '$lib/core/choose-locale';
import { catalog, episodes } from '$lib/ui/catalog';
import {
  contentAt,
  episodeAt,
  isSaved,
  isSaving,
  pictureAt,
  savedPicture,
  serveContent,
  serveFile
} from '$lib/offline/serve';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const path = (url: URL): string => url.pathname.slice(base.length);

worker.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
cleanupOutdatedCaches();

/** The language of an address, else the device's, else the default. */
function languageOf(url: URL): string {
  const known = (code: string | undefined) =>
    catalog.locales.some((locale) => locale.code === code);
  const first = path(url).split('/')[1];
  if (first !== undefined && known(first)) return first;
  const offered = catalog.locales.filter((locale) => !locale.pseudo).map(({ code }) => code);
  return chooseLocale(worker.navigator.languages, offered) ?? catalog.defaultLocale;
}

/** Goes to the offline page rather than showing it in place: its relative addresses fit only there. */
const toOfflinePage = (url: URL): Response =>
  Response.redirect(
    `${base}/${languageOf(url)}/offline/?from=${encodeURIComponent(url.pathname + url.search)}`,
    302
  );

const online = (request: Request, url: URL): Promise<Response> =>
  fetch(request).catch(() => toOfflinePage(url));

// A saved episode opens from the device first, also on a network that is there and does not answer.
registerRoute(
  new NavigationRoute(
    async ({ request, url }) => {
      const address = episodeAt(path(url));
      if (!address || !(await isSaved(address))) return online(request, url);
      if (!url.pathname.endsWith('/'))
        return Response.redirect(`${url.pathname}/${url.search}`, 302);
      const shell = await matchPrecache(`${base}/${address.lang}/offline/reader/`);
      return shell ?? online(request, url);
    },
    { allowlist: [/\/[^/]+\/read\/[^/]+\/?(\?.*)?$/] }
  )
);

const pages = prerendered.filter(
  (page) => !episodeAt(page.slice(base.length)) && !page.endsWith('.html')
);

/** Fonts of a script that most devices never show: saved ahead where the device reads it, else once seen. */
const isArabicFont = (url: string): boolean => /-arabic-[^/]*\.woff2$/.test(url);
const readsArabic = worker.navigator.languages.some((tag) => /^ar\b/.test(tag));

precacheAndRoute(
  [
    // Built files carry their hash in their name.
    ...build
      .filter((url) => readsArabic || !isArabicFont(url))
      .map((url) => ({ url, revision: null })),
    ...[...files, ...pages].map((url) => ({ url, revision: version }))
  ],
  // #panel never reaches a worker, but queries do: a shared link may carry some.
  { ignoreURLParametersMatching: [/./] }
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isArabicFont(url.pathname),
  new CacheFirst({ cacheName: 'fonts' })
);

/** Covers stand on the home page, which opens offline: kept once seen, few and small. */
const covers = episodes.map((episode) => episode.cover);
const coverHashes = new Set(covers.map((cover) => cover.hash));
const widths = [...new Set(covers.flatMap((cover) => cover.widths))].sort((a, b) => a - b);
const keepCover = new CacheFirst({ cacheName: 'covers' });

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && pictureAt(path(url)) !== null,
  async ({ request, url, event }) => {
    const picture = pictureAt(path(url));
    if (!picture?.flat || isSaving(request)) return serveFile(request);
    const saved = await savedPicture(picture.hash, widths, base);
    if (saved) return saved;
    return coverHashes.has(picture.hash) ? keepCover.handle({ request, event }) : fetch(request);
  }
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && contentAt(path(url)) !== null,
  ({ request, url }) => {
    const address = contentAt(path(url));
    return address ? serveContent(request, address, base) : fetch(request);
  }
);

// Every other address: a page of ours that only lacks its last slash, the network, the offline page.
registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    if (!url.pathname.endsWith('/') && (await matchPrecache(`${url.pathname}/`))) {
      return Response.redirect(`${url.pathname}/${url.search}`, 302);
    }
    return online(request, url);
  })
);

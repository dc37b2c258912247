import { createHash } from 'node:crypto';
import { catalog, offeredLocales } from '$lib/ui/catalog';
import { loadTranslator } from '$lib/ui/messages';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The page that servers give for an unknown address. It may be shown at any depth of a folder that
 * is unknown at build time, so it links to nothing by a fixed path: the script tries the folders
 * above one by one and links to the one that holds the app.
 */
const findHome = `
const links = document.querySelectorAll('a');
let folder = location.pathname;
while (folder !== '') {
  folder = folder.slice(0, folder.lastIndexOf('/'));
  const found = await fetch(folder + '/manifest.webmanifest', { method: 'HEAD' }).catch(() => null);
  if (found?.ok) {
    for (const link of links) {
      link.href = folder + '/' + link.hreflang + '/';
      link.hidden = false;
    }
    break;
  }
}
`;

const look = `
:root { color-scheme: light dark }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif }
section + section { margin-top: 3rem }
a { display: inline-block; padding: .6rem 1rem; border: 2px solid; border-radius: .6rem; color: inherit; font-weight: 700; text-decoration: none }
[hidden] { display: none }
`;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const GET: RequestHandler = async () => {
  const sections = await Promise.all(
    offeredLocales.map(async ({ code, dir }) => {
      const { t } = await loadTranslator(code);
      return `<section lang="${code}" dir="${dir}"><h2>${t('error.title')}</h2><p>${t('error.text')}</p><p><a hreflang="${code}" href="" hidden>${t('error.home')}</a></p></section>`;
    })
  );
  const { t } = await loadTranslator(catalog.defaultLocale);
  const policy = `default-src 'none'; connect-src 'self'; style-src ${hash(look)}; script-src ${hash(findHome)}; base-uri 'none'; form-action 'none'`;
  const html = `<!doctype html>
<html lang="${catalog.defaultLocale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t('shell.app')}</title>
<style>${look}</style>
</head>
<body>
<main><h1>${t('shell.app')}</h1>${sections.join('\n')}</main>
<script type="module">${findHome}</script>
</body>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

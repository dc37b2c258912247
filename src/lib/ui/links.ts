import { base } from '$app/paths';

/** Address of a page in a language, under whatever folder the app is served from: `linkTo('es', 'help')`. */
export function linkTo(lang: string, page = ''): string {
  return `${base}/${lang}/${page && `${page}/`}`;
}

/** Address of a file of `static/`. */
export const fileAt = (path: string): string => `${base}/${path}`;

/** The same page in another language: the first part of the path changes, the rest stays. */
export function inLanguage(pathname: string, lang: string): string {
  const [, ...rest] = pathname.slice(base.length).split('/').filter(Boolean);
  return linkTo(lang, rest.join('/'));
}

import { base } from '$app/paths';

/** Address of a page in a language, under whatever folder the app is served from: `linkTo('es', 'help')`. */
export function linkTo(lang: string, page = ''): string {
  return `${base}/${lang}/${page && `${page}/`}`;
}

/** Address of a file of `static/`. */
export const fileAt = (path: string): string => `${base}/${path}`;

/**
 * The page of a route in another language. Made from the route and its parameters rather than from
 * the address, which while prerendering does not begin with the base.
 */
export function inLanguage(
  route: string | null,
  params: Record<string, string | undefined>,
  lang: string
): string {
  const [, ...parts] = (route ?? '').split('/').filter(Boolean);
  return linkTo(
    lang,
    parts.map((part) => params[/^\[(.+)\]$/.exec(part)?.[1] ?? ''] ?? part).join('/')
  );
}

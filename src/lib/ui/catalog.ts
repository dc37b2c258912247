import type { Catalog, CatalogLocale } from '$lib/core/compiled';
import written from '../../generated/catalog.json';

/** What the build found in `stories/`: languages, series and episodes. */
export const catalog = written as unknown as Catalog;

/** A language by its code, or undefined for an address that names none. */
export const localeOf = (code: string): CatalogLocale | undefined =>
  catalog.locales.find((locale) => locale.code === code);

/** The languages a reader may choose: the made-up one of the tests is not among them. */
export const offeredLocales = catalog.locales.filter((locale) => !locale.pseudo);

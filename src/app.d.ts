import type { Translator } from '$lib/core/i18n';
import type { Help } from '$lib/help/help';

declare global {
  namespace App {
    interface PageData {
      /** Words of the page's language; given by the root layout. */
      translator: Translator;
      /** Help lines in the page's language; given by the layout of `[lang]`. */
      help?: Help;
      /** Languages in which this page can be read, when not all of them. */
      languages?: string[];
      /** Page that a language without this one is sent to; the home page when left out. */
      above?: string;
    }
  }
}

export {};

import { loadHelp } from '$lib/help/data';
import type { LayoutLoad } from './$types';

/** Help is at hand on every page, before anybody asks for it: a lost network must not take it away. */
export const load: LayoutLoad = async ({ params }) => ({ help: await loadHelp(params.lang) });

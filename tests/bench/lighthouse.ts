/** Lighthouse's mobile scores of the pages a student meets first. */
import lighthouse from 'lighthouse';
import { launch } from './browser.ts';

export interface Scores {
  page: string;
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Audits each address once in a fresh Chromium; scores are 0 to 100. */
export async function benchLighthouse(
  addresses: Record<string, string>,
  port: number
): Promise<Scores[]> {
  const results: Scores[] = [];
  for (const [page, address] of Object.entries(addresses)) {
    const browser = await launch(port);
    try {
      const outcome = await lighthouse(address, {
        port,
        onlyCategories: [...CATEGORIES],
        logLevel: 'error'
      });
      if (!outcome) throw new Error(`Lighthouse gave no result for ${address}`);
      const score = (category: string) =>
        Math.round((outcome.lhr.categories[category]?.score ?? 0) * 100);
      results.push({
        page,
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo')
      });
    } finally {
      await browser.close();
    }
  }
  return results;
}

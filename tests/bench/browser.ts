import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../chromium.ts';

/** A mid-range phone on a slow link, as Lighthouse's mobile profile has it. */
export const PHONE = { width: 360, height: 740, scale: 2 } as const;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8
};
const CPU_SLOWDOWN = 4;

/** Starts a headless Chromium that asks nobody for anything. */
export function launch(port?: number): Promise<Browser> {
  const options = launchOptions({ webgl: true });
  return chromium.launch({
    ...options,
    args: [...(options.args ?? []), ...(port ? [`--remote-debugging-port=${port}`] : [])]
  });
}

/** A fresh phone: empty cache and storage, the CPU slowed and, when asked, the link too. */
export async function openPhone(
  browser: Browser,
  options: { slowLink: boolean; serviceWorker?: boolean }
): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: PHONE.width, height: PHONE.height },
    deviceScaleFactor: PHONE.scale,
    hasTouch: true,
    isMobile: true,
    serviceWorkers: options.serviceWorker ? 'allow' : 'block'
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (options.slowLink) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { page, cdp };
}

/** The middle value; of two middle values the lower. */
export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** The smallest value that at least the given share of the values doesn't exceed. */
export function percentile(values: number[], share: number): number {
  if (values.length === 0) throw new Error('percentile of no values');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] as number;
}

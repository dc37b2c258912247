/** Time to the first panel on a slow phone, next to a bare page with the same picture. */
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  copyFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { serve } from '../serve.ts';
import { median, openPhone } from './browser.ts';

export interface FirstPanelResult {
  /** Milliseconds from navigation to the picture's paint, median of the runs. */
  readerMs: number;
  bareMs: number;
  /** Bytes over the wire that had arrived when the panel was painted. */
  bytesBefore: number;
  scriptBytesBefore: number;
  pixiBytesBefore: number;
  /** Compressed bytes of all scripts of the reader page once it is idle, without Pixi's. */
  readerScriptBytes: number;
  pixiBytes: number;
}

interface Transfer {
  url: string;
  bytes: number;
  /** Milliseconds since navigation. */
  end: number;
}

const RUNS = 5;

/** Names of the built chunks that hold PixiJS, told by a string that only Pixi contains. */
function pixiChunks(build: string): Set<string> {
  const folder = join(build, '_app', 'immutable', 'chunks');
  return new Set(
    readdirSync(folder).filter(
      (file) => file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('PixiJS')
    )
  );
}

async function load(
  browser: Browser,
  url: string
): Promise<{ paint: number; transfers: Transfer[]; picture: string }> {
  const { page, cdp } = await openPhone(browser, { slowLink: true });
  const urls = new Map<string, string>();
  const finished: Array<{ url: string; bytes: number; at: number }> = [];
  let begun = 0;
  cdp.on('Network.requestWillBeSent', (event) => {
    if (!begun) begun = event.timestamp;
    urls.set(event.requestId, event.request.url);
  });
  cdp.on('Network.loadingFinished', (event) => {
    finished.push({
      url: urls.get(event.requestId) ?? '',
      bytes: event.encodedDataLength,
      at: event.timestamp
    });
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Array<
        PerformanceEntry & {
          renderTime: number;
          loadTime: number;
          element: HTMLImageElement | null;
        }
      >) {
        Object.assign(window, {
          firstPanel: {
            paint: entry.renderTime || entry.loadTime,
            picture: entry.element?.currentSrc ?? ''
          }
        });
      }
    }).observe({ type: 'element', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'firstPanel' in window, undefined, { timeout: 60_000 });
  const { paint, picture } = await page.evaluate(
    () => (window as unknown as { firstPanel: { paint: number; picture: string } }).firstPanel
  );
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000);
  await page.context().close();
  return {
    paint,
    picture,
    transfers: finished.map(({ url: address, bytes, at }) => ({
      url: address,
      bytes,
      end: (at - begun) * 1000
    }))
  };
}

const sum = (transfers: Transfer[]) =>
  transfers.reduce((total, transfer) => total + transfer.bytes, 0);

/**
 * Opens the episode at its first panel and a page of nothing but that picture, five times each.
 * @param address address of the reader with the first panel's id behind #
 */
export async function benchFirstPanel(
  browser: Browser,
  build: string,
  address: string,
  barePort: number
): Promise<FirstPanelResult> {
  const pixi = pixiChunks(build);
  const isPixi = (url: string) => pixi.has(basename(new URL(url).pathname));
  const isScript = (url: string) => new URL(url).pathname.endsWith('.js');

  const reader = [];
  for (let run = 0; run < RUNS; run++) reader.push(await load(browser, address));
  const first = reader[0] as (typeof reader)[number];

  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  const bareTimes = [];
  try {
    const file = basename(new URL(first.picture).pathname);
    copyFileSync(join(build, 'art', file), join(bare, file));
    writeFileSync(
      join(bare, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Picture</title><img src="${file}" alt="" elementtiming="first-panel" style="width:100%">`
    );
    writeFileSync(join(bare, '404.html'), '');
    const server = await serve(bare, barePort);
    for (let run = 0; run < RUNS; run++)
      bareTimes.push((await load(browser, `http://127.0.0.1:${barePort}/`)).paint);
    server.close();
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }

  const before = first.transfers.filter((transfer) => transfer.end <= first.paint);
  const scripts = first.transfers.filter((transfer) => isScript(transfer.url));
  const gzipped = (file: string) =>
    gzipSync(readFileSync(join(build, '_app', 'immutable', 'chunks', file))).length;
  return {
    readerMs: median(reader.map((run) => run.paint)),
    bareMs: median(bareTimes),
    bytesBefore: sum(before),
    scriptBytesBefore: sum(before.filter((transfer) => isScript(transfer.url))),
    pixiBytesBefore: sum(before.filter((transfer) => isPixi(transfer.url))),
    readerScriptBytes: sum(scripts.filter((transfer) => !isPixi(transfer.url))),
    pixiBytes: [...pixi].reduce((total, file) => total + gzipped(file), 0)
  };
}

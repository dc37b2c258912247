/** What turning panels costs the main thread, and whether memory stays flat. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { openPhone, percentile } from './browser.ts';

export interface TurnsResult {
  turns: number;
  /** Main-thread work of one frame while turning, milliseconds, 95th percentile and greatest. */
  frameP95Ms: number;
  frameMaxMs: number;
  /** Main-thread work of one whole turn, milliseconds, on average. */
  turnMeanMs: number;
  /** Heap and document after 100 and after 1,000 turns, rubbish collected. */
  heap100: number;
  heap1000: number;
  nodes100: number;
  nodes1000: number;
  renderer: string;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: { name?: string };
}

/** Longest that a camera move with its transition may last, milliseconds. */
const SETTLE = 700;

async function collect(cdp: CDPSession): Promise<{ heap: number; nodes: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/** Walks forward `span` panels and back again, over and over. */
async function turn(page: Page, turns: number, span: number, wait: number): Promise<void> {
  for (let step = 0; step < turns; step++) {
    const forward = Math.floor(step / span) % 2 === 0;
    await page.keyboard.press(forward ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(wait);
  }
}

/** Length of a frame at 60 Hz, microseconds. */
const FRAME = 1_000_000 / 60;

/** Main-thread work by frame: what began within one sixtieth of a second; frames without work are left out. */
function frameWork(events: TraceEvent[]): number[] {
  const main = events.find(
    (event) =>
      event.ph === 'M' && event.name === 'thread_name' && event.args?.name === 'CrRendererMain'
  );
  if (!main) throw new Error('the trace names no main thread');
  const work = new Map<number, number>();
  for (const event of events) {
    if (event.pid !== main.pid || event.tid !== main.tid) continue;
    if (event.name !== 'RunTask' || event.dur === undefined) continue;
    const frame = Math.floor(event.ts / FRAME);
    work.set(frame, (work.get(frame) ?? 0) + event.dur / 1000);
  }
  if (work.size === 0) throw new Error('the trace holds no task of the main thread');
  return [...work.values()];
}

/**
 * Turns 100 panels with the tracer on, then on to 1,000 without it.
 * @param span panels that can be turned before a prompt or a choice asks for an answer
 */
export async function benchTurns(
  browser: Browser,
  address: string,
  span: number
): Promise<TurnsResult> {
  const { page, cdp } = await openPhone(browser, { slowLink: false });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForSelector('[data-mode="guided"]');
  await page.waitForTimeout(4000);
  await turn(page, span * 2, span, SETTLE);

  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[]))
  );
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        '__metadata'
      ]
    }
  });
  await turn(page, 100, span, SETTLE);
  await cdp.send('Tracing.end');
  await done;
  const frames = frameWork(events);

  const early = await collect(cdp);
  await turn(page, 900, span, 60);
  await page.waitForTimeout(SETTLE);
  const late = await collect(cdp);
  const renderer = await page.evaluate(
    () => document.querySelector('[data-stage]')?.getAttribute('data-stage') ?? 'unknown'
  );
  await page.context().close();
  return {
    turns: 100,
    frameP95Ms: percentile(frames, 0.95),
    frameMaxMs: Math.max(...frames),
    turnMeanMs: frames.reduce((total, work) => total + work, 0) / 100,
    heap100: early.heap,
    heap1000: late.heap,
    nodes100: early.nodes,
    nodes1000: late.nodes,
    renderer
  };
}

import type { Browser, CDPSession, Page } from 'playwright-core';

/** One of the two pages that are held against each other. */
export type Side = 'vanilla' | 'element';
export const sides: readonly Side[] = ['vanilla', 'element'];

/** How much slower than this machine a page is. Work in the main thread's own time is only told at full speed. */
export const [slow, full] = [4, 1];
const size = { width: 1000, height: 800 };

/** What `page/watch.js` puts on the window. */
interface Watched {
  readonly firstContent: Promise<number>;
  readonly keystrokes: number[];
  watchSearch(): void;
  scrollThrough(pixelsASecond: number, sweeps: number): Promise<number[]>;
  loadRows(count: number): Promise<void>;
}
declare const window: Watched;

interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
}

const open = async (browser: Browser, address: string, use: (opened: Opened) => Promise<void>, rate = full) => {
  const context = await browser.newContext({ viewport: size, locale: 'en' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(address);
  await use({ page, devtools });
  await context.close();
};

/** Begins to count what the main thread works, in its own time: what else the machine does is not in it. */
const countWork = (devtools: CDPSession): Promise<unknown> => devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

/** Milliseconds that the main thread has worked since it was asked to count. */
const work = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** How long one visit took until its rows were painted, and how long the main thread worked for it. */
export interface Visit {
  readonly ms: number;
  readonly work: number;
}

/** First content of 20 rows, on a visit whose scripts the browser knows. The sides take turns. */
export const firstContent = async (browser: Browser, address: string, times: number, rate: number): Promise<Record<Side, Visit[]>> => {
  const taken: Record<Side, Visit[]> = { vanilla: [], element: [] };
  const context = await browser.newContext({ viewport: size, locale: 'en' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await countWork(devtools);
  // The first visits fill the caches.
  const warmUp = 4;
  for (let round = 0; round < times + warmUp; round++) {
    for (const side of sides) {
      await page.goto('about:blank');
      const before = await work(devtools);
      await page.goto(`${address}/${side}.html`);
      const ms = await page.evaluate(() => window.firstContent);
      if (round >= warmUp) taken[side].push({ ms, work: (await work(devtools)) - before });
    }
  }
  await context.close();
  return taken;
};

/** From a keystroke to the frame that shows 30 other rows. */
export const keystrokes = async (browser: Browser, address: string, side: Side, times: number): Promise<number[]> => {
  const taken: number[] = [];
  await open(
    browser,
    `${address}/${side}.html`,
    async ({ page }) => {
      await page.evaluate(() => window.firstContent);
      await page.evaluate(() => window.watchSearch());
      for (let key = 0; key < times; key++) {
        await page.keyboard.press(key % 20 < 10 ? 'e' : 'Backspace');
        await page.waitForFunction((count) => window.keystrokes.length > count, key, { polling: 50 });
      }
      taken.push(...(await page.evaluate(() => window.keystrokes)));
    },
    slow,
  );
  // The first ones compile what later ones run.
  return taken.slice(5);
};

/** What scrolling at a speed takes: each frame's milliseconds, and the main thread's own for a frame on average. */
export interface Scrolled {
  readonly frames: number[];
  readonly busy: number;
}

/** Through 1,000 rows that nobody has seen yet, and back, and once more. */
export const scroll = async (browser: Browser, address: string, side: Side, pixelsASecond: number, rate: number): Promise<Scrolled> => {
  let result: Scrolled = { frames: [], busy: 0 };
  await open(
    browser,
    `${address}/${side}.html?from=server`,
    async ({ page, devtools }) => {
      await page.evaluate(() => window.firstContent);
      await page.evaluate(() => window.loadRows(1000));
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      await countWork(devtools);
      const before = await work(devtools);
      const frames = await page.evaluate((speed) => window.scrollThrough(speed, 4), pixelsASecond);
      result = { frames, busy: ((await work(devtools)) - before) / frames.length };
    },
  );
  return result;
};

const used = async (devtools: CDPSession): Promise<number> => {
  // Twice: what the first sweep lets go of may let go of more.
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
};

/** What 980 more rows add to the heap, in bytes, beyond the data itself. */
export const heap = async (browser: Browser, address: string, side: Side): Promise<number> => {
  let beyond = 0;
  await open(
    browser,
    `${address}/${side}.html?from=server`,
    async ({ page, devtools }) => {
      await page.evaluate(() => window.firstContent);
      const before = await used(devtools);
      await page.evaluate(() => window.loadRows(1000));
      const filled = (await used(devtools)) - before;
      // The same purchases once more, parsed and held by nobody but the page.
      await page.evaluate(async () => {
        const held = (await (await fetch('/api/purchases?limit=980&cursor=20')).json()) as unknown;
        Object.assign(window, { held });
      });
      const data = (await used(devtools)) - before - filled;
      // The plain page keeps no data: all that it has is beyond it.
      beyond = side === 'element' ? filled - data : filled;
    },
  );
  return beyond;
};

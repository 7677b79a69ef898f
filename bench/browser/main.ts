// The built <purchase-history> beside a plain page with the same rows, in one run: node bench/browser/main.ts [folder of a CDN build]
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../../scripts/lib/chromium.js';
import { firstContent, full, heap, keystrokes, scroll, sides, slow, type Side } from './measure.ts';
import { serve } from './serve.ts';
import { isSteady, quantile, say, spreadOf, type Spread } from './spread.ts';

const failures: string[] = [];
let rejected = false;
/** Milliseconds. */
const twoFrames = 34;
/** Pixels a second. */
const speed = 24_000;

const hold = (what: string, value: number, most: number, unit: string): void => {
  const isMet = value <= most;
  if (!isMet) failures.push(what);
  console.log(`  ${isMet ? 'met    ' : 'NOT MET'}  ${what}: ${value.toFixed(2)} ${unit}, at most ${most}`);
};

const compare = (name: string, taken: Record<Side, number[]>, unit: string): Record<Side, Spread> => {
  const [vanilla, element] = [spreadOf(taken.vanilla), spreadOf(taken.element)];
  console.log(`\n${name}\n  plain    ${say(vanilla, unit)}\n  element  ${say(element, unit)}   ratio ${(element.median / vanilla.median).toFixed(2)}`);
  if (!isSteady(vanilla)) {
    rejected = true;
    console.log('  REJECTED: the plain page spreads by more than 40 %. Measure again while the machine has nothing else to do.');
  }
  return { vanilla, element };
};

const bySide = async <T>(work: (side: Side) => Promise<T>): Promise<Record<Side, T>> => {
  const [vanilla, element] = [await work('vanilla'), await work('element')];
  return { vanilla, element };
};

const each = <T>(taken: Record<Side, T[]>, of: (one: T) => number): Record<Side, number[]> => ({
  vanilla: taken.vanilla.map(of),
  element: taken.element.map(of),
});

const rounds = async <T>(count: number, work: (side: Side) => Promise<T>): Promise<Record<Side, T[]>> => {
  const taken: Record<Side, T[]> = { vanilla: [], element: [] };
  for (let round = 0; round < count; round++) for (const side of sides) taken[side].push(await work(side));
  return taken;
};

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist/cdn'));
const server = await serve(dist);
const browser = await launchChromium();
try {
  console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, 4× CPU slowdown, 1000 × 800`);

  const visits = await firstContent(browser, server.address, 25, slow);
  const first = compare('First content, 20 rows, answer local', each(visits, ({ ms }) => ms), 'ms');
  const quick = await firstContent(browser, server.address, 15, full);
  compare('Work of the main thread until then, at full speed', each(quick, ({ work }) => work), 'ms');
  hold('first content, ratio', first.element.median / first.vanilla.median, 1.25, '×');

  const typed = await bySide((side) => keystrokes(browser, server.address, side, 45));
  const typing = compare('Keystroke to painted result, 30 new rows, answer local', typed, 'ms');
  hold('keystroke', typing.element.median, 50, 'ms');

  const scrolled = await rounds(3, (side) => scroll(browser, server.address, side, speed, slow));
  const frames = { vanilla: scrolled.vanilla.flatMap((one) => one.frames), element: scrolled.element.flatMap((one) => one.frames) };
  compare('Frames at 24,000 px/s through 1,000 rows', frames, 'ms');
  for (const side of sides) {
    const [p99, longest] = [quantile(frames[side], 0.99), Math.max(...frames[side])];
    console.log(`  ${side === 'vanilla' ? 'plain  ' : 'element'}  ${frames[side].length} frames, p99 ${p99.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`);
  }
  if (quantile(frames.vanilla, 0.99) > twoFrames) {
    rejected = true;
    console.log('  REJECTED: the plain page loses frames as well. Measure again while the machine has nothing else to do.');
  }
  hold('frames, p99', quantile(frames.element, 0.99), 17, 'ms');
  hold('longest frame', Math.max(...frames.element), 25, 'ms');
  const swift = await rounds(3, (side) => scroll(browser, server.address, side, speed, full));
  compare('Work of the main thread for a frame, at full speed', each(swift, ({ busy }) => busy), 'ms');

  const mebibytes = await rounds(3, async (side) => (await heap(browser, server.address, side)) / 2 ** 20);
  const held = compare('Heap of 980 more rows, beyond the data', mebibytes, 'MB');
  hold('heap beyond the data', held.element.median, 1, 'MB');
} finally {
  await browser.close();
  await server.stop();
}

console.log(rejected ? '\nRejected.' : failures.length > 0 ? `\nNot met: ${failures.join(', ')}.` : '\nAll met.');
if (rejected) process.exitCode = 2;
else if (failures.length > 0) process.exitCode = 1;

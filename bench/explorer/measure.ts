import type { Browser, Page } from 'playwright-core';

/** What one visit to a contender's page took. */
export interface Visit {
  /** From the start of navigation to the first drawing of everything, in milliseconds. */
  readonly drawnMs: number;
  /** The mean time of a frame while the drawing is panned, in milliseconds. */
  readonly frameMs: number;
  /** The longest task of the main thread from the first drawing until all had settled, in milliseconds; 0 where none took 50. */
  readonly longestTaskMs: number;
  /** How long that was, in milliseconds. */
  readonly settledMs: number;
}

const size = { width: 1280, height: 800 };
const pannedMs = 3000;

/** What a page says when all has found its place: until then nothing of the bench runs in it but what takes down. */
const settledSign = 'bench: settled';

/** Runs in the page before anything else: takes down when it drew, settled, and what held the main thread up. */
function watch(sign: string): void {
  const seen = { drawn: 0, settled: 0, tasks: [] as (readonly [start: number, ms: number])[] };
  Object.assign(globalThis, { seen });
  const draw = () => {
    seen.drawn ||= performance.now();
  };
  const settle = () => {
    seen.settled ||= performance.now();
    console.debug(sign);
  };
  addEventListener('drawn', draw);
  addEventListener('drawn', settle);
  addEventListener('explorer-drawn', draw);
  addEventListener('explorer-settled', settle);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ entryTypes: ['longtask'] });
}

interface Seen {
  readonly drawn: number;
  readonly settled: number;
  readonly tasks: readonly (readonly [start: number, ms: number])[];
}

declare global {
  var seen: Seen;
}

/** Opens the page anew, waits until it has drawn and settled, and pans it. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: size });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, settledSign);
    const settling = page.waitForEvent('console', {
      predicate: (message) => message.text() === settledSign,
      timeout: 300_000,
    });
    await page.goto(url);
    await settling;
    const { drawn, settled, tasks } = await page.evaluate(() => globalThis.seen);
    const after = tasks.filter(([start]) => start >= drawn && start <= settled).map(([, ms]) => ms);
    const frameMs = await pan(page);
    return { drawnMs: drawn, frameMs, longestTaskMs: Math.max(0, ...after), settledMs: settled - drawn };
  } finally {
    await context.close();
  }
}

/** Drags the drawing about from its upper right corner, where nothing is drawn, and takes down when frames come. */
async function pan(page: Page): Promise<number> {
  const canvas = await page.locator('canvas').first().boundingBox();
  if (!canvas) throw new Error('There is no drawing.');
  const [x, y] = [canvas.x + canvas.width - 12, canvas.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first move takes hold of the drawing, and waits for whatever is still under way.
  await page.mouse.move(x - 5, y + 5);
  const begun = Date.now();
  const frames = page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        const first = performance.now();
        let count = 0;
        const next = (now: number) => {
          count += 1;
          if (now - first < ms) requestAnimationFrame(next);
          else resolve((now - first) / count);
        };
        requestAnimationFrame(next);
      }),
    pannedMs,
  );
  for (let step = 1; Date.now() - begun < pannedMs; step += 1)
    await page.mouse.move(x - 150 + 150 * Math.cos(step / 5), y + 150 + 150 * Math.sin(step / 5));
  await page.mouse.up();
  return frames;
}

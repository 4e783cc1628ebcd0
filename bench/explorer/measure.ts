import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

/** The measurements of one visit to a contender's page. */
export interface Visit {
  /** From the start of navigation until the first complete drawing was on the screen, in milliseconds. */
  readonly shownMs: number;
  /** From the start of navigation until the page had issued all commands of that drawing, in milliseconds. */
  readonly toldMs: number;
  /** The mean time of a frame while panning, in milliseconds. */
  readonly frameMs: number;
  /**
   * The longest task of the main thread from the first drawing until everything had settled, in milliseconds; 0 if none
   * took 50.
   */
  readonly longestTaskMs: number;
  /** The time until everything had settled, in milliseconds. */
  readonly settledMs: number;
}

const size = { width: 1280, height: 800 };
const pannedMs = 3000;
/** The maximum time for a page to settle, in milliseconds. */
const timeoutMs = 120_000;

/** The sign of a page that it has drawn and settled. Until then, only the recorder of the benchmark runs in it. */
const settledSign = 'bench: settled';

/** Runs in the page before anything else: records when it drew and settled, and the long tasks of the main thread. */
function watch(sign: string): void {
  const observations: Observations = { told: 0, settled: 0, tasks: [], frame: undefined };
  Object.assign(globalThis, { observations });
  const tell = () => {
    if (observations.settled > 0 && observations.frame) console.debug(sign);
  };
  const draw = () => {
    observations.told ||= performance.now();
  };
  const settle = () => {
    observations.settled ||= performance.now();
    tell();
  };
  addEventListener('drawn', draw);
  addEventListener('drawn', settle);
  addEventListener('explorer-drawn', draw);
  addEventListener('explorer-settled', settle);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) observations.tasks.push([startTime, duration]);
  }).observe({ entryTypes: ['longtask'] });
  new PerformanceObserver((list) => {
    const isOfDrawing = ({ startTime, duration }: PerformanceEntry) =>
      startTime <= observations.told && observations.told <= startTime + duration;
    observations.frame ??= list.getEntries().find(isOfDrawing)?.toJSON();
    tell();
  }).observe({ type: 'long-animation-frame' });
}

interface Observations {
  told: number;
  settled: number;
  readonly tasks: (readonly [start: number, ms: number])[];
  /**
   * The browser's entry for the frame of the first drawing, which takes far more than the minimum of 50 ms for an
   * entry.
   */
  frame: unknown;
}

/** A frame in the Long Animation Frames API, shown on the screen at `presentationTime`. */
const shownFrame = z.object({
  presentationTime: z.number('This browser does not say when a frame was shown: take a newer Chromium.'),
});

declare global {
  var observations: Observations;
}

/** Opens the page, waits until it has drawn and settled, and pans it. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: size });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, settledSign);
    const settling = page.waitForEvent('console', {
      predicate: (message) => message.text() === settledSign,
      timeout: timeoutMs,
    });
    await page.goto(url);
    const readObservations = () => page.evaluate(() => globalThis.observations);
    await settling.catch(async (cause: unknown) => {
      throw new Error(`${url} has not settled: ${JSON.stringify(await readObservations())}.`, { cause });
    });
    const observations = await readObservations();
    const { told, settled, tasks } = observations;
    const { presentationTime } = shownFrame.parse(observations.frame);
    const after = tasks.filter(([start]) => start >= told && start <= settled).map(([, ms]) => ms);
    const frameMs = await pan(page);
    return {
      shownMs: presentationTime,
      toldMs: told,
      frameMs,
      longestTaskMs: Math.max(0, ...after),
      settledMs: settled - told,
    };
  } finally {
    await context.close();
  }
}

/** Drags the drawing from its empty top right corner, and records the times of frames. */
async function pan(page: Page): Promise<number> {
  const canvas = await page.locator('canvas').first().boundingBox();
  if (!canvas) throw new Error('There is no drawing.');
  const [x, y] = [canvas.x + canvas.width - 12, canvas.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first move starts the drag, and waits for pending work.
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

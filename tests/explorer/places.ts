import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenedExplorer } from '../setup/explorer.ts';

/** Returns all positions in the first explorer of a page. */
export async function placesIn(page: Page): Promise<string> {
  const address = new URL(String(await page.evaluate(`document.querySelector('network-explorer').address`)));
  return new URLSearchParams(address.hash.slice(1)).get('place') ?? '';
}

/**
 * Returns all positions around an entity after a layout in the worker, which only the explorer's own page can start.
 */
export async function placesByWorker(explorer: OpenedExplorer, focus: string): Promise<string> {
  const page = await explorer.page('/dictionary');
  const started = page.waitForEvent('worker');
  await page.goto(new URL(`/#focus=${focus}`, explorer.url).href);
  await new Promise<void>((resolve) => void started.then((worker) => worker.on('close', () => resolve())));
  return placesIn(page);
}

const placesOf = (explorer: string) => `new URLSearchParams(new URL(${explorer}.address).hash.slice(1)).get('place')`;

/** For a page's `before`: records all positions whenever an explorer has settled. */
export const noteSettling = `addEventListener('explorer-settled', ({ target }) => { globalThis.placesAtRest = ${placesOf('target')}; });`;

/** Resolves when everything is loaded and has settled, on a page opened with `noteSettling`. */
export async function untilSettled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  const isAtRest = `globalThis.placesAtRest === ${placesOf("document.querySelector('network-explorer')")}`;
  await expect.poll(() => page.evaluate(isAtRest)).toBe(true);
}

/** Waits with a timer of the page, so that its earlier, shorter timers have fired. */
export async function waitInPage(page: Page, ms: number): Promise<void> {
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${ms}))`);
}

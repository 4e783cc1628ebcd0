import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenedExplorer } from '../setup/explorer.ts';

/** Where everything stands, as the first explorer of a page says. */
export async function placesIn(page: Page): Promise<string> {
  const address = new URL(String(await page.evaluate(`document.querySelector('network-explorer').address`)));
  return new URLSearchParams(address.hash.slice(1)).get('place') ?? '';
}

/** Where everything stands around an entity once the worker has laid it out, which only the program's own page may start. */
export async function placesByWorker(explorer: OpenedExplorer, focus: string): Promise<string> {
  const page = await explorer.page('/dictionary');
  const started = page.waitForEvent('worker');
  await page.goto(new URL(`/#focus=${focus}`, explorer.url).href);
  await new Promise<void>((resolve) => void started.then((worker) => worker.on('close', () => resolve())));
  return placesIn(page);
}

const placesOf = (explorer: string) => `new URLSearchParams(new URL(${explorer}.address).hash.slice(1)).get('place')`;

/** For a page's `before`: notes where everything stands whenever an explorer has come to rest. */
export const noteSettling = `addEventListener('explorer-settled', ({ target }) => { globalThis.placesAtRest = ${placesOf('target')}; });`;

/** Resolves once all is loaded and has come to rest where it stands, on a page that was opened with `noteSettling`. */
export async function untilSettled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  const isAtRest = `globalThis.placesAtRest === ${placesOf("document.querySelector('network-explorer')")}`;
  await expect.poll(() => page.evaluate(isAtRest)).toBe(true);
}

/** Waits by a timer of the page itself: those that the page has set before, and for less, have gone off by then. */
export async function waitInPage(page: Page, ms: number): Promise<void> {
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${ms}))`);
}

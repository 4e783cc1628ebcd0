import type { Page } from 'playwright-core';
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

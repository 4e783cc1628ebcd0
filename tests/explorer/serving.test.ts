import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenedExplorer, openExplorer } from '../setup/explorer.ts';

let explorer: OpenedExplorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

/** What an explorer of the page says of its drawing. */
const drawingOf = (page: Page) => page.getByRole('application');

test('the whole page draws what its address says', async () => {
  const page = await explorer.page('/#focus=org:iom');
  await expect.poll(() => drawingOf(page).getAttribute('aria-label'), { timeout: 30_000 }).toMatch(/[1-9]\d* entities/);
});

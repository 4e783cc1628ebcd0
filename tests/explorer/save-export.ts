import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Waits until everything has its place: the address is written again when it has. */
export async function settle(page: Page): Promise<void> {
  await page.waitForURL(/place=/);
  await page.locator('progress').waitFor({ state: 'detached' });
}

/** The ids of the entities and relationships in the list, in its order. */
export async function readList(page: Page) {
  await page.locator('.list table').nth(1).waitFor();
  const idsOf = async (table: number) =>
    z.array(z.string()).parse(
      await page
        .locator('.list table')
        .nth(table)
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id'))),
    );
  return { entities: await idsOf(0), relationships: await idsOf(1) };
}

/** Saves what a page shows, by the menu of exports. */
export async function save(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Waits until all positions are final, when the address is written again. */
export async function settle(page: Page): Promise<void> {
  await page.waitForURL(/place=/);
  await page.locator('progress').waitFor({ state: 'detached' });
}

/** Returns the ids of the entities and relationships in the list, in order. */
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

/** Saves the view of a page through the export menu. */
export async function save(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

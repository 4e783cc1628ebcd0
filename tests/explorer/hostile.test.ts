import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExplorerForAll } from '../setup/explorer.ts';
import { hostileNames, routeToMadeAnswer } from './hostile-names.ts';

const explorer = openExplorerForAll();

/** Opens a page whose endpoint returns hostile names and quotes, as drawing and list. */
async function openHostile(): Promise<Page> {
  const page = await explorer().page('/questions', { viewport: { width: 1600, height: 900 } });
  page.on('dialog', (dialog) => explorer().complaints.push(`dialog: ${dialog.message()}`));
  await routeToMadeAnswer(page);
  await page.goto(`${explorer().url}/#focus=org:n0`);
  await page.getByRole('button', { name: 'Both' }).click();
  await expect.poll(() => page.locator('tbody').first().locator('tr').count()).toBe(hostileNames.length);
  return page;
}

/** HTML has no lone surrogates and no null; everything else is unchanged. */
const asShown = (text: string) => text.toWellFormed().replaceAll('\u0000', '').trim();

const textsOf = (locator: Locator) =>
  locator.evaluateAll((elements) =>
    elements.map((element) => (element.textContent ?? '').toWellFormed().replaceAll('\u0000', '').trim()),
  );

/** Expects that they are only text. */
async function expectNoMarkup(page: Page): Promise<void> {
  const made = page
    .locator('network-explorer')
    .locator('script, img, iframe, object, [onerror], a[href^="javascript:"]');
  expect(await made.count()).toBe(0);
}

test('draws, lists and suggests names as text', async () => {
  const page = await openHostile();
  const drawing = page.getByRole('application');
  expect(await drawing.getAttribute('aria-label')).toContain(`${hostileNames.length} entities`);
  const listed = await textsOf(page.locator('tbody').first().locator('th'));
  expect(listed.toSorted()).toEqual(hostileNames.map(asShown).toSorted());
  await page.getByRole('combobox', { name: 'Search', exact: true }).first().fill('<b>');
  await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBe(hostileNames.length);
  const offered = (await textsOf(page.getByRole('listbox').getByRole('option'))).join('\n');
  for (const name of hostileNames) expect(offered).toContain(asShown(name));
  await expectNoMarkup(page);
});

test('the panel shows quotes as text, and links only to web pages', async () => {
  const page = await openHostile();
  await page.locator('tbody').nth(1).getByRole('button').first().click();
  const quotes = page.locator('.claims blockquote');
  await expect.poll(() => quotes.count()).toBe(hostileNames.length);
  expect(await textsOf(quotes)).toEqual(hostileNames.map(asShown));
  expect(await page.locator('.claims a').count()).toBe(0);
  await expectNoMarkup(page);
  await page.locator('tbody').first().getByRole('button').first().click();
  await expect.poll(() => page.locator('.details .claims').count()).toBe(hostileNames.length);
  const alsoNamed = await textsOf(page.locator('.details p > bdi'));
  for (const name of hostileNames) expect(alsoNamed).toContain(asShown(name));
  await expectNoMarkup(page);
});

test('a name of ten thousand characters breaks neither list nor panel', async () => {
  const page = await openHostile();
  const long = page.locator('tbody').first().getByRole('button', { name: 'long long' });
  await long.click();
  await page.locator('.details h2').waitFor();
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  for (const part of [page.locator('.list'), page.locator('.details')]) {
    const box = (await part.boundingBox()) ?? expect.fail();
    expect(box.x + box.width).toBeLessThanOrEqual(1600);
  }
});

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openExplorerForAll, type PageOptions } from '../setup/explorer.ts';

const explorer = openExplorerForAll();

const found = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })) }),
);

/** Returns the violations that axe finds in a page: rules of WCAG 2.2 A and AA, and best practices. */
async function complaintsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return found
    .parse(violations)
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}

const drawn = async (page: Page) => {
  await page.getByRole('application', { name: /^Drawing of [1-9]\d* entities/ }).waitFor();
  await expect.poll(() => page.locator('progress').count()).toBe(0);
};
const failing = (page: Page, act: 'abort' | 'refuse') =>
  page.route('**/graphql', (route) =>
    act === 'abort'
      ? route.abort()
      : route.fulfill({ json: { errors: [{ message: 'No.', extensions: { code: 'TIMEOUT', next: 'Ask again.' } }] } }),
  );

interface State {
  readonly hash: string;
  readonly options?: PageOptions;
  reach(page: Page): Promise<unknown>;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const states: Readonly<Record<string, State>> = {
  empty: { hash: '', reach: (page) => page.getByText('Nothing is shown yet').waitFor() },
  drawn: { hash: 'focus=org:iom&selected=org:iom', reach: drawn },
  'drawn on a small screen': {
    hash: 'focus=org:iom&selected=org:iom',
    options: { viewport: { width: 360, height: 740 } },
    reach: drawn,
  },
  loading: {
    hash: 'focus=org:iom&selected=org:iom',
    async reach(page) {
      await drawn(page);
      await page.route('**/graphql', () => undefined);
      await press(page, /^Expand|^Show only this/);
      await page.locator('.status progress').waitFor();
    },
  },
  'next to its list': {
    hash: 'focus=org:iom&selected=org:iom',
    async reach(page) {
      await drawn(page);
      await press(page, 'Both');
      await page.locator('tbody tr').first().waitFor();
    },
  },
  'a list, with the evidence of a relationship': {
    hash: 'focus=org:iom&selected=org:iom',
    async reach(page) {
      await drawn(page);
      await press(page, 'List');
      await page.locator('tbody').nth(1).locator('button').first().click();
      await page.locator('.claims > li').first().waitFor();
    },
  },
  offline: {
    hash: '',
    options: { expected: /./ },
    async reach(page) {
      await failing(page, 'abort');
      await page.goto(`${explorer().url}/?again#focus=org:iom`);
      await page.getByText('The data service cannot be reached.').waitFor();
    },
  },
  failed: {
    hash: '',
    async reach(page) {
      await failing(page, 'refuse');
      await page.goto(`${explorer().url}/?again#focus=org:iom`);
      await page.getByText('This could not be loaded.').waitFor();
    },
  },
  partial: {
    hash: 'focus=org:iom&selected=org:iom',
    async reach(page) {
      await drawn(page);
      await failing(page, 'refuse');
      await press(page, /^Expand/);
      await page.getByText('Not everything could be loaded').waitFor();
    },
  },
  'nothing visible': {
    hash: 'added=org:iom,org:nobody&hidden=org:iom',
    reach: (page) => page.getByText('Everything in this view is hidden.').waitFor(),
  },
  suggestions: {
    hash: '',
    async reach(page) {
      await page.getByRole('combobox').first().fill('migration');
      await page.getByRole('option').first().waitFor();
    },
  },
  'the menu of exports': {
    hash: 'focus=org:iom&selected=org:iom',
    async reach(page) {
      await drawn(page);
      await press(page, 'Export');
    },
  },
  'the queries of the view': {
    hash: 'focus=org:iom&selected=org:iom',
    async reach(page) {
      await drawn(page);
      await press(page, 'Export');
      await press(page, /Cypher|[Qq]ueries/);
      await page.getByRole('dialog').waitFor();
    },
  },
  'the questions': {
    hash: 'focus=org:iom&selected=org:iom',
    async reach(page) {
      await drawn(page);
      await press(page, 'Questions');
      await page.getByRole('dialog').getByRole('combobox').first().waitFor();
    },
  },
  'the timeline': {
    hash: 'focus=org:iom&from=2019-01-01&to=2022-12-31',
    async reach(page) {
      await page.getByRole('slider').first().waitFor();
    },
  },
};

test.each(Object.entries(states))('axe finds no violations in the light and dark themes: %s', async (_, state) => {
  const { hash, options, reach } = state;
  const page = await explorer().page(`/#${hash}`, { ...options, colorScheme: 'light', reducedMotion: 'reduce' });
  await reach(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await complaintsOf(page), colorScheme).toEqual([]);
  }
});

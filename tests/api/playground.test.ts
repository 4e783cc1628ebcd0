import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExamples } from '../../src/api/examples.ts';
import { type ApiServer, createApi, listenForApi } from '../../src/api/server.ts';
import { findBrowser } from '../setup/find-browser.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';

const names = readExamples().map(({ text }) => /^query (\w+)/m.exec(text)?.[1] ?? '');

let sample: SampleWorld;
let server: ApiServer;
let browser: Browser;
let page: Page;
const requested: URL[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  sample = await openSample();
  server = await listenForApi('127.0.0.1', 0);
  const api = createApi({ graph: sample.graph, timeoutMs: 120_000, log: (error) => complaints.push(String(error)) });
  server.serve({ api, isReady: async () => true });
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  page.setDefaultTimeout(100_000);
  page.on('request', (request) => requested.push(new URL(request.url())));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${server.url}/graphql`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await sample.close();
});

test('shows every example in a named tab', async () => {
  await expect.poll(() => page.getByRole('tab').allInnerTexts()).toEqual(names);
});

test('runs an example and shows the answer', async () => {
  await page.getByRole('tab', { name: 'FindByName' }).click();
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.getByRole('region', { name: /result window/i });
  await expect.poll(() => answer.innerText()).toContain('"org:caricom"');
});

test('loads the schema', async () => {
  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await expect.poll(() => page.getByText('who funds whom, who works together', { exact: false }).count()).toBe(1);
  expect(await page.getByRole('link', { name: '/questions' }).getAttribute('href')).toBe('/questions');
});

test('makes only requests to its own server, and logs no errors', () => {
  const others = requested.filter(
    ({ protocol, origin }) => protocol !== 'data:' && protocol !== 'blob:' && origin !== server.url,
  );
  expect(others.map(String)).toEqual([]);
  expect(requested.length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readExamples } from '../../src/api/examples.ts';
import { type ApiServer, createApi, listenForApi } from '../../src/api/server.ts';
import { html } from '../../src/pages/html.ts';
import { createPages } from '../../src/pages/pages.ts';
import { questions } from '../../src/questions/library.ts';
import { relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import { findBrowser } from '../setup/find-browser.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';

const names = questions.map(({ name }) => name);

let sample: SampleWorld;
let server: ApiServer;
let browser: Browser;
let page: Page;
const requested: URL[] = [];
const complaints: string[] = [];
const closing = new AbortController();

beforeAll(async () => {
  sample = await openSample();
  server = await listenForApi('127.0.0.1', 0);
  const api = createApi({ graph: sample.graph, timeoutMs: 120_000, log: (error) => complaints.push(String(error)) });
  const { signal } = closing;
  const pages = createPages({ graph: sample.graph, explorer: new Map(), timeoutMs: 120_000, signal });
  server.serve({ api, isReady: async () => true, pages });
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(100_000);
  page = await context.newPage();
  page.on('request', (request) => requested.push(new URL(request.url())));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
});
afterAll(async () => {
  await browser?.close();
  closing.abort();
  await server?.close();
  await sample?.close();
});

const entry = (name: string) => page.locator(`section.entry#${name}`);

test('the page of questions has every question, with its parameters, Cypher and GraphQL', async () => {
  await page.goto(`${server.url}/questions`);
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(names);
  for (const { name, field, header, parameters, statement } of questions) {
    const text = (await entry(name).textContent()) ?? '';
    expect(text.toLowerCase()).toContain(header.meaning.replaceAll('`', '').toLowerCase());
    expect(text).toContain(field);
    for (const parameter of Object.keys(parameters)) expect(text).toContain(`$${parameter}`);
    expect(await entry(name).locator('tbody').first().locator('tr').count()).toBe(Object.keys(parameters).length);
    expect(await page.locator(`#${name}-cypher`).textContent()).toContain(statement.text.trimEnd());
  }
  for (const { question, text } of readExamples())
    if (question) expect(await page.locator(`#${question}-graphql`).textContent()).toBe(text);
});

test('its answers are those of the current graph, inserted as they become available', async () => {
  const [first = expect.fail()] = questions;
  const example = readExamples().find(({ question }) => question === first.name) ?? expect.fail();
  const answers = z
    .record(z.string(), z.object({ rows: z.array(z.unknown()) }))
    .parse(await sample.query(example.text));
  const answered = entry(first.name).locator(`#${first.name}-sample tbody tr`);
  const rows = answers[first.field]?.rows.length ?? expect.fail();
  await expect.poll(() => answered.count()).toBe(Math.min(rows, 5));
  expect(await page.locator(`#${first.name}-cypher`).textContent()).toMatch(/^:params \{id: "event:.*: null\};\n/);
});

test('copies the complete Cypher', async () => {
  await entry('sources-about').getByRole('button', { name: 'Copy Cypher of sources-about' }).click();
  await expect
    .poll(() => page.evaluate('navigator.clipboard.readText()'))
    .toMatch(/^:params \{.*\};\n(.|\n)*LIMIT \$limit;\n$/);
  const copied = String(await page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toContain(
    readFileSync(new URL('../../cypher/read/evidence/sources-about.cypher', import.meta.url), 'utf8').trimEnd(),
  );
});

test('the filter shows what contains its words, and how many', async () => {
  await page.getByRole('searchbox').fill('whom two COMMON');
  await expect.poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['shared-neighbours']);
  expect(await page.getByRole('status').innerText()).toBe(`1 of ${names.length}`);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBe(names.length);
});

test('works by keyboard and with a screen reader', async () => {
  await page.goto(`${server.url}/questions`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  for (const landmark of ['banner', 'navigation', 'main'] as const)
    expect(await page.getByRole(landmark).count()).toBe(1);
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Questions']);
  expect(await page.locator('[aria-current=page]').innerText()).toBe('Questions');
  expect(await page.locator('table:not(:has(caption)), table:not(:has(th[scope=col]))').count()).toBe(0);
  const ids: string[] = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('details[open]').count()).toBe(1);
});

test.each(['light', 'dark'] as const)('is readable in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  const [red = 0] = String(await page.evaluate('getComputedStyle(document.body).backgroundColor')).match(/\d+/) ?? [];
  expect(Number(red) > 128).toBe(colorScheme === 'light');
});

test('the dictionary has every type', async () => {
  await page.goto(`${server.url}/dictionary`);
  const rows = await page.getByRole('rowheader').allInnerTexts();
  expect(rows).toEqual(expect.arrayContaining([...relationshipTypeNames]));
  await page.getByRole('searchbox').fill('FUNDS');
  await expect.poll(() => page.getByRole('rowheader').allInnerTexts()).toContain('FUNDS');
  expect((await page.getByRole('rowheader').all()).length).toBeLessThan(rows.length);
});

test('the pages make only requests to their own server, and follow their content security policy', async () => {
  expect(requested.filter(({ origin }) => origin !== server.url).map(String)).toEqual([]);
  expect(complaints).toEqual([]);
  const { headers } = await fetch(`${server.url}/questions`);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
});

test('inserted content is text', () => {
  expect(html`<p title="${`"'`}">${'<b>&'}</p>${[html`<i>${1}</i>`]}`.text).toBe(
    '<p title="&quot;&#39;">&lt;b&gt;&amp;</p><i>1</i>',
  );
});

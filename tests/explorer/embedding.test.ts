import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type OpenedExplorer, openExplorer } from '../setup/explorer.ts';
import { openEmbedding } from './embed.ts';
import { placesByWorker, placesIn } from './places.ts';

let explorer: OpenedExplorer;
let elsewhere: Server;
let page: Page;

const example = readFileSync(new URL('../../docs/examples/embed.html', import.meta.url), 'utf8');

beforeAll(async () => {
  explorer = await openExplorer();
  const text = example.replaceAll('http://127.0.0.1:4000', explorer.url);
  elsewhere = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(text));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = elsewhere.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  page = await explorer.page(`http://127.0.0.1:${port}/`, { expected: /favicon\.ico|404/ });
});
afterAll(async () => {
  elsewhere?.close();
  await explorer?.close();
});

test('draws two explorers with data on a page of another origin', async () => {
  const labels = () => page.getByRole('application').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''));
  await expect
    .poll(labels)
    .toEqual([expect.stringMatching(/[1-9]\d* entities/), expect.stringMatching(/[1-9]\d* entities/)]);
  const [one, two] = await labels();
  expect(one).not.toBe(two);
});

test('lays out as on its own page, without the worker, which another origin cannot start', async () => {
  const usual = await placesByWorker(explorer, 'org:iom');
  expect(usual.split(',').length).toBeGreaterThan(10);
  expect(page.workers()).toEqual([]);
  await expect.poll(() => placesIn(page)).toBe(usual);
});

test('an address copied from one opens the same view in it, and not in the other', async () => {
  const second = page.locator('#programme');
  await second.locator('tr[data-id] button').first().click();
  const address = z.string().parse(await second.evaluate((element) => Reflect.get(element, 'address')));
  const selected = new URL(address).hash.match(/selected=[^&]+/)?.[0] ?? expect.fail();
  const again = await explorer.page(address, { expected: /favicon\.ico|404/ });
  await again.locator('#programme .details').waitFor();
  const addressOf = (index: number) =>
    again
      .locator('network-explorer')
      .nth(index)
      .evaluate((element) => Reflect.get(element, 'address'));
  expect(await addressOf(1)).toContain(selected);
  expect(await addressOf(0)).not.toContain(selected);
  expect(again.url()).toBe(address);
  await again.context().close();
});

test('on paper, one with a height ends before the content after it', async () => {
  const heights = z.array(z.object({ top: z.number(), bottom: z.number(), content: z.number().nullable() }));
  await page.evaluate(`for (const each of document.querySelectorAll('network-explorer'))
    Object.assign(each.style, { height: '10rem', minHeight: '5rem', maxHeight: '12rem', overflow: 'hidden' })`);
  await page.emulateMedia({ media: 'print' });
  const measure = async () =>
    heights.parse(
      await page.evaluate(`[...document.querySelectorAll('network-explorer')].map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        const sheet = each.shadowRoot.querySelector('.sheet');
        return { top, bottom, content: sheet?.childElementCount ? sheet.getBoundingClientRect().bottom : null };
      })`),
    );
  // The code for printing is fetched some time after the page.
  await expect
    .poll(async () => {
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      return (await measure()).every(({ content }) => content !== null);
    })
    .toBe(true);
  const [first, second] = await measure();
  expect(first?.content).toBeLessThanOrEqual((first?.bottom ?? 0) + 1);
  expect(second?.content).toBeLessThanOrEqual((second?.bottom ?? 0) + 1);
  expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Number.POSITIVE_INFINITY);
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(
    `for (const each of document.querySelectorAll('network-explorer')) each.removeAttribute('style')`,
  );
});

test('actions on one do not affect the other', async () => {
  const second = page.locator('#programme');
  await second.locator('tr[data-id]').first().waitFor();
  const rows = await second.locator('tr[data-id]').count();
  const first = page.locator('network-explorer').first();
  await first.getByRole('button', { name: 'List', exact: true }).click();
  await expect.poll(() => first.locator('tr[data-id]').count()).toBeGreaterThan(10);
  expect(await second.locator('tr[data-id]').count()).toBe(rows);
  expect(await second.getByRole('application').count()).toBe(1);
  expect(new URL(page.url()).hash).toBe('');
});

test('a page can set colours, and all others keep their defaults', async () => {
  const colour = (of: string, name: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${of}')).getPropertyValue('--explorer-${name}').trim()`);
  expect(await colour('#programme', 'accent')).toBe('#7a1f5c');
  expect(await colour('#programme', 'surface')).toBe('#ffffff');
});

const addressOf = async (of: Page, selector: string) =>
  new URL(z.string().parse(await of.locator(selector).evaluate((element) => Reflect.get(element, 'address')))).hash;

test('shows a changed attribute `focus`, regardless of the address', async () => {
  const embedding = await openEmbedding(
    explorer,
    `<network-explorer id="kept" focus="org:iom" keeps-address></network-explorer>
     <network-explorer id="copied" focus="org:iom"></network-explorer>`,
  );
  const focusOn = (id: string, focus: string) =>
    embedding.locator(`#${id}`).evaluate((element, value) => element.setAttribute('focus', value), focus);
  await expect.poll(() => new URL(embedding.url()).hash).toContain('focus=org:iom');
  await focusOn('kept', 'programme:ccti');
  await expect.poll(() => new URL(embedding.url()).hash).toContain('focus=programme:ccti');
  await embedding.evaluate(`location.hash = 'explorer=copied&added=org:unodc'`);
  await expect.poll(() => addressOf(embedding, '#copied')).toContain('added=org:unodc');
  await focusOn('copied', 'programme:ccti');
  await expect.poll(() => addressOf(embedding, '#copied')).toContain('focus=programme:ccti');
  await embedding.context().close();
});

test('explorers in shadow roots have distinct names in an address', async () => {
  const embedding = await openEmbedding(
    explorer,
    `<div class="host"></div><div class="host"></div><network-explorer focus="org:unodc"></network-explorer>
     <script type="module">
       for (const host of document.querySelectorAll('.host'))
         host.attachShadow({ mode: 'open' }).innerHTML = '<network-explorer focus="org:iom"></network-explorer>';
     </script>`,
  );
  const names = async () => {
    const elements = await embedding.locator('network-explorer').all();
    const hashes = elements.map((each) => each.evaluate((element) => String(Reflect.get(element, 'address'))));
    return (await Promise.all(hashes)).map((address) => /explorer=(\w+)/.exec(address)?.[1]);
  };
  // The locator lists elements in shadow roots last.
  await expect.poll(names).toEqual(['3', '1', '2']);
  await embedding.evaluate(`location.hash = 'explorer=2&added=org:unodc'`);
  await expect
    .poll(() =>
      embedding
        .locator('network-explorer')
        .nth(2)
        .evaluate((element) => String(Reflect.get(element, 'address'))),
    )
    .toContain('added=org:unodc');
  expect(
    await embedding
      .locator('network-explorer')
      .nth(1)
      .evaluate((element) => String(Reflect.get(element, 'address'))),
  ).not.toContain('added=org:unodc');
  await embedding.context().close();
});

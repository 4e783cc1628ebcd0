import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExplorerForAll } from '../setup/explorer.ts';
import { openEmbedding } from './embed.ts';
import { countInk, nextFrames } from './pixels.ts';

const explorer = openExplorerForAll();

/** Keeps references to all WebGL contexts of a page, to take them away as a browser does. */
const holdContexts = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  window.contexts = [];
  HTMLCanvasElement.prototype.getContext = function (kind, ...others) {
    const context = getContext.call(this, kind, ...others);
    if (/webgl/.test(kind) && context && !window.contexts.some((each) => each.context === context))
      window.contexts.push({ context, extension: context.getExtension('WEBGL_lose_context') });
    return context;
  };
  window.loseAll = () => {
    window.lost = window.contexts.filter(({ context }) => !context.isContextLost() && context.canvas.isConnected);
    for (const { extension } of window.lost) extension.loseContext();
    return window.lost.length;
  };
  window.offerAll = () => {
    for (const { context, extension } of window.lost) if (context.isContextLost()) extension.restoreContext();
  };
`;

// The browser restores a drawing's first context; the other one was released with the drawing.
const expected = /context restoration not allowed|Too many active WebGL contexts/;
const options = {
  before: holdContexts,
  expected,
  reducedMotion: 'reduce',
  viewport: { width: 1400, height: 900 },
} as const;

const ink = (canvas: Locator) => expect.poll(() => countInk(canvas), { interval: 500 });

async function drawn(page: Page): Promise<Locator> {
  const canvas = page.locator('.canvas');
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  await ink(canvas).toBeGreaterThan(1000);
  return canvas;
}

const loseAll = (page: Page) => page.evaluate('loseAll()');
const stopped = (page: Page) => page.getByText('The browser stopped this drawing');

test('shows the list if the browser takes the drawing away, and the drawing when it is available again', async () => {
  const page = await explorer().page('/#focus=org:iom', options);
  await drawn(page);
  expect(await loseAll(page)).toBe(2);
  await stopped(page).waitFor();
  expect(await page.locator('tr[data-id]').count()).toBeGreaterThan(10);
  expect(await page.locator('.canvas').count()).toBe(0);
  await page.evaluate('offerAll()');
  await drawn(page);
  expect(await stopped(page).count()).toBe(0);
});

test('restores a lost drawing on request, any number of times, with the same region in sight', async () => {
  const page = await explorer().page('/#focus=org:iom', options);
  const canvas = await drawn(page);
  for (const name of ['Draw again', 'Drawing', 'Both']) {
    for (let times = 0; times < 2; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    await nextFrames(page);
    const before = await countInk(canvas);
    expect(await loseAll(page)).toBe(2);
    await stopped(page).waitFor();
    await page.getByRole('button', { name, exact: true }).click();
    const now = await drawn(page);
    if (name !== 'Both') await ink(now).toBeGreaterThan(before / 2);
    if (name !== 'Both') await ink(now).toBeLessThan(before * 2);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
  }
});

test('a browser that cannot draw again at once can do so later', async () => {
  const page = await explorer().page('/#focus=org:iom', options);
  await drawn(page);
  expect(await loseAll(page)).toBe(2);
  await stopped(page).waitFor();
  const refuse = `globalThis.refused = 0;
    globalThis.getContextBefore = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...others) {
      if (/webgl/.test(kind)) globalThis.refused += 1;
      return /webgl/.test(kind) ? null : getContextBefore.call(this, kind, ...others);
    };`;
  await page.evaluate(refuse);
  await page.getByRole('button', { name: 'Draw again' }).click();
  await expect.poll(() => page.evaluate('refused')).toBeGreaterThan(0);
  await nextFrames(page);
  expect(await page.getByText('This browser cannot show the drawing').count()).toBe(0);
  await page.evaluate('HTMLCanvasElement.prototype.getContext = getContextBefore; offerAll()');
  await drawn(page);
});

test('changes made without the drawing appear when it is back', async () => {
  const page = await explorer().page('/#focus=org:iom', options);
  await drawn(page);
  await loseAll(page);
  await stopped(page).waitFor();
  await page.getByRole('checkbox', { name: /^Country/ }).click();
  const rows = await page.locator('tbody').first().locator('tr').count();
  await page.evaluate('offerAll()');
  await drawn(page);
  await page.getByRole('application', { name: new RegExp(`^Drawing of ${rows} entities`) }).waitFor();
});

const many = (count: number, style: string) =>
  Array.from(
    { length: count },
    (_, index) => `<network-explorer focus="programme:ccti" id="e${index}" style="${style}"></network-explorer>`,
  ).join('');

test('draws each of twelve explorers when scrolled to, and again when scrolled back to', async () => {
  const page = await openEmbedding(explorer(), many(12, 'block-size: 30rem; margin-block-end: 40rem'), {
    ...options,
  });
  for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 5, 0]) {
    const element = page.locator(`#e${index}`);
    await element.scrollIntoViewIfNeeded();
    await ink(element.locator('.canvas')).toBeGreaterThan(300);
    expect(await element.getByText('The browser stopped this drawing').count()).toBe(0);
  }
  expect(await page.evaluate('contexts.filter(({ context }) => !context.isContextLost()).length')).toBeLessThan(16);
});

test('draws seven explorers that are visible at once', async () => {
  const page = await openEmbedding(
    explorer(),
    `<div style="display: grid; grid-template-columns: repeat(4, 1fr)">${many(7, 'block-size: 26rem')}</div>`,
    options,
  );
  for (let index = 0; index < 7; index += 1) await ink(page.locator(`#e${index} .canvas`)).toBeGreaterThan(100);
});

test('of more explorers than the browser can draw, each is drawn or says why not, and is drawn on request', async () => {
  const page = await openEmbedding(
    explorer(),
    `<div style="display: grid; grid-template-columns: repeat(4, 1fr)">${many(12, 'block-size: 18rem')}</div>`,
    { ...options, viewport: { width: 2000, height: 1000 } },
  );
  const first = page.locator('#e0');
  await first.getByText('The browser stopped this drawing').waitFor();
  for (let index = 0; index < 12; index += 1) {
    const element = page.locator(`#e${index}`);
    const isStopped = (await element.getByText('The browser stopped this drawing').count()) > 0;
    if (!isStopped) await ink(element.locator('.canvas')).toBeGreaterThan(50);
  }
  await first.getByRole('button', { name: 'Draw again' }).click();
  await ink(first.locator('.canvas')).toBeGreaterThan(50);
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExplorerForAll } from '../setup/explorer.ts';
import { openEmbedding } from './embed.ts';
import { countDifferences, countInk, nextFrames, pictureOf } from './pixels.ts';
import { tabTo } from './ways.ts';

const explorer = openExplorerForAll();

const focus = 'org:iom';
const keys = ['Home', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'PageDown', 'PageUp', '-', '+', '0'];

const settle = `addEventListener('explorer-settled', () => { document.title = 'settled'; })`;
const calm = { before: settle, reducedMotion: 'reduce' } as const;

const opened = {
  'a full page': () => explorer().page(`/#focus=${focus}`, calm),
  'a full page with a selection': () => explorer().page(`/#focus=${focus}&selected=${focus}`, calm),
  'an embed': () =>
    openEmbedding(explorer(), `<p>Before</p><network-explorer focus="${focus}"></network-explorer><p>After</p>`, calm),
  'the second of two embeds': () =>
    openEmbedding(
      explorer(),
      `<network-explorer focus="programme:ccti" style="block-size: 20rem"></network-explorer>
       <network-explorer focus="${focus}" style="block-size: 30rem; inline-size: 50rem"></network-explorer>`,
      calm,
    ),
} as const;

const drawingOf = (page: Page) => page.getByRole('application').last();
const canvasOf = (page: Page) => page.locator('.canvas').last();

const focused = {
  Tab: (page: Page) => tabTo(page, drawingOf(page)),
  'a script': (page: Page) => drawingOf(page).focus(),
  'a click': (page: Page) => drawingOf(page).click({ position: { x: 5, y: 30 } }),
} as const;

async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.title()).toBe('settled');
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  await nextFrames(page);
}

const cases = [
  { where: 'a full page', how: 'Tab' },
  { where: 'a full page with a selection', how: 'a click' },
  { where: 'an embed', how: 'Tab' },
  { where: 'an embed', how: 'a script' },
  { where: 'an embed', how: 'a click' },
  { where: 'the second of two embeds', how: 'Tab' },
] as const;

test.each(cases)('no key moves the drawing out of sight: $where, focused by $how', async ({ where, how }) => {
  const page = await opened[where]();
  await settled(page);
  const before = await countInk(canvasOf(page));
  expect(before).toBeGreaterThan(1000);
  await focused[how](page);
  for (const key of keys) {
    await page.keyboard.press(key);
    await nextFrames(page);
    expect(await countInk(canvasOf(page)), key).toBeGreaterThan(before / 4);
  }
});

test('keys pressed in quick succession keep everything in sight', async () => {
  const page = await opened['an embed']();
  await settled(page);
  const before = await countInk(canvasOf(page));
  await drawingOf(page).evaluate((drawing, pressed) => {
    for (const key of pressed) drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }, keys);
  await nextFrames(page);
  expect(await countInk(canvasOf(page))).toBeGreaterThan(before / 2);
});

test('an animated camera stops with the drawing in sight', async () => {
  const page = await explorer().page(`/#focus=${focus}`, { before: settle });
  await settled(page);
  const before = await countInk(canvasOf(page));
  await tabTo(page, drawingOf(page));
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.clock.runFor(1_000);
    expect(await countInk(canvasOf(page)), key).toBeGreaterThan(before / 4);
  }
});

test('opening the panel ends a camera animation', async () => {
  const page = await explorer().page(`/#focus=${focus}`, { before: settle });
  await settled(page);
  await tabTo(page, drawingOf(page));
  await page.keyboard.press('Home');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const zoomAndOpen = async (pauseMs: number) => {
    await page.keyboard.press('+');
    await page.clock.runFor(pauseMs);
    await page.keyboard.press('Enter');
    await page.locator('.details h2').waitFor();
    await nextFramesOf(page);
    const picture = await pictureOf(canvasOf(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.details').count()).toBe(0);
    await page.keyboard.press('0');
    await nextFramesOf(page);
    return picture;
  };
  // Frames follow the clock that the test controls.
  const nextFramesOf = (held: Page) => held.clock.runFor(1_000);
  const afterwards = await zoomAndOpen(1_000);
  const meanwhile = await zoomAndOpen(50);
  expect(await countDifferences(page, afterwards, meanwhile)).toBeLessThan(2_000);
});

test('the focused entity stays in sight at any zoom', async () => {
  const page = await explorer().page(`/#focus=${focus}`, calm);
  await settled(page);
  await tabTo(page, drawingOf(page));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  for (let times = 0; times < 12; times += 1) {
    await page.keyboard.press('+');
    await nextFrames(page);
    expect(await countInk(canvasOf(page)), `after ${times + 1} times`).toBeGreaterThan(100);
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await nextFrames(page);
  expect(await countInk(canvasOf(page))).toBeGreaterThan(100);
});

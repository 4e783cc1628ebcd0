import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExplorerForAll } from '../setup/explorer.ts';
import { openEmbedding } from './embed.ts';
import { countInk, nextFrames } from './pixels.ts';

const explorer = openExplorerForAll();

const [one, other] = ['org:iom', 'programme:ccti'];
const state = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

const scaled = {
  'transform: scale(0.6)': 'transform: scale(0.6); transform-origin: 0 0',
  'transform: scale(1.5, 0.75)': 'transform: scale(1.5, 0.75); transform-origin: 0 0',
  'zoom: 1.6': 'zoom: 1.6',
  'zoom within a transform': 'zoom: 1.5; transform: scale(0.5); transform-origin: 0 0',
} as const;

/** The distance of both from the centre: the frame leaves a margin of 40 pixels of the page on its shorter side. */
const reachOf = (width: number, height: number, unit: number) => (width / height) * (height / 2 - 40 * unit);

/** Closes the details panel, and moves everything into sight again. */
async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => state(page).has('selected')).toBe(false);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await nextFrames(page);
}

/** Opens two distant entities on one level, in a scaled element; returns their positions on the screen. */
async function open(style: string) {
  const page = await openEmbedding(
    explorer(),
    `<div style="inline-size: 50rem; margin: 2rem; ${style}">
      <network-explorer keeps-address style="block-size: 30rem"></network-explorer></div>`,
    { reducedMotion: 'reduce', viewport: { width: 1500, height: 1000 } },
  );
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `added=${one},${other}&pinned=${one}*-100*0,${other}*100*0&place=${one}*-100*0,${other}*100*0`);
  await page.getByRole('application', { name: /^Drawing of 2 entities/ }).waitFor();
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  const canvas = page.locator('.canvas');
  await expect.poll(() => countInk(canvas)).toBeGreaterThan(50);
  const { x, y, width, height } = (await canvas.boundingBox()) ?? expect.fail();
  const unit = await canvas.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return element instanceof HTMLElement
      ? Math.sqrt((box.width * box.height) / (element.offsetWidth * element.offsetHeight))
      : 1;
  });
  const half = reachOf(width, height, unit);
  const middle = { x: x + width / 2, y: y + height / 2 };
  return {
    page,
    canvas,
    unit,
    middle,
    left: { x: middle.x - half, y: middle.y },
    right: { x: middle.x + half, y: middle.y },
  };
}

test.each(Object.entries(scaled))('a click hits what is visible under it: %s', async (_, style) => {
  const { page, unit, middle, left, right } = await open(style);
  await page.mouse.click(left.x, left.y);
  await expect.poll(() => state(page).get('selected')).toBe(one);
  await close(page);
  await page.mouse.click(right.x, right.y);
  await expect.poll(() => state(page).get('selected')).toBe(other);
  await close(page);
  // The line between the two, slightly missed.
  await page.mouse.click(middle.x, middle.y + 3 * unit);
  await expect.poll(() => state(page).get('selected')).toMatch(/^[A-Z_]+:/);
});

test.each(Object.entries(scaled))('a dragged entity stays under the pointer: %s', async (_, style) => {
  const { page, left, middle } = await open(style);
  const there = { x: (left.x + middle.x) / 2, y: left.y + 30 };
  await page.mouse.move(left.x, left.y);
  await page.mouse.down();
  await page.mouse.move(there.x, there.y, { steps: 5 });
  await page.mouse.up();
  const expected = [-50, (-30 * 100) / (middle.x - left.x)];
  const distance = () => {
    const [, x, y] = /org:iom\*(-?\d+)\*(-?\d+)/.exec(state(page).get('pinned') ?? '') ?? [];
    return Math.hypot(Number(x) - Number(expected[0]), Number(y) - Number(expected[1]));
  };
  await expect.poll(distance).toBeLessThan(3);
});

test.each(Object.entries(scaled))('the lasso selects what it surrounds: %s', async (_, style) => {
  const { page, right } = await open(style);
  await page.getByRole('button', { name: 'Select by lasso' }).click();
  await page.getByText('Draw a line around entities').waitFor();
  await page.mouse.move(right.x - 25, right.y - 25);
  await page.mouse.down();
  for (const [x, y] of [
    [25, -25],
    [25, 25],
    [-25, 25],
    [-25, -25],
  ] as const)
    await page.mouse.move(right.x + x, right.y + y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => state(page).get('selected')).toBe(other);
});

test('a scale that changes while visible applies to the next click', async () => {
  const { page, canvas } = await open('transform-origin: 0 0');
  const at = async () => (await canvas.boundingBox()) ?? expect.fail();
  const before = await at();
  for (const scale of [0.5, 1.25]) {
    await page.evaluate((factor) => {
      document.querySelector('div')?.style.setProperty('transform', `scale(${factor})`);
    }, scale);
    const { x, y, width, height } = await at();
    expect(width).toBeCloseTo(before.width * scale, 0);
    const half = reachOf(width, height, scale);
    for (const [id, side] of [
      [one, -1],
      [other, 1],
    ] as const) {
      await page.mouse.click(x + width / 2 + side * half, y + height / 2);
      await expect.poll(() => state(page).get('selected')).toBe(id);
      await close(page);
    }
  }
});

test('the wheel zooms at the pointer', async () => {
  const { page, left } = await open('transform: scale(0.6); transform-origin: 0 0');
  await page.mouse.move(left.x, left.y);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.mouse.wheel(0, -200);
  await page.clock.runFor(1_000);
  await page.clock.resume();
  await page.mouse.click(left.x, left.y);
  await expect.poll(() => state(page).get('selected')).toBe(one);
});

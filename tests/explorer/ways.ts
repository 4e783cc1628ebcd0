import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes on with Tab until something has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 600; steps += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  expect.fail('Tab does not come to it');
}

export const press =
  (page: Page) =>
  async (target: Locator, key = 'Enter'): Promise<void> => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };

export const allWays = ['mouse', 'keyboard'] as const;

/** How readers press a button. */
export const ways = {
  mouse: () => (target: Locator) => target.click(),
  keyboard: (page: Page) => (target: Locator) => press(page)(target),
};

/** How readers tick a box. */
export const ticks = {
  mouse: () => (target: Locator) => target.click(),
  keyboard: (page: Page) => (target: Locator) => press(page)(target, ' '),
};

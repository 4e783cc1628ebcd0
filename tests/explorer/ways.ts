import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Presses Tab until an element has the focus, like a reader without a mouse. */
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

/** The ways to press a button. */
export const ways = {
  mouse: () => (target: Locator) => target.click(),
  keyboard: (page: Page) => (target: Locator) => press(page)(target),
};

/** The ways to tick a box. */
export const ticks = {
  mouse: () => (target: Locator) => target.click(),
  keyboard: (page: Page) => (target: Locator) => press(page)(target, ' '),
};

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes on with Tab until something has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  expect.fail('Tab does not come to it');
}

const press = (page: Page, key: string) => async (target: Locator) => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};

/** How a reader presses a button, and ticks a box. */
export const ways = {
  mouse: () => ({ act: (target: Locator) => target.click(), tick: (target: Locator) => target.click() }),
  keyboard: (page: Page) => ({ act: press(page, 'Enter'), tick: press(page, ' ') }),
} as const;
export type Way = keyof typeof ways;
export const allWays = ['mouse', 'keyboard'] as const satisfies readonly Way[];

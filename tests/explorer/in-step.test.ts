import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExplorerForAll } from '../setup/explorer.ts';
import { countDifferences, countInk, nextFrames, pictureOf } from './pixels.ts';

const explorer = openExplorerForAll();

const [one, other] = ['org:iom', 'programme:ccti'];
const calm = { reducedMotion: 'reduce', viewport: { width: 1400, height: 900 } } as const;
const state = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const rows = (page: Page, table: 0 | 1) => page.locator('tbody').nth(table).locator('tr');

async function open(hash: string): Promise<Page> {
  const page = await explorer().page(`/#${hash}`, calm);
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  await page.getByRole('application', { name: /^Drawing of [1-9]/ }).waitFor();
  return page;
}

/** Returns a picture of the drawing once two in a row are equal. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  const canvas = page.locator('.canvas');
  let last = await pictureOf(canvas);
  await expect
    .poll(async () => {
      const before = last;
      last = await pictureOf(canvas);
      return countDifferences(page, before, last);
    })
    .toBe(0);
  return last;
}

/** Returns the counts in the legend by name. */
async function legend(page: Page): Promise<Readonly<Record<string, number>>> {
  const entries = await page.locator('.legend > fieldset .entry').allInnerTexts();
  return Object.fromEntries(entries.map((entry) => [entry.replace(/\s*\d+\s*$/, ''), Number(/\d+\s*$/.exec(entry))]));
}

test('the legend counts what is shown, without what filters exclude', async () => {
  const page = await open(`focus=${one}`);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await rows(page, 1).first().waitFor();
  const before = await legend(page);
  await page.getByRole('checkbox', { name: 'Stated outright only' }).click();
  await expect.poll(() => state(page).get('stated')).toBe('only');
  await expect.poll(() => legend(page)).not.toEqual(before);
  const shown = async (table: 0 | 1, column: number) => {
    const texts = await rows(page, table).evaluateAll(
      (all, at) => all.map((row) => row.children[at]?.textContent?.replace(/ \(.*\)/, '').trim() ?? ''),
      column,
    );
    return Object.fromEntries([...new Set(texts)].map((text) => [text, texts.filter((each) => each === text).length]));
  };
  const counted = await legend(page);
  expect(Object.keys(counted)).toEqual(Object.keys(before));
  expect(Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0))).toEqual({
    ...(await shown(0, 2)),
    ...(await shown(1, 1)),
  });
  // An item that is turned off still shows how many would come back.
  await page.getByRole('checkbox', { name: /^Programme/ }).click();
  await expect.poll(() => state(page).get('kinds')).toBeTruthy();
  expect((await legend(page)).Programme).toBe(counted.Programme);
});

test('announces as many lines as are drawn, each with one or more relationships', async () => {
  const page = await open(`focus=${one}`);
  await page.getByRole('button', { name: 'Both' }).click();
  await rows(page, 1).first().waitFor();
  const cells = rows(page, 1).evaluateAll((all) =>
    all.map((row) => [row.children[0]?.textContent?.trim(), row.children[2]?.textContent?.trim()].sort().join(' – ')),
  );
  const lines = new Set(await cells).size;
  expect(lines).toBeLessThan(await rows(page, 1).count());
  expect(await page.getByRole('application').getAttribute('aria-label')).toMatch(
    new RegExp(`entities and ${lines} lines?\\b`),
  );
});

test('the period is visible and can be cleared when the timeline is closed', async () => {
  const page = await open(`focus=${one}&from=2019-01-01&to=2019-12-31`);
  await page.getByRole('button', { name: 'Timeline' }).click();
  expect(await page.locator('.timeline').count()).toBe(0);
  const period = page.locator('[part=period]');
  expect(await period.innerText()).toMatch(/Period: .*2019.*2019/);
  await period.click();
  await expect.poll(() => state(page).has('from')).toBe(false);
  expect(await period.count()).toBe(0);
});

const placed = `added=${one},${other}&place=${one}*-100*0,${other}*100*0`;

test('nothing moves when the panel next to the drawing opens and closes', async () => {
  const third = 'org:unodc';
  const page = await open(`added=${one},${other},${third}&place=${one}*-100*0,${other}*-40*0,${third}*100*0`);
  const { x, y, width, height } = (await page.locator('.canvas').boundingBox()) ?? expect.fail();
  const unit = ((width / height) * (height / 2 - 40)) / 100;
  const placeOf = (at: number) => ({ x: x + width / 2 + at * unit, y: y + height / 2 });
  const left = async () => {
    await nextFrames(page);
    return page.screenshot({ clip: { x, y: y + height / 4, width: placeOf(-50).x - x, height: height / 2 } });
  };
  const before = await left();
  expect(await countDifferences(page, before)).toBeGreaterThan(200);
  await page.mouse.click(placeOf(-40).x, placeOf(-40).y);
  await page.mouse.move(5, 5);
  await page.locator('.details h2').waitFor();
  await expect.poll(async () => countDifferences(page, before, await left())).toBeLessThan(100);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator('.details').count()).toBe(0);
  expect(await countDifferences(page, before, await left())).toBeLessThan(100);
});

test('zooming and closing the panel keep the drawing where the reader has moved it', async () => {
  const page = await open(`added=${one},${other},org:unodc&place=${one}*-100*0,${other}*0*0,org:unodc*100*0`);
  const { x, y, width, height } = (await page.locator('.canvas').boundingBox()) ?? expect.fail();
  const [middle, unit] = [y + height / 2, ((width / height) * (height / 2 - 40)) / 100];
  await page.mouse.click(x + width / 2 - 100 * unit, middle);
  await page.locator('.details h2').waitFor();
  // Away from the clicked entity, and pausing before the release.
  await page.mouse.move(x + 300, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 40, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  const moved = await pictureAtRest(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await nextFrames(page);
  expect(await countDifferences(page, moved, await pictureAtRest(page))).toBeLessThan(200);
  const left = () => page.screenshot({ clip: { x, y: y + height / 4, width: width / 3, height: height / 2 } });
  const before = await left();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator('.details').count()).toBe(0);
  await nextFrames(page);
  expect(await countDifferences(page, before, await left())).toBeLessThan(100);
});

test('moves added entities of an answer or Expand into sight', async () => {
  const page = await open(placed);
  for (let times = 0; times < 6; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await nextFrames(page);
  expect(await countInk(page.locator('.canvas'))).toBeLessThan(20_000);
  const settled = page.evaluate(
    () => new Promise<void>((resolve) => addEventListener('explorer-settled', () => resolve(), { once: true })),
  );
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('e');
  await settled;
  await nextFrames(page);
  const all = await pictureOf(page.locator('.canvas'));
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await nextFrames(page);
  expect(await countDifferences(page, all, await pictureOf(page.locator('.canvas')))).toBeLessThan(2_000);
});

test('moves the marked entities of an answer into sight even if they were there before', async () => {
  const page = await open(`${placed}&selected=${one},${other}`);
  for (let times = 0; times < 8; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Path between the two' }).click();
  await expect.poll(() => state(page).has('marked')).toBe(true);
  const shown = await pictureAtRest(page);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await nextFrames(page);
  expect(await countDifferences(page, shown, await pictureAtRest(page))).toBeLessThan(2_000);
});

test('clears the marks of an answer in the legend', async () => {
  const page = await open(`${placed}&marked=${one},${other}`);
  await page.getByRole('button', { name: 'Clear marks' }).click();
  await expect.poll(() => state(page).has('marked')).toBe(false);
  expect(await page.getByRole('button', { name: 'Clear marks' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => state(page).get('marked')).toBe(`${one},${other}`);
});

test('clears marked lines when their answer is closed', async () => {
  const page = await open(placed);
  await page.getByRole('button', { name: 'Both' }).click();
  for (const id of [one, other]) await page.locator(`tr[data-id="${id}"] input[type=checkbox]`).click();
  await page.getByRole('button', { name: 'Path between the two' }).click();
  const answer = page.locator('[part=connections]');
  await answer.getByText(/^Path 1 of/).waitFor();
  await expect.poll(() => state(page).has('marked')).toBe(true);
  await answer.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => state(page).has('marked')).toBe(false);
});

test('removes the result message of a search after a choice', async () => {
  const page = await open(placed);
  const box = page.getByRole('combobox', { name: 'Search', exact: true }).first();
  await box.fill('migration');
  const message = page.locator('.message');
  await expect.poll(() => message.innerText()).toMatch(/^The first 10 of \d+\.$/);
  await page.getByRole('option').first().click();
  await expect.poll(() => message.innerText()).toBe('');
});

test('Enter does not choose suggestions for an earlier text', async () => {
  const page = await open(placed);
  const box = page.getByRole('combobox', { name: 'Search', exact: true }).first();
  const found = page.locator('.search').first().getByRole('option');
  await box.fill('migration');
  await found.first().waitFor();
  let answer = (_: 'go on' | 'fail') => {};
  const asked = new Promise<'go on' | 'fail'>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    const error = { message: 'It took too long.', extensions: { code: 'TIMED_OUT' } };
    await ((await asked) === 'fail' ? route.fulfill({ json: { errors: [error] } }) : route.continue());
  });
  await box.fill('unodc');
  await page.keyboard.press('Enter');
  expect(await box.inputValue()).toBe('unodc');
  expect(state(page).has('focus')).toBe(false);
  answer('fail');
  await expect.poll(() => page.locator('.message').innerText()).toContain('It took too long.');
  expect(await found.count()).toBe(0);
});

test('says that filters leave no relationships, and clears them there', async () => {
  const page = await open(`focus=${one}&least-sources=999`);
  const status = page.locator('[part=status]');
  await expect.poll(() => status.innerText()).toContain('No relationship passes the filters.');
  await status.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => state(page).has('least-sources')).toBe(false);
  await expect.poll(() => status.count()).toBe(0);
});

test('says that entities are hidden, and shows them again there', async () => {
  const page = await explorer().page(`/#added=${one}&hidden=${one}`, calm);
  const status = page.locator('[part=status]');
  await expect.poll(() => status.innerText()).toContain('Everything in this view is hidden.');
  await status.getByRole('button', { name: 'Show 1 hidden' }).click();
  await page.getByRole('application', { name: /^Drawing of 1 entit/ }).waitFor();
  expect(await status.count()).toBe(0);
});

test('names an unknown id next to the loaded entities', async () => {
  const page = await open(`focus=${one},org:nobody&stated=only`);
  await expect.poll(() => page.locator('[part=status]').innerText()).toContain('Unknown: org:nobody.');
  await page.goto(`${explorer().url}/#focus=org:nobody`);
  await expect.poll(() => page.getByRole('application').getAttribute('aria-label')).toMatch(/^Drawing of 0/);
  await expect.poll(() => page.locator('[part=status]').innerText()).toMatch(/^Unknown: org:nobody\. [^.]*\.$/);
});

test('does not blame filters if there is nothing to filter', async () => {
  const page = await open(`focus=${one}`);
  await page.goto(`${explorer().url}/#added=${one}&expanded=org:nobody*40&stated=only`);
  await page.getByRole('application', { name: /^Drawing of 1 entit/ }).waitFor();
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  expect(await page.locator('[part=status]').count()).toBe(0);
});

test('says that nothing was found below the search field', async () => {
  const page = await explorer().page('/', { ...calm, viewport: { width: 700, height: 300 } });
  const box = page.getByRole('combobox', { name: 'Search', exact: true }).first();
  await box.fill('zzzzqqqqxxxx');
  const none = page.locator('.search').first().getByText('Nothing found');
  await none.waitFor();
  const [field, said] = [await box.boundingBox(), await none.boundingBox()];
  expect(said?.y ?? 0).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0) - 1);
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(300);
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  const unmatched = await page.getByText('zzzzqqqqxxxx', { exact: false }).first().boundingBox();
  expect(unmatched?.y ?? 0).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0) - 1);
  await page.keyboard.press('Escape');
  expect(await none.isVisible()).toBe(false);
  await box.fill('migration');
  await page.getByRole('option').first().waitFor();
  expect(await none.count()).toBe(0);
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openExplorerForAll } from '../setup/explorer.ts';
import { countDifferences, nextFrames } from './pixels.ts';
import { noteSettling, placesIn, untilSettled, waitInPage } from './places.ts';
import { allWays, tabTo, ticks, ways } from './ways.ts';

const explorer = openExplorerForAll();

const focus = 'org:iom';

const addressOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const idsIn = (page: Page, table: 0 | 1) =>
  page
    .locator('tbody')
    .nth(table)
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));

const neighbourhood = z.object({
  neighbourhood: z.object({
    rows: z.array(
      z.object({
        entity: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
        relationships: z.array(z.object({ id: z.string(), type: z.string(), stated: z.boolean() })),
        hidden: z.number(),
      }),
    ),
  }),
});

/** Returns the neighbourhood of an entity from GraphQL. */
async function around(id: string, most: number) {
  const query = `query Around($id: ID!, $most: Int!) { neighbourhood(ids: [$id], maxEntities: $most, first: 500) {
    rows { entity { id name kind } relationships { id type stated } hidden } } }`;
  return neighbourhood.parse(await explorer().sample.query(query, { id, most })).neighbourhood.rows;
}

/** Opens a page with the list next to the drawing, and waits until it is loaded. */
async function look(hash: string): Promise<Page> {
  const page = await explorer().page(`/#${hash}`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Both' }).click();
  await expect.poll(async () => (await idsIn(page, 0)).length).toBeGreaterThan(1);
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  return page;
}

test.each(allWays)('finds an entity by name and shows its neighbours, by %s', async (by) => {
  const page = await explorer().page();
  await page.getByText('Nothing is shown yet').waitFor();
  const box = page.getByRole('combobox', { name: 'Search', exact: true }).first();
  if (by === 'mouse') await box.click();
  else await tabTo(page, box);
  await page.keyboard.type('organization for migr', { delay: 20 });
  const option = page.getByRole('listbox').getByRole('option').first();
  await expect.poll(() => option.innerText()).toContain('International Organization for Migration');
  if (by === 'mouse') await option.click();
  else {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => addressOf(page).get('focus')).toBe(focus);
  const act = ways[by](page);
  await act(page.getByRole('button', { name: 'List', exact: true }));
  const rows = await around(focus, 40);
  await expect
    .poll(async () => (await idsIn(page, 0)).toSorted())
    .toEqual(rows.map(({ entity }) => entity.id).toSorted());
  expect((await idsIn(page, 1)).toSorted()).toEqual(
    [...new Set(rows.flatMap(({ relationships }) => relationships.map(({ id }) => id)))].toSorted(),
  );
});

test('a search lists the words that match no name, next to partial matches', async () => {
  const page = await explorer().page();
  const box = page.getByRole('combobox', { name: 'Search', exact: true }).first();
  await box.fill('migration quuxish');
  await page.getByText('No name contains: quuxish', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBeGreaterThan(0);
  await box.fill('quuxish');
  await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  await page.getByText('No name contains: quuxish', { exact: true }).waitFor();
});

test.each(allWays)('expands, collapses and hides an entity, and undoes all of it, by %s', async (by) => {
  const page = await look(`focus=${focus}`);
  const [act, tick] = [ways[by](page), ticks[by](page)];
  const before = await idsIn(page, 0);
  const opened =
    (await around(focus, 40)).find(({ entity, hidden }) => entity.id !== focus && hidden > 0) ?? expect.fail();
  const { id, name } = opened.entity;
  await tick(page.locator(`tr[data-id="${id}"] input[type=checkbox]`));
  for (const selected of addressOf(page).get('selected')?.split(',') ?? [])
    if (selected !== id) await tick(page.locator(`tr[data-id="${selected}"] input[type=checkbox]`));
  const expand = page.getByRole('button', { name: /^Expand: \d+ more$/ });
  const number = Number(/\d+/.exec(await expand.innerText())?.[0]);
  expect(number, name).toBeGreaterThan(0);
  await act(expand);
  await expect.poll(async () => (await idsIn(page, 0)).length).toBe(before.length + number);
  const neighbours = (await around(id, 500)).map(({ entity }) => entity.id);
  expect((await idsIn(page, 0)).toSorted()).toEqual([...new Set([...before, ...neighbours])].toSorted());
  await act(page.getByRole('button', { name: 'Collapse' }));
  await expect.poll(async () => (await idsIn(page, 0)).toSorted()).toEqual(before.toSorted());
  await act(page.getByRole('button', { name: 'Hide', exact: true }));
  await expect.poll(async () => await idsIn(page, 0)).not.toContain(id);
  for (let step = 0; step < 3; step += 1) await act(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(async () => (await idsIn(page, 0)).toSorted()).toEqual(before.toSorted());
  await act(page.getByRole('button', { name: 'Redo' }));
  await expect.poll(async () => (await idsIn(page, 0)).length).toBe(before.length + number);
});

test.each(allWays)('filters by kind, type and stated evidence in the legend, by %s', async (by) => {
  const page = await look(`focus=${focus}`);
  const [act, tick] = [ways[by](page), ticks[by](page)];
  const rows = await around(focus, 40);
  const countries = rows.filter(({ entity }) => entity.kind === 'Country').map(({ entity }) => entity.id);
  expect(countries.length).toBeGreaterThan(0);
  await tick(page.getByRole('checkbox', { name: /^Country/ }));
  await expect.poll(async () => (await idsIn(page, 0)).filter((id) => countries.includes(id))).toEqual([]);
  expect(await idsIn(page, 0)).toContain(focus);
  await act(page.getByRole('button', { name: 'Clear filters' }));
  await expect.poll(async () => (await idsIn(page, 0)).length).toBe(rows.length);
  const ties = rows.flatMap(({ relationships }) => relationships);
  const stated = [...new Set(ties.filter((each) => each.stated).map(({ id }) => id))];
  await tick(page.getByRole('checkbox', { name: 'Stated outright only' }));
  await expect.poll(async () => (await idsIn(page, 1)).toSorted()).toEqual(stated.toSorted());
  await expect.poll(() => addressOf(page).get('stated')).toBe('only');
});

test.each(allWays)('shows each claim of a relationship with source, paragraph and certainty, by %s', async (by) => {
  const page = await look(`focus=${focus}`);
  const [relationship] = await idsIn(page, 1);
  await ways[by](page)(page.locator(`tr[data-id="${relationship}"] button`).first());
  const claims = z
    .object({
      relationship: z.object({
        evidence: z.object({
          nodes: z.array(
            z.object({
              paragraph: z.number(),
              stated: z.boolean(),
              reason: z.string().nullable(),
              source: z.object({ name: z.string(), publishers: z.array(z.object({ name: z.string() })) }),
            }),
          ),
        }),
      }),
    })
    .parse(
      await explorer().sample.query(
        `query Claims($id: ID!) { relationship(id: $id) { evidence(first: 100) { nodes { paragraph stated reason source { name publishers { name } } } } } }`,
        { id: relationship },
      ),
    ).relationship.evidence.nodes;
  const shown = page.locator('.details .claims > li');
  await expect.poll(() => shown.count()).toBe(claims.length);
  for (const [index, { paragraph, stated, reason, source }] of claims.entries()) {
    const text = (await shown.nth(index).innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain(source.name);
    for (const { name } of source.publishers) expect(text).toContain(name);
    expect(text).toMatch(new RegExp(`paragraphs? ${paragraph}\\b`));
    expect(text).toContain(stated ? 'Stated' : `Inferred: ${reason}`);
  }
});

test.each(allWays)('the copied address opens the same view elsewhere, by %s', async (by) => {
  const page = await look(`focus=${focus}&types=PARTNERS_WITH,FUNDS`);
  const act = ways[by](page);
  await act(page.locator('tbody').first().locator('tr').nth(1).locator('button').first());
  await expect.poll(() => addressOf(page).get('selected')).toBeTruthy();
  await act(page.getByRole('button', { name: 'Copy the address' }));
  await page.getByText('The address of this view was copied.').waitFor();
  const address = z.string().parse(await page.evaluate(() => navigator.clipboard.readText()));
  const [entities, relationships, places] = [await idsIn(page, 0), await idsIn(page, 1), await placesIn(page)];
  const again = await look(new URL(address).hash.slice(1));
  await expect.poll(() => idsIn(again, 0)).toEqual(entities);
  expect(await idsIn(again, 1)).toEqual(relationships);
  await expect.poll(() => addressOf(again).get('selected')).toBe(addressOf(page).get('selected'));
  expect(await placesIn(again)).toBe(places);
});

test('an address restores the position of a merged entity each time it is opened', async () => {
  const page = await explorer().page('/questions');
  await page.route('**/graphql', async (route) => {
    const isOfNames = route.request().postData()?.includes('query Names');
    await (isOfNames ? route.fulfill({ json: { data: { nodes: [{ id: focus }] } } }) : route.continue());
  });
  for (const place of [500, 900]) {
    await page.goto(`${explorer().url}/#focus=org:former&place=org:former*${place}*${place}`);
    await expect.poll(() => addressOf(page).get('focus')).toBe(focus);
    await expect.poll(() => placesIn(page)).toContain(`${focus}*${place}*${place}`);
  }
});

test('arrow keys move between neighbours in the drawing, and announce them', async () => {
  const page = await explorer().page(`/#focus=${focus}`);
  await expect.poll(() => placesIn(page)).toContain(focus);
  await tabTo(page, page.getByRole('application'));
  await page.keyboard.press('Home');
  const message = page.locator('.message');
  await expect
    .poll(() => message.innerText())
    .toMatch(/^International Organization for Migration, Organization, \d+ neighbours$/);
  const names = new Set<string>();
  for (const key of ['ArrowRight', 'Home', 'ArrowLeft', 'Home', 'ArrowUp', 'Home', 'ArrowDown']) {
    await page.keyboard.press(key);
    names.add(await message.innerText());
  }
  expect(names.size).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page).get('selected')).toBeTruthy();
  const heading = page.locator('.details h2').first();
  expect([...names].at(-1)).toContain(await heading.innerText());
  await page.keyboard.press('h');
  await expect.poll(() => addressOf(page).get('hidden')).toBeTruthy();
  await page.keyboard.press('Escape');
  await expect.poll(() => addressOf(page).has('selected')).toBe(false);
});

test('lays out an address with two entities at once, with everything in sight', async () => {
  const page = await explorer().page(`/#focus=${focus}&expanded=${focus}*40,programme:ccti*40`, {
    before: noteSettling,
  });
  await untilSettled(page);
  // Fitting again changes nothing except a few names.
  const before = await page.locator('.canvas').screenshot();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect
    .poll(async () => countDifferences(page, before, await page.locator('.canvas').screenshot()))
    .toBeLessThan(10_000);
});

test('a dragged entity stays in place, and a double click expands it', async () => {
  const page = await explorer().page(`/#added=${focus}`);
  await expect.poll(() => placesIn(page)).toContain(focus);
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  const { x, y, width, height } = (await page.locator('.canvas').boundingBox()) ?? expect.fail();
  const middle = [x + width / 2, y + height / 2] as const;
  await page.mouse.move(...middle);
  await page.mouse.down();
  await page.mouse.move(middle[0] + 60, middle[1] + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => addressOf(page).get('pinned')).toContain(focus);
  // Sent in one call: on a slow page, separate calls could exceed the time for a double click.
  const protocol = await page.context().newCDPSession(page);
  await Promise.all(
    [1, 2].flatMap((clickCount) =>
      (['mousePressed', 'mouseReleased'] as const).map((type) =>
        protocol.send('Input.dispatchMouseEvent', {
          type,
          x: middle[0] + 60,
          y: middle[1] + 40,
          button: 'left',
          clickCount,
        }),
      ),
    ),
  );
  await expect.poll(() => addressOf(page).get('expanded')).toContain(focus);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect.poll(async () => (await idsIn(page, 0)).length).toBeGreaterThan(5);
});

test('selects a line by a click on it or near it, but not farther away', async () => {
  const other = (await around(focus, 1)).find(({ relationships }) => relationships.length > 0) ?? expect.fail();
  const page = await explorer().page(
    `/#added=${focus},${other.entity.id}&place=${focus}*-100*0,${other.entity.id}*100*0`,
  );
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  await expect.poll(() => page.locator('.canvas canvas').count()).toBeGreaterThan(0);
  const canvas = page.locator('.canvas');
  const selected = () => addressOf(page).get('selected');
  const clickBeside = async (pixels: number) => {
    const { x, y, width, height } = (await canvas.boundingBox()) ?? expect.fail();
    await page.mouse.click(x + width / 2, y + height / 2 + pixels);
    // Sigma takes a click within 300 ms for a double click.
    await waitInPage(page, 400);
  };
  await clickBeside(4);
  await expect.poll(selected).toBe(other.relationships.map(({ id }) => id).join(','));
  await clickBeside(12);
  await expect.poll(selected).toBeNull();
  await clickBeside(0);
  await expect.poll(selected).toBe(other.relationships.map(({ id }) => id).join(','));
});

test.each(allWays)('sorts the list by its columns, by %s', async (by) => {
  const page = await look(`focus=${focus}`);
  const act = ways[by](page);
  const columnOf = (table: 0 | 1, column: number) =>
    page
      .locator('tbody')
      .nth(table)
      .locator('tr')
      .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent?.trim() ?? ''), column);
  const byName = await idsIn(page, 0);
  const degrees = (await columnOf(0, 3)).map(Number);
  const head = page.locator('thead').first().getByRole('button', { name: 'Neighbours' });
  await act(head);
  expect((await columnOf(0, 3)).map(Number)).toEqual(degrees.toSorted((one, other) => one - other));
  await act(head);
  expect((await columnOf(0, 3)).map(Number)).toEqual(degrees.toSorted((one, other) => other - one));
  expect(await page.locator('thead').first().locator('th').nth(3).getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('checkbox', { name: 'stated outright only', exact: false }).click();
  await expect.poll(async () => (await idsIn(page, 0)).length).toBeLessThan(byName.length);
  const fewer = (await columnOf(0, 3)).map(Number);
  expect(fewer).toEqual(fewer.toSorted((one, other) => other - one));
  await page.getByRole('checkbox', { name: 'stated outright only', exact: false }).click();
  await expect.poll(async () => (await idsIn(page, 0)).length).toBe(byName.length);
  await act(page.locator('thead').first().getByRole('button', { name: 'Name' }));
  expect((await idsIn(page, 0)).toSorted()).toEqual(byName.toSorted());
  const { compare } = new Intl.Collator('en', { numeric: true });
  await act(page.locator('thead').nth(1).getByRole('button', { name: 'To' }));
  const ends = await columnOf(1, 2);
  expect(ends).toEqual(ends.toSorted(compare));
});

test('by touch, a tap selects, one finger drags, and two fingers zoom', async () => {
  const page = await explorer().page(`/#added=${focus}`, { hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  await expect.poll(() => placesIn(page)).toContain(focus);
  await expect.poll(() => page.locator('progress').count()).toBe(0);
  const { x, y, width, height } = (await page.locator('.canvas').boundingBox()) ?? expect.fail();
  const [left, top] = [x + width / 2, y + height / 2];
  await page.touchscreen.tap(left, top);
  await expect.poll(() => addressOf(page).get('selected')).toBe(focus);
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect.poll(() => addressOf(page).has('selected')).toBe(false);
  // The panel can have covered it.
  await page.getByRole('button', { name: 'Show all', exact: true }).tap();
  await nextFrames(page);

  const protocol = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
    protocol.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([atX, atY], id) => ({ x: atX, y: atY, id })),
    });
  await touch('touchStart', [left, top]);
  for (let step = 1; step <= 5; step += 1) await touch('touchMove', [left + 8 * step, top + 6 * step]);
  await touch('touchEnd');
  await expect.poll(() => addressOf(page).get('pinned')).toContain(focus);

  const pinned = addressOf(page).get('pinned');
  const seen = () => page.locator('.canvas').screenshot();
  const before = await seen();
  await touch('touchStart', [left - 30, top - 60], [left + 30, top - 60]);
  for (let step = 1; step <= 5; step += 1)
    await touch('touchMove', [left - 30 - 10 * step, top - 60], [left + 30 + 10 * step, top - 60]);
  await touch('touchEnd');
  await expect.poll(async () => (await seen()).equals(before)).toBe(false);
  expect(addressOf(page).get('pinned')).toBe(pinned);
});

import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openExplorerForAll } from '../setup/explorer.ts';
import { allWays, press, tabTo, ticks, ways } from './ways.ts';

const explorer = openExplorerForAll();

/** Returns the rows of a field in a GraphQL answer. */
async function ask<Type>(query: string, field: string, rows: z.ZodType<Type>): Promise<Type> {
  return (
    z.record(z.string(), z.object({ rows })).parse(await explorer().sample.query(query))[field]?.rows ?? expect.fail()
  );
}

const pathRows = z.array(
  z.object({
    entities: z.array(z.object({ id: z.string(), name: z.string() })),
    relationships: z.array(z.object({ id: z.string() })),
  }),
);
const askPaths = (start: string, end: string) =>
  ask(
    `{ paths(start: "${start}", end: "${end}") { rows { entities { id name } relationships { id } } } }`,
    'paths',
    pathRows,
  );

/** Opens a page with some entities in focus, with the list next to the drawing. */
async function look(ids: readonly string[], filters = ''): Promise<Page> {
  const page = await explorer().page(`/#added=${ids.join(',')}${filters}`, { expected: /status of 4/ });
  await page.getByRole('button', { name: 'Both' }).click();
  await expect.poll(() => page.locator('tbody').first().locator('tr').count()).toBe(ids.length);
  return page;
}

/** Returns the marked ids in an address. */
const marked = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('marked')?.split(',') ?? [];
const tickOf = (page: Page, id: string) => page.locator(`tr[data-id="${id}"] input[type=checkbox]`);
const message = (page: Page) => page.locator('.message');

const ends = ['org:us-prm', 'org:unodc'] as const;

test.each(allWays)('shows paths between two selected entities one at a time, by %s', async (by) => {
  const page = await look(ends);
  const [act, tick] = [ways[by](page), ticks[by](page)];
  for (const id of ends) await tick(tickOf(page, id));
  await act(page.getByRole('button', { name: 'Path between the two' }));
  const paths = await askPaths(...ends);
  expect(paths.length).toBeGreaterThan(1);
  const shownAt = async (at: number) => {
    const { entities, relationships } = paths[at] ?? expect.fail();
    await expect.poll(() => marked(page)).toEqual([...entities, ...relationships].map(({ id }) => id));
    expect(await page.locator('.answer bdi').allInnerTexts()).toEqual(entities.map(({ name }) => name));
    const listed = async () => {
      const rows = page.locator('tbody').first().locator('tr');
      return (await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')))).toSorted();
    };
    await expect.poll(listed).toEqual([...new Set([...ends, ...entities.map(({ id }) => id)])].toSorted());
    for (const { id } of relationships) expect(await page.locator(`tr[data-id="${id}"]`).count()).toBe(1);
  };
  await shownAt(0);
  await expect.poll(() => message(page).innerText()).toMatch(/paths/);
  await act(page.getByRole('button', { name: 'Next path' }));
  await shownAt(1);
  await expect.poll(() => message(page).innerText()).toContain(`Path 2 of ${paths.length}`);
  await act(page.getByRole('button', { name: 'Next path' }));
  await shownAt(2);
  await act(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => marked(page)).toEqual([]);
  expect(await page.locator('.answer').count()).toBe(0);
});

test('selects in the drawing by keyboard, and its address opens the same path', async () => {
  const page = await explorer().page('/#focus=org:iom');
  const drawing = page.getByRole('application');
  await expect.poll(() => drawing.getAttribute('aria-label')).toMatch(/[1-9]\d* entities/);
  await drawing.focus();
  for (const key of ['Home', ' ']) await page.keyboard.press(key);
  const here = await message(page).innerText();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    if (![here, 'No neighbour in that direction.'].includes(await message(page).innerText())) break;
  }
  await page.keyboard.press(' ');
  const selected = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('selected')?.split(',') ?? [];
  await expect.poll(() => selected().length).toBe(2);
  const [one = expect.fail(), other = expect.fail()] = selected();
  await press(page)(page.getByRole('button', { name: 'Path between the two' }));
  const [best = expect.fail()] = await askPaths(one, other);
  const expected = [...best.entities, ...best.relationships].map(({ id }) => id);
  await expect.poll(() => marked(page)).toEqual(expected);
  const again = await explorer().page(page.url());
  await expect
    .poll(() => again.getByRole('application').getAttribute('aria-label'))
    .toBe(await drawing.getAttribute('aria-label'));
  expect(marked(again)).toEqual(expected);
});

test('says that two entities are not connected', async () => {
  const ids = ['org:us-prm', 'org:unodc'];
  const page = await look(ids);
  await page.route('**/graphql', async (route) => {
    const isPaths = route.request().postData()?.includes('Paths');
    await (isPaths ? route.fulfill({ json: { data: { paths: { rows: [], hasNextPage: false } } } }) : route.continue());
  });
  for (const id of ids) await tickOf(page, id).check();
  await page.getByRole('button', { name: 'Path between the two' }).click();
  await expect.poll(() => message(page).innerText()).toBe('No path of up to eight steps was found.');
});

test.each(['&from=1900-01-01&to=1900-12-31', '&types=-', '&publishers=-'])(
  'paths and shared neighbours respect the filters of the view: %s',
  async (filters) => {
    const page = await look(ends, filters);
    // An endpoint with rows at all other times.
    const row = { entities: [], relationships: [], length: 1 };
    const then = z.looseObject({ period: z.object({ from: z.literal('1900-01-01'), to: z.literal('1900-12-31') }) });
    await page.route('**/graphql', async (route) => {
      const { query, variables } = z
        .object({ query: z.string(), variables: z.record(z.string(), z.unknown()) })
        .parse(route.request().postDataJSON());
      const [, field] = /^query (?:Paths|Shared)\b[^{]*\{\s*(\w+)/.exec(query) ?? [];
      if (field === undefined) return route.continue();
      const rows = then.safeParse(variables.evidence).success ? [] : [row];
      return route.fulfill({ json: { data: { [field]: { rows, hasNextPage: false } } } });
    });
    for (const id of ends) await tickOf(page, id).check();
    await page.getByRole('button', { name: 'Path between the two' }).click();
    await expect.poll(() => message(page).innerText()).toBe('No path of up to eight steps was found.');
    await page.getByRole('button', { name: 'What they share' }).click();
    await expect
      .poll(() => message(page).innerText())
      .toBe('No shared neighbours were found. Filters apply, and topics and documents are usually left out.');
  },
);

test('shows a failure of the endpoint and retries', async () => {
  const page = await look(ends);
  let isBroken = true;
  await page.route('**/graphql', async (route) => {
    const error = { message: 'It took too long.', extensions: { code: 'TIMED_OUT', next: 'Ask for less.' } };
    await (isBroken ? route.fulfill({ json: { errors: [error] } }) : route.continue());
  });
  for (const id of ends) await tickOf(page, id).check();
  await page.getByRole('button', { name: 'Path between the two' }).click();
  const alert = page.locator('.answer [role=alert]');
  await expect.poll(() => alert.innerText()).toContain('It took too long. Ask for less.');
  isBroken = false;
  await page.locator('.answer').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => marked(page).length).toBeGreaterThan(2);
});

test.each(allWays)('shows what three entities share, by %s', async (by) => {
  const ids = ['org:iom', 'org:unodc', 'org:us-prm'];
  const page = await look(ids);
  for (const id of ids) await ticks[by](page)(tickOf(page, id));
  expect(await page.getByRole('button', { name: 'Path between the two' }).count()).toBe(0);
  await ways[by](page)(page.getByRole('button', { name: 'What they share' }));
  const rows = await ask(
    `{ sharedNeighbours(ids: ${JSON.stringify(ids)}, first: 100) { rows { entity { id } relationships { id } } } }`,
    'sharedNeighbours',
    z.array(z.object({ entity: z.object({ id: z.string() }), relationships: z.array(z.object({ id: z.string() })) })),
  );
  expect(rows.length).toBeGreaterThan(1);
  const expected = [
    ...ids,
    ...rows.map(({ entity }) => entity.id),
    ...rows.flatMap(({ relationships }) => relationships.map(({ id }) => id)),
  ];
  await expect.poll(() => marked(page).toSorted()).toEqual(expected.toSorted());
  await expect.poll(() => message(page).innerText()).toContain(String(rows.length));
  for (const { entity } of rows) expect(await page.locator(`tr[data-id="${entity.id}"]`).count()).toBe(1);
});

/** Opens the questions of a page at one of them. */
async function openQuestion(page: Page, name: string, by: 'mouse' | 'keyboard'): Promise<Locator> {
  await ways[by](page)(page.getByRole('button', { name: 'Questions' }));
  const dialog = page.getByRole('dialog', { name: 'Questions' });
  const choice = dialog.getByLabel('Question', { exact: true });
  await choice.waitFor();
  if (by === 'mouse') await choice.selectOption({ label: name });
  else {
    await tabTo(page, choice);
    await page.keyboard.type(name);
  }
  await dialog.getByRole('form', { name }).waitFor();
  return dialog;
}

/** Returns the cell texts of the answer. */
const tableOf = (dialog: Locator) =>
  dialog.locator('.results tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const items = [...cell.querySelectorAll('li')];
        const nameIn = (element: Element) =>
          element.querySelector('bdi')?.textContent ?? element.textContent?.trim() ?? '';
        return items.length > 0 ? items.map(nameIn).join('|') : nameIn(cell);
      }),
    ),
  );

test('reads the questions and their parameters from the endpoint', async () => {
  const page = await look(ends);
  const dialog = await openQuestion(page, 'Participation', 'mouse');
  const { __schema } = z
    .object({
      __schema: z.object({
        queryType: z.object({
          fields: z.array(
            z.object({
              name: z.string(),
              args: z.array(z.object({ name: z.string() })),
              type: z.object({
                ofType: z.object({ fields: z.array(z.object({ name: z.string() })).nullable() }).nullable(),
              }),
            }),
          ),
        }),
      }),
    })
    .parse(
      await explorer().sample.query(
        '{ __schema { queryType { fields { name args { name } type { ofType { fields { name } } } } } } }',
      ),
    );
  const fields = __schema.queryType.fields.filter(({ type }) =>
    type.ofType?.fields?.some(({ name }) => name === 'rows'),
  );
  const choice = dialog.getByLabel('Question', { exact: true });
  expect(
    await choice.locator('option').evaluateAll((options) => options.map((option) => option.getAttribute('value'))),
  ).toEqual(fields.map(({ name }) => name));
  for (const { name, args } of fields) {
    await choice.selectOption(name);
    for (const arg of args.filter((each) => each.name !== 'after' && each.name !== 'evidence'))
      await expect.poll(() => dialog.locator(`[id="${name}-${arg.name}"]`).count()).toBe(1);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Questions' }).evaluate((button) => button.matches(':focus'))).toBe(
    true,
  );
});

const sharedText = `{ sharedNeighbours(
  ids: ["org:iom", "org:unodc"], kinds: [Country, Organization], rollUp: true, first: 2, evidence: { knownBy: "2025-12-31", minSources: 1, timeBasis: STATED }
) { rows { entity { name } sharedBy { name } relationships { from { name } } publishers } } }`;
const named = z.object({ name: z.string() });

test.each(allWays)('a form with parameters of many kinds gives the rows of GraphQL, by %s', async (by) => {
  const page = await look(ends);
  const dialog = await openQuestion(page, 'Shared neighbours', by);
  const [act, tick] = [ways[by](page), ticks[by](page)];
  await act(dialog.getByRole('button', { name: 'Ask' }));
  await expect.poll(() => dialog.getByRole('alert').innerText()).toBe('Please fill in: Ids.');
  const picker = dialog.getByRole('combobox', { name: 'Ids' });
  expect(await picker.evaluate((field) => field.matches(':focus'))).toBe(true);
  await picker.pressSequentially('International Organization for Migration');
  const option = dialog.locator('.picker [role=option]').first();
  await option.waitFor();
  if (by === 'mouse') await option.click();
  else for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await picker.pressSequentially('org:unodc');
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.locator('.chosen li').count()).toBe(2);
  for (const kind of ['Organization', 'Country']) await tick(dialog.getByRole('checkbox', { name: kind, exact: true }));
  await tick(dialog.getByRole('checkbox', { name: 'Roll up' }));
  const evidence = dialog.locator('details.group > summary').first();
  await act(evidence);
  const day = dialog.getByLabel('Known by');
  if (by === 'mouse') await day.fill('2025-12-31');
  else {
    await tabTo(page, day);
    await page.keyboard.type('12312025');
  }
  expect(await day.inputValue()).toBe('2025-12-31');
  const least = dialog.getByLabel('Min sources');
  if (by === 'keyboard') await tabTo(page, least);
  else await least.click();
  await page.keyboard.type('1');
  const basis = dialog.getByLabel('Time basis');
  if (by === 'mouse') await basis.selectOption('STATED');
  else {
    await tabTo(page, basis);
    await page.keyboard.type('STATED');
  }
  const first = dialog.getByLabel('First', { exact: true });
  if (by === 'keyboard') await tabTo(page, first);
  else await first.click();
  await page.keyboard.type('2');
  await act(dialog.getByRole('button', { name: 'Ask' }));
  const rows = await ask(
    sharedText,
    'sharedNeighbours',
    z.array(
      z.object({
        entity: named,
        sharedBy: z.array(named),
        relationships: z.array(z.object({ from: named })),
        publishers: z.number(),
      }),
    ),
  );
  expect(rows.length).toBe(2);
  const expected = rows.map(({ entity, sharedBy, relationships, publishers }) => [
    entity.name,
    sharedBy.map(({ name }) => name).join('|'),
    relationships.map(({ from }) => from.name).join('|'),
    String(publishers),
  ]);
  await expect.poll(() => tableOf(dialog)).toEqual(expected);
  await act(dialog.getByText('The GraphQL for this question'));
  const [query = '', variables = ''] = await dialog.locator('pre').allTextContents();
  const again = await explorer().sample.query(query, z.record(z.string(), z.unknown()).parse(JSON.parse(variables)));
  expect(
    z
      .object({ sharedNeighbours: z.object({ rows: z.array(z.object({ entity: named })) }) })
      .parse(again)
      .sharedNeighbours.rows.map((row) => row.entity.name),
  ).toEqual(rows.map((row) => row.entity.name));
  await act(dialog.getByRole('button', { name: 'More rows' }));
  await expect.poll(() => dialog.locator('.results tbody tr').count()).toBeGreaterThan(2);
  await act(dialog.getByRole('button', { name: 'Show all in the drawing' }));
  await dialog.waitFor({ state: 'detached' });
  for (const { entity } of rows)
    await expect
      .poll(() => page.locator('tbody').first().getByRole('button', { name: entity.name, exact: true }).count())
      .toBe(1);
});

test('an unknown id gives suggestions', async () => {
  const page = await look(ends);
  const dialog = await openQuestion(page, 'Partners of', 'mouse');
  await dialog.getByRole('combobox', { name: 'Id' }).fill('org:ioms');
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect.poll(() => dialog.getByRole('alert').innerText()).toMatch(/org:ioms.*org:iom\b/s);
  await dialog.getByRole('button', { name: 'Remove org:ioms' }).click();
  await dialog.getByRole('combobox', { name: 'Id' }).fill('org:iom');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect.poll(() => dialog.locator('.results tbody tr').count()).toBeGreaterThan(0);
  expect(await dialog.getByRole('alert').count()).toBe(0);
  expect(await dialog.getByText(/sources searched, published between /).count()).toBe(1);
  const add = dialog.getByRole('button', { name: /^Add .* to the drawing$/ }).first();
  const name = (await add.getAttribute('aria-label'))?.replace(/^Add (.*) to the drawing$/, '$1') ?? expect.fail();
  await add.click();
  await dialog
    .getByRole('button', { name: `${name} is in the drawing` })
    .first()
    .waitFor();
});

test('removes the result message of a search in the dialog after a choice', async () => {
  const page = await look(ends);
  const dialog = await openQuestion(page, 'Partners of', 'mouse');
  await dialog.getByRole('combobox', { name: 'Id' }).fill('migration');
  const said = dialog.locator('.said');
  await expect.poll(() => said.innerText()).toMatch(/^The first 10 of \d+\.$/);
  await dialog.locator('.picker [role=option]').first().click();
  await expect.poll(() => said.innerText()).toBe('');
});

test('a slow question can be cancelled', async () => {
  const page = await look(ends);
  const dialog = await openQuestion(page, 'Disagreements', 'mouse');
  await page.route('**/graphql', () => undefined);
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => dialog.getByRole('status').innerText()).toBe('Cancelled.');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect.poll(() => dialog.locator('.results').count()).toBe(1);
});

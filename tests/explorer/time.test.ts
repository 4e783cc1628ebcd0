import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type OpenedExplorer, openExplorer } from '../setup/explorer.ts';
import { noteSettling, untilSettled, waitInPage } from './places.ts';

let explorer: OpenedExplorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const focus = 'org:iom';

/** Opens the sample around one entity as drawing and list, and waits until it has settled. */
async function open(path = `/#focus=${focus}`, options: Parameters<OpenedExplorer['page']>[1] = {}): Promise<Page> {
  const page = await explorer.page(path, {
    viewport: { width: 1400, height: 900 },
    before: noteSettling,
    ...options,
  });
  await page.getByRole('button', { name: /^(Both|Ambos)$/ }).click();
  await expect.poll(() => relationships(page).count()).toBeGreaterThan(5);
  await expect.poll(() => page.locator('[part=status]').count()).toBe(0);
  return page;
}

const tables = (page: Page) => page.locator('network-explorer table');
const relationships = (page: Page): Locator => tables(page).nth(1).locator('tbody tr');
const idsOf = (rows: Locator) => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-id') ?? ''));
const seen = async (page: Page) => (await idsOf(relationships(page))).sort();

const day = z.string().nullable();
const claim = z.object({
  boilerplate: z.boolean(),
  observed: z.boolean(),
  observedEarliest: day,
  observedLatest: day,
  source: z.object({
    id: z.string(),
    publishedEarliest: day,
    publishedLatest: day,
    publishers: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});
type Claim = z.infer<typeof claim>;
const answer = z.object({
  nodes: z.array(z.object({ id: z.string(), evidence: z.object({ nodes: z.array(claim) }) })),
});

/** Returns the claims that count behind relationships, from GraphQL. */
async function claimsBehind(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const found = await explorer.sample.query(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Relationship { id evidence(first: 200) { nodes {
      boilerplate observed observedEarliest observedLatest source { id publishedEarliest publishedLatest publishers { id name } }
    } } } } }`,
    { ids },
  );
  return new Map(
    answer.parse(found).nodes.map(({ id, evidence }) => [id, evidence.nodes.filter(({ boilerplate }) => !boilerplate)]),
  );
}

/** Returns the first and last day of a claim: its own, or else of its event or publication; open ends are far away. */
function daysOf({ observed, observedEarliest, observedLatest }: Claim): readonly [string, string] | undefined {
  return observed ? [observedEarliest ?? '0000', observedLatest ?? '9999-12-31'] : undefined;
}

const within = (claims: ReadonlyMap<string, readonly Claim[]>, from: string, to: string) =>
  [...claims]
    .filter(([, each]) => each.map(daysOf).some((days) => days && days[1] >= from && days[0] <= to))
    .map(([id]) => id)
    .sort();

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page, name: string) => timeline(page).getByRole('slider', { name, exact: true });
const dayInput = (page: Page, name: string) => timeline(page).locator('label', { hasText: name }).locator('input');
const openTimeline = async (page: Page) => {
  await page.getByRole('button', { name: 'Timeline' }).click();
  await slider(page, 'From').waitFor();
};
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** Draws a line with the mouse around the centre of a box: this share of its width and height, within the box. */
async function drawAround(
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  share: number,
): Promise<void> {
  const within = (wanted: number) => Math.max(0.005, Math.min(0.995, wanted));
  const place = (turn: number) =>
    [
      x + width * within(0.5 + (share / 2) * Math.cos(2 * Math.PI * turn)),
      y + height * within(0.5 + (share / 2) * Math.sin(2 * Math.PI * turn)),
    ] as const;
  await page.mouse.move(...place(0));
  await page.mouse.down();
  for (let turn = 0.05; turn <= 1; turn += 0.05) await page.mouse.move(...place(turn));
  await page.mouse.up();
}

/** Returns the number of selected entities. */
async function selectedIn(page: Page): Promise<number> {
  const name = await page.getByRole('toolbar', { name: /selected/ }).getAttribute('aria-label');
  return Number(/^\d+/.exec(name ?? '')?.[0]);
}

test('the timeline counts the days of claims, and dates filter as in GraphQL', async () => {
  const page = await open();
  const all = await seen(page);
  const claims = await claimsBehind(all);
  await openTimeline(page);
  const undated = [...claims.values()].filter((each) => each.every((one) => daysOf(one) === undefined)).length;
  const days = [...claims.values()]
    .flat()
    .flatMap((each) => [each.observedEarliest, each.observedLatest].filter((one) => one !== null));
  const sorted = days.sort();
  const middle = sorted[Math.floor(sorted.length / 2)] ?? expect.fail();
  const first = sorted[0] ?? expect.fail();
  await dayInput(page, 'From').fill(first);
  await dayInput(page, 'To').fill(middle);
  const expected = within(claims, first, middle);
  expect(expected.length).toBeLessThan(all.length);
  await expect.poll(() => seen(page)).toEqual(expected);
  await expect
    .poll(() => timeline(page).locator('output').innerText())
    .toBe(
      `${expected.length} of ${all.length} relationships in the period${undated === 0 ? '' : `; ${undated} undated`}`,
    );
  await timeline(page).getByRole('button', { name: 'All times' }).click();
  await expect.poll(() => seen(page)).toEqual(all);
  await page.close();
});

test('keys move the handles, the mouse moves the period, and a drag is one undo step', async () => {
  const page = await open();
  const all = await seen(page);
  const claims = await claimsBehind(all);
  await openTimeline(page);
  const from = slider(page, 'From');
  const start = Number(await from.getAttribute('aria-valuenow'));
  const end = Number(await from.getAttribute('aria-valuemax'));
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => from.getAttribute('aria-valuenow')).toBe(String(start + 1));
  await page.keyboard.press('PageUp');
  await expect.poll(() => from.getAttribute('aria-valuenow')).toBe(String(start + 13));
  const day = await dayInput(page, 'From').inputValue();
  expect(day).toMatch(/-01$/);
  await expect.poll(() => seen(page)).toEqual(within(claims, day, '9999-12-31'));
  await page.keyboard.press('Home');
  await expect.poll(() => dayInput(page, 'From').inputValue()).toBe('');
  await page.keyboard.press('End');
  await expect.poll(() => from.getAttribute('aria-valuenow')).toBe(String(end));
  await page.keyboard.press('Home');

  const box = (await timeline(page).locator('svg.brush').boundingBox()) ?? expect.fail();
  const at = (share: number) => box.x + box.width * share;
  const drag = async (one: number, other: number) => {
    await page.mouse.move(at(one), box.y + 30);
    await page.mouse.down();
    await page.mouse.move(at(other), box.y + 30, { steps: 15 });
    await page.mouse.up();
  };
  const values = () => Promise.all(['From', 'To'].map((name) => slider(page, name).getAttribute('aria-valuenow')));
  await drag(0.5, 0.7);
  const drawn = (await values()).map(Number);
  const [low = 0, high = 0] = drawn;
  expect([low, high].map((each) => Math.round(((each - start) / (end + 1 - start)) * 10))).toEqual([5, 7]);
  await drag(0.6, 0.8);
  const moved = (await values()).map(Number);
  expect((moved[1] ?? 0) - (moved[0] ?? 0)).toBe(high - low);
  expect(moved[0]).toBeGreaterThan(low);
  await expect
    .poll(async () => seen(page))
    .toEqual(within(claims, await dayInput(page, 'From').inputValue(), await dayInput(page, 'To').inputValue()));
  await undo(page).click();
  expect((await values()).map(Number)).toEqual(drawn);
  await undo(page).click();
  await expect.poll(() => dayInput(page, 'To').inputValue()).toBe('');
  await page.close();
});

test('playing moves the period without requests, can be stopped, and is one undo step', async () => {
  const page = await open();
  await openTimeline(page);
  const to = slider(page, 'To');
  const asked: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()));
  await timeline(page).getByRole('button', { name: 'Play' }).click();
  const first = Number(await to.getAttribute('aria-valuenow'));
  await expect.poll(async () => Number(await to.getAttribute('aria-valuenow'))).toBeGreaterThan(first + 1);
  await timeline(page).getByRole('button', { name: 'Pause' }).click();
  const paused = await to.getAttribute('aria-valuenow');
  await waitInPage(page, 1_000);
  expect(await to.getAttribute('aria-valuenow')).toBe(paused);
  expect(asked).toEqual([]);
  await undo(page).click();
  await expect.poll(() => dayInput(page, 'To').inputValue()).toBe('');
  expect(await undo(page).isDisabled()).toBe(true);

  await timeline(page).getByRole('button', { name: 'Play' }).click();
  await page.evaluate('dispatchEvent(new Event("blur"))');
  await timeline(page).getByRole('button', { name: 'Play' }).waitFor();
  await page.close();
});

test('a period in the address opens the timeline, which moves in whole periods with reduced motion', async () => {
  const page = await open(`/#focus=${focus}&from=2006-01-01&to=2006-12-31`, { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await untilSettled(page);
  // Everything is in sight: a lasso around everything finds everything.
  const all = /(\d+) entities/.exec((await page.getByRole('application').getAttribute('aria-label')) ?? '')?.[1];
  const box = (await page.getByRole('application').boundingBox()) ?? expect.fail();
  await page.keyboard.down('Shift');
  await drawAround(page, box, 1.3);
  await page.keyboard.up('Shift');
  await expect.poll(() => selectedIn(page)).toBe(Number(all));
  const from = slider(page, 'From');
  await from.waitFor();
  const before = Number(await from.getAttribute('aria-valuenow'));
  await timeline(page).getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await from.getAttribute('aria-valuenow'))).toBe(before + 12);
  await page.close();
});

test('filters by documents through their claims, by mouse and by keyboard', async () => {
  const page = await open();
  const all = await seen(page);
  const claims = await claimsBehind(all);
  const behind = (id: string) =>
    [...claims].flatMap(([each, some]) => (some.some(({ source }) => source.id === id) ? [each] : [])).sort();
  const documents = new Set([...claims.values()].flatMap((some) => some.map(({ source }) => source.id)));
  const fieldset = page.locator('details[data-filter=documents]');
  await fieldset.locator('summary').click();
  await expect.poll(async () => (await idsOf(fieldset.locator('label'))).sort()).toEqual([...documents].sort());
  const id = [...documents].find((each) => behind(each).length < all.length) ?? expect.fail();
  const entry = fieldset.locator(`label[data-id="${id}"]`);
  expect(await entry.innerText()).toMatch(new RegExp(`\\b${behind(id).length}$`));
  await entry.getByRole('checkbox').click();
  await expect.poll(() => seen(page)).toEqual(behind(id));
  expect(await fieldset.locator('summary').innerText()).toMatch(/1 selected/);
  await page.keyboard.press('Space');
  await expect.poll(() => seen(page)).toEqual(all);
  expect(await fieldset.locator('summary').innerText()).toMatch(/any/);
  await page.close();
});

/** Intercepts only the requests for the claims behind relationships. */
const routeWitnesses = (page: Page, nodes: () => readonly object[]) =>
  page.route('**/graphql', async (route) => {
    const isOfWitnesses = route.request().postData()?.includes('query Witnesses');
    await (isOfWitnesses ? route.fulfill({ json: { data: { nodes: nodes() } } }) : route.continue());
  });

test('requests unreadable claims once, and again when the reader retries', async () => {
  const page = await open();
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    const isOfWitnesses = route.request().postData()?.includes('query Witnesses') ?? false;
    asked += isOfWitnesses ? 1 : 0;
    await (isOfWitnesses && asked === 1 ? route.fulfill({ json: { data: { nodes: null } } }) : route.continue());
  });
  await page.getByRole('button', { name: 'Timeline' }).click();
  await timeline(page).getByRole('alert').waitFor();
  expect(asked).toBe(1);
  await timeline(page).getByRole('button', { name: 'Try again' }).click();
  await slider(page, 'From').waitFor();
  expect(asked).toBe(2);
  await page.close();
});

const onePage = { pageInfo: { hasNextPage: false, endCursor: null } };

const noTime = {
  when: null,
  startLatest: null,
  endEarliest: null,
  observed: false,
  observedEarliest: null,
  observedLatest: null,
};

test('handles claims of the years 44 and 9998 and of open ends, and finds them by period', async () => {
  const page = await open();
  const all = await seen(page);
  const times = [
    { ...noTime, when: '0044-03', observed: true, observedEarliest: '0044-03-01', observedLatest: '0044-03-31' },
    { ...noTime, when: '9998-24', observed: true, observedEarliest: '9997-12-01', observedLatest: '9999-03-21' },
    { ...noTime, when: '1985/..', startLatest: '1985-12-31', observed: true, observedEarliest: '1985-01-01' },
    { ...noTime, when: '../1985', endEarliest: '1985-01-01', observed: true, observedLatest: '1985-12-31' },
    { ...noTime, when: 'XXXX-10-29', observed: true },
    noTime,
  ];
  const source = { id: 'doc:made', name: 'Made', publishedEarliest: null, publishedLatest: null, publishers: [] };
  await routeWitnesses(page, () =>
    all.map((id, at) => ({
      id,
      evidence: { ...onePage, nodes: [{ ...times[at % times.length], stated: true, boilerplate: false, source }] },
    })),
  );
  const of = (...kinds: readonly number[]) => all.filter((_, at) => kinds.includes(at % times.length));
  await openTimeline(page);
  expect(await timeline(page).locator('svg.brush rect.possible').count()).toBeGreaterThan(2);
  await dayInput(page, 'From').fill('2000-01-01');
  await expect.poll(() => seen(page)).toEqual(of(1, 2, 4));
  await dayInput(page, 'From').fill('');
  await dayInput(page, 'To').fill('0044-12-31');
  await expect.poll(() => seen(page)).toEqual(of(0, 3, 4));
  await timeline(page).getByRole('button', { name: 'All times' }).click();
  await slider(page, 'To').focus();
  for (const key of ['Home', 'End', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expect.poll(() => dayInput(page, 'To').inputValue()).not.toBe('');
  await page.close();
});

test('finds one of hundreds of publishers by name, for any names', async () => {
  const page = await open();
  const all = await seen(page);
  const names = [
    '<img src=x onerror=alert(1)>',
    '\u202eرابطة الأمم',
    ...Array.from({ length: 300 }, (_, at) => `Made-up publisher ${at}`),
  ];
  await routeWitnesses(page, () =>
    all.map((id, at) => {
      const publishers = names.flatMap((name, each) =>
        each % all.length === at ? [{ id: `org:made-${each}`, name }] : [],
      );
      const source = { id: 'doc:made', name: 'Made', publishedEarliest: null, publishedLatest: null, publishers };
      return {
        id,
        evidence: { ...onePage, nodes: [{ ...noTime, stated: true, boilerplate: false, source }] },
      };
    }),
  );
  const fieldset = page.locator('details[data-filter=publishers]');
  await fieldset.locator('summary').click();
  await expect.poll(() => fieldset.locator('label').count()).toBe(50);
  expect(await fieldset.getByRole('status').innerText()).toBe('50 of 302');
  for (const [at, looked] of [
    [0, 'ONERROR'],
    [1, 'رابطة'],
    [299, 'publisher 297'],
  ] as const) {
    await fieldset.getByRole('searchbox').fill(looked);
    await expect.poll(() => idsOf(fieldset.locator('label'))).toEqual([`org:made-${at}`]);
    expect(await fieldset.locator('label bdi').textContent()).toBe(names[at]);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => seen(page)).toEqual([all[299 % all.length]]);
  await fieldset.getByRole('searchbox').fill('');
  await expect.poll(() => fieldset.locator('label').count()).toBe(51);
  await page.close();
});

test('the same network has the same communities, which the legend names', async () => {
  const colours = async () => {
    const page = await open();
    await page.getByLabel('Colour').selectOption('community');
    const rows = page.locator('[part=colours] li');
    await rows.first().waitFor();
    const written = await rows.allInnerTexts();
    const fills = await rows.locator('circle').evaluateAll((all) => all.map((each) => each.getAttribute('fill')));
    await page.close();
    return { written, fills };
  };
  const once = await colours();
  expect(once.written.length).toBeGreaterThan(1);
  expect(once.written[0]).toMatch(/ and \d+ more$/);
  expect(await colours()).toEqual(once);
});

test('a lasso selects what it surrounds, and Escape turns it off', async () => {
  const page = await open();
  const entities = await idsOf(tables(page).nth(0).locator('tbody tr'));
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await untilSettled(page);
  const lasso = page.getByRole('button', { name: 'Select by lasso' });
  await lasso.click();
  await expect.poll(() => lasso.getAttribute('aria-pressed')).toBe('true');
  const box = (await page.getByRole('application').boundingBox()) ?? expect.fail();
  const circle = () => drawAround(page, box, 0.96);
  await circle();
  const selected = () => selectedIn(page);
  expect(await selected()).toBeGreaterThan(entities.length / 3);
  expect(await page.locator('canvas.lasso').getAttribute('width')).toBe('0');
  await page.keyboard.press('Escape');
  await expect.poll(() => lasso.getAttribute('aria-pressed')).toBe('false');
  expect(await selected()).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.keyboard.down('Shift');
  await circle();
  await page.keyboard.up('Shift');
  expect(await selected()).toBeGreaterThan(entities.length / 3);
  await page.close();
});

test('a lasso ends with the drawing and with the element, and leaves Escape to the page', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  const lasso = page.getByRole('button', { name: 'Select by lasso' });
  const isEscapeLeft = async () => {
    await page.evaluate(`globalThis.escapes = 0;
      document.body.addEventListener('keydown', ({ key }) => { if (key === 'Escape') globalThis.escapes += 1; }, { once: true });
      document.activeElement?.blur?.()`);
    await page.keyboard.press('Escape');
    return (await page.evaluate('globalThis.escapes')) === 1;
  };
  await lasso.click();
  await expect.poll(() => lasso.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect.poll(() => lasso.getAttribute('aria-pressed')).toBe('false');
  expect(await isEscapeLeft()).toBe(true);
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await lasso.click();
  await expect.poll(() => lasso.getAttribute('aria-pressed')).toBe('true');
  await page.evaluate(`document.querySelector('network-explorer').remove()`);
  expect(await isEscapeLeft()).toBe(true);
  await page.close();
});

test('a browser that requests Spanish gets it', async () => {
  const page = await open(undefined, { locale: 'es-MX' });
  await page.getByRole('button', { name: 'Línea de tiempo' }).click();
  await page.getByRole('slider', { name: 'Desde' }).waitFor();
  expect(await page.locator('[part=explorer]').getAttribute('lang')).toBe('es');
  expect(await page.locator('[part=timeline] output').innerText()).toMatch(/^\d+ de \d+ relaciones en el período/);
  await page.close();
});

test('names of another direction stay isolated on a right-to-left page', async () => {
  const page = await open(undefined, {
    before: 'document.addEventListener("DOMContentLoaded", () => { document.documentElement.dir = "rtl"; })',
  });
  const [legend, drawing] = await Promise.all([
    page.locator('[part=legend]').boundingBox(),
    page.getByRole('application').boundingBox(),
  ]);
  expect(legend?.x ?? 0).toBeGreaterThan(drawing?.x ?? 0);
  await openTimeline(page);
  const [from, to] = await Promise.all([slider(page, 'From').boundingBox(), slider(page, 'To').boundingBox()]);
  expect(from?.x ?? 0).toBeLessThan(to?.x ?? 0);
  await page.close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type OpenedExplorer, openExplorer } from '../setup/explorer.ts';
import { hostileNames, routeToMadeAnswer } from './hostile-names.ts';
import { readCsv } from './read-csv.ts';
import { readList, save, settle } from './save-export.ts';

let opened: OpenedExplorer;
let page: Page;
let shown: { readonly entities: readonly string[]; readonly relationships: readonly string[] };

const size = { width: 1100, height: 700 };

beforeAll(async () => {
  opened = await openExplorer();
  page = await opened.page('/#focus=org:iom', { viewport: size, permissions: ['clipboard-read', 'clipboard-write'] });
  await settle(page);
  await page.getByRole('button', { name: 'Both', exact: true }).click();
  shown = await readList(page);
});
afterAll(() => opened?.close());

const answered = z.object({
  neighbourhood: z.object({
    rows: z.array(
      z.object({
        entity: z.object({ id: z.string() }),
        relationships: z.array(z.object({ id: z.string() })),
      }),
    ),
  }),
});

/** Opens the dialog with queries and runs its GraphQL. */
async function readGraphql(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Queries for this view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Queries for this view' });
  await dialog.getByRole('region', { name: 'The Cypher' }).waitFor();
  const textOf = async (name: string) => (await dialog.getByRole('region', { name }).textContent()) ?? '';
  const variables = z.record(z.string(), z.unknown()).parse(JSON.parse(await textOf('Variables')));
  const { rows } = answered.parse(await opened.sample.query(await textOf('The GraphQL'), variables)).neighbourhood;
  const relationships = new Set(rows.flatMap((row) => row.relationships.map(({ id }) => id)));
  const answer = { entities: rows.map(({ entity }) => entity.id).sort(), relationships: [...relationships].sort() };
  return { dialog, textOf, variables, answer };
}

/** Parses and reads XML in the page; invalid XML gives its error as `problem`. */
const readXml = (page: Page, text: string, read: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const file = new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml');
    const problem = file.querySelector('parsererror');
    if (problem) return { problem: problem.textContent };
    const all = (name) => [...file.getElementsByTagName(name)];
    return (${read})(file, all);
  })()`);

const today = new Date().toLocaleDateString('sv');

describe('exports of the sample', () => {
  test('an image has twice the size of the drawing, and its content', async () => {
    const { name, bytes } = await save(page, 'Image');
    expect(name).toBe(`network-${today}.png`);
    const canvas = (await page.locator('.canvas').boundingBox()) ?? expect.fail();
    const image = z.object({ width: z.number(), height: z.number(), colours: z.array(z.string()) }).parse(
      await page.evaluate(`(async () => {
        const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (each) => each.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pen = canvas.getContext('2d');
        pen.drawImage(image, 0, 0);
        const { data } = pen.getImageData(0, 0, image.width, image.height);
        const counts = new Map();
        for (let at = 0; at < data.length; at += 4) {
          const colour = data.slice(at, at + 4).join(' ');
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const colours = [...counts].filter(([, count]) => count > 300).sort((one, other) => other[1] - one[1]);
        return { width: image.width, height: image.height, colours: colours.map(([colour]) => colour) };
      })()`),
    );
    expect([image.width, image.height]).toEqual([Math.ceil(canvas.width) * 2, Math.ceil(canvas.height) * 2]);
    // The background first, then dots of at least two kinds (organizations, countries), and letters.
    expect(image.colours[0]).toBe('255 255 255 255');
    expect(image.colours).toEqual(expect.arrayContaining(['11 99 181 255', '10 125 82 255', '22 32 44 255']));
  });

  test('an SVG drawing has a dot and a name for every entity and a line for every connected pair', async () => {
    const { name, bytes } = await save(page, 'Whole drawing');
    expect(name).toBe(`network-${today}.svg`);
    const read = await readXml(
      page,
      bytes.toString(),
      `(file, all) => ({
        ids: all('g').map((g) => g.getAttribute('data-id')).filter((id) => id !== null),
        names: all('g').filter((g) => g.hasAttribute('data-id')).map((g) => g.firstElementChild.textContent),
        labels: all('text').length,
        sayings: all('g').filter((g) => !g.hasAttribute('data-id')).map((g) => g.firstElementChild.textContent).join('\\n').split('\\n').length,
        arrows: all('polygon').length,
        title: file.documentElement.firstElementChild.textContent,
        description: all('desc')[0].textContent,
        styles: file.querySelectorAll('[style], style, script').length,
      })`,
    );
    const [, ...rows] = readCsv((await save(page, 'Entities')).bytes.toString());
    const names = new Map(rows.map(([id = '', , name = '']) => [id, name]));
    const svg = z.looseObject({ ids: z.array(z.string()), names: z.array(z.string()), arrows: z.number() }).parse(read);
    expect(svg).toMatchObject({
      labels: shown.entities.length,
      sayings: shown.relationships.length,
      title: 'International Organization for Migration',
      styles: 0,
    });
    expect(svg.arrows).toBeGreaterThan(0);
    expect(svg.ids.toSorted()).toEqual(shown.entities.toSorted());
    expect(svg.names).toEqual(svg.ids.map((id) => names.get(id)));
    expect(svg.description).toContain(`${shown.entities.length} entities, ${shown.relationships.length} relationships`);
  });

  test('the tables have the rows of the list', async () => {
    const entities = await save(page, 'Entities');
    expect(entities.name).toBe(`network-${today}-entities.csv`);
    expect([...entities.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = readCsv(entities.bytes.toString());
    expect(head).toEqual(['id', 'kind', 'name', 'unnamed', 'neighbours']);
    expect(rows.map(([id]) => id)).toEqual(shown.entities);
    expect(rows).toContainEqual(
      expect.arrayContaining(['org:iom', 'Organization', 'International Organization for Migration']),
    );

    const relationships = await save(page, 'Relationships (CSV)');
    expect(relationships.name).toBe(`network-${today}-relationships.csv`);
    const [columns = [], ...lines] = readCsv(relationships.bytes.toString());
    expect(lines.map(([id]) => id)).toEqual(shown.relationships);
    const truth = z
      .object({ nodes: z.array(z.record(z.string(), z.unknown())) })
      .parse(
        await opened.sample.query(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Relationship {
            id type from { id name } to { id name } grant role session post edition stated planned selfReported disagrees sourceCount publisherCount firstPublished lastPublished } } }`,
          { ids: shown.relationships },
        ),
      )
      .nodes.map((node) => {
        const end = z.object({ id: z.string(), name: z.string() });
        const [from, to] = [end.parse(node.from), end.parse(node.to)];
        const all = {
          ...node,
          from: from.id,
          fromName: from.name,
          qualifier: node.grant ?? node.role ?? node.session ?? node.post ?? node.edition,
          to: to.id,
          toName: to.name,
          symmetric: node.type === 'PARTNERS_WITH',
        };
        return columns.map((column) => String(new Map<string, unknown>(Object.entries(all)).get(column) ?? ''));
      });
    expect(lines).toEqual(truth);
  });

  test('a GEXF network has every entity and every relationship, with its evidence', async () => {
    const { name, bytes } = await save(page, 'Network for Gephi');
    expect(name).toBe(`network-${today}.gexf`);
    const gexf = z
      .object({
        namespace: z.literal('http://www.gexf.net/1.2draft'),
        nodes: z.array(z.string()),
        edges: z.array(z.string()),
        viz: z.array(z.number()),
        loose: z.literal(0),
        first: z.record(z.string(), z.string()),
      })
      .parse(
        await readXml(
          page,
          bytes.toString(),
          `(file, all) => {
            const viz = 'http://www.gexf.net/1.2draft/viz';
            const nodes = all('node');
            const edges = all('edge');
            const ids = new Set(nodes.map((node) => node.getAttribute('id')));
            return {
              namespace: file.documentElement.namespaceURI,
              nodes: [...ids],
              edges: edges.map((edge) => edge.getAttribute('id')),
              viz: ['color', 'position', 'size'].map((part) => nodes.filter((node) => node.getElementsByTagNameNS(viz, part).length === 1).length),
              loose: edges.filter((edge) => !ids.has(edge.getAttribute('source')) || !ids.has(edge.getAttribute('target'))).length,
              first: Object.fromEntries([...edges[0].querySelectorAll('attvalue')].map((value) => [value.getAttribute('for'), value.getAttribute('value')])),
            };
          }`,
        ),
      );
    expect(gexf.nodes.toSorted()).toEqual(shown.entities.toSorted());
    expect(gexf.edges.toSorted()).toEqual(shown.relationships.toSorted());
    expect(gexf.viz).toEqual([shown.entities.length, shown.entities.length, shown.entities.length]);
    const [columns = [], row = []] = readCsv((await save(page, 'Relationships (CSV)')).bytes.toString());
    const written = Object.fromEntries(columns.map((column, index) => [column, row[index]]));
    for (const [name, value] of Object.entries(gexf.first)) expect([name, value]).toEqual([name, written[name]]);
    expect(Object.keys(gexf.first)).toEqual(
      expect.arrayContaining(['type', 'stated', 'sourceCount', 'publisherCount']),
    );
  });

  test('the menu works by keyboard and returns focus', async () => {
    const button = page.getByRole('button', { name: 'Export' });
    const isFocused = () =>
      page.evaluate(`document.querySelector('network-explorer').shadowRoot.activeElement?.textContent.trim()`);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await isFocused()).toBe('Image of the screen (PNG)');
    await page.keyboard.press('Escape');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(await isFocused()).toBe('Export');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/png$/);
    expect(await isFocused()).toBe('Export');
    await expect.poll(() => page.getByRole('status').first().innerText()).toContain('was saved');
  });

  test('the queries of the view return its content, and can be pasted', async () => {
    const { answer, textOf, dialog } = await readGraphql(page);
    expect(answer).toEqual({ entities: shown.entities.toSorted(), relationships: shown.relationships.toSorted() });
    const cypher = await textOf('The Cypher');
    expect(cypher).toMatch(/^:params \{.*"org:iom".*\};\n/);
    await dialog.getByRole('button', { name: 'Copy: The Cypher' }).click();
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(cypher);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(
      await page.evaluate(`document.querySelector('network-explorer').shadowRoot.activeElement?.textContent.trim()`),
    ).toBe('Export');
  });

  test.each([
    ['stated=only&types=PARTNERS_WITH,PARTICIPATED_IN', 'statedOnly'],
    ['least-publishers=2', 'minPublishers'],
  ])('also with the filter %s', async (filter, name) => {
    const filtered = await opened.page(`/#focus=org:iom&${filter}`, { viewport: size });
    await settle(filtered);
    await filtered.getByRole('button', { name: 'Both', exact: true }).click();
    const seen = await readList(filtered);
    expect(seen.relationships.length).toBeLessThan(shown.relationships.length);
    const { answer, variables } = await readGraphql(filtered);
    expect(variables.evidence).toHaveProperty(name);
    expect(answer).toEqual({ entities: seen.entities.toSorted(), relationships: seen.relationships.toSorted() });
  });

  test('paper shows the drawing and the whole view with its evidence', async () => {
    await page.evaluate(`window.print = () => undefined`);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Print' }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    const sheet = page.locator('.sheet');
    await sheet.waitFor({ state: 'visible' });
    expect(await page.locator('.explorer').isVisible()).toBe(false);
    expect(await sheet.getByRole('heading').innerText()).toBe('International Organization for Migration');
    expect(await sheet.locator('.address').innerText()).toContain('focus=org:iom');
    expect(await sheet.locator('circle').count()).toBeGreaterThanOrEqual(shown.entities.length);
    expect(await sheet.locator('tbody tr').count()).toBe(shown.entities.length + shown.relationships.length);
    expect(await sheet.locator('rect').getAttribute('fill')).toBe('#ffffff');
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await sheet.innerText()).toBe('');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    // A browser's own print command notifies the page before, and does not wait.
    await page.evaluate(`addEventListener('beforeprint', () => {
      window.circlesOnPaper = document.querySelector('network-explorer').shadowRoot.querySelectorAll('.sheet circle').length;
    })`);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.evaluate('window.circlesOnPaper')).toBeGreaterThanOrEqual(shown.entities.length);
  });
});

describe('exports of hostile names', () => {
  let hostile: Page;
  beforeAll(async () => {
    hostile = await opened.page('/questions', { viewport: size });
    await routeToMadeAnswer(hostile);
    await hostile.goto(`${opened.url}/#focus=org:n0`);
    await settle(hostile);
  });

  test('tables contain them as text, and no cell runs as a formula', async () => {
    const text = (await save(hostile, 'Entities')).bytes.toString();
    const [, ...rows] = readCsv(text);
    const names = new Map(rows.map(([id = '', , name]) => [id, name]));
    for (const [index, name] of hostileNames.entries()) {
      const isFormula = /^[\s\p{Cf}]*[=+\-@]|^[\t\r\n]/u.test(name);
      expect(names.get(`org:n${index}`)).toBe(isFormula ? `'${name}` : name.toWellFormed());
    }
    expect(rows.length).toBe(hostileNames.length);
  });

  test('drawings and networks contain them as text, without characters that XML forbids', async () => {
    const xmlOf = (name: string) =>
      name
        .toWellFormed()
        .replaceAll('\r\n', '\n')
        .replace(/[^\t\n\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
    const expected = hostileNames.map((name, index) => [`org:n${index}`, xmlOf(name)]).toSorted();
    const svg = z
      .array(z.tuple([z.string(), z.string()]))
      .parse(
        await readXml(
          hostile,
          (await save(hostile, 'Whole drawing')).bytes.toString(),
          `(file, all) => all('g').filter((g) => g.hasAttribute('data-id')).map((g) => [g.getAttribute('data-id'), g.firstElementChild.textContent])`,
        ),
      );
    expect(svg.toSorted()).toEqual(expected);
    const gexf = z
      .array(z.tuple([z.string(), z.string()]))
      .parse(
        await readXml(
          hostile,
          (await save(hostile, 'Network for Gephi')).bytes.toString(),
          `(file, all) => all('node').map((node) => [node.getAttribute('id'), node.getAttribute('label')])`,
        ),
      );
    expect(gexf.toSorted()).toEqual(expected);
  });

  test('a drawing orders names of both directions as a page does, to the right of their dots', async () => {
    const svg = (await save(hostile, 'Whole drawing')).bytes.toString();
    const labels = z
      .array(z.object({ name: z.string(), order: z.string(), onPage: z.string(), left: z.number(), x: z.number() }))
      .parse(
        await hostile.evaluate(`(() => {
          const file = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement;
          document.body.append(file);
          const orderOf = (lefts) => lefts.map((left, at) => [left, at]).sort((one, other) => one[0] - other[0]).map(([, at]) => at).join(' ');
          return [...file.querySelectorAll('text')].filter((label) => /[א-ת]/.test(label.textContent)).map((label) => {
            const name = label.textContent;
            const places = [...name].keys();
            const order = orderOf([...places].map((at) => label.getExtentOfChar(at).x));
            const page = document.createElement('bdi');
            page.textContent = name;
            document.body.append(page);
            const onPage = orderOf([...name].map((_, at) => {
              const range = document.createRange();
              range.setStart(page.firstChild, at);
              range.setEnd(page.firstChild, at + 1);
              return range.getBoundingClientRect().left;
            }));
            page.remove();
            return { name, order, onPage, left: label.getBBox().x, x: Number(label.getAttribute('x')) };
          });
        })()`),
      );
    await hostile.evaluate(`document.body.lastElementChild.remove()`);
    expect(labels.length).toBeGreaterThan(1);
    for (const { name, order, onPage, left, x } of labels) {
      expect(order, name).toBe(onPage);
      expect(Math.abs(left - x)).toBeLessThan(1);
    }
  });

  test('an image and a printed page show them', async () => {
    expect((await save(hostile, 'Image')).bytes.length).toBeGreaterThan(5000);
    await hostile.emulateMedia({ media: 'print' });
    await hostile.evaluate(`window.print = () => dispatchEvent(new Event('beforeprint'))`);
    await hostile.emulateMedia({ media: 'screen' });
    await hostile.getByRole('button', { name: 'Export' }).click();
    await hostile.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => hostile.locator('.sheet tbody th').count()).toBe(hostileNames.length);
    const shown = await hostile
      .locator('.sheet tbody th')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent.toWellFormed()));
    for (const name of hostileNames) expect(shown).toContain(name.toWellFormed());
    expect(await hostile.locator('.sheet').locator('b, script, img').count()).toBe(0);
  });

  test('says if an endpoint does not show its Cypher', async () => {
    await hostile.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await hostile.getByRole('button', { name: 'Export' }).click();
    await hostile.getByRole('button', { name: 'Queries for this view' }).click();
    await hostile.getByRole('dialog').getByText('does not show its Cypher').waitFor();
  });
});

test('draws images without WebGL', async () => {
  const blind = await opened.page('/#focus=org:unodc', {
    viewport: size,
    before: `HTMLCanvasElement.prototype.getContext = ((get) => function (kind, ...more) {
      return /webgl/.test(kind) ? null : get.call(this, kind, ...more);
    })(HTMLCanvasElement.prototype.getContext)`,
  });
  await blind.locator('.list tbody tr').first().waitFor();
  await settle(blind);
  const { entities } = await readList(blind);
  const svg = (await save(blind, 'Whole drawing')).bytes.toString();
  expect(svg.split('<circle').length - 1).toBeGreaterThanOrEqual(entities.length);
  expect((await save(blind, 'Image')).bytes.length).toBeGreaterThan(20_000);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type OpenedExplorer, openExplorer } from '../setup/explorer.ts';
import { missingFromPython, runPython } from '../setup/python.ts';
import { hostileNames, routeToMadeAnswer } from './hostile-names.ts';
import { readList, save, settle } from './save-export.ts';

const missing = missingFromPython('networkx', 'pandas');
const program = fileURLToPath(new URL('read_exports.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'entente-'));

const record = z.record(z.string(), z.unknown());
const table = z.object({ types: z.record(z.string(), z.string()), rows: z.array(record) });
const readBack = z.object({
  directed: z.boolean(),
  multigraph: z.boolean(),
  nodes: z.array(record),
  edges: z.array(record),
  entities: table,
  relationships: table,
});

/** Saves the network and its tables, and reads them with networkx and pandas. */
async function exportToPython(page: Page) {
  const formats = {
    'network.gexf': 'Network for Gephi',
    'entities.csv': 'Entities',
    'relationships.csv': 'Relationships (CSV)',
  };
  for (const [file, format] of Object.entries(formats))
    writeFileSync(join(folder, file), (await save(page, format)).bytes);
  const { status, stdout, stderr } = runPython([program, folder]);
  expect(status, stderr).toBe(0);
  return readBack.parse(JSON.parse(stdout));
}

const byId = (records: readonly z.infer<typeof record>[]) =>
  records.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1));

const withoutNulls = (all: z.infer<typeof record>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));

describe.skipIf(missing)(`exports read in Python${missing ? ` (${missing})` : ''}`, () => {
  let opened: OpenedExplorer;
  beforeAll(async () => {
    opened = await openExplorer();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await opened?.close();
  });

  test('contain every entity and relationship, with typed values', async () => {
    const page = await opened.page('/#focus=org:iom');
    await settle(page);
    await page.getByRole('button', { name: 'Both', exact: true }).click();
    const shown = await readList(page);
    const read = await exportToPython(page);

    const end = z.object({ id: z.string(), name: z.string() });
    const answered = z.object({ entities: z.array(record), relationships: z.array(record) }).parse(
      await opened.sample.query(
        `query ($entities: [ID!]!, $relationships: [ID!]!) {
          entities: nodes(ids: $entities) { ... on Entity { id kind name unnamed } }
          relationships: nodes(ids: $relationships) { ... on Relationship {
            id type from { id name } to { id name } grant role session post edition
            stated planned selfReported disagrees sourceCount publisherCount firstPublished lastPublished } }
        }`,
        shown,
      ),
    );
    const relationships = answered.relationships.map(
      ({ from: one, to: other, grant, role, session, post, edition, ...rest }) => {
        const [from, to] = [end.parse(one), end.parse(other)];
        const symmetric = rest.type === 'PARTNERS_WITH';
        const qualifier = grant ?? role ?? session ?? post ?? edition ?? null;
        return { ...rest, qualifier, symmetric, from: from.id, fromName: from.name, to: to.id, toName: to.name };
      },
    );

    expect(read).toMatchObject({ directed: true, multigraph: true });
    expect(relationships.filter(({ symmetric }) => symmetric).length).toBeGreaterThan(0);
    expect(relationships.filter(({ symmetric }) => !symmetric).length).toBeGreaterThan(0);
    const nodes = read.nodes.map(({ viz, neighbours, label, ...node }) => ({ ...node, name: label }));
    expect(byId(nodes)).toEqual(byId(answered.entities));
    const edges = read.edges.map(({ viz, weight, label, source, target, ...edge }) => ({
      ...edge,
      from: source,
      to: target,
    }));
    expect(byId(edges)).toEqual(byId(relationships.map(({ fromName, toName, ...each }) => withoutNulls(each))));

    expect(byId(read.entities.rows.map(({ neighbours, ...row }) => row))).toEqual(byId(answered.entities));
    expect(byId(read.relationships.rows)).toEqual(byId(relationships));
    expect(read.relationships.types).toMatchObject({ stated: 'bool', symmetric: 'bool', sourceCount: 'int64' });
    expect(read.entities.types).toMatchObject({ unnamed: 'bool', neighbours: 'int64' });
  });

  test('contain hostile names as text', async () => {
    const page = await opened.page('/questions');
    await routeToMadeAnswer(page);
    await page.goto(`${opened.url}/#focus=org:n0`);
    await settle(page);
    const read = await exportToPython(page);
    const ids = hostileNames.map((_, index) => `org:n${index}`);
    expect(byId(read.nodes).map(({ id }) => id)).toEqual(ids.toSorted());
    const names = new Map(read.entities.rows.map(({ id, name }) => [id, name]));
    for (const [index, name] of hostileNames.entries()) {
      const isFormula = /^[\s\p{Cf}]*[=+\-@]|^[\t\r\n]/u.test(name);
      expect(names.get(`org:n${index}`)).toBe(isFormula ? `'${name}` : name.toWellFormed());
    }
    expect(read.relationships.rows.length).toBe(hostileNames.length - 1);
  });
});

import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { ShowStatements } from '../../src/api/plugins/use-statements.ts';
import { createApi } from '../../src/api/server.ts';
import { runEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { testEngine } from '../setup/test-engine.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const { bolt, user, password } = testEngine();
const asked = { extensions: { entente: { statements: true } } };
const hostile = [
  `o'clock "quoted" \`backquoted\` ${'$'}p0`,
  'C:\\new\\u0041 \\\\ \\',
  'two\nlines\r\n\tand\u2028more\u0085\u0000\u007f',
  'é ✓ 😀 {brace} // no comment; /* nor this',
];

let world: ApiWorld;
let driver: Driver;

beforeAll(async () => {
  world = await openApi({
    registry: ['org:a', 'org:b', 'org:c', 'org:press'].map((id) => entity(id, id)),
    dossiers: [
      dossier('one', {}, [
        { PARTNERS_WITH: { between: ['org:a', 'org:b'] } },
        { FUNDS: { from: ['org:a', 'org:b'], to: 'org:c' } },
      ]),
    ],
  });
  driver = neo4j.driver(bolt, neo4j.auth.basic(user, password));
});

afterAll(async () => {
  await driver.close();
  await world.close();
});

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
  extensions: z
    .strictObject({
      entente: z.strictObject({
        statements: z.array(
          z.strictObject({
            path: z.tuple([z.string()]),
            field: z.string(),
            name: z.string(),
            cypher: z.string(),
          }),
        ),
      }),
    })
    .optional(),
});

async function ask(body: object, show?: ShowStatements, headers: Record<string, string> = {}) {
  const api = createApi({
    graph: world.graph,
    timeoutMs: 120_000,
    log: (error) => expect.unreachable(String(error)),
    ...(show && { statements: show }),
  });
  const response = await api.fetch('http://entente/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return answerShape.parse(await response.json());
}

async function statementsOf(query: string, variables: object = {}) {
  const { data, errors, extensions } = await ask({ query, variables, ...asked });
  expect(errors).toBeUndefined();
  return { data, statements: extensions?.entente.statements ?? expect.fail('no statements') };
}

/** Returns the parameters as the database reads them, and the statement. */
async function split(cypher: string) {
  const [first = '', ...rest] = cypher.split('\n');
  const single = rest.filter((line) => line.startsWith(':param '));
  const map = /^:params \{(.*)\};$/s.exec(first)?.[1] ?? expect.fail(first);
  const pairs = single.map((line) => /^:param (\w+) => (.*);$/s.exec(line) ?? expect.fail(line));
  const written = [...(map === '' ? [] : [map]), ...pairs.map(([, name, value]) => `${name}: ${value}`)].join(', ');
  const { records } = await driver.executeQuery(`RETURN {${written}} AS parameters`);
  const parameters = z.record(z.string(), z.unknown()).parse(records[0]?.get('parameters'));
  return { parameters, text: rest.slice(single.length).join('\n') };
}

test('each statement names its root field and returns its rows when run again', async () => {
  const { data, statements } = await statementsOf(
    `{ shared: sharedNeighbours(ids: ["org:a", "org:b"], types: [FUNDS]) { rows { entity { id name } publishers } }
       node(id: "org:a") { id } statistics { sourceCount } }`,
  );
  expect(data).toMatchObject({ shared: { rows: [{ entity: { id: 'org:c' } }] } });
  expect(statements.map(({ path: [key], field, name }) => [key, field, name]).sort()).toEqual([
    ['node', 'node', 'Query.node'],
    ['shared', 'sharedNeighbours', 'Query.sharedNeighbours'],
    ['shared', 'sharedNeighbours', 'read/shared-neighbours'],
    ['statistics', 'statistics', 'read/statistics'],
  ]);
  const question = statements.find(({ name }) => name === 'read/shared-neighbours') ?? expect.fail();
  const { parameters, text } = await split(question.cypher);
  expect(parameters).toMatchObject({
    ids: ['org:a', 'org:b'],
    types: ['FUNDS'],
    knownBy: null,
    skip: neo4j.int(0),
    limit: neo4j.int(21),
  });
  const { records } = await driver.executeQuery(text.replace(/;\s*$/, ''), parameters);
  expect(records.map((record) => record.get('entity'))).toEqual(['org:c']);
});

test.runIf(hasJava)('a statement can be pasted into cypher-shell', async () => {
  const { statements } = await statementsOf(
    '{ sharedNeighbours(ids: ["org:a", "org:b"]) { rows { entity { name } } } statistics { claimCount } }',
  );
  const given = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
  const all = statements.map(({ cypher }) => cypher).join('');
  const { stdout, stderr, code } = await runEntente(['cypher', '--format', 'plain'], given, all);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('entity, sharedBy, relationships, publishers\n"org:c", ["org:a", "org:b"], ["FUNDS:');
  expect(stdout).toMatch(/^\d, \[\["org:c".*\]\]$/m);
});

test.each(hostile)('keeps the parameter %j', async (value) => {
  const { statements } = await statementsOf(
    'query($ids: [ID!]!, $of: [ID!]) { nodes(ids: $ids) { id } organizations(filter: {ids: $of}) { nodes { id } } }',
    {
      ids: ['org:a', `org:${value}`],
      of: [value],
    },
  );
  const read = await Promise.all(statements.map(({ cypher }) => split(cypher)));
  const values = JSON.stringify(read.map(({ parameters }) => Object.values(parameters)));
  expect(values).toContain(JSON.stringify(value));
});

test('a header requests statements too', async () => {
  const query = '{ node(id: "org:a") { id } }';
  expect((await ask({ query }, 'asked', { 'Entente-Statements': 'true' })).extensions?.entente.statements).toHaveLength(
    1,
  );
});

test('an answer with errors includes the statements that ran', async () => {
  const { errors, extensions } = await ask({
    query: '{ sharedNeighbours(ids: ["org:none"]) { hasNextPage } }',
    ...asked,
  });
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect(extensions?.entente.statements.map(({ name }) => name)).toEqual(['read/shared-neighbours']);
});

test('includes no statements if not requested or switched off, and always includes them if configured', async () => {
  const query = '{ node(id: "org:a") { id } }';
  const header = { 'Entente-Statements': 'true' };
  const data = { node: { id: 'org:a' } };
  expect(await ask({ query })).toEqual({ data });
  expect(await ask({ query, extensions: { entente: { statements: false } } })).toEqual({ data });
  expect(await ask({ query, ...asked }, 'never', header)).toEqual({ data });
  expect((await ask({ query }, 'always')).extensions?.entente.statements).toHaveLength(1);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingFromPython, runPython } from '../setup/python.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';
import { testEngine } from '../setup/test-engine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bolt, http, user, password } = testEngine();

const runs = (command: string, words: readonly string[]) => spawnSync(command, words).status === 0;
const python = missingFromPython('neo4j', 'pandas');
const r = !runs('Rscript', ['-e', 'library(httr2); library(jsonlite)'])
  ? 'R with httr2 and jsonlite is not here'
  : http === undefined && 'the Query API of this Neo4j is not known';

let sample: SampleWorld;
const folder = mkdtempSync(join(tmpdir(), 'entente-'));

beforeAll(async () => {
  sample = await openSample();
  writeFileSync(
    join(folder, 'writes.cypher'),
    '// param    $limit  most\nCREATE (n:Topic) RETURN n.id AS id LIMIT $limit\n',
  );
  writeFileSync(
    join(folder, 'endless.cypher'),
    'UNWIND range(1, 1000000000) AS x\nUNWIND range(1, 1000000000) AS y\nRETURN count(x * 2.0 / y) AS endless\n',
  );
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sample.close();
});

const environment = { NEO4J_URI: bolt, NEO4J_HTTP: http, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };

const inPython = (...words: readonly string[]) => runPython(words, { cwd: root, env: environment });

function run(command: string, words: readonly string[]) {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: root, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

/** What both print: whom two bodies share, a row for each; then who took part in what. */
async function expectAnswers({ status, stdout, stderr }: ReturnType<typeof run>) {
  expect(status, stderr).toBe(0);
  const { sharedNeighbours, participation } = (await sample.query(
    `{ sharedNeighbours(ids: ["org:iom", "org:unodc"], types: [PARTNERS_WITH], first: 500) { rows { entity { id } sharedBy { id } publishers } }
       participation(kinds: [Country], first: 500) { rows { event { id } entity { id } } } }`,
  )) as {
    sharedNeighbours: { rows: { entity: { id: string }; sharedBy: { id: string }[]; publishers: number }[] };
    participation: { rows: { event: { id: string }; entity: { id: string } | null }[] };
  };
  const ties = sharedNeighbours.rows.flatMap(({ entity, sharedBy, publishers }) =>
    sharedBy.map(({ id }) => `${entity.id},${id},${publishers}`),
  );
  expect(ties.length).toBeGreaterThan(2);
  const lines = stdout.split(/\r?\n/);
  expect(lines.slice(0, ties.length + 1)).toEqual(['entity,sharedBy,publishers', ...ties]);
  const start = lines.findIndex((line) => line.includes(',event:'));
  const events = lines[start]?.split(',').slice(1) ?? [];
  const cells = lines.slice(start + 1).flatMap((line) => {
    const [country, ...values] = line.split(',');
    return values.flatMap((value, place) => (value === '' ? [] : [`${country} ${events[place]}`]));
  });
  const there = participation.rows.flatMap(({ event, entity }) => (entity ? [`${entity.id} ${event.id}`] : []));
  expect(cells.sort()).toEqual(there.sort());
  expect(cells.length).toBeGreaterThan(10);
}

async function runningStatements(): Promise<number> {
  const rows = await sample.graph.readRows(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN 1",
    {},
    { name: 'running' },
  );
  return rows.length;
}

test.each([
  ['python.md', 'ask.py'],
  ['r.md', 'ask.R'],
])('docs/%s shows %s as it is', (page, file) => {
  const code = readFileSync(join(root, 'docs/examples', file), 'utf8').trimEnd();
  expect(readFileSync(join(root, 'docs', page), 'utf8')).toContain(`\n${code}\n\`\`\``);
});

describe.skipIf(python)(`questions in Python${python ? ` (${python})` : ''}`, () => {
  const code = (work: string) => `
import sys; sys.path.insert(0, "docs/examples")
from pathlib import Path
import os, neo4j, ask
ask.QUESTIONS = Path(${JSON.stringify(folder)})
auth = (os.environ["NEO4J_USERNAME"], os.environ["NEO4J_PASSWORD"])
with neo4j.GraphDatabase.driver(os.environ["NEO4J_URI"], auth=auth) as driver: ${work}`;

  test('run unchanged', () => expectAnswers(inPython('docs/examples/ask.py')));

  test('cannot write, run away or be misspelt', async () => {
    expect(inPython('-c', code('ask.ask(driver, "writes")')).stderr).toMatch(/read access mode/i);
    expect(inPython('-c', code('ask.ask(driver, "endless", seconds=1)')).stderr).toMatch(/timeout|timed out/i);
    expect(inPython('-c', code('ask.ask(driver, "writes", limmit=1)')).stderr).toContain('has no parameter limmit');
    await expect.poll(runningStatements).toBe(0);
  });
});

describe.skipIf(r)(`questions in R${r ? ` (${r})` : ''}`, () => {
  const code = (work: string) =>
    `sys.nframe <- function() 1; source("docs/examples/ask.R"); questions <- ${JSON.stringify(folder)}; ${work}`;

  test('run unchanged', () => expectAnswers(run('Rscript', ['docs/examples/ask.R'])));

  test('cannot write, run away or be misspelt', async () => {
    expect(run('Rscript', ['-e', code('ask("writes")')]).stderr).toMatch(/read access mode/i);
    expect(run('Rscript', ['-e', code('ask("endless", seconds = 2)')]).stderr).toMatch(/timeout|timed out/i);
    expect(run('Rscript', ['-e', code('ask("writes", limmit = 1L)')]).stderr).toContain('has no parameter limmit');
    await expect.poll(runningStatements).toBe(0);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DossierInvalid } from '../../src/files/problem.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { listCypherFiles } from '../../src/graph/statements/cypher-files.ts';
import { formatPaths } from '../../src/import/format/format-paths.ts';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';

const written = (keys: string) => `source: {id: doc:a, title: A, publisher: org:one, paragraphs: 1-9, ${keys}}
claims:
  - {PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: 2}
  - {PARTNERS_WITH: {between: [org:two, org:three]}, paragraph: 8}
`;
const old = written('furniture: [1, 8-9]');
const current = written('boilerplate: [1, 8-9]');
const renamed = '1:68 "furniture" is now called "boilerplate"; `npm run entente -- fmt` rewrites this file';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterEach(() => world.close());

describe('a dossier of an older version', () => {
  test('is imported with one warning, even in strict mode', async () => {
    const { warnings, sources } = await importTexts(world.graph, { 'a.yaml': old }, { strict: true });
    expect(warnings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([renamed]);
    expect(warnings.every(({ file }) => file.endsWith('a.yaml'))).toBe(true);
    expect(sources).toMatchObject([{ source: 'doc:a', change: 'added', claims: 2 }]);
    const text =
      'MATCH (s:Source)-[:CLAIMS]->(c:Claim) RETURN s.boilerplate, c.paragraph, c.boilerplate ORDER BY c.paragraph';
    expect(await world.graph.readRows(text, {}, { name: 'boilerplate' })).toEqual([
      [['1', '8-9'], 2, false],
      [['1', '8-9'], 8, true],
    ]);
  });

  test('says the same as one with the new key', async () => {
    await importTexts(world.graph, { 'a.yaml': old });
    const { warnings, sources } = await importTexts(world.graph, { 'a.yaml': current });
    expect(warnings).toEqual([]);
    expect(sources).toMatchObject([{ source: 'doc:a', change: 'unchanged' }]);
  });

  test('keeps the hashes that it had', async () => {
    await importTexts(world.graph, { 'a.yaml': old });
    const text = 'MATCH (s:Source)-[:CLAIMS]->(c:Claim) RETURN s.contentHash, c.id ORDER BY c.paragraph';
    expect(await world.graph.readRows(text, {}, { name: 'boilerplate' })).toEqual([
      ['40ec0930063d1921b24bd1cb46f586e7', 'claim:c9d04efc04b88a221420a5cfcc5d466f'],
      ['40ec0930063d1921b24bd1cb46f586e7', 'claim:84547f9ab9fc85104e1d0245f9f26ad6'],
    ]);
  });

  test('is rewritten by fmt', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-format-'));
    try {
      await writeFile(join(folder, 'a.yaml'), old);
      await writeFile(join(folder, 'registry.yaml'), registry);
      const { problems } = await formatPaths([], [folder], { report: () => undefined });
      expect(problems).toEqual([]);
      const text = await readFile(join(folder, 'a.yaml'), 'utf8');
      expect(text).toContain('\n  boilerplate: [1, 8-9]\n');
      expect(text).not.toContain('furniture');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    [
      'both keys',
      written('boilerplate: 1, furniture: 8-9'),
      '1:84 this file has both "boilerplate" and "furniture", its name in older versions; keep only "boilerplate"',
    ],
    [
      'lines outside the source',
      written('furniture: [1, 9-10]'),
      '1:79 boilerplate 9-10 is outside the paragraphs of the source, 1-9',
    ],
  ])('is refused with %s', async (_, text, problem) => {
    const error = await importTexts(world.graph, { 'a.yaml': text }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof DossierInvalid)) throw error ?? new Error('nothing was wrong');
    expect(error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([problem]);
  });
});

describe('a graph of an older version', () => {
  const claims = Array.from(
    { length: 2500 },
    (_, index) => `  - {PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: ${index + 1}}\n`,
  );
  const many = `source: {id: doc:many, title: Many, publisher: org:one, paragraphs: 1-2500, boilerplate: [1-9]}
claims:
${claims.join('')}`;

  const stepsFrom = (number: number) =>
    listCypherFiles('schema').flatMap(({ name }) =>
      Number.parseInt(name.slice('schema/'.length), 10) >= number ? [name] : [],
    );

  /** Makes the graph what a version before 014 left, with these steps still to do. */
  async function undoFrom(number: number): Promise<void> {
    await world.graph.writeSchema(`MATCH (m:Migration) WHERE m.number >= ${number} DELETE m`);
    await world.graph.writeSchema(
      'MATCH (n) WHERE n:Source OR n:Claim SET n.furniture = n.boilerplate REMOVE n.boilerplate',
    );
  }

  test('gets the new name in all sources and claims', async () => {
    await importTexts(world.graph, { 'a.yaml': current, 'many.yaml': many });
    const before = await dump(world.graph);
    await undoFrom(14);
    expect(await migrate(world.graph)).toEqual(stepsFrom(14));
    expect(await dump(world.graph)).toEqual(before);

    const { sources } = await importTexts(world.graph, { 'a.yaml': current, 'many.yaml': many });
    expect(sources).toMatchObject([{ change: 'unchanged' }, { change: 'unchanged' }]);
    const { bolt, user, password } = testEngine();
    const check = await runEntente(['check'], { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password });
    expect(check, check.stdout).toMatchObject({ code: 0 });
  });

  test('gets it before the lists of claims are made of it', async () => {
    await importTexts(world.graph, { 'a.yaml': current });
    const before = await dump(world.graph);
    await undoFrom(12);
    await world.graph.writeSchema('MATCH ()-[r:PARTNERS_WITH]->() REMOVE r.claimBoilerplate');
    expect(await migrate(world.graph)).toEqual(stepsFrom(12));
    expect(await dump(world.graph)).toEqual(before);
  });

  test('shows what a corrected dossier would change before it is rewritten', async () => {
    await importTexts(world.graph, { 'a.yaml': current });
    await undoFrom(14);
    const corrected = written('boilerplate: [1, 9]');
    const { sources } = await importTexts(world.graph, { 'a.yaml': corrected }, { dryRun: true });
    expect(sources).toMatchObject([
      {
        change: 'replaced',
        changes: {
          source: [{ field: 'boilerplate', before: '[1,"8-9"]', after: '[1,9]' }],
          claims: [],
          mentions: false,
        },
      },
    ]);
    await migrate(world.graph);
  });
});

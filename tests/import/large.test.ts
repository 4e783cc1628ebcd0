import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { KnownEntities } from '../../src/dossier/known-entities.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { readRegistry } from '../../src/dossier/read/read-registry.ts';
import { DossierInvalid } from '../../src/files/problem.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dossierOfClaims, dossierOfSize, hubs } from '../soak/generated-dossiers.ts';
import { peakMemory, startImport, writeFiles } from '../soak/import-process.ts';
import { importTexts, registry } from './small-world.ts';
import { dossierText, someDossiers } from './some-dossiers.ts';

const megabyte = 1024 * 1024;
const known = new KnownEntities(readRegistry('registry.yaml', registry).registry.entities);

describe('a file gives the same result', () => {
  test('read in one piece or in several, in flow style or in block style', () => {
    fc.assert(
      fc.property(someDossiers, fc.constantFrom(0, 2, 4), fc.boolean(), ([content], indent, spread) => {
        if (!content) return;
        const json = dossierText('a', content);
        const { source, mentions, claims } = JSON.parse(json);
        const list = (key: string, entries: unknown[]) =>
          [`${key}: # a list`, ...entries.map((entry) => block(entry, indent) + (spread ? padding : ''))].join('\n');
        const blocks = [
          stringify({ source }).trimEnd(),
          ...(mentions.length > 0 ? [list('mentions', mentions)] : []),
          ...(claims.length > 0 ? [list('claims', claims)] : []),
        ].join('\n');
        expect(readDossier('a.yaml', blocks, known)).toEqual(readDossier('a.yaml', json, known));
      }),
      { numRuns: 60 },
    );
  });

  test('with the line and column of a problem anywhere', () => {
    const { text } = dossierOfSize('doc:large', 1, megabyte);
    const lines = text.split('\n');
    const [first = 0, second = 0, third = 0] = [100, 4000, 7000];
    lines[first] = '  - {PARTNERS_WITH: {between: [org:hub-1, org:nobody]}, paragraph: 1}';
    lines[second] = '  - {PARTNERS_WITH: {from: org:hub-1, to: &here org:hub-2}, paragraph: 1}';
    lines[third] = '  - {fact: {of: org:hub-1, members: 1, members: 2}, paragraph: 1}';
    const hubsKnown = new KnownEntities(readRegistry('hubs.yaml', hubs).registry.entities);
    const { problems } = readDossier('a.yaml', lines.join('\n'), hubsKnown);
    expect(problems.map(({ line, column, message }) => [line, column, message.slice(0, 30)])).toEqual([
      [first + 1, 43, 'org:nobody is not in any regis'],
      [second + 1, 43, 'anchors (&) are not allowed: r'],
      [third + 1, 40, 'duplicate key "members"; keep '],
    ]);
  });
});

describe('memory', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });

  afterEach(() => world.close());

  async function countClaims(): Promise<ReadonlyMap<unknown, unknown>> {
    const rows = await world.graph.readRows(
      'MATCH (s:Source)-[:CLAIMS]->(c:Claim) RETURN s.id, count(c)',
      {},
      { name: 'count' },
    );
    return new Map(rows.map(([id, claims]) => [id, claims]));
  }

  test('stays bounded for a large dossier and for many dossiers', async () => {
    const large = dossierOfSize('doc:large', 1, 2.1 * megabyte);
    const many = Array.from({ length: 12 }, (_, index) => dossierOfClaims(`doc:many-${index}`, index, 50 + index));
    const texts = Object.fromEntries([large, ...many].map(({ text }, index) => [`d${index}.yaml`, text]));
    await using files = await writeFiles({ 'a.yaml': hubs, ...texts });
    const run = await startImport(files.path).ended;
    expect(run.code, run.stderr).toBe(0);
    expect(await countClaims()).toEqual(new Map([large, ...many].map(({ id, claims }) => [id, claims])));
    expect(peakMemory(run)).toBeLessThan(700);
  }, 600_000);

  const head = 'source: {id: doc:h, title: H, publisher: org:one, paragraphs: 1-9}\nclaims:\n';

  test.each([
    ['brackets', '['.repeat(64 * megabyte), 1],
    ['one line', `${head}- "${'x'.repeat(60 * megabyte)}"\n`, 1],
    ['a line that is a key', 'x'.repeat(60 * megabyte), 1],
    ['more than is read', ' '.repeat(64 * megabyte + 1), 1],
    ['problems only', head + '- x\n'.repeat(200_000), 200_000],
    ['names that nobody knows', head + unknownNames(20_000), 20_000],
    ['a list of all pairs', `${head}- {PARTNERS_WITH: {between: [${'org:one, '.repeat(30_000)}]}, paragraph: 1}`, 1],
  ])('of hostile files is bounded, and they are refused soon: %s', async (_, text, count) => {
    const error = await importTexts(world.graph, { 'hostile.yaml': text }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof DossierInvalid)) throw error ?? new Error('nothing was wrong');
    expect(error.problems.length + error.omitted).toBeGreaterThanOrEqual(count);
    expect(error.message.split('\n').length).toBeLessThan(600);
  });
});

const padding = `\n${`# ${'-'.repeat(100)}\n`.repeat(170)}`.trimEnd();

/** An entry of a list in block style, indented. */
function block(entry: unknown, indent: number): string {
  const lines = stringify([entry]).trimEnd().split('\n');
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}

function unknownNames(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `- {PARTNERS_WITH: {from: org:one, to: Nobody at all ${index}}, paragraph: 1}\n`,
  ).join('');
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importPaths } from '../../src/import/import-paths.ts';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { kindNames, kinds } from '../../src/vocabulary/kinds.ts';
import { maxLengths } from '../../src/vocabulary/limits.ts';
import { runInProcess } from '../questions/in-process.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

const { bolt, user, password } = testEngine();

let world: World;

beforeEach(async () => {
  world = await openWorld();
  return () => world.close();
});

/** Latin, Chinese, and letters of four bytes and two UTF-16 units. */
const longest = ['x'.repeat(7500), '字'.repeat(2500), '𠀀'.repeat(1875)];
const longestId = (prefix: string) => `${prefix}:`.padEnd(maxLengths.id, 'x');

/** Whatever can be long in files, as long as it may be. */
function files(name: string) {
  const entities = kindNames.map((kind) => ({
    ...{
      id: longestId(kinds[kind].prefix),
      name,
      names: [`1${name.slice(2)}`],
      identifiers: { x: 'y'.repeat(10_000) },
    },
  }));
  const [org, programme, added] = [longestId('org'), longestId('programme'), `${longestId('event').slice(0, -1)}y`];
  const text = '字'.repeat(10_000);
  const claims = [
    {
      FUNDS: { from: org, to: programme, grant: text, amount: '1', amountWords: text },
      ...{ paragraph: '1', quote: text, inferred: text, saidBy: org, under: programme, onBehalfOf: org, note: text },
    },
    { fact: { of: added, theme: text, words: text }, paragraph: '1' },
    { fact: { of: org, figure: '1', unit: text, measure: text }, paragraph: '1' },
  ];
  const source = { id: `${longestId('doc').slice(0, -1)}y`, title: name, form: text, publisher: org, paragraphs: '1' };
  const mentions = [{ entity: { new: added, name, names: [`2${name.slice(2)}`] }, as: [text], paragraphs: '1' }];
  return {
    'registry.yaml': JSON.stringify({ registry: name, entities }),
    'a.yaml': JSON.stringify({ source, mentions, claims }),
  };
}

describe('texts of maximum length', () => {
  test.each(longest.map((name) => [[...name][0], name]))('is imported, merged and exported: %s', async (_, name) => {
    await importTexts(world.graph, files(name));
    const into = longestId('event').slice(0, -1);
    const merge = { id: longestId('event'), into: `${into}y`, by: 'Ana', why: 'w'.repeat(10_000), on: '2026-01-02' };
    await mergeEntities(world.graph, [merge]);
    const folder = await mkdtemp(join(tmpdir(), 'entente-export-'));
    await runInProcess(['export', folder], { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password });
    await (await openWorld()).close();
    await importPaths(world.graph, [folder], { report: () => undefined });
    await rm(folder, { recursive: true });
  });
});

describe('longer texts are refused before anything is written', () => {
  const dossier = (source: object, entity: object) =>
    JSON.stringify({
      source: { id: 'doc:a', title: 'A', publisher: 'org:one', paragraphs: '1', ...source },
      mentions: [{ entity: { new: 'event:e', name: 'E', ...entity }, paragraphs: '1' }],
    });
  const tooLong = ['字'.repeat(2750), 'x'.repeat(9999), ...longest.map((name) => `${name}x`)];

  test.each(tooLong.map((name) => [[...name][0], Buffer.byteLength(name), name]))(
    '%s of %i bytes',
    async (_, __, name) => {
      const message = 'is longer than 7500 bytes in UTF-8';
      for (const text of [
        JSON.stringify({ registry: 'r', entities: [{ id: 'org:x', name }] }),
        JSON.stringify({ registry: 'r', entities: [{ id: 'org:x', name: 'X', names: [name] }] }),
        dossier({ title: name }, {}),
        dossier({}, { name }),
      ])
        await expect(
          importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': text }, { dryRun: true }),
        ).rejects.toThrow(message);
    },
  );

  test('an id of 201 characters', async () => {
    const id = `${longestId('org')}x`;
    for (const text of [
      JSON.stringify({ registry: 'r', entities: [{ id, name: 'X' }] }),
      dossier({ id: id.replace('org', 'doc') }, {}),
      dossier({}, { new: id }),
      JSON.stringify({ merges: [{ id, into: 'org:one', by: 'Ana', why: 'w', on: '2026-01-02' }] }),
    ])
      await expect(
        importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': text }, { dryRun: true }),
      ).rejects.toThrow('an id has at most 200 characters');
  });
});

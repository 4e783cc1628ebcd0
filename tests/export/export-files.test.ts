import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/export/export-files.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { dump, importTexts, registry } from '../import/small-world.ts';
import { dossierText, someDossiers, someRegistry } from '../import/some-dossiers.ts';
import { openSample } from '../setup/sample.ts';
import { openWorld, type World } from '../setup/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** Returns all files of an export, with folders as part of their names. */
async function read(graph: Graph): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const write = async ({ path, text }: { path: string; text: string }) => {
    files[path.replaceAll('/', '-')] = text;
  };
  await exportFiles(graph, write, { report: () => undefined });
  return files;
}

async function expectSameAfterImport(graph: Graph): Promise<void> {
  const [before, files] = [await dump(graph), await read(graph)];
  await (await openWorld()).close();
  await importTexts(graph, files, { acceptReview: true });
  expect(await dump(graph)).toEqual(before);
  expect(await read(graph)).toEqual(files);
}

describe('an export', () => {
  test('imported into an empty database gives the same graph, with any merges', async () => {
    const merges = [
      ['org:two', 'org:one'],
      ['event:first', 'event:second'],
      ['country:BB', 'country:AA'],
      ['org:namesake', 'org:two'],
    ].map(([id = '', into = '']) => ({ id, into, by: 'Ana', why: 'a: "reason" # of weight', on: '2026-01-02' }));
    await fc.assert(
      fc.asyncProperty(someDossiers, fc.subarray(merges), async (contents, some) => {
        await (await openWorld()).close();
        const texts = contents.map((content, index) => [`${index}.yaml`, dossierText('abc'[index] ?? '', content)]);
        await importTexts(world.graph, { 'registry.yaml': registry, ...Object.fromEntries(texts) });
        await mergeEntities(world.graph, some);
        await expectSameAfterImport(world.graph);
      }),
      { numRuns: 8 },
    );
  });

  test('imported into an empty database gives the same graph, after any change of registries', async () => {
    await fc.assert(
      fc.asyncProperty(
        someDossiers,
        someRegistry,
        fc.boolean(),
        someRegistry,
        async (contents, early, leaves, late) => {
          await (await openWorld()).close();
          await importTexts(world.graph, { 'registry.yaml': registry, 'shared.yaml': early.text });
          for (const [index, content] of contents.entries())
            await importTexts(world.graph, {
              'dossier.yaml': dossierText('abc'[index] ?? '', content, leaves && index > 0 ? early.ids : []),
            });
          // A registry cannot drop an entity whose description a source has left to it.
          if (!leaves || early.ids.every((id) => late.ids.includes(id)))
            await importTexts(world.graph, { 'shared.yaml': late.text });
          await expectSameAfterImport(world.graph);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('keeps everything that a dossier can state', async () => {
    await (await openWorld()).close();
    await importTexts(
      world.graph,
      {
        'registry.yaml': registry,
        'a.yaml': JSON.stringify({
          source: {
            id: 'doc:a',
            title: 'Title: with "all" of it',
            form: 'press release',
            publisher: [
              'org:one',
              { new: 'org:own', name: 'Own', names: ['O', 'The Own'], identifiers: { wikidata: 'Q1' } },
            ],
            published: '2021~',
            publishedInferred: 'the file says so',
            language: 'en',
            address: 'https://example.org/a',
            archive: 'https://example.org/b',
            text: 'a.txt',
            paragraphs: '1-9',
            boilerplate: ['1', '8-9'],
          },
          mentions: [
            {
              entity: { new: 'org:group', name: 'Some group', unnamed: 'true' },
              as: ['they'],
              paragraphs: ['3', '5-6'],
            },
          ],
          claims: [
            {
              FUNDS: {
                from: 'org:one',
                to: 'programme:x',
                amount: '10.50',
                currency: 'EUR',
                bound: 'about',
                shared: 'true',
              },
              paragraph: '2-3',
              quote: '  odd  white 𝒔pace\n: and # more ',
              offset: ['5', '37'],
              saidBy: 'official:ana',
              when: '2019/2021',
              whenWords: 'for two years',
              whenInferred: 'no year',
              under: 'programme:x',
              onBehalfOf: 'org:two',
              note: '- a note',
              list: 'open',
              inferred: 'the title',
              review: 'look again',
            },
            {
              PARTICIPATED_IN: { from: 'country:AA', to: { new: 'event:e', name: 'E' }, through: ['police', 'NGO'] },
              paragraph: '4',
            },
            {
              SIGNED: { from: 'org:one', to: { new: 'doc:pact', name: 'Pact' }, basedOn: 'doc:pact' },
              planned: 'true',
              paragraph: '4',
            },
            { fact: { of: 'event:e', date: '2021-05-04/2021-05-06', words: 'three days' }, paragraph: '4' },
            {
              fact: { of: 'event:e', figure: '-3.5', unit: 'degrees', measure: 'cold', bound: 'at-most' },
              paragraph: '4',
            },
            { fact: { of: 'event:e', theme: 'yes' }, paragraph: '5' },
          ],
        }),
      },
      { acceptReview: true },
    );
    await expectSameAfterImport(world.graph);
  });

  test('of the sample gives the sample', async () => {
    const sample = await openSample();
    await expectSameAfterImport(sample.graph);
    await sample.close();
  });
});

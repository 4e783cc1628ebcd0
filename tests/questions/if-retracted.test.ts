import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeEntities, unmergeEntity } from '../../src/import/merge/merge-entities.ts';
import { retractSource } from '../../src/import/sources/retract-source.ts';
import { askQuestion, readParameters } from '../../src/questions/ask-question.ts';
import { questions } from '../../src/questions/library.ts';
import { importTexts, registry } from '../import/small-world.ts';
import { dossierText, someDossiers } from '../import/some-dossiers.ts';
import { openWorld, type World } from '../setup/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterAll(() => world.close());

const question = questions.find(({ name }) => name === 'if-retracted') ?? expect.fail();

async function foretell(id: string) {
  const parameters = readParameters(question, { id, skip: 0, limit: 10_000 });
  return askQuestion(world.graph, question, parameters, {});
}

test('lists exactly what a retraction removes', async () => {
  const { graph } = world;
  await fc.assert(
    fc.asyncProperty(someDossiers, fc.boolean(), async (contents, merged) => {
      if (merged) await mergeEntities(graph, [{ id: 'org:two', into: 'org:one', by: 'a', why: 'b', on: '2026-01-01' }]);
      const letters = contents.map((_, index) => 'abc'[index] ?? '');
      for (const [index, content] of contents.entries())
        await importTexts(graph, { 'a.yaml': dossierText(letters[index] ?? '', content) });
      for (const letter of letters) {
        const rows = await foretell(`doc:${letter}`);
        const taken = (await retractSource(graph, `doc:${letter}`)) ?? expect.fail();
        const told = rows.map(({ record, sourcesLeft, publishersLeft, publishersBefore }) => ({
          ...{ id: record, sourcesLeft, publishersLeft, publishersBefore },
        }));
        const ofRelationships = told.filter(({ id }) => /^[A-Z]/.test(String(id)));
        expect(new Set(ofRelationships)).toEqual(new Set(taken.relationships.map(({ what: _, ...loss }) => loss)));
        const facts = told.filter(({ id }) => String(id).startsWith('fact:'));
        expect(new Set(facts.map(({ id, sourcesLeft }) => `${id} ${sourcesLeft}`))).toEqual(
          new Set(taken.facts.map(({ id, sourcesLeft }) => `${id} ${sourcesLeft}`)),
        );
        const entities = told.filter(({ publishersBefore }) => publishersBefore === null).map(({ id }) => id);
        expect(entities).toEqual(taken.entities.toSorted());
        expect(rows.filter(({ what }) => what === 'DISAPPEARS').map(({ record }) => record)).toEqual(
          rows.filter(({ sourcesLeft }) => sourcesLeft === 0).map(({ record }) => record),
        );
      }
      if (merged) await unmergeEntity(graph, 'org:two');
    }),
    { numRuns: 8 },
  );
});

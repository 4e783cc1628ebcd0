import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listCypherFiles } from '../../src/graph/statements/cypher-files.ts';
import { inWords } from '../../src/vocabulary/generate/cypher-pieces.ts';
import { comparableQualifiers } from '../../src/vocabulary/qualifiers.ts';
import { themeTypes } from '../../src/vocabulary/relationship-types.ts';

const schema = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const statements = listCypherFiles('read').map(({ path }) => readFileSync(path, 'utf8'));

test('a text that lists the types excluded by network questions lists all of them', () => {
  const lists = [schema, ...statements].flatMap((text) =>
    [...text.matchAll(/\b(?:but|except)\s+([A-Z_]+(?:,\s[A-Z_]+)*\sand\s[A-Z_]+)/g)].map(([, list = '']) => list),
  );
  expect(lists.length).toBeGreaterThan(10);
  expect([...new Set(lists)]).toEqual([inWords(themeTypes.toSorted())]);
});

test('disagreements names the comparable qualifiers', () => {
  const disagreements = statements.find((text) => text.startsWith('// disagreements:'));
  expect(disagreements).toContain(`for ${inWords(comparableQualifiers).replace(' and ', ' or ')}.`);
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importTexts } from '../import/small-world.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]+)\`\`\``, 'g'))].map(([, text = '']) => text);
/** The tables that stand right below a block of Cypher, without their heads. */
const tables = [...readme.matchAll(/```cypher\n([^`]+)```\n\n\|.*\|\n\|[ -|]+\|\n((?:\|.*\|\n)+)/g)];

let sample: SampleWorld;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => sample.close());

test('the answer that the README prints is the one that its question gets', async () => {
  const [question = ''] = blocks('graphql');
  const [answer = ''] = blocks('json');
  expect({ data: await sample.query(question) }).toEqual(JSON.parse(answer));
});

test('its tables are what its Cypher returns, as cypher-shell shows it', async () => {
  expect(tables).toHaveLength(blocks('cypher').length);
  for (const [, cypher = '', table = ''] of tables) {
    const rows = await sample.graph.readRows(cypher.trim().replace(/;$/, ''), {}, { name: 'readme' });
    expect(rows.map((row) => `| ${row.map(show).join(' | ')} |`).join('\n')).toBe(table.trim());
  }
});

test('its registry and dossier can be imported as they stand', async () => {
  const [registry = '', dossier = ''] = blocks('yaml');
  const { sources } = await importTexts(sample.graph, { 'registry.yaml': registry, 'dossier.yaml': dossier });
  expect(sources).toMatchObject([{ source: 'doc:release', change: 'added', claims: 2 }]);
});

function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : JSON.stringify(value);
}

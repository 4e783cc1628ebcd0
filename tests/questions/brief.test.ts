import { afterAll, beforeAll, expect, test } from 'vitest';
import { questions } from '../../src/questions/library.ts';
import { comparableQualifiers } from '../../src/vocabulary/qualifiers.ts';
import { relationshipType, relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { testEngine } from '../setup/test-engine.ts';
import { runInProcess } from './in-process.ts';

const { bolt, user, password } = testEngine();
const environment = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };

let world: ApiWorld;

beforeAll(async () => {
  world = await openApi({
    registry: [
      { id: 'org:one', name: 'A *bold* [name](x) & <b>', names: ['O_ne'] },
      { id: 'org:former', name: 'Former' },
      { id: 'org:group', name: 'The group', unnamed: true },
      { id: 'programme:p', name: 'Programme #1' },
      { id: 'event:e', name: 'Event' },
    ],
    merges: [{ id: 'org:former', into: 'org:one' }],
    dossiers: [
      {
        source: {
          ...{ id: 'doc:a', title: 'Title with `code`', publisher: 'org:one', published: '2021', paragraphs: '1-9' },
          ...{ address: 'https://example.org/a', boilerplate: '8-9' },
        },
        claims: [
          {
            FUNDS: { from: 'org:one', to: 'programme:p', grant: 'G_1', amountWords: 'two *million*' },
            paragraph: '2-3',
          },
          { SUPPORTS: { from: 'org:one', to: 'programme:p' }, paragraph: 9 },
          { ORGANIZED: { from: 'org:former', to: 'event:e' }, paragraph: 4, inferred: 'who else' },
          { fact: { of: 'org:one', members: 3, unit: 'bodies', bound: 'at-least' }, paragraph: 5 },
          { fact: { of: 'event:e', date: '2020-05-05', words: 'on the [5th]' }, paragraph: 6 },
        ],
      },
      {
        source: { id: 'doc:b', title: 'B', publisher: 'org:group', published: '2022-01-01', paragraphs: '1-9' },
        claims: [{ ORGANIZED: { from: 'org:one', to: 'event:e' }, paragraph: 1 }],
      },
    ],
  });
});

afterAll(() => world.close());

const brief = [
  '# A \\*bold\\* \\[name\\](x) \\& \\<b\\>',
  '',
  'Organization. Also known as Former, O\\_ne.',
  '',
  '## What sources state about it',
  '',
  '- members: at least 3 bodies (own word) [1 ¶ 5]',
  '',
  '## Funds',
  '',
  '- Programme \\#1, G\\_1, two \\*million\\* (own word) [1 ¶ 2-3]',
  '',
  '## Supports',
  '',
  '- Programme \\#1 (boilerplate) [1 ¶ 9]',
  '',
  '## Organized',
  '',
  '- Event [1 ¶ 4] [2 ¶ 1]',
  '',
  '## In chronological order',
  '',
  '- 2020-05-05 (“on the \\[5th\\]”): Event [1 ¶ 6]',
  '',
  '## Sources',
  '',
  '1. *Title with \\`code\\`*. A \\*bold\\* \\[name\\](x) \\& \\<b\\>. 2021. <https://example.org/a>. ¶ 2-3, 4, 5, 6, 9.',
  '2. *B*. The group. 2022-01-01. ¶ 1.',
  '',
  '2 of the 2 sources in the graph state something about it. What they do not state may still be true.',
];

test.each(['org:one', 'org:former'])('a brief is valid Markdown for any names and cites every line: %s', async (id) => {
  const printed = await runInProcess(['ask', 'brief', '--id', id, '--markdown'], environment);
  expect(printed.split('\n')).toEqual(brief);
  const data = await world.read(`{ brief(id: "${id}", first: 500) { rows { line claims { paragraph } } } }`);
  expect(data).toMatchObject({ brief: { rows: brief.map((line) => ({ line })) } });
  expect(data).toMatchObject({
    brief: { rows: expect.arrayContaining([{ line: brief[18], claims: expect.toSatisfy(isOfTwo) }]) },
  });
});

const isOfTwo = (claims: unknown) => Array.isArray(claims) && claims.length === 2;

test('marks what was not known yet and what is only a description', async () => {
  const lines = (given: string) => world.read(`{ brief(${given}) { rows { line } hasNextPage } }`);
  expect(await lines('id: "org:group", evidence: {knownBy: "2021-12-31"}')).toMatchObject({
    brief: {
      rows: [
        { line: '# The group' },
        { line: '' },
        { line: 'Organization, known only by description.' },
        { line: '' },
        { line: '0 of the 1 sources in the graph state something about it. What they do not state may still be true.' },
      ],
    },
  });
  expect(await lines('id: "org:one", first: 3, evidence: {statedOnly: true}')).toMatchObject({
    brief: { rows: brief.slice(0, 3).map((line) => ({ line })), hasNextPage: true },
  });
});

const textOf = (name: string) => questions.find((question) => question.name === name)?.statement.text ?? '';

test('every relationship type has headings and a key qualifier in a brief', () => {
  for (const type of relationshipTypeNames) {
    expect(textOf('brief')).toContain(`['${type}', '`);
    const { key } = relationshipType(type);
    if (key) expect(textOf('brief')).toMatch(new RegExp(`WHEN '${type}' THEN (c|coalesce\\(c)\\.${key}\\b`));
  }
});

test('disagreements covers all comparable qualifiers of all types that have them', () => {
  for (const qualifier of comparableQualifiers) expect(textOf('disagreements')).toContain(`'${qualifier}'`);
  for (const type of relationshipTypeNames)
    if (relationshipType(type).qualifiers.some((qualifier) => comparableQualifiers.includes(qualifier)))
      expect(textOf('disagreements')).toMatch(new RegExp(`r:[^\\]]*\\b${type}\\b[^\\]]*\\]-`));
});

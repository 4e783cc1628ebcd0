import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';

let world: ApiWorld;

const { bolt, user, password } = testEngine();
const environment = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password, ENTENTE_TIMEOUT: '120000' };
const ask = (...words: readonly string[]) => runEntente(['ask', ...words], environment);

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:press', 'org:one', 'org:two', 'country:AA', 'country:BB', 'country:CC'],
      ...['programme:p', 'topic:t', 'topic:u', 'event:e'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} thing` })),
    dossiers: [
      {
        source: { id: 'doc:one', title: 'One', publisher: 'org:press', published: '2021-01-01', paragraphs: '1-9' },
        claims: [
          { IMPLEMENTS: { from: 'org:one', to: 'programme:p' }, paragraph: 1 },
          { ADDRESSES: { from: 'programme:p', to: ['topic:t', 'topic:u'] }, paragraph: 2 },
          { PARTICIPATED_IN: { from: 'country:AA', to: 'event:e' }, paragraph: 3 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const notesOf = async (field: string) => {
  const data = (await world.read(`{ answer: ${field} { notes { code text } } }`)) as {
    answer: { notes: readonly { code: string; text: string }[] };
  };
  return data.answer.notes;
};

test('a list that was cut ends with how to see the rest', async () => {
  expect(await notesOf('topicsServed(first: 1)')).toEqual([
    { code: 'MORE_ROWS', text: 'These are rows 1 to 1. There are more. Pass endCursor as `after`.' },
  ]);
  expect(await notesOf('topicsServed(first: 2)')).toEqual([]);
  const cut = await ask('topics-served', '--limit', '1');
  expect(cut.stderr).toContain('These are rows 1 to 1. There are more. Add --skip 1, or a larger --limit.');
  expect(cut.stdout).not.toContain('There are more');
  expect(JSON.parse((await ask('topics-served', '--limit', '1', '--json')).stdout)).toMatchObject({
    rows: [{}],
    notes: [{ code: 'MORE_ROWS' }],
  });
  expect((await ask('topics-served', '--skip', '1', '--limit', '1')).stderr).not.toContain('There are more');
});

test('an empty answer says why', async () => {
  expect(await notesOf('topicsServed(ids: ["org:two"])')).toMatchObject([
    { code: 'NO_ROWS', text: expect.stringContaining('Planned claims are left out.') },
  ]);
  expect(await notesOf('topicsServed(ids: ["org:one"], evidence: {minPublishers: 2})')).toMatchObject([
    {
      code: 'NO_ROWS',
      text: expect.stringContaining(
        'No row passes these filters: evidence.minPublishers. Without them, there are rows.',
      ),
    },
  ]);
  expect(await notesOf('absentees(ids: ["country:AA"], types: [SPOKE_AT])')).toMatchObject([
    { text: expect.stringContaining('There are no rows without these filters either: types.') },
  ]);
  const { stderr, code } = await ask('topics-served', '--ids', 'org:one', '--min-publishers', '2', '--csv');
  expect(code).toBe(0);
  expect(stderr).toContain('No row passes these filters: --min-publishers. Without them, there are rows.');
});

test('refuses parameters that cannot apply or leave nothing to search', async () => {
  const refusal = async (query: string) => (await world.ask(query)).errors?.[0]?.message;
  expect(await refusal('{ topicsServed(types: [PARTNERS_WITH]) { hasNextPage } }')).toContain(
    'cannot be PARTNERS_WITH: choose from FUNDS, IMPLEMENTS, ORGANIZED, SUPPORTS',
  );
  expect(await refusal('{ absentees(ids: ["country:BB"], types: [FUNDS]) { hasNextPage } }')).toContain(
    'cannot be FUNDS',
  );
  expect(await refusal('{ absentees(topic: "topic:t") { hasNextPage } }')).toContain('give at least one of ids, group');
  const { stderr, code } = await ask('absentees');
  expect(code).not.toBe(0);
  expect(stderr).toContain('give at least one of ids, group');
});

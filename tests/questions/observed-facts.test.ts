import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

beforeAll(async () => {
  world = await openApi({
    registry: ['org:one', 'event:meeting'].map((id) => ({ id, name: id })),
    dossiers: [
      {
        source: { id: 'doc:a', title: 'A', publisher: 'org:one', published: '2021-05-04', paragraphs: '1-9' },
        claims: [
          { fact: { of: 'event:meeting', date: '2019-03-10' }, paragraph: 1 },
          { fact: { of: 'event:meeting', participants: 3, unit: 'people' }, paragraph: 2 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

test.each([
  ['2019-03-10', 2],
  ['2021-05-04', 0],
])('a fact about an event is observed on the days of the event: %s', async (day, claims) => {
  const { rows } = (
    (await world.read(
      `{ sourcesAbout(id: "event:meeting", evidence: {asOf: "${day}", timeBasis: OBSERVED}) { rows { claims } } }`,
    )) as { sourcesAbout: { rows: readonly unknown[] } }
  ).sourcesAbout;
  expect(rows).toEqual(claims === 0 ? [] : [{ claims }]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

beforeAll(async () => {
  world = await openApi({
    registry: ['org:one', 'event:meeting', 'event:session'].map((id) => ({ id, name: id })),
    dossiers: [
      {
        source: { id: 'doc:a', title: 'A', publisher: 'org:one', published: '2021-05-04', paragraphs: '1-9' },
        claims: [
          { fact: { of: 'event:meeting', date: '2019-03-10' }, paragraph: 1 },
          { fact: { of: 'event:meeting', participants: 3, unit: 'people' }, paragraph: 2 },
          { fact: { of: 'event:session', participants: 2, unit: 'people' }, paragraph: 3, under: 'event:meeting' },
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

test('a count at an undated event is observed on the days of the event in whose context it is stated', async () => {
  const counts = (day: string) =>
    world.read(
      `{ participation(events: ["event:session"], evidence: {asOf: "${day}", timeBasis: OBSERVED}) { rows { counts { number } } } }`,
    );
  expect(await counts('2019-03-10')).toEqual({ participation: { rows: [{ counts: [{ number: 2 }] }] } });
  expect(await counts('2021-05-04')).toEqual({ participation: { rows: [] } });
});

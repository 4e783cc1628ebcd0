import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { entity } from '../api/small-world.ts';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: [
      entity('org:iom', 'International Organization for Migration'),
      entity('org:reef-watch', 'Reef Watch'),
      entity('country:OM', 'Oman'),
      entity('official:and', 'Ana Nd'),
    ],
    dossiers: [],
  });
});
afterAll(() => world.close());

async function nextOf(id: string): Promise<unknown> {
  const { errors } = await world.ask('query($id: ID!) { brief(id: $id) { endCursor } }', { id });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND']);
  return errors?.[0]?.extensions?.next;
}

describe('an unknown id', () => {
  test.each(['country:OR', 'org:x-AND', 'org:NOT', 'org:AND-OR-NOT', 'org:TO', 'topic:a_b.c-d'])(
    '%s is reported',
    async (id) => {
      expect(await nextOf(id)).toEqual(expect.any(String));
    },
  );

  test.each([
    ['org:iomm', 'org:iom'],
    ['org:imo', 'org:iom'],
    ['org:IOM', 'org:iom'],
    ['org:REEF-WATCH', 'org:reef-watch'],
    ['country:om', 'country:OM'],
    ['org:reefwatch', 'org:reef-watch'],
    ['org:watch', 'org:reef-watch'],
  ])('%s gives the suggestion %s', async (id, near) => expect(await nextOf(id)).toContain(`Did you mean ${near} (`));

  test('is refused on the command line too, short or long', async () => {
    const { bolt, user, password } = testEngine();
    const environment = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
    const near = await runEntente(['ask', 'brief', '--id', 'country:OR'], environment);
    expect(near).toMatchObject({ code: 1, stderr: expect.stringContaining('country:OR') });
    expect(near.stderr).not.toMatch(/at .*\.ts/);
    const long = await runEntente(['ask', 'brief', '--id', `org:${'a'.repeat(100_000)}`], environment);
    expect(long.stderr).toContain('id: has 100004 characters; the maximum is 200');
    const merged = await runEntente(
      ['merge', 'a'.repeat(100_000), 'org:iom', '--by', 'Ana', '--why', 'x'],
      environment,
    );
    expect(merged.stderr).toContain('has 100000 characters; the maximum is 10000');
  });
});

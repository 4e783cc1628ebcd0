import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample, type SampleWorld } from '../setup/sample.ts';

const page = readFileSync(new URL('../../docs/sample.md', import.meta.url), 'utf8');

let sample: SampleWorld;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const ask = (text: string) => sample.graph.readRows(text, {}, { name: 'reading' });

test('the sample holds what was settled, source by source: whoever adds a claim says so in docs/sample.md', async () => {
  const ids = new Map([...page.matchAll(/^\| (.+) \| `(doc:.+)` \|/gm)].map(([, name = '', id]) => [name, id]));
  const settled = [...page.matchAll(/^\| (\S.*) \| first .*\n.*second.*\n\| \| \*\*settled\*\* \|(.*)\|$/gm)]
    .filter(([, name = '']) => ids.has(name))
    .map(([, name = '', cells = '']) => [ids.get(name), ...[...cells.matchAll(/\d+/g)].map(Number)]);
  expect(settled).toHaveLength(6);
  const [query = ''] = [...page.matchAll(/```cypher\n([^`]+);\n```/g)].map(([, text = '']) => text);
  expect(await ask(query)).toEqual(settled.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
});

describe('appearances are honest', () => {
  test('a country’s delegation is through its government, as the text has it', async () => {
    const [[claims] = []] = await ask(
      "MATCH (c:Claim {type: 'PARTICIPATED_IN'}) WHERE c.from STARTS WITH 'country:' RETURN count(c)",
    );
    expect(claims).toBeGreaterThan(20);
    expect(
      await ask(`MATCH (s)-[:CLAIMS]->(c:Claim {type: 'PARTICIPATED_IN'})
        WHERE c.from STARTS WITH 'country:' AND NOT 'government' IN coalesce(c.through, [])
        RETURN s.id, c.paragraph, c.from, c.to`),
    ).toEqual([]);
  });

  test('a venue is no participant: a host that takes part does so by other words than those that name the place', async () => {
    expect(
      await ask(`MATCH (s)-[:CLAIMS]->(place:Claim {type: 'LOCATED_IN'})
        MATCH (s)-[:CLAIMS]->(part:Claim {type: 'PARTICIPATED_IN', from: place.to, to: place.from})
        WHERE part.paragraph <= place.lastParagraph AND place.paragraph <= part.lastParagraph
        RETURN s.id, part.paragraph, part.from, part.to`),
    ).toEqual([]);
  });

  test('who is only quoted is not said to have spoken', async () => {
    const rows = await ask(`MATCH (o:Official)-[:QUOTED_IN]->() WHERE NOT EXISTS { (o)-[:SPOKE_AT]->() }
      RETURN DISTINCT o.id ORDER BY o.id`);
    expect(rows.flat()).toEqual([
      'official:lissette-reyes',
      'official:marcelo-pisani',
      'official:melissa-flynn',
      'official:michael-jones',
      'official:patrice-quesada',
      'official:richard-scott',
      'official:rufus-ferdinand',
    ]);
  });
});

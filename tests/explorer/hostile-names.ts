import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Unusual names that can occur. */
export const hostileNames = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</text></svg>]]>&amp;&#x41;<!-- -->',
  `"double", 'single', \`back\`; comma`,
  '=HYPERLINK("https://example.org/?"&A1,"click")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  ' =1+1',
  '\u200b=1+1',
  '\ttab first',
  'one\nline\r\nand another',
  '\u202egnihtyna \u2066and unclosed',
  'منظمة الهجرة',
  'ארגון (IOM) 2020 הגירה',
  'IOM (ארגון) 2020 הגירה',
  '👩‍👩‍👧‍👦 🇺🇳',
  'low \u0000\u0001\u001f\ufffe',
  'half \ud83d of a pair',
  `${'long '.repeat(1999)}name.`,
  '{{constructor}} %00 &lt;b&gt; \\u0041',
] as const;

const asked = z.object({ query: z.string() });

const source = (name: string, index: number) => ({
  id: `doc:${index}`,
  name,
  publishedEarliest: '2021-05-04',
  publishedLatest: index % 2 === 0 ? '2021-05-04' : null,
  address: index % 2 === 0 ? `javascript:alert(${index})` : name,
  archive: index % 2 === 0 ? name : `javascript:alert(${index})`,
  publishers: [{ id: 'org:n1', name }],
});

const claims = hostileNames.map((name, index) => ({
  id: `claim:${index}`,
  source: source(name, index),
  paragraph: index + 1,
  lastParagraph: index + 1,
  boilerplate: false,
  stated: index % 2 === 0,
  reason: name,
  quote: name,
  selfReported: false,
  when: name,
  capacity: name,
  amountWords: name,
  note: name,
}));

const entities = hostileNames.map((name, index) => ({
  id: `org:n${index}`,
  kind: index % 2 === 0 ? 'Organization' : name,
  name,
  unnamed: false,
}));

/** Answers for the endpoint of a page: `org:n0` with all these names around it, and claims with these words. */
export async function routeToMadeAnswer(page: Page): Promise<void> {
  const rows = entities.map((entity, index) => ({
    entity,
    relationships:
      index === 0
        ? []
        : [
            {
              id: `rel:${index}`,
              type: index % 2 === 0 ? 'FUNDS' : 'PARTNERS_WITH',
              from: { id: 'org:n0' },
              to: { id: entity.id },
              stated: index % 3 === 0,
              planned: false,
              selfReported: false,
              disagrees: false,
              sourceCount: index,
              publisherCount: 1,
              firstPublished: '2021',
              lastPublished: null,
            },
          ],
    hiddenKinds: [],
  }));
  const pageInfo = { hasNextPage: false, endCursor: null };
  const evidence = { nodes: claims, totalCount: claims.length, pageInfo };
  const fact = {
    attribute: 'count',
    number: null,
    date: null,
    unit: null,
    bound: null,
    measure: null,
    evidence,
  };
  const facts = hostileNames.map((text, index) => ({ id: `fact:${index}`, ...fact, text }));
  const answers: readonly (readonly [asked: string, data: object])[] = [
    ['neighbourhood(', { neighbourhood: { rows, endCursor: null, hasNextPage: false } }],
    ['search(', { search: { unmatchedWords: [], totalCount: entities.length, nodes: entities } }],
    ['query Evidence', { found: { evidence } }],
    ['mentionedIn', { node: { id: 'org:n0', names: hostileNames, facts, mentionedIn: { totalCount: 1 } } }],
  ];
  await page.route('**/graphql', async (route) => {
    const { query } = asked.parse(route.request().postDataJSON());
    const [, data] = answers.find(([field]) => query.includes(field)) ?? ['', { node: null }];
    await route.fulfill({ json: { data } });
  });
}

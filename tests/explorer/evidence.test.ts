import { readFileSync } from 'node:fs';
import { buildASTSchema, isEnumType, isObjectType, parse } from 'graphql';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { detailFields } from '../../src/explorer/data/claim-details.ts';
import { en } from '../../src/explorer/words/en.ts';
import { kindNames, kinds } from '../../src/vocabulary/kinds.ts';
import { type Qualifier, qualifiers } from '../../src/vocabulary/qualifiers.ts';
import { allowsEnds, relationshipType, relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import { importTexts } from '../import/small-world.ts';
import { openExplorerForAll } from '../setup/explorer.ts';

const explorer = openExplorerForAll();

const entities = kindNames.flatMap((kind) =>
  (kind === 'Country' ? ['XA', 'XB'] : ['evidence-one', 'evidence-two']).map((word, index) => ({
    id: `${kinds[kind].prefix}:${word}`,
    kind,
    name: `${index === 0 ? 'First' : 'Second'} ${kind} Shown`,
  })),
);

/** The value for each qualifier, and how a reader must see it. */
function fill(name: Qualifier): { readonly written: unknown; readonly shown: readonly string[] } {
  const { value } = qualifiers[name];
  const label = en.detailNames[name];
  switch (value.form) {
    case 'text': {
      const text = name === 'currency' ? 'KES' : `the ${name} given`;
      return { written: text, shown: [text] };
    }
    case 'texts':
      return { written: [`${name} one`, `${name} two`], shown: [`${label}: ${name} one, ${name} two`] };
    case 'flag':
      return { written: true, shown: [`${label}: yes`] };
    case 'decimal':
      return { written: '1234567.25', shown: ['1,234,567.25'] };
    case 'entity':
      return { written: 'doc:evidence-two', shown: [`${label}: Second Document Shown`] };
    case 'choice': {
      const choice = value.choices.at(-2) ?? '';
      return { written: choice, shown: [choice.replaceAll('-', ' ')] };
    }
  }
}

const circumstances = {
  planned: true,
  paragraph: '3-4',
  quote: 'the quoted words',
  inferred: 'the reason of the inference',
  saidBy: 'official:evidence-two',
  list: 'closed',
  when: '2021-05-04',
  whenWords: 'on the fourth',
  whenInferred: 'the reason of the date',
  under: 'programme:evidence-two',
  note: 'the note of the claim',
  review: 'the review of the claim',
};

const firstEnd = { onBehalfOf: 'country:XB' };

const shownCircumstances = [
  'Planned: yes',
  'paragraphs 3 to 4',
  circumstances.quote,
  `Inferred: ${circumstances.inferred}`,
  'Said by: Second Official Shown',
  'List: complete',
  'When: May 4, 2021',
  'When, in the words of the text: on the fourth',
  'Why this date: the reason of the date',
  'Within: Second Programme Shown',
  'Note: the note of the claim',
  'To be reviewed: the review of the claim',
];

const endsOf = (type: (typeof relationshipTypeNames)[number]) => {
  for (const from of entities)
    for (const to of entities)
      if (from.id < to.id && allowsEnds(type, from.kind, to.kind)) return { from: from.id, to: to.id };
  for (const from of entities)
    for (const to of entities)
      if (from.id !== to.id && allowsEnds(type, from.kind, to.kind)) return { from: from.id, to: to.id };
  return expect.fail(`${type} has no ends`);
};

const claims = relationshipTypeNames.map((type) => {
  const given = Object.fromEntries(relationshipType(type).qualifiers.map((name) => [name, fill(name).written]));
  const { from, to } = endsOf(type);
  return relationshipType(type).symmetric
    ? { [type]: { between: [from, to], ...given }, ...circumstances }
    : { [type]: { from, to, ...given }, ...circumstances, ...firstEnd };
});

const figure = {
  of: 'programme:evidence-one',
  figure: '1234',
  unit: 'harbours',
  bound: 'at-least',
  measure: 'harbours visited',
};

beforeAll(async () => {
  const registry = { registry: 'evidence', entities: entities.map(({ id, name }) => ({ id, name })) };
  const dossier = {
    source: {
      id: 'doc:evidence-source',
      title: 'The source of it all',
      publisher: 'org:evidence-one',
      ...{ paragraphs: '1-9', published: '2021-05' },
      ...{ address: 'https://example.org/it', archive: 'https://example.org/a' },
    },
    mentions: entities.map(({ id }) => ({ entity: id, paragraphs: '1-9' })),
    claims: [
      ...claims,
      { fact: { ...figure, words: 'some harbours' }, ...circumstances },
      { fact: { of: 'programme:evidence-one', start: '2020-05/..' }, paragraph: 5 },
    ],
  };
  await importTexts(
    explorer().sample.graph,
    { 'registry.yaml': stringify(registry), 'dossier.yaml': stringify(dossier) },
    { acceptReview: true },
  );
});

const idsOf = async () => {
  const rows = await explorer().sample.graph.readRows(
    "MATCH (c:Claim {note: 'the note of the claim'}) WHERE c.relationship IS NOT NULL RETURN c.relationship",
    {},
    { name: 'relationships' },
  );
  return rows.map(([id]) => z.string().nullable().parse(id)).filter((id) => id !== null);
};

const textOf = async (page: Page) => (await page.locator('.details').innerText()).replaceAll(/\s+/g, ' ');

describe('the panel', () => {
  test.each(relationshipTypeNames)('shows everything in a claim of %s', async (type) => {
    const { from, to } = endsOf(type);
    const id = (await idsOf()).find((each) => each.startsWith(`${type}:`)) ?? expect.fail();
    const page = await explorer().page(`/#focus=${from},${to}&marked=${id}&selected=${id}`);
    await page.locator('.details .claims > li').waitFor();
    const text = await textOf(page);
    const shown = relationshipType(type).qualifiers.flatMap((name) => fill(name).shown);
    for (const each of [...shown, ...shownCircumstances]) expect(text).toContain(each);
    if (!relationshipType(type).symmetric) expect(text).toContain('On behalf of: Second Country Shown');
    const { key } = relationshipType(type);
    expect(text).toContain('Planned: no source says that it took place');
    expect(text).toContain(key ? `(the ${key} given, planned)` : '(planned)');
    if (type === 'FUNDS') expect(text).toContain('Amount: at most 1,234,567.25 KES');
  });

  test('shows the unit and bound of a figure and everything in its claim', async () => {
    const page = await explorer().page('/#focus=programme:evidence-one&selected=programme:evidence-one');
    await page.locator('.details .claims > li').first().waitFor();
    const text = await textOf(page);
    expect(text).toContain('harbours visited at least 1,234 harbours');
    for (const each of ['In the words of the text: some harbours', ...shownCircumstances]) expect(text).toContain(each);
  });

  test('shows a hundred relationships of an entity, and more on request', async () => {
    const page = await explorer().page('/questions');
    const entity = (id: string) => ({ id, kind: 'Organization', name: id, unnamed: false });
    const others = Array.from({ length: 130 }, (_, index) => `org:other-${index}`);
    const rows = ['org:hub', ...others].map((id) => ({
      entity: entity(id),
      hiddenKinds: [],
      relationships:
        id === 'org:hub'
          ? []
          : [
              {
                ...{ id: `SUPPORTS:${id}`, type: 'SUPPORTS', from: { id: 'org:hub' }, to: { id } },
                ...{ stated: true, planned: false, selfReported: false, disagrees: false },
                ...{ sourceCount: 1, publisherCount: 1, firstPublished: null, lastPublished: null },
              },
            ],
    }));
    await page.route('**/graphql', (route) => {
      const isAround = route.request().postData()?.includes('query Around');
      const neighbourhood = { rows, endCursor: null, hasNextPage: false };
      return route.fulfill({ json: { data: isAround ? { neighbourhood } : { node: null } } });
    });
    await page.goto(`${explorer().url}/#focus=org:hub&selected=org:hub`);
    const shown = page.locator('.details .plain li');
    await expect.poll(() => shown.count()).toBe(100);
    await page.locator('.details').getByRole('button', { name: 'Show 30 more' }).click();
    await expect.poll(() => shown.count()).toBe(130);
  });

  test('writes dates in words, and shows their original form', async () => {
    const page = await explorer().page('/#focus=programme:evidence-one&selected=programme:evidence-one');
    const text = page.locator('.details');
    await expect.poll(() => text.innerText()).toMatch(/start\s+since May 2020/);
    expect(await text.getByText('since May 2020').getAttribute('title')).toBe('2020-05/..');
    expect(await text.getByTitle('2021-05-04').first().innerText()).toBe('May 4, 2021');
  });

  test('shows for a document who published it, when, and where it can be read', async () => {
    const page = await explorer().page('/#focus=doc:evidence-source&selected=doc:evidence-source');
    const details = page.locator('.details');
    await details.getByText('Published by First Organization Shown, May 2021').waitFor();
    expect(await details.getByRole('link', { name: 'Web page' }).getAttribute('href')).toBe('https://example.org/it');
    expect(await details.getByRole('link', { name: 'Archived copy' }).getAttribute('href')).toBe(
      'https://example.org/a',
    );
    await page.goto(`${explorer().url}/#focus=programme:evidence-one&selected=programme:evidence-one`);
    const archived = page.locator('.claims').getByRole('link', { name: 'Archived copy' }).first();
    await archived.waitFor();
    expect(await archived.getAttribute('href')).toBe('https://example.org/a');
  });

  test('shows all claims of a relationship and of a fact, page by page', async () => {
    const page = await explorer().page('/questions');
    const silent = Object.fromEntries(
      detailFields
        .replaceAll(/ \{[^}]*\}/g, '')
        .split(' ')
        .map((name) => [name, null]),
    );
    const days = { publishedEarliest: '2021-05-04', publishedLatest: '2021-05-04' };
    const source = { id: 'doc:a', name: 'A', ...days, address: null, archive: null, publishers: [] };
    const claimsFrom = (first: number, last: number, totalCount: number) => ({
      ...{ totalCount, pageInfo: { hasNextPage: last < totalCount, endCursor: String(last) } },
      nodes: Array.from({ length: last - first }, (_, at) => ({
        ...{ ...silent, id: `claim:${first + at}`, source, quote: null, reason: null, selfReported: false },
        ...{ paragraph: first + at + 1, lastParagraph: first + at + 1, boilerplate: false, stated: true },
      })),
    });
    const relationship = {
      ...{ id: 'SUPPORTS:1', type: 'SUPPORTS', from: { id: 'org:a' }, to: { id: 'org:b' } },
      ...{ stated: true, planned: false, selfReported: false, disagrees: false },
      ...{ sourceCount: 1, publisherCount: 1, firstPublished: null, lastPublished: null },
    };
    const rows = ['org:a', 'org:b'].map((id) => ({
      entity: { id, kind: 'Organization', name: id, unnamed: false },
      ...{ relationships: id === 'org:a' ? [relationship] : [], hiddenKinds: [] },
    }));
    const fact = {
      ...{ id: 'fact:1', attribute: 'members', text: null, number: 0.0004, date: null, unit: 'bodies' },
      ...{ bound: null, measure: null, evidence: claimsFrom(0, 20, 45) },
    };
    const node = { id: 'org:a', names: [], facts: [fact], mentionedIn: { totalCount: 1 } };
    const asked = z.object({ query: z.string(), variables: z.looseObject({ id: z.string().optional() }) });
    await page.route('**/graphql', (route) => {
      const { query, variables } = asked.parse(route.request().postDataJSON());
      const after = Number(variables.after ?? 0);
      const total = variables.id === 'fact:1' ? 45 : 230;
      const evidence = claimsFrom(after, Math.min(total, after + 100), total);
      const data = {
        Around: { neighbourhood: { rows, endCursor: null, hasNextPage: false } },
        Portrait: { node },
        Evidence: { found: { evidence } },
        FactEvidence: { found: { evidence } },
      }[/^query (\w+)/.exec(query)?.[1] ?? ''];
      return route.fulfill({ json: { data } });
    });
    await page.goto(`${explorer().url}/#focus=org:a&selected=SUPPORTS:1`);
    const shown = page.locator('.details .claims > li');
    await page.getByText('The first 100 of 230 claims').waitFor();
    await page.getByRole('button', { name: 'Show 100 more claims' }).click();
    await page.getByText('The first 200 of 230 claims').waitFor();
    await page.getByRole('button', { name: 'Show 30 more claims' }).click();
    await expect.poll(() => shown.count()).toBe(230);
    expect(await page.getByRole('button', { name: /more claims/ }).count()).toBe(0);
    expect(await shown.last().innerText()).toContain('paragraph 230');
    await page.goto(`${explorer().url}/#focus=org:a&selected=org:a`);
    await expect.poll(() => shown.count()).toBe(20);
    expect(await page.locator('.details').innerText()).toMatch(/members\s+0\.0004 bodies/);
    await page.getByRole('button', { name: 'Show 25 more claims' }).click();
    await expect.poll(() => shown.count()).toBe(45);
  });

  test('fetches every field of a claim that matters to a reader', () => {
    const schema = buildASTSchema(parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')));
    const claim = schema.getType('Claim');
    const fields = isObjectType(claim) ? Object.keys(claim.getFields()) : [];
    const details = detailFields.replaceAll(/ \{[^}]*\}/g, '').split(' ');
    const shownElsewhere = [
      'source',
      'paragraph',
      'lastParagraph',
      'boilerplate',
      'stated',
      'reason',
      'quote',
      'selfReported',
    ];
    const forPrograms = [
      ...['id', 'relationship', 'fact', 'quoteStart', 'quoteEnd'],
      ...['startEarliest', 'startLatest', 'endEarliest', 'endLatest'],
      ...['observed', 'observedEarliest', 'observedLatest'],
    ];
    expect([...details, ...shownElsewhere, ...forPrograms].toSorted()).toEqual(fields.toSorted());
    for (const name of ['Bound', 'FundingStatus', 'Speech', 'Enumeration']) {
      const type = schema.getType(name);
      const values = isEnumType(type) ? type.getValues().map((each) => each.name) : [];
      expect(Object.keys(en.valueNames)).toEqual(expect.arrayContaining(values));
    }
  });
});

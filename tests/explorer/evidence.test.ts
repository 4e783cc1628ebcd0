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

/** What each qualifier is given, and what a reader must see of it. */
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
  'paragraphs 3 to 4',
  circumstances.quote,
  `Inferred: ${circumstances.inferred}`,
  'Said by: Second Official Shown',
  'From a list: that is complete',
  'When: ',
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
      paragraphs: '1-9',
    },
    mentions: entities.map(({ id }) => ({ entity: id, paragraphs: '1-9' })),
    claims: [...claims, { fact: { ...figure, words: 'some harbours' }, ...circumstances }],
  };
  await importTexts(
    explorer().sample.graph,
    { 'registry.yaml': stringify(registry), 'dossier.yaml': stringify(dossier) },
    { acceptReview: true },
  );
});

const idsOf = async () => {
  const rows = await explorer().sample.graph.askRows(
    "MATCH (c:Claim {note: 'the note of the claim'}) WHERE c.relationship IS NOT NULL RETURN c.relationship",
    {},
    { name: 'relationships' },
  );
  return rows.map(([id]) => z.string().nullable().parse(id)).filter((id) => id !== null);
};

const textOf = async (page: Page) => (await page.locator('.details').innerText()).replaceAll(/\s+/g, ' ');

describe('the panel', () => {
  test.each(relationshipTypeNames)('shows all that a claim of %s says', async (type) => {
    const { from, to } = endsOf(type);
    const id = (await idsOf()).find((each) => each.startsWith(`${type}:`)) ?? expect.fail();
    const page = await explorer().page(`/#focus=${from},${to}&marked=${id}&selected=${id}`);
    await page.locator('.details .claims > li').waitFor();
    const text = await textOf(page);
    const shown = relationshipType(type).qualifiers.flatMap((name) => fill(name).shown);
    for (const each of [...shown, ...shownCircumstances]) expect(text).toContain(each);
    if (!relationshipType(type).symmetric) expect(text).toContain('On behalf of: Second Country Shown');
    const { key } = relationshipType(type);
    if (key) expect(text).toContain(`(the ${key} given)`);
    if (type === 'FUNDS') expect(text).toContain('Amount: at most 1,234,567.25 KES');
  });

  test('shows what a figure counts, its bound, and all that its claim says', async () => {
    const page = await explorer().page('/#focus=programme:evidence-one&selected=programme:evidence-one');
    await page.locator('.details .claims > li').first().waitFor();
    const text = await textOf(page);
    expect(text).toContain('harbours visited at least 1,234 harbours');
    for (const each of ['In the words of the text: some harbours', ...shownCircumstances]) expect(text).toContain(each);
  });

  test('asks for every field of a claim that a reader can use', () => {
    const schema = buildASTSchema(parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')));
    const claim = schema.getType('Claim');
    const fields = isObjectType(claim) ? Object.keys(claim.getFields()) : [];
    const details = detailFields.replaceAll(/ \{[^}]*\}/g, '').split(' ');
    const shownElsewhere = [
      'source',
      'paragraph',
      'lastParagraph',
      'furniture',
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

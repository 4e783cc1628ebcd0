import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dossierSchema, registrySchema } from '../../src/dossier/json-schema/dossier-schema.ts';
import { writeSchemas } from '../../src/dossier/json-schema/write-schemas.ts';
import { writeDossier } from '../../src/dossier/write/write-dossier.ts';
import { writeRegistry } from '../../src/dossier/write/write-registry.ts';
import { randomDossier, randomRegistry } from './random-dossier.ts';

const root = new URL('../../', import.meta.url);
const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false, strictTypes: false });
const validators = { dossiers: ajv.compile(dossierSchema()), registry: ajv.compile(registrySchema()) };

/** Returns the problems of a text in an editor, with numbers and booleans. */
function problemsOf(kind: keyof typeof validators, text: string): readonly unknown[] {
  const validate = validators[kind];
  return validate(parse(text)) ? [] : (validate.errors ?? []);
}

test('schemas/ matches the vocabulary: npm run generate writes it', () => {
  const files = Object.entries(writeSchemas());
  expect(readdirSync(new URL('schemas/', root)).sort()).toEqual(files.map(([name]) => name).sort());
  for (const [name, text] of files)
    expect(readFileSync(new URL(`schemas/${name}`, root), 'utf8') === text, name).toBe(true);
});

describe('importable files are valid', () => {
  test.each(['dossiers', 'registry'] as const)('data/%s', (kind) => {
    const folder = new URL(`data/${kind}/`, root);
    for (const name of readdirSync(folder))
      expect(problemsOf(kind, readFileSync(new URL(name, folder), 'utf8')), name).toEqual([]);
  });

  test('the examples of docs/dossier-format.md', () => {
    const page = readFileSync(new URL('docs/dossier-format.md', root), 'utf8');
    const [registry = '', dossier = ''] = [...page.matchAll(/```yaml\n([^`]+)```/g)].map(([, text]) => text ?? '');
    expect(problemsOf('registry', registry)).toEqual([]);
    expect(problemsOf('dossiers', dossier)).toEqual([]);
  });

  test('any dossier and registry in canonical form', () => {
    fc.assert(
      fc.property(randomDossier, randomRegistry, (dossier, registry) => {
        expect(problemsOf('dossiers', writeDossier(dossier))).toEqual([]);
        expect(problemsOf('registry', writeRegistry(registry))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    'paragraph: 5',
    'paragraph: "5"',
    'paragraph: 5-7, when: 2021',
    'paragraph: 5, when: "[2019..2021]", whenInferred: 12',
    'paragraph: 5, when: "{2020 ,2021, 2023}"',
    'paragraph: 5, quote: 14, offset: [3, "5"]',
  ])('{…, %s}', (rest) => {
    expect(
      problemsOf(
        'dossiers',
        dossierWith(`{FUNDS: {from: Agency, to: programme:x, amount: 20.50, shared: true}, ${rest}}`),
      ),
    ).toEqual([]);
  });
});

function dossierWith(claim: string): string {
  return `source: {id: doc:a, title: 2021, publisher: org:one, paragraphs: 1-9}\nclaims:\n  - ${claim}\n`;
}

describe('invalid files are marked', () => {
  const partners = 'PARTNERS_WITH: {between: [org:a, org:b]}';
  test.each([
    ['an unknown key', `{${partners}, paragraph: 1, paragraf: 2}`],
    ['no paragraph', `{${partners}}`],
    ['an invalid paragraph', `{${partners}, paragraph: third}`],
    ['nothing stated', '{paragraph: 1}'],
    ['two things stated', `{${partners}, fact: {of: org:a, theme: x}, paragraph: 1}`],
    ['an unknown type', '{LOVES: {from: org:a, to: org:b}, paragraph: 1}'],
    ['a missing end', '{FUNDS: {from: org:a}, paragraph: 1}'],
    ['an end of the wrong kind', '{FUNDS: {from: topic:a, to: programme:x}, paragraph: 1}'],
    ['a new end of the wrong kind', '{FUNDS: {from: {new: topic:a, name: A}, to: programme:x}, paragraph: 1}'],
    ['a new end without a name', '{FUNDS: {from: {new: org:a}, to: programme:x}, paragraph: 1}'],
    ['an invalid id', '{FUNDS: {from: organisation:a, to: programme:x}, paragraph: 1}'],
    ['a qualifier of another type', '{IMPLEMENTS: {from: org:a, to: programme:x, amount: 1}, paragraph: 1}'],
    ['an amount that is not a number', '{FUNDS: {from: org:a, to: programme:x, amount: 2 million}, paragraph: 1}'],
    ['an invalid currency', '{FUNDS: {from: org:a, to: programme:x, currency: euro}, paragraph: 1}'],
    ['an unknown choice', '{FUNDS: {from: org:a, to: programme:x, status: promised}, paragraph: 1}'],
    ['a flag in words', '{FUNDS: {from: org:a, to: programme:x, shared: maybe}, paragraph: 1}'],
    ['between of a type with a direction', '{FUNDS: {between: [org:a, org:b]}, paragraph: 1}'],
    ['between and from', '{PARTNERS_WITH: {between: [org:a, org:b], from: org:c}, paragraph: 1}'],
    ['between with one end', '{PARTNERS_WITH: {between: [org:a]}, paragraph: 1}'],
    ['onBehalfOf in a symmetric type', `{${partners}, paragraph: 1, onBehalfOf: org:c}`],
    ['an invalid date', `{${partners}, paragraph: 1, when: May 2021}`],
    ['a reason without a date', `{${partners}, paragraph: 1, whenInferred: no year}`],
    ['an offset without a quote', `{${partners}, paragraph: 1, offset: [1, 2]}`],
    ['half an offset', `{${partners}, paragraph: 1, quote: x, offset: [1]}`],
    ['an unknown list value', `{${partners}, paragraph: 1, list: half-open}`],
    ['a fact without an attribute', '{fact: {of: org:a, unit: people}, paragraph: 1}'],
    ['two attributes', '{fact: {of: org:a, theme: x, purpose: y}, paragraph: 1}'],
    ['an attribute of another kind', '{fact: {of: org:a, format: online}, paragraph: 1}'],
    ['a unit of a text', '{fact: {of: org:a, theme: x, unit: people}, paragraph: 1}'],
    ['a figure without a measure', '{fact: {of: org:a, figure: 14}, paragraph: 1}'],
    ['a number in words', '{fact: {of: org:a, members: fourteen}, paragraph: 1}'],
    ['a time of a date', '{fact: {of: event:a, date: 2021}, paragraph: 1, when: 2021}'],
  ])('%s', (_, claim) => {
    expect(problemsOf('dossiers', dossierWith(`{${partners}, paragraph: 1}`))).toEqual([]);
    expect(problemsOf('dossiers', dossierWith(claim))).not.toEqual([]);
  });

  test.each([
    ['a source without a publisher', 'source: {id: doc:a, title: A, paragraphs: 1-9}'],
    ['a source that is not a document', 'source: {id: org:a, title: A, publisher: org:one, paragraphs: 1-9}'],
    ['an empty title', 'source: {id: doc:a, title: , publisher: org:one, paragraphs: 1-9}'],
    ['a text with a folder', 'source: {id: doc:a, title: A, publisher: org:one, paragraphs: 1-9, text: a/b.txt}'],
    [
      'a mention without a place',
      'source: {id: doc:a, title: A, publisher: org:one, paragraphs: 1-9}\nmentions: [{entity: org:a}]',
    ],
    ['a registry', 'registry: bodies\nentities: []'],
  ])('%s', (_, text) => {
    expect(problemsOf('dossiers', text)).not.toEqual([]);
  });

  test.each([
    ['no name', 'registry: a\nentities: [{id: org:a}]'],
    ['no id', 'registry: a\nentities: [{id: a, name: A}]'],
    ['a fact', 'registry: a\nentities: [{id: org:a, name: A, members: 14}]'],
    ['a scheme in capitals', 'registry: a\nentities: [{id: org:a, name: A, identifiers: {ISO: A}}]'],
    ['a name without letters', 'registry: a\nentities: [{id: org:a, name: "—"}]'],
  ])('%s', (_, text) => {
    expect(problemsOf('registry', text)).not.toEqual([]);
  });
});

import { factAttribute, factAttributeNames } from '../../src/vocabulary/fact-attributes.ts';
import { kindNames, kinds } from '../../src/vocabulary/kinds.ts';
import { type Qualifier, qualifiers } from '../../src/vocabulary/qualifiers.ts';
import { allowsEnds, relationshipType, relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import type { WrittenWorld } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const idsNamed = (name: string) => kindNames.map((kind) => `${kinds[kind].prefix}:${name}`);

/** Two entities of each kind, related by everything in both directions. */
export const idOfEachKind: readonly string[] = idsNamed('one');
export const otherIdOfEachKind: readonly string[] = idsNamed('two');

const circumstances = {
  inferred: 'it follows',
  quote: 'so they say',
  offset: [0, 11],
  saidBy: 'official:two',
  list: 'open',
  under: 'programme:two',
  note: 'see there',
  review: 'is it so?',
};

const time = { when: '2020-01-01/2020-02-01', whenWords: 'early in the year', whenInferred: 'no year' };

const relationships = relationshipTypeNames.flatMap((type) =>
  kindNames.flatMap((from) =>
    kindNames
      .filter((to) => allowsEnds(type, from, to))
      .map((to) => {
        const qualified = Object.fromEntries(relationshipType(type).qualifiers.map((name) => [name, content(name)]));
        return {
          [type]: { from: `${kinds[from].prefix}:one`, to: `${kinds[to].prefix}:two`, ...qualified },
          ...circumstances,
          ...time,
          ...(relationshipType(type).symmetric ? {} : { onBehalfOf: 'org:two' }),
        };
      }),
  ),
);

const theOtherWay = relationshipTypeNames.flatMap((type) =>
  kindNames.flatMap((from) =>
    kindNames
      .filter((to) => allowsEnds(type, from, to))
      .map((to) => ({ [type]: { from: `${kinds[from].prefix}:two`, to: `${kinds[to].prefix}:one` } })),
  ),
);

/** A dossier with a cycle of parts would be refused. */
const isPart = (claim: object) => 'PART_OF' in claim;

const facts = factAttributeNames.flatMap((attribute) => {
  const { value, of = kindNames } = factAttribute(attribute);
  const said = { date: '2020-05-04', number: 14, text: 'as they say' }[value];
  const meant = value === 'number' ? { unit: 'people', bound: 'at-least' } : {};
  return of.map((kind) => ({
    fact: {
      of: `${kinds[kind].prefix}:one`,
      [attribute]: said,
      ...meant,
      words: 'in these words',
      ...(attribute === 'figure' ? { measure: 'boats' } : {}),
    },
    ...circumstances,
    ...(value === 'date' ? {} : time),
  }));
});

function content(name: Qualifier): unknown {
  if (name === 'currency') return 'EUR';
  const { value } = qualifiers[name];
  switch (value.form) {
    case 'text':
      return 'some';
    case 'texts':
      return ['some'];
    case 'flag':
      return true;
    case 'decimal':
      return '1000.5';
    case 'entity':
      return 'doc:two';
    case 'choice':
      return value.choices[0];
  }
}

/** A world with data for every field: each type between all allowed kinds, every fact, merges. */
export const everything: WrittenWorld = {
  registry: [...idOfEachKind, ...otherIdOfEachKind].map((id) =>
    entity(id, `Name of ${id}`, { names: ['Other'], identifiers: { wikidata: 'Q1' }, unnamed: true }),
  ),
  dossiers: [
    dossier(
      'one',
      {
        publisher: ['org:one', 'country:one'],
        form: 'press release',
        publishedInferred: 'from the address',
        language: 'en',
        address: 'https://example.org/one',
        archive: 'https://example.org/archive/one',
      },
      [...relationships, ...theOtherWay.filter((claim) => !isPart(claim)), ...facts],
      [{ entity: 'org:one', as: ['One'], paragraphs: ['1', '3-4'] }],
    ),
    dossier(
      'other',
      { publisher: 'org:two' },
      [{ ABOUT: { from: 'doc:other', to: 'org:one' } }, ...theOtherWay.filter(isPart)],
      [{ entity: 'doc:one', paragraphs: 2 }],
    ),
  ],
  merges: idOfEachKind.map((id) => ({ id: id.replace(/:one$/, ':former'), into: id })),
};

import fc from 'fast-check';
import { factAttribute, factAttributeNames } from '../../../src/vocabulary/fact-attributes.ts';
import { kindNames, kindOfId, kinds } from '../../../src/vocabulary/kinds.ts';
import { type Qualifier, qualifiers } from '../../../src/vocabulary/qualifiers.ts';
import { allowsEnds, relationshipType, relationshipTypeNames } from '../../../src/vocabulary/relationship-types.ts';
import type { WrittenWorld } from '../open-api.ts';

/** Few values, so that sources agree or differ about the same things. */
export const dates = [
  '2019',
  '2019-05-04',
  '2019-05/2020-02-10',
  '2020?',
  '2020-06/..',
  '../2020-01-05',
  '2021-XX',
  '2020-02-10/2020-02-12',
];
const texts = ['a', 'b', 'Öß 😀'];
const names = ['Agency', 'Área Única', 'ministry of x', 'École', '東京 Forum', 'Zed 😀', 'zed', 'A-1 & Co'];
const paragraphs = ['1', '2', '3-4', '9', '10'];

const ids = kindNames.flatMap((kind) => ['a', 'b'].map((name) => `${kinds[kind].prefix}:${name}`));
const idsOf = (allowed: (id: string) => boolean) => fc.constantFrom(...ids.filter(allowed));
const ofKind = (...allowed: readonly string[]) => idsOf((id) => allowed.includes(kindOfId(id) ?? ''));
const actors = idsOf((id) => {
  const kind = kindOfId(id);
  return kind !== undefined && kinds[kind].actor;
});

const few = <Value>(value: fc.Arbitrary<Value>, most: number, least = 0) =>
  fc.uniqueArray(value, { minLength: least, maxLength: most, selector: (each) => JSON.stringify(each) });

const registry = fc.tuple(
  ...ids.map((id) =>
    fc.record(
      {
        id: fc.constant(id),
        name: fc.constantFrom(...names),
        names: few(fc.constantFrom(...names, 'AB', 'XYZ'), 2, 1),
        identifiers: fc.constantFrom({ wikidata: 'Q1' }, { wikidata: 'Q2', 'org-id': 'XM:1' }),
        unnamed: fc.constant(true),
      },
      { requiredKeys: ['id', 'name'] },
    ),
  ),
);

function content(name: Qualifier): fc.Arbitrary<unknown> {
  if (name === 'currency') return fc.constantFrom('EUR', 'USD');
  const { value } = qualifiers[name];
  switch (value.form) {
    case 'text':
      return fc.constantFrom(...texts);
    case 'texts':
      return few(fc.constantFrom(...texts), 2, 1);
    case 'flag':
      return fc.constant(true);
    case 'decimal':
      return fc.constantFrom('1000', '1000.0', '2500.5');
    case 'entity':
      return ofKind('Document');
    case 'choice':
      return fc.constantFrom(...value.choices);
  }
}

const optional = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) =>
  fc.record(shape, { requiredKeys: [] });

const relationship = fc
  .oneof(
    fc.constantFrom(...relationshipTypeNames),
    fc.constantFrom('FUNDS' as const, 'PARTNERS_WITH' as const, 'SPOKE_AT' as const),
  )
  .chain((type) =>
    idsOf((id) => relationshipType(type).from.some((kind) => kind === kindOfId(id))).chain((from) =>
      fc.record({
        [type]: fc
          .tuple(
            idsOf((to) => {
              const [one, other] = [kindOfId(from), kindOfId(to)];
              return one !== undefined && other !== undefined && to !== from && allowsEnds(type, one, other);
            }),
            optional(Object.fromEntries(relationshipType(type).qualifiers.map((name) => [name, content(name)]))),
          )
          .map(([to, said]) => ({ from, to, ...said })),
      }),
    ),
  );

const fact = fc.constantFrom(...factAttributeNames, 'date' as const).chain((attribute) => {
  const { value, of } = factAttribute(attribute);
  const said = {
    of: of ? ofKind(...of) : fc.constantFrom(...ids),
    [attribute]:
      value === 'date'
        ? fc.constantFrom(...dates)
        : value === 'number'
          ? fc.constantFrom(3, 14, 2.5)
          : fc.constantFrom(...texts),
    ...(attribute === 'figure' ? { measure: fc.constant('boats') } : {}),
  };
  const more =
    value === 'number' ? { unit: fc.constantFrom('people', 'days'), bound: fc.constantFrom('exactly', 'at-most') } : {};
  return fc.record({
    fact: fc.tuple(fc.record(said), optional({ ...more, words: fc.constant('so many') })).map(([must, may]) => ({
      ...must,
      ...may,
    })),
  });
});

const circumstances = fc
  .record(
    {
      paragraph: fc.constantFrom(...paragraphs),
      inferred: fc.constant('it follows'),
      planned: fc.constant(true),
      quote: fc.constant('so they say'),
      saidBy: actors,
      list: fc.constantFrom('open', 'closed'),
      when: fc.constantFrom(...dates),
      under: ofKind('Programme', 'Event'),
      onBehalfOf: actors,
      note: fc.constant('see there'),
    },
    { requiredKeys: ['paragraph'] },
  )
  .map((all) => (all.when === undefined ? all : { ...all, whenWords: 'then', whenInferred: 'no year' }));

/** Removes what is invalid in some claims: the date of a date, `onBehalfOf` between equal ends. */
function fitting(
  said: object,
  { when, whenWords, whenInferred, onBehalfOf, ...rest }: Record<string, unknown>,
): object {
  const isDate = factAttributeNames.some(
    (name) => factAttribute(name).value === 'date' && JSON.stringify(said).includes(`"${name}":`),
  );
  return {
    ...rest,
    ...(isDate ? {} : { when, whenWords, whenInferred }),
    ...('PARTNERS_WITH' in said ? {} : { onBehalfOf }),
  };
}

const claims = few(
  fc
    .tuple(fc.oneof({ weight: 3, arbitrary: relationship }, { weight: 1, arbitrary: fact }), circumstances)
    .map(([said, rest]) => ({ ...said, ...fitting(said, rest) })),
  24,
  8,
);

const mentions = fc.uniqueArray(
  fc.record(
    {
      entity: fc.constantFrom(...ids),
      as: few(fc.constantFrom(...texts), 2, 1),
      paragraphs: few(fc.constantFrom(...paragraphs), 2, 1),
    },
    { requiredKeys: ['entity', 'paragraphs'] },
  ),
  { maxLength: 6, selector: ({ entity }) => entity },
);

const dossier = (id: string) =>
  fc.record({
    source: fc.record(
      {
        id: fc.constant(id),
        title: fc.constantFrom(...names),
        form: fc.constantFrom('press release', 'report'),
        publisher: few(ofKind('Organization', 'Country'), 2, 1),
        published: fc.constantFrom(...dates),
        language: fc.constantFrom('en', 'es'),
        address: fc.constant('https://example.org/a'),
        archive: fc.constant('https://example.org/b'),
        paragraphs: fc.constant('1-10'),
        boilerplate: fc.constantFrom('1', ['1-2', '9']),
      },
      { requiredKeys: ['id', 'title', 'publisher', 'paragraphs'] },
    ),
    mentions,
    claims,
  });

/** For each kind: no merge, one entity into the other, or both through an unknown id. */
const merges = fc
  .tuple(
    ...kindNames.map((kind) => {
      const { prefix } = kinds[kind];
      const [a, b, gone] = [`${prefix}:a`, `${prefix}:b`, `${prefix}:gone`];
      return fc.constantFrom(
        [],
        [{ id: b, into: a }],
        [{ id: a, into: b }],
        [{ id: gone, into: a }],
        [
          { id: b, into: gone },
          { id: gone, into: a },
        ],
      );
    }),
  )
  .map((all) => all.flat());

/** Small worlds in which names, ends, keys, publishers and days often coincide. */
export const randomWorld: fc.Arbitrary<WrittenWorld> = fc.record({
  registry,
  merges,
  dossiers: fc
    .integer({ min: 2, max: 5 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => dossier(`doc:s${index}`)))),
});

import fc from 'fast-check';
import { dateBounds, type StatedDate } from '../../src/dossier/dates/date-bounds.ts';
import type { Circumstances, Claim, Dossier, FactValue, Mention, Source } from '../../src/dossier/dossier.ts';
import type { Entity } from '../../src/dossier/entity.ts';
import { name, text } from '../../src/dossier/fields/fields.ts';
import { KnownEntities } from '../../src/dossier/known-entities.ts';
import { gatherMentions } from '../../src/dossier/mentions.ts';
import { distinctPlaces, type Place } from '../../src/dossier/place.ts';
import type { Registry } from '../../src/dossier/registry.ts';
import { findPrivateContacts } from '../../src/dossier/text/private-contact.ts';
import { factAttribute, factAttributeNames } from '../../src/vocabulary/fact-attributes.ts';
import { actorKinds, type Kind, kindNames, kindOfId, kinds } from '../../src/vocabulary/kinds.ts';
import { bounds, type Qualifier, qualifiers } from '../../src/vocabulary/qualifiers.ts';
import {
  allowsEnds,
  type RelationshipType,
  relationshipType,
  relationshipTypeNames,
} from '../../src/vocabulary/relationship-types.ts';

/** Texts that YAML could read as something else. */
const traps = [
  ...[
    'true',
    'null',
    '~',
    '12',
    '0x1F',
    '1e3',
    '.inf',
    '2021-05-04',
    '-',
    '?',
    '|',
    '>',
    '---',
    '...',
    '- a',
    '? a',
    ': a',
    'a:',
  ],
  ...[
    'a: b',
    'a #b',
    '# a',
    '*a',
    '&a',
    '!a',
    '%a',
    '`a',
    '[a]',
    '{a}',
    'a, b',
    "it's",
    '"so"',
    `'so' "so"`,
    'a\\n',
    '\u{1F30A}é',
    'سلام',
  ],
  ...['phone', 'mobile', 'fax: ', 'tel'],
];
/** Only quotes can contain these: unchanged line breaks and spaces. */
const breaks = [
  ' a',
  'a ',
  'a\nb',
  'a\n\n b\n',
  '\r\n',
  '\ta',
  'a\u0085b',
  '\u2028',
  '\ufeffa',
  '\u0000',
  'e\u0301',
  '\u00a0',
  '#\n- a: b\n',
];

const raw = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem(),
);
const isPublic = (value: string) => findPrivateContacts(value).length === 0;

const words = raw.map((value) => text.safeParse(value).data ?? 'words').filter(isPublic);
const names = raw.map((value) => name.safeParse(value).data ?? 'a name').filter(isPublic);
const quotation = fc
  .oneof(
    fc.constantFrom(...breaks),
    raw.filter((value) => value !== ''),
  )
  .map((value) => value.normalize('NFC'))
  .filter(isPublic);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const someOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const place: fc.Arbitrary<Place> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 0, 3))
  .map(([first, more]) => ({ first, last: first + more }));
const places = fc.array(place, { minLength: 1, maxLength: 3 }).map(distinctPlaces);
const date: fc.Arbitrary<StatedDate> = someOf(
  '2021',
  '2021-05-04',
  '2021-05~',
  '2021/..',
  '[2019,2021]',
  '{2019,2021}',
  'XXXX-10-29',
  '2021-21',
  '202X',
).map((edtf) => ({ edtf, bounds: dateBounds(edtf) }));

/** Two of each kind are registered, and the dossier adds two at their mentions. */
const own = 'doc:own';
const registeredIds = kindNames.flatMap((kind) => [`${kinds[kind].prefix}:one`, `${kinds[kind].prefix}:Two.2_b`]);
const ids = [
  ...registeredIds,
  ...kindNames.flatMap((kind) => [`${kinds[kind].prefix}:new-a`, `${kinds[kind].prefix}:new-b`]),
  own,
];
const isNew = (id: string) => id.includes(':new-');

export const registeredEntities: readonly Entity[] = registeredIds.flatMap((id) => {
  const kind = kindOfId(id);
  return kind ? [{ id, kind, name: `Name of ${id}`, names: [], identifiers: [], unnamed: false }] : [];
});
export const registered = new KnownEntities(registeredEntities);

const idOf = (allowed: readonly Kind[]) =>
  fc.constantFrom(...ids.filter((id) => allowed.some((kind) => kind === kindOfId(id))));

const quote = fc.tuple(quotation, optional(fc.nat(1000))).map(([said, start]) => ({
  words: said,
  ...(start === undefined ? {} : { start, end: start + [...said].length }),
}));

/** The circumstances of a claim: few choices for those by which claims are grouped. */
const circumstances = fc
  .oneof(
    fc.record({ place: fc.constant({ first: 4, last: 4 }) }),
    fc.record<Circumstances>({
      place,
      inferred: optional(words),
      planned: optional(fc.constant(true)),
      quote: optional(quote),
      saidBy: optional(idOf([...actorKinds, 'Document'])),
      list: optional(someOf('open', 'closed')),
      when: optional(date),
      whenWords: optional(words),
      whenInferred: optional(words),
      under: optional(idOf(['Programme', 'Event'])),
      onBehalfOf: optional(idOf(actorKinds)),
      note: optional(words),
      review: optional(words),
    }),
  )
  .map((all: Circumstances) => (all.when ? all : { ...all, whenInferred: undefined }));

function contentOf(qualifier: Qualifier): fc.Arbitrary<string | boolean | readonly string[]> {
  const { value } = qualifiers[qualifier];
  if (qualifier === 'currency') return someOf('EUR', 'USD');
  if (value.form === 'choice') return fc.constantFrom<string>(...value.choices);
  if (value.form === 'flag') return fc.boolean();
  if (value.form === 'decimal') return someOf('0', '2000000', '12.50', '123456789012345678901234567890.5');
  if (value.form === 'entity') return idOf(['Document', 'Topic']);
  if (value.form === 'texts') return fc.uniqueArray(words, { minLength: 1, maxLength: 3 }).map((texts) => texts.sort());
  return words;
}

const pairs = Object.fromEntries(
  relationshipTypeNames.map((type) => [
    type,
    ids.flatMap((from) =>
      ids.flatMap((to) => {
        const [first, second] = [kindOfId(from), kindOfId(to)];
        const isRight = first && second && from !== to && allowsEnds(type, first, second);
        return isRight && (!relationshipType(type).symmetric || from < to) ? [{ from, to }] : [];
      }),
    ),
  ]),
);

/** Several claims of one type with equal circumstances, most of which can be written as one. */
const relationships = fc
  .constantFrom<RelationshipType>('PARTNERS_WITH', 'PARTICIPATED_IN', ...relationshipTypeNames)
  .chain((type) =>
    fc
      .tuple(
        fc.oneof(
          fc.subarray(pairs[type] ?? [], { minLength: 1, maxLength: 4 }),
          fc.shuffledSubarray(
            (pairs[type] ?? []).filter(
              ({ from, to }) => /:(one|new-a)$/.test(from) && /:(one|new-a|Two.2_b)$/.test(to),
            ),
          ),
        ),
        fc.record(
          Object.fromEntries(relationshipType(type).qualifiers.map((qualifier) => [qualifier, contentOf(qualifier)])),
          { requiredKeys: [] },
        ),
        circumstances,
      )
      .map(([ends, contents, { onBehalfOf, ...beside }]) =>
        ends.map(
          (pair): Claim => ({
            type,
            ...pair,
            qualifiers: contents,
            ...beside,
            ...(relationshipType(type).symmetric ? {} : { onBehalfOf }),
          }),
        ),
      ),
  );

const number = fc
  .tuple(
    fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
    fc.constantFrom('', '.5', '.000000000001', '.123456789012'),
  )
  .map(([whole, rest]) => Number(`${whole}${rest}`));

const facts = fc.constantFrom(...factAttributeNames).chain((attribute) => {
  const { value, of = kindNames } = factAttribute(attribute);
  const values: Record<typeof value, fc.Arbitrary<FactValue>> = {
    date: date.map((stated) => ({ form: 'date', date: stated })),
    text: words.map((said) => ({ form: 'text', text: said })),
    number: fc.record({
      form: fc.constant('number'),
      number,
      unit: optional(words),
      bound: optional(fc.constantFrom(...bounds)),
      measure: attribute === 'figure' ? words : fc.constant(undefined),
    }),
  };
  return fc
    .tuple(fc.uniqueArray(idOf(of), { minLength: 1, maxLength: 3 }), values[value], optional(words), circumstances)
    .map(([entities, stated, said, { when, whenInferred, ...beside }]) =>
      entities.map(
        (entity): Claim => ({
          type: 'FACT',
          entity,
          attribute,
          value: stated,
          words: said,
          ...beside,
          ...(value === 'date' ? {} : { when, whenInferred }),
        }),
      ),
    );
});

const source: fc.Arbitrary<Source> = fc
  .record({
    id: fc.constant(own),
    title: words,
    form: optional(words),
    publishers: fc.uniqueArray(idOf(actorKinds), { minLength: 1, maxLength: 3 }).map((all) => all.sort()),
    published: optional(date),
    publishedInferred: optional(words),
    language: optional(someOf('en', 'pt-BR', 'no')),
    address: optional(someOf('https://example.org/a?b=c#d', 'http://example.org/:a')),
    archive: optional(fc.constant('https://example.org/{a}')),
    text: optional(someOf('release.txt', '5', 'a: b #c.txt')),
    paragraphs: fc.constant({ first: 1, last: 30 }),
    boilerplate: fc.array(place, { maxLength: 3 }).map(distinctPlaces),
  })
  .map((all) => (all.published ? all : { ...all, publishedInferred: undefined }));

function described(id: string): fc.Arbitrary<Entity> {
  const kind = kindOfId(id) ?? 'Topic';
  return fc
    .tuple(names, fc.uniqueArray(names, { maxLength: 3 }), fc.uniqueArray(words, { maxLength: 2 }), fc.boolean())
    .map(([first, others, values, unnamed]) => ({
      id,
      kind,
      name: first,
      names: others.filter((other) => other !== first).sort(),
      identifiers: values.map((value, index) => `scheme-${index}:${value}`).sort(),
      unnamed,
    }));
}

const mention: fc.Arbitrary<Mention> = fc.record({
  entity: fc.constantFrom(...ids),
  names: fc.uniqueArray(words, { maxLength: 3 }).map((all) => all.sort()),
  paragraphs: places,
});

/** Any valid dossier with the registry above. */
export const randomDossier: fc.Arbitrary<Dossier> = fc
  .tuple(
    source,
    fc.array(mention, { maxLength: 6 }),
    fc.array(fc.oneof(relationships, facts), { maxLength: 6 }),
    fc.tuple(...ids.filter(isNew).sort().map(described)),
  )
  .map(([head, listed, statements, descriptions]) => {
    const claims = [
      ...new Map(
        statements
          .flat()
          // Avoids cycles of parts of any length.
          .filter((claim) => claim.type !== 'PART_OF' || claim.from < claim.to)
          .map((claim) => [JSON.stringify(claim), claim]),
      ).values(),
    ];
    const mentions = gatherMentions(head, listed, claims);
    const mentioned = new Set(mentions.map(({ entity }) => entity));
    return { source: head, added: descriptions.filter(({ id }) => mentioned.has(id)), mentions, claims };
  });

/** Any valid registry. */
export const randomRegistry: fc.Arbitrary<Registry> = fc.record({
  name: names,
  entities: fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(described))),
});

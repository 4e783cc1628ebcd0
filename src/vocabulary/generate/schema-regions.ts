import { factAttribute, factAttributeNames } from '../fact-attributes.ts';
import { actorKinds, type Kind, kindNames, kinds } from '../kinds.ts';
import { type Qualifier, type QualifierValue, qualifierNames, qualifiers } from '../qualifiers.ts';
import { allowsEnds, relationshipType, relationshipTypeNames } from '../relationship-types.ts';
import { type Argument, describe, field, type } from './graphql.ts';

/** The kinds with additional fields: schema.graphql contains their types, with `fields-of` for the generated fields. */
const kindsWithOwnFields: readonly Kind[] = ['Event', 'Document'];

/** The regions of schema.graphql derived from the vocabulary, by name: the text between `# >> name` and `# << name`. */
export const schemaRegions: Readonly<Record<string, (...given: readonly string[]) => readonly string[]>> = {
  'lists-of-kinds': () => kindNames.flatMap(listOf),
  'values-of-kind': () => kindNames.flatMap((kind) => [...describe(kinds[kind].meaning), kind]),
  'values-of-relationship-type': () =>
    relationshipTypeNames.flatMap((name) => {
      const { meaning, forward, reverse } = relationshipType(name);
      return [...describe(`${meaning} (\`${forward}\`, \`${reverse}\`)`), name];
    }),
  'values-of-fact-attribute': () =>
    factAttributeNames.flatMap((name) => [...describe(factAttribute(name).meaning), name]),
  'choices-of-qualifiers': () => apart(qualifierNames.flatMap(enumerationOf)),
  'keys-of-relationship': () =>
    keyQualifiers.flatMap((name) => {
      const types = relationshipTypeNames.filter((type) => relationshipType(type).key === name);
      const { keyMeaning, meaning } = definitionOf(name);
      return field(`For ${types.join(' and ')}: ${startSmall(keyMeaning ?? meaning)}`, name, [], typeOf(name));
    }),
  'qualifiers-of-claim': () => qualifierNames.flatMap(qualifierField),
  'fields-of': (owner = '') => relatedFields(owner),
  'types-of-kinds': () => apart(kindNames.filter((kind) => !kindsWithOwnFields.includes(kind)).map(typeOfKind)),
  'fields-of-entities': () => entityFields,
  'pages-of-kinds': () => apart([...kindNames, 'Actor'].flatMap((name) => pageOf(name))),
  'pages-of-related': () => apart(['Entity', 'Actor', ...kindNames].flatMap((name) => relatedPageOf(name))),
};

const paged: readonly Argument[] = ['first: Int = 50', 'after: String'];

function listOf(kind: Kind): readonly string[] {
  const filter =
    kind === 'Event'
      ? ['filter: EventFilter', 'orderBy: EventOrder = START']
      : ['filter: EntityFilter', 'orderBy: EntityOrder = NAME'];
  const { listMeaning, plural } = kinds[kind];
  return field(listMeaning, plural, [...filter, ...paged], `${kind}Connection!`);
}

const keyQualifiers = qualifierNames.filter((name) =>
  relationshipTypeNames.some((type) => relationshipType(type).key === name),
);

/** Returns the definition of a qualifier with readable optional parts. */
const definitionOf = (
  name: Qualifier,
): { readonly meaning: string; readonly keyMeaning?: string; readonly ofFigures?: true } => qualifiers[name];

function typeOf(name: Qualifier): string {
  const value: QualifierValue = qualifiers[name].value;
  const types: Record<Exclude<QualifierValue['form'], 'choice'>, string> = {
    text: 'String',
    texts: '[String!]',
    flag: 'Boolean',
    decimal: 'Decimal',
    entity: 'Document' satisfies Kind,
  };
  return value.form === 'choice' ? value.name : types[value.form];
}

function qualifierField(name: Qualifier): readonly string[] {
  const types = relationshipTypeNames.filter((type) => relationshipType(type).qualifiers.includes(name));
  const { meaning, ofFigures } = definitionOf(name);
  const of = `${types.join(', ')}${ofFigures ? ' and for facts with a number' : ''}`;
  return field(`For ${of}: ${startSmall(meaning)}`, name, [], typeOf(name));
}

function enumerationOf(name: Qualifier): readonly (readonly string[])[] {
  const value: QualifierValue = qualifiers[name].value;
  if (value.form !== 'choice') return [];
  const values = Object.entries(value.values).flatMap(([choice, { meaning }]) => [
    ...describe(meaning),
    choice.toUpperCase().replaceAll('-', '_'),
  ]);
  return [[...describe(value.meaning, 0), `enum ${value.name} {`, ...values.map((line) => `  ${line}`), '}']];
}

/** Returns the fields by which a kind, or the interface of actors, reads relationships from either end. */
function relatedFields(owner: string): readonly string[] {
  const owners: readonly Kind[] = owner === 'Actor' ? actorKinds : kindNames.filter((kind) => kind === owner);
  if (owners.length === 0) throw new TypeError(`fields-of takes a kind or Actor, not "${owner}".`);
  return relationshipTypeNames.flatMap((name) => {
    const { forward, forwardMeaning, reverse, reverseMeaning, symmetric } = relationshipType(name);
    return [
      ...related(owners, forward, forwardMeaning, (kind, other) => allowsEnds(name, kind, other)),
      ...(symmetric ? [] : related(owners, reverse, reverseMeaning, (kind, other) => allowsEnds(name, other, kind))),
    ];
  });
}

/** Returns a field that leads to entities of the allowed kinds; nothing if not every kind of the owner has any. */
function related(
  owners: readonly Kind[],
  name: string,
  meaning: string,
  allows: (kind: Kind, other: Kind) => boolean,
): readonly string[] {
  const others = owners.map((kind) => kindNames.filter((other) => allows(kind, other)));
  if (others.some((ends) => ends.length === 0)) return [];
  const ends = new Set(others.flat());
  const target = ends.size === 1 ? [...ends].join() : [...ends].every((kind) => kinds[kind].actor) ? 'Actor' : 'Entity';
  const filter = ['filter: RelatedFilter', 'orderBy: RelatedOrder = NAME'];
  return field(meaning, name, [...filter, ...paged], `Related${target}Connection!`);
}

/** The fields of every entity. */
const entityFields: readonly string[] = [
  ...field(
    'Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change.',
    'id',
    [],
    'ID!',
  ),
  ...field('Its kind.', 'kind', [], 'Kind!'),
  ...field('Its main name.', 'name', [], 'String!'),
  ...field('Its other names: acronyms, spellings, names in other languages.', 'names', [], '[String!]!'),
  ...field('Whether documents only describe it, without giving it a name.', 'unnamed', [], 'Boolean!'),
  ...field('Its identifiers in other systems: ISO 3166, Wikidata, org-id.', 'identifiers', [], '[Identifier!]!'),
  ...field('Other ids that were merged into it, in order. See `merges`.', 'mergedIds', [], '[ID!]!'),
  ...field(
    'What sources state about it alone: dates, figures, status. If sources differ, all versions are listed.',
    'facts',
    ['attributes: [FactAttribute!]', 'filter: EvidenceFilter'],
    '[Fact!]!',
  ),
  ...field(
    'All its relationships, of any type and in either direction.',
    'relationships',
    ['filter: RelationshipFilter', 'orderBy: RelationshipOrder = EVIDENCE', ...paged],
    'RelationshipConnection!',
  ),
  ...field(
    'The sources that name it, by what names and in which paragraphs.',
    'mentionedIn',
    paged,
    'MentionConnection!',
  ),
];

function typeOfKind(kind: Kind): readonly string[] {
  const interfaces = kinds[kind].actor ? ['Actor', 'Entity', 'Node'] : ['Entity', 'Node'];
  return type(kinds[kind].meaning, kind, [...entityFields, ...relatedFields(kind)], interfaces);
}

const pageFields = (edge: string, node: string) => [
  ...field('The entries of the page.', 'edges', [], `[${edge}!]!`),
  ...field('The nodes of `edges`, if you need nothing else from the edges.', 'nodes', [], `[${node}!]!`),
  ...field('The position of the page in the list.', 'pageInfo', [], 'PageInfo!'),
  ...field('The number of entries on all pages, with the same filter.', 'totalCount', [], 'Int!'),
];

const edgeFields = (node: string) => [
  ...field('Pass this as `after` to get the entries after this one.', 'cursor', [], 'String!'),
  ...field('The object.', 'node', [], `${node}!`),
];

/** Returns the plural of a kind or interface. */
const pluralOf = (name: string): string =>
  kindNames.flatMap((kind) => (kind === name ? [kinds[kind].plural] : []))[0] ??
  (name === 'Actor' ? 'actors' : 'entities');

function pageOf(name: string): readonly (readonly string[])[] {
  const plural = pluralOf(name);
  return [
    type(`A page of ${plural}.`, `${name}Connection`, pageFields(`${name}Edge`, name)),
    type(`One entry of a page of ${plural}.`, `${name}Edge`, edgeFields(name)),
  ];
}

function relatedPageOf(name: string): readonly (readonly string[])[] {
  const plural = pluralOf(name);
  const joins = field(
    `The relationships between the two: one, or several if the type has a key qualifier (${keyQualifiers.map((key) => `${key}s`).join(', ')}).`,
    'relationships',
    [],
    '[Relationship!]!',
  );
  const edge = `Related${name}Edge`;
  return [
    type(
      `A page of related ${plural}. Each is listed once, however many relationships it has.`,
      `Related${name}Connection`,
      pageFields(edge, name),
    ),
    type(`One entry of a page of related ${plural}.`, edge, [...edgeFields(name), ...joins]),
  ];
}

const startSmall = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Joins definitions with empty lines. */
const apart = (definitions: readonly (readonly string[])[]): readonly string[] =>
  definitions.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

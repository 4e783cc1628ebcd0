import { type Qualifier, qualifierNames, qualifiers } from '../../../vocabulary/qualifiers.ts';
import { relationshipType, relationshipTypeNames } from '../../../vocabulary/relationship-types.ts';
import { AnswerObject, type RecordType, type Scope } from '../scope.ts';
import { type SelectedField, selectFields } from '../selection.ts';

/** How a scalar field of a record is read. */
export interface Column {
  /** The Cypher expression for record `x`. */
  readonly cypher: string;
  /** Converts the value from the database for the answer; not converted if absent. */
  readonly read?: (value: unknown, field: SelectedField, scope: Scope) => unknown;
}

const property = (name: string): Column => ({ cypher: `x.${name}` });
const list = (name: string): Column => ({ cypher: `coalesce(x.${name}, [])` });
const flag = (name: string): Column => ({ cypher: `coalesce(x.${name}, false)` });
const day = (name: string): Column => ({ cypher: `toString(x.${name})` });

const each = (make: (name: string) => Column, ...names: readonly string[]): Record<string, Column> =>
  Object.fromEntries(names.map((name) => [name, make(name)]));

const timeDayNames = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'];
const timeDays = each(day, ...timeDayNames);
/** For a fact, the days of its date: the times on its claims say when another fact held. */
const dateDays = each(
  (name) => ({ cypher: `CASE WHEN x.date IS NOT NULL THEN toString(x.${name}) END` }),
  ...timeDayNames,
);

const entity: Readonly<Record<string, Column>> = {
  ...each(property, 'name', 'form', 'published', 'publishedInferred', 'language', 'address', 'archive'),
  ...each(property, 'firstParagraph', 'lastParagraph'),
  ...each(list, 'names', 'mergedIds', 'boilerplate'),
  ...each(flag, 'unnamed'),
  ...timeDays,
  ...each(day, 'publishedEarliest', 'publishedLatest'),
  isSource: { cypher: 'x:Source' },
  identifiers: { cypher: 'coalesce(x.identifiers, [])', read: readIdentifiers },
};

const isKey = (name: Qualifier): boolean => relationshipTypeNames.some((type) => relationshipType(type).key === name);

const relationship: Readonly<Record<string, Column>> = {
  type: { cypher: 'type(x)' },
  ...each(property, ...qualifierNames.filter(isKey)),
  ...each(property, 'stated', 'claimCount', 'sourceCount', 'publisherCount', 'selfReported', 'disagrees'),
  plannedCount: { cypher: 'coalesce(x.plannedCount, 0)' },
  planned: { cypher: 'coalesce(x.plannedCount = x.claimCount, false)' },
  ...each(day, 'firstPublished', 'lastPublished'),
};

const claim: Readonly<Record<string, Column>> = {
  ...each(property, 'paragraph', 'lastParagraph', 'stated', 'reason', 'quote', 'quoteStart', 'quoteEnd', 'list'),
  ...each(property, 'when', 'whenWords', 'whenInferred', 'note', 'review', 'words'),
  ...each(flag, 'boilerplate', 'planned', 'selfReported', 'observed'),
  ...timeDays,
  ...each(day, 'observedEarliest', 'observedLatest'),
  ...each(property, ...qualifierNames.filter((name) => qualifiers[name].value.form !== 'entity')),
};

const fact: Readonly<Record<string, Column>> = {
  ...each(property, 'attribute', 'text', 'number', 'date', 'unit', 'bound', 'measure'),
  ...dateDays,
};

const mention: Readonly<Record<string, Column>> = each(list, 'names', 'paragraphs');

const merge: Readonly<Record<string, Column>> = { ...each(property, 'into', 'by', 'why'), ...each(day, 'on') };

/** The scalar fields of each record type; `id` and the `kind` of entities need no column. */
export const columns: Readonly<Record<RecordType, Readonly<Record<string, Column>>>> = {
  entity,
  relationship,
  claim,
  fact,
  mention,
  merge,
};

/** The fields of entities whose values can be long: what is repeated for each reference to an entity leaves them out. */
export const longFields: ReadonlySet<string> = new Set([
  'names',
  'mergedIds',
  'boilerplate',
  'identifiers',
  'address',
  'archive',
]);

/** The entities to which a record `x` leads, as Cypher expressions by field, where they are at hand. */
export const entitiesAtHand: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = {
  entity: {},
  relationship: { from: 'startNode(x)', to: 'endNode(x)' },
  claim: { source: '[(s:Source)-[:CLAIMS]->(x) | s][0]' },
  fact: {},
  mention: { source: 'startNode(x)', entity: 'endNode(x)' },
  merge: {},
};

function readIdentifiers(value: unknown, field: SelectedField, scope: Scope): readonly AnswerObject[] {
  const fields = selectFields(field.below, scope.request);
  const identifiers: readonly unknown[] = Array.isArray(value) ? value : [];
  scope.builder.build(identifiers.length * fields.length);
  return identifiers.map((identifier) => {
    const text = String(identifier);
    const colon = text.indexOf(':');
    const [scheme, content] = [text.slice(0, colon), text.slice(colon + 1)];
    return new AnswerObject(
      undefined,
      fields.map(({ key, name }) => [key, name === 'scheme' ? scheme : content]),
    );
  });
}

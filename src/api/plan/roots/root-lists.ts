import { type EntityFilter, fieldArguments } from '../arguments.ts';
import { canonicalIds, entityConditions, eventConditions, sourceConditions } from '../conditions.ts';
import type { CypherBuilder } from '../cypher-builder.ts';
import { planConnection, root } from '../links/connections.ts';
import { byText, earliestFirst, greatestFirst, latestFirst, type SortKey } from '../paging.ts';
import { planRecords } from '../records/records.ts';
import type { AnswerObject, Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';

/** A root field that lists entities: their label and the conditions of its filter. */
interface RootList {
  readonly label: string;
  readonly conditions: (filter: EntityFilter | null | undefined, builder: CypherBuilder) => readonly string[];
}

const entityList = (label: string): RootList => ({ label, conditions: entityConditions });

export const rootLists = {
  organizations: entityList('Organization'),
  officials: entityList('Official'),
  countries: entityList('Country'),
  regions: entityList('Region'),
  programmes: entityList('Programme'),
  topics: entityList('Topic'),
  documents: entityList('Document'),
  funders: entityList('Funder'),
  events: { label: 'Event', conditions: eventConditions },
  sources: { label: 'Source', conditions: sourceConditions },
} as const satisfies Record<string, RootList>;

const orders: Readonly<Record<string, readonly SortKey[]>> = {
  NAME: [byText('y.name'), byText('y.id')],
  SOURCES: [greatestFirst('COUNT { (y)<-[:MENTIONS]-() }'), byText('y.id')],
  START: [earliestFirst('y.startEarliest'), byText('y.id')],
  PUBLISHED: [latestFirst('y.publishedLatest'), byText('y.id')],
};

/** Plans a root field that lists entities. The answer goes into `holder` under the field's key. */
export function planRootList(scope: Scope, holder: AnswerObject, field: SelectedField, list: RootList): void {
  const { filter, orderBy, first, after } = fieldArguments.list.parse(field.arguments);
  const order = orderBy ?? 'NAME';
  const { builder } = scope;
  const entries =
    filter?.ids == null
      ? `MATCH (y:${list.label})`
      : `${canonicalIds(builder.parameter(filter.ids))} MATCH (y:Entity&${list.label} {id: id})`;
  const conditions = list.conditions(filter, builder);
  const where = (all: readonly string[]) => (all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`);
  // Neo4j uses an index for ORDER BY name only if the name is known to be present.
  const indexed = order === 'NAME' ? ['y.name IS NOT NULL'] : [];
  planConnection(
    scope,
    root,
    new Map([['', holder]]),
    field,
    { first, after },
    {
      match: `${entries}${where([...indexed, ...conditions])}`,
      type: 'entity',
      order: `${field.name} ${order}`,
      keys: orders[order] ?? [],
      count: `COUNT { ${entries}${where(conditions)} }`,
      standard: 50,
    },
    planRecords,
  );
}

/** Plans the list of all current merges, sorted by id. */
export function planMerges(scope: Scope, fields: readonly SelectedField[]): () => readonly AnswerObject[] {
  const list = scope.builder.variable('t');
  scope.builder.bind([], `MATCH (m:Merge) WITH m ORDER BY m.id RETURN collect(m) AS ${list}`);
  const { objects } = planRecords(scope, 'merge', list, fields);
  return () => [...objects.values()];
}

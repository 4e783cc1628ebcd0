import { kindNames } from '../../../vocabulary/kinds.ts';
import { readPageSize } from '../arguments.ts';
import { type NestedRow, nestRow, planColumns } from '../columns/plan-columns.ts';
import type { Row } from '../cypher-builder.ts';
import { afterPlace, encodeCursor, orderBy, type Place, readCursor, type SortKey } from '../paging.ts';
import {
  AnswerObject,
  onTypes,
  type PlanRecords,
  type Records,
  type RecordType,
  recordId,
  type Scope,
  unwind,
} from '../scope.ts';
import { type SelectedField, selectFields } from '../selection.ts';
import { pickObjects } from './links.ts';

/** How the entries of a connection are matched, for one `x` or at the root. */
export interface Connection {
  /** Binds `y`, the node of an entry, once for each entry. A WHERE or RETURN must be able to follow. */
  readonly match: string;
  readonly type: RecordType;
  /** The name of the sort order, which cursors contain. */
  readonly order: string;
  readonly keys: readonly SortKey[];
  /** The total number of entries for one `x`, as a Cypher expression. */
  readonly count: string;
  /** Whether `match` binds `rs`, the relationships between `x` and `y`. */
  readonly joins?: boolean;
  /** Further variables that `match` binds: entities to which a field of `y` leads, by field. */
  readonly atHand?: Readonly<Record<string, string>>;
  /** The number for the `score` of the entry's edge. */
  readonly score?: string;
  /** Further fields of the connection by name, read when all rows have arrived. */
  readonly others?: ReadonlyMap<string, () => unknown>;
  /** The default page size. */
  readonly standard: number;
}

/** The parent of root fields: a single object without a record. */
export const root = 'root';

interface Entry {
  readonly node: string;
  /** The rows of its relationships, in order of their ids. */
  readonly relationships: readonly Row[];
  readonly score: unknown;
  readonly cursor: readonly unknown[];
}

/** Plans a connection field below `parents` or below the root. */
export function planConnection(
  scope: Scope,
  parents: Records | typeof root,
  holders: ReadonlyMap<string, AnswerObject>,
  field: SelectedField,
  page: { first?: number | null | undefined; after?: string | null | undefined },
  connection: Connection,
  plan: PlanRecords,
): void {
  const fields = selectFields(field.below, scope.request);
  const size = readPageSize(page.first, connection.standard);
  const after = page.after == null ? undefined : readCursor(page.after, connection.order, connection.keys);
  const counts = planCount(scope, parents, field, fields, connection);
  const entries = planEntries(scope, parents, field, fields, size, after, connection, plan);
  scope.builder.finally(() => {
    for (const [id, holder] of holders) {
      if (parents !== root && !field.types.has(String(holder.type))) continue;
      const found = entries.rows.get(id) ?? [];
      const shown = found.slice(0, size);
      const cursor = (entry: Entry | undefined) => (entry ? encodeCursor(connection.order, entry.cursor) : null);
      const answer = new AnswerObject();
      scope.builder.build(fields.length);
      for (const part of fields)
        if (part.name === 'totalCount') answer.set(part.key, counts.get(id) ?? 0);
        else if (connection.others?.has(part.name)) answer.set(part.key, connection.others.get(part.name)?.());
        else if (part.name === 'pageInfo')
          answer.set(part.key, {
            hasNextPage: found.length > size,
            hasPreviousPage: after !== undefined,
            startCursor: cursor(shown[0]),
            endCursor: cursor(shown.at(-1)),
          });
        else answer.set(part.key, entries.build(part, shown, cursor));
      holder.set(field.key, answer);
    }
  });
}

function planCount(
  { builder }: Scope,
  parents: Records | typeof root,
  field: SelectedField,
  fields: readonly SelectedField[],
  { count }: Connection,
): ReadonlyMap<string, unknown> {
  const counts = new Map<string, unknown>();
  if (fields.some(({ name }) => name === 'totalCount')) {
    if (parents === root) builder.send('WITH 1 AS one', [count], ([value]) => void counts.set('', value));
    else {
      builder.countTable();
      parents.further.push({
        cypher: onTypes(parents, field, kindNames.length, count),
        take: (id, value) => void counts.set(id, value),
      });
    }
  }
  return counts;
}

interface Entries {
  readonly rows: ReadonlyMap<string, readonly Entry[]>;
  readonly build: (
    part: SelectedField,
    shown: readonly Entry[],
    cursor: (entry: Entry) => string | null,
  ) => readonly AnswerObject[];
}

function planEntries(
  scope: Scope,
  parents: Records | typeof root,
  field: SelectedField,
  fields: readonly SelectedField[],
  size: number,
  after: Place | undefined,
  { match, type, keys, joins, atHand, score, others }: Connection,
  plan: PlanRecords,
): Entries {
  const { builder, request } = scope;
  const rows = new Map<string, Entry[]>();
  const paged = fields.filter(({ name }) => name !== 'totalCount' && !others?.has(name));
  if (paged.length === 0) return { rows, build: () => [] };
  const edgeFields = new Map(
    paged.filter(({ name }) => name === 'edges').map((part) => [part, selectFields(part.below, request)]),
  );
  const below = [...edgeFields.values()].flat();
  const selectsPageInfo = paged.some(({ name }) => name === 'pageInfo');
  const selectsCursor = selectsPageInfo || below.some(({ name }) => name === 'cursor');
  const joining = joins === true ? below.filter(({ name }) => name === 'relationships') : [];
  const ties = planTies(scope, joining);
  const selectsRelationships = joining.length > 0;
  const nodeParts = [...paged.filter(({ name }) => name === 'nodes'), ...below.filter(({ name }) => name === 'node')];
  const nested = new Map<SelectedField, NestedRow>();
  for (const part of nodeParts) {
    const row = planNested(scope, type, selectFields(part.below, request), atHand);
    if (row) nested.set(part, row);
  }
  // The id of the node is in the entry already.
  const sent = [...nested.values()].filter(({ isId }) => !isId);
  const listed = nodeParts.filter((part) => !nested.has(part));
  const nodes = ['y', ...Object.values(atHand ?? {})];
  const [pairs, list, joined] = [builder.variable('e'), builder.variable('t'), builder.variable('r')];
  const columns = [
    parents === root ? `''` : recordId[parents.type]('x'),
    recordId[type]('y'),
    selectsRelationships ? ties.column : 'null',
    score ?? 'null',
    sent.length > 0 ? `[${nodes.join(', ')}]` : 'null',
    ...(selectsCursor ? keys.map((key, index) => key.write?.(`k${index}`) ?? `k${index}`) : []),
  ];
  const bindings = [
    'y',
    ...(selectsRelationships ? ['rs'] : []),
    ...(score === undefined ? [] : [score]),
    ...(sent.length > 0 ? nodes.slice(1) : []),
    ...keys.map((key, index) => `${key.expression} AS k${index}`),
  ];
  const body = `${match}${after === undefined ? '' : `\nWITH * WHERE ${afterPlace(after, keys, builder)}`}
RETURN ${bindings.join(', ')} ${orderBy(
    keys,
    keys.map((_, index) => `k${index}`),
  )} LIMIT ${builder.parameter(selectsPageInfo ? size + 1 : size)}`;
  builder.bind(
    parents === root ? [] : [parents.list],
    `${parents === root ? '' : `${unwind(parents, field, kindNames.length)}\n`}CALL (${parents === root ? '' : 'x'}) { ${body} }
RETURN collect([${columns.join(', ')}]) AS ${pairs}${listed.length > 0 ? `, collect(DISTINCT y) AS ${list}` : ''}${ties.listed.length > 0 ? `, collect(rs) AS ${joined}` : ''}`,
  );
  const nodesOf = new Map<SelectedField, ReadonlyMap<string, AnswerObject>>();
  const nestedObjects = [...nested].map(([part, row]) => {
    const objects = new Map<string, AnswerObject>();
    nodesOf.set(part, objects);
    return { row, objects, place: sent.indexOf(row) };
  });
  const take = ([parent, node, relationships, entryScore, nestedRows, ...cursor]: Row) => {
    const entry: Entry = {
      node: String(node),
      relationships: sortRows(relationships),
      score: entryScore,
      cursor,
    };
    for (const { row, objects, place } of nestedObjects) {
      const object = row.read(row.isId ? node : Array.isArray(nestedRows) ? nestedRows[place] : undefined);
      if (object) objects.set(entry.node, object);
    }
    const entries = rows.get(String(parent));
    if (entries) entries.push(entry);
    else rows.set(String(parent), [entry]);
  };
  if (sent.length === 0) builder.sendList(pairs, take);
  // The list holds nodes: their rows, which can be large, are made when they are sent.
  else
    builder.sendEach(
      pairs,
      `WITH x, ${nodes.map((name, index) => `x[4][${index}] AS ${name}`).join(', ')}`,
      columns.map((_, index) =>
        index === 4 ? `[${sent.map(({ expression }) => expression).join(', ')}]` : `x[${index}]`,
      ),
      take,
    );
  for (const part of listed) nodesOf.set(part, plan(scope, type, list, selectFields(part.below, request)).objects);
  for (const part of ties.listed) {
    const distinct = builder.variable('t');
    builder.bind([joined], `UNWIND ${joined} AS rs UNWIND rs AS r RETURN collect(DISTINCT r) AS ${distinct}`);
    nodesOf.set(part, plan(scope, 'relationship', distinct, selectFields(part.below, request)).objects);
  }
  const buildEdge = (fields: readonly SelectedField[], entry: Entry, cursor: (entry: Entry) => string | null) => {
    const edge = new AnswerObject();
    builder.build(1 + fields.length);
    for (const part of fields)
      if (part.name === 'cursor') edge.set(part.key, cursor(entry));
      else if (part.name === 'score') edge.set(part.key, entry.score);
      else if (part.name === 'node') edge.set(part.key, nodesOf.get(part)?.get(entry.node));
      else
        edge.set(
          part.key,
          ties.read
            ? entry.relationships.map(ties.read)
            : pickObjects(
                nodesOf.get(part),
                entry.relationships.map(([id]) => String(id)),
              ),
        );
    return edge;
  };
  const build: Entries['build'] = (part, shown, cursor) => {
    builder.build(shown.length);
    if (part.name === 'nodes')
      return pickObjects(
        nodesOf.get(part),
        shown.map(({ node }) => node),
      );
    const pieces = edgeFields.get(part) ?? [];
    const nodes = pieces.flatMap((piece) => (piece.name === 'node' ? (nodesOf.get(piece) ?? []) : []));
    return shown
      .filter((entry) => nodes.every((objects) => objects.has(entry.node)))
      .map((entry) => buildEdge(pieces, entry, cursor));
  };
  return { rows, build };
}

/**
 * Plans the nodes of entries as part of the entries: claims, of which each has one entry, and entities of which only the
 * id is selected. Other nodes, which can have many entries, are sent once. Returns undefined for these.
 */
function planNested(
  scope: Scope,
  type: RecordType,
  fields: readonly SelectedField[],
  atHand: Connection['atHand'],
): NestedRow | undefined {
  if (type !== 'claim' && fields.some(({ name }) => name !== 'id' && name !== 'kind')) return undefined;
  return nestRow(scope, planColumns(scope, type, fields, atHand), 'y');
}

/** How the relationships of entries are read. */
interface Ties {
  /** The Cypher expression for the rows of the relationships `rs`; each begins with an id. */
  readonly column: string;
  /** The selections that lead to further records, and so need a list of the relationships. */
  readonly listed: readonly SelectedField[];
  /** Returns the object of a row, if the rows contain everything selected. */
  readonly read?: (row: Row) => AnswerObject;
}

/** Plans the relationships of entries: as part of the entries, if only their scalar fields are selected, and only once. */
function planTies(scope: Scope, selected: readonly SelectedField[]): Ties {
  const [part, ...more] = selected;
  const columns =
    part && more.length === 0 ? planColumns(scope, 'relationship', selectFields(part.below, scope.request)) : undefined;
  if (!columns || columns.others.length > 0) return { column: '[x IN rs | [x.id]]', listed: selected };
  const objects = new Map<unknown, AnswerObject>();
  return {
    column: `[x IN rs | [${columns.expressions.join(', ')}]]`,
    listed: [],
    read(row) {
      const object = objects.get(row[0]) ?? columns.read(row);
      objects.set(row[0], object);
      return object;
    },
  };
}

function sortRows(value: unknown): readonly Row[] {
  const rows: readonly Row[] = Array.isArray(value) ? value : [];
  return rows.length < 2 ? rows : rows.toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1));
}

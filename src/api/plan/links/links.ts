import { kindNames } from '../../../vocabulary/kinds.ts';
import {
  type AnswerObject,
  type PlanRecords,
  type Records,
  type RecordType,
  recordId,
  type Scope,
  unwind,
} from '../scope.ts';
import { type SelectedField, selectFields } from '../selection.ts';

/** How the records below a field are matched. */
export interface Link {
  /** Binds `y`, the record below one `x`. */
  readonly match: string;
  readonly type: RecordType;
}

/** Plans a field that leads to at most one record. */
export function planReference(
  scope: Scope,
  parents: Records,
  field: SelectedField,
  link: Link,
  plan: PlanRecords,
): void {
  planLink(scope, parents, field, link, plan, (parent, children) => {
    parent.set(field.key, children[0] ?? null);
  });
}

/** Plans a field that leads to a plain list of records, in the order in which `match` binds them. */
export function planList(scope: Scope, parents: Records, field: SelectedField, link: Link, plan: PlanRecords): void {
  planLink(scope, parents, field, link, plan, (parent, children) => {
    parent.set(field.key, children);
  });
}

function planLink(
  scope: Scope,
  parents: Records,
  field: SelectedField,
  { match, type }: Link,
  plan: PlanRecords,
  assign: (parent: AnswerObject, children: readonly AnswerObject[]) => void,
): void {
  const { builder } = scope;
  const [pairs, list] = [builder.variable('e'), builder.variable('t')];
  builder.bind(
    [parents.list],
    `${unwind(parents, field, kindNames.length)}
CALL (x) { ${match} RETURN y }
RETURN collect([${recordId[parents.type]('x')}, ${recordId[type]('y')}]) AS ${pairs}, collect(DISTINCT y) AS ${list}`,
  );
  const children = plan(scope, type, list, selectFields(field.below, scope.request));
  const childIds = new Map<unknown, string[]>();
  builder.sendList(pairs, ([parent, child]) => {
    const ids = childIds.get(parent);
    if (ids) ids.push(String(child));
    else childIds.set(parent, [String(child)]);
  });
  builder.finally(() => {
    for (const [id, parent] of parents.objects)
      if (field.types.has(String(parent.type))) assign(parent, pickObjects(children.objects, childIds.get(id) ?? []));
  });
}

/** Returns the objects with these ids, without those deleted while the statement ran. */
export function pickObjects(
  objects: ReadonlyMap<string, AnswerObject> | undefined,
  ids: readonly string[],
): readonly AnswerObject[] {
  return ids.map((id) => objects?.get(id)).filter((object) => object !== undefined);
}

import { kindNames, kindOfId } from '../../../vocabulary/kinds.ts';
import { relationshipTypeNames } from '../../../vocabulary/relationship-types.ts';
import { canonicalIds } from '../conditions.ts';
import { planRecords } from '../records/records.ts';
import type { AnswerObject, Records, RecordType, Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';

/** How to look up objects by ids of one form. */
interface IdForm {
  readonly type: RecordType;
  /** The concrete types of objects with such ids. */
  readonly typeNames: readonly string[];
  /** Binds `y` for each id in the list. */
  readonly match: (ids: string) => string;
}

const relationshipForms: Readonly<Record<string, IdForm>> = Object.fromEntries(
  relationshipTypeNames.map((type) => [
    type,
    {
      type: 'relationship',
      typeNames: ['Relationship'],
      match: (ids: string) => `UNWIND ${ids} AS id MATCH ()-[y:${type} {id: id}]->()`,
    },
  ]),
);

const forms: Readonly<Record<string, IdForm>> = {
  ...relationshipForms,
  entity: {
    type: 'entity',
    typeNames: kindNames,
    match: (ids) => `${canonicalIds(ids)} MATCH (y:Entity {id: id})`,
  },
  claim: {
    type: 'claim',
    typeNames: ['Claim'],
    match: (ids) => `UNWIND ${ids} AS id MATCH (y:Claim {id: id})`,
  },
  fact: {
    type: 'fact',
    typeNames: ['Fact'],
    match: (ids) => `UNWIND ${ids} AS id CALL (id) { MATCH (c:Claim {fact: id}) RETURN c AS y ORDER BY c.id LIMIT 1 }`,
  },
};

/** Selects the ids merged into an entity, under a key that no query can use. */
const otherIds: SelectedField = { key: ' ', name: 'mergedIds', arguments: {}, types: new Set(kindNames), below: [] };

/** Returns the form of an id; undefined if no object has such an id. */
function formOf(id: string): string | undefined {
  if (kindOfId(id)) return 'entity';
  const prefix = id.slice(0, id.indexOf(':'));
  return Object.hasOwn(forms, prefix) && prefix !== 'entity' ? prefix : undefined;
}

/** Returns the GraphQL type of objects with such an id; undefined if there are none. */
export function typeNameOf(id: string): string | undefined {
  return kindOfId(id) ?? forms[formOf(id) ?? '']?.typeNames[0];
}

/** Plans the objects with these ids, with one list for each record type. */
export function planObjects(
  scope: Scope,
  ids: readonly string[],
  fields: readonly SelectedField[],
): () => readonly (AnswerObject | null)[] {
  const { builder } = scope;
  const asked = [...Map.groupBy(new Set(ids), formOf)].flatMap(([name, its]) => {
    const form = name === undefined ? undefined : forms[name];
    return form ? [{ form, ids: its }] : [];
  });
  const found: Records[] = [];
  for (const [type, alike] of Map.groupBy(asked, ({ form }) => form.type)) {
    const list = builder.variable('t');
    const matches = alike.map(({ form, ids }) => `${form.match(builder.parameter(ids))} RETURN y`);
    builder.bind([], `CALL () {\n${matches.join('\nUNION ALL\n')}\n}\nRETURN collect(y) AS ${list}`);
    const typeNames = alike.flatMap(({ form }) => form.typeNames);
    const its = fields.filter(({ types }) => typeNames.some((name) => types.has(name)));
    found.push(planRecords(scope, type, list, type === 'entity' ? [...its, otherIds] : its));
  }
  return () => {
    const answering = new Map(found.flatMap(({ objects }) => [...objects]));
    for (const object of [...answering.values()]) {
      const others = object.get(otherIds.key);
      if (Array.isArray(others)) for (const id of others) answering.set(String(id), object);
    }
    return ids.map((id) => answering.get(id) ?? null);
  };
}

import { relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import type { Fault } from '../found/fault.ts';
import { readMissingIds, readUnknownTypes } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';

/** Checks that entities are joined only by types of the vocabulary, and that everything has an id. Other checks rely on both. */
export async function* checkUnknownTypes(context: CheckContext): AsyncGenerator<Fault> {
  const types = [...relationshipTypeNames, 'CLAIMS', 'MENTIONS'];
  for (const { type, count, from, to } of await readRows(context, readUnknownTypes, { types }))
    yield {
      code: 'type-unknown',
      at: type,
      wrong: `${count} between entities, such as one from ${from} or to ${to}`,
      right: 'a type in the vocabulary, or no such relationship',
    };
  for (const { label, count } of await readRows(context, readMissingIds, {}))
    yield { code: 'id-missing', at: label, wrong: `${count} without a text id`, right: 'a unique id' };
}

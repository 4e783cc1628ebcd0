import { KnownEntities, showEntities } from '../../dossier/known-entities.ts';
import type { Merge } from '../../dossier/merge.ts';
import { Failure } from '../../failure.ts';
import type { Graph } from '../../graph/graph.ts';
import { takeLock, writerLock } from '../../graph/writer-lock.ts';
import { listMerges } from '../../restore/merges.ts';
import { lengthFault } from '../../vocabulary/limits.ts';
import { listSourceHashes } from '../records/import-statements.ts';
import { applyMerges } from './apply-merges.ts';
import { findObjections } from './check-merges.ts';
import { listEntityNames } from './merge-statements.ts';

/**
 * Merges ids into other entities, with all their claims and mentions. Repeating a merge updates who decided it, why and
 * when.
 * @throws Failure MERGE_REFUSED if a merge is not possible.
 */
export async function mergeEntities(graph: Graph, decided: readonly Merge[]): Promise<void> {
  if (decided.length === 0) return;
  for (const { by, why } of decided) {
    checkLength('The name of the person who decided it', by);
    checkLength('The reason', why);
  }
  await graph.write('merge', async (transaction) => {
    await transaction.run(takeLock, writerLock);
    const held = await transaction.run(listMerges, {});
    const sources = await transaction.run(listSourceHashes, { ids: decided.map(({ id }) => id) });
    const [objection] = findObjections(held, decided, new Set(sources.map(({ id }) => id)));
    if (objection)
      throw new Failure(
        'MERGE_REFUSED',
        `${objection.message}.`,
        '`npm run entente -- merges` lists all merges. `npm run entente -- unmerge ID` undoes one.',
      );
    const ids = new Set(decided.map(({ id }) => id));
    await applyMerges(transaction, held, [...held.filter(({ id }) => !ids.has(id)), ...decided]);
  });
}

/**
 * Undoes a merge: the id is a separate entity again, with its claims and mentions.
 * @returns the merge that was undone.
 * @throws Failure NOT_FOUND if the id is not merged.
 */
export async function unmergeEntity(graph: Graph, id: string): Promise<Merge> {
  checkLength('The id', id);
  return graph.write('unmerge', async (transaction) => {
    await transaction.run(takeLock, writerLock);
    const held = await transaction.run(listMerges, {});
    const undone = held.find((merge) => merge.id === id);
    if (!undone)
      throw new Failure(
        'NOT_FOUND',
        `${id} is not merged into another entity.`,
        held.length === 0
          ? 'There are no merges.'
          : `These ids are merged: ${held.map((merge) => merge.id).join(', ')}.`,
      );
    await applyMerges(
      transaction,
      held,
      held.filter((merge) => merge.id !== id),
    );
    return undone;
  });
}

/** Lists the current merges, sorted by id. */
export async function listDecided(graph: Graph): Promise<Merge[]> {
  return graph.write('list-merges', (transaction) => transaction.run(listMerges, {}));
}

/**
 * Resolves ids or names of entities to ids.
 * @throws Failure NOT_FOUND with similar names; BAD_INPUT if several entities have a name.
 */
export async function findEntities(graph: Graph, references: readonly string[]): Promise<string[]> {
  for (const reference of references) checkLength('The id or name', reference);
  return graph.write('find-entities', async (transaction) => {
    const known = new KnownEntities(await transaction.run(listEntityNames, {}));
    return references.map((reference) => findEntity(known, reference));
  });
}

function checkLength(what: string, given: string): void {
  const fault = lengthFault('text', given);
  if (fault) throw new Failure('BAD_INPUT', `${what} ${fault}.`, 'Use a shorter one.');
}

function findEntity(known: KnownEntities, reference: string): string {
  const [entity, ...others] = known.get(reference) ? [known.get(reference)] : known.named(reference);
  if (entity && others.length === 0) return entity.id;
  const choice = showEntities(entity ? known.named(reference) : known.like(reference));
  if (entity) throw new Failure('BAD_INPUT', `Several entities are called "${reference}": ${choice}.`, 'Use the id.');
  throw new Failure(
    'NOT_FOUND',
    `Unknown entity "${reference}".`,
    choice === '' ? 'Use `search` in the playground to find its id.' : `Did you mean ${choice}?`,
  );
}

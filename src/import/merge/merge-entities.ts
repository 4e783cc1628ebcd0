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
 * Decides that ids are others' entities: from now on each answers as that one, with all that was said of it. Deciding
 * the same again changes who decided, why and when.
 * @throws Failure MERGE_REFUSED where one cannot be.
 */
export async function mergeEntities(graph: Graph, decided: readonly Merge[]): Promise<void> {
  if (decided.length === 0) return;
  for (const { by, why } of decided) for (const given of [by, why]) checkLength(given);
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
 * Takes a merge back: the id is an entity of its own again, with all that was said of it.
 * @returns the merge that was.
 * @throws Failure NOT_FOUND where the id is merged into none.
 */
export async function unmergeEntity(graph: Graph, id: string): Promise<Merge> {
  checkLength(id);
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

/** The merges that hold, in the order of their ids. */
export async function listDecided(graph: Graph): Promise<Merge[]> {
  return graph.write('list-merges', (transaction) => transaction.run(listMerges, {}));
}

/**
 * The ids of entities, each given by an id that answers or by a name.
 * @throws Failure NOT_FOUND that suggests the nearest; BAD_INPUT where a name is several entities'.
 */
export async function findEntities(graph: Graph, references: readonly string[]): Promise<string[]> {
  for (const reference of references) checkLength(reference);
  return graph.write('find-entities', async (transaction) => {
    const known = new KnownEntities(await transaction.run(listEntityNames, {}));
    return references.map((reference) => findEntity(known, reference));
  });
}

function checkLength(given: string): void {
  const fault = lengthFault('text', given);
  if (fault) throw new Failure('BAD_INPUT', `An id, a name or a reason ${fault}.`, 'Use a shorter one.');
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

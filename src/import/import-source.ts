import type { Dossier } from '../dossier/dossier.ts';
import type { KnownEntities } from '../dossier/known-entities.ts';
import { Failure } from '../failure.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import type { CanonicalIds } from './merge/canonical-ids.ts';
import { readCanonicalIds } from './merge/read-canonical-ids.ts';
import { replaceSource } from './replace-source.ts';
import { restoreDossier } from './restore/restore-dossier.ts';
import { compareDossiers } from './source-changes.ts';
import { changeOf, type SourceImport, sizeOf } from './source-import.ts';
import { toSourceRecord } from './source-record.ts';
import { listSaid, takeLock } from './statements.ts';
import { writerLock } from './writer-lock.ts';

/**
 * Replaces all that a source said before by what its dossier says, in one transaction: twice is once, and the
 * order of sources makes no difference.
 * @param known gives entities of registries their names where the answer says what changed.
 * @throws Failure REGISTRY_CHANGED where an entity that it names is gone; MERGE_REFUSED where the source's own id was merged into another.
 */
export async function importSource(graph: Graph, dossier: Dossier, known: KnownEntities): Promise<SourceImport> {
  return graph.write('import-source', async (transaction) => {
    await transaction.tell(takeLock, writerLock);
    const canonical = await readCanonicalIds(transaction);
    if (canonical.of(dossier.source.id) !== dossier.source.id) throw sourceMerged(dossier.source.id, canonical);
    const record = toSourceRecord(dossier, canonical);
    const [before] = await transaction.tell(listSaid, { source: record.id });
    const change = changeOf(record.contentHash, before?.contentHash);
    const changes = change === 'replaced' ? await readChanges(transaction, dossier, known, before?.claims ?? 0) : {};
    if (change !== 'unchanged') await replaceSource(transaction, record, before);
    return { source: record.id, change, ...sizeOf(record), ...changes };
  });
}

/** What importing this dossier would change in what its source states. */
export async function previewChanges(
  graph: Graph,
  dossier: Dossier,
  known: KnownEntities,
): Promise<Pick<SourceImport, 'changes'>> {
  return graph.write('preview-changes', async (transaction) => {
    const [before] = await transaction.tell(listSaid, { source: dossier.source.id });
    return before ? readChanges(transaction, dossier, known, before.claims) : {};
  });
}

/** Both versions are in memory at once while they are compared. */
const maxComparedClaims = 20_000;

async function readChanges(
  transaction: WriteTransaction,
  dossier: Dossier,
  known: KnownEntities,
  claimsBefore: number,
): Promise<Pick<SourceImport, 'changes'>> {
  if (Math.max(claimsBefore, dossier.claims.length) > maxComparedClaims) return {};
  const restored = await restoreDossier(transaction, dossier.source.id);
  return restored ? { changes: compareDossiers(restored, dossier, known) } : {};
}

function sourceMerged(id: string, canonical: CanonicalIds): Failure {
  return new Failure(
    'MERGE_REFUSED',
    `${id} was merged into ${canonical.of(id)}, and a source stays itself.`,
    `Give the dossier that id, or take the merge back: npm run entente -- unmerge ${id}`,
  );
}

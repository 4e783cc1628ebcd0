import type { Dossier } from '../dossier/dossier.ts';
import { Failure } from '../failure.ts';
import type { Graph } from '../graph/graph.ts';
import type { CanonicalIds } from './merge/canonical-ids.ts';
import { readCanonicalIds } from './merge/read-canonical-ids.ts';
import { replaceSource } from './replace-source.ts';
import { changeOf, type SourceImport, sizeOf } from './source-import.ts';
import { toSourceRecord } from './source-record.ts';
import { listSaid, takeLock } from './statements.ts';
import { writerLock } from './writer-lock.ts';

/**
 * Replaces all that a source said before by what its dossier says, in one transaction: twice is once, and the
 * order of sources makes no difference.
 * @throws Failure REGISTRY_CHANGED where an entity that it names is gone; MERGE_REFUSED where the source's own id was merged into another.
 */
export async function importSource(graph: Graph, dossier: Dossier): Promise<SourceImport> {
  return graph.write('import-source', async (transaction) => {
    await transaction.tell(takeLock, writerLock);
    const canonical = await readCanonicalIds(transaction);
    if (canonical.of(dossier.source.id) !== dossier.source.id) throw sourceMerged(dossier.source.id, canonical);
    const record = toSourceRecord(dossier, canonical);
    const [before] = await transaction.tell(listSaid, { source: record.id });
    const change = changeOf(record.contentHash, before?.contentHash);
    if (change !== 'unchanged') await replaceSource(transaction, record, before);
    return { source: record.id, change, ...sizeOf(record) };
  });
}

function sourceMerged(id: string, canonical: CanonicalIds): Failure {
  return new Failure(
    'MERGE_REFUSED',
    `${id} was merged into ${canonical.of(id)}, and a source stays itself.`,
    `Give the dossier that id, or take the merge back: npm run entente -- unmerge ${id}`,
  );
}

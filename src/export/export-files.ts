import { writeDossier } from '../dossier/write/write-dossier.ts';
import { writeMerges } from '../dossier/write/write-merges.ts';
import { writeRegistry } from '../dossier/write/write-registry.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import { listSources } from '../graph/list-sources.ts';
import { takeLock, writerLock } from '../graph/writer-lock.ts';
import type { Report } from '../report.ts';
import { listMerges } from '../restore/merges.ts';
import { listRegistered } from '../restore/registered.ts';
import { restoreDossier } from '../restore/restore-dossier.ts';
import { kindOfId } from '../vocabulary/kinds.ts';
import { fileNames } from './file-names.ts';

/** A file of an export. */
export interface ExportedFile {
  /** Relative to the export's folder: `registry/bodies.yaml`, `dossiers/release.yaml`, `merges.yaml`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Passes every registry, merge and dossier in the graph to `write`, in canonical form, one file after another. Imported
 * into an empty database, the files produce the same graph. Writers wait during the export, so that the files are
 * consistent.
 */
export async function exportFiles(
  graph: Graph,
  write: (file: ExportedFile) => Promise<void>,
  { report, signal }: { readonly report: Report; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  await graph.write('export', async (transaction) => {
    await transaction.run(takeLock, writerLock);
    await exportRegistries(transaction, write);
    const merges = await transaction.run(listMerges, {});
    if (merges.length > 0) await write({ path: 'merges.yaml', text: writeMerges(merges) });
    const sources = (await transaction.run(listSources, {})).map(({ id }) => id);
    const names = fileNames(sources.map((id) => id.slice(id.indexOf(':') + 1)));
    for (const [index, id] of sources.entries()) {
      signal?.throwIfAborted();
      report('Exporting sources', `${index + 1} of ${sources.length}`);
      const dossier = await restoreDossier(transaction, id);
      if (dossier) await write({ path: `dossiers/${names[index]}.yaml`, text: writeDossier(dossier) });
    }
  });
}

async function exportRegistries(
  transaction: WriteTransaction,
  write: (file: ExportedFile) => Promise<void>,
): Promise<void> {
  const registered = await transaction.run(listRegistered, {});
  const registries = [...Map.groupBy(registered, ({ registry }) => registry)];
  const names = fileNames(registries.map(([name]) => name));
  for (const [index, [name, its]] of registries.entries()) {
    const entities = its.flatMap(({ registry: _, ...entity }) => {
      const kind = kindOfId(entity.id);
      return kind ? [{ ...entity, kind }] : [];
    });
    await write({ path: `registry/${names[index]}.yaml`, text: writeRegistry({ name, entities }) });
  }
}

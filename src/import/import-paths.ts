import type { KnownEntities } from '../dossier/known-entities.ts';
import { type ReadingOptions, readDossier } from '../dossier/read/read-dossier.ts';
import { findTextsIn } from '../dossier/text/texts-folder.ts';
import { Failure } from '../failure.ts';
import { readInput } from '../files/input-file.ts';
import { listFiles } from '../files/list-files.ts';
import type { Graph } from '../graph/graph.ts';
import { type Acceptance, type CheckedDossier, checkFiles, type Warnings } from './files/check-files.ts';
import { readAhead } from './files/read-ahead.ts';
import type { ProgressOptions } from './files/read-files.ts';
import { mergeEntities } from './merge/merge-entities.ts';
import { importRegistries, type RegistryImport, toRegistryImports } from './registries/import-registries.ts';
import { importSources, previewChanges, type SourceImport } from './sources/import-sources.ts';

export interface ImportOptions extends ProgressOptions, Acceptance {
  /** Checks everything and reports what would change, but writes nothing. */
  readonly dryRun?: boolean | undefined;
}

/** What an import did, or would do in a dry run. */
export interface ImportSummary extends Warnings {
  readonly registries: readonly RegistryImport[];
  /** The number of merges that are new or have changed. */
  readonly merges: number;
  readonly sources: readonly (SourceImport & { readonly path: string })[];
}

/**
 * Imports files and folders: all registries in one transaction, then all merges, then the sources, each as a whole: small ones many in
 * one transaction.
 * An entity that a registry drops while a source still needs it is removed after that source has been replaced.
 * Nothing is written unless all files are valid. Unchanged sources are skipped.
 * `signal` stops the import between sources; sources imported until then stay.
 * @throws DossierInvalid with all problems of the files; Failure FILE_UNREADABLE, REGISTRY_CHANGED, MERGE_REFUSED.
 */
export async function importPaths(
  graph: Graph,
  paths: readonly string[],
  { dryRun = false, ...watch }: ImportOptions,
): Promise<ImportSummary> {
  const { registries, merges, known, dossiers, warnings } = await checkFiles(graph, await listFiles(paths), watch);
  const sources: ImportSummary['sources'][number][] = [];
  const reading = { acceptReview: watch.acceptReview, findText: findTextsIn(watch.texts) };
  const batches = () => readAhead(batchesOf(dossiers), (batch) => readAllAgain(batch, known, reading));
  if (dryRun) {
    for await (const batch of batches())
      for (const { checked, dossier } of batch) {
        watch.signal?.throwIfAborted();
        const isReplaced = dossier && checked.change === 'replaced';
        sources.push({ ...summarize(checked), ...(isReplaced && (await previewChanges(graph, dossier, known))) });
      }
    return { registries: toRegistryImports(registries), merges: merges.length, sources, ...warnings };
  }

  const replacing = new Set(dossiers.map(({ source }) => source));
  const imported = await importRegistries(graph, [...registries.keys()], replacing);
  await mergeEntities(graph, merges);
  for await (const batch of batches()) {
    watch.report('Importing sources', `${sources.length + batch.length} of ${dossiers.length}`);
    watch.signal?.throwIfAborted();
    const changed = batch.flatMap(({ dossier }) => dossier ?? []);
    const results = changed.length === 0 ? [] : await importSources(graph, changed, known);
    const imported = new Map(results.map((each) => [each.source, each]));
    for (const { checked } of batch) sources.push({ ...summarize(checked), ...imported.get(checked.source) });
  }
  if (!imported.areComplete) await importRegistries(graph, [...registries.keys()], new Set());
  return { registries: imported.registries, merges: merges.length, sources, ...warnings };
}

/** The maximum number of claims and mentions of several sources that are written in one transaction. */
const maxRowsAtOnce = 2_000;

/**
 * Groups dossiers that are written in one transaction. One that replaces an earlier version is written alone, because what it
 * removes can be large, and so is a large one.
 */
function* batchesOf(dossiers: readonly CheckedDossier[]): Generator<readonly CheckedDossier[]> {
  let [batch, rows]: [CheckedDossier[], number] = [[], 0];
  for (const dossier of dossiers) {
    const its =
      dossier.change === 'unchanged'
        ? 1
        : dossier.change === 'added'
          ? 1 + dossier.claims + dossier.mentions
          : maxRowsAtOnce;
    if (batch.length > 0 && rows + its > maxRowsAtOnce) {
      yield batch;
      [batch, rows] = [[], 0];
    }
    batch.push(dossier);
    rows += its;
  }
  if (batch.length > 0) yield batch;
}

async function readAllAgain(batch: readonly CheckedDossier[], known: KnownEntities, options: ReadingOptions) {
  const read: Awaited<ReturnType<typeof readAgain>>[] = [];
  for (const checked of batch) read.push(await readAgain(checked, known, options));
  return read;
}

/** Reads the dossier of a checked file again, unless it is unchanged. */
async function readAgain(checked: CheckedDossier, known: KnownEntities, options: ReadingOptions) {
  if (checked.change === 'unchanged') return { checked };
  const file = await readInput(checked.path);
  const isSame = !('message' in file) && file.checksum === checked.checksum;
  const { dossier } = isSame ? readDossier(file.path, file.text, known, options) : {};
  if (dossier) return { checked, dossier };
  throw new Failure(
    'FILE_UNREADABLE',
    `${checked.path}, or the text of its source, changed while it was being imported.`,
    'Import again. What is already imported is skipped.',
  );
}

function summarize({ checksum: _, ...summary }: CheckedDossier): ImportSummary['sources'][number] {
  return summary;
}

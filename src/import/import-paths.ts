import { readDossier } from '../dossier/read-dossier.ts';
import { Failure } from '../failure.ts';
import type { Graph } from '../graph/graph.ts';
import { type CheckedDossier, type CheckedFiles, checkFiles, type Watch } from './check-files.ts';
import { importRegistries, type RegistryImport, toRegistryImports } from './import-registries.ts';
import { importSource } from './import-source.ts';
import { readInput } from './input-file.ts';
import { listFiles } from './list-files.ts';
import type { SourceImport } from './source-import.ts';

export interface ImportOptions extends Watch {
  /** Checks everything and tells what would change, and writes nothing. */
  readonly dryRun?: boolean | undefined;
}

/** What an import did, or would do. */
export interface ImportSummary {
  readonly registries: readonly RegistryImport[];
  readonly sources: readonly (SourceImport & { readonly path: string })[];
}

/**
 * Imports files and folders: first all registries at once, then one source after another, each in a transaction
 * of its own. Nothing is written unless all files are right. What is unchanged is passed over.
 * `signal` stops it between sources; what is imported by then stays.
 * @throws DossierInvalid with all that is wrong in the files; Failure FILE_UNREADABLE, REGISTRY_CHANGED.
 */
export async function importPaths(
  graph: Graph,
  paths: readonly string[],
  { dryRun = false, ...watch }: ImportOptions,
): Promise<ImportSummary> {
  const files = await checkFiles(graph, await listFiles(paths), watch);
  const { registries, dossiers } = files;
  if (dryRun) return { registries: toRegistryImports(registries), sources: dossiers.map(summarize) };

  const replacing = new Set(dossiers.map(({ source }) => source));
  const summary = {
    registries: await importRegistries(graph, [...registries.keys()], replacing),
    sources: [] as ImportSummary['sources'][number][],
  };
  for (const [index, dossier] of dossiers.entries()) {
    watch.signal?.throwIfAborted();
    watch.report('Importing sources', `${index + 1} of ${dossiers.length}`);
    summary.sources.push(
      dossier.change === 'unchanged' ? summarize(dossier) : await importChecked(graph, dossier, files),
    );
  }
  return summary;
}

async function importChecked(graph: Graph, { path, checksum }: CheckedDossier, { known }: CheckedFiles) {
  const file = await readInput(path);
  const reading = 'message' in file || file.checksum !== checksum ? undefined : readDossier(path, file.text, known);
  if (!reading?.dossier)
    throw new Failure(
      'FILE_UNREADABLE',
      `${path} was changed while it was being imported.`,
      'Import again; what is imported already is passed over.',
    );
  return { ...(await importSource(graph, reading.dossier)), path };
}

function summarize({ checksum: _, ...summary }: CheckedDossier): ImportSummary['sources'][number] {
  return summary;
}

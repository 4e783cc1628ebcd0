import type { KnownEntities } from '../../dossier/known-entities.ts';
import type { Merge } from '../../dossier/merge.ts';
import { readDossier } from '../../dossier/read/read-dossier.ts';
import { findTextsIn } from '../../dossier/text/texts-folder.ts';
import { DossierInvalid, inFileOrder, type Problem } from '../../files/problem.ts';
import type { ProblemList } from '../../files/problem-list.ts';
import type { Graph } from '../../graph/graph.ts';
import { listMerges } from '../../restore/merges.ts';
import { readRegistered } from '../../restore/registered.ts';
import { inBatches } from '../records/batches.ts';
import { listSourceHashes } from '../records/import-statements.ts';
import { toSourceRecord } from '../records/source-record.ts';
import { compareRegistries, type RegistryChange } from '../registries/compare-registries.ts';
import { listNeeded, without } from '../registries/import-registries.ts';
import { changeOf, type SourceImport, type SourceSize, sizeOf } from '../sources/import-sources.ts';
import { readSourceDescriptions } from '../sources/source-descriptions.ts';
import { DescriptionCheck, warnOfStored } from './check-descriptions.ts';
import { explainUnknown } from './explain-unknown.ts';
import { type ProgressOptions, readAll, readIdentityFiles } from './read-files.ts';

/** A valid dossier. Its content is read again when it is imported, because all of them may not fit into memory. */
export interface CheckedDossier extends SourceImport {
  readonly path: string;
  readonly checksum: string;
}

/** The valid files of an import. */
export interface CheckedFiles {
  readonly registries: RegistryChange['changed'];
  /** Merges that are new or have changed. */
  readonly merges: readonly Merge[];
  /** The entities that dossiers can refer to. */
  readonly known: KnownEntities;
  readonly dossiers: readonly CheckedDossier[];
  readonly warnings: Warnings;
}

/** Possible mistakes in the files, which do not prevent the import. */
export interface Warnings {
  /** The first warnings of each file. */
  readonly warnings: readonly Problem[];
  /** The number of further warnings. */
  readonly omittedWarnings: number;
}

/** Options that decide which files an import accepts. */
export interface Acceptance {
  /** Accepts claims that are still marked `review`. */
  readonly acceptReview?: boolean | undefined;
  /** The folder with the texts of sources, against which quotes and claims are checked. */
  readonly texts?: string | undefined;
  /** Treats warnings as problems, except those about renamed keys. */
  readonly strict?: boolean | undefined;
}

/**
 * Reads all files and checks them against each other and the database.
 * @throws DossierInvalid with every problem of every file.
 */
export async function checkFiles(
  graph: Graph,
  paths: readonly string[],
  { acceptReview, texts, strict = false, ...progress }: ProgressOptions & Acceptance,
): Promise<CheckedFiles> {
  const problems: Problem[] = [];
  const findText = findTextsIn(texts);
  const warnings: ProblemList[] = [];
  const deprecations: ProblemList[] = [];
  const descriptions = new DescriptionCheck();
  let omitted = 0;
  const registered = await readRegistered(graph);
  const { check, merges, known, dossierPaths } = await readIdentityFiles(registered, paths, problems, progress);

  const dossiers = new Map<string, ReadDossier>();
  for await (const file of readAll(dossierPaths, 'Checking dossiers', problems, progress)) {
    const {
      dossier,
      problems: wrong,
      omitted: more = 0,
      warnings: ofDossier,
      deprecations: oldKeys,
    } = readDossier(file.path, file.text, known, {
      acceptReview,
      findText,
    });
    problems.push(...wrong);
    omitted += more;
    warnings.push(ofDossier);
    deprecations.push(oldKeys);
    if (!dossier) continue;
    descriptions.add(file.path, dossier);
    const record = toSourceRecord(dossier);
    const other = dossiers.get(record.id);
    if (other)
      problems.push({
        file: file.path,
        line: 1,
        column: 1,
        message: `${other.path} is also a dossier of ${record.id}`,
      });
    const { path, checksum } = file;
    dossiers.set(record.id, { path, checksum, source: record.id, contentHash: record.contentHash, ...sizeOf(record) });
  }

  const { changed, dropped } = compareRegistries(registered, check.registries);
  const registryIds = check.registries.flatMap(({ entities }) => entities.map(({ id }) => id));
  const { needed, hashes, merged, described } = await readDatabase(graph, {
    dropped: dropped.map(({ id }) => id),
    sources: new Set(dossiers.keys()),
    mergedIds: merges.ids,
    described: new Set([...descriptions.ids, ...registryIds]),
  });
  check.reportNeeded(needed);
  const decided = merges.reportObjections(merged, new Set([...hashes.keys(), ...dossiers.keys()]));
  problems.push(...check.problems, ...merges.problems);
  warnOfStored(check.readings, described);
  warnings.push(...check.readings.map((reading) => reading.warnings));
  warnings.push(...(await descriptions.warnOfTwo(described, (id) => known.get(id) !== undefined)));
  if (strict) {
    problems.push(...warnings.flatMap(({ kept }) => kept));
    omitted += countOmitted(warnings);
  }
  if (problems.length > 0)
    throw new DossierInvalid(await explainUnknown(graph, problems), { omitted: omitted + check.omitted });
  return {
    registries: changed,
    merges: decided,
    known,
    warnings: {
      warnings: inFileOrder([...warnings, ...deprecations].flatMap(({ kept }) => kept)),
      omittedWarnings: countOmitted(warnings),
    },
    dossiers: [...dossiers.values()].map(({ contentHash, ...dossier }) => ({
      ...dossier,
      change: changeOf(contentHash, hashes.get(dossier.source)),
    })),
  };
}

interface ReadDossier extends SourceSize {
  readonly path: string;
  readonly checksum: string;
  readonly source: string;
  readonly contentHash: string;
}

function countOmitted(lists: readonly ProblemList[]): number {
  return lists.reduce((sum, { omitted }) => sum + omitted, 0);
}

interface Questions {
  readonly dropped: readonly string[];
  readonly sources: ReadonlySet<string>;
  readonly mergedIds: readonly string[];
  readonly described: ReadonlySet<string>;
}

/**
 * Reads which sources need dropped registry entries, the content hashes of sources, the current merges, and how sources
 * outside this import describe these ids.
 */
async function readDatabase(graph: Graph, { dropped, sources, mergedIds, described }: Questions) {
  return graph.write('check-files', async (transaction) => {
    const needed = without(await listNeeded(transaction, dropped), sources);
    const ids = [...new Set([...sources, ...mergedIds])];
    const rows = await inBatches(ids, (batch) => transaction.run(listSourceHashes, { ids: batch }));
    return {
      needed,
      hashes: new Map(rows.map(({ id, contentHash }) => [id, contentHash])),
      merged: await transaction.run(listMerges, {}),
      described: (await readSourceDescriptions(transaction, described)).filter(({ source }) => !sources.has(source)),
    };
  });
}

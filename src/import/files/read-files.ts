import type { KnownEntities } from '../../dossier/known-entities.ts';
import { isMerges } from '../../dossier/read/read-merges.ts';
import { isRegistry } from '../../dossier/read/read-registry.ts';
import { type InputFile, readInput } from '../../files/input-file.ts';
import type { Problem } from '../../files/problem.ts';
import type { Report } from '../../report.ts';
import type { Registered } from '../../restore/registered.ts';
import { MergesCheck } from '../merge/check-merge-files.ts';
import { RegistryCheck } from '../registries/check-registries.ts';
import { knownAfter } from '../registries/compare-registries.ts';

/** Progress reporting and cancellation. */
export interface ProgressOptions {
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** The registries and merges among the files; all other files are dossiers. */
export interface IdentityFiles {
  readonly check: RegistryCheck;
  readonly merges: MergesCheck;
  /** The entities that dossiers can refer to. */
  readonly known: KnownEntities;
  readonly dossierPaths: readonly string[];
}

/** Reads the registries and merges among the files; adds unreadable files to `problems`. */
export async function readIdentityFiles(
  registered: readonly Registered[],
  paths: readonly string[],
  problems: Problem[],
  progress: ProgressOptions,
): Promise<IdentityFiles> {
  const check = new RegistryCheck(registered);
  const merges = new MergesCheck();
  const dossierPaths: string[] = [];
  for await (const file of readAll(paths, 'Reading files', problems, progress))
    if (isRegistry(file)) check.add(file);
    else if (isMerges(file)) merges.add(file);
    else dossierPaths.push(file.path);
  check.reportRepeated();
  const isComplete = problems.length === 0 && check.problems.length === 0;
  return { check, merges, known: knownAfter(registered, check.registries, isComplete), dossierPaths };
}

/** Reads one file after another; adds unreadable files to `problems`. */
export async function* readAll(
  paths: readonly string[],
  step: string,
  problems: Problem[],
  { report, signal }: ProgressOptions,
): AsyncGenerator<InputFile> {
  for (const [index, path] of paths.entries()) {
    signal?.throwIfAborted();
    report(step, `${index + 1} of ${paths.length}`);
    const file = await readInput(path);
    if ('message' in file) problems.push(file);
    else yield file;
  }
}

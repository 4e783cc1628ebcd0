import { findTextsIn } from '../../dossier/text/texts-folder.ts';
import { listFiles } from '../../files/list-files.ts';
import { inFileOrder, type Problem } from '../../files/problem.ts';
import type { ProblemList } from '../../files/problem-list.ts';
import { replaceFile } from '../../files/write-whole.ts';
import type { Registered } from '../../restore/registered.ts';
import type { Warnings } from '../files/check-files.ts';
import { type ProgressOptions, readAll, readIdentityFiles } from '../files/read-files.ts';
import { formatFile } from './format-file.ts';

export interface FormatOptions extends ProgressOptions {
  /** Writes nothing. */
  readonly check?: boolean | undefined;
  /** Removes comments after the first key; otherwise a file with such comments is left unchanged. */
  readonly dropComments?: boolean | undefined;
  /** The folder with the texts of sources, in which offsets of quotes are corrected. */
  readonly texts?: string | undefined;
}

/** What formatting did, or would do with `check`. */
export interface FormatSummary extends Warnings {
  readonly files: number;
  /** The files that were not in canonical form and had no problems. */
  readonly changed: readonly string[];
  /** The problems of the files that were left unchanged. */
  readonly problems: readonly Problem[];
  /** The number of further problems. */
  readonly omitted: number;
}

/**
 * Brings registries, merges and dossiers into canonical form. A file with problems is left unchanged. If a registry has
 * problems, so are all dossiers, because their names might resolve differently.
 * @param registered the entities known in addition to the registries among the paths.
 * @throws Failure FILE_UNREADABLE, FILE_UNWRITABLE.
 */
export async function formatPaths(
  registered: readonly Registered[],
  paths: readonly string[],
  { check = false, dropComments = false, texts, ...progress }: FormatOptions,
): Promise<FormatSummary> {
  const files = await listFiles(paths);
  const problems: Problem[] = [];
  const {
    check: registries,
    merges,
    known,
    dossierPaths,
  } = await readIdentityFiles(registered, files, problems, progress);
  problems.push(...registries.problems, ...merges.problems);

  const wrong = new Set(problems.map(({ file }) => file));
  const dossiers = new Set(dossierPaths);
  const changed: string[] = [];
  const warnings: ProblemList[] = [];
  const findText = findTextsIn(texts);
  let omitted = registries.omitted;
  const right = files.filter((file) => !wrong.has(file));
  for await (const file of readAll(right, 'Formatting', problems, progress)) {
    const formatted = formatFile(file, known, { dropComments, findText });
    problems.push(...formatted.problems);
    // Without texts, all warnings concern the import.
    if (texts !== undefined) warnings.push(formatted.warnings);
    if (formatted.text === undefined) omitted += formatted.omitted;
    const isCertain = known.isComplete || !dossiers.has(file.path);
    if (formatted.text === undefined || formatted.text === file.text || !isCertain) continue;
    if (!check) await replaceFile(file.path, formatted.text);
    changed.push(file.path);
  }
  return {
    files: files.length,
    changed,
    problems,
    omitted,
    warnings: inFileOrder(warnings.flatMap(({ kept }) => kept)),
    omittedWarnings: warnings.reduce((sum, each) => sum + each.omitted, 0),
  };
}

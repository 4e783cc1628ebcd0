import { Command } from 'commander';
import { count } from '../count.ts';
import { DossierInvalid } from '../files/problem.ts';
import { explainUnknown } from '../import/files/explain-unknown.ts';
import { type FormatOptions, type FormatSummary, formatPaths } from '../import/format/format-paths.ts';
import { readRegistered } from '../restore/registered.ts';
import { showWarnings } from './import.ts';
import { openGraph } from './open-graph.ts';
import type { Context } from './terminal/context.ts';

interface Options {
  readonly check?: boolean;
  readonly dropComments?: boolean;
  readonly offline?: boolean;
  readonly texts?: string;
}

const someDiffer = 1;

/** Formats files canonically. */
export function fmtCommand(context: () => Context): Command {
  return new Command('fmt')
    .description('rewrite registries, merges and dossiers in canonical form')
    .argument('<paths...>', 'YAML files, or folders that contain some')
    .option('--check', 'write nothing, list the files that would change, and exit with 1 if there are any')
    .option(
      '--drop-comments',
      'remove comments after the first key; without this, files with such comments are left unchanged',
    )
    .option('--offline', 'do not use Neo4j: only the registries among the paths are known')
    .option('--texts <folder>', 'correct the offsets of quotes to where their words are in the texts in this folder')
    .action(async (paths: string[], { check = false, dropComments = false, offline = false, texts }: Options) => {
      const { report, signal, print, note, exitWith } = context();
      const format = { report, signal, check, dropComments, texts };
      const summary = offline ? await formatPaths([], paths, format) : await formatKnown(context(), paths, format);
      const { changed, problems, omitted } = summary;
      showWarnings(summary, note);
      print(showSummary(summary, check));
      if (problems.length > 0)
        throw new DossierInvalid(problems, {
          omitted,
          next: 'Fix these and format again. Files with problems are unchanged.',
        });
      if (check && changed.length > 0) exitWith(someDiffer);
    });
}

/** Formats with the registered entities of the database; adds to problems which source an unknown entity comes from. */
async function formatKnown(context: Context, paths: readonly string[], options: FormatOptions): Promise<FormatSummary> {
  await using open = await openGraph(context, true);
  const summary = await formatPaths(await readRegistered(open.graph), paths, options);
  return { ...summary, problems: await explainUnknown(open.graph, summary.problems) };
}

function showSummary({ files, changed, problems }: FormatSummary, check: boolean): string {
  const done = check ? 'would be changed' : 'changed';
  if (changed.length > 0) return [...changed, `${changed.length} of ${count(files, 'file')} ${done}.`].join('\n');
  if (problems.length > 0) return `No files ${done}.`;
  return files === 1 ? 'The file is in canonical form.' : `All ${files} files are in canonical form.`;
}

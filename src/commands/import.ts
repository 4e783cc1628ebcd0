import { Command } from 'commander';
import { DossierInvalid, showProblem } from '../dossier/problem.ts';
import type { Warnings } from '../import/check-files.ts';
import { type ImportSummary, importPaths } from '../import/import-paths.ts';
import type { Context } from './context.ts';
import { openGraph } from './open-graph.ts';
import { showChanges } from './show-changes.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly acceptReview?: boolean;
  readonly texts?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Imports registries, merges and dossiers. */
export function importCommand(context: () => Context): Command {
  return new Command('import')
    .description('import registries, merges and dossiers; nothing is written unless every file is right')
    .argument('<paths...>', 'YAML files, or folders that hold some')
    .option('--dry-run', 'check everything and say what would change, and write nothing')
    .option('--texts <folder>', 'read quotes again in the texts of this folder, where it has them')
    .option('--accept-review', 'take claims still marked "review"; they keep the mark')
    .option('--strict', 'treat warnings as mistakes: nothing is written while there is one')
    .option('--json', 'print what was imported, or what is wrong with the files, as JSON')
    .action(async (paths: string[], { dryRun = false, json = false, ...acceptance }: Options) => {
      const given = context();
      const { report, signal, print, note } = given;
      await using open = await openGraph(given, dryRun);
      try {
        const summary = await importPaths(open.graph, paths, { report, signal, dryRun, ...acceptance });
        if (!json) showWarnings(summary, note);
        print(json ? JSON.stringify(summary) : showSummary(summary, dryRun));
      } catch (error) {
        if (json && error instanceof DossierInvalid) print(JSON.stringify({ problems: error.problems }));
        throw error;
      }
    });
}

/** Notes what may be a mistake in files. */
export function showWarnings({ warnings, omittedWarnings }: Warnings, note: Context['note']): void {
  for (const problem of warnings) note(`Warning: ${showProblem(problem)}`);
  if (omittedWarnings > 0) note(`Warning: ${omittedWarnings} more like these`);
}

function showSummary({ registries, merges, sources }: ImportSummary, dryRun: boolean): string {
  const lines = [
    ...registries.map(({ registry, entities, changed }) => `${registry}: ${entities} entities, ${changed} changed`),
    ...(merges === 0 ? [] : [`${merges} ${merges === 1 ? 'merge' : 'merges'}`]),
    ...sources.flatMap(({ source, change, claims, relationships, mentions, changes }) => [
      `${source}: ${change}; ${claims} claims, ${relationships} relationships, ${mentions} entities`,
      ...(changes ? showChanges(changes) : []),
    ]),
  ];
  return [...lines, ...(dryRun ? ['Nothing was written: this was a dry run.'] : [])].join('\n');
}

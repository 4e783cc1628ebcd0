import { Command } from 'commander';
import { count } from '../count.ts';
import { DossierInvalid, showProblem } from '../files/problem.ts';
import type { Warnings } from '../import/files/check-files.ts';
import { type ImportSummary, importPaths } from '../import/import-paths.ts';
import type { ClaimChange, FieldChange, SourceChanges } from '../import/sources/source-changes.ts';
import { openGraph } from './open-graph.ts';
import type { Context } from './terminal/context.ts';

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
    .description('import registries, merges and dossiers; nothing is written unless every file is valid')
    .argument('<paths...>', 'YAML files, or folders that contain some')
    .option('--dry-run', 'check everything and say what would change, but write nothing')
    .option('--texts <folder>', 'check quotes and claims against the texts in this folder')
    .option('--accept-review', 'import claims that are still marked "review"; they keep the mark')
    .option('--strict', 'treat warnings as errors: nothing is written while there are any')
    .option('--json', 'print the result, or the problems in the files, as JSON')
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

/** Shows possible mistakes in files. */
export function showWarnings({ warnings, omittedWarnings }: Warnings, note: Context['note']): void {
  for (const problem of warnings) note(`Warning: ${showProblem(problem)}`);
  if (omittedWarnings > 0) note(count(omittedWarnings, 'more warning'));
}

function showSummary({ registries, merges, sources }: ImportSummary, dryRun: boolean): string {
  const lines = [
    ...registries.map(
      ({ registry, entities, changed }) => `${registry}: ${count(entities, 'entity')}, ${changed} changed`,
    ),
    ...(merges === 0 ? [] : [count(merges, 'merge')]),
    ...sources.flatMap(({ source, change, claims, relationships, mentions, changes }) => [
      `${source}: ${change}; ${count(claims, 'claim')}, ${count(relationships, 'relationship')}, ${count(mentions, 'entity')}`,
      ...(changes ? showChanges(changes) : []),
    ]),
  ];
  return [...lines, ...(dryRun ? ['Nothing was written: this was a dry run.'] : [])].join('\n');
}

/** The maximum for each source; `--json` lists all. */
const maxShown = 50;

const signs = { added: '+', removed: '-', altered: '~' } as const;

/** Shows how the statements of a corrected source changed, one claim a line. */
function showChanges({ source, claims, mentions }: SourceChanges): string[] {
  const lines = [
    ...(source.length > 0 ? [`  ~ the document: ${source.map(showField).join('; ')}`] : []),
    ...claims.map(showClaim),
    ...(mentions ? ['  ~ which entities are mentioned, and where'] : []),
  ];
  const more = lines.length - maxShown;
  return more > 0 ? [...lines.slice(0, maxShown), `  and ${more} more (use --json to see all)`] : lines;
}

function showClaim({ change, statement, entities, paragraphs, fields }: ClaimChange): string {
  const [first, second] = entities.map(({ name }) => name);
  const what = second === undefined ? `${statement} of ${first}` : `${first} ${statement} ${second}`;
  const differences = fields.length > 0 ? `: ${fields.map(showField).join('; ')}` : '';
  return `  ${signs[change]} ${what}, ${paragraphs.includes('-') ? 'paragraphs' : 'paragraph'} ${paragraphs}${differences}`;
}

function showField({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${field} ${after} was added`;
  return after === undefined ? `${field} ${before} was removed` : `${field} ${before} → ${after}`;
}

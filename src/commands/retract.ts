import { Command } from 'commander';
import { count } from '../count.ts';
import { Failure } from '../failure.ts';
import { findEntities } from '../import/merge/merge-entities.ts';
import { type Loss, type Retraction, retractSource } from '../import/sources/retract-source.ts';
import { openGraph } from './open-graph.ts';
import type { Context } from './terminal/context.ts';

/** Retracts a source. */
export function retractCommand(context: () => Context): Command {
  return new Command('retract')
    .description('remove everything a source states, as if it had never been imported')
    .argument('<source>', 'the id or title of the source')
    .option('--dry-run', 'say what would be removed and what would lose a supporting source, but change nothing')
    .option('--json', 'print the result as JSON')
    .action(async (source: string, { dryRun = false, json }: { dryRun?: boolean; json?: true }) => {
      const given = context();
      await using open = await openGraph(given);
      const [id = ''] = await findEntities(open.graph, [source]);
      const retraction = await retractSource(open.graph, id, { dryRun });
      if (!retraction)
        throw new Failure(
          'NOT_FOUND',
          `${id} is not a source.`,
          'To list all sources, query `sources` in the playground.',
        );
      given.print(json ? JSON.stringify(retraction) : show(retraction, dryRun));
    });
}

function show({ source, claims, relationships, facts, entities }: Retraction, dryRun: boolean): string {
  const [gone, left] = [relationships.filter(isGone), relationships.filter((loss) => !isGone(loss))];
  const [factsGone, factsLeft] = [facts.filter(isGone), facts.filter((loss) => !isGone(loss))];
  const removed = dryRun ? 'would be removed' : 'removed';
  return [
    `${source}: ${count(claims, 'claim')} ${removed}`,
    ...section('relationship', removed, gone),
    ...section('relationship', 'with fewer sources', left),
    ...section('fact', removed, factsGone),
    ...section('fact', 'with fewer sources', factsLeft),
    `${count(entities.length, 'entity')} ${removed}${entities.length === 0 ? '' : `: ${entities.join(', ')}`}`,
    ...(dryRun ? ['Nothing was removed: this was a dry run.'] : []),
  ].join('\n');
}

const isGone = ({ sourcesLeft }: Loss) => sourcesLeft === 0;

function section(noun: string, what: string, losses: readonly Loss[]): string[] {
  return [`${count(losses.length, noun)} ${what}`, ...losses.map((loss) => `  ${describe(loss)}`)];
}

function describe({ what, sourcesLeft, publishersLeft, publishersBefore }: Loss): string {
  if (sourcesLeft === 0) return what;
  const publishers =
    publishersLeft === publishersBefore ? '' : `, independent publishers ${publishersBefore} → ${publishersLeft}`;
  return `${what} (${count(sourcesLeft, 'source')} left${publishers})`;
}

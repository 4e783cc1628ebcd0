import { Command } from 'commander';
import type { Merge } from '../dossier/merge.ts';
import { findEntities, listDecided, mergeEntities, unmergeEntity } from '../import/merge/merge-entities.ts';
import { type MergeSuggestion, suggestMerges } from '../import/merge/suggest-merges.ts';
import { openGraph } from './open-graph.ts';
import type { Context } from './terminal/context.ts';

interface Decision {
  readonly by: string;
  readonly why: string;
  readonly json?: true;
}

/** Decides that two entities are one. */
export function mergeCommand(context: () => Context): Command {
  return new Command('merge')
    .description('decide that an entity is another one: its id goes on answering, as that one')
    .argument('<entity>', 'the id or name of the one that is merged')
    .argument('<into>', 'the id or name of the one that it is')
    .requiredOption('--by <name>', 'who decides it')
    .requiredOption('--why <reason>', 'why the two are one')
    .option('--json', 'print the merge as JSON')
    .action(async (entity: string, into: string, { by, why, json }: Decision) => {
      const given = context();
      await using open = await openGraph(given);
      const [id = '', target = ''] = await findEntities(open.graph, [entity, into]);
      const merge = { id, into: target, by, why, on: new Date().toISOString().slice(0, 10) };
      await mergeEntities(open.graph, [merge]);
      given.print(json ? JSON.stringify(merge) : `${id} is ${target} from now on.`);
    });
}

/** Takes such a decision back. */
export function unmergeCommand(context: () => Context): Command {
  return new Command('unmerge')
    .description('take a merge back: the id is an entity of its own again')
    .argument('<id>', 'the id that was merged')
    .option('--json', 'print the merge that was, as JSON')
    .action(async (id: string, { json }: { json?: true }) => {
      const given = context();
      await using open = await openGraph(given);
      const merge = await unmergeEntity(open.graph, id);
      given.print(json ? JSON.stringify(merge) : `${id} is no longer ${merge.into}.`);
    });
}

/** Lists the decisions, or what might be decided. */
export function mergesCommand(context: () => Context): Command {
  return new Command('merges')
    .description('list the merges that were decided, or suggest some')
    .option('--suggest', 'list entities that may be one, with reasons; none is merged')
    .option('--json', 'print them as JSON')
    .action(async ({ suggest, json }: { suggest?: true; json?: true }) => {
      const given = context();
      await using open = await openGraph(given);
      const [list, lines] = suggest
        ? withLines(await suggestMerges(open.graph), showSuggestion)
        : withLines(await listDecided(open.graph), showMerge);
      given.print(json ? JSON.stringify(list) : lines.join('\n') || (suggest ? 'No likely doubles.' : 'No merges.'));
    });
}

function withLines<Item>(items: readonly Item[], show: (item: Item) => string): [readonly Item[], readonly string[]] {
  return [items, items.map(show)];
}

function showMerge({ id, into, by, why, on }: Merge): string {
  return `${id} is ${into}: ${why} (${by}, ${on})`;
}

function showSuggestion({ id, into, names: [name, other], reasons }: MergeSuggestion): string {
  return `${id} (${name}) may be ${into} (${other}): ${reasons.join('; ')}`;
}

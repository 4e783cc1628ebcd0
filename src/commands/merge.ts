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

/** Merges two entities. */
export function mergeCommand(context: () => Context): Command {
  return new Command('merge')
    .description('record that an entity is the same as another one; both ids then refer to the second')
    .argument('<entity>', 'the id or name of the entity to merge')
    .argument('<into>', 'the id or name of the entity to merge it into')
    .requiredOption('--by <name>', 'who decided it')
    .requiredOption('--why <reason>', 'why the two are the same')
    .option('--json', 'print the merge as JSON')
    .action(async (entity: string, into: string, { by, why, json }: Decision) => {
      const given = context();
      await using open = await openGraph(given);
      const [id = '', target = ''] = await findEntities(open.graph, [entity, into]);
      const merge = { id, into: target, by, why, on: new Date().toISOString().slice(0, 10) };
      await mergeEntities(open.graph, [merge]);
      given.print(json ? JSON.stringify(merge) : `${id} is now merged into ${target}.`);
    });
}

/** Undoes a merge. */
export function unmergeCommand(context: () => Context): Command {
  return new Command('unmerge')
    .description('undo a merge: the id is a separate entity again')
    .argument('<id>', 'the id that was merged')
    .option('--json', 'print the undone merge as JSON')
    .action(async (id: string, { json }: { json?: true }) => {
      const given = context();
      await using open = await openGraph(given);
      const merge = await unmergeEntity(open.graph, id);
      given.print(json ? JSON.stringify(merge) : `${id} is no longer merged into ${merge.into}.`);
    });
}

/** Lists merges, or suggests them. */
export function mergesCommand(context: () => Context): Command {
  return new Command('merges')
    .description('list all merges, or suggest some')
    .option('--suggest', 'list possible duplicates, with reasons; nothing is merged')
    .option('--json', 'print the list as JSON')
    .action(async ({ suggest, json }: { suggest?: true; json?: true }) => {
      const given = context();
      await using open = await openGraph(given);
      const [list, lines] = suggest
        ? withLines(await suggestMerges(open.graph), showSuggestion)
        : withLines(await listDecided(open.graph), showMerge);
      given.print(json ? JSON.stringify(list) : lines.join('\n') || (suggest ? 'No likely duplicates.' : 'No merges.'));
    });
}

function withLines<Item>(items: readonly Item[], show: (item: Item) => string): [readonly Item[], readonly string[]] {
  return [items, items.map(show)];
}

function showMerge({ id, into, by, why, on }: Merge): string {
  return `${id} is merged into ${into}: ${why} (${by}, ${on})`;
}

function showSuggestion({ id, into, names: [name, other], reasons }: MergeSuggestion): string {
  return `${id} (${name}) may be the same as ${into} (${other}): ${reasons.join('; ')}`;
}

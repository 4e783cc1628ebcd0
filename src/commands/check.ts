import { Command } from 'commander';
import { type CheckSummary, checkGraph } from '../check/check-graph.ts';
import type { DescriptionDoubt } from '../check/found/doubt.ts';
import type { Fault } from '../check/found/fault.ts';
import { count } from '../count.ts';
import { openGraph } from './open-graph.ts';
import type { Context } from './terminal/context.ts';

interface Options {
  readonly texts?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

const faulty = 1;

/** Recomputes all derived data and reports differences. */
export function checkCommand(context: () => Context): Command {
  return new Command('check')
    .description('recompute everything that follows from what sources state, and report what is wrong in the graph')
    .option('--texts <folder>', 'also check quotes and claims against the texts in this folder')
    .option('--strict', 'exit with 1 on warnings and doubts too')
    .option('--json', 'print each fault, warning, doubt and missing text, then a summary, each as one line of JSON')
    .action(async ({ texts, strict = false, json = false }: Options) => {
      const given = context();
      const { report, signal, print, note, exitWith } = given;
      await using open = await openGraph(given, true);
      const summary = await checkGraph(open.graph, {
        texts,
        report,
        signal,
        found: (fault) => print(json ? JSON.stringify(fault) : showFault(fault)),
        warned: ({ code, at, place, message }) =>
          json
            ? print(JSON.stringify({ warning: { code, at, place, message } }))
            : note(`Warning: ${code}: ${at} (${place}): ${message}`),
        doubted: (doubt) => print(json ? JSON.stringify({ doubt }) : showDoubt(doubt)),
        passedOver: (source) =>
          print(
            json
              ? JSON.stringify({ notReread: source })
              : `${source.source}: quotes not checked, ${source.text} is missing`,
          ),
      });
      print(json ? JSON.stringify(summary) : showSummary(summary));
      if (summary.faults > 0 || (strict && summary.warnings + summary.doubts > 0)) exitWith(faulty);
    });
}

function showFault({ code, at, place, wrong, right }: Fault): string {
  return `${code}: ${at}${place === undefined ? '' : ` (${place})`}: ${wrong}; expected: ${right}`;
}

function showDoubt({ id, descriptions }: DescriptionDoubt): string {
  const described = descriptions.map(({ by, description }) => `${by} as ${description}`).join('; ');
  return `${id}: may be two entities (not a fault): described by ${described}`;
}

const nouns = [
  ['entities', 'entity'],
  ['sources', 'source'],
  ['mentions', 'mention'],
  ['claims', 'claim'],
  ['relationships', 'relationship'],
  ['merges', 'merge'],
  ['texts', 'text'],
  ['quotes', 'quote'],
] as const satisfies readonly (readonly [keyof CheckSummary['checked'], string])[];

function showSummary({ checked, faults, warnings, notReread, doubts }: CheckSummary): string {
  const looked = nouns.flatMap(([thing, noun]) => (checked[thing] > 0 ? [count(checked[thing], noun)] : []));
  const missing = notReread > 0 ? ` Missing texts: ${notReread}.` : '';
  const warned = warnings > 0 ? ` ${count(warnings, 'warning')}.` : '';
  const doubtful = doubts > 0 ? ` Ids that may be two entities: ${doubts}.` : '';
  const outcome = faults === 0 ? 'No faults' : count(faults, 'fault');
  return `${outcome}: checked ${looked.join(', ') || 'an empty graph'}.${warned}${missing}${doubtful}`;
}

import { Command } from 'commander';
import { count } from '../count.ts';
import { writeCsv } from '../csv.ts';
import { Failure } from '../failure.ts';
import { isEmpty } from '../graph/ping-database.ts';
import { askQuestion, readCoverage, readParameters } from '../questions/ask-question.ts';
import { explainAnswer } from '../questions/explain-answer.ts';
import { questions } from '../questions/library.ts';
import { type ParameterValue, parseCliValue } from '../questions/parameters.ts';
import type { Cell, Question, Row } from '../questions/question.ts';
import { openGraph } from './open-graph.ts';
import type { Context } from './terminal/context.ts';
import { makeVisibleOnOneLine } from './terminal/visible.ts';

interface Form {
  readonly json?: true;
  readonly csv?: true;
  readonly markdown?: true;
}

/** Runs a question of the library. */
export function askCommand(context: () => Context): Command {
  const ask = new Command('ask').description(
    'ask a network question (the same questions as in GraphQL and cypher/read)',
  );
  for (const question of questions) ask.addCommand(questionCommand(question, context));
  return ask;
}

function questionCommand(question: Question, context: () => Context): Command {
  const meaning = nameOptions(question, question.header.meaning);
  const command = new Command(question.name).description(meaning).summary(firstSentence(meaning));
  const document = Object.entries(question.columns).find(([, form]) => form === 'line')?.[0];
  for (const [name, definition] of Object.entries(question.parameters)) {
    const flag = optionOf(name);
    const meaning = nameOptions(question, describeOption(question.header.parameters.get(name) ?? ''));
    if (name === 'skip') command.option(`${flag} <number>`, meaning, '0');
    else if (name === 'limit') command.option(`${flag} <number>`, meaning, document ? '10000' : '20');
    else if (definition.form === 'flag') command.option(flag, meaning);
    else if (definition.required) command.requiredOption(`${flag} <${definition.form}>`, meaning);
    else command.option(`${flag} <${definition.form}>`, meaning);
  }
  if ('from' in question.parameters)
    command.option('--as-of <day>', 'only what may have been true on this day (sets both --from and --to)');
  if (document) command.option('--markdown', 'print only the document');
  return command
    .option('--json', 'print the rows as JSON, with the sources searched and notes')
    .option('--csv', 'print the rows as CSV')
    .action(async ({ json, csv, markdown, ...written }: Form & Record<string, string | true>) => {
      const given = context();
      const parameters = readParameters(question, readOptions(question, written));
      await using open = await openGraph(given, true);
      const [database] = await open.graph.read(isEmpty, {});
      if (database?.empty)
        throw new Failure(
          'EMPTY_GRAPH',
          'The graph is empty.',
          'Import registries and dossiers, or let `npm start` import the sample.',
        );
      const options = { signal: given.signal, timeoutMs: given.settings.ENTENTE_TIMEOUT };
      const { skip, limit } = pageOf(parameters);
      // One more row than shown, to detect whether there are more.
      const found = await askQuestion(open.graph, question, { ...parameters, limit: limit + 1 }, options, (detail) =>
        given.report(`Asking ${question.name}`, detail),
      );
      const rows = found.slice(0, limit);
      const answered = {
        skip,
        rows: rows.length,
        hasMore: found.length > limit,
        toSeeMore: `Add --skip ${skip + limit}, or a larger --limit.`,
        nameOf: optionOf,
      };
      const notes = await explainAnswer(open.graph, question, parameters, answered, options);
      const read = await readCoverage(open.graph, parameters, options);
      if (json) given.print(JSON.stringify({ rows, read, notes }));
      else if (markdown && document) given.printData(`${rows.map((row) => row[document]).join('\n')}\n`);
      else if (csv) given.printData(writeTableAsCsv(question, rows));
      else {
        given.print(writeTable(question, rows));
        const days =
          read.sources === 0 ? '' : `, published from ${read.firstPublished ?? '?'} to ${read.lastPublished ?? '?'}`;
        given.print(`${count(rows.length, 'row')}. Searched ${count(read.sources, 'source')}${days}.`);
      }
      for (const { text } of notes) given.note(text);
    });
}

const optionOf = (name: string) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Replaces names of parameters with capital letters by options: `rollUp` by `--roll-up`. Other names read the same. */
function nameOptions({ parameters }: Question, text: string): string {
  return text.replaceAll(/\b[a-z]+[A-Z]\w*\b/g, (name) => (name in parameters ? optionOf(name) : name));
}

/** The first sentence without its full stop, for the list of all questions. */
function firstSentence(text: string): string {
  return (/^.*?(?=\. [A-Z`])/.exec(text)?.[0] ?? text).replace(/\.$/, '');
}

/** What a parameter means, as the description of an option. An option is left out where Cypher needs null, and lists are written with commas. */
function describeOption(meaning: string): string {
  return meaning
    .replace(/^(?:true|a day|ids): /, '')
    .replace(/[;,] or null for ([^;]*)/, ' (default: $1)')
    .replace(/; or null(?=$|\.)/, '')
    .replace(/\["(.*?)"\]/, (_, items: string) => items.replaceAll('", "', ','));
}

function pageOf({ skip, limit }: Readonly<Record<string, ParameterValue>>): { skip: number; limit: number } {
  return { skip: Number(skip), limit: Number(limit) };
}

function readOptions({ parameters }: Question, { asOf, ...rest }: Readonly<Record<string, string | true>>) {
  if (asOf !== undefined && (rest.from !== undefined || rest.to !== undefined))
    throw new Failure(
      'BAD_INPUT',
      '--as-of cannot be used with --from or --to.',
      'Remove --as-of, or both --from and --to.',
    );
  const written = asOf === undefined ? rest : { ...rest, from: asOf, to: asOf };
  return Object.fromEntries(
    Object.entries(parameters).map(([name, definition]) => {
      const value = written[name];
      return [name, typeof value === 'string' ? parseCliValue(definition, value) : value];
    }),
  );
}

function writeTableAsCsv({ columns }: Question, rows: readonly Row[]): string {
  const names = Object.keys(columns);
  return writeCsv([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
}

function writeTable({ columns }: Question, rows: readonly Row[]): string {
  const names = Object.keys(columns);
  const cells = [names, ...rows.map((row) => names.map((name) => show(row[name] ?? null)))];
  const widths = names.map((_, index) => Math.min(60, Math.max(...cells.map((line) => line[index]?.length ?? 0))));
  return cells
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function show(cell: Cell): string {
  if (cell === null) return '';
  return makeVisibleOnOneLine(typeof cell === 'object' ? cell.join(', ') : String(cell));
}

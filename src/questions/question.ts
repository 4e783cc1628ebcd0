import { z } from 'zod';
import {
  parseHeader,
  type StatementFile,
  type StatementHeader,
  statementFile,
} from '../graph/statements/statement-file.ts';
import {
  evidenceParameters,
  type ParameterDefinition,
  type ParameterValue,
  pageParameters,
  parameterSchema,
  weightParameters,
} from './parameters.ts';

/** What a column of a row holds: ids of records, which GraphQL opens, plain values, or a line of a Markdown document. */
export type ColumnForm = 'object' | 'objects' | 'text' | 'line' | 'texts' | 'number' | 'flag' | 'day';

/** The value of a column. */
export type Cell = string | number | boolean | readonly string[] | null;

export type Row = Readonly<Record<string, Cell>>;

/** A network question: a file below cypher/read with its parameters and columns, asked in three ways. */
export interface Question {
  /** As in `ask NAME`, and its file's below cypher/read: `shared-neighbours`. */
  readonly name: string;
  /** As in GraphQL: `sharedNeighbours`. */
  readonly field: string;
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  readonly columns: Readonly<Record<string, ColumnForm>>;
  readonly header: StatementHeader;
  readonly statement: StatementFile<Readonly<Record<string, ParameterValue>>, Row>;
  /** Parameters of which one at least must be given: without them there is nothing to look for. */
  readonly oneOf: readonly string[];
  /** Whether it projects the graph into Graph Data Science: it takes seconds, and must be cleaned up after. */
  readonly projects: boolean;
}

interface Definition {
  /** Beside those of the page, and those that say which claims count. */
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  /**
   * What else it takes: `relationships` which claims count and how well-evidenced a relationship must be; `claims` only
   * which claims count; `none` neither.
   */
  readonly evidence: 'relationships' | 'claims' | 'none';
  readonly columns: Readonly<Record<string, ColumnForm>>;
  readonly oneOf?: readonly string[];
  /** It projects the graph into Graph Data Science. */
  readonly projects?: true;
}

const texts = z.array(z.string()).readonly();

const cells: Readonly<Record<ColumnForm, z.ZodType<Cell>>> = {
  object: z.string().nullable(),
  objects: texts,
  text: z.string().nullable(),
  line: z.string(),
  texts,
  number: z.number().nullable(),
  flag: z.boolean().nullable(),
  day: z.string().nullable(),
};

/** Loads a question's file and holds it to this definition. */
export function question(name: string, { parameters, evidence, columns, oneOf, projects }: Definition): Question {
  const all: Question['parameters'] = {
    ...parameters,
    ...(evidence === 'none' ? {} : evidenceParameters),
    ...(evidence === 'relationships' ? weightParameters : {}),
    ...pageParameters,
  };
  const statement = statementFile(`read/${name}`, {
    parameters: z.object(Object.fromEntries(Object.entries(all).map(([key, value]) => [key, parameterSchema(value)]))),
    row: z.object(Object.fromEntries(Object.entries(columns).map(([key, form]) => [key, cells[form]]))),
  });
  const field = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    name,
    field,
    parameters: all,
    columns,
    header: parseHeader(statement.text),
    statement,
    oneOf: oneOf ?? [],
    projects: projects ?? false,
  };
}

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

/** The type of a column: ids of records, which GraphQL resolves; plain values; or a line of a Markdown document. */
export type ColumnForm = 'object' | 'objects' | 'text' | 'line' | 'texts' | 'number' | 'flag' | 'day';

/** The value of a column. */
export type Cell = string | number | boolean | readonly string[] | null;

export type Row = Readonly<Record<string, Cell>>;

/**
 * A question of the library: a file below cypher/read with its parameters and columns, available in three interfaces.
 */
export interface Question {
  /** The name in `ask NAME` and of its file below cypher/read: `shared-neighbours`. */
  readonly name: string;
  /** The field in GraphQL: `sharedNeighbours`. */
  readonly field: string;
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  readonly columns: Readonly<Record<string, ColumnForm>>;
  readonly header: StatementHeader;
  readonly statement: StatementFile<Readonly<Record<string, ParameterValue>>, Row>;
  /** Parameters of which at least one is required. */
  readonly oneOf: readonly string[];
  /** Whether it projects the graph into Graph Data Science, which takes seconds and needs cleanup. */
  readonly projects: boolean;
}

interface Definition {
  /** Without those for the page and for the claims that count. */
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  /**
   * The shared parameters that it takes: `relationships` for which claims count and the minimum evidence of a
   * relationship; `claims` for which claims count; `none` for neither.
   */
  readonly evidence: 'relationships' | 'claims' | 'none';
  readonly columns: Readonly<Record<string, ColumnForm>>;
  readonly oneOf?: readonly string[];
  /** Whether it projects the graph into Graph Data Science. */
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

/** Loads the file of a question and checks it against this definition. */
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

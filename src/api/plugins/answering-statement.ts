import type { GraphQLResolveInfo } from 'graphql';
import type { SentStatement } from '../../graph/graph.ts';
import { writeParams } from '../../graph/literal.ts';

/** A statement that answered a request, as listed in the extensions of the response. */
export interface AnsweringStatement {
  /** The path in `data` of the root field that it answers, as in errors. */
  readonly path: readonly [string];
  readonly field: string;
  /** Its name in the server's logs. */
  readonly name: string;
  /** Its parameters and text, which can be pasted into Neo4j Browser or cypher-shell. */
  readonly cypher: string;
}

/** Describes a statement for the extensions of the response. */
export function describeStatement(
  { name, text, parameters }: SentStatement,
  { fieldName, path }: GraphQLResolveInfo,
): AnsweringStatement {
  return {
    path: [String(path.key)],
    field: fieldName,
    name,
    cypher: `${writeParams(parameters)}\n${text.trimEnd()};\n`,
  };
}

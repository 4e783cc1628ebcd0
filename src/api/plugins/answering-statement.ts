import type { GraphQLResolveInfo } from 'graphql';
import type { SentStatement } from '../../graph/graph.ts';
import { writeParams } from '../../graph/literal.ts';

/** A statement that answered a request, as the extensions of the response carry it. */
export interface AnsweringStatement {
  /** Where in `data` the root field is whose answer it is part of, as in errors. */
  readonly path: readonly [string];
  readonly field: string;
  /** Its name, as in the server's logs. */
  readonly name: string;
  /** Its parameters and its text, to be pasted into Neo4j Browser or cypher-shell. */
  readonly cypher: string;
}

/** A statement as it is shown beside the answer of a root field. */
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

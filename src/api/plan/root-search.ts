import { Failure } from '../../failure.ts';
import { fieldArguments } from './arguments.ts';
import { planConnection, root } from './connections.ts';
import { byText, greatestFirst } from './paging.ts';
import { planRecords } from './records.ts';
import type { AnswerObject, Scope } from './scope.ts';
import type { SelectedField } from './selection.ts';

const longestQuery = 200;

/** Plans a search by name; the answer is put under the field's key in `holder`. */
export function planSearch(scope: Scope, holder: AnswerObject, field: SelectedField): void {
  const { query, kinds, first, after } = fieldArguments.search.parse(field.arguments);
  if (query.length > longestQuery)
    throw new Failure(
      'BAD_INPUT',
      `The search text has ${query.length} characters; at most ${longestQuery} are taken.`,
      'Search for a name or a part of one.',
    );
  const { statement } = scope;
  const words = foldWords(query);
  const lucene = statement.parameter(words.length === 0 ? 'nothing AND NOT nothing' : toLucene(words));
  const exact = statement.parameter(query.trim().toLowerCase());
  const match = `CALL db.index.fulltext.queryNodes('entity_names', ${lucene}) YIELD node AS y, score AS fit${kinds == null ? '' : `\nWITH y, fit WHERE ${kinds.length === 0 ? 'false' : `y:${kinds.join('|')}`}`}`;
  planConnection(
    scope,
    root,
    new Map([['', holder]]),
    field,
    { first, after },
    {
      match: `${match}\nWITH y, fit + CASE WHEN toLower(y.name) = ${exact} OR any(name IN y.names WHERE toLower(name) = ${exact}) THEN 1000 ELSE 0 END AS score`,
      type: 'entity',
      order: 'search',
      keys: [greatestFirst('score'), byText('y.id')],
      count: `COUNT { ${match} RETURN y }`,
      score: 'score',
      standard: 20,
    },
    planRecords,
  );
}

/** The words of a text without accents and case, as the index keeps them. */
function foldWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A Lucene query: every longer word must fit as a whole, as a beginning, or nearly. */
function toLucene(words: readonly string[]): string {
  const required = words.some((word) => word.length > 3) ? (word: string) => word.length > 3 : () => true;
  const clauses = words.map((word) => {
    const near = word.length > 5 ? ` OR ${word}~2` : word.length > 3 ? ` OR ${word}~1` : '';
    return `${required(word) ? '+' : ''}(${word}^8 OR ${word}*^2${near})`;
  });
  return [...clauses, ...(words.length > 1 ? [`"${words.join(' ')}"^16`] : [])].join(' ');
}

import { Failure } from '../../failure.ts';
import { fieldArguments } from './arguments.ts';
import { planConnection, root } from './connections.ts';
import { byText, greatestFirst } from './paging.ts';
import { planRecords } from './records.ts';
import type { AnswerObject, Scope } from './scope.ts';
import type { SelectedField } from './selection.ts';

/** The longest text that is searched for, in characters. */
export const longestQuery = 200;

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
  const lucene = statement.parameter(toLucene(words));
  const [exact, marks] = [statement.parameter(foldAccents(query.trim())), statement.parameter(accents)];
  const folded = (name: string) =>
    `reduce(text = normalize(toLower(${name}), NFKD), mark IN ${marks} | replace(text, mark, ''))`;
  const match = `CALL db.index.fulltext.queryNodes('entity_names', ${lucene}) YIELD node AS y, score AS fit${kinds == null ? '' : `\nWITH y, fit WHERE ${kinds.length === 0 ? 'false' : `y:${kinds.join('|')}`}`}`;
  planConnection(
    scope,
    root,
    new Map([['', holder]]),
    field,
    { first, after },
    {
      match: `${match}\nWITH y, fit + CASE WHEN any(name IN [y.name] + coalesce(y.names, []) WHERE ${folded('name')} = ${exact}) THEN 1000 ELSE 0 END AS score`,
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

/** The combining marks of the accents in use, which a text falls apart into. */
const accents = Array.from(
  '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u031B\u0323\u0327\u0328',
);

function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(new RegExp(`[${accents.join('')}]`, 'gu'), '');
}

/** The words of a text without accents and case, as the index keeps them. */
function foldWords(text: string): readonly string[] {
  return (
    foldAccents(text)
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What the index leaves out of every name: Lucene's English stop words. */
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** A Lucene query: every longer word that the index keeps must fit as a whole, as a beginning, or nearly. */
function toLucene(words: readonly string[]): string {
  const kept = words.filter((word) => !stopWords.has(word));
  if (kept.length === 0) return 'nothing AND NOT nothing';
  const required = kept.some((word) => word.length > 3) ? (word: string) => word.length > 3 : () => true;
  const clauses = kept.map((word) => {
    const near = word.length > 5 ? ` OR ${word}~2` : word.length > 3 ? ` OR ${word}~1` : '';
    return `${required(word) ? '+' : ''}(${word}^8 OR ${word}*^2${near})`;
  });
  return [...clauses, ...(words.length > 1 ? [`"${words.join(' ')}"^16`] : [])].join(' ');
}

import { nameQuery } from '../../../graph/name-query.ts';
import { fieldArguments } from '../arguments.ts';
import { planConnection, root } from '../links/connections.ts';
import { byText, greatestFirst } from '../paging.ts';
import { planRecords } from '../records/records.ts';
import type { AnswerObject, Scope } from '../scope.ts';
import { type SelectedField, selectFields } from '../selection.ts';

/** Plans a search by name. The answer goes into `holder` under the field's key. */
export function planSearch(scope: Scope, holder: AnswerObject, field: SelectedField): void {
  const { query, kinds, first, after } = fieldArguments.search.parse(field.arguments);
  const { builder } = scope;
  const { name, words, smallWords, all } = nameQuery(query);
  const queries = builder.parameter(words.map(({ lucene }) => lucene));
  const smallQueries = builder.parameter(smallWords.map(({ lucene }) => lucene));
  const every = builder.parameter(all);
  const isOfKind = kinds == null ? '' : ` WHERE ${kinds.length === 0 ? 'false' : `y:${kinds.join('|')}`}`;
  const find = (lucene: string) =>
    `CALL db.index.fulltext.queryNodes('entity_names', ${lucene}) YIELD node AS y, score AS found WITH y, found${isOfKind}`;
  // Falls back from matches of all words to matches of some, then to matches of short words.
  const match = `CALL () {
${find(every)} RETURN y, size(${queries}) AS covered, found AS fit
UNION ALL
WITH ${queries} AS queries, ${smallQueries} AS small WHERE size(queries) + size(small) > 1 AND NOT EXISTS { ${find(every)} RETURN y }
UNWIND CASE WHEN EXISTS { UNWIND queries AS lucene ${find('lucene')} RETURN y } THEN queries ELSE small END AS lucene
CALL (lucene) { ${find('lucene')} RETURN y, found }
RETURN y, count(lucene) AS covered, sum(found) AS fit
}`;
  const score = scoreOf({
    written: builder.parameter(query.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()),
    name: builder.parameter(name),
    words: builder.parameter(words.map(({ word }) => word)),
  });
  const unmatched: unknown[] = [];
  if (selectFields(field.below, scope.request).some((part) => part.name === 'unmatchedWords'))
    builder.send(
      `UNWIND ${builder.parameter(words.map(({ lucene, written }) => ({ lucene, written })))} AS word
WITH word WHERE NOT EXISTS { ${find('word.lucene')} RETURN y }`,
      ['word.written'],
      ([word]) => unmatched.push(word),
    );
  planConnection(
    scope,
    root,
    new Map([['', holder]]),
    field,
    { first, after },
    {
      match: `${match}\nWITH y, ${score} AS score`,
      type: 'entity',
      order: 'search',
      keys: [greatestFirst('score'), byText('y.id')],
      count: `COUNT { ${match} RETURN y }`,
      score: 'score',
      standard: 20,
      others: new Map([['unmatchedWords', () => unmatched]]),
    },
    planRecords,
  );
}

/**
 * Scores how well `y` matches: first whether the text equals one of its names, as written or as the search normalizes
 * it; then how many words match, how closely, and how much of a name they cover. The score of the index comes last,
 * because deleted names also affect it.
 */
function scoreOf({ written, name, words }: Readonly<Record<'written' | 'name' | 'words', string>>): string {
  const isIn = (text: string) => `any(name IN y.searchNames WHERE ' ' + name + ' ' CONTAINS ${text})`;
  const share = `toFloat(size([word IN ${words} WHERE ' ' + name CONTAINS ' ' + word])) / size(split(name, ' '))`;
  return `CASE WHEN y.name = ${written} THEN 30000.0 WHEN ${written} IN y.names THEN 20000.0 WHEN ${name} IN y.searchNames THEN 10000.0 ELSE 0.0 END
  + 100.0 * covered
  + CASE WHEN ${isIn(`' ' + ${name} + ' '`)} THEN 1.0 ELSE 0.0 END
  + reduce(likeness = 0.0, word IN ${words} | likeness + CASE WHEN ${isIn("' ' + word + ' '")} THEN 1.0 WHEN ${isIn("' ' + word")} THEN 0.5 ELSE 0.0 END)
  + 0.4 * reduce(most = 0.0, share IN [name IN y.searchNames | ${share}] | CASE WHEN share > most THEN share ELSE most END)
  + 0.01 * fit / (1.0 + fit)`;
}

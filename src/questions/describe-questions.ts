import type { Question } from './question.ts';

/** The page of all questions, in Markdown, made from their files: what each answers, takes and gives. */
export function describeQuestions(questions: readonly Question[]): string {
  return [
    '# Questions',
    '',
    'Each is asked in three ways and gives the same rows: through GraphQL (and there any selection below them), by',
    '`npm run entente -- ask NAME` (`--json` and `--csv` for programs), and as its file in cypher/read, run unchanged in',
    'Neo4j Browser or cypher-shell with every parameter set, to null where it is left out. In GraphQL `statedOnly`, `knownBy`,',
    '`publishers`, `from`, `to` and `observed` are fields of `evidence`, and `skip` and `limit` are `after` and `first`. This page is',
    'made from the files.',
    ...questions.flatMap(describeQuestion),
    '',
  ].join('\n');
}

function describeQuestion({ name, field, header, parameters, columns }: Question): string[] {
  return [
    '',
    `## \`${name}\``,
    '',
    `${header.meaning[0]?.toUpperCase() ?? ''}${header.meaning.slice(1)} [File](../cypher/read/${name}.cypher); GraphQL \`${field}\`.`,
    '',
    '| parameter | takes |',
    '| --- | --- |',
    ...Object.entries(parameters).map(
      ([parameter, { required }]) =>
        `| \`${parameter}\` | ${header.parameters.get(parameter) ?? ''}${required ? '' : ' (may be left out)'} |`,
    ),
    '',
    `Rows: ${Object.keys(columns)
      .map((column) => `\`${column}\``)
      .join(', ')}.`,
  ];
}

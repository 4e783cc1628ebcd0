import type { Question } from './question.ts';

/** Writes the page of all questions in Markdown from their files: what each answers, takes and returns. */
export function describeQuestions(questions: readonly Question[]): string {
  return [
    '# Questions',
    '',
    'You can ask each question in three ways, which return the same rows:',
    '',
    '- through GraphQL, where you can also select any fields of the entities, relationships and claims in the rows',
    '- on the command line, with `npm run entente -- ask NAME` (`--json` and `--csv` for programs)',
    '- in Neo4j Browser or cypher-shell, by running its file in cypher/read unchanged (set every parameter; use null to omit an optional one)',
    '',
    'In GraphQL, the parameters from `statedOnly` to `minPublishers` are fields of `evidence`: `from` and `to` become `period: {from, to}`,',
    '`observed` becomes `timeBasis: OBSERVED`, and the others keep their names. `first` and `after` replace `limit` and `skip`. This page is',
    'generated from the files.',
    '',
    'A claim is **planned** if its source only announces something ("will take part"). A relationship with both planned and other claims',
    'counts as having taken place. Some relationships only define what a question covers: the PART_OF steps that roll organizations up or find',
    'parts, the themes and parts that select events, and the members of the groups in `bridges`. They count even if they are only planned, and',
    'of the filters, only `knownBy` applies to them.',
    ...questions.flatMap(describeQuestion),
    '',
  ].join('\n');
}

/** Returns what a question answers, in sentences. */
export function meaningOf({ header: { meaning } }: Question): string {
  return `${meaning[0]?.toUpperCase() ?? ''}${meaning.slice(1)}`;
}

/** Returns a row for each parameter: its name, values and default. */
export function parameterRows({ header, parameters }: Question): readonly (readonly [string, string, string])[] {
  return Object.entries(parameters).map(([name, { required }]) => {
    const fallback = required ? 'required' : 'null';
    return [name, header.parameters.get(name) ?? '', pageDefaults.get(name) ?? fallback];
  });
}

const pageDefaults = new Map([
  ['skip', '0'],
  ['limit', '20'],
]);

/** Returns what the period applies to, and whether planned things count. */
function aspects({ header: { period, planned } }: Question): readonly string[] {
  return [
    ...(period ? ['', `The period applies to ${period}.`] : []),
    ...(planned ? ['', `Planned claims are ${planned}.`] : []),
  ];
}

function describeQuestion(question: Question): string[] {
  const { name, field, columns, statement } = question;
  return [
    '',
    `## \`${name}\``,
    '',
    `${meaningOf(question)} [File](../${statement.pathInProject}); GraphQL \`${field}\`.`,
    ...aspects(question),
    '',
    '| parameter | value |',
    '| --- | --- |',
    ...parameterRows(question).map(
      ([parameter, takes, fallback]) => `| \`${parameter}\` | ${takes}${fallback === 'null' ? ' (optional)' : ''} |`,
    ),
    '',
    `Rows: ${Object.keys(columns)
      .map((column) => `\`${column}\``)
      .join(', ')}.`,
  ];
}

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
    '',
    'A claim is **planned** where its source only announces it ("will take part"). A relationship with one claim that is planned and one that',
    'is not counts as done. Steps of PART_OF by which bodies are rolled up or parts are found, and the themes and parts by which events are',
    'chosen, count whether planned or not, and whatever their dates.',
    ...questions.flatMap(describeQuestion),
    '',
  ].join('\n');
}

/** What a question answers, as sentences. */
export function meaningOf({ header: { meaning } }: Question): string {
  return `${meaning[0]?.toUpperCase() ?? ''}${meaning.slice(1)}`;
}

/** Of each parameter its name, what it takes, and what counts where it is left out. */
export function parameterRows({ header, parameters }: Question): readonly (readonly [string, string, string])[] {
  return Object.entries(parameters).map(([name, { required }]) => {
    const fallback = required ? 'must be given' : 'null';
    return [name, header.parameters.get(name) ?? '', pageDefaults.get(name) ?? fallback];
  });
}

const pageDefaults = new Map([
  ['skip', '0'],
  ['limit', '20'],
]);

/** To what its period applies, and whether what is only planned counts. */
function aspects({ header: { period, planned } }: Question): readonly string[] {
  return [
    ...(period ? ['', `The period applies to: ${period}.`] : []),
    ...(planned ? ['', `What is planned: ${planned}.`] : []),
  ];
}

function describeQuestion(question: Question): string[] {
  const { name, field, columns } = question;
  return [
    '',
    `## \`${name}\``,
    '',
    `${meaningOf(question)} [File](../cypher/read/${name}.cypher); GraphQL \`${field}\`.`,
    ...aspects(question),
    '',
    '| parameter | takes |',
    '| --- | --- |',
    ...parameterRows(question).map(
      ([parameter, takes, fallback]) =>
        `| \`${parameter}\` | ${takes}${fallback === 'null' ? ' (may be left out)' : ''} |`,
    ),
    '',
    `Rows: ${Object.keys(columns)
      .map((column) => `\`${column}\``)
      .join(', ')}.`,
  ];
}

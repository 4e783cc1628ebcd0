import type { Example } from '../api/examples.ts';
import { writeParams } from '../graph/literal.ts';
import { meaningOf, parameterRows } from '../questions/describe-questions.ts';
import type { Cell, Question } from '../questions/question.ts';
import { type Html, html, marked } from './html.ts';
import { copyable, filterBox, layOut, table } from './layout.ts';
import type { Sample } from './samples.ts';

/** A question, its example, and the example's answer on the current graph if it was run. */
export interface ShownQuestion {
  readonly question: Question;
  readonly example: Example | undefined;
  readonly sample: Sample | undefined;
}

/** Writes the page of all questions. */
export function writeQuestionsPage(shown: readonly ShownQuestion[]): Html {
  return layOut(
    '/questions',
    'Questions',
    html`<p>You can ask each question in three ways, which return the same rows: through GraphQL, with <code>npm run entente -- ask
NAME</code>, and as Cypher in Neo4j Browser or cypher-shell. In Cypher, set optional parameters that you omit to null.</p>
${filterBox('questions')}
${shown.map(writeQuestion)}`,
  );
}

function writeQuestion({ question, example, sample }: ShownQuestion): Html {
  const { name, field, statement } = question;
  const parameters = sample?.parameters ?? { ...nothing(question), skip: 0, limit: 20 };
  return html`<section class="entry" id="${name}" aria-labelledby="${name}-name">
<h2 id="${name}-name"><a href="#${name}">${name}</a></h2>
<p>${marked(meaningOf(question))} In GraphQL it is <code>${field}</code>.</p>
<details><summary>Parameters</summary>
${table(
  `Parameters of ${name}`,
  ['parameter', 'value', 'default'],
  parameterRows(question).map(([parameter, takes, fallback]) => [
    html`<code>$${parameter}</code>`,
    marked(takes),
    html`${fallback}`,
  ]),
)}
</details>
${copyable(`${name}-cypher`, 'Cypher', name, `${writeParams(parameters)}\n${statement.text.trimEnd()};\n`)}
${example ? copyable(`${name}-graphql`, 'GraphQL', name, example.text) : html``}
<h3>Answer<span class="unseen"> for ${name}</span></h3>
${example ? html`<p>${example.meaning}</p>` : html``}
<div id="${name}-sample">${writeSample(question, sample)}</div>
</section>`;
}

const nothing = ({ parameters }: Question) => Object.fromEntries(Object.keys(parameters).map((name) => [name, null]));

function writeSample({ name, columns }: Question, sample: Sample | undefined): Html {
  if (sample === undefined)
    return html`<p data-awaited>There is no answer here: this question has not been run yet, or it failed. Reload the page to try again.</p>`;
  if (sample.rows.length === 0) return html`<p>No rows in the current graph.</p>`;
  const names = Object.keys(columns);
  const rows = sample.rows.map((row) => names.map((column) => html`${show(row[column] ?? null)}`));
  return table(`First rows of ${name} in the current graph`, names, rows);
}

function show(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'object' ? cell.join(', ') : String(cell);
}

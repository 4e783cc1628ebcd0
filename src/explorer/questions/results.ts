import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { point } from '../view/view.ts';
import { writeDays } from '../words/days.ts';
import { describeFact } from '../words/describe-fact.ts';
import { nameOfRelationship } from '../words/words.ts';
import { type AnswerPage, type Cell, findDrawable } from './answer.ts';
import { nameOfChoice } from './form.ts';
import type { Question } from './library.ts';
import { renderProse, spellName } from './prose.ts';

/** The maximum number of items in a cell before the rest is collapsed. */
const maxUnfolded = 5;

/** Renders the rows of an answer as a table, with the sources that were searched. */
export function renderResults(
  context: Context,
  { name, columns }: Question,
  pages: readonly AnswerPage[],
): TemplateResult {
  const { words } = context;
  const rows = pages.flatMap((page) => page.rows);
  const last = pages.at(-1);
  const read = last?.read;
  const days = read ? writeDays(words, read.firstPublished, read.lastPublished) : '';
  return html`<div class="results" tabindex="0" role="region" aria-label=${spellName(name)}>
      <table>
        <caption>
          ${last?.hasNextPage ? words.rowsSoFar(rows.length) : words.rows(rows.length)}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col" lang="en">${spellName(column.name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              ${row.map((cell) => html`<td>${renderCell(context, cell)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${last?.notes.map((note) => html`<p>${renderProse(note)}</p>`)}
    ${read ? html`<p class="quiet">${words.read(read.sources)}${days === '' ? nothing : `, ${words.published(days, read.sources)}`}.</p>` : nothing}`;
}

function renderCell(context: Context, cell: Cell): TemplateResult | string {
  const { words } = context;
  switch (cell.is) {
    case 'nothing':
      return '—';
    case 'text':
      return html`<bdi>${cell.text}</bdi>`;
    case 'choice':
      return nameOfChoice(context, cell.text);
    case 'flag':
      return cell.flag ? words.yes : words.no;
    case 'several':
      return renderSeveral(context, cell.cells);
    case 'entity':
      return html`<bdi>${cell.entity.name}</bdi> ${renderAdd(context, cell, cell.entity.name)}`;
    case 'relationship': {
      const { from, to } = cell.relationship;
      const joins = nameOfRelationship(words, cell.relationship);
      const sentence = `${from.name} ${joins} ${to.name}`;
      return html`<bdi>${from.name}</bdi> <em>${joins}</em> <bdi>${to.name}</bdi>
        ${renderAdd(context, cell, sentence)}`;
    }
    case 'claim': {
      const { source, paragraph, lastParagraph } = cell.claim;
      return html`<cite dir="auto">${source.name}</cite>, ${words.paragraph(paragraph, lastParagraph)}`;
    }
    case 'fact': {
      const { what, value } = describeFact(words, cell.fact);
      return html`<bdi>${cell.fact.of.name}</bdi>: <bdi>${what}</bdi>
        <bdi title=${cell.fact.date ?? nothing}>${value}</bdi>`;
    }
  }
}

function renderSeveral(context: Context, cells: readonly Cell[]): TemplateResult | string {
  if (cells.length === 0) return '—';
  const items = (some: readonly Cell[]) => html`<ul>
    ${some.map((each) => html`<li>${renderCell(context, each)}</li>`)}
  </ul>`;
  if (cells.length <= maxUnfolded + 1) return items(cells);
  return html`${items(cells.slice(0, maxUnfolded))}
    <details>
      <summary>${context.words.more(cells.length - maxUnfolded)}</summary>
      ${items(cells.slice(maxUnfolded))}
    </details>`;
}

function renderAdd(context: Context, cell: Cell, name: string): TemplateResult {
  const { words, explorer } = context;
  const { entities, relationships } = findDrawable([cell]);
  const isThere =
    entities.every((id) => explorer.state.visible.entities.has(id)) &&
    relationships.every((id) => explorer.view.marked.includes(id));
  const add = () => {
    if (isThere) return;
    void explorer.go((view) => ({
      ...point(view, entities),
      marked: [...new Set([...view.marked, ...entities, ...relationships])],
    }));
    context.announce(words.shownInDrawing(entities.length));
  };
  return html`<button
    type="button"
    class="sign"
    aria-label=${isThere ? words.isThere(name) : words.addIt(name)}
    aria-disabled=${isThere}
    @click=${add}
  >
    ${isThere ? '✓' : '+'}
  </button>`;
}

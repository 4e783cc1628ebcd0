import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../element/context.ts';

/** How many rows are shown at once: a browser lays out thousands of rows slowly. */
const pageSize = 200;

/** A column of a table. */
export interface Column<Row> {
  readonly name: string;
  /** Absent where rows are not sorted by it. */
  readonly value?: (row: Row) => string | number;
  readonly cell: (row: Row) => TemplateResult | string | number;
  /** Whether its cells say what their rows are about. */
  readonly isHeading?: boolean;
}

/** A table that a reader sorts by its columns, some rows at a time. */
export class SortedTable<Row extends { readonly id: string }> {
  #shown = pageSize;
  #column: number | undefined;
  #isDescending = false;

  render(context: Context, caption: string, rows: readonly Row[], columns: readonly Column<Row>[]): TemplateResult {
    const { explorer, words, update } = context;
    const chosen = new Set(explorer.view.selected);
    const left = rows.length - this.#shown;
    const showMore = () => {
      this.#shown += pageSize;
      update();
    };
    return html`<table>
        <caption>
          ${caption}: ${rows.length}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, index) => this.#renderHead(context, column, index))}
          </tr>
        </thead>
        <tbody>
          ${this.#sort(rows, columns, words.language)
            .slice(0, this.#shown)
            .map(
              (row) => html`<tr data-id=${row.id} aria-selected=${chosen.has(row.id)}>
                ${columns.map(({ cell, isHeading }) =>
                  isHeading ? html`<th scope="row">${cell(row)}</th>` : html`<td>${cell(row)}</td>`,
                )}
              </tr>`,
            )}
        </tbody>
      </table>
      ${left > 0 ? html`<button type="button" @click=${showMore}>${words.more(Math.min(left, pageSize))}</button>` : nothing}`;
  }

  #renderHead({ update }: Context, { name, value }: Column<Row>, index: number): TemplateResult {
    if (!value) return html`<th scope="col">${name}</th>`;
    const isSorted = this.#column === index;
    const sort = () => {
      this.#isDescending = isSorted && !this.#isDescending;
      this.#column = index;
      update();
    };
    return html`<th scope="col" aria-sort=${isSorted ? (this.#isDescending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="head" @click=${sort}>${name}</button>
    </th>`;
  }

  #sort(rows: readonly Row[], columns: readonly Column<Row>[], language: string): readonly Row[] {
    const value = this.#column === undefined ? undefined : columns[this.#column]?.value;
    if (!value) return rows;
    const { compare } = new Intl.Collator(language, { numeric: true });
    const sign = this.#isDescending ? -1 : 1;
    return rows.toSorted((one, other) => {
      const [left, right] = [value(one), value(other)];
      return (
        sign * (typeof left === 'number' && typeof right === 'number' ? left - right : compare(`${left}`, `${right}`))
      );
    });
  }
}

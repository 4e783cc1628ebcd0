import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import type { Visible } from '../network/visible.ts';

/** The number of rows shown at once: browsers lay out thousands of rows slowly. */
const pageSize = 200;

/** A column of a table. */
export interface Column<Row> {
  readonly name: string;
  /** The value to sort by; absent if the column is not sortable. */
  readonly value?: (row: Row) => string | number;
  readonly cell: (row: Row) => TemplateResult | string | number;
  /** Whether its cells are row headings. */
  readonly isHeading?: boolean;
}

/** A table that can be sorted by its columns and shows its rows page by page. */
export class SortedTable<Row extends { readonly id: string }> {
  #shown = pageSize;
  #column: number | undefined;
  #isDescending = false;
  /** The last sorted rows; it renders far more often than they change. */
  #sorted: { readonly visible: Visible; readonly order: string; readonly rows: readonly Row[] } | undefined;

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
          ${this.#sort(context, rows, columns)
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

  #sort({ explorer, words }: Context, rows: readonly Row[], columns: readonly Column<Row>[]): readonly Row[] {
    const value = this.#column === undefined ? undefined : columns[this.#column]?.value;
    if (!value) return rows;
    const { visible } = explorer.state;
    const order = `${this.#column} ${this.#isDescending} ${words.language}`;
    if (this.#sorted?.visible !== visible || this.#sorted.order !== order)
      this.#sorted = { visible, order, rows: sortBy(rows, value, this.#isDescending, words.language) };
    return this.#sorted.rows;
  }
}

function sortBy<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | number,
  isDescending: boolean,
  language: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [left, right] = [value(one), value(other)];
    return (
      sign * (typeof left === 'number' && typeof right === 'number' ? left - right : compare(`${left}`, `${right}`))
    );
  });
}

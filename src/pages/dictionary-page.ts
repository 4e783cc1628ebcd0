import { dictionary } from '../vocabulary/dictionary.ts';
import { type Html, html, marked } from './html.ts';
import { filterBox, layOut, table } from './layout.ts';

/** Writes the page of the vocabulary: what the graph can state. */
export function writeDictionaryPage(): Html {
  return layOut(
    '/dictionary',
    'Dictionary',
    html`<p>What the graph can contain: kinds of entities, relationship types, qualifiers and fact attributes.</p>
${filterBox('entries')}
${dictionary().map(
  ({ title, before, head, rows, after }) => html`<section>
<h2>${title}</h2>
${before === undefined ? html`` : html`<p>${marked(before)}</p>`}
${table(
  title,
  head,
  rows.map((cells) => cells.map(marked)),
)}
${after === undefined ? html`` : html`<p>${marked(after)}</p>`}
</section>`,
)}`,
  );
}

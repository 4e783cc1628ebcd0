import { html, nothing, render, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { maxPerAnswer } from '../data/queries.ts';
import { asFailure } from '../data/query-endpoint.ts';
import { fetchCypher, isFilteredDifferently, variablesOf, viewQuery } from '../data/view-query.ts';
import { tryToCopy } from './try-to-copy.ts';

/** The Cypher of a view; absent while it is being fetched. */
type Cypher = { readonly text: string | undefined } | { readonly failure: string } | undefined;

/** Shows a dialog, in this root, with the GraphQL and the Cypher of the view. */
export function showQueries(context: Context, root: Node): void {
  const { explorer } = context;
  const variables = variablesOf(explorer.view, explorer.state.visible);
  const closing = new AbortController();
  const dialog = document.createElement('dialog');
  dialog.className = 'queries';
  dialog.part.add('queries');
  dialog.ariaLabel = context.words.queriesOfView;
  const show = (cypher: Cypher, notice = '') =>
    render(
      renderQueries(context, variables, cypher, notice, (message) => show(cypher, message), load),
      dialog,
    );
  const load = () => {
    show(undefined);
    void fetchText(context, variables, closing.signal).then((cypher) => {
      if (!closing.signal.aborted) show(cypher);
    });
  };
  dialog.addEventListener('close', () => {
    closing.abort();
    dialog.remove();
  });
  // Keeps keys in the dialog from reaching the drawing.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  load();
  root.appendChild(dialog);
  dialog.showModal();
}

async function fetchText(
  { explorer }: Context,
  variables: ReturnType<typeof variablesOf>,
  signal: AbortSignal,
): Promise<Cypher> {
  try {
    const statements = await fetchCypher(explorer.sendQuery, variables, signal);
    return { text: statements?.map(({ cypher }) => cypher).join('\n') };
  } catch (error) {
    return { failure: asFailure(error).readerMessage };
  }
}

function renderQueries(
  { words, explorer }: Context,
  variables: ReturnType<typeof variablesOf>,
  cypher: Cypher,
  notice: string,
  say: (message: string) => void,
  again: () => void,
): TemplateResult {
  const copy = async (text: string) => say((await tryToCopy(text)) ? words.copied : words.notCopied);
  const block = (name: string, text: string) => html`<div class="query">
    <h3>${name}</h3>
    <button type="button" aria-label="${words.copy}: ${name}" @click=${() => void copy(text)}>${words.copy}</button>
    <pre tabindex="0" role="region" aria-label=${name} dir="ltr">${text}</pre>
  </div>`;
  return html`<form method="dialog">
      <h2>${words.queriesOfView}</h2>
      <button class="sign" aria-label=${words.close}>×</button>
    </form>
    <p>
      ${words.queriesMeaning} ${isFilteredDifferently(explorer.view) ? words.countedTogether : nothing} ${explorer.view.filters.documents ? words.withoutDocuments : nothing}
      ${variables.ids.length > maxPerAnswer ? words.firstOfMany(maxPerAnswer) : nothing}
    </p>
    ${block(words.graphqlOfView, viewQuery)} ${block(words.variables, `${JSON.stringify(variables, null, 2)}\n`)}
    ${
      cypher === undefined
        ? html`<progress aria-label=${words.loading(0)}></progress>`
        : 'failure' in cypher
          ? html`<p class="problem" role="alert">
              ${cypher.failure} <button type="button" @click=${again}>${words.retry}</button>
            </p>`
          : cypher.text === undefined
            ? html`<p>${words.noCypher}</p>`
            : block(words.cypherOfView, cypher.text)
    }
    <p role="status">${notice}</p>`;
}

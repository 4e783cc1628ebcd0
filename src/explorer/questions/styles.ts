import { css } from 'lit';

const questions = css`
  dialog.questions {
    inline-size: min(72rem, 96vw);
    block-size: min(60rem, 94vh);
    padding: 0.75rem 1rem;
    overflow: auto;
    color: var(--explorer-text);
    background: var(--explorer-surface);
    border: 1px solid var(--explorer-border);
    border-radius: 0.375rem;
  }
  .questions::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .questions header {
    display: flex;
    justify-content: space-between;
  }
  .questions form,
  .questions .group[open] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 0.75rem 1.5rem;
    align-items: start;
  }
  .questions form > fieldset,
  .questions form > details,
  .questions form > p {
    grid-column: 1 / -1;
    margin: 0;
  }
  .questions .field {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .questions .group > summary,
  .questions .group > details {
    grid-column: 1 / -1;
  }
  .questions summary {
    min-block-size: 1.5rem;
  }
  .questions .tick {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  .questions .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .questions .search {
    max-inline-size: none;
  }
  .questions .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .questions .chosen li {
    padding-inline-start: 0.5rem;
    overflow-wrap: anywhere;
    border: 1px solid var(--explorer-border);
    border-radius: 0.25rem;
  }
  .questions textarea {
    font: inherit;
    color: inherit;
    background: var(--explorer-surface);
    border: 1px solid var(--explorer-border);
  }
  .questions .needed {
    color: var(--explorer-problem);
  }
  .questions .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .questions .results,
  .questions pre {
    overflow: auto;
  }
  .questions td {
    min-inline-size: 4rem;
    overflow-wrap: break-word;
  }
  .questions th {
    overflow-wrap: normal;
  }
  .questions td ul {
    margin: 0;
    padding-inline-start: 1rem;
  }
  .questions .sign {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
  }
  @media print {
    dialog.questions {
      display: none;
    }
  }
`;

/** Adds the styles of the questions to their shadow root once. */
export function adoptStyles(root: Node): void {
  const sheet = questions.styleSheet;
  if (!(root instanceof ShadowRoot) || !sheet || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

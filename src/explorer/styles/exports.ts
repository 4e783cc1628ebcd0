import { type CSSResult, css } from 'lit';

/** The export menu and the dialog with queries. */
export const exports: CSSResult = css`
  .unfolding {
    position: relative;
  }
  .unfolding ul {
    position: absolute;
    z-index: 5;
    inset-inline-end: 0;
    display: grid;
    gap: 0.25rem;
    inline-size: max-content;
    max-inline-size: 90cqi;
    margin: 0.25rem 0 0;
    padding: 0.375rem;
    list-style: none;
    background: var(--explorer-surface);
    border: 1px solid var(--explorer-border);
    border-radius: 0.25rem;
  }
  @container (max-width: 45rem) {
    .bar {
      position: relative;
    }
    .unfolding {
      position: static;
    }
    .unfolding ul {
      inset-inline: 0.5rem;
      inline-size: auto;
      max-inline-size: none;
    }
  }
  .unfolding li button {
    inline-size: 100%;
    text-align: start;
  }
  dialog {
    inline-size: min(56rem, 92vw);
    max-block-size: 85vh;
    overflow: auto;
    color: var(--explorer-text);
    background: var(--explorer-surface);
    border: 1px solid var(--explorer-border);
    border-radius: 0.375rem;
  }
  dialog form {
    display: flex;
    justify-content: space-between;
  }
  .query {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem;
    align-items: end;
  }
  .query pre {
    grid-column: 1 / -1;
    max-block-size: 16rem;
    overflow: auto;
    margin: 0;
    padding: 0.5rem;
    font: 0.8125rem/1.4 ui-monospace, monospace;
    background: var(--explorer-raised);
    border: 1px solid var(--explorer-border);
  }
  .sheet {
    display: none;
  }
`;

import { type CSSResult, css } from 'lit';

/** Tables. */
export const list: CSSResult = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-end: 1rem;
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.25rem 0.5rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--explorer-border);
    overflow-wrap: break-word;
    min-inline-size: 4rem;
  }
  .head {
    border: 0;
    padding: 0;
    background: none;
    font-weight: 600;
    text-align: start;
  }
  [aria-sort='ascending'] .head::after {
    content: ' ▲';
  }
  [aria-sort='descending'] .head::after {
    content: ' ▼';
  }
  tr[aria-selected='true'] {
    background: var(--explorer-raised);
    box-shadow: inset 3px 0 var(--explorer-accent);
  }
`;

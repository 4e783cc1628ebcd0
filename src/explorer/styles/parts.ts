import { type CSSResult, css } from 'lit';

/** The parts of the element. */
export const parts: CSSResult = css`
  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  input:not([type='checkbox']) {
    min-block-size: 2rem;
    padding: 0.125rem 0.625rem;
    background: var(--explorer-surface);
    border: 1px solid var(--explorer-border);
    border-radius: 0.25rem;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    color: var(--explorer-quiet);
    border-style: dashed;
  }
  button[aria-pressed='true'] {
    color: var(--explorer-on-accent);
    background: var(--explorer-accent);
  }
  .sign {
    min-inline-size: 2rem;
    padding-inline: 0.25rem;
  }
  .link {
    min-block-size: 1.5rem;
    padding: 0;
    text-align: start;
    color: var(--explorer-accent);
    background: none;
    border: 0;
    text-decoration: underline;
  }
  a {
    color: var(--explorer-accent);
  }
  :focus-visible {
    outline: 3px solid var(--explorer-accent);
    outline-offset: 1px;
  }
  .drawing:focus-visible {
    outline-offset: -3px;
  }
  .quiet,
  small {
    color: var(--explorer-quiet);
  }
  .problem {
    color: var(--explorer-problem);
  }
  .choice {
    display: inline-flex;
  }
  .search {
    position: relative;
    flex: 1 1 12rem;
    max-inline-size: 24rem;
  }
  .search input {
    inline-size: 100%;
  }
  .search .found {
    position: absolute;
    z-index: 5;
    inset-inline: 0;
    background: var(--explorer-surface);
    border: 1px solid var(--explorer-border);
  }
  .search .found p {
    margin: 0;
    padding: 0.375rem 0.625rem;
    overflow-wrap: anywhere;
  }
  .search ul {
    max-block-size: 20rem;
    overflow: auto;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .search li {
    padding: 0.375rem 0.625rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .search li[aria-selected='true'] {
    color: var(--explorer-on-accent);
    background: var(--explorer-accent);
  }
  .search li[aria-selected='true'] small {
    color: inherit;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0.5rem 0;
    padding: 0.25rem 0.5rem 0.5rem;
    border: 1px solid var(--explorer-border);
    border-radius: 0.25rem;
  }
  .entry,
  .sample,
  fieldset label {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  fieldset label .quiet {
    margin-inline-start: auto;
  }
  fieldset input[type='number'] {
    inline-size: 4.5rem;
    margin-inline-start: auto;
  }
  fieldset select {
    flex: 1;
    min-inline-size: 0;
  }
  .legend summary {
    padding-block: 0.25rem;
  }
  .dot {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border-radius: 50%;
  }
  .dot.organization { background: var(--explorer-organization); }
  .dot.official { background: var(--explorer-official); }
  .dot.country { background: var(--explorer-country); }
  .dot.region { background: var(--explorer-region); }
  .dot.programme { background: var(--explorer-programme); }
  .dot.event { background: var(--explorer-event); }
  .dot.topic { background: var(--explorer-topic); }
  .dot.document { background: var(--explorer-document); }
  .stroke {
    flex: none;
    inline-size: 1.5rem;
    border-block-start: 3px solid var(--explorer-line);
  }
  .stroke.inferred {
    border-color: var(--explorer-inferred);
  }
  .stroke.planned {
    border-color: var(--explorer-planned);
    border-style: dashed;
  }
  h2 {
    margin: 0 0 0.25rem;
    font-size: 1.0625rem;
    overflow-wrap: anywhere;
  }
  h3 {
    margin: 0.75rem 0 0.25rem;
    font-size: 0.9375rem;
  }
  .details p {
    margin: 0.25rem 0;
    overflow-wrap: anywhere;
  }
  .close {
    float: inline-end;
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .claims {
    padding-inline-start: 1.25rem;
  }
  .claims li {
    margin-block-end: 0.75rem;
  }
  blockquote {
    margin: 0.25rem 0;
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--explorer-border);
    overflow-wrap: anywhere;
  }
  .mark {
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--explorer-border);
    border-radius: 0.25rem;
  }
  .menu {
    position: relative;
  }
  .menu .choices {
    position: absolute;
    z-index: 3;
    inset-block-end: 100%;
    display: grid;
    gap: 0.25rem;
    min-inline-size: 14rem;
    padding: 0.375rem;
    background: var(--explorer-surface);
    border: 1px solid var(--explorer-border);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

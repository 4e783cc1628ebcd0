import { type CSSResult, css } from 'lit';

/** The layout of the element. */
export const layout: CSSResult = css`
  :host {
    display: block;
    block-size: 32rem;
    container-type: size;
    font: 0.9375rem/1.45 system-ui, sans-serif;
    color: var(--explorer-text);
    background: var(--explorer-surface);
  }
  :host([hidden]) {
    display: none;
  }
  :host(:state(opening)) {
    visibility: hidden;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .explorer {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }
  .bar,
  .tools,
  .commands {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }
  .bar {
    padding: 0.5rem;
    background: var(--explorer-raised);
    border-block-end: 1px solid var(--explorer-border);
  }
  .body {
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  .middle {
    position: relative;
    display: flex;
    flex: 1;
    min-inline-size: 0;
  }
  .drawing,
  .list {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .canvas {
    position: absolute;
    inset: 0;
  }
  .canvas > .field {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 100%;
    block-size: 100%;
    transform-origin: 0 0;
  }
  .lasso {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    color: var(--explorer-accent);
    pointer-events: none;
  }
  .lasso.on {
    cursor: crosshair;
    touch-action: none;
    pointer-events: auto;
  }
  .list {
    overflow: auto;
    padding: 0.5rem;
  }
  .legend,
  .details {
    inline-size: 17rem;
    overflow: auto;
    padding: 0.5rem 0.75rem;
  }
  .legend {
    border-inline-end: 1px solid var(--explorer-border);
  }
  .legend:not([open]) {
    inline-size: auto;
    max-inline-size: 8rem;
  }
  .details {
    inline-size: 22rem;
    border-inline-start: 1px solid var(--explorer-border);
  }
  .status {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.5rem;
    inset-inline: 0.5rem;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1rem);
    margin: 0 auto;
    padding: 0.375rem 0.75rem;
    background: var(--explorer-raised);
    border: 1px solid var(--explorer-border);
    border-radius: 0.375rem;
  }
  .below {
    position: absolute;
    z-index: 2;
    inset-block-end: 0.5rem;
    inset-inline: 0.5rem;
    display: grid;
    gap: 0.375rem;
    justify-items: center;
    inline-size: fit-content;
    margin: 0 auto;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }
  .answer p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .answer,
  .commands {
    padding: 0.375rem;
    background: var(--explorer-raised);
    border: 1px solid var(--explorer-border);
    border-radius: 0.375rem;
  }
  .message {
    position: absolute;
    inset-block-end: 0.25rem;
    inset-inline-start: 0.5rem;
    margin: 0;
    font-size: 0.8125rem;
    color: var(--explorer-quiet);
    pointer-events: none;
  }
`;

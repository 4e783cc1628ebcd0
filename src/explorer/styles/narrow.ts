import { type CSSResult, css } from 'lit';

/** Narrow elements: panels are above and below the drawing, which keeps half of the space. */
export const narrow: CSSResult = css`
  @container (max-width: 60rem) {
    .bar,
    .commands {
      gap: 0.25rem;
      padding: 0.25rem;
      font-size: 0.8125rem;
    }
    .tools {
      display: contents;
    }
    :is(.bar, .commands) :is(button, input, summary) {
      min-block-size: 1.75rem;
      padding-inline: 0.375rem;
    }
    .sign {
      min-inline-size: 1.75rem;
    }
    .body {
      flex-direction: column;
      overflow: auto;
    }
    .middle {
      flex: 1 0 max(50%, 8rem);
    }
    .legend,
    .legend:not([open]),
    .details {
      flex: 0 1 auto;
      inline-size: 100%;
      max-inline-size: none;
      min-block-size: 0;
      max-block-size: 50%;
      border: 0;
      border-block: 1px solid var(--explorer-border);
    }
    .legend:not([open]) {
      flex: none;
      padding-block: 0;
    }
    .explorer .timeline {
      max-block-size: 35%;
    }
  }
`;

import { type CSSResult, css } from 'lit';

/** The timeline: its bars, period and handles. */
export const timelineStyles: CSSResult = css`
  .timeline {
    flex: none;
    max-block-size: 50%;
    overflow: auto;
    padding: 0.375rem 0.75rem;
    background: var(--explorer-raised);
    border-block-start: 1px solid var(--explorer-border);
  }
  .timeline p {
    margin: 0;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.75rem;
    align-items: center;
  }
  .brush {
    direction: ltr;
    display: block;
    inline-size: calc(100% - 4rem);
    block-size: 4.75rem;
    margin: 0.5rem 2rem 0;
    overflow: visible;
    touch-action: pan-y;
    user-select: none;
    cursor: crosshair;
  }
  .brush text {
    font-size: 0.75rem;
    fill: var(--explorer-quiet);
    pointer-events: none;
  }
  .inside {
    fill: var(--explorer-accent);
  }
  .outside {
    fill: var(--explorer-border);
  }
  .possible {
    fill-opacity: 0.4;
  }
  .inside,
  .outside {
    pointer-events: none;
  }
  .period {
    fill: var(--explorer-accent);
    fill-opacity: 0.15;
    stroke: var(--explorer-accent);
  }
  .reach {
    fill: transparent;
  }
  .line,
  .knob {
    fill: var(--explorer-text);
  }
  .grip {
    outline: none;
    cursor: ew-resize;
  }
  .grip.whole {
    cursor: grab;
  }
  .grip:focus-visible .knob,
  .grip:focus-visible .period {
    stroke: var(--explorer-text);
    stroke-width: 4;
  }
  .grip:focus-visible .knob {
    fill: var(--explorer-surface);
  }
  @media print {
    .timeline {
      display: none;
    }
  }
`;

import { type CSSResult, css } from 'lit';

/** For paper: the view and its list, without controls. */
export const printed: CSSResult = css`
  @media print {
    /* Overrides the height that a page gives the element: paper shows everything. */
    :host {
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      overflow: visible !important;
      container-type: normal;
    }
    .bar,
    .legend,
    .below,
    .status,
    .message {
      display: none;
    }
    .body,
    .middle {
      display: block;
    }
    .drawing {
      block-size: 16cm;
    }
    .details {
      inline-size: auto;
      border: 0;
    }
    .list {
      overflow: visible;
    }
    .explorer:has(~ .sheet:not(:empty)) {
      display: none;
    }
    .sheet {
      display: block;
      color: var(--explorer-text);
      background: var(--explorer-surface);
    }
    .sheet h1 {
      margin: 0;
      font-size: 1.25rem;
    }
    .sheet h1,
    .sheet .address {
      overflow-wrap: anywhere;
    }
    .sheet .address {
      font-size: 0.6875rem;
    }
    .sheet svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 20cm;
    }
    .sheet thead {
      display: table-header-group;
    }
    .sheet th[scope='col'],
    .sheet td:not(:has(bdi)) {
      overflow-wrap: normal;
    }
    .sheet tr {
      break-inside: avoid;
    }
  }
`;

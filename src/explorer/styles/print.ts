import { type CSSResult, css } from 'lit';

/** On paper: what is seen and its list, nothing to press. */
export const printed: CSSResult = css`
  @media print {
    :host {
      block-size: auto;
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
  }
`;

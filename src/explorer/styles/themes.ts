import { type CSSResult, css } from 'lit';

// Text has a contrast of at least 4.5 to 1 to its surface, all other signs 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
const light = css`
  color-scheme: light;
  --explorer-surface: #ffffff;
  --explorer-raised: #f3f5f8;
  --explorer-text: #16202c;
  --explorer-quiet: #4d5b6b;
  --explorer-border: #7b8794;
  --explorer-accent: #0b57c2;
  --explorer-on-accent: #ffffff;
  --explorer-problem: #a3160b;
  --explorer-line: #8592a0;
  --explorer-inferred: #b9c2cc;
  --explorer-planned: #b07d00;
  --explorer-faded: #dde2e8;
  --explorer-organization: #0b63b5;
  --explorer-official: #a34700;
  --explorer-country: #0a7d52;
  --explorer-region: #4f7a0c;
  --explorer-programme: #a12b83;
  --explorer-event: #8a6500;
  --explorer-topic: #5b4bb8;
  --explorer-document: #56616e;
  --explorer-other: #56616e;
`;

const dark = css`
  color-scheme: dark;
  --explorer-surface: #12181f;
  --explorer-raised: #1d2630;
  --explorer-text: #eef2f6;
  --explorer-quiet: #b3bfcb;
  --explorer-border: #8492a1;
  --explorer-accent: #7db5ff;
  --explorer-on-accent: #0a1420;
  --explorer-problem: #ff9d92;
  --explorer-line: #6d7b8a;
  --explorer-inferred: #45515e;
  --explorer-planned: #c9972b;
  --explorer-faded: #2a343f;
  --explorer-organization: #6cb2ff;
  --explorer-official: #ffa45c;
  --explorer-country: #4fd1a0;
  --explorer-region: #a9d65c;
  --explorer-programme: #f08fd6;
  --explorer-event: #e8c24a;
  --explorer-topic: #b3a6ff;
  --explorer-document: #b3bfcb;
  --explorer-other: #b3bfcb;
`;

/** The colours: custom properties that a page can set. */
export const themes: CSSResult = css`
  :host {
    ${light}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
  :host([theme='dark']) .sheet {
    ${light}
  }
  @media (prefers-color-scheme: dark) {
    .sheet {
      ${light}
    }
  }
`;

import type { CSSResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Adds the styles of a lazily loaded part to the shadow root of its element. */
export const adopt = ({ styleSheet }: CSSResult) =>
  ref((element) => {
    // An element is inserted after its template has been rendered.
    queueMicrotask(() => {
      const root = element?.getRootNode();
      if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets.push(styleSheet);
    });
  });

import type { CSSResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Has the shadow root that an element stands in adopt the styles of a part which was loaded later. */
export const adopt = ({ styleSheet }: CSSResult) =>
  ref((element) => {
    // A new element is put into its place only when all of its template is rendered.
    queueMicrotask(() => {
      const root = element?.getRootNode();
      if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets.push(styleSheet);
    });
  });

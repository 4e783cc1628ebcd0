import type { Explorer } from '../state/explorer.ts';
import type { Words } from '../words/words.ts';
import type { Stage } from './stage.ts';

/** How a view is shown: as a drawing, as an equivalent list, or both side by side. */
export const showings = ['drawing', 'list', 'both'] as const;
export type Showing = (typeof showings)[number];

/** The services and state shared by all parts of the element. */
export interface Context {
  readonly explorer: Explorer;
  readonly stage: Stage;
  readonly words: Words;
  /** Whether to animate; false if the reader prefers reduced motion. */
  readonly isAnimated: boolean;
  /** Whether there is space next to the drawing. */
  readonly isWide: boolean;
  /** Returns the address of this page with the whole view and all positions. */
  readonly address: () => string;
  /** Prints the page; this element prints as a sheet with everything visible. */
  readonly print: () => Promise<void>;
  readonly show: (showing: Showing) => void;
  /** Shows a message until the next one, and announces it to screen readers. */
  announce(message: string): void;
  /** Removes a message if it is still shown. */
  retract(message: string): void;
  /** Renders again after a part has changed its own state. */
  update(): void;
}
